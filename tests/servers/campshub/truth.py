# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is really stored."""

import csv
import io

from . import seed
from .models import (
    AttendanceRecord,
    AttendanceSession,
    AuditLog,
    CorrectionRequest,
    Course,
    CourseSection,
    Faculty,
    LeaveApplication,
    Student,
    StudentBatch,
    TimetableSlot,
)


def iso(moment):
    return moment.isoformat() if moment else None


def class_of(section):
    return section.student_batch.batch_name if section.student_batch else None


def subject_of(section):
    return None if section.course.code == seed.FORM[0] else section.course.code


def section_code(section):
    """7B/ENG; 7B for the form period; ELE for the section without a batch."""
    parts = [part for part in (class_of(section), subject_of(section)) if part]
    return "/".join(parts)


def mapping(only=None):
    """CSV entity,code,remote_id; sections (code "7B/ENG") only when asked for."""
    sections = CourseSection.objects.select_related("course", "student_batch")
    found = {
        "class": StudentBatch.objects.values_list("batch_name", "id"),
        "subject": Course.objects.exclude(code=seed.FORM[0]).values_list("code", "id"),
        "student": Student.objects.values_list("roll_number", "id"),
        "teacher": Faculty.objects.values_list("employee_id", "id"),
        "section": [(section_code(s), s.id) for s in sections],
    }
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["entity", "code", "remote_id"])
    for entity, rows in found.items():
        if entity in (only or ["class", "subject", "student", "teacher"]):
            writer.writerows([entity, code, i] for code, i in sorted(rows))
    return out.getvalue()


def faculty_of(username):
    return str(Faculty.objects.get(user__username=username).id)


def sessions():
    found = AttendanceSession.objects.select_related(
        "course_section__course", "course_section__student_batch"
    )
    return [
        {
            "id": s.id,
            "section": s.course_section_id,
            "class": class_of(s.course_section),
            "subject": subject_of(s.course_section),
            "faculty": str(s.faculty_id),
            "slot": s.timetable_slot_id,
            "date": iso(s.scheduled_date),
            "start": iso(s.start_datetime),
            "end": iso(s.end_datetime),
            "actual_start": iso(s.actual_start_datetime),
            "actual_end": iso(s.actual_end_datetime),
            "status": s.status,
            "notes": s.notes,
            "records": s.records.count(),
        }
        for s in found.order_by("id")
    ]


def marks(session_id=None):
    found = AttendanceRecord.objects.select_related(
        "session__course_section__course", "session__course_section__student_batch", "student"
    ).order_by("id")
    if session_id:
        found = found.filter(session_id=session_id)
    return [
        {
            "id": m.id,
            "session": m.session_id,
            "date": iso(m.session.scheduled_date),
            "class": class_of(m.session.course_section),
            "subject": subject_of(m.session.course_section),
            "student": str(m.student_id),
            "admission_number": m.student.roll_number,
            "status": m.mark,
            "source": m.source,
            "marked_at": iso(m.marked_at),
            "reason": m.reason,
            "notes": m.notes,
            "device_id": m.device_id,
            "client_uuid": m.client_uuid,
            "writes": m.writes,
        }
        for m in found
    ]


def slots():
    return [
        {
            "id": s.id,
            "section": s.course_section_id,
            "class": class_of(s.course_section),
            "subject": subject_of(s.course_section),
            "day_of_week": s.day_of_week,
            "start": iso(s.start_time),
            "end": iso(s.end_time),
        }
        for s in TimetableSlot.objects.order_by("id")
    ]


def leaves():
    return [
        {
            "id": row.id, "student": str(row.student_id), "type": row.leave_type,
            "start": iso(row.start_date), "end": iso(row.end_date), "reason": row.reason,
            "status": row.status,
        }
        for row in LeaveApplication.objects.order_by("id")
    ]  # fmt: skip


def corrections():
    return [
        {
            "id": row.id, "session": row.session_id, "student": str(row.student_id),
            "from": row.from_mark, "to": row.to_mark, "reason": row.reason, "status": row.status,
        }
        for row in CorrectionRequest.objects.order_by("id")
    ]  # fmt: skip


def audit():
    names = ("id", "entity_type", "entity_id", "action")
    return list(AuditLog.objects.order_by("id").values(*names))
