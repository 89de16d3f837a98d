# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one write does to a document."""

from . import fields as field
from . import values
from .errors import Failure, invalid, only
from .names import field_path

MAX_TRANSFORMS = 500
KINDS = ("update", "delete", "transform")
OTHERS = ("updateMask", "updateTransforms", "currentDocument")
TRANSFORMS = (
    "setToServerValue", "increment", "maximum", "minimum", "appendMissingElements",
    "removeAllFromArray",
)  # fmt: skip


class Write:
    """A write as it was sent, checked without looking at any document."""

    def __init__(self, sent, database):
        only(sent, (*KINDS, *OTHERS), "writes")
        kinds = [kind for kind in KINDS if kind in sent]
        if len(kinds) != 1:
            raise invalid("A write needs one of update, delete and transform.")
        self.delete = kinds[0] == "delete"
        self.mask = None
        self.given = {}
        self.transforms = []
        if self.delete:
            self.path = database.path(sent["delete"])
        elif kinds[0] == "update":
            self._read_update(sent, database)
        else:
            self._read_transform(sent["transform"], database)
        if len(self.transforms) > MAX_TRANSFORMS:
            raise invalid(f"More than {MAX_TRANSFORMS} field transforms on one document.")
        self.precondition = Precondition(sent.get("currentDocument") or {})

    def _read_update(self, sent, database):
        document = only(
            sent["update"], ("name", "fields", "createTime", "updateTime"), "writes.update"
        )
        self.path = database.path(document.get("name", ""))
        self.given = values.check_fields(document.get("fields") or {})
        if sent.get("updateMask") is not None:
            self.mask = read_mask(sent["updateMask"])
        self.transforms = [Transform(each) for each in sent.get("updateTransforms") or []]

    def _read_transform(self, sent, database):
        only(sent, ("document", "fieldTransforms"), "writes.transform")
        self.path = database.path(sent.get("document", ""))
        self.mask = []
        self.transforms = [Transform(each) for each in sent.get("fieldTransforms") or []]

    def apply(self, fields, request_time):
        """(the new fields, results of the transforms); `fields` is None when there is none."""
        if self.delete:
            return None, []
        made = self.given if self.mask is None else field.merge(fields or {}, self.given, self.mask)
        results = []
        for each in self.transforms:
            made, result = each.apply(made, request_time)
            results.append(result)
        if values.document_size(self.path, made) > values.MAX_DOCUMENT:
            raise invalid(f"maximum entity size is {values.MAX_DOCUMENT} bytes")
        return made, results


class Precondition:
    def __init__(self, sent):
        only(sent, ("exists", "updateTime"), "currentDocument")
        if len(sent) > 1:
            raise invalid("A precondition has one of exists and updateTime.")
        self.exists = sent.get("exists")
        self.time = values.parse_time(sent["updateTime"]) if "updateTime" in sent else None

    def check(self, path, exists, update_time):
        if self.exists is True and not exists:
            raise Failure("NOT_FOUND", f"No document to update: {path}")
        if self.exists is False and exists:
            raise Failure("ALREADY_EXISTS", f"Document already exists: {path}")
        if self.time is not None:
            stored = update_time if exists else 0
            if stored != self.time:
                raise Failure(
                    "FAILED_PRECONDITION",
                    f"the stored version ({stored}) does not match the required base version "
                    f"({self.time})",
                )


class Transform:
    def __init__(self, sent):
        only(sent, ("fieldPath", *TRANSFORMS), "field_transforms")
        kinds = [kind for kind in TRANSFORMS if kind in sent]
        if len(kinds) != 1:
            raise invalid("Operation type must be specified for field transformation.")
        self.path = field_path(sent.get("fieldPath"))
        self.kind = kinds[0]
        operand = sent[self.kind]
        if self.kind == "setToServerValue":
            if operand != "REQUEST_TIME":
                raise invalid(f'Invalid value at set_to_server_value, "{operand}"')
        elif self.kind in ("appendMissingElements", "removeAllFromArray"):
            operand = values.check({"arrayValue": operand})["arrayValue"].get("values", [])
        else:
            operand = values.check(operand)
            if not values.is_number(operand):
                raise invalid("Input must be int64 or double.")
        self.operand = operand

    def apply(self, fields, request_time):
        value, result = self._value(field.get(fields, self.path), request_time)
        return field.put(fields, self.path, value), result

    def _value(self, old, request_time):
        """(new value, what is reported)"""
        if self.kind == "setToServerValue":
            # Milliseconds only, and the same for all fields of a commit.
            value = {"timestampValue": values.format_time(request_time // 1000 * 1000)}
            return value, value
        if self.kind in ("appendMissingElements", "removeAllFromArray"):
            return self._array(old), {"nullValue": None}
        value = self.operand
        if old is not None and values.is_number(old):
            value = self._number(old)
        return value, value

    def _number(self, old):
        if self.kind == "increment":
            return add(old, self.operand)
        pick = max if self.kind == "maximum" else min
        return pick(old, self.operand, key=values.order_key)

    def _array(self, old):
        items = list(old["arrayValue"].get("values", [])) if old and "arrayValue" in old else []
        for each in self.operand:
            if self.kind == "removeAllFromArray":
                items = [item for item in items if not values.same(item, each)]
            elif not any(values.same(item, each) for item in items):
                items.append(each)
        return {"arrayValue": {"values": items} if items else {}}


def add(one, other):
    """Integers stay integers and stop at the ends of int64; anything else is a double."""
    if "integerValue" in one and "integerValue" in other:
        total = values.number(one) + values.number(other)
        return {"integerValue": str(max(-values.INT64, min(values.INT64 - 1, total)))}
    return {"doubleValue": float(values.number(one) + values.number(other))}


def read_mask(sent):
    paths = only(sent, ("fieldPaths",), "mask").get("fieldPaths") or []
    return [field_path(each) for each in paths]
