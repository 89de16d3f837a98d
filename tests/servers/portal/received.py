# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What reached the portal, byte for byte, so that a test can see whether retries are the same.

The key never stays: in the body each of its bytes is a `*`, of the header only a verdict is kept.
The digest is that of the bytes as they came.
"""

import hashlib
import re
import threading

from . import php

API_KEY = re.compile(rb'("api_key"\s*:\s*")((?:[^"\\]|\\.)*)(")')


def masked(body):
    return API_KEY.sub(lambda found: found[1] + b"*" * len(found[2]) + found[3], body)


def _verdict(given, key):
    return "empty" if not given else "right" if given == key else "wrong"


class Received:
    def __init__(self):
        self._lock = threading.Lock()
        self._entries = []

    def add(self, request, key):
        header = request.headers.get("authorization")
        data = php.decode(request.body)
        inner = data.get("api_key") if isinstance(data, dict) else None
        entry = {
            "method": request.method,
            "path": request.target,
            "headers": {k: v for k, v in request.headers.items() if k != "authorization"},
            "authorization": {
                "present": header is not None,
                "bearer": (header or "").startswith("Bearer"),
                "key": _verdict(re.sub(r"^Bearer\s*", "", header or ""), key),
            },
            "body_key": None if inner is None else _verdict(inner, key),
            "body": masked(request.body).decode("utf-8", errors="backslashreplace"),
            "bytes": len(request.body),
            "sha256": hashlib.sha256(request.body).hexdigest(),
        }
        with self._lock:
            entry["n"] = len(self._entries) + 1
            self._entries.append(entry)

    def entries(self):
        with self._lock:
            return [dict(entry) for entry in self._entries]

    def clear(self):
        with self._lock:
            self._entries.clear()
