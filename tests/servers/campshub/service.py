# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice CampsHub360 server as the shared front and control port see it."""

import json

from common import answers, service, wsgi
from common.httpd import Request

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["campshub.access.Bearer"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "campshub.paging.NewestFirst",
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DATETIME_FORMAT": "%Y-%m-%dT%H:%M:%S.%fZ",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
MIDDLEWARE = ["campshub.wire.Middleware", "django.middleware.common.CommonMiddleware"]
ATTENDANCE = "/attendance/api/"


class Answers(answers.Answers):
    def error500(self):
        return answers.json_answer(500, {"success": False, "error": "Internal Server Error"})


class CampsHub(service.Service):
    name = "campshub"
    packages = (
        "the Debian packages python3-django, python3-djangorestframework and python3-jwt"
    )
    threads = 4
    own_faults = {"swallow": ATTENDANCE, "partial": "/offline", "poison": ATTENDANCE}
    answers = Answers()

    @staticmethod
    def add_options(parser):
        parser.add_argument(
            "--rotate", action="store_true", help="a refresh gives a new refresh token (once each)"
        )

    def __init__(self, options, directory):
        from common.djangoapp import settings

        settings.configure(
            "campshub",
            directory,
            REST_FRAMEWORK=REST_FRAMEWORK,
            MIDDLEWARE=MIDDLEWARE,
            ALLOWED_HOSTS=["127.0.0.1", "localhost"],
            MEDIA_ROOT=directory,
        )

        from django.core.wsgi import get_wsgi_application
        from django.db import connection

        from . import access, office, seed, truth
        from .models import User

        self.access, self.seed, self.truth = access, seed, truth
        access.start(options.rotate)
        settings.create_tables("campshub")
        if not User.objects.exists():
            seed.seed(options)
        connection.close()
        self.application = get_wsgi_application()
        self.facts = {
            "/sessions": truth.sessions,
            "/slots": truth.slots,
            "/leaves": truth.leaves,
            "/corrections": truth.corrections,
            "/audit": truth.audit,
        }
        self.commands = {
            "/mark": office.mark,
            "/unmark": office.unmark,
            "/session": office.Sessions(options.zone).add,
            "/session/status": office.set_status,
            "/session/delete": office.delete_session,
            "/enroll": office.enroll,
            "/configure": office.configure,
            "/account": office.account,
        }

    def answer(self, request):
        return wsgi.call(self.application, request)

    def rows(self, request):
        """How many attendance rows the body carries."""
        if request.method == "GET" or b'"mark"' not in request.body:
            return 0
        try:
            body = json.loads(request.body)
        except ValueError:
            return 0
        if not isinstance(body, dict):
            return 0
        rows = body.get("records", body.get("attendance_data"))
        return len(rows) if isinstance(rows, list) else int("mark" in body)

    def warm_up(self, front):
        body = b'{"username": "-", "password": "-"}'
        headers = {"content-type": "application/json", "host": "localhost"}
        ask = Request("POST", "/api/auth/token/", "HTTP/1.1", headers, body)
        wsgi.warm_up(self, front, ask)

    def ready(self):
        teacher, admin = self.seed.ACCOUNTS["teacher"], self.seed.ACCOUNTS["admin"]
        return {
            "username": teacher[0],
            "password": teacher[1],
            "admin_username": admin[0],
            "admin_password": admin[1],
            "faculty": self.truth.faculty_of(teacher[0]),
        }

    def info(self):
        return {
            "token_lifetime": self.access.state.lifetime,
            "rotate": self.access.state.rotate,
            "accounts": {
                role: {"username": name, "password": password}
                for role, (name, password) in self.seed.ACCOUNTS.items()
            },
        }

    def get(self, path, query):
        if path == "/mapping":
            only = query.get("only", "").split(",") if query.get("only") else None
            return self.truth.mapping(only)
        if path == "/marks":
            return self.truth.marks(query.get("session"))
        if path in self.facts:
            return self.facts[path]()
        return NotImplemented

    def post(self, path, body):
        if path == "/token_lifetime":
            self.access.state.lifetime = float(body["seconds"])
            return None
        if path == "/rotate":
            self.access.state.rotate = bool(body["on"])
            return None
        if path == "/jobs":
            from . import rules

            return rules.run_jobs()
        if path in self.commands:
            return self.commands[path](body)
        return NotImplemented

    def reset(self):
        from .views_school import StudentViewSet

        StudentViewSet.cache.clear()
        self.access.restore()
        self.seed.reset()
