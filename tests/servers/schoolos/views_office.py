# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""attendance/exceptions/ (leave) and attendance/reports/: the office's endpoints."""

import datetime

from common import clock
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .access import SchoolAdminsOnly
from .models import AttendanceException, AttendanceRecord, Klass, Student
from .serializers import ExceptionSerializer


class ExceptionViewSet(viewsets.ModelViewSet):
    permission_classes = [SchoolAdminsOnly]
    serializer_class = ExceptionSerializer

    def get_queryset(self):
        found = AttendanceException.objects.select_related("student").order_by("-created_at")
        school_id = self.request.query_params.get("school_id")
        if school_id:
            found = found.filter(student__school_id=school_id)
        return found


class ReportViewSet(viewsets.ViewSet):
    permission_classes = [SchoolAdminsOnly]

    @action(detail=False)
    def class_summary(self, request):
        class_id = request.query_params.get("class_id")
        if not class_id:
            return Response({"error": "class_id required"}, status=400)
        try:
            klass = Klass.objects.get(id=class_id)
        except Klass.DoesNotExist:
            return Response({"error": "Class not found"}, status=404)
        wanted = request.query_params.get("date")
        date = datetime.date.fromisoformat(wanted) if wanted else clock.utc_today()
        rows = AttendanceRecord.objects.filter(session__klass=klass, session__date=date)
        term_id = request.query_params.get("term_id")
        if term_id:
            rows = rows.filter(session__term_id=term_id)
        total = rows.count()
        counts = {
            word: rows.filter(status=letter).count()
            for letter, word in (("P", "present"), ("A", "absent"), ("L", "late"), ("E", "excused"))
        }
        rate = round(counts["present"] * 100 / total, 2) if total else 0
        return Response(
            {"date": date, "class": klass.name, "total_records": total, **counts,
             "present_rate": rate}
        )  # fmt: skip

    @action(detail=False)
    def student_rate(self, request):
        student_id = request.query_params.get("student_id")
        if not student_id:
            return Response({"error": "student_id required"}, status=400)
        try:
            student = Student.objects.get(id=student_id)
        except Student.DoesNotExist:
            return Response({"error": "Student not found"}, status=404)
        return Response({"rate": student.attendance_rate()})

    @action(detail=False)
    def generate(self, request):
        asked = [request.query_params.get(k) for k in ("class_id", "start_date", "end_date")]
        if not all(asked):
            return Response({"error": "class_id, start_date, end_date required"}, status=400)
        rows = AttendanceRecord.objects.filter(
            session__klass_id=asked[0], session__date__gte=asked[1], session__date__lte=asked[2]
        )
        return Response([{"student": row.student_name} for row in rows])
