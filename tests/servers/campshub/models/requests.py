# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people ask for, and the tables that nobody fills by himself."""

from django.db import models

from .attendance import MARKS, AttendanceSession, choices
from .fields import CreatedAt, Stamped
from .school import CourseSection, Student, User

STATUSES = ["pending", "approved", "rejected", "cancelled"]


class Decided(Stamped):
    """Something that somebody decides on."""

    status = models.CharField(max_length=16, choices=choices(STATUSES), default="pending")
    decided_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="decided_%(class)s"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    decision_note = models.TextField(blank=True, default="")
    reason = models.TextField()
    supporting_document = models.FileField(null=True, blank=True)

    class Meta:
        abstract = True


class LeaveApplication(Decided):
    TYPES = ["medical", "maternity", "on_duty", "sport", "personal", "emergency", "other"]

    student = models.ForeignKey(Student, models.CASCADE)
    leave_type = models.CharField(max_length=32, choices=choices(TYPES))
    start_date = models.DateField()
    end_date = models.DateField()
    affects_attendance = models.BooleanField(default=True)
    auto_apply_to_sessions = models.BooleanField(default=True)

    @property
    def duration_days(self):
        return (self.end_date - self.start_date).days + 1


class CorrectionRequest(Decided):
    session = models.ForeignKey(AttendanceSession, models.CASCADE)
    student = models.ForeignKey(Student, models.CASCADE)
    from_mark = models.CharField(max_length=16, choices=choices(MARKS))
    to_mark = models.CharField(max_length=16, choices=choices(MARKS))
    requested_by = models.ForeignKey(User, models.PROTECT, related_name="requested")


class AttendanceStatistics(Stamped):
    """Filled only by a job, and there is none."""

    student = models.ForeignKey(Student, models.CASCADE)
    course_section = models.ForeignKey(CourseSection, models.CASCADE)


class BiometricDevice(Stamped):
    TYPES = ["fingerprint", "face", "iris", "palm"]
    STATUSES = ["active", "inactive", "maintenance", "error"]

    device_id = models.CharField(max_length=100, unique=True)
    device_name = models.CharField(max_length=200)
    device_type = models.CharField(max_length=20, choices=choices(TYPES))
    location = models.CharField(max_length=200)
    room = models.CharField(max_length=64, blank=True, default="")
    status = models.CharField(max_length=20, choices=choices(STATUSES), default="active")
    is_enabled = models.BooleanField(default=True)
    auto_sync = models.BooleanField(default=True)
    sync_interval_minutes = models.PositiveIntegerField(default=5)
    ip_address = models.GenericIPAddressField()
    port = models.PositiveIntegerField(default=80)
    api_endpoint = models.URLField(blank=True, default="")


class BiometricTemplate(Stamped):
    student = models.ForeignKey(Student, models.CASCADE)
    device = models.ForeignKey(BiometricDevice, models.CASCADE)
    quality_score = models.DecimalField(max_digits=3, decimal_places=2, null=True, blank=True)
    is_active = models.BooleanField(default=True)
    enrolled_at = CreatedAt()

    class Meta:
        unique_together = [("student", "device")]
