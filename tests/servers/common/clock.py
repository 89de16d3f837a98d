# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's time, which a test may move in two ways.

*Pretending* (``--today``, ``/clock {"now"}``) moves only what the application calls now, so that a
test may run on a school day of its choice with tokens and Date headers of the real day.
A *skew* (``/clock {"skew"}``) is a clock that is wrong: it moves the Date header and the tokens too.
"""

import datetime
import zoneinfo

_pretended = datetime.timedelta(0)
_skew = datetime.timedelta(0)


def utc_now():
    return datetime.datetime.now(datetime.timezone.utc)


def wire_now():
    """The time in Date headers and tokens."""
    return utc_now() + _skew


def now():
    """What the application calls now."""
    return wire_now() + _pretended


def set_today(day, zone):
    """From now on it is `day` in `zone`; the time of day there stays the real one."""
    there = zoneinfo.ZoneInfo(zone)
    set_now(datetime.datetime.combine(day, wire_now().astimezone(there).time(), there))


def set_now(moment):
    """From now on the application's time runs on from `moment`."""
    global _pretended
    _pretended = moment - wire_now()


def set_skew(seconds):
    global _skew
    _skew = datetime.timedelta(seconds=float(seconds))


def state():
    return _pretended, _skew


def restore(state):
    global _pretended, _skew
    _pretended, _skew = state


def utc_today():
    """What a server that counts days in UTC calls today."""
    return now().date()


def local_today(zone):
    """The date at the school."""
    return now().astimezone(zoneinfo.ZoneInfo(zone)).date()


def last_weekday_before(day):
    day -= datetime.timedelta(days=1)
    while day.weekday() >= 5:
        day -= datetime.timedelta(days=1)
    return day
