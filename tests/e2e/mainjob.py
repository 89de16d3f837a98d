# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, on the real window: mark a class offline, deliver it, see it confirmed, export it.

Usage: mainjob.py BUILD_FOLDER OUTPUT_FOLDER. Says each step; ends with 1 when one does not hold.
"""

import csv
import io
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "servers")]
sys.dont_write_bytecode = True

from demostore import DemoStore  # noqa: E402
from practice import PracticeServer  # noqa: E402
from window import Window  # noqa: E402

CLASS = "7A"


def is_send(name):
    return name.startswith("Send now")


class Job:
    def __init__(self, build, output):
        self.build, self.output = build, output
        self.school = DemoStore(build, output / "store")
        self.step_number = 0

    def say(self, text):
        self.step_number += 1
        print(f"{self.step_number:2}. {text}", flush=True)

    def prepare(self, server):
        self.say(f"Practice school server at {server.url}, in a process of its own, with ids of its own")
        self.school.make(server)
        self.say(f"Invented school in an embedded store: {self.school.folder}; the server's ids mapped from a file")

    def mark(self, window, server):
        server.control_post("/offline")
        self.say("The server is taken off the network")
        window.press(lambda name: name.startswith("Open") and "7A Mathematics" in name)
        rows = window.wait_for(window.register_cells, "the register's rows")
        self.say(f"Opened 7A Mathematics: {len(rows)} students, all unmarked")
        window.focus()
        window.keys("p", "p", "a", "p", "l", "e", "p", "p")
        window.wait_for(lambda: sum("on this device" in " ".join(row).lower() for row in window.register_cells()) == 8,
                        "eight marks on this device")
        window.keys("ctrl+z")
        window.wait_for(lambda: sum("unmarked" in " ".join(row).lower() for row in window.register_cells()) == len(rows) - 7,
                        "one mark undone")
        self.say("Marked eight students by keyboard and undid one; each tick came after its commit")
        window.press("Fill the rest")
        window.wait_for(lambda: not any("unmarked" in " ".join(row).lower() for row in window.register_cells()), "the rest filled")
        pill = window.wait_for(lambda: window.find("push button", lambda n: "to send" in n), "the indicator").name
        self.say(f"Filled the rest. The indicator says: {pill}")
        return len(rows)

    @staticmethod
    def send(window):
        """Presses Send now, unless the engine was quicker: it may find the server between any two looks at the window."""
        if button := window.find("push button", is_send):
            if window.act(button):
                return "pressed Send now"
        return "it was found without Send now" if window.find("push button", "All confirmed") else None

    def deliver(self, window, server, students):
        window.press(lambda name: "to send" in name)  # the indicator leads to the Sync page
        window.button(is_send)
        server.control_post("/online")
        how = window.wait_for(lambda: self.send(window), "Send now, or everything sent without it")
        self.say(f"The server is back on the network; {how}")
        window.wait_for(lambda: window.find("push button", "All confirmed"), "everything confirmed", 60)
        held = {row["admission_number"]: row["status"] for row in server.control_get("/marks")
                if row["class"] == CLASS and row["subject"] == "MAT" and row["date"] == self.today}
        if len(held) != students:
            raise AssertionError(f"the server holds {len(held)} of {students} marks")
        self.say(f"All confirmed: the server was read back and holds {len(held)} marks")
        return held

    def export(self, held):
        file = self.output / "marks.csv"
        self.school.ctl("export", "marks", "--class", CLASS, "-o", file)
        rows = [row for row in csv.DictReader(io.StringIO(file.read_text("utf-8"))) if row["subject_code"] == "MAT"]
        ours = {row["admission_number"]: row["status_code"] for row in rows}
        if ours != held:
            raise AssertionError("the exported marks are not the server's")
        self.say(f"Exported {len(rows)} marks, equal to the server's")
        return file

    def run(self):
        shutil.rmtree(self.school.folder, ignore_errors=True)
        self.output.mkdir(parents=True, exist_ok=True)
        with PracticeServer("--demo") as server:
            self.prepare(server)
            self.today = self.school.sessions()[0]["date"]
            window = Window(self.build / "app/rollbook", "--store", str(self.school.folder), "--theme", "light",
                            "--passphrase-env", "ROLLBOOK_PASSPHRASE", environment=self.school.environment)
            try:
                students = self.mark(window, server)
                held = self.deliver(window, server, students)
                window.focus()
                window.keys("ctrl+2")
                window.wait_for(lambda: all("confirmed" in " ".join(row).lower() for row in window.register_cells()), "confirmed rows")
                picture = window.picture(self.output / "register.png")
                file = self.export(held)
            finally:
                window.close()
        self.school.ctl("audit", "verify")
        self.say("The history's chain verifies")
        print(f"\nPicture: {picture}\nCSV:     {file}")


if __name__ == "__main__":
    try:
        Job(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])).run()
    except AssertionError as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        sys.exit(1)
