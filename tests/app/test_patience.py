# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A failing server and an impatient script: what holds for the store, however often rollbookctl is started.

    /usr/bin/python3 tests/app/test_patience.py PATH_TO_rollbookctl [unittest options]
"""

import signal
import time
import unittest

import ctl
from ctl import OK, PERSON, WAITING, ServedTest, practice, wait_until

MOST = 4  # requests a minute, once it is known that the server fails
FINDING_OUT = 5  # sign in, look for the lesson, read, write, read again: until then nothing says so


class Impatient(ServedTest):
    def setUp(self):
        super().setUp()
        self.school()
        self.target()
        self.marked = self.session("7A", "--subject", "MAT")
        self.expect(OK, "mark", self.marked, "--rest", "P")

    def requests(self, part=""):
        return [e for e in self.server.control_get("/log") if part in f"{e['method']} {e['path']}"]

    def begin(self):
        self.server.control_post("/log/clear")
        self.began = time.monotonic()

    def check_ceiling(self, most):
        if time.monotonic() - self.began > 60:
            self.skipTest("this machine is too slow: a minute has gone by")
        count = len(self.requests())
        self.assertLessEqual(count, most, self.requests())
        self.assertGreater(count, 0)

    def test_a_server_that_stores_nothing_is_asked_no_more_often_by_many_calls(self):
        self.server.control_post("/fault", kind="swallow", match="bulk_mark")
        self.begin()
        for _ in range(8):
            code, answer = self.ctl.json("sync", "--timeout", "3")
            self.assertIn(code, (WAITING, PERSON))
        self.check_ceiling(MOST + FINDING_OUT)
        (answer,) = answer["targets"]
        self.assertEqual((answer["confirmed"], answer["to_send"]), (0, 25))
        self.assertIsNotNone(answer["next_try_at"])
        self.assertIn("next try:", self.ctl.run("sync", "--timeout", "1").stdout)

    def test_nor_by_many_that_are_killed(self):
        self.server.control_post("/fault", kind="error500")
        self.begin()
        for _ in range(8):
            before = len(self.requests())
            running = self.ctl.start("sync", "--timeout", "30")
            try:
                wait_until(lambda: len(self.requests()) > before, seconds=4)
            except AssertionError:
                pass  # it is held back
            running.send_signal(signal.SIGKILL)
            running.communicate()
        self.check_ceiling(MOST)

    def test_what_works_is_not_held_back(self):
        for number in range(1, 9):
            self.expect(OK, "mark", self.marked, f"NF/2026/{number:04d}", "A")
            self.expect(OK, "sync", "--timeout", "10")
        self.assertEqual(sum(r["status"] == "A" for r in self.truth().values()), 8)

    def test_a_refused_password_is_tried_once(self):
        self.expect(OK, "sync")
        self.expect(OK, "mark", self.marked, "NF/2026/0001", "A")
        self.password("wrong")
        self.begin()
        for _ in range(3):
            answer = self.ask("sync", "--timeout", "5", code=PERSON)["targets"][0]
            self.assertEqual((answer["activity"], answer["problem"]), ("sign_in", "auth"))
        self.assertEqual(len(self.requests("login")), 1)
        advice = "rollbookctl target password office --secret-env VAR"
        self.assertIn(advice, self.expect(PERSON, "sync").stdout)
        self.assertIn(advice, self.expect(OK, "target", "list").stdout)
        self.password("wrong again")  # a person: it is tried, once
        self.expect(PERSON, "sync")
        self.expect(PERSON, "sync")
        self.assertEqual(len(self.requests("login")), 2)
        self.password(self.server.credentials["password"])
        self.expect(OK, "sync")
        self.assertEqual(self.rows(self.marked)["NF/2026/0001"]["delivery"], "confirmed")
        self.assertNotIn(advice, self.expect(OK, "target", "list").stdout)

    def test_another_name_is_tried_with_the_password_that_was_refused(self):
        self.expect(OK, "target", "set", "office", "--option", "username=nobody")
        self.expect(PERSON, "sync")
        self.expect(OK, "target", "set", "office", "--option", "username=" + self.server.credentials["username"])
        self.expect(OK, "sync")

    def password(self, secret):
        self.expect(OK, "target", "password", "office", "--secret-env", "SECRET", env={"SECRET": secret})


class Blind(ctl.CtlTest):
    """A server that cannot be read: what has left must not be sent again, what has not must."""

    @classmethod
    def setUpClass(cls):
        cls.server = practice.PracticeServer("--demo", server="portal")
        try:
            cls.server.start()
        except practice.NotInstalled as problem:
            raise unittest.SkipTest(str(problem))
        cls.addClassCleanup(cls.server.stop)

    def test_what_never_left_is_not_called_doubtful(self):
        self.server.control_post("/reset")
        self.school()
        self.expect(
            OK, "target", "add", "portal", "--kind", "portal", "--url", self.server.url,
            "--secret-env", "SECRET", env={"SECRET": self.server.credentials["api_key"]},
        )  # fmt: skip
        session = self.session("7A", "--subject", "MAT", "--start", "09:45", "--end", "10:35")
        self.expect(OK, "mark", session, "--rest", "P")
        self.expect(OK, "session", "close", session)
        self.server.control_post("/fault", kind="error500", match="POST")
        for _ in range(4):
            self.ask("sync", "--timeout", "2", code=WAITING)
        sent = len(self.server.control_get("/received"))
        doubtful = [r for r in self.ask("receipts", session)["receipts"] if r["state"] in ("sending", "checking")]
        self.assertLessEqual(len(doubtful), sent, doubtful)
        self.assertLessEqual(sent, MOST + 1)
        self.assertEqual([r for r in self.ask("outbox")["rows"] if r["state"] == "sending"], [])


if __name__ == "__main__":
    ctl.main()
