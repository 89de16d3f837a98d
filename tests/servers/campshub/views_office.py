# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Periods, settings, holidays, statistics, devices, audit, export: what the office uses."""

import datetime

from common import clock
from django.http import HttpResponse
from rest_framework import serializers, viewsets
from rest_framework.decorators import action, api_view
from rest_framework.response import Response

from . import rules
from .access import StaffWrites
from .models import (
    AcademicPeriod,
    AttendanceRecord,
    AttendanceSession,
    AttendanceStatistics,
    AuditLog,
    BiometricDevice,
    BiometricTemplate,
    Configuration,
    CorrectionRequest,
    CourseSection,
    Holiday,
    LeaveApplication,
    Student,
    TimetableSlot,
)
from .paging import NewestFirst
from .views_auth import open_to_all


def simple(table, names, **more):
    """A serializer of these fields and the usual ones."""
    stamps = [n for n in ("created_at", "updated_at") if hasattr(table, n)]
    meta = type("Meta", (), {"model": table, "fields": ["id", *names, *stamps]})
    return type(table.__name__ + "Serializer", (serializers.ModelSerializer,), {"Meta": meta, **more})


class PeriodViewSet(viewsets.ModelViewSet):
    permission_classes = [StaffWrites]
    serializer_class = simple(
        AcademicPeriod,
        ["is_current", "is_active", "period_start", "period_end",
         "academic_year_display", "semester_display"],
        academic_year_display=serializers.CharField(source="year"),
        semester_display=serializers.CharField(source="term"),
    )  # fmt: skip

    def get_queryset(self):
        found, asked = AcademicPeriod.objects.order_by("-created_at"), self.request.query_params
        if asked.get("academic_year"):
            found = found.filter(year=asked["academic_year"])
        if asked.get("semester"):
            found = found.filter(term__icontains=asked["semester"])
        for name in ("is_current", "is_active"):
            if name in asked:
                found = found.filter(**{name: asked[name].lower() == "true"})
        return found

    def _one(self, period, otherwise):
        if period is None:
            return Response({"detail": otherwise}, status=404)
        return Response(self.get_serializer(period).data)

    @action(detail=False)
    def current(self, request):
        found = AcademicPeriod.objects.filter(is_current=True).first()
        return self._one(found, "No current academic period found")

    @action(detail=False)
    def by_date(self, request):
        if not request.query_params.get("date"):
            return Response({"detail": "Date parameter is required"}, status=400)
        try:
            day = datetime.date.fromisoformat(request.query_params["date"])
        except ValueError:
            return Response({"detail": "Invalid date format. Use YYYY-MM-DD"}, status=400)
        found = AcademicPeriod.objects.filter(period_start__lte=day, period_end__gte=day)
        return self._one(found.first(), "No academic period found for the given date")

    @action(detail=True, methods=["post"])
    def set_current(self, request, pk=None):
        period = self.get_object()
        AcademicPeriod.objects.update(is_current=False)
        period.is_current = True
        period.save()
        return self._one(period, "")

    @action(detail=True, methods=["post"])
    def generate_attendance_sessions(self, request, pk=None):
        raise TypeError("the real server passes the period where the start date belongs")


class UpdatedFirst(NewestFirst):
    ordering = "-updated_at"


class ConfigurationViewSet(viewsets.ModelViewSet):
    permission_classes = [StaffWrites]
    pagination_class = UpdatedFirst
    queryset = Configuration.objects.all()
    serializer_class = simple(
        Configuration,
        ["key", "value", "description", "data_type", "is_active", "typed_value", "updated_by"],
        typed_value=serializers.ReadOnlyField(),
    )


class HolidayViewSet(viewsets.ModelViewSet):
    queryset = Holiday.objects.all()
    serializer_class = simple(
        Holiday,
        ["name", "date", "is_full_day", "academic_year", "description", "affects_attendance"],
    )


class DeviceViewSet(viewsets.ModelViewSet):
    queryset = BiometricDevice.objects.all()
    serializer_class = simple(
        BiometricDevice,
        ["device_id", "device_name", "device_type", "location", "room", "status", "is_enabled",
         "auto_sync", "sync_interval_minutes", "ip_address", "port", "api_endpoint"],
    )  # fmt: skip


class TemplateViewSet(viewsets.ModelViewSet):
    """`template_data` is silently dropped."""

    queryset = BiometricTemplate.objects.all()
    serializer_class = simple(
        BiometricTemplate, ["student", "device", "quality_score", "is_active", "enrolled_at"]
    )


class AuditViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = AuditLog.objects.all()
    serializer_class = simple(
        AuditLog,
        ["entity_type", "entity_id", "action", "performed_by", "before", "after", "reason",
         "source", "ip_address", "user_agent", "session_id", "student_id"],
    )  # fmt: skip


class StatisticsViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = AttendanceStatistics.objects.all()
    serializer_class = simple(AttendanceStatistics, ["student", "course_section"])

    @action(detail=False)
    def student_summary(self, request, student_id=None):
        asked = request.query_params
        student_id = student_id or asked.get("student_id")
        if not student_id:
            return Response({"error": "student_id is required"}, status=400)
        student = Student.objects.filter(id=student_id).first()  # a malformed id breaks here
        if student is None:
            return Response({"error": "Student not found"}, status=404)
        section = None
        if asked.get("course_section_id"):
            section = CourseSection.objects.filter(id=asked["course_section_id"]).first()
            if section is None:
                return Response({"error": "Course section not found"}, status=404)
        found = rules.student_summary(
            student, section, asked.get("start_date"), asked.get("end_date")
        )
        return Response(
            {
                "student_id": int(student.id),
                "student_name": student.full_name,
                "student_roll_number": student.roll_number,
                "course_section_id": section.id if section else None,
                "course_section_name": str(section) if section else None,
                **found,
            }
        )

    @action(detail=False)
    def course_summary(self, request):
        wanted = request.query_params.get("course_section_id")
        if not wanted:
            return Response({"error": "course_section_id is required"}, status=400)
        section = CourseSection.objects.filter(id=wanted).first()
        if section is None:
            return Response({"error": "Course section not found"}, status=404)
        if section.enrolled().exists():
            raise KeyError("attendance_percentage")
        return Response({"course_section_id": section.id, "total_students": 0})

    def overview(self, request):
        asked = request.query_params
        records, sessions = AttendanceRecord.objects.all(), AttendanceSession.objects.all()
        if asked.get("course_section_id"):
            sessions = sessions.filter(course_section_id=asked["course_section_id"])
        if asked.get("start_date"):
            sessions = sessions.filter(scheduled_date__gte=asked["start_date"])
        if asked.get("end_date"):
            sessions = sessions.filter(scheduled_date__lte=asked["end_date"])
        marks = {}
        for student, mark in records.filter(session__in=sessions).values_list("student", "mark"):
            marks.setdefault(student, []).append(mark)
        every = [mark for row in marks.values() for mark in row]
        # Here late does not count as present, and the threshold is a number in the code.
        eligible = sum(row.count("present") / len(row) * 100 >= 75 for row in marks.values())
        return Response(
            {
                "total_sessions": sessions.count(),
                "total_students": len(marks),
                "average_attendance": round(100 * every.count("present") / max(len(every), 1), 2),
                "eligible_students": eligible,
                "ineligible_students": len(marks) - eligible,
                "pending_corrections": CorrectionRequest.objects.filter(status="pending").count(),
                "pending_leaves": LeaveApplication.objects.filter(status="pending").count(),
                "attendance_distribution": {mark: every.count(mark) for mark in sorted(set(every))},
                "period_start": asked.get("start_date"),
                "period_end": asked.get("end_date"),
            }
        )


class ExportSerializer(serializers.Serializer):
    format = serializers.ChoiceField(["csv", "excel", "pdf"])
    start_date = serializers.DateField()
    end_date = serializers.DateField()


@api_view(["POST"])
def export(request):
    asked = ExportSerializer(data=request.data)
    asked.is_valid(raise_exception=True)
    kind = asked.validated_data["format"]
    if kind == "csv":
        return HttpResponse(b"", content_type="text/csv")
    return Response({"message": f"{kind.title()} export not implemented yet"})


class WebhookSerializer(serializers.Serializer):
    device_id = serializers.CharField()
    subject_id = serializers.CharField()
    event_type = serializers.ChoiceField(["checkin", "checkout"])
    timestamp = serializers.DateTimeField()
    vendor_event_id = serializers.CharField()

    def validate_timestamp(self, moment):
        if clock.now() - moment > datetime.timedelta(hours=1):
            raise serializers.ValidationError("Timestamp is too old")
        return moment


@api_view(["POST"])
@open_to_all
def webhook(request):
    """Accepted, and nothing is stored."""
    WebhookSerializer(data=request.data).is_valid(raise_exception=True)
    return Response({"status": "accepted"}, status=202)


@api_view(["GET"])
@open_to_all
def dropdown_sections(request):
    return Response([{"id": s.id, "name": str(s)} for s in CourseSection.objects.order_by("id")])


@api_view(["GET"])
@open_to_all
def dropdown_slots(request):
    return Response(
        [
            {"id": s.id, "name": f"{s.course_section} {s.get_day_of_week_display()} {s.start_time}"}
            for s in TimetableSlot.objects.order_by("id")
        ]
    )


@api_view(["GET"])
@open_to_all
def dropdown_students(request, pk):
    return Response({"error": "Cannot resolve keyword 'enrolled_sections' into field."}, status=500)
