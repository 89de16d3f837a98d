# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults that are switched on, and the log of what reached the wire."""

import base64
import json
import random
import threading
import time

KINDS = {
    "close_before", "drop_answer", "truncate", "reset", "delay", "unauthorized", "error500",
    "error500_applied", "unavailable", "captive200", "captive302", "html401", "empty200",
    "wrong_json",
}  # fmt: skip


class Fault:
    def __init__(self, number, spec, own):
        kind = spec.get("kind")
        if kind not in KINDS and kind not in own:
            raise ValueError(f"unknown fault kind {kind!r}")
        self.number = number
        self.kind = kind
        self.match = str(spec.get("match") or "")
        self.count = None if spec.get("count") is None else int(spec["count"])
        self.seconds = float(spec.get("seconds") or 0)
        self.probability = float(spec.get("probability", 1))
        self.retry_after = spec.get("retry_after")
        self.student = spec.get("student")
        self.used = 0
        if kind == "poison" and self.student is None:
            raise ValueError("poison needs a student")

    def describe(self):
        return {
            "id": self.number, "kind": self.kind, "match": self.match, "count": self.count,
            "seconds": self.seconds, "probability": self.probability,
            "retry_after": self.retry_after, "student": self.student, "used": self.used,
        }  # fmt: skip


class FaultBox:
    def __init__(self):
        #: Faults that the application carries out: kind -> part of the path they are limited to.
        self.own = {}
        self._lock = threading.Lock()
        self._active = []
        self._number = 0
        self._random = random.Random(20260101)

    def add(self, spec):
        with self._lock:
            self._number += 1
            fault = Fault(self._number, spec, self.own)
            self._active.append(fault)
            return fault.describe()

    def clear(self):
        with self._lock:
            self._active.clear()
            self._random.seed(20260101)

    def describe(self):
        with self._lock:
            return [fault.describe() for fault in self._active]

    def _spend(self, fault):
        """Draw once for this fault; call with the lock held."""
        if fault.count is not None and fault.count <= 0:
            return False
        if fault.probability < 1 and self._random.random() >= fault.probability:
            return False
        fault.used += 1
        if fault.count is not None:
            fault.count -= 1
            if fault.count == 0:
                self._active.remove(fault)
        return True

    def take(self, target):
        """For one request 'METHOD path': (fault or None, seconds to wait before the answer).

        The oldest fault that matches is used; delays add up and go with any other fault.
        """
        chosen, seconds = None, 0.0
        with self._lock:
            for fault in list(self._active):
                if fault.kind == "poison" or fault.match not in target:
                    continue
                if self.own.get(fault.kind, "") not in target:
                    continue
                if fault.kind != "delay" and chosen is not None:
                    continue
                if self._spend(fault):
                    seconds += fault.seconds
                    if fault.kind != "delay":
                        chosen = fault
        return chosen, seconds

    def poisoned(self, student, request):
        """Whether the row of this student is to break."""
        with self._lock:
            for fault in list(self._active):
                if (
                    fault.kind == "poison"
                    and str(fault.student) == str(student)
                    and fault.match in f"{request.method} {request.target}"
                    and self._spend(fault)
                ):
                    request.fault = "poison"
                    return True
        return False


def user_of(authorization):
    """Whose token a request carried, as the token says it: for the log, not to let anybody in."""
    parts = (authorization or "").removeprefix("Bearer ").split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return None
    user = claims.get("user_id", claims.get("sub"))
    return None if user is None else str(user)


class WireLog:
    """Every request that arrived, whether or not it was processed or answered."""

    def __init__(self):
        self._lock = threading.Lock()
        self._entries = []
        self._number = 0

    def begin(self, method, path, request_bytes, rows, authorization):
        now = time.time()
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now))
        entry = {
            "n": 0, "method": method, "path": path, "status": None, "bytes": 0,
            "applied": False, "fault": None, "time": f"{stamp}.{int(now % 1 * 1e6):06d}Z",
            "rows": rows, "stored": 0, "request_bytes": request_bytes, "bearer": authorization is not None,
            "user": user_of(authorization),
            "ms": None,
        }  # fmt: skip
        with self._lock:
            self._number += 1
            entry["n"] = self._number
            self._entries.append(entry)
        return entry

    def entries(self):
        with self._lock:
            return [dict(entry) for entry in self._entries]

    def clear(self):
        with self._lock:
            self._entries.clear()
            self._number = 0


faults = FaultBox()
wire_log = WireLog()
