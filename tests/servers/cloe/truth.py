# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is really stored, for the tests."""

import csv
import io

from . import shapes
from .models import Attendance, ClassInstance, ClassSession, Notification, Report, Student, Teacher
from .seed import ACCOUNTS, EMPLOYEE_IDS


def own_classes():
    """Those of the account "teacher"."""
    found = ClassInstance.objects.filter(teacher__employee_id=EMPLOYEE_IDS["teacher"])
    return found.select_related("subject")


def class_code(row):
    return f"{row.name}/{row.subject.code}"


def mapping(only=None):
    """CSV entity,code,remote_id; a class of Cloe is a group in a subject: its code is 7B/ENG."""
    classes = sorted(own_classes(), key=class_code)
    found = {
        "class": [(class_code(row), row.id) for row in classes],
        "subject": sorted({(row.subject.code, row.subject_id) for row in classes}),
        "student": Student.objects.order_by("student_id").values_list("student_id", "id"),
        "teacher": Teacher.objects.filter(
            employee_id=EMPLOYEE_IDS["teacher"]
        ).values_list("employee_id", "id"),
    }
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["entity", "code", "remote_id"])
    for entity, rows in found.items():
        if not only or entity in only:
            writer.writerows([entity, code, remote] for code, remote in rows)
    return out.getvalue()


def sessions():
    found = ClassSession.objects.select_related("class_ref__subject", "teacher__user")
    return [
        {
            "id": str(row.id),
            "class": row.class_ref.name,
            "subject": row.class_ref.subject.code,
            "class_id": str(row.class_ref_id),
            "teacher": row.teacher.user.email,
            "status": row.status,
            "start_time": shapes.wire_time(row.start_time),
            "end_time": shapes.wire_time(row.end_time),
        }
        for row in found.order_by("start_time", "id")
    ]


def marks(session_id=None):
    found = Attendance.objects.select_related(
        "session__class_ref__subject", "student", "marked_by"
    ).order_by("student__student_id", "session_id")
    if session_id:
        found = found.filter(session_id=session_id)
    return [
        {
            "id": str(row.id),
            "session": str(row.session_id),
            "class": row.session.class_ref.name,
            "subject": row.session.class_ref.subject.code,
            "student": str(row.student_id),
            "admission_number": row.student.student_id,
            "status": row.status,
            "notes": row.notes,
            "marked_by": row.marked_by.email if row.marked_by else None,
            "marked_at": shapes.wire_time(row.marked_at),
            "updated_at": shapes.wire_time(row.updated_at),
            "writes": row.writes,
        }
        for row in found
    ]


def reports():
    """In the order made; equal ones show a client that repeats itself."""
    return [
        {
            "id": str(row.id),
            "type": row.report_type,
            "about": str(row.class_ref_id or row.student_id),
            "start_date": row.start_date.isoformat(),
            "end_date": row.end_date.isoformat(),
        }
        for row in Report.objects.order_by("created_at")
    ]


def mails():
    """How many e-mails went out, in all and to the student who got most."""
    per_kind = {}
    for kind, student in Notification.objects.values_list("notification_type", "student_id"):
        per_kind.setdefault(kind, {}).setdefault(student, 0)
        per_kind[kind][student] += 1
    return {
        kind: {"sent": sum(count.values()), "most_to_one": max(count.values())}
        for kind, count in per_kind.items()
    }


def accounts():
    return {
        role: {"username": values[0], "password": values[1]} for role, values in ACCOUNTS.items()
    }
