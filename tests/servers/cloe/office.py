# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits made directly by the school: what happens behind a client's back."""

import datetime

from . import shapes, totp
from .models import (
    Attendance,
    ClassInstance,
    ClassSession,
    Enrollment,
    Student,
    Teacher,
    User,
)
from .seed import email_of, split_name


def _one(rows, what):
    found = rows.first()
    if found is None:
        raise ValueError(f"no such {what}")
    return found


def _by_id(model, value, what):
    try:
        return _one(model.objects.filter(id=value), what)
    except Exception as problem:  # Django's ValidationError for what is no UUID
        raise ValueError(f"no such {what}") from problem


def _class(body):
    """Of {"class": "7B", "subject": "ENG"} or {"class_id"}."""
    if body.get("class_id"):
        return _by_id(ClassInstance, body["class_id"], "class")
    rows = ClassInstance.objects.filter(name=body["class"], subject__code=body["subject"])
    return _one(rows, "class")


def _student(body):
    if body.get("student"):
        return _by_id(Student, body["student"], "student")
    return _one(Student.objects.filter(student_id=body["admission_number"]), "student")


def _user(body):
    return _one(User.objects.filter(email=body["username"]), "account")


def start_session(body):
    """{"class", "subject", "teacher"?: e-mail, "start"?: ISO time}; refused while one is active."""
    found = _class(body)
    if found.sessions.filter(status="ACTIVE").exists():
        raise ValueError("such a session is active already")
    teacher = found.teacher
    if body.get("teacher"):
        teacher = _one(Teacher.objects.filter(user__email=body["teacher"]), "teacher")
    row = ClassSession(class_ref=found, teacher=teacher)
    if body.get("start"):
        start = datetime.datetime.fromisoformat(body["start"].replace("Z", "+00:00"))
        row.start_time = row.created_at = row.updated_at = start
    row.save()
    return {"id": str(row.id)}


def end_session(body):
    row = _by_id(ClassSession, body.get("session"), "session")
    if row.status == "ENDED":
        raise ValueError("the session has ended already")
    row.end()
    return {"id": str(row.id), "end_time": shapes.wire_time(row.end_time)}


def delete_session(body):
    row = _by_id(ClassSession, body.get("session"), "session")
    number = str(row.id)
    row.delete()
    return {"deleted": number}


def mark(body):
    """Also in an ended session, as the school's own database could."""
    session = _by_id(ClassSession, body.get("session"), "session")
    student, status, notes = _student(body), body["status"], body.get("notes") or ""
    by = _user({"username": body["marked_by"]}) if body.get("marked_by") else None
    row = Attendance.objects.filter(session=session, student=student).first()
    if row is None:
        row = Attendance.objects.create(
            session=session, student=student, status=status, notes=notes, marked_by=by
        )
    else:
        row.rewrite(status=status, notes=notes, marked_by=by)
    return {"id": str(row.id), "student": str(student.id), "writes": row.writes}


def unmark(body):
    rows = Attendance.objects.filter(session=_by_id(ClassSession, body.get("session"), "session"))
    if body.get("student") or body.get("admission_number"):
        rows = rows.filter(student=_student(body))
    return {"deleted": rows.delete()[0]}


def enroll(body):
    found = {"class_instance": _class(body), "student": _student(body)}
    row, made = Enrollment.objects.get_or_create(**found)
    return {"id": str(row.id), "made": made}


def unenroll(body):
    rows = Enrollment.objects.filter(class_instance=_class(body), student=_student(body))
    return {"deleted": rows.delete()[0]}


def student(body):
    """A new one, or a change: {"admission_number", "name"?, "email"?, "number"?, "delete"?}."""
    number = body["admission_number"]
    row = Student.objects.filter(student_id=number).first()
    if body.get("delete"):
        return {"deleted": _student(body).delete()[0]}
    if row is None:
        row = Student(student_id=number, email=email_of(number))
    if body.get("name"):
        row.first_name, row.last_name = split_name(body["name"])
    row.email = body.get("email") or row.email
    row.student_id = body.get("number") or row.student_id
    row.save()
    return {"id": str(row.id)}


def change_class(body):
    """{"class", "subject", "teacher"?: e-mail, "name"?}: its sessions stay with their teacher."""
    row = _class(body)
    if body.get("teacher"):
        row.teacher = _one(Teacher.objects.filter(user__email=body["teacher"]), "teacher")
    row.name = body.get("name") or row.name
    row.save()
    return {"id": str(row.id)}


def account(body):
    """{"username", "active"?, "password"?, "delete"?, "mfa"?: true or false}."""
    user = _user(body)
    if body.get("delete"):
        user.delete()
        return {"deleted": True}
    if "active" in body:
        user.is_active = bool(body["active"])
    if body.get("password"):
        user.set_password(body["password"])
    if "mfa" in body:
        user.mfa_enabled = bool(body["mfa"])
        user.mfa_secret = totp.new_secret() if user.mfa_enabled else ""
    user.save()
    return {"username": user.email, "active": user.is_active, "mfa_secret": user.mfa_secret}


def one_time_code(query):
    """The present code of {"username"}: what the person would read off the telephone."""
    user = _user(query)
    if not user.mfa_secret:
        raise ValueError("this account has no second factor")
    return {"code": totp.code(user.mfa_secret)}
