# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""analytics/: figures of a class or a student. Date filters are ignored."""

from django.shortcuts import get_object_or_404
from rest_framework.decorators import api_view
from rest_framework.response import Response

from . import access, figures, shapes
from .models import Attendance, ClassInstance, Student

FORBIDDEN = {"error": "You do not have permission to view these analytics"}


def _own_classes(user):
    """The classes whose figures the account may see."""
    if access.is_admin(user):
        return ClassInstance.objects.all()
    return access.profile(user).classes.all()  # an account without a profile breaks here (500)


def _statuses(**found):
    rows = Attendance.objects.filter(**found).order_by("session__start_time")
    return list(rows.values_list("status", flat=True))


def _visible_class(request, pk):
    found = get_object_or_404(ClassInstance, id=pk)
    return found, _own_classes(request.user).filter(id=found.id).exists()


def _visible_student(request, pk):
    found = get_object_or_404(Student, id=pk)
    own = _own_classes(request.user)
    return found, own.filter(enrollments__student=found).exists()


def _per_student(row):
    result = []
    for enrolled in row.enrollments.select_related("student").order_by("student__student_id"):
        statuses = _statuses(session__class_ref=row, student=enrolled.student)
        count = figures.counts(statuses)
        result.append(
            {
                "student_id": str(enrolled.student_id),
                "student_name": enrolled.student.full_name,
                "sessions_attended": count["sessions_marked"],  # what the real server counts
                "attendance_rate": count["attendance_rate"],
                "risk_level": figures.risk(statuses),
            }
        )
    return result


def _patterns(students):
    marked = [s for s in students if s["sessions_attended"]]
    return {
        "chronic_absentees": [s for s in marked if s["attendance_rate"] < 75],
        "perfect_attendance": [s for s in marked if s["attendance_rate"] == 100],
        "at_risk_students": [s for s in marked if s["risk_level"] == "high"],
    }


@api_view(["GET"])
def class_quick(request, pk):
    row, allowed = _visible_class(request, pk)
    if not allowed:
        return Response(FORBIDDEN, status=403)
    return Response(_class_head(row))


def _class_head(row):
    statuses = _statuses(session__class_ref=row)
    return {
        "class_info": {"id": str(row.id), "name": row.name, "subject": row.subject.name},
        "total_students": row.enrollments.count(),
        "total_sessions": row.sessions.count(),
        "overall_attendance_rate": figures.counts(statuses)["attendance_rate"],
    }


@api_view(["GET"])
def class_full(request, pk):
    row, allowed = _visible_class(request, pk)
    if not allowed:
        return Response(FORBIDDEN, status=403)
    students = _per_student(row)
    sessions = row.sessions.order_by("-start_time")[:20]
    return Response(
        {
            **_class_head(row),
            "session_statistics": [
                {
                    "session_id": str(session.id),
                    "start_time": shapes.wire_time(session.start_time),
                    **figures.counts(_statuses(session=session)),
                }
                for session in sessions
            ],
            "student_statistics": students,
            "trends": {"recent_trend": figures.trend(_statuses(session__class_ref=row))},
            "patterns": _patterns(students),
        }
    )


@api_view(["GET"])
def student_quick(request, pk):
    row, allowed = _visible_student(request, pk)
    if not allowed:
        return Response(FORBIDDEN, status=403)
    statuses = _statuses(student=row)
    return Response(
        {
            "attendance_rate": figures.counts(statuses)["attendance_rate"],
            "risk_level": figures.risk(statuses),
        }
    )


@api_view(["GET"])
def student_full(request, pk):
    """The answer does not say whose figures these are."""
    row, allowed = _visible_student(request, pk)
    if not allowed:
        return Response(FORBIDDEN, status=403)
    statuses = _statuses(student=row)
    return Response(
        {
            **figures.counts(statuses),
            "classes_enrolled": row.enrollments.count(),
            "recent_trend": figures.trend(statuses),
            "consecutive_absences": figures.consecutive_absences(statuses),
            "risk_level": figures.risk(statuses),
        }
    )
