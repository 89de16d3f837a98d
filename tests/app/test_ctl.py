# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""rollbookctl from outside: its exit codes, its output, and one day of marking and delivering.

    /usr/bin/python3 tests/app/test_ctl.py PATH_TO_rollbookctl [unittest options]
"""

import csv
import io
import json
import os
import signal
import subprocess
import unittest

import ctl
from ctl import (
    DAMAGED, FAILED, LOCKED, NOT_FOUND, OK, PERSON, USAGE, WAITING,
    FIXTURES, PLAIN_ROSTER, ZONE, Ctl, CtlTest, ServedTest, WebPage, practice, unused_address, wait_until,
)  # fmt: skip

FIRST = "NF/2026/0001"
NOBODY = "661dbbdb-d413-57d0-90da-2034ca95c08e"


class MainJob(ServedTest):
    """Import, mark without a network, deliver, and prove that nothing was lost."""

    def test_a_class_marked_offline_is_delivered_and_read_back(self):
        self.school()
        classes = self.ask("classes")["classes"]
        self.assertEqual([c["students"] for c in classes], [25] * 6)
        self.target()
        session = self.session("7A", "--subject", "MAT", "--start", "09:45", "--end", "10:35")
        self.server.control_post("/offline")
        self.expect(OK, "mark", session, FIRST, "L", "--minutes-late", "7", "--note", "bus was late")
        self.expect(OK, "mark", session, "NF/2026/0002", "absent")
        self.expect(OK, "mark", session, "NF/2026/0003", "e", "--note", "zahnärztin")
        self.assertEqual(self.ask("mark", session, "--rest", "P")["changed"], 22)

        answer = self.ask("sync", "--timeout", "2", code=WAITING)["targets"][0]
        self.assertEqual((answer["confirmed"], answer["to_send"]), (0, 25))
        self.assertEqual(answer["problem"], "offline")
        self.assertEqual(len(self.ask("outbox")["rows"]), 25)
        self.assertEqual(self.truth(), {})

        self.server.control_post("/online")
        answer = self.ask("sync")["targets"][0]
        self.assertEqual((answer["confirmed"], answer["to_send"], answer["left"]), (25, 0, []))
        self.check_delivered(session)
        self.check_export_is_stable()

    def check_delivered(self, session):
        receipts = self.ask("receipts", session)["receipts"]
        self.assertEqual({r["state"] for r in receipts}, {"confirmed"})
        self.assertEqual(len({r["number"] for r in receipts}), 25)
        rows, truth = self.rows(session), self.truth()
        self.assertEqual(set(rows), set(truth))
        for number, row in rows.items():
            self.assertEqual(truth[number]["status"], row["status"][0].upper(), number)
            self.assertEqual(truth[number]["writes"], 1, number)
        self.assertEqual(truth[FIRST]["remarks"], "[7 min] bus was late")
        self.assertEqual(truth["NF/2026/0003"]["remarks"], "zahnärztin")
        self.expect(OK, "sync")
        self.assertEqual({r["writes"] for r in self.truth().values()}, {1})
        self.assertIn("intact", self.expect(OK, "audit", "verify").stdout)

    def check_export_is_stable(self):
        first, second = self.ctl.path("1.csv"), self.ctl.path("2.csv")
        self.expect(OK, "export", "marks", "-o", first)
        self.expect(OK, "export", "marks", "--output", second)
        with open(first, "rb") as one, open(second, "rb") as two:
            content = one.read()
            self.assertEqual(content, two.read())
        printed = self.expect(OK, "export", "marks").stdout
        self.assertEqual(list(csv.reader(io.StringIO(printed))), list(csv.reader(io.StringIO(content.decode()))))
        rows = list(csv.DictReader(io.StringIO(content.decode())))
        self.assertEqual(len(rows), 25)
        self.assertEqual({r["delivery"] for r in rows}, {"confirmed"})

    def test_a_sync_that_is_killed_loses_and_doubles_nothing(self):
        self.school()
        self.target()
        session = self.session("7B", "--subject", "ENG")
        self.expect(OK, "mark", session, "--rest", "P")
        self.server.control_post("/fault", kind="delay", match="bulk_mark", seconds=5, count=1)
        running = self.ctl.start("sync", "--timeout", "30")
        wait_until(lambda: len(self.truth("7B", "ENG")) == 25)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        states = {r["state"] for r in self.ask("outbox")["rows"]}
        self.assertEqual(states, {"sending"})
        self.expect(OK, "sync")
        self.assertEqual({r["writes"] for r in self.truth("7B", "ENG").values()}, {1})

    def test_readers_work_beside_a_writer(self):
        self.school()
        self.target()
        session = self.session("7A", "--subject", "MAT")
        self.expect(OK, "mark", session, FIRST, "P")
        self.server.control_post("/fault", kind="delay", match="school-login", seconds=6, count=1)
        running = self.ctl.start("sync", "--timeout", "30")
        self.addCleanup(running.communicate)
        wait_until(lambda: self.ctl.run("mark", session, FIRST, "P").returncode == LOCKED)  # changes nothing before that
        for command in (
            "classes", "students 7A", "sessions", f"register {session}", f"receipts {session}", "outbox",
            "target list", "export marks", "export register", "store check", "audit verify",
            f"store backup {self.ctl.path('copy.db')}", f"import roster {PLAIN_ROSTER} --dry-run",
        ):  # fmt: skip
            self.expect(OK, *command.split())
        error = self.ask("mark", session, FIRST, "A", code=LOCKED)["error"]
        self.assertEqual(error["kind"], "locked")
        self.assertIn(str(running.pid), error["message"])
        self.assertIn("rollbookctl", error["message"])
        self.expect(LOCKED, "store", "restore", self.ctl.path("copy.db"))
        self.assertIsNone(running.poll(), "the writer had ended before the readers were done")
        self.assertEqual(running.wait(20), OK)
        self.assertEqual(self.rows(session)[FIRST]["status"], "present")


class Delivering(ServedTest):
    """What sync and probe say when something is in the way."""

    def setUp(self):
        super().setUp()
        self.school()

    def marked(self):
        session = self.session("7A", "--subject", "MAT")
        self.expect(OK, "mark", session, FIRST, "A")
        return session

    def test_a_wrong_password_needs_a_person(self):
        self.target(password="wrong")
        session = self.marked()
        done = self.expect(PERSON, "target", "probe", "office")
        self.assertIn("password", done.stderr)
        answer = self.ask("sync", code=PERSON)["targets"][0]
        self.assertEqual(answer["activity"], "sign_in")
        self.assertEqual(answer["left"], [{"state": "sign_in", "reason": "auth", "marks": 1}])
        self.expect(OK, "target", "password", "office", "--secret-env", "SECRET",
                    env={"SECRET": self.server.credentials["password"]})  # fmt: skip
        self.expect(OK, "sync")
        self.assertEqual(self.rows(session)[FIRST]["delivery"], "confirmed")

    def test_a_wrong_passphrase_needs_a_person(self):
        self.target()
        self.marked()
        answer = self.ask("sync", code=PERSON, env={"PASSPHRASE": "another"})["targets"][0]
        self.assertEqual(answer["problem"], "no_secret")
        self.expect(USAGE, "sync", env={"PASSPHRASE": ""})
        self.expect(OK, "sync")

    def test_probe_names_the_trouble(self):
        self.target()
        self.assertIn("accepts", self.expect(OK, "target", "probe", "office").stdout)
        self.assertEqual(self.ask("target", "probe", "office")["step"], "done")
        self.server.control_post("/offline")
        self.assertIn("cannot be reached", self.expect(WAITING, "target", "probe", "office").stderr)
        self.server.control_post("/online")
        self.target("path", self.server.url + "/school/app", mapped=False)
        answer = self.ask("target", "probe", "path", code=PERSON)
        self.assertEqual((answer["ok"], answer["reason"]), (False, "not_json"))
        self.server.control_post("/account", username=self.server.credentials["username"], active=False)
        self.expect(PERSON, "target", "probe", "office")
        self.expect(NOT_FOUND, "target", "probe", "nobody")

    def test_no_password_is_sent_to_a_web_page(self):
        with WebPage() as page:
            self.target("hotel", page.url, mapped=False)
            self.assertIn("address", self.expect(PERSON, "target", "probe", "hotel").stderr)
            self.assertEqual(page.paths, ["/health/"])
            session = self.marked()
            answer = self.ask("sync", "--timeout", "1", code=WAITING)["targets"][0]
            self.assertEqual(answer["problem"], "captive")
        self.assertEqual(self.rows(session)[FIRST]["status"], "absent")

    def test_sync_ends_early_when_the_school_has_to_act(self):
        self.target()
        session = self.session("7C", "--subject", "SCI")
        self.expect(OK, "mark", session, "--rest", "P")
        answer = self.ask("sync", "--timeout", "50", code=WAITING, timeout=20)
        self.assertFalse(answer["timed_out"])
        self.assertEqual(answer["targets"][0]["waiting_for_school"], 25)
        self.server.control_post("/session", **{"class": "7C", "subject": "SCI", "date": self.rows_date(session)})
        self.expect(OK, "sync")
        self.assertEqual(len(self.truth("7C", "SCI")), 25)

    def rows_date(self, session):
        return self.ask("register", session)["session"]["date"]

    def test_a_change_elsewhere_needs_a_person(self):
        self.target()
        session = self.marked()
        self.expect(OK, "sync")
        self.server.control_post("/mark", session=self.remote_session(), admission_number=FIRST, status="E")
        self.expect(OK, "mark", session, FIRST, "L")
        answer = self.ask("sync", code=PERSON)["targets"][0]
        self.assertEqual((answer["needs_you"], answer["to_send"]), (1, 1))
        self.assertEqual(self.rows(session)[FIRST]["reason"], "conflict")
        self.expect(OK, "mark", session, FIRST, "L")  # again: send mine
        self.expect(OK, "sync")
        self.assertEqual(self.truth()[FIRST]["status"], "L")

    def test_only_the_named_target_counts(self):
        self.target()
        self.target("nowhere", unused_address(), mapped=False)
        self.marked()
        answer = self.ask("sync", "--target", "office", "--timeout", "20")
        self.assertEqual([t["name"] for t in answer["targets"]], ["office"])
        self.expect(WAITING, "sync", "--timeout", "1")
        self.expect(NOT_FOUND, "sync", "--target", "nobody")

    def test_one_target_failing_leaves_the_other_confirmed(self):
        self.target()
        self.target("nowhere", unused_address(), mapped=False)
        session = self.marked()
        self.expect(WAITING, "sync", "--timeout", "2")
        states = {r["target"]: r["state"] for r in self.ask("receipts", session)["receipts"]}
        self.assertEqual(states["office"], "confirmed")
        self.assertIn(states["nowhere"], ("waiting", "on_device"))

    def test_marks_from_before_the_target_are_delivered_from_a_date(self):
        session = self.session("7A", "--subject", "MAT")
        self.expect(OK, "mark", session, FIRST, "A")
        self.target()  # from today
        self.assertEqual(self.ask("target", "list")["targets"][0]["to_send"], 1)
        self.expect(OK, "target", "add", "later", "--kind", "schoolos", "--url", self.server.url, "--option",
                    "school_code=X", "--option", "username=y", "--from", "2999-01-01")  # fmt: skip
        sends = {t["name"]: t["to_send"] for t in self.ask("target", "list")["targets"]}
        self.assertEqual(sends, {"office": 1, "later": 0})

    def test_json_keys_are_stable(self):
        self.target()
        self.marked()
        target = "name activity confirmed sent to_send waiting_for_school needs_you next_try_at problem problem_text left"
        file = self.ctl.path("mapping.csv")
        for line, keys in (
            ("target probe office", "target ok step reason http message remote_user"),
            (f"target map office {file}", "target stored warnings problems"),
            ("sync", "timed_out targets"),
            ("target remove office", "target removed undelivered"),
        ):
            answer = self.ask(*line.split())
            self.assertEqual(sorted(answer), sorted(keys.split()), line)
            if line == "sync":
                self.assertEqual(sorted(answer["targets"][0]), sorted(target.split()))

    def test_a_target_with_undelivered_marks_is_not_removed_by_mistake(self):
        self.target()
        session = self.marked()
        done = self.expect(PERSON, "target", "remove", "office")
        self.assertIn("1 mark not delivered", done.stderr)
        self.assertEqual(len(self.ask("target", "list")["targets"]), 1)
        self.assertTrue(self.ask("target", "remove", "office", "--yes")["removed"])
        self.assertEqual(self.ask("target", "list")["targets"], [])
        self.assertEqual(self.rows(session)[FIRST]["status"], "absent")
        self.target(mapped=False)  # the name is free again

    def test_a_removed_target_leaves_no_secret(self):
        self.target()
        self.marked()
        self.expect(OK, "sync")
        secrets = self.ctl.path("store", "secrets.json")
        with open(secrets, encoding="utf-8") as file:
            kept = json.load(file)
        (password,) = [key for key in kept if not key.endswith("/refresh")]
        kept[password + "/refresh"] = kept[password]  # as a sign-in leaves it where the server gives one
        with open(secrets, "w", encoding="utf-8") as file:
            json.dump(kept, file)
        self.assertTrue(self.ask("target", "remove", "office", "--yes")["removed"])
        with open(secrets, encoding="utf-8") as file:
            self.assertEqual(json.load(file), {})

    def test_no_secret_is_readable_in_the_store(self):
        password = self.server.credentials["password"]
        self.target()
        self.marked()
        self.expect(OK, "sync")
        for folder, _, names in os.walk(self.ctl.store):
            for name in names:
                with open(os.path.join(folder, name), "rb") as stream:
                    self.assertNotIn(password.encode(), stream.read(), name)


class Unconfirmable(CtlTest):
    """A server that takes marks and shows none."""

    @classmethod
    def setUpClass(cls):
        cls.server = practice.PracticeServer("--demo", server="portal")
        try:
            cls.server.start()
        except practice.NotInstalled as problem:
            raise unittest.SkipTest(str(problem))
        cls.addClassCleanup(cls.server.stop)

    def test_what_cannot_be_confirmed_is_called_sent(self):
        self.school()
        self.expect(
            OK, "target", "add", "portal", "--kind", "portal", "--url", self.server.url,
            "--secret-env", "SECRET", env={"SECRET": self.server.credentials["api_key"]},
        )  # fmt: skip
        session = self.session("7A", "--subject", "MAT", "--start", "09:45", "--end", "10:35")
        self.expect(OK, "mark", session, FIRST, "P")
        self.expect(OK, "session", "close", session)
        done = self.expect(OK, "sync")
        self.assertIn("portal: 1 mark sent, not read back, 0 left", done.stdout)
        self.assertNotIn("confirmed", done.stdout)
        (row,) = [r for r in self.ask("receipts", session)["receipts"] if r["number"] == FIRST]
        self.assertEqual(row["state"], "sent")
        (own,) = [s for s in self.ask("sessions")["sessions"] if s["id"] == session]
        self.assertEqual((own["to_send"], own["sent"], own["unqueued"]), (0, 1, 0))

        self.expect(OK, "session", "reopen", session)
        self.expect(OK, "mark", session, "NF/2026/0002", "P")
        self.expect(OK, "session", "close", session)
        answer = self.ask("sync")["targets"][0]
        self.assertEqual((answer["confirmed"], answer["sent"]), (0, 1))


class Targets(CtlTest):
    """Adding and mapping, without any server."""

    def setUp(self):
        super().setUp()
        self.school()

    def add(self, code, *options, name="office", kind="schoolos", url="https://school.example"):
        return self.expect(code, "target", "add", name, "--kind", kind, "--url", url, *options)

    def test_add_says_what_is_missing(self):
        options = ("--option", "school_code=X", "--option", "username=y")
        self.assertIn("school_code", self.add(USAGE).stderr)
        self.assertIn("CampsHub360", self.add(USAGE, kind="campshub").stderr)
        self.assertIn("kinds are", self.add(USAGE, kind="fax").stderr)
        self.assertIn("address", self.add(USAGE, *options, url="school").stderr)
        self.assertIn("not set", self.add(USAGE, *options, "--secret-env", "NOT_THERE").stderr)
        self.assertIn("key=value", self.add(USAGE, "--option", "username").stderr)
        self.assertIn("it has: school_code", self.add(USAGE, *options, "--option", "closes=on").stderr)
        self.assertIn("close_sessions is one of", self.add(USAGE, *options, "--option", "close_sessions=maybe").stderr)
        self.assertIn("must not hold", self.add(USAGE, *options, url="https://joe:secret@school.example").stderr)
        self.assertIn("ends before", self.add(USAGE, *options, url="https://school.example/?a=1").stderr)
        self.assertEqual(self.ask("target", "list")["targets"], [])
        self.add(OK, *options)
        self.assertIn("has no option", self.expect(USAGE, "target", "set", "office", "--option", "closes=on").stderr)
        changed = self.ask("target", "set", "office", "--option", "close_sessions=on", "--option", "school_code=Z")["target"]
        self.assertEqual(changed["options"], {"school_code": "Z", "username": "y", "close_sessions": "on"})
        self.assertNotIn("close_sessions", self.ask("target", "set", "office", "--option", "close_sessions=")["target"]["options"])
        self.assertIn("form_course", [o["name"] for o in self.ask("target", "options", "campshub")["options"]])
        self.assertEqual(self.ask("certificate", "list")["certificates"], [])
        self.assertIn("holds no certificate", self.expect(USAGE, "certificate", "trust", self.ctl.write("a.pem", "nothing")).stderr)
        self.assertIn("already", self.add(USAGE, *options).stderr)
        self.expect(NOT_FOUND, "target", "remove", "nobody")
        self.expect(NOT_FOUND, "target", "password", "nobody", "--secret-env", "PASSPHRASE")

    def test_without_a_target_sync_says_so(self):
        self.assertIn("target add", self.expect(NOT_FOUND, "sync").stderr)

    def mapped(self, text, code, name="map.csv"):
        return self.ask("target", "map", "office", self.ctl.write(name, text), code=code)

    def test_bad_lines_of_a_mapping_are_named_and_left_out(self):
        self.add(OK, "--option", "school_code=X", "--option", "username=y")
        answer = self.mapped(
            "Remote_ID;entity;code\r\n31;class;7A\r\n801;pupil;NF/2026/0001\r\n;student;NF/2026/0002\r\n"
            "803;student;NF/2026/0003\r\n804;student;NF/2026/0003\r\n805;student;ZZ/1\r\n7;teacher;T-014\r\n1;session;x\r\n9\r\n",
            PERSON,
        )  # fmt: skip
        self.assertEqual(answer["stored"], 4)
        self.assertEqual([p["line"] for p in answer["problems"]], [3, 4, 6, 9, 10])
        self.assertEqual([w["line"] for w in answer["warnings"]], [7])

    def test_one_id_for_two_students_is_refused(self):
        self.add(OK, "--option", "school_code=X", "--option", "username=y")
        answer = self.mapped("entity,code,remote_id\nstudent,NF/2026/0001,801\nstudent,NF/2026/0002,801\nclass,7A,801\n", PERSON)
        self.assertEqual((answer["stored"], [p["line"] for p in answer["problems"]]), (2, [3]))
        answer = self.mapped("entity,code,remote_id\nstudent,NF/2026/0001,abc\n", PERSON)
        self.assertEqual((answer["stored"], [p["line"] for p in answer["problems"]]), (0, [2]))

    def test_an_id_that_somebody_has_goes_to_nobody_else(self):
        self.add(OK, "--option", "school_code=X", "--option", "username=y")
        first, second, heading = "student,NF/2026/0001,", "student,NF/2026/0002,", "entity,code,remote_id\n"
        self.assertEqual(self.mapped(heading + first + "801\n", OK)["stored"], 1)
        answer = self.mapped(heading + second + "801\n", PERSON)
        self.assertEqual((answer["stored"], [p["line"] for p in answer["problems"]]), (0, [2]))
        self.assertIn("NF/2026/0001", answer["problems"][0]["message"])
        self.assertEqual(self.mapped(heading + second + "801\n" + first + "802\n", OK)["stored"], 2)  # one takes it over
        self.assertEqual(self.mapped(heading + second + "802\n" + first + "801\n", OK)["stored"], 2)  # both change

    def test_a_mapping_may_be_json(self):
        self.add(OK, "--option", "school_code=X", "--option", "username=y")
        answer = self.mapped('[{"entity":"class","code":"7A","remote_id":31},{"entity":"class","code":"7B"},7]', PERSON)
        self.assertEqual((answer["stored"], [p["line"] for p in answer["problems"]]), (1, [2, 3]))
        for text in ("", "entity,code\nclass,7A\n", "[1", "\0\1\2"):
            self.expect(USAGE, "target", "map", "office", self.ctl.write("bad.csv", text))
        self.expect(NOT_FOUND, "target", "map", "office", self.ctl.path("missing.csv"))
        self.expect(NOT_FOUND, "target", "map", "nobody", self.ctl.write("m.csv", "entity,code,remote_id\n"))


class Marking(CtlTest):
    def setUp(self):
        super().setUp()
        self.school()
        self.lesson = self.session("7A", "--subject", "MAT", "--start", "9:45", "--end", "10:35", "--room", "R1")

    def test_the_same_mark_again_writes_nothing(self):
        self.assertEqual(self.ask("mark", self.lesson, FIRST, "P")["changed"], 1)
        before = self.ask("audit", "verify")["events"]
        answer = self.ask("mark", self.lesson, FIRST, "present")
        self.assertEqual((answer["changed"], answer["marks"][0]["rev"]), (0, 1))
        self.assertIn("unchanged", self.expect(OK, "mark", self.lesson, FIRST, "p").stdout)
        self.assertEqual(self.ask("audit", "verify")["events"], before)

    def test_rest_marks_only_who_is_unmarked(self):
        self.expect(OK, "mark", self.lesson, FIRST, "A", "--note", "ill")
        self.expect(OK, "mark", self.lesson, "NF/2026/0002", "P")
        self.expect(OK, "mark", self.lesson, "NF/2026/0002", "clear")
        self.assertEqual(self.ask("mark", self.lesson, "--rest", "P")["changed"], 24)
        self.assertEqual(self.ask("mark", self.lesson, "--rest", "L")["changed"], 0)
        rows = self.rows(self.lesson)
        self.assertEqual((rows[FIRST]["status"], rows[FIRST]["note"]), ("absent", "ill"))
        self.assertEqual(self.ask("register", self.lesson)["counts"],
                         {"present": 24, "absent": 1, "late": 0, "excused": 0, "unmarked": 0})  # fmt: skip
        self.expect(USAGE, "mark", self.lesson, "--rest", "clear")
        self.expect(USAGE, "mark", self.lesson, FIRST, "P", "--rest", "P")

    def test_minutes_and_notes_stay_until_changed(self):
        self.expect(OK, "mark", self.lesson, FIRST, "L", "--minutes-late", "12", "--note", "مرض")
        row = self.ask("mark", self.lesson, FIRST, "L")["marks"][0]
        self.assertEqual((row["minutes_late"], row["note"]), (12, "مرض"))
        row = self.ask("mark", self.lesson, FIRST, "L", "--minutes-late", "none", "--note", "")["marks"][0]
        self.assertEqual((row["minutes_late"], row["note"]), (None, ""))
        for wrong in ("-1", "601", "seven", ""):
            self.expect(USAGE, "mark", self.lesson, FIRST, "L", "--minutes-late", wrong)
        self.expect(USAGE, "mark", self.lesson, FIRST, "P", "--minutes-late", "5")
        self.expect(USAGE, "mark", self.lesson, FIRST, "P", "--note", "x" * 501)

    def test_what_is_not_there_is_named(self):
        self.assertIn("ZZ/1", self.expect(NOT_FOUND, "mark", self.lesson, "ZZ/1", "P").stderr)
        self.expect(NOT_FOUND, "mark", self.lesson, "NF/2026/0030", "P")  # of another class
        self.expect(NOT_FOUND, "mark", NOBODY, FIRST, "P")
        self.expect(NOT_FOUND, "mark", "x", FIRST, "P")
        self.assertIn("\"Q\"", self.expect(USAGE, "mark", self.lesson, FIRST, "Q").stderr)
        self.expect(USAGE, "mark", self.lesson, FIRST)
        for command in ("register", "receipts", "session close", "session reopen"):
            self.expect(NOT_FOUND, *command.split(), NOBODY)
        self.expect(NOT_FOUND, "students", "9Z")
        self.expect(NOT_FOUND, "sessions", "--class", "9Z")
        self.assertIn("9Z", self.expect(NOT_FOUND, "session", "open", "9Z").stderr)

    def test_a_closed_session_takes_no_marks(self):
        self.expect(OK, "session", "close", self.lesson)
        self.assertIsNotNone(self.ask("sessions")["sessions"][0]["finished_at"])
        self.assertIn("reopen", self.expect(USAGE, "mark", self.lesson, FIRST, "P").stderr)
        self.expect(OK, "session", "reopen", self.lesson)
        self.expect(OK, "mark", self.lesson, FIRST, "P")

    def test_a_session_is_opened_once(self):
        again = self.session("7A", "--subject", "MAT", "--start", "09:45", "--end", "10:35")
        self.assertEqual(again, self.lesson)
        self.assertNotEqual(self.session("7A"), self.lesson)
        self.session("7A", "--date", "2026-01-15")
        self.assertEqual(len(self.ask("sessions")["sessions"]), 2)
        self.assertEqual(len(self.ask("sessions", "--date", "2026-01-15")["sessions"]), 1)
        self.assertEqual(len(self.ask("sessions", "--from", "2026-01-01")["sessions"]), 3)
        self.assertEqual(len(self.ask("sessions", "--from", "2026-01-01", "--class", "7B")["sessions"]), 0)
        for wrong in (("--date", "15.1.2026"), ("--date", "2026-02-30"), ("--from", "2026-02-02", "--to", "2026-02-01"),
                      ("--date", "2026-01-15", "--from", "2026-01-01")):  # fmt: skip
            self.expect(USAGE, "sessions", *wrong)
        self.expect(USAGE, "session", "open", "7A", "--start", "25:00")
        self.expect(USAGE, "session", "open", "7A", "--start", "10:00", "--end", "09:00")

    def test_a_mistyped_year_and_a_wrong_count_are_said(self):
        for day in ("1999-01-01", "2062-01-01"):
            self.assertIn("--confirm", self.expect(USAGE, "session", "open", "7A", "--date", day).stderr)
        self.session("7A", "--date", "1999-01-01", "--confirm")
        self.expect(OK, "mark", self.lesson, FIRST, "P")
        done = self.expect(OK, "session", "close", self.lesson, "--heads", "99")
        self.assertIn("99 were counted", done.stdout)
        self.expect(OK, "session", "reopen", self.lesson)
        self.assertFalse(self.ask("session", "close", self.lesson, "--heads", "99")["headsAgree"])
        self.expect(OK, "session", "reopen", self.lesson)
        self.assertTrue(self.ask("session", "close", self.lesson, "--heads", "1")["headsAgree"])

    def test_the_register_is_a_table(self):
        self.expect(OK, "mark", self.lesson, FIRST, "L", "--minutes-late", "7", "--note", "bus")
        lines = self.expect(OK, "register", self.lesson).stdout.splitlines()
        self.assertIn("7A MAT", lines[0])
        self.assertEqual(lines[1].split(), ["#", "number", "name", "status", "minutes", "note", "delivery"])
        self.assertEqual(lines[2].split()[:2], ["1", FIRST])
        self.assertIn("late", lines[2])
        self.assertTrue(lines[2].endswith("on this device"))
        self.assertNotIn("\u2068", "".join(lines))  # no invisible marks in a pipe


class Importing(CtlTest):
    def test_good_lines_are_stored_and_bad_ones_listed(self):
        self.school(roster=None)
        file = os.path.join(FIXTURES, "roster-with-errors.csv")
        dry = self.ask("import", "roster", file, "--dry-run", code=PERSON)
        self.assertTrue(dry["dry_run"])
        self.assertEqual(self.ask("classes")["classes"], [])
        answer = self.ask("import", "roster", file, code=PERSON)
        self.assertEqual((answer["added"], answer["problems"]), (dry["added"], dry["problems"]))
        self.assertTrue(all(p["line"] > 1 and p["message"] for p in answer["problems"]))
        stored = [s["number"] for c in answer["new_classes"] for s in self.ask("students", c)["students"]]
        self.assertEqual(sorted(stored), sorted(r["number"] for r in answer["added"]))
        self.assertIn("line 3", self.expect(PERSON, "import", "roster", file).stdout)

    def test_an_import_again_changes_nothing(self):
        self.school()
        answer = self.ask("import", "roster", PLAIN_ROSTER)
        self.assertEqual((answer["added"], answer["changed"], answer["unchanged"]), ([], [], 150))

    def test_other_encodings_and_mapped_headings(self):
        self.school(roster=os.path.join(FIXTURES, "roster-excel-windows1252-semicolon.csv"))
        file = self.ctl.write("odd.csv", "Badge,Pupil,Set\nX1,Zoë Åkesson,9Q\n")
        self.expect(USAGE, "import", "roster", file)
        maps = ("--map", "Badge=number", "--map", "Pupil=name", "--map", "Set=class")
        answer = self.ask("import", "roster", file, *maps, code=PERSON)  # a single line: perhaps a typing error
        self.assertEqual(answer["problems"][0]["kind"], "unknown_class")
        self.assertEqual(self.ask("import", "roster", file, *maps, "--new-classes")["new_classes"], ["9Q"])
        self.assertEqual(self.ask("students", "9Q")["students"][0]["name"], "Zoë Åkesson")
        self.expect(USAGE, "import", "roster", file, "--map", "Badge")
        self.expect(USAGE, "import", "roster", self.ctl.write("empty.csv", ""))
        self.expect(NOT_FOUND, "import", "roster", self.ctl.path("missing.csv"))


class Exporting(CtlTest):
    def setUp(self):
        super().setUp()
        self.school()
        for code in ("7A", "7B"):
            self.expect(OK, "mark", self.session(code, "--start", "09:00"), "--rest", "P")

    def test_profiles_and_filters(self):
        machine = self.expect(OK, "export", "marks").stdout
        self.assertFalse(machine.startswith("\ufeff"))
        self.assertEqual(machine.count("\n"), 51)
        self.assertEqual(self.ask("export", "marks", "--class", "7A")["rows"], 25)
        self.assertEqual(self.ask("export", "marks", "--to", "2000-01-01")["rows"], 0)
        excel = self.expect(OK, "export", "register", "--profile", "excel", "--separator", ";").stdout
        self.assertTrue(excel.startswith("\ufeff"))
        self.assertIn(";", excel.splitlines()[0])
        self.assertIn(FIRST, excel)
        for wrong in (("--profile", "word"), ("--separator", "|"), ("--separator", ";"), ("--class", "")):
            self.assertIn(self.ctl.run("export", "marks", *wrong).returncode, (USAGE, NOT_FOUND), wrong)

    def test_a_file_is_whole_or_not_there(self):
        file = self.ctl.path("no-such-folder", "marks.csv")
        self.assertIn("no-such-folder", self.expect(FAILED, "export", "marks", "-o", file).stderr)
        file = self.ctl.write("marks.csv", "old")
        answer = self.ask("export", "marks", "-o", file)
        self.assertEqual((answer["file"], answer["rows"], answer["content"]), (file, 50, None))
        self.assertEqual(os.path.getsize(file), answer["bytes"])


class Keeping(CtlTest):
    """Damage, backup and restore."""

    def setUp(self):
        super().setUp()
        self.school()
        self.lesson = self.session()
        self.expect(OK, "mark", self.lesson, "--rest", "P")
        self.database = os.path.join(self.ctl.store, "rollbook.db")

    def damage(self):
        with open(self.database, "r+b") as stream:
            stream.write(os.urandom(20000))

    def test_a_damaged_store_is_rebuilt_with_every_mark(self):
        self.damage()
        done = self.expect(DAMAGED, "register", self.lesson)
        self.assertIn("--repair", done.stderr)
        self.expect(DAMAGED, "store", "check")
        done = self.expect(OK, "mark", self.lesson, FIRST, "A")
        self.assertIn("notice: The store was damaged", done.stderr)
        rows = self.rows(self.lesson)
        self.assertEqual(len(rows), 25)
        self.assertEqual(sorted({r["status"] for r in rows.values()}), ["absent", "present"])
        self.expect(OK, "store", "check")
        self.assertEqual(self.expect(OK, "mark", self.lesson, FIRST, "A").stderr, "")

    def test_check_repairs_when_asked(self):
        self.damage()
        answer = self.ask("store", "check", "--repair")
        self.assertIn("damaged", answer["notice"])
        self.assertEqual(answer["counts"]["marks"], 25)

    def test_damage_inside_is_found(self):
        size = os.path.getsize(self.database)
        with open(self.database, "r+b") as stream:
            for at in range(8192, size, 8192):
                stream.seek(at)
                stream.write(b"\xff" * 512)
        self.expect(DAMAGED, "store", "check")
        self.expect(OK, "store", "check", "--repair")
        self.assertEqual(len(self.rows(self.lesson)), 25)

    def test_restoring_a_backup_loses_nothing_newer(self):
        copy = self.ctl.path("copy.db")
        self.expect(OK, "store", "backup", copy)
        self.expect(OK, "mark", self.lesson, FIRST, "A", "--note", "after the backup")
        answer = self.ask("store", "restore", copy)
        self.assertGreater(answer["entries_now"], answer["entries_in_copy"])
        self.assertTrue(os.path.exists(os.path.join(answer["kept"], "rollbook.db")))
        self.assertEqual(self.rows(self.lesson)[FIRST]["note"], "after the backup")
        self.expect(OK, "store", "check")

    def test_restoring_works_on_a_damaged_and_on_an_empty_store(self):
        copy = self.ctl.path("copy.db")
        self.expect(OK, "store", "backup", copy)
        self.damage()
        self.expect(OK, "store", "restore", copy)
        self.assertEqual(len(self.rows(self.lesson)), 25)
        other = Ctl(self.ctl.folder, "elsewhere")
        self.assertIsNone(self.ask("store", "restore", copy, ctl=other)["kept"])
        self.assertEqual(len(self.rows(self.lesson, ctl=other)), 25)
        self.expect(OK, "mark", self.lesson, FIRST, "A", ctl=other)

    def test_what_is_no_copy_of_this_store_is_refused(self):
        other = Ctl(self.ctl.folder, "other")
        self.expect(OK, "init", "--school", "X", "--zone", ZONE, ctl=other)
        copy = self.ctl.path("copy.db")
        self.expect(OK, "store", "backup", copy, ctl=other)
        self.assertIn("another store", self.expect(USAGE, "store", "restore", copy).stderr)
        self.expect(USAGE, "store", "restore", self.ctl.write("text.db", "not a database, " * 100))
        self.expect(USAGE, "store", "restore", self.ctl.write("empty.db", ""))
        self.expect(NOT_FOUND, "store", "restore", self.ctl.path("missing.db"))
        self.assertEqual(len(self.rows(self.lesson)), 25)
        self.assertFalse(os.path.exists(os.path.join(self.ctl.store, "quarantine")))

    def test_a_lost_database_is_rebuilt(self):
        for name in os.listdir(self.ctl.store):
            if name.startswith("rollbook.db"):
                os.remove(os.path.join(self.ctl.store, name))
        self.assertIn("notice", self.expect(OK, "mark", self.lesson, FIRST, "P").stderr)
        self.assertEqual(len(self.rows(self.lesson)), 25)


class Speaking(CtlTest):
    """The command line itself: help, errors, JSON."""

    def commands(self):
        lines = self.expect(OK, "--help").stdout.split("Commands:\n")[1].split("\n\n")[0].splitlines()
        names = []
        for line in lines:
            words = line.split()
            two = len(words) > 1 and words[0] in ("import", "class", "session", "period", "rules", "codes", "stats", "leave", "correction", "student", "target", "certificate", "firestore", "export", "unsent", "store", "audit")
            names.append(words[:2] if two else words[:1])
        return names

    def test_every_command_explains_itself(self):
        names = self.commands()
        self.assertGreater(len(names), 20)
        for name in names:
            text = self.expect(OK, *name, "--help").stdout
            self.assertTrue(text.startswith("Usage: rollbookctl " + " ".join(name)), name)
            self.assertIn("Exit codes:", text)
        self.assertRegex(self.expect(OK, "--version").stdout, r"^rollbookctl \d+\.\d+\.\d+\n$")

    def test_a_wrong_line_names_what_was_meant(self):
        for line, hint in (
            ("sesions", "sessions"), ("sessions --dat 2026-01-01", "--date"), ("session opne 7A", "session open"),
            ("target", "target add"), ("students", "CLASS"), ("students 7A 7B", "7B"), ("exprot marks", "export marks"),
            ("sync --timeout 0", "1 to 86400"), ("frobnicate", "--help"), ("--store", "--help"), ("", "--help"),
            ("init --demo --school X", "either"), ("init --school X", "--zone"), ("init --school X --zone Mars/Base", "Mars/Base"),
        ):  # fmt: skip
            done = self.expect(USAGE, *line.split())
            self.assertIn(hint, done.stderr, line)
            self.assertEqual((done.stdout, done.stderr.count("\n")), ("", 1), line)
        self.assertFalse(os.path.exists(self.ctl.store))

    def test_without_a_store_every_command_says_so(self):
        for line in ("classes", "sessions", "mark x y P", "session open 7A", "outbox", "store check", "audit verify",
                     "target list", "sync", "export marks", "unsent export", "unsent list"):  # fmt: skip
            self.assertIn("init", self.expect(NOT_FOUND, *line.split()).stderr, line)
        self.assertEqual(self.ask("classes", code=NOT_FOUND)["error"]["kind"], "not_found")

    def test_the_store_is_chosen_by_option_environment_or_home(self):
        self.expect(OK, "init", "--school", "A", "--zone", ZONE)
        other = self.ctl.path("b")
        self.expect(OK, "--store", other, "init", "--school", "B", "--zone", ZONE)
        self.expect(OK, "classes", "--store", other)
        self.assertTrue(os.path.exists(os.path.join(other, "rollbook.db")))
        self.expect(OK, "init", "--school", "C", "--zone", ZONE, env={"ROLLBOOK_STORE": ""})
        self.assertTrue(os.path.exists(self.ctl.path("data", "rollbook", "rollbook.db")))
        self.assertIn("already", self.expect(USAGE, "init", "--school", "B", "--zone", ZONE).stderr)

    def test_the_demo_school_is_ready_to_mark(self):
        answer = self.ask("init", "--demo")
        self.assertEqual((answer["classes"], answer["students"], answer["sessions"]), (3, 72, 5))
        self.assertEqual(answer["school"],
                         {"code": "RIVERSIDE", "name": "Riverside School", "zone": ZONE, "teacher": "J. Okafor",
                          "demo": True})  # fmt: skip
        sessions = self.ask("sessions")["sessions"]
        self.assertEqual([s["start"] for s in sessions], ["08:55", "09:45", "10:55", "11:45", "13:25"])
        self.assertIn("حسن", self.expect(OK, "students", "7A").stdout)

    def test_what_standard_output_does_not_take_is_an_error(self):
        self.school()
        with open("/dev/full", "wb") as full:
            for line in ("students 7A", "students 7A --json", "export marks"):
                done = subprocess.run(self.ctl.line(*line.split()), env=self.ctl.env, stdout=full, stderr=subprocess.PIPE)
                self.assertEqual(done.returncode, FAILED, line)
                self.assertIn(b"standard output", done.stderr)

    def test_whoever_leaves_the_device_leaves_no_mark_behind(self):
        self.school()
        self.assertEqual(self.ask("people", "remove", "owner", code=USAGE)["error"]["kind"], "invalid")  # the only one
        folder = os.path.join(self.ctl.store, "people", "okello")
        other = Ctl(self.ctl.folder)
        other.env["ROLLBOOK_STORE"] = folder
        self.expect(OK, "init", "--school", "RIVERSIDE", "--zone", ZONE, "--teacher", "A. Okello", ctl=other)
        self.expect(OK, "import", "roster", PLAIN_ROSTER, ctl=other)
        session = self.expect(OK, "session", "open", "7A", ctl=other).stdout.strip()
        self.expect(OK, "mark", session, FIRST, "A", ctl=other)
        self.assertEqual(len(self.ask("people")["people"]), 2)
        self.assertIn("--unsent", self.expect(USAGE, "people", "remove", "okello").stderr)
        self.expect(USAGE, "people", "remove", "okello", "--unsent", os.path.join(folder, "unsent.json"))
        self.assertTrue(os.path.exists(os.path.join(folder, "rollbook.db")))
        file = self.ctl.path("unsent.json")
        self.assertEqual(self.ask("people", "remove", "okello", "--unsent", file)["saved"], 1)
        self.assertFalse(os.path.exists(folder))
        self.assertEqual(len(self.ask("people")["people"]), 1)
        self.expect(OK, "unsent", "import", file)  # a colleague's device takes them over
        self.expect(OK, "store", "check")

    def test_whoever_leaves_the_device_leaves_no_request_behind(self):
        self.school()
        folder = os.path.join(self.ctl.store, "people", "okello")
        other = Ctl(self.ctl.folder)
        other.env["ROLLBOOK_STORE"] = folder
        self.expect(OK, "init", "--school", "RIVERSIDE", "--zone", ZONE, "--teacher", "A. Okello", ctl=other)
        self.expect(OK, "import", "roster", PLAIN_ROSTER, ctl=other)
        letter = self.ctl.path("letter.pdf")
        with open(letter, "wb") as file:
            file.write(b"%PDF-1.4 invented")
        self.expect(OK, "leave", "add", FIRST, "2026-12-01", "2026-12-03", "--category", "family", "--reason", "=wedding", "--document", letter, ctl=other)
        refused = self.expect(USAGE, "people", "remove", "okello").stderr
        self.assertIn("1 requests", refused)
        self.assertTrue(os.path.exists(os.path.join(folder, "rollbook.db")))
        file = self.ctl.path("left.json")
        done = self.ask("people", "remove", "okello", "--unsent", file)
        self.assertEqual((done["saved"], done["requests"]), (0, 1))
        with open(self.ctl.path("left-requests.csv"), encoding="utf-8", newline="") as table:
            rows = list(csv.DictReader(table))
        self.assertEqual([(r["request"], r["admission_number"], r["from"], r["to"], r["state"]) for r in rows],
                         [("leave", FIRST, "2026-12-01", "2026-12-03", "wanted")])  # fmt: skip
        with open(os.path.join(os.path.dirname(file), rows[0]["letter"]), "rb") as kept:
            self.assertEqual(kept.read(), b"%PDF-1.4 invented")
        self.assertFalse(os.path.exists(folder))

    def test_names_are_isolated_on_a_terminal_only(self):
        self.expect(OK, "init", "--demo")
        ours, theirs = os.openpty()
        subprocess.run(self.ctl.line("students", "7A"), env=self.ctl.env, stdout=theirs, check=True)
        os.close(theirs)
        shown = os.read(ours, 65536).decode()
        os.close(ours)
        self.assertIn("\u2068أحمد محمود\u2069", shown)
        self.assertNotIn("\u2068", self.expect(OK, "students", "7A").stdout)

    def test_the_store_itself_is_never_written_over(self):
        self.school()
        database = os.path.join(self.ctl.store, "rollbook.db")
        for line in ("store backup", "export marks -o"):
            self.assertIn("own folder", self.expect(USAGE, *line.split(), database).stderr)
        self.expect(USAGE, "store", "backup", os.path.join(self.ctl.store, "snapshots", "..", "x.db"))
        self.expect(OK, "store", "check")

    def test_json_keys_are_stable(self):
        self.school()
        lesson = self.session("7A", "--start", "09:00")
        self.expect(OK, "mark", lesson, FIRST, "P")
        self.expect(OK, "target", "add", "office", "--kind", "schoolos", "--url", "https://school.example", "--option",
                    "school_code=X", "--option", "username=y")  # fmt: skip
        session = "id class subject subject_name date start end zone room finished_at"
        row = "position number name status minutes_late code note rev changed_at author delivery reason"
        target = "name kind url options enabled remote_user"
        status = target + " to_send waiting_for_school needs_you oldest_queued_at last_confirmed_at next_try_at sign_in problem problem_text"
        for line, path, keys in (
            ("classes", "classes 0", "code name students"),
            ("students 7A", "", "class students"),
            ("students 7A", "students 0", "number name email phone"),
            ("sessions", "sessions 0", session + " counts to_send needs_you waiting_for_school sent unqueued"),
            ("session open 7A", "session", session),
            (f"session reopen {lesson}", "", "session counts headsAgree"),
            (f"mark {lesson} {FIRST} P", "", "session changed marks"),
            (f"mark {lesson} {FIRST} P", "marks 0", row),
            (f"register {lesson}", "", "session counts rows"),
            (f"register {lesson}", "rows 0", row),
            (f"receipts {lesson}", "", "session receipts"),
            (f"receipts {lesson}", "receipts 0", "number name target state at reason without_code server_text"),
            ("target list", "targets 0", status),
            ("outbox", "rows 0", "target entity session number state want_rev acked_rev queued_at next_at attempts reason server_text"),
            (f"import roster {PLAIN_ROSTER} --dry-run", "",
             "file dry_run encoding encoding_guessed separator columns new_classes added changed unchanged not_in_file problems readmitted"),
            ("export marks", "", "file rows bytes content withheld"),
            ("store check", "", "store quick_check audit journal_head counts"),
            ("store check", "counts", "classes students sessions marks to_send"),
            ("audit verify", "", "events intact first_bad_seq problem head"),
            (f"store backup {self.ctl.path('c.db')}", "", "file bytes"),
            (f"store restore {self.ctl.path('c.db')}", "", "file store school kept entries_in_copy entries_now"),
        ):  # fmt: skip
            value = self.ask(*line.split())
            for step in path.split():
                value = value[int(step)] if step.isdigit() else value[step]
            self.assertEqual(sorted(value), sorted(keys.split()), f"{line}: {path}")


if __name__ == "__main__":
    ctl.main()
