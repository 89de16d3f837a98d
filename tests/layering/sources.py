#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the linker cannot: which file includes what, and a few words that must not be there.

sources.py SOURCE_DIR QT_HEADERS_DIR    prints one line per finding; exit status 1 if there are any.
"""

import os
import re
import sys

PRODUCT = ("core", "sync", "ui", "app")
CHECKED_FOR_LICENCE = PRODUCT + ("tests", "packaging")
CODE = (".cpp", ".h")
MAX_LINES = 500

# What the includes of a folder may name: our own folders, and Qt's modules.
MAY_INCLUDE = {
    "core": ({"core"}, {"QtCore"}),
    "sync": ({"core", "sync"}, {"QtCore", "QtNetwork"}),
    "ui": ({"core", "ui"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtConcurrent"}),
    "app": ({"core", "sync", "ui", "app"}, {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtConcurrent", "QtDBus"}),
}

# What one file alone may include, by a pattern of the included name or the Qt module.
ONLY_IN = [
    ("QtSql", re.compile(r"core/store/database\.(h|cpp)$")),
    ("sqlite3.h", re.compile(r"core/store/database\.cpp$")),
    ("QtDBus", re.compile(r"app/desktopsettings\.(h|cpp)$")),
    ("qt6keychain/", re.compile(r"sync/credentials\.cpp$")),
    ("openssl/", re.compile(r"sync/(sealedtext|serviceaccount)\.cpp$")),
    ("zlib.h", re.compile(r"sync/httptransport\.cpp$")),
]

WORDS = [
    # A nested event loop lets anything happen in the middle of a function. A command of rollbookctl
    # has no window and waits for one thing.
    (re.compile(r"\bQEventLoop\b"), re.compile(r"app/ctl/"), "a nested event loop"),
    (re.compile(r"\bprocessEvents\b"), None, "processEvents"),
    (re.compile(r"\b(u|m|nano)?sleep(_for|_until)?\s*\("), None, "a sleep"),
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), None, "a connection by name"),
]
TRANSLATION = re.compile(r"\btr\s*\(|\btrUtf8\b|QT_TR|\bQCoreApplication::translate\b|\bQObject::tr\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
RAW_STRING = re.compile(r'R"([^\s()\\]{0,16})\(.*?\)\1"', re.S)
STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)


def code_only(text):
    """The text without strings and comments."""
    return STRING_OR_COMMENT.sub('""', RAW_STRING.sub('""', text))


def qt_modules(headers):
    """Header name -> Qt module, for short names such as QSqlQuery; QtCore wins."""
    modules = {}
    for module in sorted(os.listdir(headers), key=lambda m: (m != "QtCore", m)):
        folder = os.path.join(headers, module)
        if module.startswith("Qt") and os.path.isdir(folder):
            for name in os.listdir(folder):
                modules.setdefault(name, module)
    return modules


def check_includes(path, text, modules):
    folders, qt = MAY_INCLUDE[path.split("/")[0]]
    for bracket, name in INCLUDE.findall(text):
        if bracket == '"':
            top = name.split("/")[0]
            if top in PRODUCT + ("tests",) and top not in folders:
                yield f"{path}: includes {name}, which is in another layer"
            continue
        head, _, tail = name.partition("/")
        module = head if tail and head.startswith("Qt") else modules.get(name)
        confined = [where for what, where in ONLY_IN if module == what or name.startswith(what)]
        if confined:
            if not any(where.search(path) for where in confined):
                yield f"{path}: includes {name}, which belongs behind {confined[0].pattern}"
        elif module and module not in qt:
            yield f"{path}: includes {name} of {module}"


def check_words(path, text):
    code = code_only(text)
    for pattern, allowed, what in WORDS:
        if pattern.search(code) and not (allowed and allowed.match(path)):
            yield f"{path}: has {what}"
    if path.split("/")[0] in ("core", "sync") and TRANSLATION.search(code):
        yield f"{path}: translates; only ui and app speak to people"
    lines = text.count("\n")
    if lines > MAX_LINES:
        yield f"{path}: has {lines} lines, more than {MAX_LINES}"


def has_licence(text):
    head = "\n".join(text.split("\n")[:6])
    return "SPDX-" + "FileCopyrightText:" in head and "SPDX-" + "License-Identifier:" in head


def needs_licence(name):
    return name.endswith(CODE + (".py", ".sql", ".cmake", ".sh")) or name == "CMakeLists.txt"


def files(source, folders):
    for folder in folders:
        for at, dirs, names in os.walk(os.path.join(source, folder)):
            dirs[:] = [d for d in dirs if d != "__pycache__"]
            for name in sorted(names):
                yield os.path.relpath(os.path.join(at, name), source)
    if "app" in folders:
        yield "CMakeLists.txt"


def check(source, headers):
    modules = qt_modules(headers)
    for path in files(source, CHECKED_FOR_LICENCE):
        if not needs_licence(os.path.basename(path)):
            continue
        with open(os.path.join(source, path), encoding="utf-8") as file:
            text = file.read()
        if not has_licence(text):
            yield f"{path}: lacks its SPDX lines"
        if path.split("/")[0] in PRODUCT and path.endswith(CODE):
            yield from check_includes(path, text, modules)
            yield from check_words(path, text)


if __name__ == "__main__":
    findings = list(check(sys.argv[1], sys.argv[2]))
    print("\n".join(findings))
    sys.exit(1 if findings else 0)
