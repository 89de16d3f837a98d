# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A request on its way to a method."""

from .names import field_path


class Call:
    """One request to a method."""

    def __init__(self, path, query_items, body, access):
        self.path = path
        self.items = query_items
        self.body = body
        self.access = access
        self.keep = True  # or answer as if it were stored, and store nothing
        self.stored = 0

    def value(self, name, default=None):
        return next((value for key, value in self.items if key == name), default)

    def mask(self, name):
        paths = [value for key, value in self.items if key == name + ".fieldPaths"]
        return [field_path(each) for each in paths] if paths else None
