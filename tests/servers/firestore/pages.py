# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The opaque tokens between pages of a list."""

import base64
import binascii
import json

from .errors import invalid


def encode(collection, path):
    return base64.urlsafe_b64encode(json.dumps([collection, path]).encode()).decode()


def decode(collection, token):
    try:
        found, path = json.loads(base64.urlsafe_b64decode(token))
    except (ValueError, binascii.Error, TypeError) as problem:
        raise invalid("invalid page token") from problem
    if found != collection:
        raise invalid("page token is for a different request")
    return path
