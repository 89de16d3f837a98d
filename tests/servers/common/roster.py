# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a class list as schools export it: several encodings, delimiters, headings."""

import csv
import io
import re

HEADINGS = {
    "number": {
        "admissionnumber", "admissionno", "admissionnr", "admno", "admnumber", "admission",
        "number", "studentid", "studentnumber", "studentno", "pupilnumber", "id", "upi", "uid",
        "schülernummer", "schuelernummer", "schülernr", "nummer", "indexnumber",
    },
    "name": {
        "name", "fullname", "student", "studentname", "pupil", "pupilname", "learner",
        "schüler", "schülername", "schülerin",
    },
    "first": {"first", "firstname", "forename", "givenname", "givennames", "vorname", "rufname"},
    "last": {"last", "lastname", "surname", "familyname", "nachname", "familienname"},
    "class": {"class", "classname", "classcode", "klasse", "form", "stream", "group", "grade"},
}  # fmt: skip


def decode(data):
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _delimiter(text):
    for line in text.splitlines():
        counts = {mark: line.count(mark) for mark in ",;\t"}
        best = max(counts, key=counts.get)
        if counts[best]:
            return best
    return ","


def _columns(row):
    """Which column holds what, by its heading; {} when this is not the heading row."""
    found = {}
    for index, heading in enumerate(row):
        key = re.sub(r"[\W_]+", "", heading.strip().lower())
        for field, known in HEADINGS.items():
            if key in known and field not in found:
                found[field] = index
                break
    usable = "number" in found and "class" in found and ("name" in found or "last" in found)
    return found if usable else {}


def read(path):
    """A list of (admission number, name, class code), in file order, without repeats."""
    with open(path, "rb") as stream:
        text = decode(stream.read())
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    columns, start = {}, 0
    for start, row in enumerate(rows[:10]):
        columns = _columns(row)
        if columns:
            break
    if not columns:
        raise ValueError(f"{path}: no heading row with an admission number, a name and a class")

    students, seen = [], set()
    for row in rows[start + 1 :]:

        def cell(field, row=row):
            index = columns.get(field)
            return row[index].strip() if index is not None and index < len(row) else ""

        number, klass = cell("number"), cell("class")
        name = cell("name") or f"{cell('first')} {cell('last')}".strip()
        if number and name and klass and number not in seen:
            seen.add(number)
            students.append((number, name, klass))
    return students
