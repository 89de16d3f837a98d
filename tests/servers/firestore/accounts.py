# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The users of Firebase Auth, kept in a file."""

import json
import os
import secrets
import threading


class Accounts:
    def __init__(self, file):
        self._file = file
        self._lock = threading.RLock()
        self._users = {}
        if os.path.exists(file):
            with open(file, encoding="utf-8") as stream:
                self._users = json.load(stream)

    def _save(self):
        with open(self._file + ".new", "w", encoding="utf-8") as stream:
            json.dump(self._users, stream)
        os.replace(self._file + ".new", self._file)

    def all(self):
        with self._lock:
            return [dict(user) for user in self._users.values()]

    def by_email(self, email):
        with self._lock:
            return next(
                (user for user in self._users.values() if user["email"] == email.lower()), None
            )

    def put(self, email, password, disabled=False):
        """Add a user, or change one, which makes the refresh tokens of before useless."""
        with self._lock:
            old = self.by_email(email)
            uid = old["uid"] if old else secrets.token_urlsafe(21)
            self._users[uid] = {
                "uid": uid, "email": email.lower(), "password": password, "disabled": disabled,
                "refresh": old["refresh"] if old and old["password"] == password else {},
                "revoked": list(old["revoked"]) if old else [],
            }  # fmt: skip
            if old and old["password"] != password:
                self._users[uid]["revoked"] += old["refresh"]
            self._save()
            return uid

    def delete(self, email):
        with self._lock:
            user = self.by_email(email)
            if user is None:
                raise ValueError(f"there is no account {email}")
            user["deleted"] = True
            user["email"] = ""
            self._save()

    def clear(self):
        with self._lock:
            self._users.clear()
            self._save()

    def revoke(self, email):
        """All refresh tokens of the user."""
        with self._lock:
            user = self.by_email(email)
            if user is None:
                raise ValueError(f"there is no account {email}")
            user["revoked"] += user["refresh"]
            user["refresh"] = {}
            self._save()

    def refresh_token(self, user):
        with self._lock:
            token = "AMf-v" + secrets.token_urlsafe(48)
            user["refresh"][token] = True
            self._save()
            return token

    def by_refresh_token(self, token):
        """The user, or the error code."""
        with self._lock:
            for user in self._users.values():
                if token in user["revoked"]:
                    return "TOKEN_EXPIRED"
                if token in user["refresh"]:
                    if user.get("deleted"):
                        return "USER_NOT_FOUND"
                    return "USER_DISABLED" if user["disabled"] else user
            return "INVALID_REFRESH_TOKEN"
