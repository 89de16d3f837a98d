# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The school year from outside: lists, timetable, rules and figures through rollbookctl.

    /usr/bin/python3 tests/app/test_school.py PATH_TO_rollbookctl [unittest options]
"""

import csv
import json
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
        first, ill = (row["number"] for row in self.ask("register", session)["rows"][:2])
        self.expect(OK, "mark", session, first, "A")
        self.expect(OK, "mark", session, ill, "E")
        self.expect(OK, "mark", session, "--rest", "P")
        figures = {f["number"]: f for f in self.ask("stats", "class", "7A/MAT")["figures"]}
        self.assertEqual((len(figures), figures[first]["percent"]), (25, 0))
        self.assertIsNone(figures[ill]["percent"])  # excused from all there was: at no percentage, and not warned of
        self.assertEqual(self.ask("stats", "student", first, "--rule", "portal")["figures"][0]["percent"], 0)
        warned = self.ask("warnings", "--date", "2026-11-02")
        self.assertEqual([w["number"] for w in warned["below_threshold"]], [first])
        self.assertEqual([c["number"] for c in warned["call_list"]], [first])
        self.assertIn("8:55", self.expect(OK, "timetable", "--class", "7A/MAT").stdout)

    def test_what_is_left_out_is_asked_for(self):
        self.expect(OK, "import", "oneroster", ROSTER)
        change = ("timetable", "change", "7B/MAT", "2026-09-07", "09:00", "--subject", "MAT")
        self.assertIn("nothing is said that changes", self.expect(USAGE, *change).stderr)
        self.assertIn("--start and --end", self.expect(USAGE, "timetable", "close", "2026-09-14", "Half", "--start", "12:00").stderr)
        self.assertIn("is a folder", self.expect(USAGE, "import", "ics", FIXTURES).stderr)
        self.assertIn("too large", self.expect(USAGE, "import", "roster", "/dev/zero").stderr)
        self.assertIn("Excel workbook", self.expect(USAGE, "import", "roster", ROSTER).stderr)
        number = self.ask("student", "search", "7a")["students"][0]["number"]
        self.expect(OK, "student", "end", number)
        self.assertIsNotNone(self.ask("student", "show", number)["student"]["ended"])

    def test_a_lesson_by_hand_is_no_import(self):
        self.assertIn("no import", self.expect(USAGE, "import", "undo").stderr)
        self.expect(OK, "import", "oneroster", ROSTER)
        self.expect(OK, "timetable", "add", "7A/MAT", "Mon", "08:55", "--subject", "MAT", "--end", "09:45", "--from", "2026-09-01")
        self.assertEqual([i["kind"] for i in self.ask("import", "list")["imports"]], ["oneroster"])
        kept = self.ask("import", "undo")["kept"]
        self.assertEqual([k for k in kept if k.startswith("class ")], ["class 7A/MAT 7A Mathematics"])
        self.assertEqual([c["code"] for c in self.ask("classes")["classes"]], ["7A/MAT"])
        self.expect(USAGE, "import", "undo")

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

    def open_class(self):
        """A small school with an open register of this morning; its id."""
        self.roster = self.ctl.write("classes.csv", "number,name,class\nN1,Ana Diaz,7A\nN2,Élodie Lefèvre,7A\nN3,Bo Li,7B\n")
        self.expect(OK, "import", "roster", self.roster)
        return self.ask("session", "open", "7A", "--start", "09:00", "--end", "09:50")["session"]["id"]

    def statuses(self, session):
        return {row["number"]: row["status"] for row in self.ask("register", session)["rows"]}

    def test_leave_is_asked_for_and_excuses(self):
        session = self.open_class()
        day = self.ask("register", session)["session"]["date"]
        self.expect(OK, "mark", session, "N1", "A")
        letter = self.ctl.write("letter.txt", "dentist at ten")
        leave = self.ask("leave", "add", "N1", day, "--category", "medical", "--reason", "dentist", "--start", "09:30", "--end", "11:00", "--document", letter)["leave"]
        self.assertEqual((leave["state"], leave["start"], leave["document"]), ("wanted", "09:30", "letter.txt"))
        other = self.ask("leave", "add", "N2", day, "--reason", "later", "--start", "09:50", "--end", "11:00")["leave"]
        self.expect(USAGE, "leave", "add", "N1", day, "--reason", "again")
        self.expect(USAGE, "leave", "add", "N1", day, "--category", "sick", "--reason", "x")
        self.expect(NOT_FOUND, "leave", "add", "NX", day, "--reason", "x")
        self.assertEqual(self.statuses(session), {"N1": "absent", "N2": "unmarked"})
        self.assertEqual(self.ask("leave", "approve", leave["id"], "--answer", "fine")["leave"]["decided_by"], "V. Patel")
        self.expect(OK, "leave", "approve", other["id"])
        self.assertEqual(self.statuses(session), {"N1": "excused", "N2": "unmarked"})
        self.expect(USAGE, "leave", "reject", leave["id"])
        self.expect(OK, "leave", "withdraw", other["id"])
        self.assertEqual([row["number"] for row in self.ask("leave", "list", "--state", "approved")["leaves"]], ["N1"])
        self.expect(NOT_FOUND, "leave", "approve", "nothing")

    def test_corrections_keep_both_marks(self):
        session = self.open_class()
        self.expect(OK, "mark", session, "N2", "A")
        self.expect(USAGE, "correction", "add", session, "N2", "P", "--reason", "was there")  # still open
        self.expect(OK, "session", "close", session, "--heads", "1")
        asked = self.ask("correction", "add", session, "N2", "L", "--minutes-late", "3", "--reason", "was there")["correction"]
        self.assertEqual((asked["from"], asked["to"], asked["to_minutes"], asked["office"]), ("absent", "late", 3, None))
        done = self.ask("correction", "approve", asked["id"], "--set", "P")["correction"]
        self.assertEqual((done["from"], done["to"], done["office"], done["state"]), ("absent", "late", "present", "approved"))
        self.assertEqual(self.statuses(session)["N2"], "present")
        refused = self.expect(USAGE, "correction", "reject", asked["id"])
        self.assertEqual(len(refused.stderr.splitlines()), 1)
        self.assertEqual(len(self.ask("correction", "list")["corrections"]), 1)

    def test_students_come_move_and_leave(self):
        session = self.open_class()
        self.expect(OK, "student", "add", "N9", "Kim Noor", "7B", "--birthday", "2014-02-28")
        self.expect(USAGE, "student", "add", "N9", "Another", "7B")
        self.expect(NOT_FOUND, "student", "add", "N8", "A", "9Z")
        self.expect(OK, "student", "move", "N9", "7B", "7A")
        self.assertEqual([s["number"] for s in self.ask("student", "search", "kim 7a")["students"]], ["N9"])
        self.assertEqual([s["number"] for s in self.ask("student", "search", "lefevre")["students"]], ["N2"])
        self.expect(OK, "student", "edit", "N9", "--name", "Kim A. Noor", "--phone", "1")
        self.expect(OK, "student", "guardian", "N9", "Mo Noor", "--relation", "father", "--phone", "2")
        shown = self.ask("student", "show", "N9")["student"]
        self.assertEqual((shown["name"], shown["birthday"], shown["guardians"][0]["relation"]), ("Kim A. Noor", "2014-02-28", "father"))
        came = self.ask("student", "walkin", session, "Sam")["student"]["number"]
        self.expect(OK, "mark", session, came, "L", "--minutes-late", "4")
        self.assertEqual(self.ask("student", "merge", came, "N3"), {"sessions": 1, "moved": 1, "kept": 0})
        self.assertEqual(self.statuses(session)["N3"], "late")
        self.assertEqual(self.ask("student", "merge", came, "--undo")["moved"], 1)
        self.assertEqual(self.statuses(session)[came], "late")
        self.assertNotIn("N3", self.statuses(session))
        photo = self.ctl.write("photo.jpg", "not a photo")
        self.assertIn("not a JPEG", self.expect(USAGE, "student", "photo", "N9", photo).stderr)
        self.expect(OK, "student", "end", "N9", "2030-01-01")
        self.assertEqual(self.ask("student", "show", "N9")["student"]["ended"], "2030-01-01")

    def test_what_is_erased_is_in_no_file(self):
        session = self.open_class()
        self.expect(OK, "mark", session, "N2", "P", "--note", "bus")
        self.assertEqual(self.ask("student", "export", "N2")["marks"][0]["note"], "bus")
        self.assertIn("Lefèvre", self.expect(OK, "student", "export", "N2").stdout)
        self.expect(USAGE, "student", "erase", "N2", "--reason", "asked for")  # not in passing
        self.expect(OK, "retention", "--dry-run")
        self.expect(USAGE, "retention")

        def found():
            files = [os.path.join(folder, name) for folder, _, names in os.walk(self.ctl.store) for name in names]
            return [file for file in files if "Lefèvre".encode() in open(file, "rb").read()]

        self.assertNotEqual(found(), [])
        self.assertEqual(self.ask("student", "erase", "N2", "--reason", "asked for", "--confirm")["marks"], 1)
        self.assertEqual(found(), [])
        self.expect(OK, "audit", "verify")
        self.expect(OK, "store", "check")
        self.expect(NOT_FOUND, "student", "show", "N2")
        self.assertEqual(self.ask("retention", "--run")["sessions"], 0)

    def test_periods(self):
        self.expect(OK, "period", "set", "P1", "08:55", "09:45", "--name", "First")
        self.expect(OK, "period", "set", "S", "09:00", "12:00", "--days", "Sat")
        self.expect(USAGE, "period", "set", "P2", "09:40", "10:30")
        self.assertEqual([p["code"] for p in self.ask("period", "list")["periods"]], ["P1", "S"])
        self.assertEqual(self.ask("period", "remove", "S")["periods"][0]["days"], ["Mon", "Tue", "Wed", "Thu", "Fri"])
        self.expect(NOT_FOUND, "period", "remove", "S")

    def test_the_schools_own_codes(self):
        pack = self.ctl.path("codes.json")
        with open(pack, "w", encoding="utf-8") as file:
            json.dump({"pack": "ours", "title": "Ours", "codes": [
                {"code": "I", "title": "Illness", "class": "absent_authorised", "status": "E"},
                {"code": "Early Departure", "title": "Left early", "class": "attending", "status": "P", "needs_note": True},
                {"code": "X", "title": "Exclusion", "class": "absent_authorised", "status": "A", "roles": ["office"]}]}, file)
        self.expect(OK, "codes", "import", pack)
        self.expect(OK, "rules", "set", "codes", "ours")
        self.expect(OK, "import", "oneroster", ROSTER)
        session = self.ask("session", "open", "7A/MAT", "--subject", "MAT", "--date", "2026-11-02", "--start", "08:55")["session"]["id"]
        number = self.ask("register", session)["rows"][0]["number"]
        done = self.ask("mark", session, number, "--code", "I")
        self.assertEqual((done["marks"][0]["status"], done["marks"][0]["code"]), ("excused", "I"))
        self.assertEqual(self.ask("stats", "student", number)["figures"][0]["percent"], 0)  # a plain E would not count
        self.assertIn("needs a note", self.expect(USAGE, "mark", session, number, "--code", "Early Departure").stderr)
        self.expect(OK, "mark", session, number, "--code", "Early Departure", "--note", "dentist")
        self.assertEqual(self.ask("stats", "student", number)["figures"][0]["percent"], 100)
        self.assertIn("may be set by office", self.expect(USAGE, "mark", session, number, "--code", "X").stderr)
        self.assertIn("codes list", self.expect(USAGE, "mark", session, number, "--code", "Q").stderr)
        self.assertIn("marks present", self.expect(USAGE, "mark", session, number, "A", "--code", "Early Departure").stderr)
        self.expect(OK, "mark", session, number, "P")  # the same status: the code stays
        out = self.ctl.path("marks.csv")
        self.expect(OK, "export", "marks", "-o", out)
        with open(out, encoding="utf-8", newline="") as file:
            self.assertIn("Early Departure", [row["code"] for row in csv.DictReader(file)])
        self.assertIn("needed", self.expect(OK, "codes", "list", "ours").stdout)

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

    def test_a_teacher_marks_and_reads_own_classes(self):
        self.expect(OK, "import", "oneroster", ROSTER)
        sessions, first = {}, {}
        for code in ("7A/MAT", "7B/MAT"):
            opened = self.ask("session", "open", code, "--subject", "MAT", "--date", "2026-09-07", "--start", "08:55")
            sessions[code] = opened["session"]["id"]
            first[code] = self.ask("register", sessions[code])["rows"][0]["number"]
            self.expect(OK, "mark", sessions[code], first[code], "A")
        both = self.ask("export", "marks")
        self.assertEqual((both["rows"], both["withheld"]), (50, 0))
        # Whom the lists do not have could mark nobody: the number is asked for, and the role is not taken.
        self.assertIn("--staff NUMBER", self.expect(USAGE, "rules", "set", "role", "teacher", "--confirm").stderr)
        self.assertIn("no teacher with the staff number", self.expect(USAGE, "rules", "set", "role", "teacher", "--staff", "T999", "--confirm").stderr)
        self.assertIn("rules set role", self.expect(USAGE, "rules", "set", "threshold", "60", "--staff", "T001").stderr)
        self.assertEqual(self.ask("rules", "get", "role")["rules"]["role"]["set"], False)
        self.expect(OK, "rules", "set", "role", "teacher", "--staff", "T001", "--confirm")  # of 7A/MAT
        rules = self.ask("rules", "get")["rules"]
        self.assertEqual((rules["role"]["value"], rules["staff_number"]["value"]), ("teacher", "T001"))
        warned = self.ask("warnings", "--date", "2026-09-07")
        self.assertFalse(warned["of_all"])
        self.assertEqual([w["number"] for w in warned["below_threshold"]], [first["7A/MAT"]])
        self.assertEqual([c["class"] for c in warned["call_list"]], ["7A/MAT"])
        self.assertIn("own classes", self.expect(OK, "warnings", "--date", "2026-09-07").stdout)
        self.assertEqual(len(self.ask("stats", "class", "7A/MAT")["figures"]), 1)
        for refused in (("stats", "class", "7B/MAT"), ("mark", sessions["7B/MAT"], first["7B/MAT"], "P"), ("export", "marks", "--class", "7B/MAT"),
                        ("import", "oneroster", ROSTER), ("rules", "set", "threshold", "60")):  # fmt: skip
            done = self.ctl.run("--json", *refused)
            self.assertEqual((done.returncode, json.loads(done.stdout)["error"]["kind"]), (USAGE, "forbidden"), refused)
            self.assertIn("the role teacher may not", done.stdout)
        self.assertEqual(self.ask("register", sessions["7B/MAT"])["counts"]["absent"], 1)
        own = self.ask("export", "marks")
        self.assertEqual((own["rows"], own["withheld"]), (25, 1))
        self.assertNotIn("7B/MAT", own["content"])
        self.assertIn("1 register of classes that are not yours left out", self.expect(OK, "export", "register").stderr)
        self.expect(OK, "rules", "set", "role", "substitute", "--confirm")  # the number stays; no lesson is covered
        self.assertIn("read these statistics", self.expect(USAGE, "warnings").stderr)
        self.assertIn("read these statistics", self.expect(USAGE, "export", "marks").stderr)


if __name__ == "__main__":
    ctl.main()
