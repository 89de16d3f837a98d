# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills an empty database; ids never follow the order of the rows."""

import datetime
import random
import re
import uuid
import zoneinfo

from common import clock, demo
from common.demo import scattered_ids
from common.djangoapp import snapshot
from django.db import transaction

from . import rules
from .models import (
    AcademicPeriod,
    AttendanceRecord,
    AttendanceSession,
    AuthIdentifier,
    Course,
    CourseEnrollment,
    CourseSection,
    Faculty,
    Student,
    StudentBatch,
    TimetableSlot,
    User,
)

ACCOUNTS = {
    "teacher": ("teacher", "teacher-practice-1"),
    "colleague": ("colleague", "colleague-practice-1"),
    "lecturer": ("lecturer", "lecturer-practice-1"),  # a login that is not staff
    "student": ("student", "student-practice-1"),
    "admin": ("office", "office-practice-1"),
}
PEOPLE = {"teacher": "Jordan Ellery", "colleague": "Sam Whitlock", "lecturer": "Morgan Hale"}
FORM = ("FORM", "Form period")  # what a class without a subject is
ELECTIVE = ("ELE", "Elective")  # a section without a batch: no session can be made of it
FOREIGN = ("ART", "Art")  # taught by the colleague
FOREIGN_ROW = {"start": "14:30", "end": "15:20", "room": "Studio"}
ROSTER_DAY = [("FORM", "08:30", "08:50"), ("MAT", "09:00", "09:50"), ("ENG", "10:00", "10:50")]


