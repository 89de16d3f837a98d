# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server does by itself when something is created, opened, approved …"""

import datetime

import jwt
from common import clock
from django.conf import settings
from django.db import transaction
from django.db.models import Count, Q

from . import wire
from .models import (
    MARKS,
    AttendanceRecord,
    AttendanceSession,
    AuditLog,
    Configuration,
    LeaveApplication,
    StudentSnapshot,
)

AUTO_ABSENT = "Auto-marked absent - no attendance recorded"


def audit(kind, row, action, by, **more):
    AuditLog.objects.create(
        entity_type=kind, entity_id=str(row.pk), action=action, performed_by=by, **more
    )


def create_session(**values):
    """A session with an absent record for all of the batch, a snapshot for all enrolled."""
    with transaction.atomic():
        slot = values.get("timetable_slot")
        if slot is not None:
            values.setdefault("academic_period", slot.academic_period)
            values["room"] = values.get("room") or slot.room
        session = AttendanceSession.objects.create(**values)
        section = session.course_section
        # Without a batch this breaks, as on the real server (500, nothing stored).
        students = list(section.student_batch.students.order_by("id"))
        AttendanceRecord.objects.bulk_create(
            AttendanceRecord(
                session=session, student=student, mark="absent", source="system", writes=1,
                academic_period=session.academic_period,
            )
            for student in students
        )  # fmt: skip
        StudentSnapshot.objects.bulk_create(
            _snapshot(session, student) for student in section.enrolled()
        )
    wire.stored(len(students))
    return session


def _snapshot(session, student):
    batch = student.student_batch
    return StudentSnapshot(
        session=session, student=student, course_section=session.course_section,
        student_batch=batch, roll_number=student.roll_number, full_name=student.full_name,
        email=student.email, year_of_study=batch.year_of_study if batch else "",
        section=batch.section if batch else "",
    )  # fmt: skip


def open_session(session, by=None, auto=False):
    _step(session, "open", "scheduled", by, actual_start_datetime=clock.now(), auto_opened=auto)


def close_session(session, by=None, auto=False):
    _step(session, "close", "open", by, actual_end_datetime=clock.now(), auto_closed=auto)


def lock_session(session, by=None):
    _step(session, "lock", "closed", by)


def _step(session, action, wanted, by, **values):
    if session.status != wanted:
        raise ValueError(f"Cannot {action} session in {session.status} status")
    session.status = {"open": "open", "close": "closed", "lock": "locked"}[action]
    for name, value in values.items():
        setattr(session, name, value)
    session.save()
    if by is not None:
        audit("AttendanceSession", session, action, by, after={"status": session.status})


def generate_records(session, **values):
    """Absent records for all enrolled students who have none; how many."""
    known = set(session.records.values_list("student_id", flat=True))
    missing = [s for s in session.course_section.enrolled() if s.id not in known]
    for student in missing:
        AttendanceRecord.objects.create(session=session, student=student, mark="absent", **values)
    return len(missing)


def summary(session):
    counts = session.records.aggregate(
        total=Count("id"), **{mark: Count("id", filter=Q(mark=mark)) for mark in MARKS}
    )
    present = counts["present"] + counts["late"]
    total = counts["total"]
    return {
        "total_students": total,
        "present": present,
        "absent": counts["absent"],
        "late": counts["late"],
        "excused": counts["excused"],
        "attendance_percentage": present / total * 100 if total else 0,
    }



def late_if_late(record):
    """A present mark after the grace time becomes late; by the server's clock."""
    if record.mark != "present":
        return
    grace = Configuration.setting("GRACE_PERIOD_MINUTES", 5)
    # A number stored as text breaks here, after the record was stored.
    if record.marked_at > record.session.start_datetime + datetime.timedelta(minutes=grace):
        record.mark = "late"
        record.save(update_fields=["mark"])


def make_qr(session):
    minutes = int(Configuration.setting("QR_TOKEN_EXPIRY_MINUTES", 60))
    expires = clock.now() + datetime.timedelta(minutes=minutes)
    claims = {
        "session_id": str(session.id),
        "course_section_id": str(session.course_section_id),
        "faculty_id": str(session.faculty_id),
        "exp": int(expires.timestamp()),
    }
    session.qr_token = jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")
    session.qr_expires_at, session.qr_generated_at = expires, clock.now()
    session.save()


