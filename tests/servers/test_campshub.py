# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the practice CampsHub360 server behaves as the wire contract says.

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
import sys
import tempfile
import threading
import unittest
import urllib.parse
import uuid

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from practice import NotInstalled, PracticeServer, exchange  # noqa: E402

A = "/api/v1/attendance/api/"
SESSIONS, RECORDS, SLOTS = A + "sessions/", A + "records/", A + "timetable-slots/"
LEAVES, CORRECTIONS = A + "leave-applications/", A + "correction-requests/"
ACADEMICS = "/api/v1/academics/api/"
FACULTY = "/api/v1/faculty/api/faculty/"
STUDENTS = "/api/v1/students/students/"
LOGIN, REFRESH = "/api/auth/token/", "/api/auth/token/refresh/"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")
CRASH = {"success": False, "error": "Internal Server Error"}
DAY = "2026-03-02"  # a Monday; the school is in London, so its clock is UTC
START = {"class": "7B", "subject": "ENG"}  # 08:55 to 09:45

server = None


def setUpModule():
    global server
    server = PracticeServer("--demo", "--today", DAY, server="campshub")
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
        self.at("08:30")
        self._tokens = {}

    def at(self, time, day=DAY):
        server.control_post("/clock", now=f"{day}T{time}:00Z")

    def token(self, role="teacher"):
        if role not in self._tokens:
            account = server.control_get("/info")["accounts"][role]
            self._tokens[role] = self.ask("POST", LOGIN, account, None)["access"]
        return self._tokens[role]

    def ask(self, method, path, body=None, role="teacher", status=200):
        """The JSON value of a request that must answer with `status`."""
        token = self.token(role) if role else None
        got, headers, data = server.call(method, path, body, token)
        self.assertEqual(got, status, f"{method} {path}: {data[:300]!r}")
        self.assertEqual(str(uuid.UUID(headers["x-request-id"])), headers["x-request-id"])
        if status in (204, 205):
            self.assertEqual(data, b"")
            return None
        self.assertEqual(headers["content-type"], "application/json", path)
        value = json.loads(data)
        if status == 500:
            self.assertEqual(value, CRASH)
        return value

    def html(self, method, path, status, body=None):
        got, headers, _ = server.call(method, path, body, self.token())
        self.assertEqual((got, headers["content-type"][:9]), (status, "text/html"), path)
        return headers

    def pages(self, path, role="teacher"):
        """All rows behind `path`, taking no more of `next` than its cursor."""
        rows, sizes, cursor = [], [], None
        while True:
            mark = "&" if "?" in path else "?"
            page = self.ask("GET", path + (f"{mark}cursor={cursor}" if cursor else ""), role=role)
            self.assertEqual(set(page), {"next", "previous", "results"})
            rows += page["results"]
            sizes.append(len(page["results"]))
            if page["next"] is None:
                return rows, sizes
            parts = urllib.parse.urlsplit(page["next"])
            cursor = urllib.parse.quote(dict(urllib.parse.parse_qsl(parts.query))["cursor"])

    def truth(self, **wanted):
        found = server.control_get("/sessions")
        return [s for s in found if all(s[k] == v for k, v in wanted.items())]

    def session(self, **wanted):
        return self.truth(**(wanted or START), date=DAY)[0]["id"]

    def stored(self, session):
        marks = server.control_get(f"/marks?session={session}")
        return {m["student"]: m["status"] for m in marks}

    def record(self, session, student):
        marks = server.control_get(f"/marks?session={session}")
        return next(m for m in marks if m["student"] == student)

    def ids(self, only):
        rows = csv.DictReader(io.StringIO(server.control_get(f"/mapping?only={only}")))
        return {row["code"]: row["remote_id"] for row in rows}

    def students(self, first=25, last=46):
        """Remote ids of the demo students number `first` to `last` (7B by default)."""
        ids = self.ids("student")
        return [ids[f"RV/2026/{n:04d}"] for n in range(first, last + 1)]

    def new_session(self, klass="7B", subject="SCI", slot=False, **more):
        """The body of a session at 11:45; with the slot of the day if `slot`."""
        section = int(self.ids("section")[f"{klass}/{subject}"])
        body = {
            "course_section": section, "faculty": server.credentials["faculty"],
            "scheduled_date": DAY, "start_datetime": f"{DAY}T11:45:00Z",
            "end_datetime": f"{DAY}T12:35:00Z", **more,
        }  # fmt: skip
        if slot:
            monday = {"section": section, "day_of_week": 0}
            found = server.control_get("/slots")
            body["timetable_slot"] = next(
                s["id"] for s in found if all(s[k] == v for k, v in monday.items())
            )
        return body

    def empty_session(self):
        """A session of 7B in which nobody has a record."""
        session = self.session()
        server.control_post("/unmark", session=session)
        return session


class Transport(Case):
    def test_slash(self):
        for method in ("GET", "POST", "PATCH"):
            status, headers, _ = server.call(method, SESSIONS[:-1], {}, self.token())
            self.assertEqual((status, headers["location"]), (301, SESSIONS))

    def test_prefix(self):
        for path in ("/api/v1/attendance/sessions/", "/attendance/api/sessions/", "/", A[:-4]):
            self.html("GET", path, 404)

    def test_wrong_host(self):
        parts = urllib.parse.urlsplit(server.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port)
        connection.request("GET", SESSIONS, headers={"Host": "campus.example"})
        answer = connection.getresponse()
        self.assertEqual((answer.status, answer.getheader("content-type")[:9]), (400, "text/html"))
        connection.close()

    def test_hyphens_are_eaten(self):
        for path in ("records/bulk-mark/", "records/qr-scan/", "sessions/generate/"):
            self.assertIn("not allowed", self.ask("POST", A + path, {}, status=405)["detail"])
        for path in ("statistics/course-summary/", "academic-periods/by-date/?date=2026-03-02"):
            self.assertEqual(self.ask("GET", A + path, status=404), {"detail": "Not found."})
        number = self.session()
        self.assertEqual(
            self.ask("POST", f"{SESSIONS}{number}/generate-qr/")["session_id"], number
        )
        period = self.ask("GET", A + "academic-periods/current/")["id"]
        self.html("POST", f"{A}academic-periods/{period}/set-current/", 404)
        self.ask("POST", f"{A}academic-periods/{period}/set_current/")

    def test_bodies(self):
        answer = self.ask("POST", RECORDS, b"{", status=400)
        self.assertIn("JSON parse error", answer["detail"])
        parts = urllib.parse.urlsplit(server.url)
        body = urllib.parse.urlencode(server.control_get("/info")["accounts"]["teacher"])
        for kind, status in (("application/x-www-form-urlencoded", 200), ("text/plain", 415)):
            connection = http.client.HTTPConnection(parts.hostname, parts.port)
            connection.request("POST", LOGIN, body, {"Content-Type": kind})
            self.assertEqual(connection.getresponse().status, status)
            connection.close()

    def test_no_validators(self):
        _, headers, _ = server.call("GET", SESSIONS, token=self.token())
        self.assertNotIn("etag", headers)

    def test_crash(self):
        self.ask("GET", SESSIONS + "?start_date=soon", status=500)