class Seeder:
    def __init__(self, options):
        self.rng = random.Random("rollbook practice campshub")
        self.zone = zoneinfo.ZoneInfo(options.zone)
        self.today = clock.local_today(options.zone)
        self.students = demo.students(options)
        self.classes = list(dict.fromkeys(code for _, _, code in self.students))
        if options.roster:
            self.courses = [FORM, *demo.SUBJECTS]
            self.day = [
                {"class": code, "subject": subject, "start": start, "end": end, "room": ""}
                for code in self.classes
                for subject, start, end in ROSTER_DAY
            ]
        else:
            self.day = demo.sessions()
            titles = {row["subject"]: row["subject_name"] for row in self.day}
            self.courses = [FORM, *titles.items()]

    def new_uuid(self):
        return uuid.UUID(int=self.rng.getrandbits(128), version=4)

    def run(self):
        self.make_people()
        self.make_classes()
        self.make_sections()
        self.make_slots()
        self.make_sessions()
        year = self.today.year
        AcademicPeriod.objects.create(
            id=self.new_uuid(), year=f"{year}", term="Practice term", is_current=True,
            period_start=datetime.date(year, 1, 1), period_end=datetime.date(year, 12, 31),
        )  # fmt: skip

    def make_people(self):
        self.users, self.faculty = {}, {}
        for role, (name, password) in ACCOUNTS.items():
            user = User(
                id=self.new_uuid(), username=name, email=f"{name}@riverside.example",
                is_staff=role in ("teacher", "colleague", "admin"),
            )  # fmt: skip
            user.set_password(password)
            user.save()
            self.users[role] = user
            if role in PEOPLE:
                self.faculty[role] = Faculty.objects.create(
                    id=self.new_uuid(), user=user, name=PEOPLE[role], email=user.email,
                    employee_id=f"E-{len(self.faculty) + 14:03d}",
                )  # fmt: skip

    def make_classes(self):
        self.batches = {}
        for code, number in zip(self.classes, scattered_ids(self.rng, len(self.classes), 31)):
            self.batches[code] = StudentBatch.objects.create(
                id=number, section=code, batch_name=code, batch_code=f"B-{code}",
                year_of_study=re.match(r"\d*", code).group(),
            )  # fmt: skip
        rows = [
            Student(
                id=self.new_uuid(), roll_number=number, full_name=name,
                student_batch=self.batches[code], email=f"s{n}@riverside.example",
            )
            for n, (number, name, code) in enumerate(self.students, 1)
        ]  # fmt: skip
        Student.objects.bulk_create(rows)
        first, user = rows[0], self.users["student"]
        first.user = user
        first.save()
        AuthIdentifier.objects.create(user=user, identifier=first.roll_number)

    def make_sections(self):
        courses = [*self.courses, FOREIGN, ELECTIVE]
        ids = scattered_ids(self.rng, len(courses), 11)
        made = {
            code: Course.objects.create(id=i, code=code, title=title)
            for (code, title), i in zip(courses, ids)
        }
        wanted = {(code, "FORM"): "teacher" for code in self.classes}
        wanted.update({(row["class"], row["subject"]): "teacher" for row in self.day})
        wanted[self.classes[0], "ART"] = "colleague"
        wanted[None, "ELE"] = "teacher"
        self.sections, enrolled = {}, []
        ids = scattered_ids(self.rng, len(wanted), 201)
        for ((code, subject), role), i in zip(wanted.items(), ids):
            section = CourseSection.objects.create(
                id=i, course=made[subject], student_batch=self.batches.get(code),
                faculty=self.faculty[role],
            )  # fmt: skip
            self.sections[code, subject] = section
            whom = self.batches[code or self.classes[0]].students.order_by("roll_number")
            enrolled += [
                CourseEnrollment(
                    student=student, course_section=section, enrollment_date=self.today
                )
                for student in (whom if code else whom[:5])
            ]
        CourseEnrollment.objects.bulk_create(enrolled)

    def make_slots(self):
        foreign = {"class": self.classes[0], "subject": "ART", **FOREIGN_ROW}
        days = sorted({0, 1, 2, 3, 4, self.today.weekday()})
        rows = [(row, day) for day in days for row in [*self.day, foreign]]
        self.slots = {}
        for (row, day), i in zip(rows, scattered_ids(self.rng, len(rows), 61)):
            section = self.sections[row["class"], row["subject"]]
            self.slots[day, row["class"], row["subject"]] = TimetableSlot(
                id=i, course_section=section, faculty=section.faculty, day_of_week=day,
                start_time=datetime.time.fromisoformat(row["start"]),
                end_time=datetime.time.fromisoformat(row["end"]), room=row["room"],
            )  # fmt: skip
        TimetableSlot.objects.bulk_create(self.slots.values())

    def make_sessions(self):
        """The day's sessions, but the last of each class: that one is the client's to make."""
        last = {row["class"]: row["subject"] for row in self.day}
        today = [(row["class"], row["subject"]) for row in self.day]
        today = [pair for pair in today if last[pair[0]] != pair[1]]
        past = next(
            (row["class"], row["subject"]) for row in self.day if row["class"] == self.classes[0]
        )
        wanted = [(past, clock.last_weekday_before(self.today))]
        wanted += [(pair, self.today) for pair in [*today, (self.classes[0], "ART")]]
        for (pair, date), i in zip(wanted, scattered_ids(self.rng, len(wanted), 501)):
            session = session_of(self.slots[(date.weekday(), *pair)], date, self.zone, id=i)
            if date != self.today:
                self.take(session)

    def take(self, session):
        """As a past session looks: marked, closed, and stored at its time."""
        records = list(session.records.order_by("student_id"))
        marks = ["absent", "late", "excused", "absent"]
        marks += self.rng.choices(rules.MARKS, [88, 6, 4, 2], k=len(records))
        marks = marks[: len(records)]
        self.rng.shuffle(marks)
        stamp = session.start_datetime + datetime.timedelta(seconds=95, microseconds=318402)
        for record, mark in zip(records, marks):
            record.mark, record.source, record.marked_at = mark, "manual", stamp
            record.marked_by, record.created_at = self.users["teacher"], stamp
        fields = ["mark", "source", "marked_at", "marked_by", "created_at"]
        AttendanceRecord.objects.bulk_update(records, fields)
        AttendanceSession.objects.filter(id=session.id).update(
            status="closed", actual_start_datetime=stamp, created_at=stamp,
            actual_end_datetime=session.end_datetime,
        )  # fmt: skip


def session_of(slot, date, zone, **more):
    """A session of the slot on that date, at the school's local time."""
    moments = [
        datetime.datetime.combine(date, t, zone).astimezone(datetime.timezone.utc)
        for t in (slot.start_time, slot.end_time)
    ]
    return rules.create_session(
        course_section=slot.course_section, faculty=slot.faculty, timetable_slot=slot,
        scheduled_date=date, start_datetime=moments[0], end_datetime=moments[1], **more,
    )  # fmt: skip


def seed(options):
    """Create everything in one transaction. `options` are those of the command line."""
    with transaction.atomic():
        Seeder(options).run()
        snapshot.take("campshub")


def reset():
    snapshot.restore("campshub")
