# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portal's table: seven text columns and a number. A file in the given directory."""

import os
import sqlite3
import threading

COLUMNS = ("admission_number", "student_name", "unit_code", "date", "time_slot", "venue",
           "percentage")  # fmt: skip
NATURAL_KEY = ("admission_number", "unit_code", "date", "time_slot")
TABLES = f"""
CREATE TABLE IF NOT EXISTS attendance(
  id INTEGER PRIMARY KEY AUTOINCREMENT, {", ".join(name + " TEXT" for name in COLUMNS)});
CREATE TABLE IF NOT EXISTS first_answer(key TEXT PRIMARY KEY, row INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS student(
  admission_number TEXT PRIMARY KEY, name TEXT, email TEXT, phone TEXT);
"""


class Store:
    """Every method is one transaction; threads wait for each other."""

    def __init__(self, directory):
        path = os.path.join(directory, "portal.sqlite3")
        self._lock = threading.RLock()
        self._depth = 0
        self._connection = sqlite3.connect(path, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA synchronous=OFF")
        self._connection.executescript(TABLES)

    def __enter__(self):
        """Several calls as one, with nobody in between."""
        self._lock.acquire()
        self._depth += 1
        return self

    def __exit__(self, *exception):
        self._depth -= 1
        if self._depth == 0:
            self._connection.__exit__(*exception)  # commits, or takes it all back
        self._lock.release()

    def _run(self, sql, values=()):
        return self._connection.execute(sql, values)

    def insert(self, values):
        """The new row's number."""
        with self:
            marks = ", ".join("?" * len(COLUMNS))
            sql = f"INSERT INTO attendance({', '.join(COLUMNS)}) VALUES({marks})"
            return self._run(sql, [values[name] for name in COLUMNS]).lastrowid

    def same(self, values):
        """The number of a row with the same natural key, or None."""
        with self:
            where = " AND ".join(f"{name} IS ?" for name in NATURAL_KEY)
            found = self._run(
                f"SELECT min(id) FROM attendance WHERE {where}",
                [values[name] for name in NATURAL_KEY],
            )
            return found.fetchone()[0]

    def first_answer(self, keys):
        """The number that the first request with one of these keys was given, or None."""
        with self:
            places = ", ".join("?" * len(keys))
            sql = f"SELECT min(row) FROM first_answer WHERE key IN ({places})"
            return self._run(sql, keys).fetchone()[0]

    def remember(self, keys, row):
        with self:
            self._connection.executemany(
                "INSERT OR IGNORE INTO first_answer VALUES(?, ?)", [(key, row) for key in keys]
            )

    def put_student(self, number, name, email="", phone=""):
        with self:
            values = number, name, email, phone
            self._run("INSERT OR REPLACE INTO student VALUES(?, ?, ?, ?)", values)

    def has_student(self, number):
        with self:
            sql = "SELECT count(*) FROM student WHERE admission_number = ?"
            return self._run(sql, (number,)).fetchone()[0] > 0

    def students(self):
        with self:
            return [dict(row) for row in self._run("SELECT * FROM student ORDER BY 1")]

    def rows(self):
        with self:
            return [dict(row) for row in self._run("SELECT * FROM attendance ORDER BY id")]

    def doubles(self):
        """Groups of rows that mean the same mark."""
        names = ", ".join(NATURAL_KEY)
        with self:
            found = self._run(
                f"SELECT {names}, count(*) AS count, group_concat(id) AS ids FROM attendance "
                f"GROUP BY {names} HAVING count(*) > 1 ORDER BY min(id)"
            )
            return [
                {**dict(row), "ids": sorted(int(i) for i in row["ids"].split(","))} for row in found
            ]

    def delete(self, number):
        with self:
            return self._run("DELETE FROM attendance WHERE id = ?", (number,)).rowcount

    def clear(self):
        with self:
            for table in ("attendance", "first_answer", "student", "sqlite_sequence"):
                self._run(f"DELETE FROM {table}")

    def close(self):
        with self._lock:
            self._connection.close()
