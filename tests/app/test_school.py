# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The school year from outside: lists, timetable, rules and figures through rollbookctl.

    /usr/bin/python3 tests/app/test_school.py PATH_TO_rollbookctl [unittest options]
"""

import os
import unittest

import ctl
from ctl import FIXTURES, NOT_FOUND, OK, PERSON, USAGE, ZONE, CtlTest

ROSTER = os.path.join(FIXTURES, "oneroster-1.2-northfield.zip")
OLDER = os.path.join(FIXTURES, "oneroster-1.1-northfield.zip")
TIMETABLE = os.path.join(FIXTURES, "timetable-northfield.ics")
HOLIDAYS = os.path.join(FIXTURES, "holidays-northfield.ics")


class SchoolYear(CtlTest):
    def setUp(self):
        super().setUp()
        self.expect(OK, "init", "--school", "NF01", "--zone", ZONE, "--teacher", "V. Patel")

    def test_lists_are_previewed_imported_exported_and_taken_back(self):
        preview = self.ask("import", "oneroster", ROSTER, "--dry-run")
        self.assertEqual(preview["counts"]["student"], {"added": 1200, "changed": 0, "ended": 0})
        self.assertEqual(self.ask("classes")["classes"], [])
        done = self.ask("import", "oneroster", ROSTER)
        self.assertEqual(done["counts"]["enrolment"]["added"], 4800)
        self.assertEqual({c["students"] for c in self.ask("classes")["classes"]}, {25})
        self.assertEqual(self.ask("import", "oneroster", OLDER)["counts"], {})
        for version in ("1.1", "1.2"):
            out = self.ctl.path(f"out-{version}.zip")
            lines = self.ask("export", "oneroster", out, "--as", version)["lines"]
            self.assertEqual((lines["enrollments.csv"], lines["users.csv"]), (4992, 1260))
            self.assertEqual("roles.csv" in lines, version == "1.2")
            self.assertEqual(self.ask("import", "oneroster", out, "--dry-run")["changes"], [])
        self.assertEqual(len(self.ask("import", "list")["imports"]), 1)
        self.assertEqual(self.ask("import", "undo")["kept"], [])
        self.assertEqual(self.ask("classes")["classes"], [])
        self.expect(USAGE, "import", "undo")

    def test_a_timetable_makes_lessons_and_figures(self):
        self.expect(OK, "import", "oneroster", ROSTER)
        preview = self.ask("import", "ics", TIMETABLE, "--dry-run")
        self.assertEqual(preview["counts"]["slot"]["added"], 32)
        self.expect(OK, "import", "ics", TIMETABLE)
        self.expect(OK, "import", "ics", HOLIDAYS)
        self.assertEqual(self.ask("import", "ics", TIMETABLE)["counts"], {})
        week = self.ask("sessions", "generate", "--from", "2026-10-19", "--to", "2026-11-06")["sessions"]
        self.assertEqual({s["date"] for s in week if "2026-10-26" <= s["date"] <= "2026-10-30"}, set())
        monday = [s for s in week if s["class"] == "7A/MAT"]
        self.assertEqual([(s["date"], s["start"]) for s in monday], [("2026-10-19", "08:55"), ("2026-11-02", "08:55")])
        session = self.ask("session", "open", "7A/MAT", "--subject", "MAT", "--date", "2026-11-02", "--start", "08:55")["session"]["id"]
        self.assertEqual(session, monday[1]["id"])
        first = self.ask("register", session)["rows"][0]["number"]
        self.expect(OK, "mark", session, first, "A")
        self.expect(OK, "mark", session, "--rest", "P")
        figures = {f["number"]: f for f in self.ask("stats", "class", "7A/MAT")["figures"]}
        self.assertEqual((len(figures), figures[first]["percent"]), (25, 0))
        self.assertEqual(self.ask("stats", "student", first, "--rule", "portal")["figures"][0]["percent"], 0)
        warned = self.ask("warnings", "--date", "2026-11-02")
        self.assertEqual([w["number"] for w in warned["below_threshold"]], [first])
        self.assertEqual([c["number"] for c in warned["call_list"]], [first])
        self.assertIn("8:55", self.expect(OK, "timetable", "--class", "7A/MAT").stdout)

    def test_one_lesson_is_changed(self):
        self.expect(OK, "import", "oneroster", ROSTER)
        self.expect(OK, "timetable", "add", "7A/MAT", "Mon", "08:55", "--subject", "MAT", "--end", "09:45", "--from", "2026-09-01", "--teacher", "T001")
        self.expect(OK, "timetable", "add", "7B/MAT", "mon", "09:00", "--subject", "MAT", "--end", "09:45", "--from", "2026-09-01", "--teacher", "T001")
        found = self.ask("sessions", "generate", "--from", "2026-09-07", "--to", "2026-09-14", code=PERSON)
        self.assertEqual([c["what"] for c in found["conflicts"]], ["teacher", "teacher"])
        change = ("timetable", "change", "7B/MAT", "2026-09-07", "09:00", "--subject", "MAT")
        self.expect(USAGE, *change, "--cancel")  # needs a reason
        lesson = self.ask(*change, "--cancel", "--reason", "exam")["id"]
        self.expect(OK, "timetable", "close", "2026-09-14", "Snow")
        found = self.ask("sessions", "generate", "--from", "2026-09-07", "--to", "2026-09-14")["sessions"]
        self.assertEqual({s["id"]: s["cancelled"] for s in found}[lesson], True)
        self.assertEqual({s["date"] for s in found}, {"2026-09-07"})
        self.expect(OK, *change, "--restore")

    def test_rules_and_codes(self):
        rules = self.ask("rules", "get")["rules"]
        self.assertEqual(rules["late.grace"], {"value": "5", "default": "5", "set": False})
        self.assertNotIn("capture.biometric", rules)  # nothing obeys it yet
        self.assertEqual(self.ask("rules", "set", "late.grace", "7")["rules"]["late.grace"]["value"], "7")
        self.expect(USAGE, "rules", "set", "late.grace", "many")
        self.expect(NOT_FOUND, "rules", "set", "nonsense", "1")
        packs = {p["pack"]: p for p in self.ask("codes", "list")["packs"]}
        self.assertFalse(packs["england-2024"]["verified"])
        own = self.ctl.path("own.json")
        with open(own, "w", encoding="utf-8") as file:
            file.write('{"pack":"ours","title":"Ours","codes":[{"code":"=X","title":"There","class":"attending","status":"P"}]}')
        self.assertEqual(self.ask("codes", "import", own)["codes"], 1)
        self.expect(OK, "rules", "set", "codes", "ours")
        self.expect(NOT_FOUND, "rules", "set", "codes", "theirs")
        self.assertIn("=X", self.expect(OK, "codes", "list", "ours").stdout)

    def test_an_auditor_changes_nothing(self):
        self.expect(USAGE, "rules", "set", "role", "auditor")
        self.expect(OK, "rules", "set", "role", "auditor", "--confirm")
        done = self.expect(USAGE, "import", "oneroster", ROSTER)
        self.assertIn("auditor", done.stderr)
        self.expect(USAGE, "rules", "set", "threshold", "60")
        self.expect(USAGE, "rules", "set", "role", "admin")
        self.expect(OK, "rules", "set", "role", "admin", "--confirm")  # nobody is locked out
        self.expect(OK, "rules", "set", "threshold", "60")
        self.expect(OK, "warnings")


if __name__ == "__main__":
    ctl.main()
