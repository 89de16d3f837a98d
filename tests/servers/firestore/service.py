# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice Firestore as the shared front and control port see it."""

import json
import os

from common import answers, service

from . import errors, identity, values
from .access import Rules
from .accounts import Accounts
from .api import Api, failed
from .errors import Failure
from .methods import Methods
from .names import Database, check_path
from .store import Store
from .tokens import Key
from .writes import Write

API_KEY = "practice-web-api-key"
USERS = {
    "teacher": ("a.teacher@school.example", "practice-teacher-1", False),
    "disabled": ("former.teacher@school.example", "practice-former-1", True),
}
DOCUMENTS = "/documents"
SIGN_IN = "accounts:signInWithPassword"


def status_faults():
    """ABORTED and its like before the work is done, ABORTED_APPLIED after it."""
    kinds = {}
    for status in errors.MESSAGES:
        kinds[status] = kinds[status + "_APPLIED"] = DOCUMENTS
    return kinds


class GoogleAnswers(answers.Answers):
    def error500(self):
        return failed(Failure("INTERNAL"))

    def unauthorized(self):
        return failed(Failure("UNAUTHENTICATED"))


class Firestore(service.Service):
    name = "firestore"
    packages = "the Debian package python3-cryptography"
    own_faults = {
        **status_faults(), "swallow": ":commit", "TOO_MANY_ATTEMPTS_TRY_LATER": SIGN_IN,
    }  # fmt: skip
    answers = GoogleAnswers()
    server_header = "ESF"

    @staticmethod
    def add_options(parser):
        parser.add_argument("--project", default="rollbook-practice", help="id of the project")
        parser.add_argument("--emulator", action="store_true", help="let `Bearer owner` in, …")

    def __init__(self, options, directory):
        self._directory = directory
        self._emulator_at_start = self._emulator = options.emulator
        kept = os.path.join(directory, "firestore.sqlite") if options.dir else None
        self._store = Store(kept)
        self._rules = Rules()
        self._database = Database(options.project)
        self._accounts = Accounts(os.path.join(directory, "accounts.json"))
        self._user_key = Key.kept(os.path.join(directory, "users.pem"))
        self._service_key = self._known_key = Key.kept(os.path.join(directory, "service.pem"))
        self._identity = identity.Identity(
            options.project, API_KEY, self._accounts, self._user_key, lambda: self._known_key
        )
        self._build()
        if not self._accounts.all():
            self._seed()

    def _build(self):
        self._methods = Methods(self._store, self._database, lambda: self._emulator)
        self._api = Api(self._methods, self._identity, self._rules, lambda: self._emulator)

    def _seed(self):
        for email, password, disabled in USERS.values():
            self._accounts.put(email, password, disabled)

    @property
    def key_file(self):
        return os.path.join(self._directory, "service-account.json")

    def warm_up(self, front):
        """The port is in the key file, as in those that Google's console makes."""
        key = {
            "type": "service_account", "project_id": self._database.project,
            "private_key_id": "practice-key-1", "private_key": self._service_key.pem(),
            "client_email": self._identity.service_email, "client_id": "100000000000000000001",
            "token_uri": f"http://127.0.0.1:{front.port}/token",
        }  # fmt: skip
        with open(self.key_file, "w", encoding="utf-8") as stream:
            json.dump(key, stream, indent=2)

    # Answering.

    def answer(self, request):
        order = request.order
        if order in (None, "swallow"):
            return self._api.answer(request)
        if order == "TOO_MANY_ATTEMPTS_TRY_LATER":
            text = order + " : Access to this account has been temporarily disabled."
            return answers.json_answer(400, identity.IdentityFailure(text).body())
        status = order.removesuffix("_APPLIED")
        if status != order:
            self._api.answer(request)
        return failed(Failure(status))

    def rows(self, request):
        if not request.path.endswith((":commit", ":batchWrite")):
            return int(request.method in ("PATCH", "DELETE"))
        try:
            return len(json.loads(request.body)["writes"])
        except (ValueError, KeyError, TypeError):
            return 0

    # The control port.

    def ready(self):
        email, password, _ = USERS["teacher"]
        return {
            "project": self._database.project, "database": "(default)", "api_key": API_KEY,
            "username": email, "password": password, "key_file": self.key_file,
        }  # fmt: skip

    def info(self):
        return {
            **self.ready(),
            "mode": self._mode(),
            "accounts": self._accounts.all(),
            "service_email": self._identity.service_email,
            "token_lifetime": self._identity.lifetime,
            "rules": self._rules.describe(),
        }

    def _mode(self):
        return "emulator" if self._emulator else "production"

    def get(self, path, query):
        if path == "/docs":
            return self._documents(query.get("prefix", ""))
        return NotImplemented

    def _documents(self, prefix):
        with self._store.lock:
            return [
                {
                    "path": path, "values": values.plain_fields(document.fields),
                    "fields": document.fields, "writes": document.writes,
                    "create_time": values.format_time(document.create_time),
                    "update_time": values.format_time(document.update_time),
                }
                for path, document in sorted(self._store.documents.items())
                if path.startswith(prefix)
            ]  # fmt: skip

    def post(self, path, body):
        commands = {
            "/doc": self._put, "/doc/delete": self._delete, "/account": self._account,
            "/account/delete": lambda given: self._accounts.delete(given["email"]),
            "/auth": self._auth, "/revoke": self._revoke, "/rules": self._rules.set,
            "/token_lifetime": self._token_lifetime,
        }  # fmt: skip
        return commands[path](body) if path in commands else NotImplemented

    def _put(self, body):
        """Set a document, or some of its fields, past all rules."""
        path = check_path(body["path"], documents=True)
        fields = values.typed(body["values"])["mapValue"]["fields"]
        sent = {"update": {"name": self._database.name(path), "fields": fields}}
        if body.get("merge"):
            sent["updateMask"] = {"fieldPaths": [f"`{name}`" for name in fields]}
        self._store.commit([Write(sent, self._database)])

    def _delete(self, body):
        self._store.commit([Write({"delete": self._database.name(body["path"])}, self._database)])

    def _account(self, body):
        uid = self._accounts.put(body["email"], body["password"], bool(body.get("disabled")))
        return {"uid": uid}

    def _auth(self, body):
        mode = body.get("mode", self._mode())
        if mode not in ("emulator", "production"):
            raise ValueError(f"unknown mode {mode}")
        self._emulator = mode == "emulator"
        if "protected" in body:
            self._identity.protected = bool(body["protected"])

    def _revoke(self, body):
        """The service account's key, or the refresh tokens of a user."""
        if "email" in body:
            self._accounts.revoke(body["email"])
        else:
            self._known_key = Key()

    def _token_lifetime(self, body):
        self._identity.lifetime = int(body["seconds"])

    def reset(self):
        self._store.clear()
        self._rules.clear()
        self._accounts.clear()
        self._seed()
        self._emulator = self._emulator_at_start
        self._known_key = self._service_key
        self._identity.protected = True
        self._identity.lifetime = identity.DEFAULT_LIFETIME
        self._build()
