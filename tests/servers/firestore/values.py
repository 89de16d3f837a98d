# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed values: checking, sizes, order, and plain forms for the control port."""

import base64
import binascii
import datetime
import math
import re

from .errors import invalid, only
from .names import RESERVED, sort_key

MAX_STRING = 1048487
MAX_DOCUMENT = 1 << 20
INT64 = 1 << 63
MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)", re.IGNORECASE
)


# Time, in microseconds since 1970 as Firestore keeps it.


def micros(moment):
    delta = moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return delta // datetime.timedelta(microseconds=1)


def parse_time(text):
    found = MOMENT.fullmatch(text) if isinstance(text, str) else None
    if not found:
        raise invalid(f'Invalid value (Timestamp), "{text}"')
    day, clock, fraction, zone = found.groups()
    try:
        whole = datetime.datetime.fromisoformat(
            f"{day}T{clock}{zone.upper().replace('Z', '+00:00')}"
        )
    except ValueError as problem:
        raise invalid(f'Invalid value (Timestamp), "{text}"') from problem
    return micros(whole) + int((fraction or "0").ljust(6, "0")[:6])


def format_time(value):
    """RFC 3339 with no, three or six decimals, as few as will do."""
    seconds, fraction = divmod(value, 1_000_000)
    start = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
    digits = f".{fraction:06d}" if fraction % 1000 else f".{fraction // 1000:03d}"
    return start.isoformat() + (digits if fraction else "") + "Z"


# Checking: each turns what was sent into what is kept and sent back.


def _integer(value):
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    fits = isinstance(value, (int, str)) and not isinstance(value, bool)
    if not fits or not re.fullmatch(r"-?\d+", str(value)) or not -INT64 <= int(value) < INT64:
        raise invalid(f'Invalid value (TYPE_INT64), "{value}"')
    return str(int(value))


def _double(value):
    if value in ("NaN", "Infinity", "-Infinity"):
        return value
    try:
        return float(value)
    except (TypeError, ValueError) as problem:
        raise invalid(f'Invalid value (TYPE_DOUBLE), "{value}"') from problem


def _boolean(value):
    if not isinstance(value, bool):
        raise invalid(f'Invalid value (TYPE_BOOL), "{value}"')
    return value


def _string(value):
    if not isinstance(value, str):
        raise invalid(f'Invalid value (TYPE_STRING), "{value}"')
    if len(value.encode()) > MAX_STRING:
        raise invalid(f"The value of a property is longer than {MAX_STRING} bytes.")
    return value


def _bytes(value):
    try:
        data = base64.b64decode(value.translate({45: 43, 95: 47}) + "=" * (-len(value) % 4))
    except (AttributeError, TypeError, binascii.Error) as problem:
        raise invalid("Invalid value (TYPE_BYTES): Base64 decoding failed") from problem
    return base64.b64encode(data).decode()


def _array(value):
    items = only(value, {"values"}, "array_value").get("values", [])
    kept = [check(item) for item in items]
    if any("arrayValue" in item for item in kept):
        raise invalid("Cannot convert an array value in an array value.")
    return {"values": kept} if kept else {}


def _map(value):
    kept = check_fields(only(value, {"fields"}, "map_value").get("fields", {}))
    return {"fields": kept} if kept else {}


def _point(value):
    only(value, {"latitude", "longitude"}, "geo_point_value")
    return {name: float(value.get(name, 0)) for name in ("latitude", "longitude")}


CHECKS = {
    "nullValue": lambda value: None,
    "booleanValue": _boolean,
    "integerValue": _integer,
    "doubleValue": _double,
    "timestampValue": lambda value: format_time(parse_time(value)),
    "stringValue": _string,
    "bytesValue": _bytes,
    "referenceValue": _string,
    "geoPointValue": _point,
    "arrayValue": _array,
    "mapValue": _map,
}


def check(value):
    only(value, CHECKS, "value")
    if len(value) != 1:
        raise invalid("Cannot convert firestore.v1.Value with type unset, or with two types.")
    ((kind, content),) = value.items()
    return {kind: CHECKS[kind](content)}


def check_fields(fields):
    if not isinstance(fields, dict):
        raise invalid("fields is not an object.")
    for name in fields:
        if not name:
            raise invalid("The property.name is the empty string.")
        if RESERVED.fullmatch(name):
            raise invalid(f"field name {name} is reserved")
    return {name: check(value) for name, value in fields.items()}


# Sizes, as the documentation of Firestore's storage counts them.


def _length(text):
    return len(text.encode()) + 1


def size_of(value):
    ((kind, content),) = value.items()
    if kind == "mapValue":
        return fields_size(content.get("fields", {}))
    if kind == "arrayValue":
        return sum(size_of(item) for item in content.get("values", []))
    if kind in ("stringValue", "referenceValue"):
        return _length(content)
    if kind == "bytesValue":
        return len(base64.b64decode(content))
    return {"nullValue": 1, "booleanValue": 1, "geoPointValue": 16}.get(kind, 8)


def fields_size(fields):
    return sum(_length(name) + size_of(value) for name, value in fields.items())


def document_size(path, fields):
    return sum(_length(each) for each in path.split("/")) + 16 + fields_size(fields) + 32


# Order and equality across types.


def is_number(value):
    return "integerValue" in value or "doubleValue" in value


def number(value):
    if "integerValue" in value:
        return int(value["integerValue"])
    return float(value["doubleValue"])


def _number_key(value):
    found = number(value)
    return (0, 0) if isinstance(found, float) and math.isnan(found) else (1, found)


def order_key(value):
    """Sorts as Firestore does: null, booleans, numbers, times, strings, …, arrays, maps."""
    ((kind, content),) = value.items()
    if kind == "nullValue":
        return (0,)
    if kind == "booleanValue":
        return (1, content)
    if is_number(value):
        return (2, _number_key(value))
    if kind == "timestampValue":
        return (3, parse_time(content))
    if kind == "stringValue":
        return (4, content.encode())
    if kind == "bytesValue":
        return (5, base64.b64decode(content))
    if kind == "referenceValue":
        return (6, sort_key(content))
    if kind == "geoPointValue":
        return (7, content["latitude"], content["longitude"])
    if kind == "arrayValue":
        return (8, [order_key(item) for item in content.get("values", [])])
    fields = content.get("fields", {})
    return (9, [(name.encode(), order_key(fields[name])) for name in sorted(fields)])


def same(one, other):
    return order_key(one) == order_key(other)


# Plain JSON for tests.


def plain(value):
    ((kind, content),) = value.items()
    if kind == "integerValue":
        return int(content)
    if kind == "arrayValue":
        return [plain(item) for item in content.get("values", [])]
    if kind == "mapValue":
        return plain_fields(content.get("fields", {}))
    return content


def plain_fields(fields):
    return {name: plain(value) for name, value in fields.items()}


def typed(value):
    """The value that a plain JSON value stands for; text is always a string."""
    if value is None:
        return {"nullValue": None}
    if isinstance(value, bool):
        return {"booleanValue": value}
    if isinstance(value, int):
        return {"integerValue": str(value)}
    if isinstance(value, float):
        return {"doubleValue": value}
    if isinstance(value, str):
        return {"stringValue": value}
    if isinstance(value, list):
        return {"arrayValue": {"values": [typed(item) for item in value]}}
    return {"mapValue": {"fields": {name: typed(item) for name, item in value.items()}}}
