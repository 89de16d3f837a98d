# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""notifications/: each POST mails everybody again, across all teachers' pupils."""

from rest_framework import serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from . import access, figures, shapes
from .models import Attendance, Notification, Student

STAFF = permission_classes([IsAuthenticated, access.StaffOnly])


class WeeklyOrder(serializers.Serializer):
    send_to_all = serializers.BooleanField()
    student_emails = serializers.ListField(child=serializers.EmailField(), required=False)


class AlertOrder(serializers.Serializer):
    threshold = serializers.FloatField(min_value=0, max_value=100)


def _mail(kind, students):
    rows = [Notification(notification_type=kind, student=student) for student in students]
    Notification.objects.bulk_create(rows)
    return Response({"message": f"{len(rows)} e-mails queued", "status": "queued"}, status=202)


@api_view(["POST"])
@STAFF
def weekly_report(request):
    form = WeeklyOrder(data=request.data)
    form.is_valid(raise_exception=True)
    students = Student.objects.all()
    if not form.validated_data["send_to_all"]:
        students = students.filter(email__in=form.validated_data.get("student_emails", []))
    return _mail("WEEKLY_REPORT", students)


@api_view(["POST"])
@STAFF
def low_attendance(request):
    form = AlertOrder(data=request.data)
    form.is_valid(raise_exception=True)
    statuses = {}
    for student, status in Attendance.objects.values_list("student_id", "status"):
        statuses.setdefault(student, []).append(status)
    below = [
        student
        for student, found in statuses.items()
        if figures.counts(found)["attendance_rate"] < form.validated_data["threshold"]
    ]
    return _mail("LOW_ATTENDANCE", Student.objects.filter(id__in=below))


@api_view(["GET"])
@STAFF
def notifications(request):
    found = Notification.objects.select_related("student").order_by("-created_at", "id")
    wanted = request.query_params
    if wanted.get("type"):
        found = found.filter(notification_type=wanted["type"])
    if wanted.get("status"):
        found = found.filter(status=wanted["status"])
    if wanted.get("limit"):
        found = found[: int(wanted["limit"])]  # not checked: a word or a negative one is a 500
    rows = [
        {
            "id": str(row.id),
            "notification_type": row.notification_type,
            "student_email": row.student.email,
            "status": row.status,
            "created_at": shapes.wire_time(row.created_at),
        }
        for row in found
    ]
    return Response({"count": len(rows), "notifications": rows})
