# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents, and commits: all writes of one or none of them."""

import dataclasses
import json
import sqlite3
import threading

from common import clock

from . import values
from .errors import Failure, invalid

MAX_WRITES = 500
SCHEMA = """CREATE TABLE IF NOT EXISTS document
    (path TEXT PRIMARY KEY, fields TEXT,
     create_time INTEGER, update_time INTEGER, writes INTEGER)"""


@dataclasses.dataclass(frozen=True)
class Document:
    fields: dict
    create_time: int = 0
    update_time: int = 0
    writes: int = 0  # how often it was written, for the control port


@dataclasses.dataclass(frozen=True)
class Committed:
    time: int
    results: list  # (update time or None, transform results) by write
    documents: dict  # path -> Document or None, as they are now


class Store:
    def __init__(self, file=None):
        """In memory, and in an SQLite file when one is given."""
        self.lock = threading.RLock()
        self.documents = {}
        self._last = 0
        self._database = None
        if file:
            self._database = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
            self._database.execute(SCHEMA)
            for path, fields, *rest in self._database.execute("SELECT * FROM document"):
                self.documents[path] = Document(json.loads(fields), *rest)

    def time(self):
        """Now in microseconds; no two commits have the same time."""
        now = values.micros(clock.now())
        if 0 <= self._last - now < 1_000_000:
            now = self._last + 1
        self._last = now
        return now

    def commit(self, writes, guard=lambda path: None, reads=None, keep=True):
        """Apply `writes` in order, all or none.

        `reads`: path -> update time seen before, or None. Without `keep` nothing is stored.
        """
        if len(writes) > MAX_WRITES:
            raise invalid(f"maximum {MAX_WRITES} writes allowed per request")
        for each in writes:
            guard(each.path)
        request_time = values.micros(clock.now())
        with self.lock:
            self._check_reads(reads or {})
            changed, transformed = self._draft(writes, request_time)
            time = self.time()
            final = {path: self._finish(path, fields, time) for path, fields in changed.items()}
            if keep:
                self._save(final)
        results = []
        for write, transforms in zip(writes, transformed):
            document = None if write.delete else final[write.path]
            results.append((document.update_time if document else None, transforms))
        return Committed(time, results, final)

    def _check_reads(self, reads):
        for path, seen in reads.items():
            document = self.documents.get(path)
            if (document.update_time if document else None) != seen:
                raise Failure("ABORTED")

    def _draft(self, writes, request_time):
        """(path -> fields or None after all writes, results of the transforms by write)"""
        changed, transformed = {}, []
        for write in writes:
            stored = self.documents.get(write.path)
            time = stored.update_time if stored else 0
            fields = changed.get(write.path, stored.fields if stored else None)
            write.precondition.check(write.path, fields is not None, time)
            changed[write.path], results = write.apply(fields, request_time)
            transformed.append(results)
        return changed, transformed

    def _finish(self, path, fields, time):
        old = self.documents.get(path)
        if fields is None:
            return None
        if old is None:
            return Document(fields, time, time, 1)
        # An unchanged document keeps its time.
        updated = old.update_time if old.fields == fields else time
        return Document(fields, old.create_time, updated, old.writes + 1)

    def _save(self, final):
        if self._database is not None:
            with self._database:
                self._database.execute("BEGIN")
                for path, document in final.items():
                    self._save_one(path, document)
        for path, document in final.items():
            if document is None:
                self.documents.pop(path, None)
            else:
                self.documents[path] = document

    def _save_one(self, path, document):
        if document is None:
            self._database.execute("DELETE FROM document WHERE path = ?", (path,))
            return
        numbers = (document.create_time, document.update_time, document.writes)
        row = (path, json.dumps(document.fields), *numbers)
        self._database.execute("REPLACE INTO document VALUES (?, ?, ?, ?, ?)", row)

    def clear(self):
        with self.lock:
            self.documents.clear()
            if self._database is not None:
                self._database.execute("DELETE FROM document")
