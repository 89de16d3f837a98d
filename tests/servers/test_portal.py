# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the practice portal behaves as the wire contract says.

Run it directly or with /usr/bin/python3 -m unittest from this directory.
"""

import argparse
import concurrent.futures
import contextlib
import csv
import hashlib
import http.client
import io
import json
import os
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from common.httpd import Request  # noqa: E402
from portal.service import Portal  # noqa: E402
from practice import PracticeServer  # noqa: E402

RECORD = "/api/attendance/record"
BULK = "/api/students/bulk-sync"
BROKEN = (OSError, http.client.HTTPException)
EMPTY = {
    "admission_number": None, "student_name": None, "unit_code": None, "date": None,
    "time_slot": None, "venue": None, "percentage": None,
}  # fmt: skip

server = None


def setUpModule():
    global server
    server = PracticeServer("--demo", server="portal")
    server.start()


def tearDownModule():
    if server is not None:
        server.stop()


def record(number=1, key=None, **changes):
    """What a client sends for the demo student with this number."""
    body = {
        "action": "record_attendance",
        "student": {
            "admission_number": f"RV/2026/{number:04d}",
            "name": "Aoife O'Connor",
            "email": "",
            "phone": "",
        },
        "attendance": {
            "unit_code": "ENG",
            "unit_name": "English",
            "date": "2026-03-02",
            "time_slot": "08:55:00 - 09:45:00",
            "venue": "R2",
            "lecturer_name": "Jordan Ellery",
            "timestamp": "2026-03-02T08:58:33.655440",
            "attendance_percentage": 100 / 12,
        },
        "api_key": server.credentials["api_key"],
    }
    if key:
        body["attendance"]["client_ref"] = key
    return {**body, **changes}


class Case(unittest.TestCase):
    def setUp(self):
        server.control_post("/reset")

    def send(self, body=None, path=RECORD, method="POST", timeout=10, **headers):
        """(status, headers, body) of one request; Authorization is the right key's by default."""
        if not isinstance(body, bytes):
            body = json.dumps(record() if body is None else body).encode()
        key = server.credentials["api_key"]
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}", **headers}
        parts = urllib.parse.urlsplit(server.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        try:
            sent = {k: v for k, v in headers.items() if v is not None}
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def ask(self, body=None, status=200, **more):
        got, headers, data = self.send(body, **more)
        self.assertEqual(got, status, data)
        self.assertEqual(headers["Content-Type"], "application/json")
        return json.loads(data)

    def rows(self):
        return server.control_get("/rows")

    def mode(self, **values):
        server.control_post("/mode", values)


class Sample(Case):
    def test_record(self):
        answer = self.ask()
        self.assertEqual(
            answer, {"success": True, "id": "1", "message": "Attendance recorded successfully"}
        )
        self.assertEqual(
            self.rows(),
            [{"id": 1, "admission_number": "RV/2026/0001", "student_name": "Aoife O'Connor",
              "unit_code": "ENG", "date": "2026-03-02", "time_slot": "08:55:00 - 09:45:00",
              "venue": "R2", "percentage": "8.3333333333333"}],
        )  # fmt: skip

    def test_every_repeat_is_another_row(self):
        key = "5d1b3c46-8a52-4a0e-9d2f-2f2f3c1f8f11"
        for number in ("1", "2"):
            self.assertEqual(self.ask(record(key=key), Idempotency_Key=key)["id"], number)
        self.assertEqual(server.control_get("/doubles")[0]["ids"], [1, 2])

    def test_anything_inserts_a_row(self):
        for method, body in (("POST", b"{"), ("POST", b"[]"), ("POST", b'{"action": "x"}'),
                             ("GET", b""), ("PUT", b"null")):  # fmt: skip
            self.assertTrue(self.ask(body, method=method)["success"])
        self.assertEqual([{k: row[k] for k in EMPTY} for row in self.rows()], [EMPTY] * 5)

    def test_only_the_header_counts(self):
        key = server.credentials["api_key"]
        self.ask(record(api_key="wrong"))
        self.ask(Authorization=key)
        for header in (None, "Bearer ", "Bearer wrong", "Basic " + key):
            answer = self.ask(status=401, Authorization=header)
            self.assertEqual(answer, {"success": False, "error": "Unauthorized"})
        self.assertEqual(len(self.rows()), 2)

    def test_key_can_change(self):
        server.control_post("/key", key="another")
        self.ask(status=401)
        self.ask(Authorization="Bearer another")

    def test_paths(self):
        for path in (RECORD + "/", "/" + RECORD, "/", "/api/attendance/"):
            self.ask(status=404, path=path)
        self.assertEqual(self.rows(), [])

    def test_raw_and_escaped_text_is_the_same(self):
        body = record()
        body["student"]["name"] = "أحمد محمود"
        self.ask(json.dumps(body).encode())
        self.ask(json.dumps(body, ensure_ascii=False).encode())
        self.assertEqual([row["student_name"] for row in self.rows()], ["أحمد محمود"] * 2)


class Kinds(Case):
    def test_keyed(self):
        self.mode(mode="keyed")
        one, other = "0d7f6c1e-1111-4a0e-9d2f-2f2f3c1f8f11", "0d7f6c1e-2222-4a0e-9d2f-2f2f3c1f8f11"
        first = self.ask(record(key=one), Idempotency_Key=one)
        self.assertEqual(self.ask(record(key=one)), first)
        self.assertEqual(self.ask(Idempotency_Key=one), first)
        self.assertEqual(self.ask(record(2, key=one)), first)  # whatever else it says
        self.assertNotEqual(self.ask(record(key=other)), first)
        self.ask()
        self.ask()
        self.assertEqual(len(self.rows()), 4)  # without a key there is nothing to go by
        self.assertEqual([e["stored"] for e in server.control_get("/log")], [1, 0, 0, 0, 1, 1, 1])

    def test_keyed_answer_lost(self):
        self.mode(mode="keyed")
        key = "0d7f6c1e-3333-4a0e-9d2f-2f2f3c1f8f11"
        server.control_post("/fault", kind="drop_answer", count=1)
        with self.assertRaises(BROKEN):
            self.send(record(key=key))
        self.assertEqual(self.ask(record(key=key))["id"], "1")
        server.control_post("/fault", kind="http502", count=1)
        self.ask(record(2, key=key + "-2"), 502)
        self.assertEqual(self.ask(record(2, key=key + "-2"))["id"], "2")
        self.assertEqual(len(self.rows()), 2)

    def test_keyed_at_the_same_time(self):
        self.mode(mode="keyed")

        def send(_):
            return self.ask(record(key="0d7f6c1e-4444-4a0e-9d2f-2f2f3c1f8f11"))["id"]

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            self.assertEqual(set(pool.map(send, range(24))), {"1"})
        self.assertEqual(len(self.rows()), 1)

    def test_unique(self):
        self.mode(mode="unique")
        self.ask()
        self.assertIn("Duplicate", self.ask(status=500)["error"])
        self.ask(record(2))
        self.assertEqual(len(self.rows()), 2)

    def test_strict_refuses_with_200(self):
        self.mode(mode="strict")
        self.assertTrue(self.ask()["success"])
        no_slot = record()
        del no_slot["attendance"]["time_slot"]
        for body, text in (
            (b"{", "Invalid JSON"),
            (b"[]", "Invalid JSON"),
            (record(action="x"), "Unknown action"),
            (record(student={}), "Missing field: student.admission_number"),
            (record(student={"admission_number": 7}), "Missing field: student.admission_number"),
            (record(attendance=None), "Missing field: attendance"),
            (no_slot, "Missing field: attendance.time_slot"),
            (record(9999), "Student not found"),
        ):
            self.assertEqual(self.ask(body), {"success": False, "error": text})
        self.assertEqual(self.ask(method="GET")["error"], "Method not allowed")
        self.assertEqual(len(self.rows()), 1)
        server.control_post("/student", admission_number="RV/2026/9999", name="Nell Ray")
        self.assertTrue(self.ask(record(9999))["success"])

    def test_unknown_mode(self):
        for wrong in ({"mode": "no such"}, {"answer": "no such"}, {"bulk": 200}):
            with self.assertRaises(RuntimeError):
                server.control_post("/mode", wrong)


class Shapes(Case):
    def one(self, kind, status=200, **more):
        """(headers, body, rows stored) of one answer of this kind."""
        server.control_post("/reset")
        server.control_post("/fault", kind=kind, count=1, **more)
        got, headers, data = self.send()
        self.assertEqual(got, status)
        stored = len(self.rows())
        entry = server.control_get("/log")[0]
        self.assertEqual((entry["fault"], entry["applied"]), (kind, stored == 1))
        return headers, data, stored

    def test_json_with_200(self):
        for kind, wanted, stored in (
            ("success_false", {"success": False, "error": "Student is not registered"}, 0),
            ("success_false_applied", {"success": False, "error": "Student is not registered"}, 1),
            ("no_success", {"id": "0", "message": ""}, 0),
            ("id_null", {"success": True, "id": None}, 1),
            ("id_number", {"success": True, "id": 1}, 1),
            ("truthy", {"success": "true", "id": "1"}, 1),
        ):
            with self.subTest(kind=kind):
                _, data, found = self.one(kind)
                answer = json.loads(data)
                self.assertEqual({k: answer.get(k) for k in wanted}, wanted)
                self.assertEqual(found, stored)
        self.assertNotIn("id", json.loads(self.one("no_id")[1]))

    def test_no_object_with_200(self):
        for kind, stored in (("array", 0), ("array_applied", 1)):
            _, data, found = self.one(kind)
            self.assertIsInstance(json.loads(data), list)
            self.assertEqual(found, stored)
        for kind, stored in (("maintenance", 0), ("maintenance_applied", 1), ("warnings", 1)):
            headers, data, found = self.one(kind)
            self.assertEqual(found, stored)
            self.assertIn("text/html", headers["Content-Type"])
            with self.assertRaises(ValueError):
                json.loads(data)
        self.assertTrue(data.endswith(b'"Attendance recorded successfully"}'))

    def test_statuses(self):
        for status in (400, 401, 403, 404, 405, 409, 422, 429, 500, 501, 502, 503, 504):
            self.assertEqual(self.one(f"http{status}", status)[2], 0)
        for status in (500, 502, 503, 504):
            self.assertEqual(self.one(f"http{status}_applied", status)[2], 1)

    def test_redirects(self):
        for kind, status in (("redirect", 302), ("redirect301", 301), ("redirect303", 303),
                             ("redirect307", 307)):  # fmt: skip
            headers, _, stored = self.one(kind, status)
            self.assertEqual((headers["Location"], stored), (server.url + RECORD, 0))

    def test_following_a_redirect_stores_nothing_but_nulls(self):
        server.control_post("/fault", kind="redirect", count=1)
        _, headers, _ = self.send()
        path = urllib.parse.urlsplit(headers["Location"]).path
        self.ask(b"", path=path, method="GET")
        self.assertEqual(self.rows(), [{"id": 1, **EMPTY}])

    def test_slower_than_the_client_waits(self):
        server.control_post("/fault", kind="delay", seconds=0.8, count=1)
        with self.assertRaises(TimeoutError):
            self.send(timeout=0.2)
        self.assertEqual(len(self.rows()), 1)

    def test_for_all_answers(self):
        self.mode(answer="id_null")
        for _ in range(3):
            self.assertIsNone(self.ask()["id"])
        self.mode(answer=None)
        self.assertEqual(self.ask()["id"], "4")
        self.assertEqual([e["fault"] for e in server.control_get("/log")], ["id_null"] * 3 + [None])

    def test_a_wrong_key_is_seen_first(self):
        server.control_post("/fault", kind="id_null", count=1)
        self.ask(status=401, Authorization="Bearer wrong")
        self.assertEqual(self.rows(), [])

    def test_shared_faults(self):
        server.control_post("/fault", kind="unauthorized", count=1)
        self.assertEqual(self.ask(status=401), {"success": False, "error": "Unauthorized"})
        server.control_post("/fault", kind="error500", count=1)
        self.assertIn("SQLSTATE", self.ask(status=500)["error"])
        server.control_post("/fault", kind="close_before", count=1)
        with self.assertRaises(BROKEN):
            self.send()
        self.assertEqual((self.rows(), len(server.control_get("/received"))), ([], 3))


class BulkSync(Case):
    def body(self, *students):
        return {"action": "bulk_sync_students", "students": list(students), "api_key": "x"}

    def test_not_offered(self):
        for status in (404, 405, 501):
            self.mode(bulk=status)
            self.ask(self.body(), status, path=BULK)

    def test_offered(self):
        self.mode(bulk="offered", mode="strict")
        new = {"admission_number": "RV/2026/9999", "name": "Nell Ray", "email": "", "phone": "1"}
        answer = self.ask(self.body(new, {"name": "no number"}, 7), path=BULK)
        self.assertEqual(
            answer, {"success": True, "message": "1 students synced", "synced_count": 1}
        )
        entry = server.control_get("/log")[-1]
        self.assertEqual((entry["rows"], entry["stored"]), (3, 1))
        self.assertIn(new, server.control_get("/students"))
        self.assertTrue(self.ask(record(9999))["success"])
        self.ask(self.body(new), path=BULK)
        self.assertEqual(len(server.control_get("/students")), 73)
        for wrong in (b"[]", b"{", {"action": "x", "students": []}):
            self.assertFalse(self.ask(wrong, path=BULK)["success"])
        self.ask(self.body(), 401, path=BULK, Authorization=None)

    def test_shapes(self):
        self.mode(bulk="offered")
        server.control_post("/fault", kind="no_count", match=BULK, count=1)
        self.assertEqual(set(self.ask(self.body(), path=BULK)), {"success", "message"})
        server.control_post("/fault", kind="success_false", match=BULK, count=1)
        self.assertFalse(self.ask(self.body(), path=BULK)["success"])


class Control(Case):
    def test_received_byte_for_byte(self):
        key = server.credentials["api_key"]
        raw = json.dumps(record(), ensure_ascii=False, indent=1).encode()
        self.send(raw, Idempotency_Key="k-1")
        server.control_post("/fault", kind="unavailable", count=1)
        self.send(raw)
        self.send(raw + b" ")
        one, two, three = server.control_get("/received")
        self.assertEqual(one["body"].replace("*" * len(key), key), raw.decode())
        self.assertEqual((one["bytes"], one["sha256"]), (len(raw), hashlib.sha256(raw).hexdigest()))
        self.assertEqual((two["body"], two["sha256"]), (one["body"], one["sha256"]))
        self.assertNotEqual(three["sha256"], one["sha256"])
        self.assertEqual(one["headers"]["idempotency-key"], "k-1")
        self.assertEqual([e["n"] for e in (one, two, three)], [1, 2, 3])

    def test_a_different_key_in_the_body_is_a_different_body(self):
        self.send(record(api_key="a" * 5))
        self.send(record(api_key="b" * 5))
        one, two = server.control_get("/received")
        self.assertEqual(one["body"], two["body"])
        self.assertNotEqual(one["sha256"], two["sha256"])

    def test_no_key_is_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            options = ("--dir", folder, "--api-key", "s3cret-key")
            with PracticeServer(*options, server="portal") as other:
                self.assertEqual(other.credentials["api_key"], "s3cret-key")
                body = record(api_key="s3cret-key")
                self.assertEqual(other.call("POST", RECORD, body, "s3cret-key")[0], 200)
                self.assertEqual(other.call("POST", RECORD, body, "wr0ng-key")[0], 401)
                received = other.control_get("/received")
                shown = json.dumps([other.control_get(path) for path in ("/log", "/rows")])
                shown += json.dumps(received)
            for name in os.listdir(folder):
                with open(os.path.join(folder, name), "rb") as stream:
                    self.assertNotIn(b"s3cret-key", stream.read(), name)
        self.assertNotIn("s3cret-key", shown)
        self.assertNotIn("wr0ng-key", shown)
        self.assertEqual(
            [e["authorization"] for e in received],
            [{"present": True, "bearer": True, "key": "right"},
             {"present": True, "bearer": True, "key": "wrong"}],
        )  # fmt: skip
        self.assertEqual([e["body_key"] for e in received], ["right", "right"])

    def test_missing_authorization(self):
        self.send(Authorization=None)
        self.send(Authorization="Bearer ")
        found = [e["authorization"] for e in server.control_get("/received")]
        self.assertEqual(
            found,
            [{"present": False, "bearer": False, "key": "empty"},
             {"present": True, "bearer": True, "key": "empty"}],
        )  # fmt: skip

    def test_office_edits(self):
        self.ask()
        self.ask()
        number = server.control_post("/row", record(3))["id"]
        self.assertEqual(self.rows()[2]["admission_number"], "RV/2026/0003")
        self.assertEqual(server.control_post("/row/delete", id=2)["deleted"], 1)
        self.assertEqual([row["id"] for row in self.rows()], [1, number])
        self.assertEqual(server.control_get("/doubles"), [])

    def test_mapping(self):
        rows = list(csv.DictReader(io.StringIO(server.control_get("/mapping?only=subject"))))
        self.assertEqual([row["code"] for row in rows], ["ENG", "MAT", "SCI"])
        self.assertEqual(len(server.control_get("/mapping").splitlines()), 1 + 3 + 72)

    def test_offline(self):
        server.control_post("/offline")
        with self.assertRaises(ConnectionRefusedError):
            self.send()
        server.control_post("/online")
        self.ask()

    def test_reset(self):
        self.ask()
        self.mode(mode="keyed", answer="array", bulk="offered")
        server.control_post("/key", key="another")
        server.control_post("/reset")
        self.assertEqual((self.rows(), server.control_get("/received")), ([], []))
        info = server.control_get("/info")
        self.assertEqual((info["mode"], info["bulk"]), ("sample", "404"))
        self.assertEqual(self.ask()["id"], "1")


class Inside(unittest.TestCase):
    def test_two_with_the_same_key_do_not_pass_each_other(self):
        """Both look before either stores, were it not for the lock."""
        options = argparse.Namespace(
            roster=None, mode="keyed", answer=None, bulk="404", api_key="key"
        )
        body = json.dumps({"attendance": {"client_ref": "k"}}).encode()
        headers = {"authorization": "Bearer key"}
        requests = [Request("POST", RECORD, "HTTP/1.1", headers, body) for _ in range(2)]
        both = threading.Barrier(2)
        with tempfile.TemporaryDirectory() as folder:
            portal = Portal(options, folder)
            look = portal.store.first_answer

            def look_and_wait(keys):
                found = look(keys)
                with contextlib.suppress(threading.BrokenBarrierError):
                    both.wait(0.3)
                return found

            portal.store.first_answer = look_and_wait
            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                answers = {answer[2] for answer in pool.map(portal.answer, requests)}
            rows = portal.store.rows()
            portal.close()
        self.assertEqual((len(answers), len(rows)), (1, 1))


class Process(unittest.TestCase):
    def test_options(self):
        options = ("--mode", "keyed", "--bulk", "offered", "--answer", "id_null")
        with PracticeServer(*options, server="portal") as other:
            self.assertEqual(other.credentials, {
                "api_key": "portal-practice-key-1", "mode": "keyed", "bulk": "offered",
            })  # fmt: skip
            answer = other.call("POST", RECORD, record(), other.credentials["api_key"])
            self.assertIsNone(json.loads(answer[2])["id"])

    def test_same_directory_keeps_rows_and_keys(self):
        body = record(key="0d7f6c1e-5555-4a0e-9d2f-2f2f3c1f8f11")
        with tempfile.TemporaryDirectory() as folder:
            ids = []
            for _ in range(2):
                with PracticeServer("--dir", folder, "--mode", "keyed", server="portal") as other:
                    answer = other.call("POST", RECORD, body, other.credentials["api_key"])
                    ids.append(json.loads(answer[2])["id"])
                    rows = other.control_get("/rows")
        self.assertEqual((ids, len(rows)), (["1", "1"], 1))

    def test_roster_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "roll.csv")
            with open(path, "w", encoding="utf-8") as stream:
                stream.write("Admission No,Name,Form\nN1,Änne Groß,5A\n")
            began = time.monotonic()
            with PracticeServer("--roster", path, "--mode", "strict", server="portal") as other:
                self.assertLess(time.monotonic() - began, 10)
                students = other.control_get("/students")
        self.assertEqual([s["name"] for s in students], ["Änne Groß"])


if __name__ == "__main__":
    unittest.main()
