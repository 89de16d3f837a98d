# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Timetable slots, sessions, records, and what the office sets up for them."""

import datetime
import json

from common import clock
from django.db import models

from .. import wire
from .fields import CreatedAt, Stamped
from .school import AcademicPeriod, CourseSection, Faculty, Student, StudentBatch, User

MARKS = ["present", "absent", "late", "excused"]
SOURCES = ["manual", "qr", "biometric", "rfid", "offline", "import", "system"]


def choices(words):
    return [(word, word.replace("_", " ").title()) for word in words]


class Configuration(Stamped):
    TYPES = ["string", "integer", "float", "boolean", "json"]

    key = models.CharField(max_length=100, unique=True)
    value = models.TextField()
    description = models.TextField(blank=True, default="")
    data_type = models.CharField(max_length=20, choices=choices(TYPES), default="string")
    is_active = models.BooleanField(default=True)
    updated_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True)

    @property
    def typed_value(self):
        if self.data_type == "boolean":
            return self.value.lower() in ("true", "1", "yes")
        read = {"integer": int, "float": float, "json": json.loads}.get(self.data_type, str)
        try:
            return read(self.value)
        except ValueError:
            return self.value

    @classmethod
    def setting(cls, key, default):
        row = cls.objects.filter(key=key, is_active=True).first()
        return row.typed_value if row else default


class Holiday(Stamped):
    name = models.CharField(max_length=200)
    date = models.DateField()
    is_full_day = models.BooleanField(default=True)
    academic_year = models.CharField(max_length=9, blank=True, default="")
    description = models.TextField(blank=True, default="")
    affects_attendance = models.BooleanField(default=True)

    class Meta:
        unique_together = [("name", "date")]


class InPeriod(Stamped):
    academic_period = models.ForeignKey(
        AcademicPeriod, models.CASCADE, null=True, blank=True, default=None
    )

    class Meta:
        abstract = True

    @property
    def academic_year_display(self):
        return self.academic_period.year if self.academic_period else None

    @property
    def semester_display(self):
        return self.academic_period.term if self.academic_period else None


class TimetableSlot(InPeriod):
    DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    TYPES = ["LECTURE", "LAB", "TUTORIAL", "SEMINAR"]

    course_section = models.ForeignKey(CourseSection, models.CASCADE)
    faculty = models.ForeignKey(Faculty, models.CASCADE)
    day_of_week = models.IntegerField(choices=list(enumerate(DAYS)))
    start_time = models.TimeField()
    end_time = models.TimeField()
    room = models.CharField(max_length=64, blank=True, default="")
    is_active = models.BooleanField(default=True)
    academic_year = models.CharField(max_length=9, blank=True, default="")
    semester = models.CharField(max_length=20, blank=True, default="")
    slot_type = models.CharField(max_length=20, choices=choices(TYPES), default="LECTURE")
    max_students = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        # A null period defeats both, here as there.
        unique_together = [
            ("academic_period", "course_section", "day_of_week", "start_time"),
            ("academic_period", "faculty", "day_of_week", "start_time"),
        ]

    @property
    def duration_minutes(self):
        day = datetime.date(2000, 1, 1)
        length = datetime.datetime.combine(day, self.end_time) - datetime.datetime.combine(
            day, self.start_time
        )
        return int(length.total_seconds() / 60)


class AttendanceSession(InPeriod):
    STATUSES = ["scheduled", "open", "closed", "locked", "cancelled"]

    course_section = models.ForeignKey(CourseSection, models.CASCADE)
    faculty = models.ForeignKey(Faculty, models.CASCADE)
    timetable_slot = models.ForeignKey(
        TimetableSlot, models.SET_NULL, null=True, blank=True, default=None
    )
    scheduled_date = models.DateField()
    start_datetime = models.DateTimeField()
    end_datetime = models.DateTimeField()
    actual_start_datetime = models.DateTimeField(null=True, blank=True)
    actual_end_datetime = models.DateTimeField(null=True, blank=True)
    room = models.CharField(max_length=64, blank=True, default="")
    status = models.CharField(max_length=16, choices=choices(STATUSES), default="scheduled")
    auto_opened = models.BooleanField(default=False)
    auto_closed = models.BooleanField(default=False)
    makeup = models.BooleanField(default=False)
    notes = models.TextField(blank=True, default="")
    qr_token = models.TextField(blank=True, default="")
    qr_expires_at = models.DateTimeField(null=True, blank=True)
    qr_generated_at = models.DateTimeField(null=True, blank=True)
    biometric_enabled = models.BooleanField(default=False)
    biometric_device_id = models.CharField(max_length=100, blank=True, default="")
    offline_sync_token = models.CharField(max_length=255, blank=True, default="")
    last_sync_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        # Without a slot there is no uniqueness at all.
        unique_together = [("timetable_slot", "scheduled_date")]

    @property
    def is_qr_valid(self):
        return bool(self.qr_token and self.qr_expires_at and clock.now() < self.qr_expires_at)

    @property
    def is_active(self):
        return self.status == "open" and self.start_datetime <= clock.now() <= self.end_datetime

    @property
    def duration_minutes(self):
        start, end = self.start_datetime, self.end_datetime
        if self.actual_start_datetime and self.actual_end_datetime:
            start, end = self.actual_start_datetime, self.actual_end_datetime
        return int((end - start).total_seconds() / 60)


