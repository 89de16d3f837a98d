# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Direct edits, as the school office would make them."""

import datetime
import zoneinfo

from common import clock
from django.db import transaction

from . import rules, seed
from .models import (
    MARKS,
    AttendanceRecord,
    AttendanceSession,
    Configuration,
    CourseEnrollment,
    CourseSection,
    Student,
    TimetableSlot,
    User,
)


class Refused(ValueError):
    """The control request makes no sense; the message goes back as a 400."""


def _session(body):
    try:
        return AttendanceSession.objects.get(id=body.get("session"))
    except (AttendanceSession.DoesNotExist, ValueError, TypeError):
        raise Refused("no such session")


def _student(body):
    if body.get("student") is not None:
        found = Student.objects.filter(id=body["student"])
    else:
        found = Student.objects.filter(roll_number=body.get("admission_number"))
    if not found:
        raise Refused("no such student")
    return found[0]


def _section(body):
    if body.get("section") is not None:
        found = CourseSection.objects.filter(id=body["section"])
    else:
        found = CourseSection.objects.filter(
            student_batch__batch_name=body.get("class"),
            course__code=body.get("subject") or seed.FORM[0],
        )
    if not found:
        raise Refused("no such section")
    return found[0]


def mark(body):
    session, student = _session(body), _student(body)
    if body.get("status") not in MARKS:
        raise Refused(f"status must be one of {', '.join(MARKS)}")
    row = session.records.filter(student=student).first()
    if row is None:
        row = AttendanceRecord(session=session, student=student)
    row.mark, row.source, row.marked_at = body["status"], "manual", clock.now()
    row.reason = body.get("reason") or ""
    row.save()
    return {"id": row.id, "session": session.id, "student": str(student.id), "writes": row.writes}


def unmark(body):
    rows = _session(body).records.all()
    if body.get("student") is not None or body.get("admission_number") is not None:
        rows = rows.filter(student=_student(body))
    return {"deleted": rows.delete()[0]}


class Sessions:
    """Makes sessions at the school's local time."""

    def __init__(self, zone):
        self.zone = zoneinfo.ZoneInfo(zone)

    def add(self, body):
        """{"section" or "class"+"subject", "date", "start"?, "end"?, "slot"?, "notes"?, "status"?}.

        The slot is that of the section and weekday, if there is one, unless it is given; null: none.
        """
        section, date = _section(body), self._date(body)
        slot = self._slot(body, section, date)
        if slot and AttendanceSession.objects.filter(timetable_slot=slot, scheduled_date=date):
            raise Refused("such a session exists already")
        times = [
            body.get("start") or (slot.start_time.isoformat() if slot else "09:00"),
            body.get("end") or (slot.end_time.isoformat() if slot else "09:50"),
        ]
        moments = [
            datetime.datetime.combine(date, datetime.time.fromisoformat(text), self.zone)
            for text in times
        ]
        if section.student_batch is None:
            raise Refused("the section has no batch")
        session = rules.create_session(
            course_section=section, faculty=section.faculty, timetable_slot=slot,
            scheduled_date=date, start_datetime=moments[0], end_datetime=moments[1],
            notes=body.get("notes") or "",
        )  # fmt: skip
        if body.get("status"):
            set_status({"session": session.id, "status": body["status"]})
        return {"id": session.id}

    @staticmethod
    def _date(body):
        try:
            return datetime.date.fromisoformat(str(body.get("date")))
        except ValueError:
            raise Refused("date must be YYYY-MM-DD")

    @staticmethod
    def _slot(body, section, date):
        if "slot" not in body:
            return TimetableSlot.objects.filter(
                course_section=section, day_of_week=date.weekday()
            ).first()
        if body["slot"] is None:
            return None
        found = TimetableSlot.objects.filter(id=body["slot"]).first()
        if found is None:
            raise Refused("no such slot")
        return found


def set_status(body):
    """{"session", "status"}: any status, with the times that belong to it."""
    session, status = _session(body), body.get("status")
    if status not in AttendanceSession.STATUSES:
        raise Refused(f"status must be one of {', '.join(AttendanceSession.STATUSES)}")
    if status != "scheduled" and session.actual_start_datetime is None:
        session.actual_start_datetime = clock.now()
    if status in ("closed", "locked") and session.actual_end_datetime is None:
        session.actual_end_datetime = clock.now()
    session.status = status
    session.save()
    return {"session": session.id, "status": status}


def delete_session(body):
    session = _session(body)
    number = session.id
    session.delete()
    return {"deleted": number}


def enroll(body):
    """{"section" or "class"+"subject", "student" or "admission_number", "status"}."""
    section, student = _section(body), _student(body)
    status = body.get("status") or "ENROLLED"
    if status not in dict(CourseEnrollment.STATUSES):
        raise Refused("no such status")
    row, _ = CourseEnrollment.objects.update_or_create(
        course_section=section, student=student,
        defaults={"status": status, "enrollment_date": clock.utc_today()},
    )  # fmt: skip
    return {"id": row.id}


def configure(body):
    """{"key", "value", "data_type"?}."""
    Configuration.objects.update_or_create(
        key=body["key"],
        defaults={
            "value": str(body["value"]),
            "data_type": body.get("data_type") or "integer",
        },
    )


def account(body):
    """Change an account: {"username", "active"?, "password"?, "staff"?, "delete"?}."""
    user = User.objects.filter(username=body.get("username")).first()
    if user is None:
        raise Refused("no such account")
    if body.get("delete"):
        with transaction.atomic():
            user.delete()
        return {"deleted": True}
    user.is_active = bool(body.get("active", user.is_active))
    user.is_staff = bool(body.get("staff", user.is_staff))
    if body.get("password"):
        user.set_password(body["password"])
    user.save()
    return {"username": user.username, "active": user.is_active, "staff": user.is_staff}
