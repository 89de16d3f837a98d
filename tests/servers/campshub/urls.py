# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The routes. The attendance router comes first and eats most paths with hyphens."""

from django.urls import include, path
from rest_framework.routers import DefaultRouter, SimpleRouter

from . import views_auth, views_office, views_requests, views_school, views_sessions
from .views_office import StatisticsViewSet
from .views_records import RecordViewSet
from .views_sessions import SessionViewSet

router = DefaultRouter()
router.register("academic-periods", views_office.PeriodViewSet, "period")
router.register("configurations", views_office.ConfigurationViewSet, "configuration")
router.register("holidays", views_office.HolidayViewSet, "holiday")
router.register("timetable-slots", views_sessions.TimetableSlotViewSet, "slot")
router.register("sessions", SessionViewSet, "session")
router.register("records", RecordViewSet, "record")
router.register("leave-applications", views_requests.LeaveViewSet, "leave")
router.register("correction-requests", views_requests.CorrectionViewSet, "correction")
router.register("statistics", StatisticsViewSet, "statistics")
router.register("biometric-devices", views_office.DeviceViewSet, "device")
router.register("biometric-templates", views_office.TemplateViewSet, "template")
router.register("audit-logs", views_office.AuditViewSet, "audit")


def session_step(name, action):
    return path(f"sessions/<int:pk>/{name}/", SessionViewSet.as_view({"post": action}))


def dead(name, view, action):
    """Meant to be reached, but the router's {pk} answers first."""
    return path(name, view.as_view({"post": action}))


attendance = [
    path("statistics/overview/", StatisticsViewSet.as_view({"get": "overview"})),
    path("export/data/", views_office.export),
    path("dropdowns/course_sections_by_period/", views_office.dropdown_sections),
    path("dropdowns/timetable_slots_by_period/", views_office.dropdown_slots),
    path("", include(router.urls)),
    session_step("open", "open_session"),
    session_step("open-session", "open_session"),
    session_step("close", "close_session"),
    session_step("close-session", "close_session"),
    session_step("lock", "lock_session"),
    session_step("qr-token", "generate_qr"),
    session_step("generate-qr", "generate_qr"),
    session_step("generate-records", "generate_records"),
    path(
        "statistics/student-summary/<uuid:student_id>/",
        StatisticsViewSet.as_view({"get": "student_summary"}),
    ),
    path("qr-checkin/", RecordViewSet.as_view({"post": "qr_scan"})),
    path("offline-sync/", RecordViewSet.as_view({"post": "offline_sync"})),
    dead("records/bulk-mark/", RecordViewSet, "bulk_mark"),
    dead("records/qr-scan/", RecordViewSet, "qr_scan"),
    dead("sessions/generate/", SessionViewSet, "generate_sessions"),
    path("webhooks/biometric/", views_office.webhook),
    path("dropdowns/course-sections-by-period/", views_office.dropdown_sections),
    path("dropdowns/timetable-slots-by-period/", views_office.dropdown_slots),
    path("dropdowns/sessions/<int:pk>/students/", views_office.dropdown_students),
]

academics = SimpleRouter()
academics.register("course-sections", views_school.SectionViewSet, "section")
academics.register("enrollments", views_school.EnrollmentViewSet, "enrollment")
academics.register("timetables", views_school.TimetableViewSet, "timetable")
people = SimpleRouter()
people.register("faculty", views_school.FacultyViewSet, "faculty")
students = SimpleRouter()
students.register("students", views_school.StudentViewSet, "student")

urlpatterns = [
    path("api/auth/token/", views_auth.token),
    path("api/accounts/token/", views_auth.token),
    path("api/auth/token/refresh/", views_auth.refresh),
    path("api/accounts/logout/", views_auth.logout),
    path("api/accounts/me/", views_auth.me),
    path("api/accounts/me/roles-permissions/", views_auth.roles),
    path("api/accounts/register/", views_auth.register),
    path("api/v1/attendance/api/", include(attendance)),
    path("api/v1/academics/api/", include(academics.urls)),
    path("api/v1/faculty/api/", include(people.urls)),
    path("api/v1/students/", include(students.urls)),
]