class StudentSnapshot(Stamped):
    session = models.ForeignKey(AttendanceSession, models.CASCADE, related_name="snapshots")
    student = models.ForeignKey(Student, models.CASCADE)
    course_section = models.ForeignKey(CourseSection, models.CASCADE)
    student_batch = models.ForeignKey(StudentBatch, models.CASCADE, null=True)
    roll_number = models.CharField(max_length=100)
    full_name = models.CharField(max_length=200)
    email = models.CharField(max_length=254, blank=True, default="")
    phone = models.CharField(max_length=30, blank=True, default="")
    academic_year = models.CharField(max_length=9, blank=True, default="")
    semester = models.CharField(max_length=20, blank=True, default="")
    year_of_study = models.CharField(max_length=10, blank=True, default="")
    section = models.CharField(max_length=50, blank=True, default="")

    class Meta:
        unique_together = [("session", "student")]


class AttendanceRecord(InPeriod):
    SYNC = ["pending", "synced", "conflict"]

    session = models.ForeignKey(AttendanceSession, models.CASCADE, related_name="records")
    student = models.ForeignKey(Student, models.CASCADE)
    mark = models.CharField(max_length=16, choices=choices(MARKS))
    marked_at = models.DateTimeField(default=clock.now)
    source = models.CharField(max_length=16, choices=choices(SOURCES), default="manual")
    reason = models.CharField(max_length=255, blank=True, default="")
    notes = models.TextField(blank=True, default="")
    device_id = models.CharField(max_length=100, blank=True, default="")
    device_type = models.CharField(max_length=50, blank=True, default="")
    ip_address = models.GenericIPAddressField(null=True, blank=True)
    user_agent = models.TextField(blank=True, default="")
    location_lat = models.DecimalField(max_digits=9, decimal_places=6, null=True, blank=True)
    location_lng = models.DecimalField(max_digits=9, decimal_places=6, null=True, blank=True)
    client_uuid = models.CharField(max_length=64, blank=True, default="")
    sync_status = models.CharField(max_length=20, choices=choices(SYNC), default="synced")
    vendor_event_id = models.CharField(max_length=128, blank=True, default="")
    vendor_data = models.JSONField(default=dict, blank=True)
    marked_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="marked_attendance"
    )
    last_modified_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="modified_attendance"
    )
    # Not part of CampsHub360: how often the row was written, for the tests to count.
    writes = models.IntegerField(default=0)

    class Meta:
        unique_together = [("session", "student")]

    @property
    def is_present(self):
        return self.mark in ("present", "late")

    @property
    def is_late(self):
        return self.mark == "late"

    def save(self, *arguments, **more):
        wire.before_write(self.student_id)
        if self.academic_period is None:
            self.academic_period = self.session.academic_period
        if more.get("update_fields"):
            more["update_fields"] = [*more["update_fields"], "writes", "updated_at"]
        self.writes += 1
        update = not self._state.adding
        super().save(*arguments, **more)
        wire.stored(1)
        if update:
            self._audit()

    def _audit(self):
        """Under whoever marked first, which is mostly nobody; not under who changed it."""
        AuditLog.objects.create(
            entity_type="AttendanceRecord", entity_id=str(self.id), action="update",
            performed_by=self.marked_by, after={"mark": self.mark, "source": self.source},
            session_id=str(self.session_id), student_id=str(self.student_id),
        )  # fmt: skip


class AuditLog(models.Model):
    entity_type = models.CharField(max_length=64)
    entity_id = models.CharField(max_length=64)
    action = models.CharField(max_length=32)
    performed_by = models.ForeignKey(User, models.SET_NULL, null=True)
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(null=True, blank=True)
    reason = models.TextField(blank=True, default="")
    source = models.CharField(max_length=32, default="system")
    ip_address = models.GenericIPAddressField(null=True, blank=True)
    user_agent = models.TextField(blank=True, default="")
    session_id = models.CharField(max_length=64, blank=True, default="")
    student_id = models.CharField(max_length=64, blank=True, default="")
    created_at = CreatedAt()
