# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The routes. Every router sits below a prefix of its own name, so the segments are doubled."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter
from rest_framework_simplejwt.views import TokenRefreshView

from . import (
    views_analytics,
    views_classes,
    views_marks,
    views_notifications,
    views_reports,
    views_sessions,
    views_users,
)


def _router(*views):
    router = SimpleRouter()
    for prefix, view in views:
        router.register(prefix, view, basename=prefix)
    return include(router.urls)


users = [
    path("login/", views_users.login),
    path("register/", views_users.register),
    path("token/refresh/", TokenRefreshView.as_view()),
    path("me/", views_users.me),
    path("mfa/setup/", views_users.mfa_setup),
    path("mfa/verify/", views_users.mfa_verify),
    path("mfa/disable/", views_users.mfa_disable),
]
analytics = [
    path("class/<uuid:pk>/", views_analytics.class_full),
    path("class/<uuid:pk>/quick/", views_analytics.class_quick),
    path("student/<uuid:pk>/", views_analytics.student_full),
    path("student/<uuid:pk>/quick/", views_analytics.student_quick),
]
reports = [
    path("", views_reports.reports),
    path("generate/", views_reports.generate),
    path("<uuid:pk>/download/", views_reports.download),
]
notifications = [
    path("", views_notifications.notifications),
    path("trigger-weekly-report/", views_notifications.weekly_report),
    path("trigger-low-attendance-alert/", views_notifications.low_attendance),
]
classes = _router(
    ("classes", views_classes.ClassViewSet),
    ("teachers", views_classes.TeacherViewSet),
    ("students", views_classes.StudentViewSet),
    ("subjects", views_classes.SubjectViewSet),
    ("enrollments", views_classes.EnrollmentViewSet),
)

urlpatterns = [
    path("api/users/", include(users)),
    path("api/classes/", classes),
    path("api/sessions/", _router(("sessions", views_sessions.SessionViewSet))),
    path("api/attendance/", _router(("attendance", views_marks.MarkViewSet))),
    path("api/analytics/", include(analytics)),
    path("api/reports/", include(reports)),
    path("api/notifications/", include(notifications)),
]
