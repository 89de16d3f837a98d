# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of SchoolOS that a client can see through the API."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class School(models.Model):
    name = models.CharField(max_length=200)
    code = models.CharField(max_length=50, unique=True)
    country = models.CharField(max_length=100, blank=True, default="")
    county = models.CharField(max_length=100, blank=True, default="")


class Person(models.Model):
    school = models.ForeignKey(School, models.CASCADE, null=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=30, default="teacher")


class User(AbstractBaseUser):
    username = models.CharField(max_length=150, unique=True)
    email = models.CharField(max_length=254, blank=True, default="")
    school = models.ForeignKey(School, models.SET_NULL, null=True)
    person = models.ForeignKey(Person, models.SET_NULL, null=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    is_superuser = models.BooleanField(default=False)

    objects = BaseUserManager()
    USERNAME_FIELD = "username"


class Teacher(models.Model):
    school = models.ForeignKey(School, models.CASCADE)
    person = models.OneToOneField(Person, models.CASCADE)
    teacher_code = models.CharField(max_length=50)


class Klass(models.Model):
    school = models.ForeignKey(School, models.CASCADE)
    name = models.CharField(max_length=100)
    level = models.CharField(max_length=50, blank=True, default="")
    stream = models.CharField(max_length=50, blank=True, default="")
    form_teacher = models.ForeignKey(Teacher, models.SET_NULL, null=True)


class Subject(models.Model):
    school = models.ForeignKey(School, models.CASCADE)
    name = models.CharField(max_length=100)
    code = models.CharField(max_length=30)


class Term(models.Model):
    school = models.ForeignKey(School, models.CASCADE)
    name = models.CharField(max_length=100)


class Student(models.Model):
    school = models.ForeignKey(School, models.CASCADE)
    klass = models.ForeignKey(Klass, models.CASCADE)
    admission_number = models.CharField(max_length=100)
    name = models.CharField(max_length=200)


class AttendanceSession(models.Model):
    STATUSES = [("open", "Open"), ("closed", "Closed"), ("synced", "Synced")]

    school = models.ForeignKey(School, models.CASCADE)
    klass = models.ForeignKey(Klass, models.CASCADE)
    term = models.ForeignKey(Term, models.SET_NULL, null=True, blank=True)
    date = models.DateField()
    subject = models.ForeignKey(Subject, models.SET_NULL, null=True, blank=True)
    teacher = models.ForeignKey(Teacher, models.SET_NULL, null=True, blank=True)
    status = models.CharField(max_length=10, choices=STATUSES, default="open")
    opened_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    synced_at = models.DateTimeField(null=True, blank=True)
    synced = models.BooleanField(default=False)
    local_id = models.CharField(max_length=100, null=True, blank=True)

    class Meta:
        # With subject = NULL the database does not enforce this: duplicates are possible.
        unique_together = [("school", "klass", "date", "subject")]


class AttendanceRecord(models.Model):
    STATUSES = [("P", "Present"), ("A", "Absent"), ("L", "Late"), ("E", "Excused")]

    session = models.ForeignKey(AttendanceSession, models.CASCADE, related_name="attendances")
    student = models.ForeignKey(Student, models.CASCADE)
    status = models.CharField(max_length=1, choices=STATUSES)
    remarks = models.TextField(blank=True, default="")
    marked_at = models.DateTimeField(auto_now_add=True)
    marked_by = models.ForeignKey(Teacher, models.SET_NULL, null=True, blank=True)
    updated_at = models.DateTimeField(auto_now=True)
    synced = models.BooleanField(default=False)
    last_sync_at = models.DateTimeField(null=True, blank=True)
    local_id = models.CharField(max_length=100, null=True, blank=True)
    # Not part of SchoolOS: how often the row was written, for the tests to count.
    writes = models.IntegerField(default=1)

    class Meta:
        unique_together = [("session", "student")]
        ordering = ["id"]


class AttendanceException(models.Model):
    CATEGORIES = [
        ("medical", "Medical"),
        ("family", "Family"),
        ("excused", "Excused"),
        ("suspension", "Suspension"),
        ("other", "Other"),
    ]

    student = models.ForeignKey(Student, models.CASCADE)
    category = models.CharField(max_length=20, choices=CATEGORIES)
    start_date = models.DateField()
    end_date = models.DateField()
    reason = models.TextField()
    approved_by = models.ForeignKey(Teacher, models.SET_NULL, null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