class Login(Case):
    def claims(self, token):
        return json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))

    def test_shape(self):
        account = server.control_get("/info")["accounts"]["teacher"]
        for path in (LOGIN, "/api/accounts/token/"):
            answer = self.ask("POST", path, account, None)
            self.assertEqual(set(answer), {"refresh", "access", "session", "user"})
            self.assertEqual(set(answer["user"]), {"id", "email", "username"})
            self.assertEqual(
                set(answer["session"]),
                {"ip", "login_at", "country", "region", "city", "latitude", "longitude"},
            )
        claims = self.claims(answer["access"])
        self.assertEqual(set(claims), {"token_type", "exp", "iat", "jti", "user_id"})
        self.assertEqual(claims["exp"] - claims["iat"], 1440 * 60)
        claims = self.claims(answer["refresh"])
        self.assertEqual(claims["exp"] - claims["iat"], 7 * 86400)

    def test_names(self):
        student = server.control_get("/info")["accounts"]["student"]
        for names in (
            {"username": "STUDENT"}, {"username": "rv/2026/0001"},
            {"username": "student@riverside.example"}, {"email": "Student@Riverside.example"},
        ):  # fmt: skip
            body = {**names, "password": student["password"]}
            answer = self.ask("POST", LOGIN, body, None)
            self.assertEqual(answer["user"]["username"], "student")

    def test_refusals(self):
        wrong = {"detail": "Invalid credentials"}
        for name in ("teacher", "nobody"):
            body = {"username": name, "password": "no"}
            self.assertEqual(self.ask("POST", LOGIN, body, None, 401), wrong)
        self.assertIn("password", self.ask("POST", LOGIN, {"username": "teacher"}, None, 400))
        # There is no limit on attempts.
        for _ in range(25):
            self.ask("POST", LOGIN, {"username": "teacher", "password": "no"}, None, 401)

    def refresh_token(self):
        account = server.control_get("/info")["accounts"]["teacher"]
        return self.ask("POST", LOGIN, account, None)["refresh"]

    def test_refresh(self):
        refresh = self.refresh_token()
        for name in ("refresh", "refresh_token"):
            answer = self.ask("POST", REFRESH, {name: refresh}, None)
            self.assertEqual(set(answer), {"access"})
        self.assertEqual(server.call("GET", SESSIONS, token=answer["access"])[0], 200)
        self.ask("POST", REFRESH, {}, None, 400)
        for bad in ("x", answer["access"]):
            error = self.ask("POST", REFRESH, {"refresh": bad}, None, 401)
            self.assertEqual(error["code"], "token_not_valid")

    def test_rotation(self):
        server.control_post("/rotate", on=True)
        first = self.refresh_token()
        second = self.ask("POST", REFRESH, {"refresh": first}, None)["refresh"]
        error = self.ask("POST", REFRESH, {"refresh": first}, None, 401)
        self.assertEqual(set(error), {"detail", "code"})
        self.ask("POST", REFRESH, {"refresh": second}, None)

    def test_logout(self):
        refresh, path = self.refresh_token(), "/api/accounts/logout/"
        self.ask("POST", path, {"refresh": refresh}, status=205)
        self.ask("POST", REFRESH, {"refresh": refresh}, None, 401)
        self.ask("GET", SESSIONS)
        self.ask("POST", path, {"refresh": refresh}, status=400)

    def test_bad_tokens(self):
        answer = self.ask("GET", SESSIONS, role=None, status=401)
        self.assertEqual(answer, {"detail": "Authentication credentials were not provided."})
        server.control_post("/token_lifetime", seconds=-1)
        account = server.control_get("/info")["accounts"]["teacher"]
        old = self.ask("POST", LOGIN, account, None)["access"]
        for token, message in ((old, "Token is expired"), ("nonsense", "Token is invalid")):
            status, headers, data = server.call("GET", SESSIONS, token=token)
            body = json.loads(data)
            self.assertEqual((status, body["code"]), (401, "token_not_valid"))
            self.assertEqual(body["messages"][0]["message"], message)
            self.assertEqual(headers["www-authenticate"], 'Bearer realm="api"')
        # A login does not look at the bearer.
        self.assertEqual(server.call("POST", LOGIN, account, old)[0], 200)

    def test_skewed_clock(self):
        token = self.token()
        server.control_post("/clock", skew=2 * 86400)
        status, headers, _ = server.call("GET", SESSIONS, token=token)
        self.assertEqual(status, 401)
        there = datetime.datetime.strptime(headers["date"], "%a, %d %b %Y %H:%M:%S GMT")
        ahead = there - datetime.datetime.utcnow()
        self.assertGreater(ahead, datetime.timedelta(days=1.9))

    def test_me(self):
        me = self.ask("GET", "/api/accounts/me/")
        self.assertEqual(set(me), {
            "id", "username", "email", "is_active", "is_verified", "date_joined", "groups",
            "permissions",
        })  # fmt: skip
        rows, _ = self.pages(FACULTY)
        own = [row["id"] for row in rows if row["user"] and row["user"]["id"] == me["id"]]
        self.assertEqual(own, [server.credentials["faculty"]])
        self.assertEqual(
            set(self.ask("GET", "/api/accounts/me/roles-permissions/")), {"roles", "permissions"}
        )

    def test_register_is_open(self):
        body = {"username": "anybody", "email": "a@example.org", "password": "short"}
        path = "/api/accounts/register/"
        self.assertIn("password", self.ask("POST", path, body, None, 400))
        body["password"] = "long enough"
        self.ask("POST", path, body, None, 201)
        self.ask("POST", LOGIN, body, None)

    def test_account_switched_off_or_deleted(self):
        self.token()
        server.control_post("/account", username="teacher", active=False)
        self.assertEqual(self.ask("GET", SESSIONS, status=401)["code"], "user_inactive")
        server.control_post("/account", username="teacher", delete=True)
        self.assertEqual(self.ask("GET", SESSIONS, status=401)["code"], "user_not_found")


class Roles(Case):
    def test_table(self):
        session, student = self.session(), self.students()[0]
        record = self.record(session, student)["id"]
        new = self.new_session()
        for role, read, write, records in (
            ("teacher", 200, 201, 200), ("colleague", 200, 201, 200), ("admin", 200, 201, 200),
            ("lecturer", 200, 403, 403), ("student", 200, 403, 403), (None, 401, 401, 401),
        ):  # fmt: skip
            with self.subTest(role=role):
                self.ask("GET", SESSIONS, role=role, status=read)
                self.ask("POST", SESSIONS, new, role, write)
                self.ask("GET", RECORDS, role=role, status=records)
                body = {"mark": "present"}
                self.ask("PATCH", f"{RECORDS}{record}/", body, role, records)
                sync = {"records": [{"session_id": session, "student_id": student}]}
                self.ask("POST", A + "offline-sync/", sync, role, records)

    def test_anybody_with_a_login_decides(self):
        body = {"student": self.students()[0], "leave_type": "sport", "start_date": DAY,
                "end_date": DAY, "reason": "match"}  # fmt: skip
        self.ask("POST", LEAVES, body, "student", 201)
        leave = self.ask("GET", LEAVES, role="student")["results"][0]["id"]
        self.ask("POST", f"{LEAVES}{leave}/approve/", {}, "student")
        holiday = {"name": "Mine", "date": DAY}
        self.ask("POST", A + "holidays/", holiday, "student", 201)
        self.ask("POST", A + "configurations/", {"key": "K", "value": "1"}, "student", 403)
        self.ask("GET", A + "configurations/", role="student")

    def test_open_to_all(self):
        self.ask("GET", A + "dropdowns/course_sections_by_period/", role=None)
        event = {"device_id": "d", "subject_id": "s", "event_type": "checkin",
                 "timestamp": f"{DAY}T08:29:00Z", "vendor_event_id": "e"}  # fmt: skip
        self.ask("POST", A + "webhooks/biometric/", event, None, 202)
        event["timestamp"] = f"{DAY}T07:00:00Z"
        self.ask("POST", A + "webhooks/biometric/", event, None, 400)


