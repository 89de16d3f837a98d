# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills an empty database; ids never follow the order of the rows."""

import datetime
import random
import re

from common import clock, demo
from common.demo import scattered_ids
from common.djangoapp import snapshot
from django.db import transaction

from .models import (
    AttendanceRecord,
    AttendanceSession,
    Klass,
    Person,
    School,
    Student,
    Subject,
    Teacher,
    Term,
    User,
)

ACCOUNTS = {
    "teacher": ("teacher", "teacher-practice-1"),
    "colleague": ("colleague", "colleague-practice-1"),
    "admin": ("office", "office-practice-1"),
    "superuser": ("root", "root-practice-1"),
    "foreign": ("hilltop.teacher", "hilltop-practice-1"),
}
REMARKS = {"A": "no message", "L": "bus was late", "E": "dentist"}


def _account(role, school, person, **flags):
    username, password = ACCOUNTS[role]
    user = User(
        username=username,
        email=f"{username}@{school.code.lower()}.example" if school else "",
        school=school,
        person=person,
        **flags,
    )
    user.set_password(password)
    user.save()


def _classes_of(rng, school, students, teacher, offsets):
    codes = list(dict.fromkeys(klass for _, _, klass in students))
    classes = {}
    for code, klass_id in zip(codes, scattered_ids(rng, len(codes), offsets[0])):
        level = re.match(r"\d*", code).group() or code
        classes[code] = Klass.objects.create(
            id=klass_id, school=school, name=code, level=level, stream=code[len(level) :],
            form_teacher=teacher,
        )  # fmt: skip
    Student.objects.bulk_create(
        Student(id=i, school=school, klass=classes[klass], admission_number=number, name=name)
        for (number, name, klass), i in zip(
            students, scattered_ids(rng, len(students), offsets[1])
        )
    )
    return classes


def _mark_everyone(rng, session):
    """A past day as it looks when it was taken: mostly present."""
    students = list(Student.objects.filter(klass=session.klass).order_by("id"))
    statuses = ["A", "L", "E", "A"] + rng.choices("PALE", [88, 6, 4, 2], k=len(students))
    statuses = statuses[: len(students)]
    rng.shuffle(statuses)
    for student, status in zip(students, statuses):
        AttendanceRecord.objects.create(
            session=session, student=student, status=status,
            remarks=REMARKS.get(status, ""), marked_by=session.teacher,
        )  # fmt: skip


def _foreign_school(rng):
    """A second school, which must stay out of everybody else's sight."""
    school = School.objects.create(
        id=19, name="Hilltop Academy", code="HILLTOP", country="United Kingdom", county="Kent"
    )
    person = Person.objects.create(school=school, name="Morgan Hale", role="teacher")
    teacher = Teacher.objects.create(id=3, school=school, person=person, teacher_code="HT-01")
    _account("foreign", school, person)
    students = [("HT/0001", "Robin Vale", "9Z"), ("HT/0002", "Alex Brook", "9Z")]
    classes = _classes_of(rng, school, students, teacher, (901, 9001))
    session = AttendanceSession.objects.create(
        id=419, school=school, klass=classes["9Z"], date=clock.utc_today(), teacher=teacher
    )
    _mark_everyone(rng, session)


def seed(options):
    """Create everything in one transaction. `options` are those of the command line."""
    rng = random.Random("rollbook practice schoolos")
    students = demo.students(options)
    if options.roster:
        subjects = demo.SUBJECTS
        codes = list(dict.fromkeys(klass for _, _, klass in students))
        day = [(code, subject) for code in codes for subject in (None, "MAT", "ENG")]
        name = "Practice School"
    else:
        plan = demo.sessions()
        subjects = list({row["subject"]: row["subject_name"] for row in plan}.items())
        day = [(row["class"], row["subject"]) for row in plan]
        name = "Riverside School"
    with transaction.atomic():
        _seed_school(rng, options, name, students, subjects, day)
        _foreign_school(rng)
        snapshot.take("schoolos")


def _seed_school(rng, options, name, students, subjects, day):
    school = School.objects.create(
        id=5, name=name, code=options.school, country="United Kingdom", county="Norfolk"
    )
    person = Person.objects.create(school=school, name="Jordan Ellery", role="teacher")
    teacher = Teacher.objects.create(id=7, school=school, person=person, teacher_code="T-014")
    _account("teacher", school, person)
    second = Person.objects.create(school=school, name="Akinyi Okello", role="teacher")
    Teacher.objects.create(id=8, school=school, person=second, teacher_code="T-021")
    _account("colleague", school, second)
    office = Person.objects.create(school=school, name="Sam Whitlock", role="school_admin")
    _account("admin", school, office, is_staff=True)
    _account("superuser", None, None, is_staff=True, is_superuser=True)

    classes = _classes_of(rng, school, students, teacher, (31, 801))
    by_code = {
        code: Subject.objects.create(id=i, school=school, code=code, name=title)
        for (code, title), i in zip(subjects, scattered_ids(rng, len(subjects), 11))
    }
    term = Term.objects.create(id=4, school=school, name="Practice term")

    today = clock.local_today(options.zone)
    first = next(iter(classes))
    past_subject = next((s for klass, s in day if klass == first and s), None)
    wanted = [(first, past_subject, clock.last_weekday_before(today))]
    wanted += [(klass, subject, today) for klass, subject in day if klass in classes]
    for (klass, subject, date), i in zip(wanted, scattered_ids(rng, len(wanted), 501)):
        session = AttendanceSession.objects.create(
            id=i, school=school, klass=classes[klass], date=date, teacher=teacher, term=term,
            subject=by_code[subject] if subject else None,
        )  # fmt: skip
        if date != today:
            _mark_everyone(rng, session)
            opened = datetime.datetime.combine(
                date, datetime.time(9, 45, 12, 318402), datetime.timezone.utc
            )
            session.status = "closed"
            session.opened_at = opened
            session.closed_at = opened + datetime.timedelta(minutes=50)
            session.save()
            session.attendances.update(
                marked_at=opened + datetime.timedelta(seconds=95),
                updated_at=opened + datetime.timedelta(seconds=95),
            )


def reset():
    """Everything as it was after seeding, ids included."""
    snapshot.restore("schoolos")
