# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of CampsHub360 that a client can see through the API."""

from .attendance import (  # noqa: F401
    MARKS,
    SOURCES,
    AttendanceRecord,
    AttendanceSession,
    AuditLog,
    Configuration,
    Holiday,
    StudentSnapshot,
    TimetableSlot,
)
from .requests import (  # noqa: F401
    AttendanceStatistics,
    BiometricDevice,
    BiometricTemplate,
    CorrectionRequest,
    LeaveApplication,
)
from .school import (  # noqa: F401
    AcademicPeriod,
    AuthIdentifier,
    Course,
    CourseEnrollment,
    CourseSection,
    DeadToken,
    Faculty,
    Student,
    StudentBatch,
    Timetable,
    User,
)
