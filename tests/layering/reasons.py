#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every class of problem that the code names is in core/model/reason.h, and each of those has words in
the window and on the command line.

reasons.py SOURCE_DIR    prints one line per finding; exit status 1 if there are any.
"""

import os
import re
import sys

NAMED = re.compile(r'(?:Verdict::\w+,\s*|\breason = |\bpark\(change, row, |\bwaitForSchool\([^;]*?, )(?:reply[^?]*\?|words[^?]*\?)?\s*u"([a-z_]+)"_s')
LISTED = re.compile(r'"([a-z_]+)"_L1')
WINDOW = re.compile(r'\{ u"([a-z_]+)", QT_TRANSLATE_NOOP')
COMMAND_LINE = re.compile(r'\{ u"([a-z_]+)"_s,\s*u"')


def text(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def named(source):
    """Reason -> a file that names it."""
    found = {}
    for part in ("core", "sync", "app"):
        for folder, _, names in os.walk(os.path.join(source, part)):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    for reason in NAMED.findall(text(folder, name)):
                        found.setdefault(reason, os.path.relpath(os.path.join(folder, name), source))
    return found


def check(source):
    known = set(LISTED.findall(text(source, "core/model/reason.h")))
    found = named(source)
    if len(found) < 20:
        yield f"only {len(found)} reasons were found in the code: how they are written has changed"
    for reason, path in sorted(found.items()):
        if reason not in known:
            yield f"{path}: {reason} is not in core/model/reason.h"
    for path, pattern in (("ui/reasons.cpp", WINDOW), ("app/ctl/words.cpp", COMMAND_LINE)):
        worded = set(pattern.findall(text(source, path)))
        for reason in sorted(known - worded):
            yield f"{path}: no words for {reason}"
        if path == "ui/reasons.cpp":
            for reason in sorted(worded - known):
                yield f"{path}: {reason} is not in core/model/reason.h"


if __name__ == "__main__":
    findings = list(check(sys.argv[1]))
    print("\n".join(findings))
    sys.exit(1 if findings else 0)
