# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One-time codes (RFC 6238: HMAC-SHA-1, six digits, steps of 30 seconds)."""

import base64
import hmac
import secrets
import struct

from common import clock

STEP = 30


def new_secret():
    return base64.b32encode(secrets.token_bytes(20)).decode()


def code(secret, moment=None):
    """The code that is valid at `moment` (seconds since 1970), by default now."""
    if moment is None:
        moment = clock.wire_now().timestamp()
    counter = struct.pack(">Q", int(moment) // STEP)
    digest = hmac.digest(base64.b32decode(secret), counter, "sha1")
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


def matches(secret, given):
    """Only the present step counts, and it may be used again within it.

    A number instead of a string has lost its leading zeros and then does not match.
    """
    return hmac.compare_digest(code(secret).encode(), str(given).encode())
