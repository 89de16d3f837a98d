# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The academics, students and faculty modules; these do filter."""

import time

from django.core.exceptions import ValidationError as BadValue
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend, OrderingFilter
from rest_framework.response import Response

from .models import (
    Course,
    CourseEnrollment,
    CourseSection,
    Faculty,
    Student,
    StudentBatch,
    Timetable,
    User,
)


class FieldFilter(BaseFilterBackend):
    """Exact comparison with the view's `filterset_fields`."""

    def filter_queryset(self, request, queryset, view):
        for name in view.filterset_fields:
            value = request.query_params.get(name)
            if value:
                try:
                    queryset = queryset.filter(**{name: value})
                except (BadValue, ValueError):
                    raise ValidationError({name: ["Select a valid choice."]})
        return queryset


class Filtering:
    filter_backends = [FieldFilter, OrderingFilter]
    ordering_fields = "__all__"


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "email"]


class FacultySerializer(serializers.ModelSerializer):
    user = UserSerializer(read_only=True)
    full_name = serializers.CharField(source="name", read_only=True)

    class Meta:
        model = Faculty
        fields = ["id", "user", "name", "employee_id", "full_name", "email", "created_at"]


class BatchSerializer(serializers.ModelSerializer):
    current_count = serializers.IntegerField(source="students.count", read_only=True)

    class Meta:
        model = StudentBatch
        fields = [
            "id", "year_of_study", "section", "batch_name", "batch_code", "current_count",
            "created_at", "updated_at",
        ]  # fmt: skip


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ["id", "code", "title", "created_at", "updated_at"]


class SectionSerializer(serializers.ModelSerializer):
    course = CourseSerializer(read_only=True)
    student_batch = BatchSerializer(read_only=True)
    faculty = serializers.StringRelatedField(read_only=True)  # text, not an id
    section_number = serializers.CharField(source="student_batch.section", read_only=True)
    current_enrollment = serializers.SerializerMethodField()

    class Meta:
        model = CourseSection
        fields = [
            "id", "course", "student_batch", "section_number", "section_type", "faculty",
            "current_enrollment", "is_active", "created_at", "updated_at",
        ]  # fmt: skip

    def get_current_enrollment(self, section):
        return section.enrolled().count()


class StudentSerializer(serializers.ModelSerializer):
    status = serializers.ReadOnlyField(default="ACTIVE")

    class Meta:
        model = Student
        fields = ["id", "roll_number", "full_name", "email", "student_batch", "status", "created_at"]


class EnrollmentSerializer(serializers.ModelSerializer):
    student = StudentSerializer(read_only=True)
    course = CourseSerializer(source="course_section.course", read_only=True)
    course_section = SectionSerializer(read_only=True)
    student_batch = BatchSerializer(source="student.student_batch", read_only=True)
    section_number = serializers.CharField(
        source="course_section.student_batch.section", read_only=True
    )

    class Meta:
        model = CourseEnrollment
        fields = [
            "id", "student", "course", "course_section", "student_batch", "section_number",
            "enrollment_date", "status", "created_at", "updated_at",
        ]  # fmt: skip


class TimetableSerializer(serializers.ModelSerializer):
    course = CourseSerializer(source="course_section.course", read_only=True)
    faculty = FacultySerializer(source="course_section.faculty", read_only=True)

    class Meta:
        model = Timetable
        fields = [
            "id", "course", "day_of_week", "start_time", "end_time", "room", "faculty",
            "is_active", "created_at", "updated_at",
        ]  # fmt: skip


class Listed:
    """Plain lists chosen by one id in the query."""

    def listed(self, parameter, field):
        value = self.request.query_params.get(parameter)
        if not value:
            return Response({"error": f"{parameter} parameter required"}, status=400)
        found = self.get_queryset().filter(**{field: value}).order_by("id")
        return Response(self.get_serializer(found, many=True).data)


class SectionViewSet(Filtering, Listed, viewsets.ReadOnlyModelViewSet):
    serializer_class = SectionSerializer
    queryset = CourseSection.objects.select_related("course", "student_batch", "faculty")
    filterset_fields = ["course", "student_batch", "section_type", "faculty", "is_active"]
    # Runs over relations: the cursor of a second page breaks on it.
    ordering = ["course__code", "student_batch__batch_name"]

    @action(detail=False)
    def by_faculty(self, request):
        return self.listed("faculty_id", "faculty_id")

    @action(detail=False)
    def by_batch(self, request):
        return self.listed("batch_id", "student_batch_id")


class EnrollmentViewSet(Filtering, Listed, viewsets.ReadOnlyModelViewSet):
    serializer_class = EnrollmentSerializer
    queryset = CourseEnrollment.objects.select_related(
        "student__student_batch", "course_section__course", "course_section__student_batch",
        "course_section__faculty",
    )  # fmt: skip
    filterset_fields = ["status", "student", "course_section", "student__student_batch"]
    # A date: rows of one day share it, and the cursor loses its way after 1000 of them.
    ordering = ["-enrollment_date"]

    @action(detail=False)
    def by_course_section(self, request):
        return self.listed("section_id", "course_section_id")

    @action(detail=False)
    def by_student(self, request):
        return self.listed("student_id", "student_id")


class TimetableViewSet(Filtering, viewsets.ReadOnlyModelViewSet):
    serializer_class = TimetableSerializer
    queryset = Timetable.objects.select_related("course_section__course", "course_section__faculty")
    filterset_fields = ["day_of_week", "course_section", "course_section__faculty"]
    ordering = ["day_of_week", "start_time"]

    @action(detail=False)
    def weekly_schedule(self, request):
        found = self.get_queryset().filter(is_active=True).order_by("id")
        asked = request.query_params
        if asked.get("faculty_id"):
            found = found.filter(course_section__faculty_id=asked["faculty_id"])
        if asked.get("course_id"):
            found = found.filter(course_section__course_id=asked["course_id"])
        rows = self.get_serializer(found, many=True).data
        days = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
        week = {day: [row for row in rows if row["day_of_week"] == day] for day in days}
        return Response({"weekly_schedule": week, "all_schedules": rows})


class FacultyViewSet(Filtering, viewsets.ReadOnlyModelViewSet):
    serializer_class = FacultySerializer
    queryset = Faculty.objects.select_related("user")
    filterset_fields = ["employee_id", "email"]
    ordering = ["-created_at"]


class StudentViewSet(Filtering, viewsets.ReadOnlyModelViewSet):
    serializer_class = StudentSerializer
    queryset = Student.objects.all()
    filterset_fields = ["student_batch", "roll_number"]
    ordering = ["-created_at"]

    CACHE_SECONDS = 300
    cache = {}

    def list(self, request):
        """Up to five minutes old, for each token."""
        key = (request.META.get("HTTP_AUTHORIZATION"), request.get_full_path())
        made, data = self.cache.get(key, (None, None))
        if made is None or time.monotonic() - made > self.CACHE_SECONDS:
            data = super().list(request).data
            self.cache[key] = (time.monotonic(), data)
        return Response(data)
