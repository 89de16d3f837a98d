# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets session cookies run out sooner than the database does.

The database's own setting would make its Basic authentication fail as well.
"""

import base64
import time

NAME = "AuthSession"
DEFAULT_LIFETIME = 600

_lifetime = DEFAULT_LIFETIME


def set_lifetime(seconds):
    """For all cookies; each counts from its last renewal, in whole seconds."""
    global _lifetime
    _lifetime = int(seconds)


def age(value):
    """Seconds since the cookie was made; None when that cannot be read from it."""
    try:
        # CouchDB leaves out the padding and uses - and _.
        data = base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))
        # The database rounds to the nearest second, which may be the next.
        return max(0, int(time.time()) - int(data.split(b":")[1], 16))
    except (ValueError, IndexError):
        return None


def drop_expired(headers):
    """Remove a session cookie that has run out: its user then is nobody, as with CouchDB."""
    kept = []
    for cookie in headers.pop("cookie", "").split(";"):
        name, _, value = cookie.strip().partition("=")
        old = age(value) if name == NAME else None
        if cookie.strip() and (old is None or old < _lifetime):
            kept.append(cookie.strip())
    if kept:
        headers["cookie"] = "; ".join(kept)
