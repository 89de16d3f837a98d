# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""rollbookctl firestore cleanup against the practice Firestore: what an older system left goes, after
a backup, and nothing else."""

import json
import os
import unittest

import ctl
from ctl import NOT_FOUND, OK, PERSON, USAGE, WAITING, practice

ONE = "11111111-1111-4111-8111-111111111111"
TWO = "22222222-2222-4222-8222-222222222222"


class Cleanup(ctl.CtlTest):
    @classmethod
    def setUpClass(cls):
        cls.server = practice.PracticeServer(server="firestore")
        try:
            cls.server.start()
        except practice.NotInstalled as problem:
            raise unittest.SkipTest(str(problem))
        cls.addClassCleanup(cls.server.stop)

    def setUp(self):
        super().setUp()
        self.server.control_post("/reset")
        self.server.control_post("/log/clear")
        self.school()
        with open(self.server.credentials["key_file"], encoding="utf-8") as key:
            self.target("cloud", "service_account", key.read())
        self.old()

    def target(self, name, auth, secret, privacy="usage"):
        given = self.server.credentials
        options = {
            "project": given["project"], "privacy": privacy, "auth": auth,
            "api_key": given["api_key"], "username": given["username"],
        }  # fmt: skip
        words = [w for k, v in options.items() for w in ("--option", f"{k}={v}")]
        self.expect(
            OK, "target", "add", name, "--kind", "firestore", "--url", self.server.url, *words,
            "--secret-env", "SECRET", env={"SECRET": secret},
        )  # fmt: skip

    def put(self, path, **values):
        self.server.control_post("/doc", {"path": path, "values": values})

    def old(self):
        """As the older system leaves it: two sessions without documents of their own, a number with
        a slash levels deeper, a record for every attempt; and what must stay."""
        for number in ("ADM001", "ADM/2026/001", "ADM/2026/002"):
            self.put(f"sessions/{ONE}/students/{number}", admission_number=number, session_id=ONE)
            for attempt in "ab":
                record = f"attendance_records/{number.replace('/', '')}{attempt}"
                self.put(record, admission_number=number, session_id=ONE)
        self.put(f"sessions/{TWO}/students/ADM003", admission_number="ADM003", session_id=TWO)
        self.put("attendance_records/third", admission_number="ADM003", session_id=TWO)
        self.put("attendance_records/ADM001_of_two", admission_number="ADM001", session_id=TWO)
        ours = {"status": "P", "_status_hlc": "1", "_note_hlc": "1", "admission_number": "ADM004"}
        self.put(f"sessions/{ONE}/students/ADM004", **ours)
        self.put("lecturer_usage/LEC001", usage_count=7)
        self.put(f"lecturer_usage/LEC001/sessions/{ONE}", session_id=ONE)
        self.put("lecturer_profiles/uid", email="a.teacher@school.example")
        self.put(f"sessions/{ONE}/notes/office", text="not the older system's")

    def paths(self):
        return {each["path"] for each in self.server.control_get("/docs")}

    def clean(self, *options, target="cloud", code=OK, backup="backup.json"):
        file = self.ctl.path(backup)
        answer = self.ask("firestore", "cleanup", target, *options, "--backup", file, code=code)
        return answer, file

    stays = {
        "lecturer_usage/LEC001", f"lecturer_usage/LEC001/sessions/{ONE}", "lecturer_profiles/uid",
        f"sessions/{ONE}/notes/office",
    }  # fmt: skip

    def test_without_confirm_nothing_is_asked_or_deleted(self):
        before = self.paths()
        answer, file = self.clean("--all", code=USAGE)
        self.assertIn("nothing was deleted", answer["error"]["message"])
        self.assertEqual(self.paths(), before)
        self.assertFalse(os.path.exists(file))
        self.assertEqual(self.server.control_get("/log"), [])

    def test_a_dry_run_backs_up_and_deletes_nothing(self):
        before = self.paths()
        answer, file = self.clean("--all", "--dry-run", "--confirm")
        self.assertEqual((answer["deleted"], len(answer["documents"])), (0, 12))
        self.assertEqual(self.paths(), before)
        with open(file, encoding="utf-8") as stream:
            backup = json.load(stream)
        self.assertEqual(len(backup["documents"]), 13)  # Rollbook's own too
        self.assertEqual(os.stat(file).st_mode & 0o077, 0)  # only its owner may read names

    def test_one_session_with_its_records_and_its_deep_rows(self):
        before = self.paths()
        answer, file = self.clean("--session", ONE, "--confirm")
        gone = before - self.paths()
        self.assertEqual(answer["deleted"], 9)
        self.assertEqual(gone, set(answer["documents"]))
        self.assertIn(f"sessions/{ONE}/students/ADM/2026/001", gone)
        self.assertEqual(len([path for path in gone if path.startswith("attendance_records/")]), 6)
        self.assertFalse([path for path in gone if TWO in path or path == "attendance_records/third"])
        with open(file, encoding="utf-8") as stream:
            kept = {d["name"].split("/documents/")[1]: d["fields"] for d in json.load(stream)["documents"]}
        self.assertLessEqual(gone, set(kept))
        number = kept[f"sessions/{ONE}/students/ADM/2026/001"]["admission_number"]
        self.assertEqual(number, {"stringValue": "ADM/2026/001"})

    def test_all_leaves_what_is_not_the_older_systems(self):
        answer, _ = self.clean("--all", "--confirm")
        self.assertTrue(answer["complete"])
        self.assertEqual((answer["deleted"], answer["kept"]), (12, 1))
        self.assertEqual(self.paths(), self.stays | {f"sessions/{ONE}/students/ADM004"})
        answer, _ = self.clean("--all", "--confirm", "--with-rollbook", backup="second.json")
        self.assertEqual(answer["deleted"], 1)
        self.assertEqual(self.paths(), self.stays)

    def test_a_user_who_may_not_list_finds_deep_rows_by_their_records(self):
        self.target("user", "password", self.server.credentials["password"])
        answer, _ = self.clean("--session", ONE, "--confirm", target="user")
        self.assertFalse(answer["complete"])
        self.assertIn(f"sessions/{ONE}/students/ADM/2026/002", answer["documents"])
        self.assertEqual(answer["deleted"], 9)

    def test_no_backup_no_deletion(self):
        before = self.paths()
        self.ctl.write("backup.json", "an earlier one")
        self.clean("--all", "--confirm", code=USAGE)
        with open(self.ctl.path("backup.json"), encoding="utf-8") as stream:
            self.assertEqual(stream.read(), "an earlier one")
        self.clean("--all", "--confirm", backup="no/such/folder/backup.json", code=ctl.FAILED)
        self.assertEqual(self.paths(), before)

    def test_what_changed_since_the_backup_stays(self):
        # The first deletion takes long; meanwhile another one's document is changed.
        self.server.control_post("/fault", kind="delay", match=":commit", seconds=2, count=1)
        words = ("firestore", "cleanup", "cloud", "--session", TWO, "--confirm", "--backup", self.ctl.path("b.json"))
        process = self.ctl.start("--json", *words)
        ctl.wait_until(lambda: not self.server.control_get("/fault"))
        self.put(f"sessions/{TWO}/students/ADM003", admission_number="ADM003", session_id=TWO, late=True)
        answer = json.loads(process.communicate(timeout=60)[0])
        self.assertEqual(process.returncode, PERSON)
        self.assertEqual(len(answer["changed"]), 1)
        self.assertIn(f"sessions/{TWO}/students/ADM003", self.paths())

    def test_a_failure_in_the_middle_is_said_and_can_be_repeated(self):
        self.server.control_post("/fault", kind="UNAVAILABLE", match=":commit", count=1)
        answer, _ = self.clean("--session", TWO, "--confirm", code=WAITING)
        self.assertEqual(answer["deleted"], 0)
        answer, _ = self.clean("--session", TWO, "--confirm", backup="again.json")
        self.assertEqual(answer["deleted"], 3)

    def test_wrong_words(self):
        self.ask("firestore", "cleanup", "cloud", "--confirm", code=USAGE)
        self.ask("firestore", "cleanup", "cloud", "--all", "--session", ONE, "--confirm", code=USAGE)
        self.ask("firestore", "cleanup", "cloud", "--session", "a/b", "--confirm", code=USAGE)
        self.ask("firestore", "cleanup", "nowhere", "--all", "--confirm", code=NOT_FOUND)


if __name__ == "__main__":
    ctl.main()
