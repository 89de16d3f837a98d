# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The routes; everything outside the API answers with the web app's index page."""

from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import include, path, re_path
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.routers import SimpleRouter

from . import views_auth, views_office, views_records, views_sessions

INDEX = b"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>SchoolOS</title></head>
<body><div id="app"></div><script src="/static/js/app.js"></script></body></html>
"""
ADMIN_LOGIN = b"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Log in | SchoolOS admin</title></head>
<body><h1>SchoolOS administration</h1></body></html>
"""


def index(request):
    return HttpResponse(INDEX)


def health(request):
    return JsonResponse({"status": "ok"})


@api_view(["GET"])
def api_health(request):
    return Response({"status": "ok"})


def admin_home(request):
    return HttpResponseRedirect("/admin/login/?next=/admin/")


def admin_login(request):
    return HttpResponse(ADMIN_LOGIN)


router = SimpleRouter()
router.register("sessions", views_sessions.SessionViewSet, basename="session")
router.register("records", views_records.RecordViewSet, basename="record")
router.register("exceptions", views_office.ExceptionViewSet, basename="exception")
router.register("reports", views_office.ReportViewSet, basename="report")

urlpatterns = [
    path("health/", health),
    path("admin/", admin_home),
    path("admin/login/", admin_login),
    path("api/v1/health/", api_health),
    path("api/v1/auth/school-login/", views_auth.school_login),
    path("api/v1/auth/schools/", views_auth.schools),
    path("api/v1/auth/switch-school/", views_auth.switch_school),
    path("api/v1/attendance/", include(router.urls)),
    re_path(r"^(?!(?:admin|api|health|static|media)(?:/|$))", index),
]
