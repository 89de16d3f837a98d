# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The methods of REST v1 on documents. Each takes a Call and gives the JSON value of its answer."""

from . import errors, pages, query, values
from . import fields as field
from .errors import Failure, invalid, only
from .names import check_id, check_path, random_id, sort_key
from .transactions import Transactions
from .writes import Write, read_mask

PAGE_SIZE = 300
PRECONDITION = {"currentDocument.exists", "currentDocument.updateTime"}


class Methods:
    def __init__(self, store, database, emulator):
        self.store = store
        self.database = database
        self.emulator = emulator  # whether the emulator's faults are to be copied just now
        self.transactions = Transactions()

    # Single documents.

    def get(self, call):
        check_path(call.path, documents=True)
        call.access.check(call.path, write=False)
        document = self._read(call.path, call.value("transaction"))
        if document is None:
            raise Failure("NOT_FOUND", f'Document "{self.database.name(call.path)}" not found.')
        return self.shown(call.path, document, call.mask("mask"))

    def create(self, call):
        check_path(call.path, documents=False)
        identity = call.value("documentId")
        path = f"{call.path}/{random_id() if identity is None else check_id(identity)}"
        sent = {"update": self._document(path, call), "currentDocument": {"exists": False}}
        done = self._commit(call, [sent])
        return self.shown(path, done.documents[path], call.mask("mask"))

    def patch(self, call):
        sent = {"update": self._document(call.path, call)}
        paths = [value for name, value in call.items if name == "updateMask.fieldPaths"]
        if paths:
            sent["updateMask"] = {"fieldPaths": paths}
        sent["currentDocument"] = self._precondition(call)
        done = self._commit(call, [sent])
        return self.shown(call.path, done.documents[call.path], call.mask("mask"))

    def delete(self, call):
        sent = {"delete": self.database.name(call.path)}
        sent["currentDocument"] = self._precondition(call)
        self._commit(call, [sent])
        return {}

    def _document(self, path, call):
        sent = only(call.body or {}, ("name", "fields", "createTime", "updateTime"), "document")
        check_path(path, documents=True)
        return {"name": self.database.name(path), "fields": sent.get("fields") or {}}

    def _precondition(self, call):
        found = {}
        exists = call.value("currentDocument.exists")
        if exists is not None:
            if exists not in ("true", "false"):
                raise invalid(f'Invalid value at current_document.exists, "{exists}"')
            found["exists"] = exists == "true"
        time = call.value("currentDocument.updateTime")
        if time is not None:
            # The emulator does not read it.
            found["updateTime"] = "1970-01-01T00:00:00Z" if self.emulator() else time
        return found

    # Many documents.

    def commit(self, call):
        only(call.body, ("writes", "transaction"), "commit")
        name = call.body.get("transaction")
        transaction = self._use(name) if name else None
        try:
            writes = self._list(call.body, "writes")
            if transaction and transaction.read_only and writes:
                raise invalid("Cannot modify entities in a read-only transaction.")
            done = self._commit(call, writes, transaction.reads if transaction else None)
        finally:
            if name:
                self.transactions.end(name)
        results = [self._result(*each) for each in done.results]
        return {"writeResults": results, "commitTime": values.format_time(done.time)}

    def batch_write(self, call):
        only(call.body, ("writes", "labels"), "batch_write")
        call.access.check_administrator()
        sent = self._list(call.body, "writes")
        paths = [Write(each, self.database).path for each in sent]
        if len(set(paths)) != len(paths):
            raise invalid("the same document cannot be written more than once in a single request")
        results, status = [], []
        for each in sent:
            try:
                results.append(self._result(*self._commit(call, [each]).results[0]))
                status.append({})
            except Failure as failure:
                results.append({})
                status.append({"code": errors.CODE[failure.status], "message": str(failure)})
        return {"writeResults": results, "status": status}

    @staticmethod
    def _list(body, name):
        found = body.get(name) or []
        if not isinstance(found, list):
            raise invalid(f"{name} is not a list.")
        return found

    def _commit(self, call, sent, reads=None):
        writes = [Write(each, self.database) for each in sent]
        done = self.store.commit(
            writes, lambda path: call.access.check(path, write=True), reads, call.keep
        )
        call.stored += len(writes) if call.keep else 0
        return done

    @staticmethod
    def _result(update_time, transforms):
        result = {}
        if update_time is not None:
            result["updateTime"] = values.format_time(update_time)
        if transforms:
            result["transformResults"] = transforms
        return result

    def batch_get(self, call):
        only(
            call.body,
            ("documents", "mask", "transaction", "newTransaction", "readTime"),
            "batch_get_documents",
        )
        mask = read_mask(call.body["mask"]) if call.body.get("mask") else None
        names = list(dict.fromkeys(self._list(call.body, "documents")))
        paths = [self.database.path(name) for name in names]
        for path in paths:
            call.access.check(path, write=False)
        rows = []
        transaction = call.body.get("transaction")
        if "newTransaction" in call.body:
            transaction = self._begin(call.body["newTransaction"])
            rows.append({"transaction": transaction})
        with self.store.lock:
            time = values.format_time(self.store.time())
            for name, path in zip(names, paths):
                document = self._read(path, transaction)
                if document is None:
                    rows.append({"missing": name, "readTime": time})
                else:
                    rows.append({"found": self.shown(path, document, mask), "readTime": time})
        return rows

    def run_query(self, call):
        only(
            call.body, ("structuredQuery", "transaction", "newTransaction", "readTime"), "run_query"
        )
        if call.path:
            check_path(call.path, documents=True)
        asked = query.Query(call.body.get("structuredQuery") or {}, call.path, self.database)
        call.access.check(self._join(call.path, asked.collection), write=False)
        with self.store.lock:
            time = values.format_time(self.store.time())
            rows = asked.run(self.store.documents)
        if not rows:
            return [{"readTime": time}]
        return [
            {"document": self.shown(path, document, asked.mask), "readTime": time}
            for path, document in rows
        ]

    @staticmethod
    def _join(parent, collection):
        return f"{parent}/{collection}" if parent else collection

    # Lists.

    def list(self, call):
        check_path(call.path, documents=False)
        call.access.check(call.path, write=False)
        size, missing = self._page_size(call), call.value("showMissing") == "true"
        order = call.value("orderBy")
        if order and missing:
            raise invalid("cannot specify an order when show_missing is true")
        rows = self._rows(call.path, order, missing)
        rows = rows[self._offset(call, rows) :]
        page = {}
        if rows:
            mask = call.mask("mask")
            page["documents"] = [self.shown(path, document, mask) for path, document in rows[:size]]
        if len(rows) > size:
            page["nextPageToken"] = pages.encode(call.path, rows[size - 1][0])
        return page

    @staticmethod
    def _page_size(call):
        try:
            size = int(call.value("pageSize", "0"))
        except ValueError as problem:
            raise invalid("Invalid value at page_size") from problem
        if size < 0:
            raise invalid("Page size must be nonnegative.")
        return size or PAGE_SIZE

    @staticmethod
    def _offset(call, rows):
        token = call.value("pageToken")
        if not token:
            return 0
        last = pages.decode(call.path, token)
        paths = [path for path, _ in rows]
        if last in paths:
            return paths.index(last) + 1
        # It was deleted meanwhile: go on where it would be.
        return sum(sort_key(path) < sort_key(last) for path in paths)

    def _rows(self, collection, order, missing):
        """(path, document) of a collection; with `missing`, documents that are only parents too."""
        parent, _, identity = collection.rpartition("/")
        sent = {"from": [{"collectionId": identity}]}
        if order:
            sent["orderBy"] = query.read_order_text(order)
        with self.store.lock:
            rows = query.Query(sent, parent, self.database).run(self.store.documents)
            known = {path for path, _ in rows}
            if missing:
                depth = collection.count("/") + 2
                parents = {
                    "/".join(path.split("/")[:depth])
                    for path in self.store.documents
                    if path.startswith(collection + "/")
                }
                rows += [(path, None) for path in parents - known]
                rows.sort(key=lambda row: sort_key(row[0]))
        return rows

    def collection_ids(self, call):
        only(call.body, ("pageSize", "pageToken"), "list_collection_ids")
        call.access.check_administrator()
        depth = len(call.path.split("/")) if call.path else 0
        start = call.path + "/" if call.path else ""
        paths = [path for path in self.store.documents if path.startswith(start)]
        found = sorted({path.split("/")[depth] for path in paths})
        return {"collectionIds": found} if found else {}

    # Transactions.

    def begin(self, call):
        only(call.body, ("options",), "begin_transaction")
        return {"transaction": self._begin(call.body.get("options") or {})}

    def _begin(self, options):
        only(options, ("readOnly", "readWrite"), "options")
        return self.transactions.begin("readOnly" in options)

    def rollback(self, call):
        only(call.body, ("transaction",), "rollback")
        self._use(call.body.get("transaction"))
        self.transactions.end(call.body["transaction"])
        return {}

    def _use(self, name):
        return self.transactions.use(name)

    def _read(self, path, transaction):
        document = self.store.documents.get(path)
        if transaction:
            seen = document.update_time if document else None
            self._use(transaction).reads.setdefault(path, seen)
        return document

    def shown(self, path, document, mask=None):
        value = {"name": self.database.name(path)}
        if document is None:
            return value
        found = document.fields if mask is None else field.select(document.fields, mask)
        if found:
            value["fields"] = found
        value["createTime"] = values.format_time(document.create_time)
        value["updateTime"] = values.format_time(document.update_time)
        return value