class Timetable(Case):
    def test_slots(self):
        rows, _ = self.pages(SLOTS)
        self.assertEqual(set(rows[0]), {
            "id", "academic_period", "course_section", "course_section_name", "faculty",
            "faculty_name", "day_of_week", "day_name", "start_time", "end_time",
            "duration_minutes", "room", "is_active", "academic_year", "semester",
            "academic_year_display", "semester_display", "slot_type", "max_students",
            "enrolled_students_count", "can_generate_sessions", "created_at", "updated_at",
        })  # fmt: skip
        monday = [r for r in rows if r["day_of_week"] == 0]
        self.assertEqual({r["day_name"] for r in monday}, {"Monday"})
        self.assertIn("08:55:00", {r["start_time"] for r in monday})
        self.assertEqual({r["duration_minutes"] for r in monday}, {50})
        # A period brings its name and makes slots unique.
        period = self.ask("GET", A + "academic-periods/current/")["id"]
        row = {k: monday[0][k] for k in ("course_section", "faculty", "start_time", "end_time")}
        row.update(day_of_week=5, academic_period=period)
        first = self.ask("POST", SLOTS, row, status=201)
        self.assertEqual(first["academic_period_display"], "Practice term 2026")
        self.assertIn("unique", str(self.ask("POST", SLOTS, row, status=400)))
        row["academic_period"] = None
        for _ in range(2):
            self.ask("POST", SLOTS, row, status=201)
        self.ask("DELETE", f"{SLOTS}{first['id']}/", status=204)

    def test_sections_and_rosters(self):
        mine = self.ask(
            "GET", ACADEMICS + "course-sections/by_faculty/?faculty_id="
            + server.credentials["faculty"]
        )  # fmt: skip
        ids = self.ids("section")
        self.assertEqual({s["id"] for s in mine}, {int(v) for k, v in ids.items() if "ART" not in k})
        section = next(s for s in mine if s["id"] == int(ids["7B/ENG"]))
        self.assertEqual(str(section["student_batch"]["id"]), self.ids("class")["7B"])
        self.assertEqual(str(section["course"]["id"]), self.ids("subject")["ENG"])
        self.assertIsInstance(section["faculty"], str)
        self.assertIsNone(next(s for s in mine if s["id"] == int(ids["ELE"]))["student_batch"])
        self.ask("GET", ACADEMICS + "course-sections/by_faculty/", status=400)
        self.ask("GET", ACADEMICS + "course-sections/by_faculty/?faculty_id=x", status=500)
        path = f"{ACADEMICS}enrollments/by_course_section/?section_id={ids['7B/ENG']}"
        server.control_post(
            "/enroll", {"class": "7B", "subject": "ENG", "admission_number": "RV/2026/0025",
                        "status": "DROPPED"}
        )  # fmt: skip
        roster = self.ask("GET", path)
        self.assertEqual({r["student"]["id"] for r in roster}, set(self.students()))
        self.assertEqual([r["status"] for r in roster].count("DROPPED"), 1)
        self.assertLessEqual({"id", "roll_number", "full_name"}, set(roster[0]["student"]))

    def test_filters_of_the_other_modules(self):
        batch = self.ids("class")["7B"]
        found, _ = self.pages(f"{STUDENTS}?student_batch={batch}&ordering=roll_number")
        rolls = [s["roll_number"] for s in found]
        self.assertEqual(rolls, [f"RV/2026/{n:04d}" for n in range(25, 47)])
        course = self.ids("subject")["MAT"]
        path = f"{ACADEMICS}course-sections/?course={course}&ordering=created_at"
        self.assertEqual(len(self.ask("GET", path)["results"]), 2)
        self.ask("GET", f"{STUDENTS}?student_batch=x", status=400)
        week = self.ask("GET", ACADEMICS + "timetables/weekly_schedule/")
        self.assertEqual(set(week), {"weekly_schedule", "all_schedules"})

    def test_students_are_cached(self):
        path = f"{STUDENTS}?student_batch={self.ids('class')['7B']}"
        first = self.ask("GET", path)
        server.control_post("/session/delete", session=self.session())
        self.assertEqual(self.ask("GET", path), first)

    def test_enrollments_page(self):
        rows, sizes = self.pages(ACADEMICS + "enrollments/")
        self.assertEqual(set(sizes[:-1]), {50})
        self.assertEqual(len({r["id"] for r in rows}), len(rows))

    def test_periods(self):
        path = A + "academic-periods/"
        now = self.ask("GET", path + "current/")
        self.assertEqual(self.ask("GET", path + f"by_date/?date={DAY}")["id"], now["id"])
        self.ask("GET", path + "by_date/?date=1999-01-01", status=404)
        self.assertEqual(len(self.ask("GET", path + "?is_current=false")["results"]), 0)
        self.ask("POST", f"{path}{now['id']}/generate_attendance_sessions/", {}, status=500)
        self.ask("PATCH", f"{path}{now['id']}/", {"is_current": False})
        self.ask("GET", path + "current/", status=404)


