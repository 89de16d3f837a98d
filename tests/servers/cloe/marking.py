# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules by which a mark is stored: an upsert on (session, student), the last arrival wins."""

from django.core.exceptions import ValidationError as DjangoValidationError
from django.db import IntegrityError
from rest_framework import serializers

from . import access, shapes
from .models import Attendance, ClassSession, Enrollment, Student

LOCKED = "Cannot modify attendance - session ended and is locked"
EXISTS = "Attendance with this Session and Student already exists."
NO_NULL = 'null value in column "notes" violates not-null constraint'


class Unmarkable(Exception):
    """The row cannot be stored; the text is for the errors of a batch."""


def open_session(session_id, user):
    """The session to mark in; the reasons against it are all field errors (400)."""
    session = ClassSession.objects.filter(id=session_id).select_related("class_ref").first()
    if session is None:
        raise serializers.ValidationError(f"Session with ID '{session_id}' not found")
    if session.status == "ENDED":
        raise serializers.ValidationError(
            f"Cannot mark attendance - session ended at {shapes.spoken_time(session.end_time)}"
        )
    if session.teacher.user_id != user.id and not access.is_admin(user):
        raise serializers.ValidationError(
            "You are not authorized to mark attendance for this session"
        )
    return session


def is_enrolled(session, student):
    return Enrollment.objects.filter(
        class_instance=session.class_ref_id, student=student
    ).exists()


def not_enrolled(session, student):
    return f"Student '{student.full_name}' is not enrolled in '{session.class_ref.name}'"


def store(session, student, status, notes, user, race=False):
    """The stored row. IntegrityError when somebody else made it between the look and the insert."""
    row = Attendance.objects.filter(session=session, student=student).first()
    if row is None:
        if race:
            _marked_by_another_device(session, student, status)
        return Attendance.objects.create(
            session=session, student=student, status=status, notes=notes, marked_by=user
        )
    row.rewrite(status=status, notes=notes, marked_by=user)
    return row


def _marked_by_another_device(session, student, status):
    other = "ABSENT" if status == "PRESENT" else "PRESENT"
    Attendance.objects.create(session=session, student=student, status=other)


def store_batch_row(session, row, user, race):
    """The stored row, or Unmarkable. Only the row's own session state is looked at again."""
    try:
        student = Student.objects.filter(id=row["student_id"]).first()
    except (ValueError, TypeError, DjangoValidationError) as problem:
        raise Unmarkable(f"“{row['student_id']}” is not a valid UUID.") from problem
    if student is None:
        raise Unmarkable(f"Student with ID '{row['student_id']}' not found")
    if not is_enrolled(session, student):
        raise Unmarkable(not_enrolled(session, student))
    notes = row.get("notes", "")
    if notes is None:
        raise Unmarkable(NO_NULL)
    known = Attendance.objects.filter(session=session, student=student)
    if known.exists() and ClassSession.objects.get(id=session.id).status == "ENDED":
        raise Unmarkable(LOCKED)
    try:
        return store(session, student, row["status"], str(notes), user, race)
    except IntegrityError as problem:
        raise Unmarkable(EXISTS) from problem