def read_qr(token):
    """The claims of a token with a good signature; jwt.InvalidTokenError when it has none."""
    claims = jwt.decode(
        token, settings.SECRET_KEY, algorithms=["HS256"], options={"verify_exp": False}
    )
    if claims.get("exp", 0) <= clock.now().timestamp():
        raise jwt.ExpiredSignatureError()
    return claims


def decide(row, status, by, note):
    row.status, row.decided_by, row.decided_at = status, by, clock.now()
    row.decision_note = note
    row.save()


def approve_leave(leave, by, note):
    decide(leave, "approved", by, note)
    if not (leave.affects_attendance and leave.auto_apply_to_sessions):
        return
    reason = f"Approved {leave.leave_type} leave"
    sessions = AttendanceSession.objects.filter(
        course_section__enrollments__student=leave.student,
        course_section__enrollments__status="ENROLLED",
        scheduled_date__range=(leave.start_date, leave.end_date),
        status__in=["open", "closed"],
    ).distinct()
    for session in sessions:
        record = session.records.filter(student=leave.student).first()
        if record is None:
            AttendanceRecord.objects.create(
                session=session, student=leave.student, mark="excused", source="system",
                reason=reason, marked_by=by,
            )  # fmt: skip
        elif record.mark == "absent":
            record.mark, record.reason = "excused", reason
            record.save()


def approve_correction(request, by, note):
    reason = f"Corrected from {request.from_mark} - {request.reason}"
    with transaction.atomic():
        record = AttendanceRecord.objects.filter(
            session=request.session, student=request.student
        ).first()
        if record is None:
            record = AttendanceRecord(
                session=request.session, student=request.student, source="system", marked_by=by
            )
        before = record.mark
        record.mark, record.reason, record.last_modified_by = request.to_mark, reason, by
        record.save()
        audit(
            "AttendanceRecord", record, "correction_approved", by,
            before={"mark": before}, after={"mark": record.mark, "reason": reason},
        )  # fmt: skip
        decide(request, "approved", by, note)


def student_summary(student, section=None, start=None, end=None):
    records = AttendanceRecord.objects.filter(student=student)
    leaves = LeaveApplication.objects.filter(
        student=student, status="approved", affects_attendance=True
    )
    if section is not None:
        records = records.filter(session__course_section=section)
    if start:
        records = records.filter(session__scheduled_date__gte=start)
        leaves = leaves.filter(start_date__lte=end or clock.utc_today())
    if end:
        records = records.filter(session__scheduled_date__lte=end)
        leaves = leaves.filter(end_date__gte=start or clock.utc_today())
    counts = {mark: records.filter(mark=mark).count() for mark in MARKS}
    total = sum(counts.values())
    present = counts["present"] + counts["late"]
    percentage = round(100 * present / max(total - counts["excused"], 1), 2) if total else 0
    threshold = Configuration.setting("THRESHOLD_PERCENT", 75)
    return {
        "total_sessions": total,
        "present_count": present,
        "absent_count": counts["absent"],
        "late_count": counts["late"],
        "excused_count": counts["excused"],
        "attendance_percentage": f"{percentage:.2f}",
        "leave_days": sum(leave.duration_days for leave in leaves),
        "is_eligible_for_exam": percentage >= threshold,
        "threshold_percent": threshold,
    }


def run_jobs():
    """What a server does each minute where somebody has added a worker."""
    now = clock.now()
    grace = datetime.timedelta(minutes=Configuration.setting("GRACE_PERIOD_MINUTES", 5))
    due = AttendanceSession.objects.filter(
        status="scheduled", start_datetime__range=(now - grace, now + grace)
    )
    over = AttendanceSession.objects.filter(status="open", end_datetime__lt=now - grace)
    opened, closed = list(due), list(over)
    for session in opened:
        open_session(session, auto=True)
    for session in closed:
        close_session(session, auto=True)
        generate_records(session, source="system", reason=AUTO_ABSENT)
    return {"opened": [s.id for s in opened], "closed": [s.id for s in closed]}