class Paging(Case):
    def test_cursor(self):
        self.token()
        rows, sizes = self.pages(RECORDS)
        self.assertEqual((set(sizes[:-1]), len(rows)), ({50}, len(server.control_get("/marks"))))
        stamps = [r["created_at"] for r in rows]
        self.assertEqual(stamps, sorted(stamps, reverse=True))
        page = self.ask("GET", RECORDS)
        self.assertTrue(page["next"].startswith(server.url))
        for query in ("?page_size=2", "?limit=2", f"?session={self.session()}", "?mark=late"):
            self.assertEqual(self.ask("GET", RECORDS + query)["results"], page["results"])
        bad = self.ask("GET", RECORDS + "?cursor=x", status=404)
        self.assertEqual(bad, {"detail": "Invalid cursor"})

    def test_own_cursor_finds_a_session(self):
        """Two pages from ten seconds after a session's creation hold all its rows."""
        for n in range(30):
            self.at("08:31", f"2026-04-{n + 1:02d}")
            new = {**START, "date": f"2026-04-{n + 1:02d}", "slot": None}
            made = server.control_post("/session", new)["id"]
            if n == 12:
                wanted = made
        created = self.ask("GET", f"{SESSIONS}{wanted}/")["created_at"]
        moment = datetime.datetime.fromisoformat(created[:-1] + "+00:00")
        point = (moment + datetime.timedelta(seconds=10)).isoformat()
        cursor = base64.b64encode(urllib.parse.urlencode({"p": point}).encode()).decode()
        page = self.ask("GET", f"{RECORDS}?cursor={urllib.parse.quote(cursor)}")["results"]
        found = {r["student"] for r in page if r["session"] == wanted}
        self.assertEqual(found, set(self.students()))
        self.assertLess(page[-1]["created_at"], created)

    def test_sections_break_on_the_second_page(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "roll.csv")
            with open(path, "w", encoding="utf-8") as stream:
                stream.write("number,name,class\n")
                stream.writelines(f"N{n},Pupil {n},C{n}\n" for n in range(20))
            with PracticeServer("--roster", path, server="campshub") as other:
                account = other.control_get("/info")["accounts"]["teacher"]
                token = json.loads(other.call("POST", LOGIN, account)[2])["access"]
                path = ACADEMICS + "course-sections/"
                status, _, data = other.call("GET", path, token=token)
                self.assertEqual((status, json.loads(data)), (500, CRASH))
                status, _, data = other.call("GET", path + "?ordering=created_at", token=token)
                self.assertEqual((status, len(json.loads(data)["results"])), (200, 50))


class Sessions(Case):
    LIST = {
        "id", "academic_period", "course_section", "course_section_name", "faculty",
        "faculty_name", "scheduled_date", "start_datetime", "end_datetime", "room", "status",
        "is_qr_valid", "is_active", "duration_minutes", "makeup", "notes",
        "academic_year_display", "semester_display", "attendance_summary", "created_at",
        "updated_at",
    }  # fmt: skip
    DETAIL = {
        "timetable_slot", "actual_start_datetime", "actual_end_datetime", "auto_opened",
        "auto_closed", "qr_token", "qr_expires_at", "qr_generated_at", "biometric_enabled",
        "biometric_device_id", "offline_sync_token", "last_sync_at", "qr_code_data",
        "student_snapshots",
    }  # fmt: skip

    def test_shapes(self):
        row = self.ask("GET", SESSIONS)["results"][0]
        self.assertEqual(set(row), self.LIST)
        detail = self.ask("GET", f"{SESSIONS}{self.session()}/")
        gone = {"academic_period", "academic_year_display", "semester_display"}
        self.assertEqual(set(detail), (self.LIST - gone) | self.DETAIL)
        for name in ("start_datetime", "created_at"):
            self.assertRegex(detail[name], MOMENT)
        self.assertEqual(len(detail["student_snapshots"]), 22)
        self.assertLessEqual({"student", "roll_number", "full_name", "section"},
                             set(detail["student_snapshots"][0]))  # fmt: skip
        self.ask("GET", SESSIONS + "999999/", status=404)

    def test_summary(self):
        past = self.truth(status="closed")[0]["id"]
        got = self.ask("GET", f"{SESSIONS}{past}/")["attendance_summary"]
        marks = list(self.stored(past).values())
        present = marks.count("present") + marks.count("late")
        self.assertEqual(got["total_students"], len(marks))
        self.assertEqual((got["present"], got["late"]), (present, marks.count("late")))
        self.assertGreater(got["late"], 0)
        self.assertEqual(got["attendance_percentage"], present / len(marks) * 100)

    def test_date_filter(self):
        server.control_post("/session", {**START, "date": "2026-03-09"})
        found = self.ask("GET", f"{SESSIONS}?start_date={DAY}&end_date={DAY}")["results"]
        self.assertEqual({s["id"] for s in found}, {s["id"] for s in self.truth(date=DAY)})
        self.assertLess(len(found), len(self.truth()))

    def test_create(self):
        server.control_post(
            "/enroll", {"class": "7B", "subject": "SCI", "admission_number": "RV/2026/0025",
                        "status": "DROPPED"}
        )  # fmt: skip
        body = self.new_session(slot=True, notes="[cref:1f]", status="open")
        answer = self.ask("POST", SESSIONS, body, status=201)
        self.assertEqual(set(answer), {
            "course_section", "faculty", "timetable_slot", "scheduled_date", "start_datetime",
            "end_datetime", "room", "makeup", "notes", "biometric_enabled", "biometric_device_id",
        })  # fmt: skip
        made = self.truth(**{"class": "7B", "subject": "SCI"})[0]
        self.assertEqual((made["status"], made["notes"]), ("scheduled", "[cref:1f]"))
        # Dropped students get a record too, but no snapshot.
        marks = server.control_get(f"/marks?session={made['id']}")
        self.assertEqual({m["student"] for m in marks}, set(self.students()))
        self.assertEqual({(m["status"], m["source"]) for m in marks}, {("absent", "system")})
        detail = self.ask("GET", f"{SESSIONS}{made['id']}/")
        self.assertEqual(len(detail["student_snapshots"]), 21)
        again = self.ask("POST", SESSIONS, body, status=400)
        self.assertIn("must make a unique set", again["non_field_errors"][0])
        self.assertEqual(len(self.truth(**{"class": "7B", "subject": "SCI"})), 1)

    def test_create_checks(self):
        self.assertEqual(
            set(self.ask("POST", SESSIONS, {}, status=400)),
            {"course_section", "faculty", "scheduled_date", "start_datetime", "end_datetime"},
        )
        odd = self.new_session(end_datetime=f"{DAY}T01:00:00Z", scheduled_date="2027-01-01")
        self.ask("POST", SESSIONS, odd, status=201)
        naive = self.new_session(start_datetime=f"{DAY}T11:45:00")
        self.assertEqual(
            self.ask("POST", SESSIONS, naive, status=201)["start_datetime"],
            f"{DAY}T11:45:00.000000Z",
        )
        offset = self.new_session(start_datetime=f"{DAY}T11:45:00+05:30")
        self.assertEqual(
            self.ask("POST", SESSIONS, offset, status=201)["start_datetime"],
            f"{DAY}T06:15:00.000000Z",
        )

    def test_without_a_slot_every_repeat_is_another(self):
        for _ in range(3):
            self.ask("POST", SESSIONS, self.new_session(), status=201)
        self.assertEqual(len(self.truth(**{"class": "7B", "subject": "SCI"})), 3)

    def test_section_without_a_batch(self):
        before = len(self.truth())
        body = self.new_session()
        body["course_section"] = int(self.ids("section")["ELE"])
        self.ask("POST", SESSIONS, body, status=500)
        self.assertEqual(len(self.truth()), before)

    def test_race(self):
        body, token, got = self.new_session(slot=True), self.token(), []

        def work():
            got.append(server.call("POST", SESSIONS, body, token)[0])

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(got.count(201), 1)
        self.assertLessEqual(set(got), {201, 400, 500})
        self.assertEqual(len(self.truth(**{"class": "7B", "subject": "SCI"})), 1)

    def step(self, name, status=200):
        return self.ask("POST", f"{SESSIONS}{self.session()}/{name}/", status=status)

    def test_steps(self):
        self.assertEqual(
            self.step("close", 400), {"error": "Cannot close session in scheduled status"}
        )
        self.assertEqual(self.step("open"), {"status": "Session opened successfully"})
        self.assertEqual(self.step("open", 400), {"error": "Cannot open session in open status"})
        self.step("lock", 400)
        self.assertTrue(self.truth(**START)[0]["actual_start"].startswith(f"{DAY}T08:30"))
        self.step("close_session")
        self.assertIn("in closed status", self.step("close", 400)["error"])
        self.step("lock")
        self.step("lock", 400)
        self.assertEqual(self.truth(**START)[0]["status"], "locked")

    def test_other_names(self):
        self.step("open-session")
        self.step("close-session")
        server.control_post("/session/status", session=self.session(), status="scheduled")
        self.step("open_session")

    def test_active_and_late_opening(self):
        self.step("open")
        path = f"{SESSIONS}{self.session()}/"
        self.assertFalse(self.ask("GET", path)["is_active"])
        self.at("09:00")
        self.assertTrue(self.ask("GET", path)["is_active"])
        got = self.ask("PATCH", path, {"actual_start_datetime": f"{DAY}T08:55:00Z"})
        self.assertEqual(got["actual_start_datetime"], f"{DAY}T08:55:00.000000Z")

    def test_patch_and_delete(self):
        path = f"{SESSIONS}{self.session()}/"
        for status in ("locked", "scheduled", "cancelled", "open"):
            body = {"status": status, "offline_sync_token": "x"}
            self.assertEqual(self.ask("PATCH", path, body)["status"], status)
        self.assertIn("status", self.ask("PATCH", path, {"status": "gone"}, status=400))
        self.ask("DELETE", path, status=204)
        self.ask("GET", path, status=404)
        self.assertEqual(self.stored(path.split("/")[-2]), {})

    def test_generate(self):
        session = self.empty_session()
        for expected in (22, 0):
            self.assertEqual(self.step("generate-records")["records_created"], expected)
        self.assertEqual(set(self.stored(session).values()), {"absent"})
        self.ask("POST", SESSIONS + "generate_sessions/", {}, status=400)
        body = {"start_date": DAY, "end_date": DAY}
        self.ask("POST", SESSIONS + "generate_sessions/", body, status=500)


