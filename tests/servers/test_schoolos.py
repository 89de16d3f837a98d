# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the practice SchoolOS server behaves as the wire contract says.

Run it directly or with /usr/bin/python3 -m unittest from this directory.
"""

import base64
import csv
import datetime
import http.client
import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from practice import NotInstalled, PracticeServer, exchange  # noqa: E402

API = "/api/v1/"
SESSIONS = API + "attendance/sessions/"
RECORDS = API + "attendance/records/"
LEAVE = API + "attendance/exceptions/"
REPORTS = API + "attendance/reports/"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")
BROKEN = (OSError, http.client.HTTPException)

server = None


def setUpModule():
    global server
    server = PracticeServer("--demo")
    try:
        server.start()
    except NotInstalled as problem:
        raise unittest.SkipTest(str(problem))


def tearDownModule():
    if server is not None:
        server.stop()


class Case(unittest.TestCase):
    def setUp(self):
        server.control_post("/reset")
        self._tokens = {}

    def token(self, role="teacher"):
        if role not in self._tokens:
            info = server.control_get("/info")
            account = info["accounts"][role]
            code = "HILLTOP" if role == "foreign" else info["school_code"]
            self._tokens[role] = server.login(account["username"], account["password"], code)
        return self._tokens[role]

    def ask(self, method, path, body=None, role="teacher", status=200):
        """The JSON value of a request that must answer with `status`."""
        got, headers, data = server.call(method, path, body, self.token(role) if role else None)
        self.assertEqual(got, status, f"{method} {path}: {data[:300]!r}")
        if status >= 500:
            self.assertIn("text/html", headers["content-type"])
            self.assertIn(b"Server Error (500)", data)
            return None
        if status == 204:
            self.assertEqual(data, b"")
            return None
        self.assertEqual(headers["content-type"], "application/json")
        return json.loads(data)

    def sessions(self, **wanted):
        return [
            s for s in server.control_get("/sessions") if all(s[k] == v for k, v in wanted.items())
        ]

    def open_session(self, klass="7B", subject="ENG"):
        return self.sessions(**{"class": klass, "subject": subject, "status": "open"})[0]["id"]

    def students(self, first=25, last=46):
        """Remote ids of the demo students number `first` to `last` (7B by default)."""
        rows = csv.DictReader(io.StringIO(server.control_get("/mapping?only=student")))
        ids = {row["code"]: int(row["remote_id"]) for row in rows}
        return [ids[f"RV/2026/{n:04d}"] for n in range(first, last + 1)]

    def rows(self, students, status="P"):
        return [
            {"student_id": s, "status": status, "remarks": "", "marked_by_id": 7} for s in students
        ]

    def bulk(self, session, rows, status=200):
        return self.ask("POST", f"{SESSIONS}{session}/bulk_mark/", {"records": rows}, status=status)

    def stored(self, session):
        marks = server.control_get(f"/marks?session={session}")
        return {m["student"]: m["status"] for m in marks}


class Transport(Case):
    def test_health(self):
        self.assertEqual(self.ask("GET", "/health/", role=None), {"status": "ok"})
        self.assertEqual(self.ask("GET", API + "health/"), {"status": "ok"})
        self.ask("GET", API + "health/", role=None, status=401)

    def test_missing_slash_redirects_every_method(self):
        for method, body in (("GET", None), ("POST", {"records": []})):
            status, headers, _ = server.call(method, SESSIONS[:-1], body, self.token())
            self.assertEqual(status, 301)
            self.assertTrue(headers["location"].endswith("/sessions/"))

    def test_outside_the_api_is_html_200(self):
        for path in ("/", "/anything/at/all", "/schoolos/api/v1/", "/healthy"):
            status, headers, _ = server.call("GET", path)
            self.assertEqual((status, headers["content-type"][:9]), (200, "text/html"), path)

    def test_unknown_api_path_is_html_404(self):
        for path in ("/api/nothing/", API + "auth/refresh/", API + "classes/", API + "sync/"):
            status, headers, _ = server.call("GET", path, token=self.token())
            self.assertEqual((status, headers["content-type"][:9]), (404, "text/html"), path)

    def test_date_header_and_no_validators(self):
        _, headers, _ = server.call("GET", SESSIONS, token=self.token())
        self.assertRegex(headers["date"], r"GMT$")
        self.assertNotIn("etag", headers)
        self.assertNotIn("last-modified", headers)

    def test_bad_bodies(self):
        path = f"{SESSIONS}{self.open_session()}/bulk_mark/"
        self.assertIn("JSON parse error", self.ask("POST", path, b"{", status=400)["detail"])
        self.ask("POST", path, b"[]", status=500)
        self.assertIn("not allowed", self.ask("DELETE", path, status=405)["detail"])
        parts = urllib.parse.urlsplit(server.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port)
        headers = {"Content-Type": "text/plain", "Authorization": "Bearer " + self.token()}
        connection.request("POST", path, b"x", headers)
        self.assertEqual(connection.getresponse().status, 415)
        connection.close()

    def test_keep_alive(self):
        parts = urllib.parse.urlsplit(server.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port)
        for _ in range(3):
            connection.request("GET", "/health/")
            connection.getresponse().read()
            self.sock = self.sock if hasattr(self, "sock") else connection.sock
            self.assertIs(connection.sock, self.sock)
        connection.close()


class Login(Case):
    def login(self, status, **changes):
        known = {k: server.credentials[k] for k in ("school_code", "username", "password")}
        return self.ask("POST", API + "auth/school-login/", {**known, **changes}, None, status)

    def test_shape(self):
        answer = self.login(200)
        self.assertEqual(set(answer), {"access", "refresh", "school", "user"})
        self.assertEqual(set(answer["school"]), {"id", "name", "code"})
        self.assertEqual(set(answer["user"]), {"id", "username", "email", "school_id"})
        middle = answer["access"].split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(middle + "=="))
        self.assertEqual(claims["exp"] - claims["iat"], 300)
        self.assertEqual(claims["user_id"], answer["user"]["id"])

    def test_refusals(self):
        missing = {"error": "school_code, username, and password required"}
        self.assertEqual(self.login(400, password=""), missing)
        self.assertEqual(self.login(404, school_code="riverside"),
                         {"error": 'School "riverside" not found'})  # fmt: skip
        wrong = {"error": "Invalid username or password"}
        self.assertEqual(self.login(401, password="no"), wrong)
        self.assertIn("error", self.login(403, school_code="HILLTOP"))
        server.control_post("/account", username=server.credentials["username"], active=False)
        self.assertEqual(self.login(401), wrong)

    def test_account_without_school_is_assigned_for_good(self):
        root = server.control_get("/info")["accounts"]["superuser"]
        self.login(200, **root)
        self.login(403, school_code="HILLTOP", **root)

    def test_expired_bearer_breaks_login(self):
        server.control_post("/token_lifetime", seconds=-1)
        old = server.login()
        known = {k: server.credentials[k] for k in ("school_code", "username", "password")}
        status, _, _ = server.call("POST", API + "auth/school-login/", known, old)
        self.assertEqual(status, 401)

    def test_token_errors(self):
        status, headers, data = server.call("GET", SESSIONS)
        self.assertEqual(status, 401)
        self.assertEqual(headers["www-authenticate"], 'Bearer realm="api"')
        self.assertEqual(json.loads(data)["detail"], "Authentication credentials were not provided.")
        server.control_post("/token_lifetime", seconds=1)
        short = server.login()
        self.assertEqual(server.call("GET", SESSIONS, token=short)[0], 200)
        time.sleep(2.1)
        refresh = self.login(200)["refresh"]
        for token, message in (
            (short, "Token is expired"),
            ("nonsense", "Token is invalid"),
            (refresh, "Token has wrong type"),
        ):
            status, _, data = server.call("GET", SESSIONS, token=token)
            self.assertEqual(status, 401)
            body = json.loads(data)
            self.assertEqual(body["detail"], "Given token not valid for any token type")
            self.assertEqual(body["code"], "token_not_valid")
            self.assertEqual(body["messages"][0]["message"], message)

    def test_account_switched_off_or_deleted(self):
        name = server.credentials["username"]
        self.token()
        server.control_post("/account", username=name, active=False)
        self.assertEqual(self.ask("GET", SESSIONS, status=401)["code"], "user_inactive")
        server.control_post("/account", username=name, delete=True)
        self.assertEqual(self.ask("GET", SESSIONS, status=401)["code"], "user_not_found")

    def test_schools_and_switch(self):
        self.assertEqual([s["code"] for s in self.ask("GET", API + "auth/schools/")], ["RIVERSIDE"])
        every = self.ask("GET", API + "auth/schools/", role="superuser")
        self.assertEqual({s["code"] for s in every}, {"RIVERSIDE", "HILLTOP"})
        self.assertEqual(set(every[0]), {"id", "name", "code", "country", "county"})
        path, other = API + "auth/switch-school/", next(
            s["id"] for s in every if s["code"] == "HILLTOP"
        )
        self.assertIn("error", self.ask("POST", path, {"school_id": other}, status=403))
        self.ask("POST", path, {}, "admin", 400)
        self.ask("POST", path, {"school_id": 99999}, "admin", 404)
        self.ask("POST", path, {"school_id": "x"}, "admin", 500)
        answer = self.ask("POST", path, {"school_id": other}, "admin")
        self.assertEqual((answer["success"], answer["school"]["code"]), (True, "HILLTOP"))


class Sessions(Case):
    LIST = {
        "id", "school", "klass", "term", "date", "subject", "teacher", "status",
        "status_display", "opened_at", "closed_at", "synced_at", "synced", "local_id",
    }  # fmt: skip

    def test_list(self):
        page = self.ask("GET", SESSIONS + "?ordering=id")
        self.assertEqual(set(page), {"count", "next", "previous", "results"})
        self.assertEqual((page["count"], page["next"], page["previous"]), (6, None, None))
        ids = [s["id"] for s in page["results"]]
        self.assertEqual(ids, sorted(ids))
        row = page["results"][0]
        self.assertEqual(set(row), self.LIST)
        self.assertEqual(set(row["klass"]), {"id", "name", "level", "stream"})
        self.assertEqual(set(row["teacher"]), {"id", "teacher_code", "name"})
        self.assertRegex(row["opened_at"], MOMENT)
        filtered = self.ask("GET", SESSIONS + "?class_id=1&date=1999-01-01&search=x&page_size=2")
        self.assertEqual(len(filtered["results"]), 6)
        self.assertEqual(self.ask("GET", SESSIONS + "?page=2", status=404)["detail"], "Invalid page.")

    def test_pages_of_one_hundred(self):
        day = datetime.date(2020, 1, 1)
        for n in range(100):
            date = (day + datetime.timedelta(n)).isoformat()
            server.control_post("/session", {"class": "8C", "date": date, "subject": None})
        seen, url = [], f"{server.url}{SESSIONS}?ordering=id"
        while url:
            page = self.ask("GET", url[len(server.url) :])
            seen.append(len(page["results"]))
            url = page["next"]
        self.assertEqual(seen, [100, 6])

    def test_ids_do_not_follow_the_rows(self):
        self.assertNotEqual(self.students(), sorted(self.students()))
        self.assertGreater(max(self.students()) - min(self.students()), 22)

    def test_detail(self):
        session = self.sessions(status="closed")[0]["id"]
        detail = self.ask("GET", f"{SESSIONS}{session}/")
        extra = {"total_students", "present_count", "absent_count", "attendances"}
        self.assertEqual(set(detail), self.LIST - {"local_id"} | extra)
        self.assertEqual(detail["total_students"], 24)
        row = detail["attendances"][0]
        self.assertEqual(set(row), {
            "id", "session", "student", "status", "status_display", "remarks", "marked_at",
            "marked_by", "synced", "local_id",
        })  # fmt: skip
        self.assertEqual(set(row["student"]), {"id", "admission_number", "name"})
        self.assertRegex(row["marked_at"], MOMENT)
        self.assertEqual({r["status"] for r in detail["attendances"]}, set("PALE"))
        unmarked = self.ask("GET", f"{SESSIONS}{self.open_session()}/")
        self.assertEqual((unmarked["total_students"], unmarked["attendances"]), (0, []))
        for wrong in ("99999", "abc"):
            self.assertEqual(self.ask("GET", f"{SESSIONS}{wrong}/", status=404),
                             {"detail": "Not found."})  # fmt: skip

    def test_today_pending_summary(self):
        today = self.ask("GET", SESSIONS + "today/")
        self.assertIsInstance(today, list)
        self.ask("GET", SESSIONS + "today/?school_id=x", status=500)
        self.assertEqual(len(self.ask("GET", SESSIONS + "pending_sync/")), 6)
        session = self.sessions(status="closed")[0]["id"]
        summary = self.ask("GET", f"{SESSIONS}{session}/summary/")
        self.assertEqual(set(summary), {
            "session_id", "date", "class", "total_students", "present", "absent", "present_rate",
            "status", "synced",
        })  # fmt: skip

    def test_create_is_broken(self):
        answer = self.ask("POST", SESSIONS, {}, status=400)
        self.assertEqual(set(answer), {"school", "class_id", "date", "subject"})
        whole = {"school": 5, "class_id": 1, "date": "2026-01-05", "subject": None}
        self.ask("POST", SESSIONS, whole, status=500)

    def test_patch_close_synced_delete(self):
        session = self.open_session()
        path = f"{SESSIONS}{session}/"
        first = self.ask("POST", path + "close/")
        self.assertEqual((first["status"], first["session"]["status"]), ("closed", "closed"))
        again = self.ask("POST", path + "close/")
        self.assertNotEqual(first["session"]["closed_at"], again["session"]["closed_at"])
        done = self.ask("POST", path + "mark_synced/")
        self.assertEqual((done["status"], done["session"]["synced"]), ("synced", True))
        back = self.ask("POST", path + "close/")["session"]
        self.assertEqual((back["status"], back["synced"]), ("closed", True))
        klass = back["klass"]["id"]
        patched = self.ask("PATCH", path, {"status": "open", "class_id": klass + 1, "school": 19})
        self.assertEqual((patched["status"], patched["klass"]["id"]), ("open", klass))
        self.assertEqual(patched["school"], back["school"])
        self.assertIn("status", self.ask("PATCH", path, {"status": "gone"}, status=400))
        science = self.open_session("7B", "SCI")
        clash = self.ask("GET", f"{SESSIONS}{science}/")["subject"]
        self.ask("PATCH", path, {"subject": clash}, status=500)
        self.bulk(session, self.rows(self.students()[:2]))
        self.ask("DELETE", path, status=204)
        self.assertEqual(self.stored(session), {})
        self.ask("DELETE", path, status=404)

    def test_roles_and_tenants(self):
        session = self.open_session()
        self.assertEqual(self.ask("GET", SESSIONS, role="admin", status=403)["detail"],
                         "Only teachers can perform this action.")  # fmt: skip
        self.ask("GET", f"{SESSIONS}{session}/", role="foreign", status=404)
        self.assertEqual(self.ask("GET", SESSIONS, role="foreign")["count"], 1)
        self.assertEqual(self.ask("GET", SESSIONS, role="superuser")["count"], 7)


class BulkMark(Case):
    def test_upsert_and_stale_echo(self):
        session, some = self.open_session(), self.students()[:3]
        first = self.bulk(session, self.rows(some))
        self.assertEqual((first["created"], first["updated"]), (3, 0))
        self.assertEqual((first["session"]["attendances"], first["session"]["total_students"]), ([], 0))
        self.assertEqual(first["session"]["present_count"], 3)
        before = self.ask("GET", f"{SESSIONS}{session}/")["attendances"]
        second = self.bulk(session, self.rows(some, "A"))
        self.assertEqual((second["created"], second["updated"]), (0, 3))
        self.assertEqual({r["status"] for r in second["session"]["attendances"]}, {"P"})
        self.assertEqual(second["session"]["absent_count"], 3)
        after = self.ask("GET", f"{SESSIONS}{session}/")["attendances"]
        for name in ("id", "marked_at"):
            self.assertEqual([r[name] for r in before], [r[name] for r in after])
        self.assertEqual({m["writes"] for m in server.control_get(f"/marks?session={session}")}, {2})

    def test_omitted_fields_are_replaced(self):
        session, student = self.open_session(), self.students()[0]
        row = {"student_id": student, "status": "L", "remarks": "bus", "marked_by_id": 7}
        self.bulk(session, [row])
        self.bulk(session, [{"student_id": student, "status": "L"}])
        mark = server.control_get(f"/marks?session={session}")[0]
        self.assertEqual((mark["remarks"], mark["marked_by"]), ("", None))

    def test_not_atomic(self):
        some = self.students()
        for bad in (
            {"student_id": some[2]},
            {"status": "P"},
            {"student_id": 999999, "status": "P"},
            {"student_id": some[2], "status": "P", "remarks": None},
            {"student_id": some[2], "status": "P", "marked_by_id": 999999},
            "row",
        ):
            with self.subTest(bad=bad):
                session = self.open_session()
                server.control_post("/unmark", session=session)
                rows = self.rows(some[:2]) + [bad] + self.rows(some[3:5])
                self.bulk(session, rows, status=500)
                self.assertEqual(set(self.stored(session)), set(some[:2]))
        self.bulk(session, 5, status=500)

    def test_no_validation_and_no_lock(self):
        session, some = self.open_session(), self.students()
        self.ask("POST", f"{SESSIONS}{session}/mark_synced/")
        for student, status in zip(some, ("PRESENT", "", "X")):
            self.bulk(session, self.rows([student], status))
        outsider = self.students(1, 1)[0]
        self.bulk(session, self.rows([outsider]))
        self.assertEqual(set(self.stored(session).values()), {"PRESENT", "", "X", "P"})

    def test_empty_and_repeated(self):
        session, student = self.open_session(), self.students()[0]
        for body in ({}, {"records": []}):
            answer = self.ask("POST", f"{SESSIONS}{session}/bulk_mark/", body)
            self.assertEqual((answer["created"], answer["updated"]), (0, 0))
        twice = self.bulk(session, self.rows([student]) + self.rows([student], "A"))
        self.assertEqual((twice["created"], twice["updated"]), (1, 1))
        self.assertEqual(self.stored(session), {student: "A"})

    def test_two_writers_at_once(self):
        session, some, token = self.open_session(), self.students(), self.token()
        results = []

        def work(status):
            body = {"records": self.rows(some, status)}
            path = f"{SESSIONS}{session}/bulk_mark/"
            results.append(server.call("POST", path, body, token)[0])

        threads = [threading.Thread(target=work, args=(s,)) for s in "PAPA"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(results, [200] * 4)
        marks = server.control_get(f"/marks?session={session}")
        self.assertEqual({m["writes"] for m in marks}, {4})


class OtherEndpoints(Case):
    def test_sync_batch_stores_nothing(self):
        session, path = self.open_session(), RECORDS + "sync_batch/"
        body = {"session_id": session, "records": self.rows(self.students()[:2])}
        for role in ("teacher", "admin", "foreign"):
            answer = self.ask("POST", path, body, role)
            self.assertEqual((answer["created"], answer["updated"]), (0, 0))
            self.assertEqual([e["student_id"] for e in answer["errors"]], self.students()[:2])
            self.assertEqual(
                answer["errors"][0]["error"],
                "AttendanceEngine.mark_attendance() got an unexpected keyword argument 'student_id'",
            )
        self.assertEqual(self.stored(session), {})
        self.assertEqual(self.ask("POST", path, {}, status=400),
                         {"error": "session_id and records required"})  # fmt: skip
        self.assertEqual(self.ask("POST", path, {**body, "session_id": 99999}, status=404),
                         {"error": "Session not found"})  # fmt: skip
        self.ask("POST", path, {**body, "session_id": "session_3_2026-01-30"}, status=500)
        self.ask("POST", path, {**body, "records": ["x"]}, status=500)

    def test_records(self):
        mark = self.ask("GET", RECORDS, role="superuser")["results"][0]
        for role in ("teacher", "admin"):
            self.ask("GET", RECORDS, role=role, status=500)
            self.ask("GET", f"{RECORDS}{mark['id']}/", role=role, status=500)
            self.ask("DELETE", f"{RECORDS}{mark['id']}/", role=role, status=500)
        detail = self.ask("GET", f"{RECORDS}{mark['id']}/", role="superuser")
        self.assertEqual(set(detail), set(mark) | {"updated_at", "last_sync_at"})
        self.assertEqual(set(detail["marked_by"]), {"id", "teacher_code", "name"})
        one = f"{RECORDS}{mark['id']}/"
        self.assertEqual(self.ask("PATCH", one, {"status": "A"}, "superuser")["status"], "A")
        self.ask("PATCH", one, {"status": "Q"}, "superuser", 400)
        self.ask("DELETE", one, role="superuser", status=500)
        self.assertEqual(set(self.ask("POST", RECORDS, {}, status=400)),
                         {"session", "student_id", "status"})  # fmt: skip
        good = {"session": self.open_session(), "student_id": self.students()[0], "status": "P"}
        self.ask("POST", RECORDS, good, status=500)
        self.ask("GET", RECORDS + "pending_sync/", status=500)
        self.ask("POST", RECORDS + "pending_sync/", {}, status=405)
        path = RECORDS + "mark_synced/"
        answer = self.ask("POST", path, {"record_ids": [mark["id"], 999999]})
        self.assertEqual(answer, {"success": True, "synced_count": 2})
        self.assertEqual(self.ask("POST", path, {}, status=400), {"error": "No record_ids provided"})
        self.ask("POST", path, {"record_ids": ["x"]}, status=500)

    def test_leave(self):
        body = {"student_id": self.students()[0], "category": "medical", "reason": "flu",
                "start_date": "2026-03-04", "end_date": "2026-03-02"}  # fmt: skip
        self.ask("GET", LEAVE, status=403)
        self.ask("GET", LEAVE, role="superuser", status=500)
        made = [self.ask("POST", LEAVE, body, "admin", 201) for _ in range(2)]
        self.assertNotEqual(made[0]["id"], made[1]["id"])
        self.assertEqual(set(made[0]), {
            "id", "student", "category", "category_display", "start_date", "end_date", "reason",
            "approved_by", "created_at",
        })  # fmt: skip
        self.assertEqual(self.ask("GET", LEAVE, role="admin")["count"], 2)
        self.assertEqual(self.ask("GET", LEAVE + "?school_id=19", role="admin")["count"], 0)
        self.ask("GET", LEAVE + "?school_id=x", role="admin", status=500)
        self.ask("POST", LEAVE, {**body, "student_id": 999999}, "admin", 500)
        bad = self.ask("POST", LEAVE, {**body, "approved_by": 999}, "admin", 400)
        self.assertEqual(bad, {"approved_by": ['Invalid pk "999" - object does not exist.']})
        one = f"{LEAVE}{made[0]['id']}/"
        self.assertEqual(self.ask("PATCH", one, {"reason": "x"}, "admin")["reason"], "x")
        self.ask("DELETE", one, role="admin", status=204)
        self.ask("DELETE", one, role="admin", status=404)

    def test_reports(self):
        session = self.sessions(status="closed")[0]
        klass = self.ask("GET", f"{SESSIONS}{session['id']}/")["klass"]["id"]
        path = f"{REPORTS}class_summary/?class_id="
        self.ask("GET", f"{path}{klass}", status=403)
        got = self.ask("GET", f"{path}{klass}&date={session['date']}", role="admin")
        self.assertEqual(got["total_records"], 24)
        parts = [got[k] for k in ("present", "absent", "late", "excused")]
        self.assertEqual(sum(parts), 24)
        self.ask("GET", REPORTS + "class_summary/", role="admin", status=400)
        self.ask("GET", f"{path}99999", role="admin", status=404)
        self.ask("GET", f"{path}{klass}&date=soon", role="admin", status=500)
        rate = f"{REPORTS}student_rate/?student_id="
        self.ask("GET", f"{rate}{self.students()[0]}", role="admin", status=500)
        self.ask("GET", f"{rate}99999", role="admin", status=404)
        span = f"{REPORTS}generate/?class_id={klass}&start_date=2000-01-01&end_date="
        self.assertEqual(self.ask("GET", span + "2000-02-01", role="admin"), [])
        self.ask("GET", span + "2100-01-01", role="admin", status=500)


class Faults(Case):
    def setUp(self):
        super().setUp()
        self.session, self.some = self.open_session(), self.students()[:4]
        self.path = f"{SESSIONS}{self.session}/bulk_mark/"
        self.token()
        server.control_post("/log/clear")

    def push(self, timeout=10):
        body = {"records": self.rows(self.some)}
        return server.call("POST", self.path, body, self.token(), timeout)

    def last(self):
        return server.control_get("/log")[-1]

    def fault(self, kind, **more):
        server.control_post("/fault", {"kind": kind, "match": "bulk_mark", "count": 1, **more})

    def test_broken_connections(self):
        for kind, applied in (
            ("close_before", False), ("drop_answer", True), ("truncate", True), ("reset", True),
        ):  # fmt: skip
            with self.subTest(kind=kind):
                server.control_post("/unmark", session=self.session)
                self.fault(kind)
                with self.assertRaises(BROKEN) as caught:
                    self.push()
                if kind == "reset":
                    self.assertIsInstance(caught.exception, ConnectionResetError)
                if kind == "truncate":
                    self.assertIsInstance(caught.exception, http.client.IncompleteRead)
                entry = self.last()
                self.assertEqual((entry["fault"], entry["applied"]), (kind, applied))
                self.assertEqual(entry["status"], 200 if kind == "truncate" else None)
                self.assertEqual(len(self.stored(self.session)), 4 if applied else 0)
                self.assertEqual(self.push()[0], 200)

    def test_unprocessed_answers(self):
        for kind, status, content in (
            ("unauthorized", 401, "application/json"), ("error500", 500, "text/html"),
            ("unavailable", 503, "text/html"), ("captive200", 200, "text/html"),
            ("captive302", 302, "text/html"), ("html401", 401, "text/html"),
            ("empty200", 200, "application/json"), ("wrong_json", 200, "application/json"),
        ):  # fmt: skip
            with self.subTest(kind=kind):
                self.fault(kind, retry_after=7)
                got, headers, data = self.push()
                self.assertEqual((got, headers["content-type"].split(";")[0]), (status, content))
                self.assertEqual(self.last()["applied"], False)
                self.assertEqual(self.stored(self.session), {})
                if kind == "unauthorized":
                    self.assertEqual(json.loads(data)["code"], "token_not_valid")
                if kind == "unavailable":
                    self.assertEqual(headers["retry-after"], "7")
                if kind == "captive302":
                    self.assertEqual(headers["location"], "http://127.0.0.1:1/login")
                if kind == "wrong_json":
                    self.assertIsInstance(json.loads(data), list)

    def test_applied_but_lied_about(self):
        self.fault("error500_applied")
        self.assertEqual(self.push()[0], 500)
        self.assertEqual((len(self.stored(self.session)), self.last()["applied"]), (4, True))
        server.control_post("/unmark", session=self.session)
        self.fault("swallow")
        status, _, data = self.push()
        answer = json.loads(data)
        self.assertEqual((status, answer["created"], answer["updated"]), (200, 4, 0))
        self.assertEqual((self.stored(self.session), self.last()["applied"]), ({}, False))
        self.fault("partial")
        self.assertEqual(self.push()[0], 500)
        self.assertEqual(set(self.stored(self.session)), set(self.some[:2]))
        self.assertEqual((self.last()["rows"], self.last()["stored"]), (4, 2))

    def test_poison(self):
        server.control_post("/fault", kind="poison", student=self.some[2], count=None)
        for _ in range(2):
            self.assertEqual(self.push()[0], 500)
            self.assertEqual(set(self.stored(self.session)), set(self.some[:2]))
        self.assertEqual(self.last()["fault"], "poison")
        self.assertEqual(server.control_get("/fault")[0]["used"], 2)
        server.control_post("/fault/clear")
        self.assertEqual(self.push()[0], 200)

    def test_delay_and_client_timeout(self):
        self.fault("delay", seconds=0.4)
        began = time.monotonic()
        self.assertEqual(self.push()[0], 200)
        self.assertGreater(time.monotonic() - began, 0.4)
        server.control_post("/unmark", session=self.session)
        self.fault("delay", seconds=0.6)
        with self.assertRaises(TimeoutError):
            self.push(timeout=0.2)
        self.assertEqual(len(self.stored(self.session)), 4)

    def test_count_match_probability(self):
        server.control_post("/fault", kind="error500", match="GET /api", count=2)
        got = [server.call("GET", SESSIONS, token=self.token())[0] for _ in range(3)]
        self.assertEqual(got, [500, 500, 200])
        self.assertEqual(server.control_get("/fault"), [])
        server.control_post("/fault", kind="error500", match="/health/", probability=0.5)
        got = [server.call("GET", "/health/")[0] for _ in range(40)]
        self.assertEqual(set(got), {200, 500})
        with self.assertRaises(RuntimeError):
            server.control_post("/fault", kind="no such kind")

    def test_offline_and_online(self):
        server.control_post("/offline", seconds=None)
        with self.assertRaises(ConnectionRefusedError):
            self.push()
        self.assertFalse(server.control_get("/info")["online"])
        server.control_post("/online")
        self.assertEqual(self.push()[0], 200)
        server.control_post("/offline", seconds=0.3)
        with self.assertRaises(ConnectionRefusedError):
            self.push()
        time.sleep(0.6)
        self.assertEqual(self.push()[0], 200)
        self.assertEqual(len(server.control_get("/log")), 2)

    def test_restart_drops_connections(self):
        parts = urllib.parse.urlsplit(server.url)
        idle = socket.create_connection((parts.hostname, parts.port), 5)
        idle.sendall(b"GET /health/ HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertTrue(idle.recv(65536).startswith(b"HTTP/1.1 200"))
        server.control_post("/restart")
        self.assertEqual(idle.recv(1), b"")
        idle.close()
        self.assertEqual(self.push()[0], 200)


class Control(Case):
    def test_log_counts_the_wire(self):
        session, token = self.open_session(), self.token()
        server.control_post("/log/clear")
        body = {"records": self.rows(self.students())}
        server.call("POST", f"{SESSIONS}{session}/bulk_mark/", body, token)
        server.call("GET", f"{SESSIONS}{session}/?x=1", token=token)
        server.call("GET", f"{SESSIONS}{session}/")
        log = server.control_get("/log")
        self.assertEqual([e["n"] for e in log], [1, 2, 3])
        self.assertEqual([e["rows"] for e in log], [22, 0, 0])
        self.assertEqual([e["stored"] for e in log], [22, 0, 0])
        self.assertEqual([e["status"] for e in log], [200, 200, 401])
        self.assertEqual([e["applied"] for e in log], [True, True, False])
        self.assertEqual([e["bearer"] for e in log], [True, True, False])
        self.assertEqual(log[1]["path"], f"{SESSIONS}{session}/?x=1")

    def test_mapping(self):
        rows = list(csv.DictReader(io.StringIO(server.control_get("/mapping"))))
        count = {e: len([r for r in rows if r["entity"] == e]) for e in {r["entity"] for r in rows}}
        self.assertEqual(count, {"class": 3, "subject": 3, "student": 72, "teacher": 2})
        only = server.control_get("/mapping?only=class,subject").splitlines()
        self.assertEqual(only[0], "entity,code,remote_id")
        self.assertEqual(len(only), 7)

    def test_office_edits(self):
        session = self.open_session()
        who = {"session": session, "admission_number": "RV/2026/0025"}
        server.control_post("/mark", {**who, "status": "A", "remarks": "called in"})
        server.control_post("/mark", {**who, "status": "E", "remarks": ""})
        mark = server.control_get(f"/marks?session={session}")[0]
        self.assertEqual((mark["student"], mark["status"]), (self.students()[0], "E"))
        self.assertEqual(mark["writes"], 2)
        self.assertEqual(server.control_post("/unmark", who)["deleted"], 1)
        new = {"class": "8C", "date": "2026-05-04", "subject": "SCI"}
        number = server.control_post("/session", new)["id"]
        with self.assertRaises(RuntimeError):
            server.control_post("/session", new)
        self.assertEqual(self.ask("GET", f"{SESSIONS}{number}/")["status"], "open")
        server.control_post("/session/delete", session=number)
        self.ask("GET", f"{SESSIONS}{number}/", status=404)

    def test_reset(self):
        before = (server.control_get("/sessions"), server.control_get("/marks"))
        self.bulk(self.open_session(), self.rows(self.students()))
        server.control_post("/session/delete", session=self.sessions(status="closed")[0]["id"])
        server.control_post("/offline")
        server.control_post("/reset")
        self.assertEqual(before, (server.control_get("/sessions"), server.control_get("/marks")))
        self.assertEqual((server.control_get("/log"), server.control_get("/fault")), ([], []))


class Process(unittest.TestCase):
    def test_roster_file(self):
        variants = {
            "utf-16": "Schülernummer\tNachname\tVorname\tKlasse\nN1\tGroß\tÄnne\t5A\nN2\tB\tC\t5B\n",
            "cp1252": "Schülernummer;Nachname;Vorname;Klasse\nN1;Groß;Änne;5A\nN2;B;C;5B\n",
            "utf-8-sig": 'Admission No,Name,Form\nN1,"Änne Groß",5A\nN2,C B,5B\n',
        }
        for encoding, text in variants.items():
            with self.subTest(encoding=encoding), tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "roll.csv")
                with open(path, "w", encoding=encoding, newline="") as stream:
                    stream.write(text)
                options = ("--roster", path, "--school", "NF", "--zone", "UTC", "--today", "2026-03-02")
                with PracticeServer(*options) as other:
                    self.assertEqual(other.credentials["school_code"], "NF")
                    found = other.control_get("/sessions")
                    self.assertEqual(len(found), 7)
                    today = [(s["class"], s["subject"]) for s in found if s["date"] == "2026-03-02"]
                    self.assertEqual(
                        set(today), {(c, s) for c in ("5A", "5B") for s in (None, "MAT", "ENG")}
                    )
                    past = [s for s in found if s["date"] == "2026-02-27"]
                    self.assertEqual(len(past), 1)
                    token = other.login()
                    path_ = f"{SESSIONS}{past[0]['id']}/"
                    detail = json.loads(other.call("GET", path_, token=token)[2])
                    names = [r["student"]["name"] for r in detail["attendances"]]
                    self.assertEqual(names, ["Änne Groß"])
                    listed = json.loads(other.call("GET", SESSIONS + "today/", token=token)[2])
                    self.assertEqual(len(listed), 6)

    def test_same_directory_keeps_data_and_port(self):
        with tempfile.TemporaryDirectory() as folder:
            with PracticeServer("--dir", folder) as first:
                session = first.control_get("/sessions")[0]["id"]
                first.control_post("/mark", session=session, admission_number="RV/2026/0001", status="L")
                before, token = first.control_get("/marks"), first.login()
                port = urllib.parse.urlsplit(first.url).port
            with PracticeServer("--dir", folder, "--port", port) as second:
                self.assertEqual(urllib.parse.urlsplit(second.url).port, port)
                self.assertEqual(second.control_get("/marks"), before)
                self.assertEqual(second.call("GET", SESSIONS, token=token)[0], 200)

    def test_clean_end(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            other = PracticeServer()
            other.start()
            other.process.send_signal(number)
            self.assertEqual(other.process.wait(5), 0)
            other.stop()

    def test_ends_with_its_parent(self):
        here = os.path.dirname(os.path.abspath(__file__))
        script = (
            "import sys; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1])\n"
            "from practice import PracticeServer\n"
            "s = PracticeServer(); s.start(); print(s.control, flush=True)\n"
            "import os; os._exit(0)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, here], stdout=subprocess.PIPE, timeout=30, check=True
        )
        control = done.stdout.decode().strip()
        end = time.monotonic() + 5
        while time.monotonic() < end:
            try:
                exchange(control, "GET", "/info", timeout=1)
            except OSError:
                return
            time.sleep(0.1)
        self.fail("the server outlived its parent")


if __name__ == "__main__":
    unittest.main()
