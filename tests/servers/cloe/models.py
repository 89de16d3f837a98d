# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of Cloe that a client can see through the API."""

import uuid

from common import clock
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class Row(models.Model):
    """Named by a UUID that says nothing about the order of creation."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True


class Role(models.Model):
    name = models.CharField(max_length=20, unique=True)


class User(Row, AbstractBaseUser):
    email = models.CharField(max_length=254, unique=True)
    first_name = models.CharField(max_length=100)
    last_name = models.CharField(max_length=100)
    is_active = models.BooleanField(default=True)
    mfa_enabled = models.BooleanField(default=False)
    mfa_secret = models.CharField(max_length=64, default="")
    roles = models.ManyToManyField(Role)

    objects = BaseUserManager()
    USERNAME_FIELD = "email"

    @property
    def full_name(self):
        return f"{self.first_name} {self.last_name}".strip()


class Teacher(Row):
    user = models.OneToOneField(User, models.CASCADE, related_name="teacher_profile")
    employee_id = models.CharField(max_length=50, unique=True)
    department = models.CharField(max_length=100, default="")


class Subject(Row):
    name = models.CharField(max_length=100, unique=True)
    code = models.CharField(max_length=20, unique=True)


class Student(Row):
    student_id = models.CharField(max_length=50, unique=True)
    first_name = models.CharField(max_length=100)
    last_name = models.CharField(max_length=100)
    email = models.CharField(max_length=254, unique=True)
    major = models.CharField(max_length=100, default="")
    created_at = models.DateTimeField(default=clock.now)

    @property
    def full_name(self):
        return f"{self.first_name} {self.last_name}".strip()


class ClassInstance(Row):
    """A subject as taught to one group by one teacher."""

    name = models.CharField(max_length=100)
    subject = models.ForeignKey(Subject, models.CASCADE)
    teacher = models.ForeignKey(Teacher, models.CASCADE, related_name="classes")
    academic_year = models.CharField(max_length=20)
    semester = models.CharField(max_length=20)
    room_number = models.CharField(max_length=50, default="")
    schedule = models.TextField(default="")
    max_students = models.IntegerField(default=30)
    created_at = models.DateTimeField(default=clock.now)


class Enrollment(Row):
    class_instance = models.ForeignKey(ClassInstance, models.CASCADE, related_name="enrollments")
    student = models.ForeignKey(Student, models.CASCADE, related_name="enrollments")
    enrolled_at = models.DateTimeField(default=clock.now)

    class Meta:
        unique_together = [("class_instance", "student")]


class ClassSession(Row):
    class_ref = models.ForeignKey(ClassInstance, models.CASCADE, related_name="sessions")
    # Who started it; a later reassignment of the class does not change it.
    teacher = models.ForeignKey(Teacher, models.CASCADE)
    start_time = models.DateTimeField(default=clock.now)
    end_time = models.DateTimeField(null=True)
    status = models.CharField(max_length=10, default="ACTIVE")
    created_at = models.DateTimeField(default=clock.now)
    updated_at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["class_ref"], condition=models.Q(status="ACTIVE"), name="one_active"
            )
        ]

    def end(self):
        self.status = "ENDED"
        self.end_time = self.updated_at = clock.now()
        self.save()


class Attendance(Row):
    STATUSES = ["PRESENT", "ABSENT", "LATE"]

    session = models.ForeignKey(ClassSession, models.CASCADE, related_name="attendances")
    student = models.ForeignKey(Student, models.CASCADE)
    status = models.CharField(max_length=10)
    notes = models.TextField(default="")
    marked_by = models.ForeignKey(User, models.SET_NULL, null=True)
    marked_at = models.DateTimeField(default=clock.now)
    created_at = models.DateTimeField(default=clock.now)
    updated_at = models.DateTimeField(default=clock.now)
    # Not part of Cloe: how often the row was written, for the tests to count.
    writes = models.IntegerField(default=1)

    class Meta:
        unique_together = [("session", "student")]

    @property
    def is_locked(self):
        return self.session.status == "ENDED"

    def rewrite(self, **values):
        """Change the row; only updated_at tells."""
        for name, value in values.items():
            setattr(self, name, value)
        self.updated_at = clock.now()
        self.writes += 1
        self.save()


class Report(Row):
    report_type = models.CharField(max_length=10)
    class_ref = models.ForeignKey(ClassInstance, models.CASCADE, null=True)
    student = models.ForeignKey(Student, models.CASCADE, null=True)
    start_date = models.DateField()
    end_date = models.DateField()
    generated_by = models.ForeignKey(User, models.CASCADE)
    content = models.TextField()
    created_at = models.DateTimeField(default=clock.now)


class Notification(Row):
    """One e-mail to one student."""

    notification_type = models.CharField(max_length=30)
    student = models.ForeignKey(Student, models.CASCADE)
    status = models.CharField(max_length=10, default="SENT")
    created_at = models.DateTimeField(default=clock.now)
