# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""runQuery: which documents, in which order."""

import functools

from . import fields as field
from . import values
from .errors import Failure, invalid, only
from .names import check_id, field_path, sort_key

NAME = ("__name__",)
QUERY = ("select", "from", "where", "orderBy", "startAt", "endAt", "offset", "limit")
RANGES = {
    "LESS_THAN": lambda order: order < 0,
    "LESS_THAN_OR_EQUAL": lambda order: order <= 0,
    "GREATER_THAN": lambda order: order > 0,
    "GREATER_THAN_OR_EQUAL": lambda order: order >= 0,
}


def compare(one, other):
    return (one > other) - (one < other)


class Query:
    """A structured query below `parent`, the path of a document or empty."""

    def __init__(self, sent, parent, database):
        only(sent, QUERY, "structured_query")
        self.parent = parent
        self.database = database
        self.collection, self.descendants = self._read_from(sent.get("from") or [])
        self.conditions = list(self._conditions(sent.get("where")))
        self.orders = self._read_orders(sent.get("orderBy") or [])
        self.start = self._read_cursor(sent.get("startAt"), "start_at")
        self.end = self._read_cursor(sent.get("endAt"), "end_at")
        self.offset = read_count(sent.get("offset"), "offset") or 0
        self.limit = read_count(sent.get("limit"), "limit")
        self.mask = None
        if sent.get("select"):
            chosen = only(sent["select"], ("fields",), "select").get("fields") or []
            self.mask = [path for path in map(read_field, chosen) if path != NAME]

    @staticmethod
    def _read_from(sent):
        if len(sent) != 1:
            raise invalid("A query needs exactly one collection in from.")
        only(sent[0], ("collectionId", "allDescendants"), "from")
        return check_id(sent[0].get("collectionId"), "Collection"), sent[0].get(
            "allDescendants", False
        )

    def _conditions(self, where):
        if not where:
            return
        only(where, ("compositeFilter", "fieldFilter", "unaryFilter"), "where")
        if "compositeFilter" in where:
            if where["compositeFilter"].get("op") != "AND":
                raise Failure(
                    "FAILED_PRECONDITION", "The practice server joins filters by AND only."
                )
            for each in where["compositeFilter"].get("filters") or []:
                yield from self._conditions(each)
        elif "unaryFilter" in where:
            unary = where["unaryFilter"]
            if unary.get("op") != "IS_NULL":
                raise invalid(f"Invalid value at op, {unary.get('op')}")
            yield read_field(unary.get("field")), "EQUAL", {"nullValue": None}
        else:
            one = only(where["fieldFilter"], ("field", "op", "value"), "field_filter")
            operator = one.get("op")
            if operator not in ("EQUAL", "IN", "ARRAY_CONTAINS", *RANGES):
                raise invalid(f'Invalid value at op, "{operator}"')
            yield read_field(one.get("field")), operator, values.check(one.get("value"))

    def _read_orders(self, sent):
        orders = []
        for each in sent:
            only(each, ("field", "direction"), "order_by")
            direction = each.get("direction", "ASCENDING")
            if direction not in ("ASCENDING", "DESCENDING"):
                raise invalid(f'Invalid value at direction, "{direction}"')
            orders.append((read_field(each.get("field")), direction == "DESCENDING"))
        if not orders:
            orders = [(path, False) for path, operator, _ in self.conditions if operator in RANGES][
                :1
            ]
        if all(path != NAME for path, _ in orders):
            # The names come last, in the direction of the last field.
            orders.append((NAME, orders[-1][1] if orders else False))
        return orders

    def _read_cursor(self, sent, what):
        if not sent:
            return None
        only(sent, ("values", "before"), what)
        found = [values.check(each) for each in sent.get("values") or []]
        if len(found) > len(self.orders):
            raise invalid("Cursor has too many values.")
        return found, sent.get("before", False)

    # Running it.

    def run(self, documents):
        """(path, document) in order."""
        rows = [row for row in documents.items() if self._belongs(row[0]) and self._fits(row)]
        rows.sort(key=functools.cmp_to_key(self._order))
        if self.start:
            given, before = self.start
            rows = [row for row in rows if self._to_cursor(row, given) >= (0 if before else 1)]
        if self.end:
            given, before = self.end
            rows = [row for row in rows if self._to_cursor(row, given) <= (-1 if before else 0)]
        rows = rows[self.offset :]
        return rows if self.limit is None else rows[: self.limit]

    def _belongs(self, path):
        *above, collection, _ = path.split("/")
        if collection != self.collection:
            return False
        parent = self.parent.split("/") if self.parent else []
        return above[: len(parent)] == parent if self.descendants else above == parent

    def _value(self, row, path):
        if path == NAME:
            return {"referenceValue": self.database.name(row[0])}
        return field.get(row[1].fields, path)

    def _fits(self, row):
        # A document without a field is in no query that orders by it.
        if any(self._value(row, path) is None for path, _ in self.orders):
            return False
        return all(fits(self._value(row, path), *rest) for path, *rest in self.conditions)

    def _order(self, one, other):
        for path, descending in self.orders:
            if path == NAME:
                found = compare(sort_key(one[0]), sort_key(other[0]))
            else:
                found = compare(
                    values.order_key(self._value(one, path)),
                    values.order_key(self._value(other, path)),
                )
            if found:
                return -found if descending else found
        return 0

    def _to_cursor(self, row, given):
        for (path, descending), wanted in zip(self.orders, given):
            found = compare(values.order_key(self._value(row, path)), values.order_key(wanted))
            if found:
                return -found if descending else found
        return 0


def fits(value, operator, wanted):
    if value is None:
        return False
    if operator == "EQUAL":
        return values.same(value, wanted)
    if operator == "IN":
        return any(values.same(value, each) for each in wanted["arrayValue"].get("values", []))
    if operator == "ARRAY_CONTAINS":
        items = value.get("arrayValue", {}).get("values", [])
        return any(values.same(item, wanted) for item in items)
    one, other = values.order_key(value), values.order_key(wanted)
    # A range holds values of one type only.
    return one[0] == other[0] and RANGES[operator](compare(one, other))


def read_field(sent):
    return field_path(only(sent or {}, ("fieldPath",), "field").get("fieldPath"))


def read_count(sent, what):
    """A number that may be wrapped as {"value"}; None when it is not there."""
    value = sent.get("value") if isinstance(sent, dict) else sent
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise invalid(f'Invalid value at {what}, "{value}"')
    if value < 0:
        raise invalid(f"{what} is negative")
    return value


def read_order_text(text):
    """The orderBy of a list request, "a, b desc", as a query's orderBy."""
    orders = []
    for each in text.split(","):
        name, _, direction = each.strip().partition(" ")
        if direction.lower() not in ("", "asc", "desc"):
            raise invalid(f'Invalid order "{each}"')
        down = direction.lower() == "desc"
        orders.append(
            {"field": {"fieldPath": name}, "direction": "DESCENDING" if down else "ASCENDING"}
        )
    return orders