class Records(Case):
    FIELDS = {
        "id", "academic_period", "session", "session_info", "student", "student_name",
        "student_roll_number", "mark", "marked_at", "source", "reason", "notes", "device_id",
        "device_type", "ip_address", "user_agent", "location_lat", "location_lng", "client_uuid",
        "sync_status", "vendor_event_id", "vendor_data", "marked_by", "last_modified_by",
        "is_present", "is_late", "academic_year_display", "semester_display", "created_at",
        "updated_at",
    }  # fmt: skip

    def post(self, session, student, mark="present", status=201, **more):
        body = {"session": session, "student": student, "mark": mark, **more}
        return self.ask("POST", RECORDS, body, status=status)

    def test_shape(self):
        row = self.ask("GET", RECORDS)["results"][0]
        self.assertEqual(set(row), self.FIELDS)
        self.assertEqual(
            set(row["session_info"]),
            {"id", "course_section", "scheduled_date", "start_time", "room"},
        )
        self.assertRegex(row["marked_at"], MOMENT)

    def test_post(self):
        session, student = self.empty_session(), self.students()[0]
        answer = self.post(session, student, marked_at="2020-01-01T00:00:00Z", client_uuid="u1")
        self.assertNotIn("id", answer)
        self.assertNotIn("marked_at", answer)
        record = self.record(session, student)
        self.assertTrue(record["marked_at"].startswith(f"{DAY}T08:30"))
        self.assertEqual((record["client_uuid"], record["source"]), ("u1", "manual"))
        again = self.post(session, student, "absent", 400)
        self.assertIn("unique set", again["non_field_errors"][0])
        self.assertEqual(
            set(self.ask("POST", RECORDS, {}, status=400)), {"session", "student", "mark"}
        )

    def test_late_rule_goes_by_the_server_clock(self):
        session, some = self.empty_session(), self.students()
        for time, mark, expected in (
            ("09:00", "present", "late"),  # strictly after the grace time: seconds count
            ("08:59", "present", "present"), ("20:00", "present", "late"),
            ("20:00", "absent", "absent"), ("20:00", "excused", "excused"),
        ):  # fmt: skip
            self.at(time)
            student = some.pop()
            self.post(session, student, mark)
            self.assertEqual(self.stored(session)[student], expected, (time, mark))
        student = some.pop()
        self.post(session, student)
        record = self.record(session, student)["id"]
        body = {"mark": "present", "marked_at": f"{DAY}T08:56:00Z"}
        self.assertEqual(self.ask("PATCH", f"{RECORDS}{record}/", body)["mark"], "present")

    def test_grace_as_text_breaks_after_storing(self):
        server.control_post("/configure", key="GRACE_PERIOD_MINUTES", value="5", data_type="string")
        session, student = self.empty_session(), self.students()[0]
        self.post(session, student, status=500)
        self.assertEqual(self.stored(session), {student: "present"})

    def test_patch(self):
        session, student = self.session(), self.students()[0]
        path = f"{RECORDS}{self.record(session, student)['id']}/"
        server.control_post("/session/status", session=session, status="locked")
        self.at("20:00")
        body = {
            "mark": "present", "marked_at": f"{DAY}T08:57:12.5+00:00", "source": "offline",
            "device_id": "d1", "client_uuid": "u2", "reason": "r",
        }  # fmt: skip
        answer = self.ask("PATCH", path, body)
        self.assertEqual(set(answer), self.FIELDS)
        self.assertEqual((answer["mark"], answer["marked_by"], answer["last_modified_by"]),
                         ("present", None, None))  # fmt: skip
        self.assertEqual(answer["marked_at"], f"{DAY}T08:57:12.500000Z")
        self.assertTrue(answer["updated_at"].startswith(f"{DAY}T20:00"))
        self.ask("PATCH", path, body)
        audits = [a for a in server.control_get("/audit") if a["action"] == "update"]
        self.assertEqual(len(audits), 2)
        self.assertEqual(self.record(session, student)["writes"], 3)
        self.assertIn("mark", self.ask("PATCH", path, {"mark": "P"}, status=400))
        other = self.students()[1]
        clash = self.ask("PATCH", path, {"student": other}, status=400)
        self.assertIn("non_field_errors", clash)
        self.ask("PUT", path, {"mark": "late"}, status=400)
        self.ask("DELETE", path, status=204)
        self.ask("DELETE", path, status=404)

    def bulk(self, session, rows, status=200, **more):
        body = {"session_id": session, "attendance_data": rows, **more}
        return self.ask("POST", RECORDS + "bulk_mark/", body, status=status)

    def test_bulk_mark_leaves_what_exists(self):
        session, some = self.session(), self.students()[:3]
        rows = [{"student_id": s, "mark": "present"} for s in some]
        self.assertEqual(self.bulk(session, rows), {"created_count": 3, "session_id": session})
        self.assertEqual(set(self.stored(session).values()), {"absent"})
        session = self.empty_session()
        twice = [*rows, {"student_id": some[0], "mark": "late", "reason": "bus"}]
        self.assertEqual(self.bulk(session, twice)["created_count"], 4)
        self.assertEqual(self.stored(session), dict.fromkeys(some, "present"))

    def test_bulk_mark_refusals(self):
        session, some = self.empty_session(), self.students()
        good = {"student_id": some[0], "mark": "present"}
        for bad, status in (
            ({"student_id": some[1], "mark": "P"}, 400), ({"student_id": some[1]}, 400),
            ({**good, "reason": None}, 400), ({"student_id": "nobody", "mark": "late"}, 500),
            ({"student_id": str(uuid.uuid4()), "mark": "late"}, 500),
        ):  # fmt: skip
            answer = self.bulk(session, [good, bad], status)
            if bad.get("reason", "") is None:
                self.assertIn("1", answer["attendance_data"])
        self.assertEqual(self.bulk(999999, [good], 400), ["Session not found"])
        body = {"session": session, "records": [good]}
        self.ask("POST", RECORDS + "bulk_mark/", body, status=400)
        self.assertEqual(self.stored(session), {})

    def sync(self, rows, status=200, path="offline-sync/", **more):
        return self.ask("POST", A + path, {"records": rows, **more}, status=status)

    def test_offline_sync(self):
        session, some = self.session(), self.students()
        before = self.record(session, some[0])["marked_at"]
        server.control_post("/session/status", session=session, status="locked")
        row = {"session_id": session, "student_id": some[0], "mark": "late",
               "marked_at": f"{DAY}T08:00:00Z", "client_uuid": "u", "device_id": "d"}  # fmt: skip
        for path in ("offline-sync/", "records/offline_sync/"):
            self.assertEqual(
                self.sync([row], path=path),
                {"status": "Sync completed", "created_records": 0, "updated_records": 1,
                 "errors": []},
            )  # fmt: skip
        record = self.record(session, some[0])
        self.assertEqual((record["status"], record["source"]), ("late", "offline"))
        self.assertEqual(
            (record["marked_at"], record["client_uuid"], record["device_id"]), (before, "", "")
        )
        self.sync([{"session_id": session, "student_id": some[1]}])
        self.assertEqual(self.stored(session)[some[1]], "present")

    def test_offline_sync_errors(self):
        session, some = self.session(), self.students()
        server.control_post("/unmark", session=session, student=some[0])
        rows = [
            {"session_id": session, "student_id": some[0], "mark": "late"},
            {"session_id": 999999, "student_id": some[1], "mark": "late"},
            {"session_id": session, "student_id": "x", "mark": "late"},
            {"session_id": session, "student_id": some[2], "mark": "late"},
        ]
        answer = self.sync(rows)
        self.assertEqual(answer["updated_records"], 1)
        self.assertEqual([e["student_id"] for e in answer["errors"]], [some[0], some[1], "x"])
        for error in answer["errors"][:2]:
            self.assertIn("offline_data", error["error"])
        self.assertNotIn(some[0], self.stored(session))
        for bad in ([], [{"session_id": session}], [{**rows[3], "mark": "P"}]):
            self.sync(bad, 400)
        self.assertEqual(self.sync(rows, 400, sync_token="t"), {"error": "Invalid sync token"})

    def test_qr(self):
        session, some = self.session(), self.students()
        qr = self.ask("POST", f"{SESSIONS}{session}/generate_qr/")
        self.assertEqual(set(qr), {"qr_token", "expires_at", "session_id"})
        claims = json.loads(base64.urlsafe_b64decode(qr["qr_token"].split(".")[1] + "=="))
        self.assertEqual(set(claims), {"session_id", "course_section_id", "faculty_id", "exp"})
        self.assertEqual(claims["session_id"], str(session))
        detail = self.ask("GET", f"{SESSIONS}{session}/", role="student")
        self.assertEqual(detail["qr_code_data"]["token"], qr["qr_token"])

        def scan(student, status=200, token=qr["qr_token"]):
            body = {"qr_token": token, "student_id": student}
            return self.ask("POST", A + "qr-checkin/", body, status=status)

        answer = scan(some[0])
        self.assertEqual((answer["mark"], answer["created"]), ("present", False))
        self.assertEqual(set(answer), {"status", "record_id", "mark", "created"})
        self.at("09:01")
        self.assertEqual(scan(some[0])["mark"], "late")
        outside = scan(self.students(1, 1)[0], 400)
        self.assertEqual(outside, {"error": "Student not enrolled in this course section"})
        self.assertEqual(scan(some[1], 400, "x"), {"qr_token": ["Invalid QR token"]})
        server.control_post("/session/delete", session=session)
        self.assertEqual(scan(some[1], 400), {"qr_token": ["Session not found"]})
        self.at("09:31")
        self.assertEqual(scan(some[1], 400), {"qr_token": ["Invalid QR token"]})

    def test_qr_expiry_of_the_session(self):
        session, student = self.session(), self.students()[0]
        token = self.ask("POST", f"{SESSIONS}{session}/qr-token/")["qr_token"]
        body = {"qr_expires_at": f"{DAY}T08:00:00Z"}
        self.ask("PATCH", f"{SESSIONS}{session}/", body)
        body = {"qr_token": token, "student_id": student}
        answer = self.ask("POST", A + "records/qr_scan/", body, status=400)
        self.assertEqual(answer, {"qr_token": ["QR token has expired"]})


