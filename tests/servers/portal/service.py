# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice portal as the shared front and control port see it."""

import csv
import io

from common import answers, demo, service
from common.answers import json_answer

from . import php, shapes
from .received import Received
from .store import Store

RECORD = "/api/attendance/record"
BULK = "/api/students/bulk-sync"
KEY = "portal-practice-key-1"
MODES = ("sample", "unique", "keyed", "strict")
BULK_MODES = ("offered", "404", "405", "501")
REQUIRED = ("unit_code", "unit_name", "date", "time_slot", "venue", "timestamp")
PHP_HEADER = ("X-Powered-By", "PHP/8.2.20")
UNIQUE = "SQLSTATE[23000]: Integrity constraint violation: 1062 Duplicate entry for key 'mark'"


def refused(text, status=200):
    """A refusal; with 200, as a portal likes to say it."""
    return json_answer(status, {"success": False, "error": text}, PHP_HEADER)


class Answers(answers.Answers):
    def unauthorized(self):
        return refused("Unauthorized", 401)

    def error500(self):
        return refused("SQLSTATE[HY000] [2002] Connection refused", 500)


class Portal(service.Service):
    name = "portal"
    answers = Answers()
    server_header = "Apache/2.4.62 (Debian)"
    own_faults = {kind: "/api/" for kind in shapes.KINDS}

    @staticmethod
    def add_options(parser):
        parser.add_argument(
            "--mode", choices=MODES, default="sample", help="kind of portal (default: sample)"
        )
        parser.add_argument(
            "--answer", metavar="KIND", choices=sorted(shapes.KINDS), help="one answer for all"
        )
        parser.add_argument("--bulk", choices=BULK_MODES, default="404", help="answer of bulk-sync")
        parser.add_argument("--api-key", metavar="KEY", default=KEY, help="what it lets in")

    def __init__(self, options, directory):
        self.options = options
        self.students = demo.students(options)
        self.units = list(dict.fromkeys(
            [(row["subject"], row["subject_name"]) for row in demo.sessions()]
            if not options.roster
            else demo.SUBJECTS
        ))  # fmt: skip
        self.received = Received()
        self.store = Store(directory)
        self._as_started()
        if not self.store.students():
            self._seed()

    def _as_started(self):
        options = self.options
        self.mode, self.shape = options.mode, options.answer
        self.bulk, self.key = options.bulk, options.api_key

    def _seed(self):
        with self.store:
            for number, name, _ in self.students:
                self.store.put_student(number, name)

    # Requests.

    def arrived(self, request):
        self.received.add(request, self.key)

    def rows(self, request):
        if request.path == RECORD:
            return 1
        data = php.decode(request.body) if request.path == BULK else None
        students = data.get("students") if isinstance(data, dict) else None
        return len(students) if isinstance(students, list) else 0

    def answer(self, request):
        if self.shape and not request.order and request.path == RECORD:
            request.order = request.fault = self.shape
        kind = request.order
        if kind is None:
            return self._work(request)[0]
        answer, value = None, {"success": True, "id": "0", "message": ""}
        if shapes.stores(kind):
            answer, value = self._work(request)
        if answer is not None and answer[0] >= 400:
            return answer
        url = f"http://{request.headers.get('host', '')}{request.target}"
        return shapes.shaped(kind, answer, value, url)

    def _work(self, request):
        """(answer, the JSON value in it)."""
        if request.path not in (RECORD, BULK):
            return self._said(404, {"success": False, "error": "Not found"})
        if php.key_in(request.headers.get("authorization")) != self.key:
            return self._said(401, {"success": False, "error": "Unauthorized"})
        if request.path == BULK:
            return self._said(*self._bulk_sync(request))
        return self._said(*self._record(request))

    @staticmethod
    def _said(status, value):
        return json_answer(status, value, PHP_HEADER), value

    def _record(self, request):
        data = php.decode(request.body)
        values = php.values(data)
        if self.mode == "strict":
            problem = self._problem(request, data)
            if problem:
                return 200, {"success": False, "error": problem}
        with self.store:
            if self.mode == "unique" and self.store.same(values) is not None:
                return 500, {"success": False, "error": UNIQUE}
            keys = self._keys(request, data) if self.mode == "keyed" else []
            row = self.store.first_answer(keys) if keys else None
            if row is None:
                row = self.store.insert(values)
                request.stored = 1
            self.store.remember(keys, row)
        return 200, {"success": True, "id": str(row), "message": "Attendance recorded successfully"}

    @staticmethod
    def _keys(request, data):
        """What a portal that looks for repeats goes by: the header, or the field in the body."""
        attendance = data.get("attendance") if isinstance(data, dict) else None
        given = attendance.get("client_ref") if isinstance(attendance, dict) else None
        found = [request.headers.get("idempotency-key"), given]
        return list(dict.fromkeys(key for key in found if isinstance(key, str) and key))

    def _problem(self, request, data):
        """Why a portal that looks at its input refuses, or None."""
        if request.method != "POST":
            return "Method not allowed"
        if not isinstance(data, dict):
            return "Invalid JSON"
        if data.get("action") != "record_attendance":
            return "Unknown action"
        student, attendance = data.get("student"), data.get("attendance")
        number = student.get("admission_number") if isinstance(student, dict) else None
        if not isinstance(number, str) or not number:
            return "Missing field: student.admission_number"
        if not isinstance(attendance, dict):
            return "Missing field: attendance"
        for name in REQUIRED:
            if not isinstance(attendance.get(name), str) or not attendance[name]:
                return f"Missing field: attendance.{name}"
        if not self.store.has_student(number):
            return "Student not found"
        return None

    def _bulk_sync(self, request):
        if self.bulk != "offered":
            return int(self.bulk), {"success": False, "error": "Not offered"}
        data = php.decode(request.body)
        students = data.get("students") if isinstance(data, dict) else None
        if not isinstance(students, list) or data.get("action") != "bulk_sync_students":
            return 200, {"success": False, "error": "Invalid request"}
        with self.store:
            for student in students:
                if not isinstance(student, dict):
                    continue
                number, name = student.get("admission_number"), student.get("name")
                if number and name:
                    email, phone = student.get("email", ""), student.get("phone", "")
                    self.store.put_student(number, name, email, phone)
                    request.stored += 1
        text = f"{request.stored} students synced"
        return 200, {"success": True, "message": text, "synced_count": request.stored}

    # Control port.

    def ready(self):
        return {"api_key": self.key, "mode": self.mode, "bulk": self.bulk}

    info = ready

    def get(self, path, query):
        facts = {
            "/rows": self.store.rows,
            "/doubles": self.store.doubles,
            "/received": self.received.entries,
            "/students": self.store.students,
            "/mapping": lambda: self._mapping(query.get("only")),
        }
        return facts[path]() if path in facts else NotImplemented

    def post(self, path, body):
        commands = {
            "/mode": self._set_mode,
            "/key": self._set_key,
            "/row": lambda b: {"id": self.store.insert(php.values(b))},
            "/row/delete": lambda b: {"deleted": self.store.delete(b["id"])},
            "/student": lambda b: self.store.put_student(b["admission_number"], b["name"]),
            "/received/clear": lambda b: self.received.clear(),
        }
        return commands[path](body) if path in commands else NotImplemented

    def _set_mode(self, body):
        """{"mode"?, "answer"?: one for all records, null for the mode's own, "bulk"?}."""
        mode, bulk = body.get("mode", self.mode), str(body.get("bulk", self.bulk))
        shape = body.get("answer", self.shape)
        for value, known in ((mode, MODES), (bulk, BULK_MODES), (shape, {None, *shapes.KINDS})):
            if value not in known:
                names = sorted(str(name) for name in known)
                raise ValueError(f"{value!r} is none of {', '.join(names)}")
        self.mode, self.bulk, self.shape = mode, bulk, shape
        return {"mode": mode, "bulk": bulk, "answer": shape}

    def _set_key(self, body):
        self.key = str(body["key"])

    def _mapping(self, only):
        """CSV entity,code,remote_id. The portal goes by the school's own numbers and codes."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["entity", "code", "remote_id"])
        wanted = only.split(",") if only else ["subject", "student"]
        if "subject" in wanted:
            writer.writerows(["subject", code, code] for code, _ in sorted(self.units))
        if "student" in wanted:
            writer.writerows(["student", number, number] for number, _, _ in self.students)
        return out.getvalue()

    def reset(self):
        self._as_started()
        with self.store:
            self.store.clear()
            self._seed()
        self.received.clear()

    def close(self):
        self.store.close()
