# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Transactions: what one has read must be unchanged when it commits."""

import dataclasses
import itertools
import time

from .errors import invalid

LONGEST_SECONDS = 270
IDLE_SECONDS = 60


@dataclasses.dataclass
class Transaction:
    read_only: bool
    started: float
    used: float
    reads: dict = dataclasses.field(default_factory=dict)


class Transactions:
    def __init__(self, now=time.monotonic):
        self._now = now
        self._numbers = itertools.count(1)
        self._open = {}
        self._closed = set()

    def begin(self, read_only):
        number, now = next(self._numbers), self._now()
        name = f"{number:08d}"  # eight digits are base64
        self._open[name] = Transaction(read_only, now, now)
        return name

    def use(self, name):
        """The open transaction of this name."""
        if name in self._closed:
            raise invalid("Transaction is invalid or closed.")
        found = self._open.get(name)
        if found is None:
            raise invalid("Invalid transaction.")
        now = self._now()
        if now - found.started > LONGEST_SECONDS or now - found.used > IDLE_SECONDS:
            self.end(name)
            raise invalid("The referenced transaction has expired or is no longer valid.")
        found.used = now
        return found

    def end(self, name):
        """It is over, whether or not its commit went well."""
        self._open.pop(name, None)
        self._closed.add(name)
