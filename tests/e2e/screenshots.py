# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every page on a school in the middle of its day: some marks confirmed, one changed by
the office, some waiting. Makes one sheet of all, sheet.webp, and those that the README shows; which, and
how to add a page, says app/screenshots.h. Usage: screenshots.py BUILD_FOLDER OUTPUT_FOLDER [--every-picture]"""

import datetime
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "servers")]
sys.dont_write_bytecode = True

from demostore import DemoStore  # noqa: E402
from practice import PracticeServer  # noqa: E402


def number(i):
    return f"RV/2026/{i:04}"


def past_weeks(school):
    """Some weeks of mathematics for the class book, before the server was there."""
    day = datetime.date.today() - datetime.timedelta(days=1)
    for week in range(24):
        while day.weekday() > 4:
            day -= datetime.timedelta(days=1)
        for start, end in (("08:00", "08:50"), ("11:00", "11:50"))[: 1 + week % 2]:
            session = school.opened("7A", "MAT", day.isoformat(), start, end)
            if week % 5:
                school.ctl("mark", session, number(4), "A")
            if week % 3 == 0:
                school.ctl("mark", session, number(1 + week % 7), "L", "--note", "bus")
            if week in (6, 7, 8):
                school.ctl("mark", session, number(3), "E")
            if week != 2:
                school.ctl("mark", session, "--rest", "P")
        day -= datetime.timedelta(days=1)


def a_morning(school, server):
    english = school.session("7B", "ENG")
    school.ctl("mark", english, "--rest", "P")
    for student, status in ((27, "A"), (31, "L"), (40, "E")):
        school.ctl("mark", english, number(student), status)
    maths = school.session("7A", "MAT")
    for i in range(1, 7):
        school.ctl("mark", maths, number(i), "P")
    school.ctl("mark", maths, number(3), "A", "--note", "ill, mother phoned")
    school.ctl("sync")
    school.ctl("session", "close", english)
    remote = next(s["id"] for s in server.control_get("/sessions") if s["class"] == "7A" and s["subject"] == "MAT" and s["status"] == "open")
    server.control_post("/mark", session=remote, admission_number=number(7), status="L", remarks="office")
    school.ctl("mark", maths, number(7), "A")
    subprocess.run([school.program, "--store", school.folder, "sync", "--passphrase-env", "ROLLBOOK_PASSPHRASE"],
                   env=school.environment, stdout=subprocess.DEVNULL, check=False)  # 4: one needs a person
    server.control_post("/offline")
    school.ctl("mark", maths, number(8), "L", "--minutes-late", "7", "--note", "bus")
    for i in (9, 11, 12):
        school.ctl("mark", maths, number(i), "P")
    school.ctl("mark", maths, number(10), "E", "--note", "on leave until 24 Nov")


def main(build, output, options):
    with tempfile.TemporaryDirectory() as folder, PracticeServer("--demo") as server:
        school = DemoStore(build, pathlib.Path(folder) / "store")
        school.make(server, past_weeks)
        a_morning(school, server)
        subprocess.run([build / "app/rollbook", "--language", "en", "--store", school.folder, "--open-register", school.session("7A", "MAT"),
                        "--screenshots", output, "--passphrase-env", "ROLLBOOK_PASSPHRASE", *options],
                       env=school.environment, check=True, timeout=900)
    sheet = output / "sheet.png"  # of some 150 pictures: as WebP a fifth of its size
    subprocess.run(["convert", sheet, "-quality", "70", sheet.with_suffix(".webp")], check=True)
    sheet.unlink()
    print(sheet.with_suffix(".webp"))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:])
