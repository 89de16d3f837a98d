# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice CouchDB as the shared front and control port see it."""

import gzip
import json
import re
import urllib.parse

from common import answers, service

from . import cookies
from .backend import Backend
from .node_process import NodeProcess
from .office import Office

ADMIN = ("office", "practice-office-1")
MEMBER = ("a.teacher", "practice-teacher-1")


def accepted(document):
    """What the database answers to a document that it has stored."""
    generation = int(document.get("_rev", "0").partition("-")[0]) + 1
    return {"ok": True, "id": document["_id"], "rev": f"{generation}-{'5' * 32}"}


def plain(request):
    """The body as it is meant: the database takes it packed as well."""
    if request.headers.get("content-encoding", "") == "gzip":
        return gzip.decompress(request.body)
    return request.body


def stored(request, answer):
    """How many documents the request has changed."""
    status, _, body = answer
    if status not in (200, 201) or request.path.count("/") < 2:
        return 0
    if request.path.endswith("/_bulk_docs"):
        rows, sent = json.loads(body), json.loads(plain(request))
        if sent.get("new_edits", True):
            return sum("ok" in row for row in rows)
        return len(sent["docs"]) - len(rows)  # names only those that were refused
    return int(request.method in ("PUT", "DELETE") and "/_local/" not in request.path)


class CouchAnswers(answers.Answers):
    def error500(self):
        return answers.json_answer(500, {"error": "unknown_error", "reason": "undefined"})

    def unauthorized(self):
        value = {"error": "unauthorized", "reason": "You are not authorized to access this db."}
        return answers.json_answer(401, value)


class CouchDb(service.Service):
    name = "couchdb"
    packages = "node, npm and, the first time, an npm registry"
    own_faults = {
        "swallow": "/_bulk_docs", "accepted": "/_bulk_docs", "rewind": "/_changes",
        "plain_only": "/_bulk_docs",
    }  # fmt: skip
    answers = CouchAnswers()
    server_header = None

    @staticmethod
    def add_options(parser):
        parser.add_argument("--database", default="rollbook", help="name of the school's database")

    @staticmethod
    def check_options(parser, options):
        if not re.fullmatch(r"[a-z][a-z0-9_$()+-]*", options.database):
            parser.error("a database is named by small letters, digits and _$()+-")

    def __init__(self, options, directory):
        self._node = NodeProcess(directory, not options.dir, *ADMIN)
        self._backend = Backend(self._node.port, *ADMIN)
        self._office = Office(self._backend, options.database, ADMIN, MEMBER)
        self._office.seed()
        self._commands = {
            "/doc": self._office.put,
            "/doc/delete": self._office.delete,
            "/conflict": self._office.conflict,
            "/account": self._office.account,
            "/security": self._office.security,
        }

    def answer(self, request):
        cookies.drop_expired(request.headers)
        if request.order == "swallow":
            return self._swallowed(request)
        if request.order == "plain_only" and "content-encoding" in request.headers:
            value = {"error": "bad_content_type", "reason": "gzip is not supported here"}
            return answers.json_answer(415, value)
        query = dict(request.query)
        if request.order == "rewind":
            query["since"] = "0"
            path = request.target.partition("?")[0]
            request.target = f"{path}?{urllib.parse.urlencode(query)}"
        poll = request.path.endswith("/_changes") and query.get("feed") == "longpoll"
        answer = self._backend.long_poll(request) if poll else self._backend.forward(request)
        request.stored = stored(request, answer)
        if request.order == "accepted" and answer[0] == 201:
            return 202, *answer[1:]
        return answer

    def _swallowed(self, request):
        """Says that all was stored, and stores nothing."""
        documents = json.loads(plain(request))["docs"]
        return answers.json_answer(201, [accepted(document) for document in documents])

    def rows(self, request):
        if not request.path.endswith("/_bulk_docs"):
            return 0
        try:
            return len(json.loads(plain(request))["docs"])
        except (ValueError, KeyError, TypeError, OSError, EOFError):
            return 0

    def ready(self):
        return {
            "database": self._office.database,
            "username": MEMBER[0], "password": MEMBER[1],
            "admin_username": ADMIN[0], "admin_password": ADMIN[1],
        }  # fmt: skip

    def info(self):
        return {**self.ready(), "accounts": self._office.accounts()}

    def get(self, path, query):
        if path == "/docs":
            return self._office.documents(query.get("prefix", ""))
        return NotImplemented

    def post(self, path, body):
        if path == "/token_lifetime":
            return cookies.set_lifetime(body["seconds"])
        if path in self._commands:
            return self._commands[path](body)
        return NotImplemented

    def reset(self):
        cookies.set_lifetime(cookies.DEFAULT_LIFETIME)
        self._office.reset()

    def close(self):
        self._node.close()
