# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How rows look on the wire. `student_id` is the school number here, the UUID in requests."""

from common import clock


def wire_time(moment):
    """A UTC datetime as the API writes it: microseconds and Z; None stays None."""
    if moment is None:
        return None
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def spoken_time(moment):
    """As in the error texts."""
    return moment.strftime("%H:%M on %b %d, %Y")


def _count(number, word):
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def duration(session):
    seconds = ((session.end_time or clock.now()) - session.start_time).total_seconds()
    hours, minutes = divmod(max(0, int(seconds)) // 60, 60)
    if not hours:
        return _count(minutes, "minute")
    return _count(hours, "hour") + (" " + _count(minutes, "minute") if minutes else "")


def user(row):
    return {
        "id": str(row.id),
        "email": row.email,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "roles": sorted(row.roles.values_list("name", flat=True)),
        "mfa_enabled": row.mfa_enabled,
    }


def subject(row):
    return {"id": str(row.id), "name": row.name, "code": row.code}


def teacher(row):
    return {
        "id": str(row.id),
        "employee_id": row.employee_id,
        "full_name": row.user.full_name,
        "email": row.user.email,
        "department": row.department,
    }


def student(row):
    enrolled = sorted(row.enrollments.all(), key=lambda e: (e.enrolled_at, e.class_instance.name))
    return {
        "id": str(row.id),
        "student_id": row.student_id,
        "full_name": row.full_name,
        "email": row.email,
        "major": row.major,
        "enrolled_classes": [
            {"id": str(e.class_instance_id), "name": e.class_instance.name} for e in enrolled
        ],
    }


def student_detail(row):
    return {
        **student(row),
        "first_name": row.first_name,
        "last_name": row.last_name,
        "created_at": wire_time(row.created_at),
    }


def _class_head(row):
    return {
        "academic_year": row.academic_year,
        "semester": row.semester,
        "room_number": row.room_number,
        "enrolled_count": row.enrollments.count(),
        "max_students": row.max_students,
    }


def class_row(row):
    return {
        "id": str(row.id),
        "name": row.name,
        "subject_name": row.subject.name,
        "subject_code": row.subject.code,
        "teacher_name": row.teacher.user.full_name,
        **_class_head(row),
    }


def class_detail(row):
    head = _class_head(row)
    return {
        "id": str(row.id),
        "name": row.name,
        "subject": subject(row.subject),
        "teacher": teacher(row.teacher),
        "schedule": row.schedule,
        **head,
        "is_full": head["enrolled_count"] >= row.max_students,
    }


def enrollment(row):
    return {
        "id": str(row.id),
        "class_instance": class_row(row.class_instance),
        "student": student(row.student),
        "enrolled_at": wire_time(row.enrolled_at),
    }


def session_row(row):
    return {
        "id": str(row.id),
        "class_id": str(row.class_ref_id),
        "class_name": row.class_ref.name,
        "subject_code": row.class_ref.subject.code,
        "subject_name": row.class_ref.subject.name,
        "teacher_name": row.teacher.user.full_name,
        "start_time": wire_time(row.start_time),
        "end_time": wire_time(row.end_time),
        "status": row.status,
        "duration": duration(row),
        "student_count": row.class_ref.enrollments.count(),
        "is_active": row.status == "ACTIVE",
    }


def active_row(row):
    found = session_row(row)
    del found["class_id"], found["status"]
    return {**found, "class_room": row.class_ref.room_number}


def session_detail(row):
    return {
        "id": str(row.id),
        "class_ref": class_row(row.class_ref),
        "teacher": teacher(row.teacher),
        "subject": subject(row.class_ref.subject),
        "start_time": wire_time(row.start_time),
        "end_time": wire_time(row.end_time),
        "status": row.status,
        "duration": duration(row),
        "is_active": row.status == "ACTIVE",
        "student_count": row.class_ref.enrollments.count(),
        "attendance_count": 0,  # the real server counts something that never exists
        "created_at": wire_time(row.created_at),
        "updated_at": wire_time(row.updated_at),
    }


def _marked_by(row):
    return row.marked_by.full_name if row.marked_by else None


def mark_detail(row):
    return {
        "id": str(row.id),
        "session": session_row(row.session),
        "student": {
            "id": str(row.student_id),
            "student_id": row.student.student_id,
            "full_name": row.student.full_name,
            "email": row.student.email,
        },
        "status": row.status,
        "marked_at": wire_time(row.marked_at),
        "marked_by_name": _marked_by(row),
        "notes": row.notes,
        "is_locked": row.is_locked,
        "created_at": wire_time(row.created_at),
        "updated_at": wire_time(row.updated_at),
    }


def session_view_mark(row):
    """A row of the read-back; without updated_at."""
    return {
        "id": str(row.id),
        "student_uuid": str(row.student_id),
        "student_id": row.student.student_id,
        "student_name": row.student.full_name,
        "student_email": row.student.email,
        "status": row.status,
        "marked_at": wire_time(row.marked_at),
        "marked_by_name": _marked_by(row),
        "notes": row.notes,
    }


def student_view_mark(row):
    return {
        "id": str(row.id),
        "session_id": str(row.session_id),
        "class_name": row.session.class_ref.name,
        "subject_name": row.session.class_ref.subject.name,
        "status": row.status,
        "marked_at": wire_time(row.marked_at),
        "notes": row.notes,
    }


def list_mark(row):
    """A row of the flat list, which does not say to which session it belongs."""
    return {
        "id": str(row.id),
        "student_id": row.student.student_id,
        "student_name": row.student.full_name,
        "class_name": row.session.class_ref.name,
        "subject_name": row.session.class_ref.subject.name,
        "status": row.status,
        "marked_at": wire_time(row.marked_at),
        "notes": row.notes,
    }
