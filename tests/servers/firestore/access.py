# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who asks, and what security rules let them do."""

from .errors import Failure, invalid
from .identity import SCOPES
from .tokens import BadToken, parts

EXPIRED = "Missing or invalid authentication."


class Rules:
    """Stands for a rules file: paths that begin in a certain way are refused."""

    def __init__(self):
        self.clear()

    def clear(self):
        self.deny = []
        self.deny_write = []

    def set(self, body):
        self.deny = [str(each) for each in body.get("deny", [])]
        self.deny_write = [str(each) for each in body.get("deny_write", [])]

    def describe(self):
        return {"deny": self.deny, "deny_write": self.deny_write}

    def refuse(self, path, write):
        prefixes = self.deny + (self.deny_write if write else [])
        return any(path.startswith(prefix) for prefix in prefixes)


class Access:
    """What one request may do."""

    def __init__(self, rules, administrator, signed_in):
        self._rules = rules
        self._administrator = administrator
        self._signed_in = signed_in

    def check(self, path, write):
        if self._administrator:
            return
        if not self._signed_in or self._rules.refuse(path, write):
            raise Failure("PERMISSION_DENIED")

    def check_administrator(self):
        if not self._administrator:
            raise Failure("PERMISSION_DENIED")


def of(headers, identity, rules, emulator):
    """The access that an Authorization header gives."""
    given = headers.get("authorization")
    if given is None:
        # Without a rules file the emulator lets everybody in.
        return Access(rules, administrator=False, signed_in=emulator)
    scheme, _, token = given.partition(" ")
    token = token.strip()
    if emulator:
        return _in_emulator(scheme, token, rules)
    found = identity.principal(token) if scheme.lower() == "bearer" else None
    if found is None:
        looks_like_jwt = token.count(".") == 2 and not token.startswith("ya29.")
        raise Failure("UNAUTHENTICATED", EXPIRED if looks_like_jwt else None)
    kind, facts = found
    if kind == "service" and not SCOPES & set(facts):
        raise Failure("PERMISSION_DENIED", "Request had insufficient authentication scopes.")
    return Access(rules, administrator=kind == "service", signed_in=True)


def _in_emulator(scheme, token, rules):
    """The emulator looks neither at the signature nor at the dates of a token."""
    if scheme.lower() != "bearer":
        raise invalid("invalid jwt")
    if token == "owner":
        return Access(rules, administrator=True, signed_in=True)
    try:
        parts(token)
    except BadToken as problem:
        raise invalid("invalid jwt") from problem
    return Access(rules, administrator=False, signed_in=True)
