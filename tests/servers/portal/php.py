# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sample's PHP makes of a body: it looks for seven fields and checks nothing."""

import json

FIELDS = {
    "admission_number": ("student", "admission_number"),
    "student_name": ("student", "name"),
    "unit_code": ("attendance", "unit_code"),
    "date": ("attendance", "date"),
    "time_slot": ("attendance", "time_slot"),
    "venue": ("attendance", "venue"),
    "percentage": ("attendance", "attendance_percentage"),
}


def decode(body):
    """As json_decode: None for what is no JSON."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _text(value):
    """A value as PHP binds it to a text column."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, float):
        return format(value, ".14G")
    if isinstance(value, int):
        return str(value)
    return "Array"


def _at(value, key):
    return value.get(key) if isinstance(value, dict) else None


def values(data):
    """The seven columns; what is missing is null."""
    return {name: _text(_at(_at(data, outer), inner)) for name, (outer, inner) in FIELDS.items()}


def key_in(header):
    """What is compared with the key: the header without any "Bearer "."""
    return (header or "").replace("Bearer ", "")
