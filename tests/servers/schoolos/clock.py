# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's idea of "today", which a test may shift by whole days."""

import datetime
import zoneinfo

_shift = datetime.timedelta(0)


def utc_now():
    return datetime.datetime.now(datetime.timezone.utc)


def set_today(day, zone):
    """From now on it is `day` in `zone`; the time of day stays the real one."""
    global _shift
    real = utc_now().astimezone(zoneinfo.ZoneInfo(zone)).date()
    _shift = day - real


def utc_today():
    """What the server itself calls today: the date in UTC, not at the school."""
    return utc_now().date() + _shift


def local_today(zone):
    """The date at the school."""
    return utc_now().astimezone(zoneinfo.ZoneInfo(zone)).date() + _shift


def last_weekday_before(day):
    day -= datetime.timedelta(days=1)
    while day.weekday() >= 5:
        day -= datetime.timedelta(days=1)
    return day