class Requests(Case):
    def leave(self, student, status=201, **more):
        body = {"student": student, "leave_type": "medical", "start_date": DAY, "end_date": DAY,
                "reason": "flu", **more}  # fmt: skip
        return self.ask("POST", LEAVES, body, status=status)

    def test_leave(self):
        some = self.students()
        self.assertNotIn("id", self.leave(some[0]))
        for more in ({}, {"start_date": "2026-03-01"}):
            again = self.leave(some[0], 400, **more)
            self.assertIn("Overlapping", again["non_field_errors"][0])
        self.leave(some[1], 400, end_date="2026-03-01")
        open_one, other = self.session(), self.session(**{"class": "7A", "subject": "MAT"})
        self.assertEqual(self.stored(other), dict.fromkeys(self.students(1, 24), "absent"))
        server.control_post("/session/status", session=open_one, status="open")
        leave = self.ask("GET", LEAVES)["results"][0]
        self.assertNotIn("decided_by_name", leave)
        for _ in range(2):
            answer = self.ask("POST", f"{LEAVES}{leave['id']}/approve/", {})
            self.assertEqual(answer, {"status": "Leave application approved"})
        self.assertEqual(self.stored(open_one)[some[0]], "excused")
        self.assertNotIn("decided_by_name", self.ask("GET", f"{LEAVES}{leave['id']}/"))
        self.ask("POST", f"{LEAVES}{leave['id']}/reject/", {})
        self.assertEqual(self.stored(open_one)[some[0]], "excused")
        self.leave(some[0])  # a rejected one is no obstacle

    def test_leave_with_a_document(self):
        fields = {"student": self.students()[0], "leave_type": "medical", "start_date": DAY,
                  "end_date": DAY, "reason": "flu"}  # fmt: skip
        parts = [f'Content-Disposition: form-data; name="{k}"\r\n\r\n{v}' for k, v in fields.items()]
        parts.append(
            'Content-Disposition: form-data; name="supporting_document"; filename="note.txt"\r\n'
            "Content-Type: text/plain\r\n\r\nget well"
        )
        body = "".join(f"--edge\r\n{part}\r\n" for part in parts) + "--edge--\r\n"
        where = urllib.parse.urlsplit(server.url)
        connection = http.client.HTTPConnection(where.hostname, where.port)
        headers = {"Content-Type": "multipart/form-data; boundary=edge",
                   "Authorization": f"Bearer {self.token()}"}  # fmt: skip
        connection.request("POST", LEAVES, body, headers)
        self.assertEqual(connection.getresponse().status, 201)
        connection.close()
        self.assertIn("note", self.ask("GET", LEAVES)["results"][0]["supporting_document"])

    def test_leave_skips(self):
        student, session = self.students()[0], self.session()
        self.leave(student)
        leave = f"{LEAVES}{self.ask('GET', LEAVES)['results'][0]['id']}/"
        for status, mark, expected in (
            ("scheduled", "absent", "absent"), ("locked", "absent", "absent"),
            ("closed", "present", "present"), ("closed", "late", "late"),
            ("closed", "absent", "excused"),
        ):  # fmt: skip
            server.control_post("/mark", session=session, student=student, status=mark)
            server.control_post("/session/status", session=session, status=status)
            self.ask("POST", leave + "approve/", {})
            self.assertEqual(self.stored(session)[student], expected, (status, mark))

    def test_correction(self):
        session, student = self.session(), self.students()[0]
        body = {"session": session, "student": student, "from_mark": "late", "to_mark": "late",
                "reason": "was here"}  # fmt: skip
        self.ask("POST", CORRECTIONS, body, status=400)
        body["to_mark"] = "present"
        self.assertNotIn("id", self.ask("POST", CORRECTIONS, body, status=201))
        again = self.ask("POST", CORRECTIONS, body, status=400)
        self.assertIn("Pending correction", again["non_field_errors"][0])
        row = self.ask("GET", CORRECTIONS)["results"][0]
        self.assertNotIn("requested_by_name", row)
        path = f"{CORRECTIONS}{row['id']}/"
        for _ in range(2):
            self.ask("POST", path + "approve/", {})
        record = self.record(session, student)
        self.assertEqual(record["status"], "present")
        self.assertEqual(record["reason"], "Corrected from late - was here")
        self.ask("POST", path + "reject/", {})
        self.assertEqual(self.record(session, student)["status"], "present")
        server.control_post("/unmark", session=session)
        self.ask("POST", path + "approve/", {})
        self.assertEqual(self.stored(session), {student: "present"})


