# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and changing fields by their paths. Nothing here changes what it was given."""


def get(fields, path):
    """The value there, or None."""
    value = fields.get(path[0])
    for name in path[1:]:
        if value is None or "mapValue" not in value:
            return None
        value = value["mapValue"].get("fields", {}).get(name)
    return value


def _children(value):
    return value["mapValue"].get("fields", {}) if value and "mapValue" in value else {}


def put(fields, path, value):
    """A copy with the value there; what stands in the way and is no map is replaced."""
    name, *rest = path
    if not rest:
        return {**fields, name: value}
    inner = put(_children(fields.get(name)), rest, value)
    return {**fields, name: {"mapValue": {"fields": inner}}}


def remove(fields, path):
    """A copy without the field there."""
    name, *rest = path
    if name not in fields:
        return fields
    if not rest:
        return {each: value for each, value in fields.items() if each != name}
    if "mapValue" not in fields[name]:
        return fields
    inner = remove(_children(fields[name]), rest)
    return {**fields, name: {"mapValue": {"fields": inner} if inner else {}}}


def merge(fields, given, mask):
    """A copy in which the masked fields are as in `given`; those not given are removed."""
    for path in mask:
        value = get(given, path)
        fields = remove(fields, path) if value is None else put(fields, path, value)
    return fields


def select(fields, mask):
    """Only the masked fields."""
    kept = {}
    for path in mask:
        value = get(fields, path)
        if value is not None:
            kept = put(kept, path, value)
    return kept
