# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reports/: each POST makes another report; nothing tells a retry from a wish."""

import csv
import io

from django.http import HttpResponse
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.response import Response

from . import access, figures, shapes
from .models import Attendance, ClassInstance, Report, Student

HEAD = ["Student ID", "Student Name", "Email", "Sessions Marked", "Present", "Absent", "Late",
        "Attendance Rate (%)"]  # fmt: skip
NOT_YOURS = {"error": "You do not have permission to generate this report"}


class Order(serializers.Serializer):
    report_type = serializers.ChoiceField(["student", "class"])
    student_id = serializers.UUIDField(required=False)
    class_id = serializers.UUIDField(required=False)
    start_date = serializers.DateField()
    end_date = serializers.DateField()
    format = serializers.ChoiceField(["csv"])

    def validate(self, values):
        needed = values["report_type"] + "_id"
        if needed not in values:
            raise serializers.ValidationError({needed: ["This field is required."]})
        return values


def _row(report):
    return {
        "id": str(report.id),
        "report_type": report.report_type,
        "class_name": report.class_ref.name if report.class_ref else None,
        "student_name": report.student.full_name if report.student else None,
        "start_date": report.start_date.isoformat(),
        "end_date": report.end_date.isoformat(),
        "status": "COMPLETED",
        "download_url": f"/api/reports/{report.id}/download/",
        "file_size": len(report.content.encode()),
        "created_at": shapes.wire_time(report.created_at),
    }


def _content(title, students, marks, order):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Attendance Report"])
    writer.writerow([title])
    writer.writerow([f"{order['start_date']} to {order['end_date']}"])
    writer.writerow([])
    writer.writerow(HEAD)
    days = {
        "session__start_time__date__gte": order["start_date"],
        "session__start_time__date__lte": order["end_date"],
    }
    for student in students:
        rows = marks.filter(student=student, **days)
        count = figures.counts(list(rows.values_list("status", flat=True)))
        writer.writerow([student.student_id, student.full_name, student.email, *count.values()])
    return out.getvalue()


def _forbidden(user, report_type, target):
    """Whoever has the role TEACHER is limited to own classes, an ADMIN too; others not."""
    if "TEACHER" not in access.roles(user):
        return False
    own = ClassInstance.objects.filter(teacher__user=user)
    if report_type == "class":
        return not own.filter(id=target.id).exists()
    return not own.filter(enrollments__student=target).exists()


@api_view(["POST"])
def generate(request):
    form = Order(data=request.data)
    form.is_valid(raise_exception=True)
    order = form.validated_data
    kind = order["report_type"]
    # An unknown id is not caught on the real server either: 500.
    if kind == "class":
        target = ClassInstance.objects.get(id=order["class_id"])
        students = Student.objects.filter(enrollments__class_instance=target)
        marks, title = Attendance.objects.filter(session__class_ref=target), target.name
    else:
        target = Student.objects.get(id=order["student_id"])
        students, marks, title = [target], Attendance.objects.all(), target.full_name
    if _forbidden(request.user, kind, target):
        return Response(NOT_YOURS, status=403)
    report = Report.objects.create(
        report_type=kind.upper(),
        class_ref=target if kind == "class" else None,
        student=target if kind == "student" else None,
        start_date=order["start_date"], end_date=order["end_date"], generated_by=request.user,
        content=_content(title, students, marks, order),
    )  # fmt: skip
    return Response(_row(report), status=201)


@api_view(["GET"])
def reports(request):
    found = Report.objects.select_related("class_ref", "student").order_by("-created_at")
    if not access.is_admin(request.user):
        found = found.filter(generated_by=request.user)
    return Response([_row(report) for report in found])


@api_view(["GET"])
def download(request, pk):
    report = Report.objects.filter(id=pk).first()
    if report is None:
        raise NotFound()
    if report.generated_by_id != request.user.id and not access.is_admin(request.user):
        raise PermissionDenied()
    name = f"{report.report_type.lower()}_{report.created_at:%Y%m%d_%H%M%S}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(report.content, content_type="text/csv", headers=headers)
