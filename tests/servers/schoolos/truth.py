# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is really stored, and direct edits as the school office would make them."""

import csv
import datetime
import io

from django.db import transaction

from .models import (
    AttendanceRecord,
    AttendanceSession,
    Klass,
    School,
    Student,
    Subject,
    Teacher,
    User,
)
from .seed import ACCOUNTS


class Refused(ValueError):
    """The control request makes no sense; the message goes back as a 400."""


def school():
    return School.objects.exclude(code="HILLTOP").get()


def credentials():
    teacher, admin = ACCOUNTS["teacher"], ACCOUNTS["admin"]
    return {
        "school_code": school().code,
        "username": teacher[0],
        "password": teacher[1],
        "admin_username": admin[0],
        "admin_password": admin[1],
    }


def mapping(only=None):
    """CSV entity,code,remote_id of the school's classes, subjects, students and teachers."""
    own = school()
    found = {
        "class": Klass.objects.filter(school=own).values_list("name", "id"),
        "subject": Subject.objects.filter(school=own).values_list("code", "id"),
        "student": Student.objects.filter(school=own).values_list("admission_number", "id"),
        "teacher": Teacher.objects.filter(school=own).values_list("teacher_code", "id"),
    }
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["entity", "code", "remote_id"])
    for entity, rows in found.items():
        if not only or entity in only:
            writer.writerows([entity, code, i] for code, i in sorted(rows))
    return out.getvalue()


def sessions():
    found = AttendanceSession.objects.filter(school=school()).select_related("klass", "subject")
    return [
        {
            "id": s.id,
            "class": s.klass.name,
            "date": s.date.isoformat(),
            "subject": s.subject.code if s.subject else None,
            "status": s.status,
            "synced": s.synced,
        }
        for s in found.order_by("id")
    ]


def marks(session_id=None):
    found = AttendanceRecord.objects.select_related(
        "session", "session__klass", "session__subject", "student"
    ).order_by("id")
    if session_id:
        found = found.filter(session_id=session_id)
    else:
        found = found.filter(session__school=school())
    return [
        {
            "session": m.session_id,
            "date": m.session.date.isoformat(),
            "class": m.session.klass.name,
            "subject": m.session.subject.code if m.session.subject else None,
            "student": m.student_id,
            "admission_number": m.student.admission_number,
            "status": m.status,
            "remarks": m.remarks,
            "marked_by": m.marked_by_id,
            "writes": m.writes,
        }
        for m in found
    ]


def _session(body):
    try:
        return AttendanceSession.objects.get(id=body.get("session"))
    except (AttendanceSession.DoesNotExist, ValueError, TypeError):
        raise Refused("no such session")


def _student(body):
    if body.get("student") is not None:
        found = Student.objects.filter(id=body["student"])
    else:
        found = Student.objects.filter(
            school=school(), admission_number=body.get("admission_number")
        )
    if not found:
        raise Refused("no such student")
    return found[0]


def mark(body):
    session, student = _session(body), _student(body)
    if not body.get("status"):
        raise Refused("status is missing")
    with transaction.atomic():
        row = AttendanceRecord.objects.filter(session=session, student=student).first()
        if row is None:
            row = AttendanceRecord(session=session, student=student)
        else:
            row.writes += 1
        row.status = body["status"]
        row.remarks = body.get("remarks") or ""
        row.marked_by_id = body.get("marked_by")
        row.save()
    return {"session": session.id, "student": student.id, "writes": row.writes}


def unmark(body):
    rows = AttendanceRecord.objects.filter(session=_session(body))
    if body.get("student") is not None or body.get("admission_number") is not None:
        rows = rows.filter(student=_student(body))
    return {"deleted": rows.delete()[0]}


def add_session(body):
    own = school()
    klass = Klass.objects.filter(school=own, name=body.get("class")).first()
    if klass is None:
        raise Refused("no such class")
    subject = None
    if body.get("subject"):
        subject = Subject.objects.filter(school=own, code=body["subject"]).first()
        if subject is None:
            raise Refused("no such subject")
    try:
        date = datetime.date.fromisoformat(str(body.get("date")))
    except ValueError:
        raise Refused("date must be YYYY-MM-DD")
    rows = AttendanceSession.objects.filter(school=own, klass=klass, date=date, subject=subject)
    if subject is not None and rows.exists():
        raise Refused("such a session exists already")
    session = AttendanceSession.objects.create(
        school=own, klass=klass, date=date, subject=subject,
        teacher=Teacher.objects.filter(school=own, teacher_code=body.get("teacher")).first() or klass.form_teacher,
    )  # fmt: skip
    return {"id": session.id}


def delete_session(body):
    session = _session(body)
    number = session.id
    session.delete()
    return {"deleted": number}


def account(body):
    """Change an account: {"username", "active"?, "password"?, "delete"?}."""
    user = User.objects.filter(username=body.get("username")).first()
    if user is None:
        raise Refused("no such account")
    if body.get("delete"):
        user.delete()
        return {"deleted": True}
    if "active" in body:
        user.is_active = bool(body["active"])
    if body.get("password"):
        user.set_password(body["password"])
    user.save()
    return {"username": user.username, "active": user.is_active}
