# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the practice Cloe server behaves as the wire contract says.

Run it directly or with /usr/bin/python3 -m unittest from this directory.
"""

import base64
import concurrent.futures
import csv
import datetime
import http.client
import io
import json
import os
import sys
import tempfile
import time
import unittest
import urllib.parse
import uuid

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloe import totp  # noqa: E402
from practice import NotInstalled, PracticeServer  # noqa: E402

USERS = "/api/users/"
CLASSES = "/api/classes/classes/"
SESSIONS = "/api/sessions/sessions/"
MARKS = "/api/attendance/attendance/"
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$"
BROKEN = (OSError, http.client.HTTPException)
NOT_VALID = "Given token not valid for any token type"

server = None


def setUpModule():
    global server
    server = PracticeServer("--demo", server="cloe")
    try:
        server.start()
    except NotInstalled as problem:
        raise unittest.SkipTest(str(problem))


def tearDownModule():
    if server is not None:
        server.stop()


def claims(token):
    return json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))


class Case(unittest.TestCase):
    def setUp(self):
        server.control_post("/reset")
        self._tokens = {}

    # Talking to the server.

    def account(self, role="teacher"):
        return server.control_get("/info")["accounts"][role]

    def credentials(self, role="teacher"):
        known = self.account(role)
        return {"email": known["username"], "password": known["password"]}

    def token(self, role="teacher"):
        if role not in self._tokens:
            body = self.credentials(role)
            if role == "mfa":
                body["mfa_token"] = self.code()
            answer = self.ask("POST", USERS + "login/", body, role=None)
            self._tokens[role] = answer["tokens"]["access"]
        return self._tokens[role]

    def code(self):
        return server.control_get("/totp?username=" + self.account("mfa")["username"])["code"]

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

    # The demo school.

    def mapping(self):
        rows = csv.DictReader(io.StringIO(server.control_get("/mapping")))
        return {(row["entity"], row["code"]): row["remote_id"] for row in rows}

    def klass(self, code="7B/ENG"):
        return self.mapping()["class", code]

    def students(self, first=25, last=46):
        """UUIDs of the demo students number `first` to `last` (7B by default)."""
        known = self.mapping()
        return [known["student", f"RV/2026/{n:04d}"] for n in range(first, last + 1)]

    def start(self, code="7B/ENG", role="teacher"):
        answer = self.ask("POST", SESSIONS + "start/", {"class_id": self.klass(code)}, role, 201)
        return answer["session"]["id"]

    def end(self, session):
        return self.ask("POST", f"{SESSIONS}{session}/end/", {})

    def rows(self, students, status="PRESENT"):
        return [{"student_id": s, "status": status, "notes": ""} for s in students]

    def bulk(self, session, rows, status=201, role="teacher"):
        body = {"session_id": session, "records": rows}
        return self.ask("POST", MARKS + "bulk_mark/", body, role, status)

    def mark(self, session, student, status="PRESENT", answer=201, role="teacher", **more):
        body = {"session_id": session, "student_id": student, "status": status, **more}
        return self.ask("POST", MARKS + "mark/", body, role, answer)

    def stored(self, session):
        marks = server.control_get(f"/marks?session={session}")
        return {m["student"]: m["status"] for m in marks}

    def view(self, session, query=""):
        answer = self.ask("GET", f"{MARKS}session/{session}/{query}")
        return {row["student_uuid"]: row for row in answer["records"]}

    def fault(self, kind, **more):
        server.control_post("/fault", {"kind": kind, "count": 1, **more})

    def last(self):
        return server.control_get("/log")[-1]


class Transport(Case):
    def test_segments_are_doubled(self):
        for path in ("attendance/mark/", "attendance/bulk_mark/", "sessions/start/",
                     "sessions/active/", "classes/"):  # fmt: skip
            status, headers, _ = server.call("GET", "/api/" + path, token=self.token())
            self.assertEqual((status, headers["content-type"][:9]), (404, "text/html"), path)
        self.ask("GET", CLASSES)
        self.ask("GET", SESSIONS + "active/")

    def test_missing_slash_redirects_every_method(self):
        for method, body in (("GET", None), ("POST", {"class_id": self.klass()})):
            status, headers, _ = server.call(method, SESSIONS + "start", body, self.token())
            self.assertEqual((status, headers["location"][-7:]), (301, "/start/"))
        self.assertEqual(server.control_get("/sessions")[-1]["status"], "ENDED")

    def test_hyphen_is_405(self):
        answer = self.ask("POST", MARKS + "bulk-mark/", {"records": []}, status=405)
        self.assertIn("not allowed", answer["detail"])

    def test_accept(self):
        for accept, status, kind in (
            ("*/*", 200, "application/json"),
            ("application/json", 200, "application/json"),
            ("text/html", 200, "text/html; charset=utf-8"),
            ("application/xml", 406, "application/json"),
        ):
            parts = urllib.parse.urlsplit(server.url)
            connection = http.client.HTTPConnection(parts.hostname, parts.port)
            headers = {"Accept": accept, "Authorization": "Bearer " + self.token()}
            connection.request("GET", USERS + "me/", headers=headers)
            answer = connection.getresponse()
            self.assertEqual((answer.status, answer.headers["Content-Type"]), (status, kind))
            connection.close()

    def test_bad_bodies(self):
        answer = self.ask("POST", USERS + "login/", b"{", role=None, status=400)
        self.assertIn("JSON parse error - ", answer["detail"])
        self.ask("POST", USERS + "login/", b"[]", role=None, status=500)

    def test_date_header_and_no_validators(self):
        _, headers, _ = server.call("GET", CLASSES, token=self.token())
        self.assertRegex(headers["date"], r"GMT$")
        self.assertNotIn("etag", headers)

    def test_parameters_are_ignored(self):
        every = self.ask("GET", CLASSES)
        self.assertEqual(self.ask("GET", CLASSES + "?page=2&search=zzz&ordering=name"), every)


class Login(Case):
    def login(self, status, **changes):
        body = {**self.credentials(), **changes}
        return self.ask("POST", USERS + "login/", body, None, status)

    def test_shape(self):
        answer = self.login(200)
        self.assertEqual(set(answer), {"user", "tokens"})
        self.assertEqual(
            set(answer["user"]), {"id", "email", "first_name", "last_name", "mfa_enabled", "roles"}
        )
        found = claims(answer["tokens"]["access"])
        self.assertEqual(found["exp"] - found["iat"], 3600)
        self.assertEqual(found["user_id"], answer["user"]["id"])
        found = claims(answer["tokens"]["refresh"])
        self.assertEqual(found["exp"] - found["iat"], 604800)

    def test_refusals(self):
        self.assertEqual(self.login(400, password=""), {"error": "Email and password required"})
        wrong = {"error": "Invalid credentials"}
        self.assertEqual(self.login(401, password="no"), wrong)
        name, _, domain = self.credentials()["email"].partition("@")
        self.assertEqual(self.login(401, email=name.upper() + "@" + domain), wrong)
        self.login(200, email=name + "@" + domain.upper())
        server.control_post("/account", username=self.account()["username"], active=False)
        self.assertEqual(self.login(401), wrong)

    def test_second_factor(self):
        known = self.credentials("mfa")
        self.assertEqual(self.login(200, **known), {"mfa_required": True})
        code = self.code()
        wrong = f"{(int(code) + 1) % 1_000_000:06d}"
        self.assertEqual(self.login(401, **known, mfa_token=wrong), {"error": "Invalid MFA token"})
        for _ in range(2):  # may be used again
            answer = self.login(200, **known, mfa_token=self.code())
            self.assertIn("access", answer["tokens"])

    def test_code_must_keep_its_zeros(self):
        secret = server.credentials["mfa_secret"]
        moment = next(m for m in range(10**9, 10**9 + 10**6, 30) if totp.code(secret, m)[0] == "0")
        server.control_post("/clock", skew=moment + 5 - time.time())
        code = self.code()
        self.assertEqual(code[0], "0")
        self.login(401, **self.credentials("mfa"), mfa_token=int(code))
        self.login(200, **self.credentials("mfa"), mfa_token=code)

    def test_codes_are_those_of_the_standard(self):
        secret = base64.b32encode(b"12345678901234567890").decode()
        for moment, code in ((59, "287082"), (1111111109, "081804"), (20000000000, "353130")):
            self.assertEqual(totp.code(secret, moment), code)

    def test_old_code(self):
        code = self.code()
        server.control_post("/clock", skew=90)
        self.login(401, **self.credentials("mfa"), mfa_token=code)

    def test_expired_bearer_breaks_login(self):
        old = self.token()
        server.control_post("/clock", skew=3601)
        status, _, _ = server.call("POST", USERS + "login/", self.credentials(), old)
        self.assertEqual(status, 401)

    def test_token_errors(self):
        answer = self.ask("GET", USERS + "me/", role=None, status=401)
        self.assertEqual(answer["detail"], "Authentication credentials were not provided.")
        tokens = self.login(200)["tokens"]
        for token in ("nonsense", tokens["refresh"]):
            status, _, data = server.call("GET", USERS + "me/", token=token)
            body = json.loads(data)
            self.assertEqual((status, body["detail"]), (401, NOT_VALID))
            self.assertEqual((body["code"], len(body["messages"])), ("token_not_valid", 1))
        server.control_post("/clock", skew=3599)
        self.assertEqual(server.call("GET", USERS + "me/", token=tokens["access"])[0], 200)
        server.control_post("/clock", skew=3601)
        status, _, data = server.call("GET", USERS + "me/", token=tokens["access"])
        self.assertEqual(status, 401)
        self.assertEqual(json.loads(data)["messages"][0]["message"], "Token is invalid or expired")

    def test_account_switched_off_or_deleted(self):
        self.token()
        name = self.account()["username"]
        server.control_post("/account", username=name, active=False)
        self.assertEqual(self.ask("GET", USERS + "me/", status=401)["code"], "user_inactive")
        server.control_post("/account", username=name, delete=True)
        self.assertEqual(self.ask("GET", USERS + "me/", status=401)["code"], "user_not_found")

    def refresh(self, token, status=200):
        return self.ask("POST", USERS + "token/refresh/", {"refresh": token}, None, status)

    def test_refresh_rotates_and_the_old_one_stays_valid(self):
        first = self.login(200)["tokens"]
        server.control_post("/clock", skew=600)
        second = self.refresh(first["refresh"])
        self.assertEqual(set(second), {"access", "refresh"})
        self.assertNotEqual(second["refresh"], first["refresh"])
        self.refresh(first["refresh"])
        # The new access token's iat is still that of the first login.
        found = claims(second["access"])
        self.assertAlmostEqual(found["exp"] - found["iat"], 4200, delta=5)
        server.control_post("/clock", skew=604800 + 300)
        self.assertEqual(
            self.refresh(first["refresh"], 401),
            {"detail": "Token is invalid or expired", "code": "token_not_valid"},
        )
        self.refresh(second["refresh"])

    def test_refresh_refusals(self):
        tokens = self.login(200)["tokens"]
        self.assertEqual(
            self.ask("POST", USERS + "token/refresh/", {}, None, 400),
            {"refresh": ["This field is required."]},
        )
        self.assertEqual(self.refresh(tokens["access"], 401)["detail"], "Token has wrong type")
        self.assertIn("invalid or expired", self.refresh("nonsense", 401)["detail"])
        server.control_post("/account", username=self.account()["username"], delete=True)
        access = self.refresh(tokens["refresh"])["access"]
        self.assertEqual(server.call("GET", USERS + "me/", token=access)[0], 401)

    def test_lifetime_can_be_set(self):
        server.control_post("/token_lifetime", seconds=120, refresh_seconds=240)
        tokens = self.login(200)["tokens"]
        for name, seconds in (("access", 120), ("refresh", 240)):
            found = claims(tokens[name])
            self.assertEqual(found["exp"] - found["iat"], seconds)
        server.control_post("/reset")
        self.assertEqual(server.control_get("/info")["token_lifetime"], 3600)

    def test_me_has_no_teacher_id(self):
        self.assertEqual(
            set(self.ask("GET", USERS + "me/")),
            {"id", "email", "first_name", "last_name", "roles", "mfa_enabled"},
        )

    def test_setting_the_second_factor_up(self):
        self.assertEqual(
            self.ask("POST", USERS + "mfa/verify/", {"token": "123456"}, status=400),
            {"error": "MFA not set up"},
        )
        first = self.ask("GET", USERS + "mfa/setup/")["secret"]
        second = self.ask("GET", USERS + "mfa/setup/")["secret"]
        self.assertNotEqual(first, second)
        self.ask("POST", USERS + "mfa/setup/", {}, status=405)
        self.ask("POST", USERS + "mfa/verify/", {"code": totp.code(second)}, status=400)
        refused = self.ask("POST", USERS + "mfa/verify/", {"token": totp.code(first)}, status=400)
        self.assertEqual(refused, {"error": "Invalid token"})
        self.ask("POST", USERS + "mfa/verify/", {"token": totp.code(second)})
        self.assertEqual(self.login(200), {"mfa_required": True})
        self.assertEqual(
            self.ask("GET", USERS + "mfa/setup/", status=400), {"error": "MFA already enabled"}
        )
        self.ask("POST", USERS + "mfa/disable/", {})
        self.assertIn("tokens", self.login(200))

    def test_anybody_may_register_as_a_teacher(self):
        body = {"email": "new.one@riverside.example", "password": "12345678", "first_name": "New",
                "last_name": "One", "password_confirm": "12345678"}  # fmt: skip
        answer = self.ask("POST", USERS + "register/", body, None, 201)
        self.assertEqual(answer["user"]["roles"], ["TEACHER"])
        self.assertIn("email", self.ask("POST", USERS + "register/", body, None, 400))
        self.assertEqual(
            server.call("GET", CLASSES, token=answer["tokens"]["access"])[0], 200
        )


class Reference(Case):
    def test_the_way_to_my_classes(self):
        every = self.ask("GET", CLASSES)
        self.assertEqual(len(every), 7)
        self.assertEqual(
            set(every[0]),
            {"id", "name", "subject_name", "subject_code", "teacher_name", "academic_year",
             "semester", "room_number", "enrolled_count", "max_students"},
        )  # fmt: skip
        mine = self.ask("GET", USERS + "me/")["email"]
        teachers = self.ask("GET", "/api/classes/teachers/")
        teacher = next(t for t in teachers if t["email"] == mine)
        found = self.ask("GET", f"/api/classes/teachers/{teacher['id']}/classes/")
        codes = {f"{c['name']}/{c['subject_code']}": c["id"] for c in found}
        known = {code: i for (e, code), i in self.mapping().items() if e == "class"}
        self.assertEqual(codes, known)
        self.assertEqual(teacher["id"], self.mapping()["teacher", "T-014"])

    def test_class_detail(self):
        found = self.ask("GET", CLASSES + self.klass() + "/")
        self.assertEqual(found["subject"]["code"], "ENG")
        self.assertEqual(found["teacher"]["employee_id"], "T-014")
        self.assertEqual((found["enrolled_count"], found["is_full"]), (22, False))
        self.assertIn("08:55", found["schedule"])
        self.ask("GET", CLASSES + str(uuid.uuid4()) + "/", status=404)
        self.ask("GET", CLASSES + "nonsense/", status=404)

    def test_students(self):
        path = CLASSES + self.klass()
        rows = self.ask("GET", path + "/students/")
        self.assertEqual(
            set(rows[0]), {"id", "student_id", "full_name", "email", "major", "enrolled_classes"}
        )
        self.assertEqual({r["id"] for r in rows}, set(self.students()))
        self.assertEqual({c["name"] for c in rows[0]["enrolled_classes"]}, {"7B"})
        self.assertEqual(len(rows[0]["enrolled_classes"]), 2)
        # In the order of enrolment, which is not the order of anything else.
        roster = self.ask("GET", path + "/roster/")
        self.assertEqual([r["student"] for r in roster], rows)
        times = [r["enrolled_at"] for r in roster]
        self.assertEqual(times, sorted(times))
        self.assertNotEqual([r["student_id"] for r in rows], sorted(r["student_id"] for r in rows))
        other = self.ask("GET", "/api/classes/students/?class_id=" + self.klass())
        self.assertEqual({r["id"] for r in other}, {r["id"] for r in rows})
        self.ask("GET", "/api/classes/students/?class_id=nonsense", status=500)

    def test_names_are_those_of_the_class_list(self):
        rows = self.ask("GET", "/api/classes/students/")
        names = {r["student_id"]: r["full_name"] for r in rows}
        self.assertEqual(names["RV/2026/0003"], "أحمد محمود")
        self.assertEqual(names["RV/2026/0004"], "Aoife O'Connor")
        self.assertEqual(len({r["email"] for r in rows}), len(rows))

    def test_who_may_read(self):
        self.ask("GET", CLASSES, role="student", status=403)
        self.ask("GET", CLASSES, role="nobody", status=403)
        self.ask("GET", CLASSES, role="admin")
        self.ask("GET", CLASSES + self.klass() + "/students/", role="foreign")
        self.ask("GET", "/api/classes/teachers/", role="nobody")
        self.assertEqual(len(self.ask("GET", "/api/classes/subjects/", role="nobody")), 5)
        self.assertEqual(len(self.ask("GET", "/api/classes/enrollments/", role="nobody")), 166)

    def test_enrolling_twice_looks_like_an_error(self):
        path, body = CLASSES + self.klass(), {"student_id": self.students(1, 1)[0]}
        self.ask("POST", path + "/enroll/", body, role="foreign", status=403)
        self.ask("POST", path + "/enroll/", body, status=201)
        self.assertEqual(
            self.ask("POST", path + "/enroll/", body, status=400),
            {"error": "Student is already enrolled in this class"},
        )
        self.ask("POST", path + "/unenroll/", body)
        again = self.ask("POST", path + "/unenroll/", body, status=400)
        self.assertIn("not enrolled", again["error"])


class Sessions(Case):
    def start_refused(self, class_id, role="teacher"):
        body = {"class_id": class_id}
        return self.ask("POST", SESSIONS + "start/", body, role, 400)["class_id"][0]

    def test_start_is_now_by_the_server(self):
        server.control_post("/clock", now="2026-03-02T09:00:00Z")
        body = {"class_id": self.klass(), "id": str(uuid.uuid4())}
        body["start_time"] = "2020-01-01T00:00:00Z"
        answer = self.ask("POST", SESSIONS + "start/", body, status=201)["session"]
        self.assertEqual(answer["start_time"][:16], "2026-03-02T09:00")
        self.assertRegex(answer["start_time"], MOMENT)
        self.assertNotEqual(answer["id"], body["id"])
        self.assertEqual((answer["status"], answer["end_time"]), ("ACTIVE", None))
        self.assertEqual(answer["class_ref"]["id"], body["class_id"])
        self.assertEqual((answer["student_count"], answer["attendance_count"]), (22, 0))

    def test_start_refusals(self):
        self.start()
        self.assertRegex(
            self.start_refused(self.klass()),
            r"^This class already has an active session started at \d\d:\d\d on \w{3} \d\d, \d{4}$",
        )
        self.assertEqual(self.start_refused(str(uuid.uuid4())), "Class not found")
        self.assertEqual(self.start_refused("x"), "Must be a valid UUID.")
        text = self.start_refused(self.klass(), role="foreign")
        self.assertEqual(text, "You are not assigned to teach '7B'")
        for role in ("admin", "student", "nobody"):
            self.ask("POST", SESSIONS + "start/", {"class_id": self.klass()}, role, 403)
        self.assertEqual(len(server.control_get("/sessions")), 2)

    def test_end(self):
        server.control_post("/clock", now="2026-03-02T09:00:00Z")
        session = self.start()
        server.control_post("/clock", now="2026-03-02T10:05:30Z")
        answer = self.end(session)["session"]
        self.assertEqual((answer["status"], answer["duration"]), ("ENDED", "1 hour 5 minutes"))
        again = self.ask("POST", f"{SESSIONS}{session}/end/", {}, status=400)
        self.assertIn("This session already ended at 10:05 on Mar 02, 2026",
                      again["non_field_errors"][0])  # fmt: skip
        self.start()  # any number of ended ones

    def test_foreign_sessions_are_not_there(self):
        session = self.start()
        for method, path in (("GET", "/"), ("POST", "/end/"), ("DELETE", "/")):
            self.ask(method, SESSIONS + session + path, {}, role="foreign", status=404)
        self.assertEqual(self.ask("GET", SESSIONS, role="foreign"), [])
        self.ask("POST", f"{SESSIONS}{session}/end/", {}, role="admin")
        self.ask("GET", SESSIONS + "nonsense/", status=404)
        self.ask("GET", SESSIONS, role="student", status=403)

    def test_active(self):
        session, other = self.start(), self.start("7A/MAT")
        every = self.ask("GET", SESSIONS + "active/")
        self.assertEqual(every["count"], 2)
        row = every["sessions"][0]
        self.assertNotIn("class_id", row)
        self.assertNotIn("status", row)
        self.assertIn("class_room", row)
        one = self.ask("GET", f"{SESSIONS}active/?class_id={self.klass()}")
        self.assertEqual([r["id"] for r in one["sessions"]], [session])
        self.ask("GET", SESSIONS + "active/?class_id=nonsense", status=500)
        self.end(other)
        self.assertEqual(self.ask("GET", SESSIONS + "active/")["count"], 1)

    def test_history(self):
        server.control_post("/clock", now="2026-03-02T23:59:00Z")
        session = self.start()
        path = f"{SESSIONS}history/?class_id={self.klass()}&date_from=2026-03-02&date_to=2026-03-02"
        answer = self.ask("GET", path)
        self.assertEqual([r["id"] for r in answer["results"]], [session])
        self.assertEqual(answer["results"][0]["class_id"], self.klass())
        self.assertEqual(self.ask("GET", path.replace("03-02", "03-03"))["count"], 0)
        self.assertEqual(self.ask("GET", path + "&status=ENDED")["count"], 0)
        self.assertEqual(
            self.ask("GET", SESSIONS + "history/?date_from=yesterday", status=400),
            {"error": "Invalid date_from format. Use YYYY-MM-DD"},
        )
        self.ask("GET", SESSIONS + "history/?teacher_id=nonsense", status=500)

    def test_odd_methods(self):
        session = self.start()
        self.ask("POST", SESSIONS, {"class_id": self.klass()}, status=500)
        for method in ("PUT", "PATCH"):
            answer = self.ask(method, f"{SESSIONS}{session}/", {"status": "ENDED"})
            self.assertEqual(answer["status"], "ACTIVE")

    def test_delete_takes_everything(self):
        session = self.start()
        self.bulk(session, self.rows(self.students()))
        self.end(session)
        self.ask("DELETE", f"{SESSIONS}{session}/", status=204)
        self.ask("DELETE", f"{SESSIONS}{session}/", status=404)
        self.assertEqual(self.stored(session), {})

    def test_parallel_starts(self):
        token, klass = self.token(), self.klass()

        def start(_):
            return server.call("POST", SESSIONS + "start/", {"class_id": klass}, token)[0]

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            got = sorted(pool.map(start, range(24)))
        self.assertEqual(got.count(201), 1, got)
        self.assertLessEqual(set(got), {201, 400, 500})
        active = [s for s in server.control_get("/sessions") if s["status"] == "ACTIVE"]
        self.assertEqual(len(active), 1)

    def test_lost_race_on_command(self):
        self.fault("race_start")
        self.ask("POST", SESSIONS + "start/", {"class_id": self.klass()}, status=500)
        self.assertEqual(self.ask("GET", SESSIONS + "active/")["count"], 1)

    def test_reassigned_class(self):
        session = self.start()
        new = self.account("foreign")["username"]
        server.control_post("/class", {"class": "7B", "subject": "ENG", "teacher": new})
        refused = self.mark(session, self.students()[0], answer=400, role="foreign")
        self.assertIn("not authorized", refused["session_id"][0])
        self.mark(session, self.students()[0])


class Marking(Case):
    def setUp(self):
        super().setUp()
        self.session = self.start()
        self.some = self.students()[:4]

    def test_mark_is_an_upsert(self):
        first = self.mark(self.session, self.some[0], notes="by hand")["attendance"]
        self.assertEqual(
            set(first),
            {"id", "session", "student", "status", "marked_at", "marked_by_name", "notes",
             "is_locked", "created_at", "updated_at"},
        )  # fmt: skip
        self.assertEqual(first["student"]["id"], self.some[0])
        self.assertEqual(first["student"]["student_id"], "RV/2026/0025")
        second = self.mark(self.session, self.some[0], "LATE")["attendance"]
        for key in ("id", "marked_at", "created_at"):
            self.assertEqual(second[key], first[key])
        self.assertGreater(second["updated_at"], first["updated_at"])
        self.assertEqual((second["status"], second["notes"]), ("LATE", ""))  # wiped
        self.assertEqual(server.control_get(f"/marks?session={self.session}")[0]["writes"], 2)

    def test_the_clients_times_are_ignored(self):
        old = "2001-01-01T00:00:00Z"
        answer = self.mark(self.session, self.some[0], marked_at=old, updated_at=old)["attendance"]
        self.assertGreater(answer["updated_at"], "2020")
        self.mark(self.session, self.some[0], "ABSENT", marked_at=old)
        self.assertEqual(self.stored(self.session), {self.some[0]: "ABSENT"})

    def test_refusals_are_all_field_errors(self):
        student, other = self.some[0], str(uuid.uuid4())
        refused = self.mark(other, other, "EXCUSED", 400)
        self.assertEqual(set(refused), {"session_id", "student_id", "status"})
        self.assertEqual(refused["session_id"], [f"Session with ID '{other}' not found"])
        self.assertEqual(refused["student_id"], [f"Student with ID '{other}' not found"])
        self.assertIn("not a valid choice", refused["status"][0])
        for wrong in ("present", "E", None):
            self.mark(self.session, student, wrong, 400)
        refused = self.mark("x", student, answer=400)
        self.assertEqual(refused, {"session_id": ["Must be a valid UUID."]})
        refused = self.mark(self.session, student, answer=400, role="foreign")
        self.assertIn("not authorized to mark", refused["session_id"][0])
        self.mark(self.session, student, answer=403, role="student")
        outside = self.students(1, 1)[0]
        text = self.mark(self.session, outside, answer=400)["student_id"][0]
        self.assertEqual(text, "Student 'Abigail Turner' is not enrolled in '7B'")
        self.mark(self.session, student, answer=400, notes=None)
        self.mark(self.session, student, answer=400, notes="x" * 501)
        self.ask("POST", MARKS + "mark/", {"session_id": self.session, "records": []}, status=400)
        self.assertEqual(self.stored(self.session), {})
        self.mark(self.session, student, role="admin")

    def test_ended_is_locked_for_everybody(self):
        row = self.mark(self.session, self.some[0])["attendance"]["id"]
        self.end(self.session)
        for role in ("teacher", "admin"):
            text = self.mark(self.session, self.some[1], answer=400, role=role)["session_id"][0]
            self.assertRegex(text, r"^Cannot mark attendance - session ended at \d\d:\d\d on ")
            refused = self.bulk(self.session, self.rows(self.some), 400, role)
            self.assertEqual(refused, {"session_id": [text]})
            self.assertEqual(
                self.ask("PATCH", f"{MARKS}{row}/", {"status": "LATE"}, role, 400),
                {"detail": "Cannot modify attendance - session ended and is locked"},
            )
        self.assertTrue(self.ask("GET", f"{MARKS}{row}/")["is_locked"])
        self.ask("DELETE", f"{MARKS}{row}/", status=204)
        self.ask("DELETE", f"{MARKS}{row}/", status=404)

    def test_batch(self):
        answer = self.bulk(self.session, self.rows(self.some))
        self.assertEqual(set(answer), {"message", "count", "attendance_records"})
        self.assertEqual(answer["count"], 4)
        rows = answer["attendance_records"]
        self.assertEqual(set(rows[0]), {"id", "student_id", "status"})
        numbers = [r["student_id"] for r in rows]
        self.assertEqual(numbers, [f"RV/2026/00{n}" for n in (25, 26, 27, 28)])
        self.assertEqual(self.stored(self.session), dict.fromkeys(self.some, "PRESENT"))

    def test_shape_errors_refuse_the_whole_batch(self):
        good = self.rows(self.some)
        excused = {**good[1], "status": "EXCUSED"}
        text = self.bulk(self.session, [good[0], excused, {**excused}], 400)["records"]
        self.assertEqual(len(text), 1)
        self.assertRegex(text[0], r"^Record 1: invalid status 'EXCUSED'\. Must be ")
        no_student, no_status = {"status": "LATE"}, {"student_id": self.some[0]}
        for rows in ([], [good[0], "x"], [good[0], no_student], [no_status]):
            self.assertIn("records", self.bulk(self.session, rows, 400))
        self.assertIn("session_id", self.bulk(str(uuid.uuid4()), good, 400))
        self.assertIn("session_id", self.bulk(self.session, good, 400, role="foreign"))
        all_present = {"session_id": self.session, "default_status": "PRESENT"}
        self.ask("POST", MARKS + "bulk_mark/", all_present, status=400)
        self.assertEqual(self.stored(self.session), {})

    def test_other_errors_are_per_row(self):
        unknown, outside = str(uuid.uuid4()), self.students(1, 1)[0]
        rows = self.rows([unknown, outside, "x", *self.some])
        rows[3]["notes"] = None
        answer = self.bulk(self.session, rows)
        self.assertEqual(answer["count"], 3)
        named = [e["student_id"] for e in answer["errors"]]
        self.assertEqual(named, [unknown, outside, "x", self.some[0]])
        self.assertEqual(set(self.stored(self.session)), set(self.some[1:]))
        # 201 even when nothing at all is stored.
        answer = self.bulk(self.session, self.rows([unknown]))
        self.assertEqual((answer["count"], answer["attendance_records"]), (0, []))
        self.assertEqual((self.last()["rows"], self.last()["stored"]), (1, 0))

    def test_twice_in_one_batch(self):
        rows = [*self.rows(self.some[:1]), *self.rows(self.some[:1], "LATE")]
        answer = self.bulk(self.session, rows)
        self.assertEqual(answer["count"], 2)
        self.assertEqual(self.stored(self.session), {self.some[0]: "LATE"})

    def test_batch_wipes_notes_and_takes_long_ones(self):
        rows = self.rows(self.some[:1])
        rows[0]["notes"] = "n" * 600
        self.bulk(self.session, rows)
        self.assertEqual(len(self.view(self.session)[self.some[0]]["notes"]), 600)
        del rows[0]["notes"]
        self.bulk(self.session, rows)
        self.assertEqual(self.view(self.session)[self.some[0]]["notes"], "")

    def test_lost_races(self):
        self.fault("race")
        self.mark(self.session, self.some[0], answer=500)
        self.assertEqual(self.stored(self.session), {self.some[0]: "ABSENT"})  # the other device's
        self.fault("race")
        answer = self.bulk(self.session, self.rows(self.some[1:]))
        self.assertEqual(answer["count"], 2)
        self.assertEqual([e["student_id"] for e in answer["errors"]], [self.some[1]])
        self.assertIn("already exists", answer["errors"][0]["error"])
        self.assertEqual(self.stored(self.session)[self.some[1]], "ABSENT")
        self.assertEqual(self.bulk(self.session, self.rows(self.some))["count"], 4)
        self.assertEqual(set(self.stored(self.session).values()), {"PRESENT"})

    def test_parallel_marks(self):
        token = self.token()

        def mark(number):
            body = {"session_id": self.session, "student_id": self.students()[number // 2],
                    "status": ("PRESENT", "ABSENT")[number % 2]}  # fmt: skip
            return server.call("POST", MARKS + "mark/", body, token)[0]

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            got = set(pool.map(mark, range(40)))
        self.assertLessEqual(got, {201, 500})
        self.assertEqual(len(self.stored(self.session)), 20)

    def test_session_ended_during_a_batch(self):
        self.bulk(self.session, self.rows(self.some[2:3]))
        self.fault("ended_midway")
        answer = self.bulk(self.session, self.rows(self.some, "LATE"))
        # New rows still get in, changed ones do not.
        self.assertEqual([e["student_id"] for e in answer["errors"]], [self.some[2]])
        self.assertIn("locked", answer["errors"][0]["error"])
        wanted = {**dict.fromkeys(self.some, "LATE"), self.some[2]: "PRESENT"}
        self.assertEqual(self.stored(self.session), wanted)
        self.bulk(self.session, self.rows(self.some), 400)

    def test_worker_killed(self):
        self.fault("killed")
        body = {"session_id": self.session, "records": self.rows(self.some)}
        with self.assertRaises(BROKEN):
            server.call("POST", MARKS + "bulk_mark/", body, self.token())
        self.assertEqual(set(self.stored(self.session)), set(self.some[:2]))
        self.assertEqual((self.last()["stored"], self.last()["status"]), (2, None))

    def test_poison_and_swallow(self):
        server.control_post("/fault", kind="poison", student=self.some[1], count=None)
        answer = self.bulk(self.session, self.rows(self.some))
        self.assertEqual([e["student_id"] for e in answer["errors"]], [self.some[1]])
        self.mark(self.session, self.some[1], answer=500)
        self.assertEqual(len(self.stored(self.session)), 3)
        server.control_post("/fault/clear")
        server.control_post("/unmark", session=self.session)
        self.fault("swallow")
        self.assertEqual(self.bulk(self.session, self.rows(self.some))["count"], 4)
        self.assertEqual(self.stored(self.session), {})

    def test_dropped_answer(self):
        self.fault("drop_answer", match="bulk_mark")
        body = {"session_id": self.session, "records": self.rows(self.some)}
        with self.assertRaises(BROKEN):
            server.call("POST", MARKS + "bulk_mark/", body, self.token())
        self.assertEqual(len(self.stored(self.session)), 4)
        self.assertTrue(self.last()["applied"])


class Reading(Case):
    def setUp(self):
        super().setUp()
        self.session = self.start()
        self.some = self.students()[:4]

    def test_read_back(self):
        self.bulk(self.session, self.rows(self.some[:3]) + self.rows(self.some[3:], "LATE"))
        answer = self.ask("GET", f"{MARKS}session/{self.session}/")
        self.assertEqual(set(answer), {"session", "statistics", "records"})
        self.assertEqual(answer["session"]["id"], self.session)
        self.assertEqual(
            answer["statistics"],
            {"total_enrolled": 22, "present": 3, "absent": 0, "late": 1, "not_marked": 18,
             "marked": 4, "attendance_rate": 18.18},
        )  # fmt: skip
        row = answer["records"][0]
        self.assertEqual(
            set(row),
            {"id", "student_uuid", "student_id", "student_name", "student_email", "status",
             "marked_at", "marked_by_name", "notes"},
        )  # fmt: skip
        self.assertEqual(row["marked_by_name"], "Jordan Ellery")
        self.assertEqual(set(self.view(self.session, "?status=LATE")), {self.some[3]})

    def test_read_back_refusals(self):
        self.ask("GET", f"{MARKS}session/{uuid.uuid4()}/", status=404)
        self.ask("GET", f"{MARKS}session/nonsense/", status=500)
        self.ask("GET", f"{MARKS}session/{self.session}/", role="foreign", status=403)
        self.ask("GET", f"{MARKS}session/{self.session}/", role="admin")

    def test_marked_after_sees_first_markings_only(self):
        self.mark(self.session, self.some[0])
        between = datetime.datetime.now(datetime.timezone.utc).isoformat()
        self.mark(self.session, self.some[1])
        self.mark(self.session, self.some[0], "LATE")
        coded = urllib.parse.quote(between)
        self.assertEqual(set(self.view(self.session, f"?marked_after={coded}")), {self.some[1]})
        # The + of the offset as a space, and any nonsense, switch the filter off.
        self.assertIn("+", between)
        for text in (between, "nonsense", "2026-13-45T00:00:00Z"):
            self.assertEqual(len(self.view(self.session, f"?marked_after={text}")), 2, text)

    def test_one_row(self):
        row = self.mark(self.session, self.some[0], notes="x")["attendance"]["id"]
        self.assertIn("updated_at", self.ask("GET", f"{MARKS}{row}/"))
        self.ask("GET", f"{MARKS}{row}/", role="foreign", status=404)
        answer = self.ask("PATCH", f"{MARKS}{row}/", {"status": "LATE"}, role="admin")
        self.assertEqual(answer["attendance"]["notes"], "x")
        self.assertEqual(answer["attendance"]["marked_by_name"], "Jordan Ellery")
        self.assertIn("status", self.ask("PUT", f"{MARKS}{row}/", {"notes": ""}, status=400))
        self.ask("PUT", f"{MARKS}{row}/", {"status": "ABSENT", "notes": ""})
        self.assertEqual(self.stored(self.session), {self.some[0]: "ABSENT"})
        server.control_post(
            "/unenroll", {"class": "7B", "subject": "ENG", "admission_number": "RV/2026/0025"}
        )
        self.ask("PUT", f"{MARKS}{row}/", {"status": "PRESENT"}, status=500)
        self.ask("POST", MARKS, {}, status=500)

    def test_flat_list(self):
        self.mark(self.session, self.some[0])
        rows = self.ask("GET", MARKS)
        self.assertEqual(len(rows), 25)
        self.assertNotIn("session_id", rows[0])
        self.assertTrue(all(r["student_id"].startswith("RV/") for r in rows))

    def test_student(self):
        self.mark(self.session, self.some[0], "LATE")
        path = f"{MARKS}student/{self.some[0]}/"
        answer = self.ask("GET", path + "?status=ABSENT")
        self.assertEqual((answer["records"], answer["statistics"]["late"]), ([], 1))
        row = self.ask("GET", path)["records"][0]
        self.assertEqual(row["session_id"], self.session)
        self.ask("GET", path + "?date_from=yesterday", status=500)
        self.ask("GET", MARKS + "student/nonsense/", status=500)
        self.ask("GET", path, role="foreign", status=403)

    def test_analytics(self):
        klass = self.klass("7A/MAT")
        answer = self.ask("GET", f"/api/analytics/class/{klass}/")
        past = self.stored(server.control_get("/sessions")[0]["id"])
        rate = round(list(past.values()).count("PRESENT") * 100 / 24, 2)
        self.assertEqual((answer["total_students"], answer["total_sessions"]), (24, 1))
        self.assertEqual(answer["overall_attendance_rate"], rate)  # late is not present here
        student = next(s for s, status in past.items() if status == "ABSENT")
        row = next(s for s in answer["student_statistics"] if s["student_id"] == student)
        self.assertEqual(row["sessions_attended"], 1)
        answer = self.ask("GET", f"/api/analytics/student/{student}/")
        self.assertEqual((answer["consecutive_absences"], answer["risk_level"]), (1, "high"))
        self.assertNotIn(student, json.dumps(answer))
        self.ask("GET", f"/api/analytics/class/{klass}/quick/")
        self.ask("GET", f"/api/analytics/class/{klass}/", role="foreign", status=403)
        self.ask("GET", f"/api/analytics/class/{uuid.uuid4()}/", status=404)
        self.ask("GET", f"/api/analytics/student/{student}/", role="student", status=500)
        self.assertEqual(server.call("GET", "/api/analytics/overview/", token=self.token())[0], 404)


class Office(Case):
    def report(self, status=201, role="teacher", **changes):
        body = {"report_type": "class", "class_id": self.klass("7A/MAT"), "format": "csv",
                "start_date": "2020-01-01", "end_date": "2099-12-31", **changes}  # fmt: skip
        return self.ask("POST", "/api/reports/generate/", body, role, status)

    def test_each_report_is_another(self):
        first, second = self.report(), self.report()
        self.assertNotEqual(first["id"], second["id"])
        self.assertEqual((first["status"], first["report_type"]), ("COMPLETED", "CLASS"))
        self.assertEqual(len(server.control_get("/reports")), 2)
        self.assertEqual(len(self.ask("GET", "/api/reports/")), 2)
        self.assertEqual(self.ask("GET", "/api/reports/", role="foreign"), [])
        self.assertEqual(len(self.ask("GET", "/api/reports/", role="admin")), 2)
        status, headers, data = server.call("GET", first["download_url"], token=self.token())
        self.assertEqual((status, headers["content-type"]), (200, "text/csv"))
        self.assertIn("attachment", headers["content-disposition"])
        lines = data.decode().splitlines()
        self.assertEqual(lines[3], "")
        self.assertEqual(
            lines[4],
            "Student ID,Student Name,Email,Sessions Marked,Present,Absent,Late,Attendance Rate (%)",
        )
        self.assertEqual(len(lines), 5 + 24)
        self.ask("GET", first["download_url"], role="foreign", status=403)

    def test_report_refusals(self):
        self.report(400, format="pdf")
        self.report(400, report_type="CLASS")
        self.report(500, class_id=str(uuid.uuid4()))
        self.assertIn("error", self.report(403, role="foreign"))
        self.report(201, role="nobody")

    def test_each_trigger_mails_everybody_again(self):
        path = "/api/notifications/trigger-weekly-report/"
        for _ in range(2):
            answer = self.ask("POST", path, {"send_to_all": True}, status=202)
            self.assertEqual(answer["status"], "queued")
        self.assertEqual(
            server.control_get("/mails"), {"WEEKLY_REPORT": {"sent": 144, "most_to_one": 2}}
        )
        self.ask("POST", path, {"send_to_all": True}, role="nobody", status=403)
        path = "/api/notifications/trigger-low-attendance-alert/"
        self.ask("POST", path, {"threshold": 101}, status=400)
        self.ask("POST", path, {"threshold": 50}, status=202)
        self.assertEqual(self.ask("GET", "/api/notifications/?limit=10")["count"], 10)
        self.ask("GET", "/api/notifications/?limit=few", status=500)

    def test_edits_behind_a_clients_back(self):
        session = server.control_post("/session", {"class": "7B", "subject": "ENG"})["id"]
        self.assertEqual(self.ask("GET", SESSIONS + "active/")["sessions"][0]["id"], session)
        who = {"session": session, "admission_number": "RV/2026/0025"}
        server.control_post("/mark", {**who, "status": "ABSENT", "notes": "called in"})
        row = self.view(session)[self.students()[0]]
        self.assertEqual((row["status"], row["notes"]), ("ABSENT", "called in"))
        server.control_post("/session/end", session=session)
        self.bulk(session, self.rows(self.students()), 400)
        self.assertEqual(server.control_post("/unmark", who)["deleted"], 1)
        server.control_post("/session/delete", session=session)
        self.ask("GET", f"{SESSIONS}{session}/", status=404)
        with self.assertRaises(RuntimeError):
            server.control_post("/session/end", session=session)

    def test_roster_changes(self):
        who = {"class": "7B", "subject": "ENG", "admission_number": "RV/2026/0025"}
        self.assertEqual(server.control_post("/unenroll", who)["deleted"], 1)
        path = CLASSES + self.klass() + "/students/"
        self.assertEqual(len(self.ask("GET", path)), 21)
        server.control_post("/student", admission_number="RV/2026/9001", name="Nell Ray")
        server.control_post("/enroll", {**who, "admission_number": "RV/2026/9001"})
        self.assertEqual(self.ask("GET", path)[-1]["full_name"], "Nell Ray")
        server.control_post("/student", admission_number="RV/2026/9001", number="RV/2026/9002")
        self.assertEqual(self.ask("GET", path)[-1]["student_id"], "RV/2026/9002")

    def test_reset(self):
        before = (server.control_get("/sessions"), server.control_get("/marks"))
        self.bulk(self.start(), self.rows(self.students()))
        server.control_post("/session/delete", session=before[0][0]["id"])
        server.control_post("/account", username=self.account()["username"], mfa=True)
        server.control_post("/reset")
        self.assertEqual(before, (server.control_get("/sessions"), server.control_get("/marks")))
        self.assertIn("tokens", self.ask("POST", USERS + "login/", self.credentials(), None))


class Process(unittest.TestCase):
    def test_start_is_quick(self):
        began = time.monotonic()
        with PracticeServer(server="cloe"):
            seconds = time.monotonic() - began
        self.assertLess(seconds, 10)  # about 0.6 on an idle machine

    def test_same_ids_at_every_start(self):
        with PracticeServer("--today", "2026-03-02", server="cloe") as one:
            with PracticeServer("--today", "2026-03-02", server="cloe") as two:
                self.assertEqual(one.control_get("/mapping"), two.control_get("/mapping"))
                self.assertEqual(one.control_get("/marks"), two.control_get("/marks"))
                self.assertEqual(one.control_get("/sessions")[0]["start_time"][:10], "2026-02-27")

    def test_same_directory_keeps_data_and_tokens(self):
        with tempfile.TemporaryDirectory() as folder:
            with PracticeServer("--dir", folder, server="cloe") as first:
                first.control_post("/session", {"class": "7B", "subject": "ENG"})
                before = first.control_get("/sessions")
                known = {"email": first.credentials["username"]}
                known["password"] = first.credentials["password"]
                _, _, data = first.call("POST", USERS + "login/", known)
                token = json.loads(data)["tokens"]["access"]
            with PracticeServer("--dir", folder, server="cloe") as second:
                self.assertEqual(second.control_get("/sessions"), before)
                self.assertEqual(second.call("GET", SESSIONS, token=token)[0], 200)

    def test_roster_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "roll.csv")
            with open(path, "w", encoding="utf-8") as stream:
                stream.write("Admission No,Name,Form\nN1,Änne Groß,5A\nN2,Cher,5B\n")
            with PracticeServer("--roster", path, server="cloe") as other:
                rows = list(csv.DictReader(io.StringIO(other.control_get("/mapping"))))
        codes = [(r["entity"], r["code"]) for r in rows]
        self.assertEqual(
            codes,
            [("class", "5A/ENG"), ("class", "5A/MAT"), ("class", "5B/ENG"), ("class", "5B/MAT"),
             ("subject", "ENG"), ("subject", "MAT"), ("student", "N1"), ("student", "N2"),
             ("teacher", "T-014")],
        )  # fmt: skip


if __name__ == "__main__":
    unittest.main()
