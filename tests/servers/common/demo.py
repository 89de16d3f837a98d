# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo school and the numbers of its rows, the same for every practice server."""

import csv
import os

from . import roster

DEMO_DIR = os.path.normpath(
    os.path.join(os.path.dirname(__file__), "..", "..", "..", "resources", "demo")
)
SUBJECTS = [("MAT", "Mathematics"), ("ENG", "English"), ("SCI", "Science")]


def students(options):
    """(admission number, name, class code) of --roster, or of the demo school."""
    found = roster.read(options.roster or os.path.join(DEMO_DIR, "roster.csv"))
    if not found:
        raise ValueError("the class list has no students")
    return found


def sessions():
    """The rows of the demo day: class, subject, subject_name, start, end, room."""
    path = os.path.join(DEMO_DIR, "sessions.csv")
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def scattered_ids(rng, count, offset):
    """`count` different ids above `offset`, with gaps, never in rising order."""
    while True:
        ids = rng.sample(range(offset, offset + 3 * count + 5), count)
        if count < 2 or ids != sorted(ids):
            return ids
