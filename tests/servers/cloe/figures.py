# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting marks for analytics and reports: PRESENT over marked, unlike the session view."""

STREAK = 5  # sessions that a trend looks at


def counts(statuses):
    marked = len(statuses)
    present = statuses.count("PRESENT")
    return {
        "sessions_marked": marked,
        "present": present,
        "absent": statuses.count("ABSENT"),
        "late": statuses.count("LATE"),
        "attendance_rate": round(present * 100 / marked, 2) if marked else 0,
    }


def trend(statuses):
    """Of statuses in the order of time: the last few against those before."""
    if not statuses:
        return "no_data"
    if len(statuses) < 2 * STREAK:
        return "insufficient_data"
    before = counts(statuses[-2 * STREAK : -STREAK])["attendance_rate"]
    change = counts(statuses[-STREAK:])["attendance_rate"] - before
    return "improving" if change > 5 else "declining" if change < -5 else "stable"


def consecutive_absences(statuses):
    number = 0
    for status in reversed(statuses):
        if status != "ABSENT":
            break
        number += 1
    return number


def risk(statuses):
    if not statuses:
        return "unknown"
    rate = counts(statuses)["attendance_rate"]
    return "low" if rate >= 90 else "medium" if rate >= 75 else "high"
