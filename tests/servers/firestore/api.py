# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a request's path to a method; errors become answers."""

import json
import re

from common.answers import json_answer

from . import access
from .call import Call
from .errors import Failure, invalid
from .identity import IdentityFailure, OAuthFailure
from .methods import PRECONDITION

MAX_REQUEST = 10 << 20
ROOT = re.compile(r"/v1/projects/([^/]+)/databases/([^/]+)/documents(.*)", re.DOTALL)
CLEAR = re.compile(r"/emulator/v1/projects/([^/]+)/databases/\(default\)/documents")
SIGN_IN = re.compile(r"(/identitytoolkit\.googleapis\.com)?/v1/accounts:signInWithPassword")
REFRESH = re.compile(r"(/securetoken\.googleapis\.com)?/v1/token")
EXCHANGE = "/token"
JSON = ("Content-Type", "application/json; charset=UTF-8")
NOT_FOUND = (
    404,
    [("Content-Type", "text/html; charset=UTF-8")],
    b"<title>Error 404 (Not Found)!!1</title>\n",
)

STANDARD = {"key", "alt", "prettyPrint", "fields", "access_token", "quotaUser", "$alt", "callback"}
MASK, UPDATE_MASK = {"mask.fieldPaths"}, {"updateMask.fieldPaths"}
# verb -> (method of Methods, whether it may follow a document's path)
VERBS = {
    "commit": ("commit", False),
    "batchWrite": ("batch_write", False),
    "batchGet": ("batch_get", False),
    "runQuery": ("run_query", True),
    "listCollectionIds": ("collection_ids", True),
    "beginTransaction": ("begin", False),
    "rollback": ("rollback", False),
}
STREAMS = ("batch_get", "run_query")
QUERY = {
    "get": MASK | {"transaction", "readTime"},
    "list": MASK | {"pageSize", "pageToken", "orderBy", "showMissing", "transaction", "readTime"},
    "create": MASK | {"documentId"},
    "patch": MASK | UPDATE_MASK | PRECONDITION,
    "delete": PRECONDITION,
}


class Api:
    def __init__(self, methods, identity, rules, emulator):
        self.methods = methods
        self.identity = identity
        self.rules = rules
        self.emulator = emulator

    def answer(self, request):
        path = request.path
        try:
            if request.method == "POST":
                if SIGN_IN.fullmatch(path):
                    return ok(self.identity.sign_in(dict(request.query), read_json(request.body)))
                kind = request.headers.get("content-type", "")
                if REFRESH.fullmatch(path):
                    return ok(self.identity.refresh(dict(request.query), request.body, kind))
                if path == EXCHANGE:
                    return ok(self.identity.exchange(request.body, kind))
            if request.method == "DELETE" and CLEAR.fullmatch(path) and self.emulator():
                self.methods.store.clear()
                return ok({})
        except Failure as failure:
            return failed(failure)
        except (IdentityFailure, OAuthFailure) as failure:
            return json_answer(400, failure.body())
        found = ROOT.fullmatch(path)
        return self._documents(request, *found.groups()) if found else NOT_FOUND

    def _documents(self, request, project, database, rest):
        name, path = route(request.method, rest)
        if name is None:
            return NOT_FOUND
        try:
            if len(request.body) > MAX_REQUEST:
                raise invalid(f"Request payload size exceeds the limit: {MAX_REQUEST} bytes.")
            if (project, database) != (self.methods.database.project, "(default)"):
                raise Failure(
                    "NOT_FOUND", f"The database {database} does not exist for project {project}"
                )
            check_query(name, request.query, self.emulator())
            allowed = access.of(request.headers, self.identity, self.rules, self.emulator())
            call = Call(path, request.query, self._body(name, request), allowed)
            call.keep = request.order != "swallow"
            value = getattr(self.methods, name)(call)
            request.stored = call.stored
            return ok(value)
        except Failure as failure:
            # Where the answer is a stream of rows, so is the error; not in the emulator.
            return failed(failure, wrapped=name in STREAMS and not self.emulator())

    @staticmethod
    def _body(name, request):
        if name in ("get", "list", "delete"):
            return None
        if not request.body.strip() and name in ("create", "patch"):
            return {}
        return read_json(request.body)


def read_json(data):
    try:
        value = json.loads(data or b"{}")
    except ValueError as problem:
        raise invalid(f"Invalid JSON payload received. {problem}") from problem
    if not isinstance(value, dict):
        raise invalid("Invalid JSON payload received. It is not an object.")
    return value


def route(method, rest):
    """(name of the method, path below `documents`); names are None when there is no such thing."""
    if rest and rest[0] not in "/:":
        return None, ""
    if method == "POST":
        before, colon, verb = rest.rpartition(":")
        name, below = VERBS.get(verb, (None, False)) if colon else (None, False)
        if name and (below or not before):
            return name, before.lstrip("/")
        return ("create", rest[1:]) if rest.startswith("/") else (None, "")
    if not rest.startswith("/"):
        return None, ""
    path = rest[1:]
    if method == "GET":
        return ("list" if len(path.split("/")) % 2 else "get"), path
    return {"PATCH": "patch", "DELETE": "delete"}.get(method), path


def check_query(name, items, emulator):
    if emulator:
        return
    known = STANDARD | QUERY.get(name, set())
    for each, _ in items:
        if each not in known:
            raise invalid(
                f'Invalid JSON payload received. Unknown name "{each}": Cannot bind query '
                "parameter. Field could not be found in request message."
            )


def ok(value):
    return 200, [JSON], json.dumps(value, ensure_ascii=False).encode()


def failed(failure, wrapped=False):
    body = [failure.body()] if wrapped else failure.body()
    headers = [JSON]
    if failure.status == "UNAUTHENTICATED":
        headers.append(("WWW-Authenticate", 'Bearer realm="https://accounts.google.com/"'))
    return failure.http, headers, json.dumps(body).encode()
