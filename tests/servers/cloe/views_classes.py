# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""classes/: subjects, teachers, students, classes and who is enrolled in them. No paging at all."""

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from . import access, shapes
from .models import ClassInstance, Enrollment, Student, Subject, Teacher

# The students' rows name all their classes.
WITH_CLASSES = "enrollments__class_instance"


class Listed(viewsets.GenericViewSet):
    """A bare array of everything, and one row by its id."""

    row = full = None  # functions of shapes

    def list(self, request):
        return Response([type(self).row(found) for found in self.get_queryset()])

    def retrieve(self, request, pk=None):
        return Response(type(self).full(self.get_object()))


class SubjectViewSet(Listed):
    queryset = Subject.objects.order_by("name")
    row = full = shapes.subject


class TeacherViewSet(Listed):
    queryset = Teacher.objects.select_related("user").order_by("employee_id")
    row = full = shapes.teacher

    @action(detail=True)
    def classes(self, request, pk=None):
        found = self.get_object().classes.select_related("subject", "teacher__user")
        return Response([shapes.class_row(row) for row in found.order_by("id")])


class StudentViewSet(Listed):
    row, full = shapes.student, shapes.student_detail

    def get_queryset(self):
        found = Student.objects.prefetch_related(WITH_CLASSES).order_by("student_id")
        class_id = self.request.query_params.get("class_id")
        if class_id:  # not checked: a bad UUID is a 500
            found = found.filter(enrollments__class_instance_id=class_id)
        return found


class EnrollmentViewSet(Listed):
    row = full = shapes.enrollment
    queryset = Enrollment.objects.select_related(
        "class_instance__subject", "class_instance__teacher__user", "student"
    ).prefetch_related("student__" + WITH_CLASSES)


class ClassViewSet(Listed):
    row, full = shapes.class_row, shapes.class_detail
    queryset = ClassInstance.objects.select_related("subject", "teacher__user").order_by("id")
    permission_classes = [IsAuthenticated, access.StaffOnly]

    @action(detail=True)
    def students(self, request, pk=None):
        rows = self.get_object().enrollments.order_by("enrolled_at", "student__student_id")
        rows = rows.select_related("student").prefetch_related("student__" + WITH_CLASSES)
        return Response([shapes.student(row.student) for row in rows])

    @action(detail=True)
    def roster(self, request, pk=None):
        rows = self.get_object().enrollments.order_by("enrolled_at", "student__student_id")
        rows = rows.select_related("student", "class_instance__subject")
        rows = rows.prefetch_related("student__" + WITH_CLASSES)
        return Response([shapes.enrollment(row) for row in rows])

    def _own_class_and_student(self):
        """(class, student or None) of a change by the class's teacher or an ADMIN."""
        found = self.get_object()
        user = self.request.user
        if found.teacher.user_id != user.id and not access.is_admin(user):
            raise PermissionDenied()
        number = self.request.data.get("student_id")
        return found, Student.objects.filter(id=number).first() if number else None

    @action(detail=True, methods=["post"])
    def enroll(self, request, pk=None):
        found, student = self._own_class_and_student()
        if student is None:
            return Response({"error": "Student not found"}, status=404)
        if found.enrollments.filter(student=student).exists():
            return Response({"error": "Student is already enrolled in this class"}, status=400)
        if found.enrollments.count() >= found.max_students:
            return Response({"error": "Class is full"}, status=400)
        row = Enrollment.objects.create(class_instance=found, student=student)
        return Response(shapes.enrollment(row), status=201)

    @action(detail=True, methods=["post"])
    def unenroll(self, request, pk=None):
        found, student = self._own_class_and_student()
        rows = found.enrollments.filter(student=student)
        if student is None or not rows.delete()[0]:
            return Response({"error": "Student is not enrolled in this class"}, status=400)
        return Response({"message": "Student unenrolled successfully"})
