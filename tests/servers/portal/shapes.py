# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that a portal may give whatever it has done; each is a fault on command."""

import re

from common.answers import HTML, json_answer

PHP_WARNING = (
    b"<br />\n<b>Warning</b>:  Undefined array key &quot;student&quot; in "
    b"<b>/var/www/html/record.php</b> on line <b>31</b><br />\n"
)
MAINTENANCE = (
    b"<!DOCTYPE html>\n<html><head><title>Maintenance</title></head>\n"
    b"<body><h1>We will be back soon</h1></body></html>\n"
)
STATUSES = (400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 501, 502, 503, 504)
REDIRECTS = {"redirect": 302, "redirect301": 301, "redirect303": 303, "redirect307": 307}

#: Nothing is stored: the portal's front, or its first check, answers.
REFUSING = {"success_false", "maintenance", "array", "no_success"}
#: The row is stored and the answer then goes wrong.
STORING = {
    "id_null", "no_id", "id_number", "warnings", "truthy", "maintenance_applied", "array_applied",
    "success_false_applied", "no_count",
}  # fmt: skip

KINDS = (
    REFUSING
    | STORING
    | set(REDIRECTS)
    | {f"http{status}" for status in STATUSES}
    | {f"http{status}_applied" for status in STATUSES if status >= 500}
)


def stores(kind):
    """Whether the portal has done its work before it answers like this."""
    return kind in STORING or kind.endswith("_applied")


def shaped(kind, answer, value, url):
    """The answer of this kind. `answer` and the JSON `value` in it are what it would have been."""
    if kind in REDIRECTS:
        return REDIRECTS[kind], [HTML, ("Location", url)], b""
    status = re.match(r"http(\d+)", kind)
    if status:
        return json_answer(int(status[1]), {"success": False, "error": f"HTTP {status[1]}"})
    if kind.startswith("success_false"):
        return json_answer(200, {"success": False, "error": "Student is not registered"})
    if kind.startswith("maintenance"):
        return 200, [HTML], MAINTENANCE
    if kind.startswith("array"):
        return json_answer(200, [value])
    if kind == "warnings":
        return answer[0], [HTML], PHP_WARNING + answer[2]
    return json_answer(200, _changed(kind, value))


def _changed(kind, value):
    value = dict(value)
    if kind == "id_null":
        value["id"] = None
    elif kind == "id_number":
        value["id"] = int(value.get("id", 0))
    elif kind == "truthy":
        value["success"] = "true"
    else:
        value.pop({"no_id": "id", "no_success": "success", "no_count": "synced_count"}[kind], None)
    return value
