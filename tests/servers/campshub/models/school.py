# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts, people, courses, and who sits in which."""

import uuid

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from .fields import CreatedAt, Stamped


class User(AbstractBaseUser):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    username = models.CharField(max_length=150, unique=True)
    email = models.CharField(max_length=254, unique=True)
    is_active = models.BooleanField(default=True)
    is_verified = models.BooleanField(default=False)
    is_staff = models.BooleanField(default=False)
    date_joined = CreatedAt()

    objects = BaseUserManager()
    USERNAME_FIELD = "username"


class AuthIdentifier(models.Model):
    """A name under which an account may log in: e-mail, roll number or user name."""

    user = models.ForeignKey(User, models.CASCADE)
    identifier = models.CharField(max_length=254, unique=True)


class DeadToken(models.Model):
    """A refresh token that was used up by rotation or logged out."""

    jti = models.CharField(max_length=64, unique=True)


class AcademicPeriod(Stamped):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    year = models.CharField(max_length=9)
    term = models.CharField(max_length=50)
    is_current = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    period_start = models.DateField()
    period_end = models.DateField()

    @property
    def display_name(self):
        return f"{self.term} {self.year}"


class Faculty(Stamped):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    user = models.OneToOneField(User, models.CASCADE, null=True, related_name="faculty_profile")
    name = models.CharField(max_length=200)
    employee_id = models.CharField(max_length=50)
    email = models.CharField(max_length=254)

    def __str__(self):
        return f"{self.name} ({self.employee_id})"


class StudentBatch(Stamped):
    """A class: the children who have all their lessons together."""

    year_of_study = models.CharField(max_length=10)
    section = models.CharField(max_length=50)
    batch_name = models.CharField(max_length=100, unique=True)
    batch_code = models.CharField(max_length=100)


class Student(Stamped):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    user = models.OneToOneField(User, models.SET_NULL, null=True, related_name="student_profile")
    roll_number = models.CharField(max_length=100, unique=True)
    full_name = models.CharField(max_length=200)
    email = models.CharField(max_length=254, blank=True, default="")
    student_batch = models.ForeignKey(
        StudentBatch, models.SET_NULL, null=True, related_name="students"
    )


class Course(Stamped):
    code = models.CharField(max_length=30, unique=True)
    title = models.CharField(max_length=200)


class CourseSection(Stamped):
    """One course taught to one batch."""

    course = models.ForeignKey(Course, models.CASCADE, related_name="sections")
    student_batch = models.ForeignKey(StudentBatch, models.CASCADE, null=True)
    faculty = models.ForeignKey(Faculty, models.SET_NULL, null=True)
    section_type = models.CharField(max_length=20, default="LECTURE")
    is_active = models.BooleanField(default=True)

    class Meta:
        unique_together = [("course", "student_batch")]

    def __str__(self):
        batch = self.student_batch.batch_name if self.student_batch else "no batch"
        return f"{self.course.code} - {batch}"

    def enrolled(self):
        return Student.objects.select_related("student_batch").filter(
            enrollments__course_section=self, enrollments__status="ENROLLED"
        ).order_by("roll_number")


class CourseEnrollment(Stamped):
    STATUSES = [
        (s, s.title())
        for s in ("ENROLLED", "DROPPED", "COMPLETED", "WITHDRAWN", "WAITLISTED", "PENDING")
    ]

    student = models.ForeignKey(Student, models.CASCADE, related_name="enrollments")
    course_section = models.ForeignKey(CourseSection, models.CASCADE, related_name="enrollments")
    status = models.CharField(max_length=20, choices=STATUSES, default="ENROLLED")
    enrollment_date = models.DateField()

    class Meta:
        unique_together = [("student", "course_section")]


class Timetable(Stamped):
    """The academics module's own timetable; no session ever comes of it."""

    course_section = models.ForeignKey(CourseSection, models.CASCADE)
    day_of_week = models.CharField(max_length=3)
    start_time = models.TimeField()
    end_time = models.TimeField()
    room = models.CharField(max_length=50, blank=True, default="")
    is_active = models.BooleanField(default=True)
