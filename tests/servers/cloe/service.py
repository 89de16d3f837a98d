# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice Cloe server as the shared front and control port see it."""

import datetime
import json

from common import answers, service, wsgi
from common.httpd import Request

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework_simplejwt.authentication.JWTAuthentication"
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": [
        "rest_framework.renderers.JSONRenderer",
        "cloe.renderers.PageRenderer",
    ],
}
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": datetime.timedelta(hours=1),
    "REFRESH_TOKEN_LIFETIME": datetime.timedelta(days=7),
    "ROTATE_REFRESH_TOKENS": True,
}


class Answers(answers.Answers):
    """As simplejwt 5.2 words it, which does not tell bad from expired."""

    def unauthorized(self):
        message = {**answers.TOKEN_EXPIRED["messages"][0], "message": "Token is invalid or expired"}
        return answers.json_answer(
            401,
            {**answers.TOKEN_EXPIRED, "messages": [message]},
            ("WWW-Authenticate", 'Bearer realm="api"'),
        )


class Cloe(service.Service):
    name = "cloe"
    packages = (
        "the Debian packages python3-django, python3-djangorestframework and "
        "python3-djangorestframework-simplejwt"
    )
    threads = 4
    answers = Answers()
    own_faults = {
        "race": "mark/", "race_start": "/start/", "ended_midway": "/bulk_mark/",
        "killed": "/bulk_mark/", "swallow": "/bulk_mark/", "poison": "mark/",
    }  # fmt: skip

    def __init__(self, options, directory):
        from common.djangoapp import settings

        settings.configure(
            "cloe", directory, REST_FRAMEWORK=REST_FRAMEWORK, SIMPLE_JWT=SIMPLE_JWT
        )

        from django.core.wsgi import get_wsgi_application
        from django.db import connection

        from . import office, seed, tokens, truth

        self.seed, self.tokens, self.truth = seed, tokens, truth
        tokens.install()
        settings.create_tables("cloe")
        if not truth.Student.objects.exists():
            seed.seed(options)
        connection.close()
        self.application = get_wsgi_application()
        self.facts = {
            "/mapping": lambda query: truth.mapping(
                query["only"].split(",") if query.get("only") else None
            ),
            "/marks": lambda query: truth.marks(query.get("session")),
            "/sessions": lambda query: truth.sessions(),
            "/reports": lambda query: truth.reports(),
            "/mails": lambda query: truth.mails(),
            "/totp": office.one_time_code,
        }
        self.commands = {
            "/mark": office.mark,
            "/unmark": office.unmark,
            "/session": office.start_session,
            "/session/end": office.end_session,
            "/session/delete": office.delete_session,
            "/enroll": office.enroll,
            "/unenroll": office.unenroll,
            "/student": office.student,
            "/class": office.change_class,
            "/account": office.account,
            "/token_lifetime": self._set_token_lifetime,
        }

    def _set_token_lifetime(self, body):
        self.tokens.set_lifetime(**body)

    def answer(self, request):
        answer = wsgi.call(self.application, request)
        if request.order == "killed":
            raise ConnectionAbortedError("the worker was ended")
        return answer

    def rows(self, request):
        """How many attendance rows the body carries."""
        path = request.path
        if path.endswith("/attendance/mark/"):
            return 1
        if not path.endswith("/bulk_mark/"):
            return 0
        try:
            records = json.loads(request.body)["records"]
            return len(records) if isinstance(records, list) else 0
        except (ValueError, KeyError, TypeError):
            return 0

    def warm_up(self, front):
        headers = {"content-type": "application/json", "host": "localhost"}
        ask = Request("POST", "/api/users/login/", "HTTP/1.1", headers, b"{}")
        wsgi.warm_up(self, front, ask)

    def ready(self):
        accounts = self.truth.accounts()
        return {
            "username": accounts["teacher"]["username"],
            "password": accounts["teacher"]["password"],
            "admin_username": accounts["admin"]["username"],
            "admin_password": accounts["admin"]["password"],
            "mfa_username": accounts["mfa"]["username"],
            "mfa_password": accounts["mfa"]["password"],
            "mfa_secret": self.seed.MFA_SECRET,
        }

    def info(self):
        return {"token_lifetime": self.tokens.lifetime(), "accounts": self.truth.accounts()}

    def get(self, path, query):
        found = self.facts.get(path)
        return found(query) if found else NotImplemented

    def post(self, path, body):
        command = self.commands.get(path)
        return command(body) if command else NotImplemented

    def reset(self):
        self.tokens.set_lifetime()
        self.seed.reset()