class Office(Case):
    def test_summary(self):
        session, student = self.session(), self.students()[0]
        path = A + "statistics/student-summary/"
        for mark, percentage in (("late", "100.00"), ("absent", "0.00"), ("excused", "0.00")):
            server.control_post("/mark", session=session, student=student, status=mark)
            got = self.ask("GET", f"{path}{student}/")
            self.assertEqual(got["attendance_percentage"], percentage)
        self.assertEqual(got["student_id"], uuid.UUID(student).int)
        self.assertEqual((got["total_sessions"], got["excused_count"]), (1, 1))
        self.assertEqual((got["threshold_percent"], got["is_eligible_for_exam"]), (75, False))
        query = f"{A}statistics/student_summary/?student_id="
        self.assertEqual(self.ask("GET", query + student), got)
        self.ask("GET", query + "x", status=500)
        section = self.ids("section")["7B/ENG"]
        course = f"{A}statistics/course_summary/?course_section_id="
        self.ask("GET", course + section, status=500)
        self.ask("GET", course + "999999", status=404)
        overview = self.ask("GET", f"{A}statistics/overview/?course_section_id={section}")
        self.assertEqual((overview["total_sessions"], overview["average_attendance"]), (1, 0))

    def test_settings_and_holidays(self):
        path = A + "configurations/"
        self.assertEqual(self.ask("GET", path)["results"], [])
        for n, (value, kind, typed) in enumerate(
            (("5", "integer", 5), ("yes", "boolean", True), ("x", "integer", "x"))
        ):
            body = {"key": f"K{n}", "value": value, "data_type": kind}
            self.assertEqual(self.ask("POST", path, body, status=201)["typed_value"], typed)
        self.ask("POST", path, body, status=400)
        holiday = {"name": "Founders Day", "date": DAY}
        row = self.ask("POST", A + "holidays/", holiday, status=201)
        self.assertEqual((row["is_full_day"], row["affects_attendance"]), (True, True))
        self.ask("POST", A + "holidays/", holiday, status=400)

    def test_export(self):
        body = {"format": "csv", "start_date": DAY, "end_date": DAY}
        status, _, data = server.call("POST", A + "export/data/", body, self.token())
        self.assertEqual((status, data), (200, b""))
        body["format"] = "pdf"
        self.assertIn("not implemented", str(self.ask("POST", A + "export/data/", body)))

    def test_devices(self):
        body = {"device_id": "d1", "device_name": "Door", "device_type": "face",
                "location": "Hall", "ip_address": "10.0.0.7"}  # fmt: skip
        device = self.ask("POST", A + "biometric-devices/", body, status=201)
        self.ask("POST", A + "biometric-devices/", body, status=400)
        body = {"student": self.students()[0], "device": device["id"], "template_data": "secret"}
        answer = self.ask("POST", A + "biometric-templates/", body, status=201)
        self.assertNotIn("template_data", answer)
        self.ask("POST", A + "biometric-templates/", body, status=400)

    def test_audit(self):
        self.ask("POST", f"{SESSIONS}{self.session()}/open/")
        row = self.ask("GET", A + "audit-logs/")["results"][0]
        self.assertEqual((row["entity_type"], row["action"]), ("AttendanceSession", "open"))
        self.assertEqual(row["entity_id"], str(self.session()))
        self.ask("POST", A + "audit-logs/", {}, status=405)


