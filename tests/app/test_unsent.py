# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""rollbookctl unsent: marks that no server has, carried to another device by a file.

    /usr/bin/python3 tests/app/test_unsent.py PATH_TO_rollbookctl [unittest options]
"""

import csv
import json
import os
import re
import stat
import subprocess

import ctl
from ctl import DAMAGED, LOCKED, NOT_FOUND, OK, PERSON, USAGE, ZONE, Ctl, CtlTest, ServedTest, wait_until

ROSTER = """number,name,class
NF/2026/0001,Amina Njeri,7A
NF/2026/0002,ليلى عبد الرحمن,7A
NF/2026/0003,=1+2,7A
"""
AMINA, LEILA, FORMULA = (f"NF/2026/000{n}" for n in (1, 2, 3))


class Unsent(CtlTest):
    def setUp(self):
        super().setUp()
        self.roster = self.ctl.write("roster.csv", ROSTER)
        self.lesson(self.ctl)

    def lesson(self, ctl):
        self.expect(OK, "init", "--school", "RV", "--zone", ZONE, "--teacher", "J. Ellery", ctl=ctl)
        self.expect(OK, "import", "roster", self.roster, "--new-classes", ctl=ctl)
        options = ("--date", "2026-11-20", "--subject", "MAT", "--start", "09:45")
        self.id = self.expect(OK, "session", "open", "7A", *options, ctl=ctl).stdout.strip()

    def mark(self, number, status, *options, ctl=None):
        self.expect(OK, "mark", self.id, number, status, *options, ctl=ctl)

    def export(self, *options, ctl=None):
        """The files by format."""
        files = self.ask("unsent", "export", *options, ctl=ctl)["files"]
        return {os.path.splitext(f)[1][1:]: f for f in files}

    def other(self, name="other"):
        other = Ctl(self.ctl.folder, name)
        self.lesson(other)
        return other

    def statuses(self, ctl=None):
        return {n: r["status"] for n, r in self.rows(self.id, ctl=ctl).items()}

    def test_there_and_back_and_there_again(self):
        self.mark(AMINA, "L", "--minutes-late", "7", "--note", "bus was late")
        self.mark(LEILA, "A")
        file = self.export("--to", self.ctl.path("usb"))["json"]
        other = self.other()
        planned = self.ask("unsent", "import", file, "--dry-run", ctl=other)
        self.assertEqual((planned["changed"], planned["conflicts"], planned["dry_run"]), (2, 0, True))
        self.assertEqual(set(self.statuses(other).values()), {"unmarked"})
        done = self.ask("unsent", "import", file, ctl=other)
        self.assertEqual({m["number"]: m["outcome"] for m in done["marks"]}, {AMINA: "added", LEILA: "added"})
        self.assertEqual(self.rows(self.id, ctl=other)[AMINA]["note"], "bus was late")
        again = self.ask("unsent", "import", file, ctl=other)
        self.assertEqual((again["changed"], again["known"], again["new_entries"], again["marks"]), (0, 2, 0, []))
        self.assertIn("Nothing new", self.expect(OK, "unsent", "import", file, ctl=other).stdout)

        self.mark(AMINA, "P", ctl=other)  # later than the file
        self.mark(LEILA, "E")
        newer = self.export("--to", self.ctl.path("usb"))["json"]
        self.expect(OK, "unsent", "import", file, ctl=other)
        self.expect(OK, "unsent", "import", newer, ctl=other)
        self.expect(OK, "unsent", "import", file, ctl=other)
        self.assertEqual(self.statuses(other), {AMINA: "present", LEILA: "excused", FORMULA: "unmarked"})
        self.assertIn("intact", self.expect(OK, "audit", "verify", ctl=other).stdout)

    def test_a_conflict_is_said(self):
        self.mark(AMINA, "L")
        file = self.export()["json"]
        other = self.other()
        self.mark(AMINA, "P", ctl=other)
        done = self.expect(OK, "unsent", "import", file, ctl=other).stdout
        self.assertIn("1 in conflict", done)
        self.assertIn("the file says late", done)
        self.assertEqual(self.statuses(other)[AMINA], "present")

    def test_a_store_with_only_the_school_learns_the_rest(self):
        self.mark(LEILA, "L")
        file = self.export()["json"]
        bare = Ctl(self.ctl.folder, "bare")
        self.expect(OK, "init", "--school", "RV", "--zone", ZONE, "--teacher", "S. Deputy", ctl=bare)
        done = self.ask("unsent", "import", file, ctl=bare)
        self.assertEqual((done["new_classes"], done["new_students"], done["new_sessions"]), (1, 3, 1))
        self.assertEqual(self.statuses(bare)[LEILA], "late")

    def test_files_are_private_and_safe(self):
        self.mark(FORMULA, "L", "--note", "=HYPERLINK(1)")
        files = self.export()
        self.assertEqual(set(files), {"json", "csv", "pdf"})
        for file in files.values():
            self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600, file)
            self.assertEqual(os.path.dirname(file), os.path.join(self.ctl.store, "unsent"))
            self.assertRegex(os.path.basename(file), r"^unsent-[0-9a-f]{8}-\d{8}-\d{6}-\d{3}\.(json|csv|pdf)$")
        with open(files["csv"], encoding="utf-8-sig", newline="") as stream:
            row = next(csv.DictReader(stream))
        self.assertEqual((row["name"], row["note"], row["status"]), ("'=1+2", "'=HYPERLINK(1)", "late"))
        self.assertNotIn(".pdf.json", " ".join(os.listdir(os.path.join(self.ctl.store, "unsent"))))

    def test_the_list_on_paper(self):
        self.mark(AMINA, "L", "--minutes-late", "7", "--note", "bus was late")
        self.mark(LEILA, "E")
        pdf = self.export("--format", "pdf", "--to", self.ctl.path("paper"))["pdf"]
        self.assertEqual(os.listdir(self.ctl.path("paper")), [os.path.basename(pdf)])
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, encoding="utf-8", check=True).stdout
        said = " ".join(text.split())
        for word in ("7A MAT", "Friday 20 November 2026", AMINA, "Amina Njeri", "Late, 7 min", "bus was late", "Excused",
                     "No school system is set up", "Page 1 of 1"):  # fmt: skip
            self.assertIn(word, said)
        shapes = "".join(c for c in text if "\u0600" <= c <= "\u06ff" or "\ufb50" <= c <= "\ufeff")
        self.assertGreater(len(shapes), 10, text)  # the Arabic name is text, not a row of boxes
        info = subprocess.run(["pdfinfo", pdf], capture_output=True, encoding="utf-8", check=True).stdout
        self.assertRegex(info, r"Page size: .*A4")

    def test_many_marks_take_several_pages(self):
        lines = "".join(f"Z{n:03},Student {n},8C\n" for n in range(90))
        self.expect(OK, "import", "roster", self.ctl.write("more.csv", "number,name,class\n" + lines), "--new-classes")
        session = self.session("8C", "--date", "2026-11-20")
        self.expect(OK, "mark", session, "--rest", "P")
        pdf = self.export("--format", "pdf")["pdf"]
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, encoding="utf-8", check=True).stdout
        pages = text.split("\f")[:-1]
        self.assertGreater(len(pages), 1)
        for n, page in enumerate(pages, 1):
            self.assertIn(f"Page {n} of {len(pages)}", page)
            self.assertIn("Why it is not confirmed", page)
        self.assertEqual(len(re.findall(r"\bZ\d{3}\b", text)), 90)

    def test_encrypted(self):
        self.mark(AMINA, "L")
        secret = self.ctl.write("secret", "correct horse\nnot this line\n")
        file = self.export("--passphrase-file", secret)
        self.assertEqual(list(file), ["json"])
        with open(file["json"], encoding="utf-8") as stream:
            content = stream.read()
        self.assertNotIn("Amina", content)
        other = self.other()
        self.assertEqual(self.ask("unsent", "import", file["json"], code=PERSON, ctl=other)["error"]["kind"], "secret")
        wrong = self.ctl.write("wrong", "correct horses\n")
        self.expect(PERSON, "unsent", "import", file["json"], "--passphrase-file", wrong, ctl=other)
        self.assertEqual(set(self.statuses(other).values()), {"unmarked"})
        self.expect(OK, "unsent", "import", file["json"], "--passphrase-file", secret, ctl=other)
        self.assertEqual(self.statuses(other)[AMINA], "late")
        self.expect(USAGE, "unsent", "export", "--passphrase-file", secret, "--format", "json,csv")
        self.expect(NOT_FOUND, "unsent", "export", "--passphrase-file", self.ctl.path("nowhere"))
        listed = self.ask("unsent", "list")["files"]
        self.assertEqual([(f["encrypted"], f["problem"]) for f in listed], [(True, "")])

    def test_bad_files_are_refused_whole(self):
        self.mark(AMINA, "L")
        with open(self.export()["json"], encoding="utf-8") as stream:
            good = stream.read()
        other = self.other()
        before = self.ask("audit", "verify", ctl=other)
        for name, text, said in (
            ("cut", good[: len(good) // 2], "breaks off after"),
            ("altered", good.replace("Amina", "Amino"), 'entry 1 of "students" (number NF/2026/0001)'),
            ("newer", good.replace('"version":1', '"version":2'), "version 2 of the format"),
            ("foreign", "{}", "not a file of unsent marks"),
            ("empty", "", ""),
        ):
            done = self.expect(USAGE, "unsent", "import", self.ctl.write(name, text), ctl=other)
            self.assertIn(said, done.stderr)
            self.assertIn("nothing was taken from it", done.stderr)
        self.expect(NOT_FOUND, "unsent", "import", self.ctl.path("nowhere"), ctl=other)
        self.assertEqual(self.ask("audit", "verify", ctl=other), before)

    def test_the_database_is_gone(self):
        self.mark(AMINA, "L")
        self.mark(LEILA, "A")
        database = os.path.join(self.ctl.store, "rollbook.db")
        for damage in (lambda: self.ctl.write("store/rollbook.db", "not a database"), lambda: os.remove(database)):
            damage()
            done = self.ask("unsent", "export", "--to", self.ctl.path("usb"))
            self.assertEqual((done["source"], done["marks"], done["unplaced"]), ("journal", 2, 0))
            self.assertEqual(len(done["files"]), 3)
        self.assertIn("journal", self.expect(OK, "unsent", "list").stderr)
        self.assertFalse(os.path.exists(database))  # nothing was repaired behind anybody's back
        other = self.other()
        self.expect(OK, "unsent", "import", done["files"][0], ctl=other)
        self.assertEqual(self.statuses(other), {AMINA: "late", LEILA: "absent", FORMULA: "unmarked"})
        for name in os.listdir(os.path.join(self.ctl.store, "journal")):
            os.remove(os.path.join(self.ctl.store, "journal", name))
        self.expect(NOT_FOUND, "unsent", "export")
        self.ctl.write("store/rollbook.db", "not a database")
        self.expect(DAMAGED, "unsent", "export")

    def test_nothing_to_write(self):
        done = self.ask("unsent", "export")
        self.assertEqual((done["marks"], done["files"]), (0, []))
        self.assertFalse(os.path.exists(os.path.join(self.ctl.store, "unsent")))

    def test_the_newest_fourteen_are_kept(self):
        self.mark(AMINA, "L")
        for _ in range(16):
            last = self.export("--format", "json,csv")["json"]
        names = os.listdir(os.path.join(self.ctl.store, "unsent"))
        self.assertEqual(len(names), 28)
        self.assertIn(os.path.basename(last), names)
        files = self.ask("unsent", "list")["files"]
        self.assertEqual((len(files), files[0]["file"], files[0]["marks"]), (14, last, 1))

    def test_what_is_wrong_is_said(self):
        self.mark(AMINA, "L")
        self.assertIn('no format "xls"', self.expect(USAGE, "unsent", "export", "--format", "xls").stderr)
        self.expect(USAGE, "unsent", "import")
        self.assertIn("did you mean: unsent export", self.expect(USAGE, "unsent", "exprt").stderr)


class BesideAWriter(ServedTest):
    def test_reading_takes_no_lock_and_confirmed_marks_stay_out(self):
        self.school()
        self.target()
        session = self.session("7A", "--subject", "MAT")
        self.expect(OK, "mark", session, AMINA, "P")
        file = self.ask("unsent", "export", "--format", "json")["files"][0]
        self.server.control_post("/fault", kind="delay", match="school-login", seconds=5, count=1)
        running = self.ctl.start("sync", "--timeout", "30")
        self.addCleanup(running.communicate)
        wait_until(lambda: self.ctl.run("mark", session, AMINA, "P").returncode == LOCKED)  # changes nothing before that
        self.assertEqual(self.ask("unsent", "list")["marks"], 1)
        self.expect(OK, "unsent", "import", file, "--dry-run")
        self.expect(LOCKED, "unsent", "import", file)
        self.assertIsNone(running.poll(), "the writer had ended before the readers were done")
        self.assertEqual(running.wait(20), OK)
        self.assertEqual(self.ask("unsent", "list")["marks"], 0)
        with open(file, encoding="utf-8") as stream:
            self.assertEqual(json.load(stream)["marks"][0]["open"][0]["state"], "on_device")


if __name__ == "__main__":
    ctl.main()
