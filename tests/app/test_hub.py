# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A school with a hub and no server of its own, told with rollbookctl only.

    /usr/bin/python3 tests/app/test_hub.py PATH_TO_rollbookctl [unittest options]
"""

import os
import sys
import unittest

import ctl
from ctl import OK, PERSON, USAGE, WAITING, Ctl, CtlTest, unused_address
from practice import NotInstalled, PracticeServer

sys.path.insert(0, os.path.join(ctl.HERE, "..", "servers"))
from couchdb import install  # noqa: E402

TEACHER = "rollbook-teacher"
server = None


def setUpModule():
    global server
    server = PracticeServer(server="couchdb")
    try:
        install.modules()  # may take longer than a server is waited for
        server.start()
    except (NotInstalled, install.NotInstalled) as problem:
        raise unittest.SkipTest(str(problem))


def tearDownModule():
    if server is not None:
        server.stop()


class Hub(CtlTest):
    def setUp(self):
        super().setUp()
        server.control_post("/reset")
        known = server.credentials
        self.name, self.password = known["username"], known["password"]
        server.control_post(
            "/account", username=self.name, password=self.password, roles=[TEACHER]
        )
        self.env = {"PASSWORD": self.password, "ADMIN": known["admin_password"], "WRONG": "no"}
        self.admin = known["admin_username"]

    def first_tablet(self, database="riverside"):
        self.school()
        self.expect(
            OK, "target", "add", "hub", "--kind", "couchdb", "--url", server.url,
            "--option", f"database={database}", "--option", f"username={self.name}",
            "--secret-env", "PASSWORD", env=self.env,
        )  # fmt: skip

    def prepare(self, code=OK, secret="ADMIN"):
        return self.expect(
            code, "target", "probe", "hub", "--prepare", "--admin", self.admin,
            "--admin-secret-env", secret, env=self.env,
        )  # fmt: skip

    def join(self, other, code=OK, url=None, secret="PASSWORD"):
        return self.expect(
            code, "join", "--url", url or server.url, "--database", "riverside",
            "--user", self.name, "--secret-env", secret, "--teacher", "A. Mensah",
            ctl=other, env=self.env,
        )  # fmt: skip

    def test_a_school_without_a_server(self):
        self.first_tablet()
        session = self.session("7A", "--subject", "MAT", "--start", "09:45")
        self.expect(OK, "mark", session, "--rest", "P")
        self.assertIn("--prepare", self.expect(PERSON, "target", "probe", "hub").stderr)
        self.assertIn("made the database", self.prepare().stdout)
        self.assertIn("there already", self.prepare().stdout)
        self.expect(OK, "target", "probe", "hub")
        self.assertEqual(self.ask("sync")["targets"][0]["to_send"], 0)

        other = Ctl(self.ctl.folder, "second")
        self.assertIn("RIVERSIDE", self.join(other).stdout)
        self.join(other)  # again, as after a doubtful end
        self.assertEqual(len(self.ask("target", "list", ctl=other)["targets"]), 1)
        self.ask("sync", ctl=other)
        self.assertEqual(len(self.ask("classes", ctl=other)["classes"]), 6)
        there = self.rows(session, ctl=other)
        self.assertEqual({row["status"] for row in there.values()}, {"present"})
        self.assertEqual({row["delivery"] for row in there.values()}, {"confirmed"})

        first = sorted(there)[0]
        self.expect(OK, "mark", session, first, "L", "--minutes-late", "4", ctl=other)
        self.ask("sync", ctl=other)
        self.ask("sync")
        self.assertEqual(self.rows(session)[first]["status"], "late")
        self.assertEqual(self.rows(session)[first]["minutes_late"], 4)

    def test_what_is_wrong_is_said_and_leaves_nothing_behind(self):
        other = Ctl(self.ctl.folder, "second")
        self.assertIn("no such database", self.join(other, PERSON).stderr)
        self.join(other, WAITING, url=unused_address())
        self.join(other, PERSON, secret="WRONG")
        self.assertFalse(os.path.exists(other.store))
        self.first_tablet()
        self.assertIn("not accept", self.prepare(PERSON, secret="WRONG").stderr)
        self.expect(USAGE, "target", "probe", "hub", "--prepare")
        self.prepare()
        self.assertIn("no school yet", self.join(other, PERSON).stderr)

    def test_the_password_is_in_no_file_and_no_output(self):
        self.first_tablet()
        self.prepare()
        self.ask("sync")
        for folder, _, names in os.walk(self.ctl.store):
            for name in names:
                with open(os.path.join(folder, name), "rb") as stream:
                    self.assertNotIn(self.password.encode(), stream.read(), name)


if __name__ == "__main__":
    ctl.main()
