# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills an empty database: the demo school, or a class list, as Cloe would hold it."""

import datetime
import random
import re
import uuid

from common import clock, demo
from common.djangoapp import snapshot
from django.db import transaction

from . import views_users
from .models import (
    Attendance,
    ClassInstance,
    ClassSession,
    Enrollment,
    Student,
    Subject,
    Teacher,
    User,
)

DOMAIN = "riverside.example"
#: role in the tests: (e-mail, password, first name, last name, roles)
ACCOUNTS = {
    "teacher": (f"jordan.ellery@{DOMAIN}", "teacher-practice-1", "Jordan", "Ellery", ["TEACHER"]),
    "admin": (f"sam.whitlock@{DOMAIN}", "office-practice-1", "Sam", "Whitlock", ["ADMIN"]),
    "mfa": (f"casey.brook@{DOMAIN}", "mfa-practice-1", "Casey", "Brook", ["TEACHER"]),
    "foreign": (f"morgan.hale@{DOMAIN}", "foreign-practice-1", "Morgan", "Hale", ["TEACHER"]),
    "student": (f"robin.vale@{DOMAIN}", "student-practice-1", "Robin", "Vale", ["STUDENT"]),
    "nobody": (f"alex.lorne@{DOMAIN}", "nobody-practice-1", "Alex", "Lorne", []),
}
MFA_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # of the account "mfa"
EMPLOYEE_IDS = {"teacher": "T-014", "mfa": "T-021", "foreign": "T-033"}
DEMO_MAX_STUDENTS = 30


class Ids:
    """UUIDs that are the same at every start."""

    def __init__(self, rng):
        self.rng = rng

    def __call__(self):
        return uuid.UUID(int=self.rng.getrandbits(128), version=4)


def _accounts(new_id):
    """Creates them all; the teachers by role."""
    for role, (email, password, first, last, names) in ACCOUNTS.items():
        user = User(id=new_id(), email=email, first_name=first, last_name=last)
        user.set_password(password)
        if role == "mfa":
            user.mfa_enabled, user.mfa_secret = True, MFA_SECRET
        user.save()
        if role in EMPLOYEE_IDS:
            Teacher.objects.create(
                id=new_id(), user=user, employee_id=EMPLOYEE_IDS[role], department="Lower school"
            )
        for name in names:
            views_users.give_role(user, name)
    return {
        role: Teacher.objects.get(employee_id=number) for role, number in EMPLOYEE_IDS.items()
    }


def email_of(number):
    return re.sub(r"\W+", "-", number.lower()).strip("-") + f"@students.{DOMAIN}"


def split_name(name):
    first, _, last = name.rpartition(" ")
    return (first, last) if first else (last, "")


def _students(rows, new_id):
    found = {}
    for number, name, code in rows:
        first, last = split_name(name)
        found.setdefault(code, []).append(
            Student(
                id=new_id(), student_id=number, first_name=first, last_name=last,
                email=email_of(number), major=code,
            )  # fmt: skip
        )
    Student.objects.bulk_create([student for group in found.values() for student in group])
    return found


def _plan(options, codes):
    """Who teaches what: (class code, subject code, subject name, time, room)."""
    if options.roster:
        return [(code, s, name, "", "") for code in codes for s, name in demo.SUBJECTS[:2]]
    seen, plan = set(), []
    for row in demo.sessions():
        key = row["class"], row["subject"]
        if key not in seen and row["class"] in codes:
            seen.add(key)
            time = f"{row['start']} - {row['end']}"
            plan.append((*key, row["subject_name"], time, row["room"]))
    return plan


class School:
    """Creates subjects, classes and enrolments one by one."""

    def __init__(self, new_id, students, year):
        self.new_id, self.students, self.year = new_id, students, year
        self.subjects = {}
        self.enrolled_at = clock.now() - datetime.timedelta(days=60)

    def subject(self, code, name):
        if code not in self.subjects:
            self.subjects[code] = Subject.objects.create(id=self.new_id(), code=code, name=name)
        return self.subjects[code]

    def add(self, code, subject, teacher, time="", room=""):
        """A class of all students of a group, enrolled in a random order."""
        group = list(self.students[code])
        row = ClassInstance.objects.create(
            id=self.new_id(), name=code, subject=subject, teacher=teacher, room_number=room,
            academic_year=self.year, semester="1", schedule=f"Daily {time}" if time else "",
            max_students=max(DEMO_MAX_STUDENTS, len(group) + 5),
        )  # fmt: skip
        self.new_id.rng.shuffle(group)
        Enrollment.objects.bulk_create(
            Enrollment(
                id=self.new_id(), class_instance=row, student=student,
                enrolled_at=self.enrolled_at + datetime.timedelta(seconds=number),
            )
            for number, student in enumerate(group)
        )  # fmt: skip
        return row


def _past_session(rng, new_id, row, teacher, zone):
    """Yesterday's lesson as it was taken: mostly present."""
    day = clock.last_weekday_before(clock.local_today(zone))
    began = datetime.datetime.combine(
        day, datetime.time(9, 45, 12, 318402), datetime.timezone.utc
    )
    ended = began + datetime.timedelta(minutes=50)
    session = ClassSession.objects.create(
        id=new_id(), class_ref=row, teacher=teacher, start_time=began, end_time=ended,
        status="ENDED", created_at=began, updated_at=ended,
    )  # fmt: skip
    marked = began + datetime.timedelta(seconds=95)
    for enrolled in row.enrollments.order_by("enrolled_at"):
        status = rng.choices(Attendance.STATUSES, [88, 7, 5])[0]
        Attendance.objects.create(
            id=new_id(), session=session, student_id=enrolled.student_id, status=status,
            notes="bus" if status == "LATE" else "", marked_by=teacher.user, marked_at=marked,
            created_at=marked, updated_at=marked,
        )  # fmt: skip


def seed(options):
    """Create everything in one transaction. `options` are those of the command line."""
    rng = random.Random("rollbook practice cloe")
    new_id = Ids(rng)
    rows = demo.students(options)
    today = clock.local_today(options.zone)
    with transaction.atomic():
        teachers = _accounts(new_id)
        school = School(new_id, _students(rows, new_id), f"{today.year}-{today.year + 1}")
        for code, subject, name, time, room in _plan(options, school.students):
            school.add(code, school.subject(subject, name), teachers["teacher"], time, room)
        # Classes of other teachers: the lists show them to everybody.
        first = next(iter(school.students))
        school.add(first, school.subject("HIS", "History"), teachers["foreign"])
        school.add(first, school.subject("ART", "Art"), teachers["mfa"])
        past = ClassInstance.objects.filter(teacher=teachers["teacher"], name=first).first()
        if past is not None:
            _past_session(rng, new_id, past, teachers["teacher"], options.zone)
        snapshot.take("cloe")


def reset():
    """Everything as it was after seeding, ids included."""
    snapshot.restore("cloe")