class Faults(Case):
    def setUp(self):
        super().setUp()
        self.target, self.some = self.session(), self.students()[:4]
        self.token()
        server.control_post("/log/clear")

    def fault(self, kind, match="offline", **more):
        server.control_post("/fault", {"kind": kind, "match": match, "count": 1, **more})

    def push(self):
        rows = [
            {"session_id": self.target, "student_id": s, "mark": "present"} for s in self.some
        ]
        return server.call("POST", A + "offline-sync/", {"records": rows}, self.token())

    def present(self):
        return [s for s, mark in self.stored(self.target).items() if mark == "present"]

    def last(self):
        return server.control_get("/log")[-1]

    def test_error_shapes(self):
        self.fault("error500")
        status, headers, data = self.push()
        self.assertEqual((status, json.loads(data)), (500, CRASH))
        self.fault("unauthorized")
        self.assertEqual(json.loads(self.push()[2])["code"], "token_not_valid")
        self.assertEqual(self.present(), [])

    def test_applied_or_not(self):
        for kind, applied in (("error500_applied", True), ("drop_answer", True),
                              ("close_before", False)):  # fmt: skip
            with self.subTest(kind=kind):
                self.sync_back()
                self.fault(kind)
                try:
                    self.assertEqual(self.push()[0], 500)
                except (OSError, http.client.HTTPException):
                    self.assertNotEqual(kind, "error500_applied")
                self.assertEqual(len(self.present()), 4 if applied else 0)
                self.assertEqual(self.last()["applied"], applied)
                self.assertEqual((self.last()["rows"], self.last()["stored"]), (4, 4 * applied))

    def sync_back(self):
        for student in self.some:
            server.control_post("/mark", session=self.target, student=student, status="absent")

    def test_swallow(self):
        self.fault("swallow")
        status, _, data = self.push()
        self.assertEqual((status, json.loads(data)["updated_records"]), (200, 4))
        self.assertEqual((self.present(), self.last()["applied"]), ([], False))
        before = len(self.truth())
        self.fault("swallow", "POST " + SESSIONS)
        self.ask("POST", SESSIONS, self.new_session(), status=201)
        self.assertEqual(len(self.truth()), before)
        self.ask("POST", SESSIONS, self.new_session(), status=201)
        self.assertEqual(len(self.truth()), before + 1)

    def test_partial(self):
        self.fault("partial")
        self.assertEqual(self.push()[0], 500)
        self.assertEqual(set(self.present()), set(self.some[:2]))
        self.assertEqual(self.last()["stored"], 2)

    def test_poison(self):
        self.fault("poison", "", student=self.some[1], count=None)
        status, _, data = self.push()
        self.assertEqual([e["student_id"] for e in json.loads(data)["errors"]], [self.some[1]])
        self.assertEqual((status, len(self.present())), (200, 3))
        record = self.record(self.target, self.some[1])["id"]
        self.ask("PATCH", f"{RECORDS}{record}/", {"mark": "present"}, status=500)
        self.assertEqual(self.last()["fault"], "poison")

    def test_lost_answer_of_a_create(self):
        self.fault("drop_answer", "POST " + SESSIONS)
        body = self.new_session(notes="[cref:77]")
        with self.assertRaises((OSError, http.client.HTTPException)):
            server.call("POST", SESSIONS, body, self.token())
        found = self.ask("GET", f"{SESSIONS}?start_date={DAY}&end_date={DAY}")["results"]
        self.assertEqual([s["notes"] for s in found].count("[cref:77]"), 1)


class Control(Case):
    def test_office_sessions(self):
        new = {"class": "8C", "subject": "MAT", "date": "2026-03-03", "notes": "x"}
        made = server.control_post("/session", new)["id"]
        row = self.truth(id=made)[0]
        self.assertEqual((row["records"], row["start"][:16]), (26, "2026-03-03T10:55"))
        self.assertIsNotNone(row["slot"])
        with self.assertRaises(RuntimeError):
            server.control_post("/session", new)
        server.control_post("/session", {**new, "slot": None, "status": "locked"})
        self.assertEqual([s["status"] for s in self.truth(date="2026-03-03")],
                         ["scheduled", "locked"])  # fmt: skip
        server.control_post("/session/delete", session=made)
        self.assertEqual(self.truth(id=made), [])

    def test_what_is_seeded(self):
        day = [(s["class"], s["subject"]) for s in self.truth(date=DAY)]
        self.assertEqual(
            set(day), {("7B", "ENG"), ("7A", "MAT"), ("7A", "ART")}
        )  # the last of each class is for the client to make
        past = self.truth(status="closed")
        self.assertEqual([(s["class"], s["date"]) for s in past], [("7A", "2026-02-27")])
        ids = self.students()
        self.assertNotEqual(ids, sorted(ids))

    def test_jobs(self):
        session, student = self.session(), self.students()[0]
        server.control_post("/unmark", session=session, student=student)
        self.at("08:48")
        self.assertEqual(server.control_post("/jobs"), {"opened": [], "closed": []})
        self.at("08:51")
        self.assertEqual(server.control_post("/jobs")["opened"], [session])
        self.at("09:49")
        self.assertEqual(server.control_post("/jobs")["closed"], [])
        self.at("09:51")
        self.assertEqual(server.control_post("/jobs")["closed"], [session])
        record = self.record(session, student)
        self.assertEqual((record["status"], record["source"]), ("absent", "system"))
        self.assertIn("Auto-marked absent", record["reason"])

    def test_mapping(self):
        rows = list(csv.DictReader(io.StringIO(server.control_get("/mapping"))))
        count = {e: len([r for r in rows if r["entity"] == e]) for e in {r["entity"] for r in rows}}
        self.assertEqual(count, {"class": 3, "subject": 5, "student": 72, "teacher": 3})

    def test_reset(self):
        before = (server.control_get("/sessions"), server.control_get("/marks"))
        self.ask("POST", SESSIONS, self.new_session(), status=201)
        server.control_post("/offline")
        server.control_post("/reset")
        self.assertEqual(before, (server.control_get("/sessions"), server.control_get("/marks")))
        now = datetime.datetime.fromisoformat(server.control_get("/info")["now"])
        self.assertEqual(now.date().isoformat(), DAY)


class Process(unittest.TestCase):
    def test_roster_and_directory(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "roll.csv")
            with open(path, "w", encoding="utf-8") as stream:
                stream.write("Admission No,Name,Form\nN1,Ada Berg,5A\nN2,Cem Dal,5B\n")
            options = ("--roster", path, "--today", DAY, "--zone", "Asia/Kolkata", "--dir", folder)
            with PracticeServer(*options, server="campshub") as first:
                account = first.control_get("/info")["accounts"]["teacher"]
                token = json.loads(first.call("POST", LOGIN, account)[2])["access"]
                found = first.control_get("/sessions")
                today = {(s["class"], s["subject"]) for s in found if s["date"] == DAY}
                self.assertLessEqual(
                    {(c, s) for c in ("5A", "5B") for s in (None, "MAT")}, today
                )
                form = next(s for s in found if s["date"] == DAY and s["subject"] is None)
                self.assertEqual(form["start"], f"{DAY}T03:00:00+00:00")
                session = form["id"]
                first.control_post("/mark", session=session, admission_number="N1", status="late")
                before = first.control_get("/marks")
            with PracticeServer(*options, server="campshub") as second:
                self.assertEqual(second.control_get("/marks"), before)
                self.assertEqual(second.call("GET", SESSIONS, token=token)[0], 200)

    def test_control_port_refuses(self):
        with PracticeServer(server="campshub") as other:
            for path, body in (("/session", {}), ("/mark", {}), ("/clock", {"now": "soon"})):
                status, _, _ = exchange(other.control, "POST", path, body)
                self.assertEqual(status, 400, path)
            self.assertEqual(exchange(other.control, "POST", "/nothing", {})[0], 404)


if __name__ == "__main__":
    unittest.main()
