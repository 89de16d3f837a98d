# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of documents, ids and field paths."""

import re
import secrets
import string

from .errors import invalid

MAX_ID_BYTES = 1500
SIMPLE = r"[a-zA-Z_][a-zA-Z_0-9]*"
QUOTED = r"`(?:[^`\\]|\\.)+`"
STEP = re.compile(f"({SIMPLE}|{QUOTED})(\\.|$)", re.DOTALL)
RESERVED = re.compile(r"__.*__", re.DOTALL)


def check_id(text, kind="Resource"):
    """An id of a document or collection, or INVALID_ARGUMENT."""
    if not text:
        raise invalid(f"{kind} id is empty.")
    if "/" in text:
        raise invalid(f'{kind} id "{text}" is invalid because it contains "/".')
    if text in (".", "..") or RESERVED.fullmatch(text):
        raise invalid(f'{kind} id "{text}" is invalid because it is reserved.')
    try:
        size = len(text.encode())
    except UnicodeEncodeError as problem:
        raise invalid(f"{kind} id is not valid UTF-8.") from problem
    if size > MAX_ID_BYTES:
        raise invalid(f"The key path element name is longer than {MAX_ID_BYTES} bytes.")
    return text


def check_path(path, documents):
    """A path below `documents`, of a document (even) or a collection (odd)."""
    ids = path.split("/")
    if not path or len(ids) % 2 == documents:
        kind, wanted = ("Document", "even") if documents else ("Collection", "odd")
        raise invalid(f'{kind} name "{path}" needs an {wanted} number of elements.')
    for index, each in enumerate(ids):
        check_id(each, "Collection" if index % 2 == 0 else "Resource")
    return path


def random_id():
    letters = string.ascii_letters + string.digits
    return "".join(secrets.choice(letters) for _ in range(20))


def sort_key(path):
    """Documents are in the order of their ids' bytes, level by level."""
    return [each.encode() for each in path.split("/")]


def field_path(text):
    """A field path as a tuple of names."""
    names, at = [], 0
    while isinstance(text, str) and at < len(text):
        found = STEP.match(text, at)
        if not found:
            break
        name = found.group(1)
        names.append(re.sub(r"\\(.)", r"\1", name[1:-1]) if name[0] == "`" else name)
        at = found.end()
        if at == len(text) and not found.group(2):
            return tuple(names)
    raise invalid(
        f'Invalid property path "{text}". Unquoted property paths must match regex ({SIMPLE}), '
        f"and quoted property paths must match regex ({QUOTED})"
    )


class Database:
    """The database that is served: full names to paths below `documents`, and back."""

    def __init__(self, project):
        self.project = project
        self.prefix = f"projects/{project}/databases/(default)/documents"

    def name(self, path):
        return f"{self.prefix}/{path}"

    def path(self, name):
        """The document's path of a full name in a body, where a slash makes a deeper path."""
        if not isinstance(name, str) or not name.startswith(self.prefix + "/"):
            raise invalid(f'Document name "{name}" does not begin with "{self.prefix}/".')
        return check_path(name[len(self.prefix) + 1 :], documents=True)
