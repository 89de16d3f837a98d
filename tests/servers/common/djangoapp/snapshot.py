# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of all tables after seeding, so that a reset is quick and brings back the same ids."""

from django.db import connection, transaction


def _tables(package):
    names = connection.introspection.table_names()
    return sorted(name for name in names if name.startswith(package + "_"))


def take(package):
    with connection.cursor() as cursor:
        for table in _tables(package):
            cursor.execute(f"CREATE TABLE seeded_{table} AS SELECT * FROM {table}")
        cursor.execute("CREATE TABLE seeded_sequence AS SELECT * FROM sqlite_sequence")


def restore(package):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("PRAGMA defer_foreign_keys = ON")
        for table in _tables(package):
            cursor.execute(f"DELETE FROM {table}")
            cursor.execute(f"INSERT INTO {table} SELECT * FROM seeded_{table}")
        cursor.execute("DELETE FROM sqlite_sequence")
        cursor.execute("INSERT INTO sqlite_sequence SELECT * FROM seeded_sequence")
