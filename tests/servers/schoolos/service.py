# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice SchoolOS server as the shared front and control port see it."""

import json

from common import service, wsgi
from common.httpd import Request

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["schoolos.access.Bearer"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "PAGE_SIZE": 100,
}


class SchoolOs(service.Service):
    name = "schoolos"
    packages = (
        "the Debian packages python3-django, python3-djangorestframework and "
        "python3-djangorestframework-simplejwt"
    )
    threads = 4
    own_faults = {"swallow": "/bulk_mark/", "partial": "/bulk_mark/", "poison": "/bulk_mark/"}

    @staticmethod
    def add_options(parser):
        parser.add_argument("--school", metavar="CODE", default="RIVERSIDE", help="school code")

    @staticmethod
    def check_options(parser, options):
        if options.school == "HILLTOP":
            parser.error("HILLTOP is the practice server's second school; choose another code")

    def __init__(self, options, directory):
        from common.djangoapp import settings

        settings.configure("schoolos", directory, REST_FRAMEWORK=REST_FRAMEWORK)

        from django.core.wsgi import get_wsgi_application
        from django.db import connection

        from . import access, seed, truth
        from .models import School

        self.access, self.seed, self.truth = access, seed, truth
        settings.create_tables("schoolos")
        if not School.objects.exists():
            seed.seed(options)
        connection.close()
        self.application = get_wsgi_application()
        self.commands = {
            "/mark": truth.mark,
            "/unmark": truth.unmark,
            "/session": truth.add_session,
            "/session/delete": truth.delete_session,
            "/account": truth.account,
        }

    def answer(self, request):
        return wsgi.call(self.application, request)

    def rows(self, request):
        """How many attendance rows the body carries."""
        if b'"records"' not in request.body:
            return 0
        try:
            records = json.loads(request.body)["records"]
            return len(records) if isinstance(records, list) else 0
        except (ValueError, KeyError, TypeError):
            return 0

    def warm_up(self, front):
        body = b'{"school_code": "-", "username": "-", "password": "-"}'
        headers = {"content-type": "application/json", "host": "localhost"}
        ask = Request("POST", "/api/v1/auth/school-login/", "HTTP/1.1", headers, body)
        wsgi.warm_up(self, front, ask)

    def ready(self):
        return self.truth.credentials()

    def info(self):
        return {
            "school_code": self.truth.school().code,
            "token_lifetime": self.access.token_lifetime(),
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
        if path == "/sessions":
            return self.truth.sessions()
        return NotImplemented

    def post(self, path, body):
        if path == "/token_lifetime":
            return self.access.set_token_lifetime(body["seconds"])
        if path in self.commands:
            return self.commands[path](body)
        return NotImplemented

    def reset(self):
        self.access.set_token_lifetime(self.access.DEFAULT_LIFETIME)
        self.seed.reset()
