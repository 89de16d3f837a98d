# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The day of a teacher who does not see the screen: find the lesson, mark, note, undo, finish, sign in, hear
that it arrived. Everything is found by role and name, as a screen reader gives it, and done by
keyboard; what is not spoken is not there. Usage: tour.py BUILD_FOLDER OUTPUT_FOLDER."""

import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "servers")]
sys.dont_write_bytecode = True

import pyatspi  # noqa: E402
from demostore import DemoStore  # noqa: E402
from practice import PracticeServer  # noqa: E402
from window import Window  # noqa: E402

LESSON = "7A Mathematics"
# What a person can land on with the Tab key; each needs a name.
CONTROLS = {"push button", "radio button", "check box", "combo box", "text", "password text", "table", "table cell", "list item", "spin button"}
WORDS = ("present", "absent", "late", "excused", "unmarked")


class Tour:
    def __init__(self, build, output):
        self.build = build
        self.output = output
        self.school = DemoStore(build, output / "store")
        self.steps = 0

    def say(self, text):
        self.steps += 1
        print(f"{self.steps:2}. {text}", flush=True)

    @staticmethod
    def check(true, what):
        if not true:
            raise AssertionError(what)

    # What the screen reader has.

    def focused(self):
        """The object that has the keyboard, the innermost one."""
        def has(node):
            return node.getState().contains(pyatspi.STATE_FOCUSED)
        # Qt calls a view's current cell focused also while the keyboard is elsewhere.
        found = pyatspi.findAllDescendants(self.window.root, lambda n: has(n) and (
            n.getRoleName() not in ("table cell", "list item") or has(n.parent)))
        return found[-1] if found else None

    def on(self, role, name, what):
        """Waits until the keyboard is on something of this role whose name has this in it."""
        def there():
            node = self.focused()
            return node if node and node.getRoleName() == role and name in node.name else None
        try:
            return self.window.wait_for(there, what)
        except AssertionError as problem:
            node = self.focused()
            raise AssertionError(f"{problem}; the keyboard is on {node and (node.getRoleName(), node.name)}") from None

    def heard(self, part):
        """Waits until this was announced, wherever the keyboard is."""
        self.window.wait_for(lambda: self.window.find("notification", lambda name: part in name), f"the announcement {part!r}")

    def every_control_has_a_name(self, where):
        nameless = pyatspi.findAllDescendants(self.window.root, lambda n: n.getRoleName() in CONTROLS and not n.name.strip()
                                              and n.getState().contains(pyatspi.STATE_SHOWING) and n.getState().contains(pyatspi.STATE_FOCUSABLE))
        self.check(not nameless, f"{where}: without a name: {[(n.getRoleName(), n.parent.getRoleName(), n.parent.name) for n in nameless]}")

    def keys(self, *keys):
        self.window.keys(*keys)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)

    def tab_to(self, role, name, most=40):
        """As a person looks for something: Tab until it is spoken."""
        for _ in range(most):
            node = self.focused()
            if node and node.getRoleName() == role and name in node.name:
                return node
            self.keys("Tab")
        raise AssertionError(f"{most} times Tab did not lead to the {role} {name!r}")

    def cell(self, row, column):
        return self.window.register_cells()[row][column]

    # The day.

    def sign_in(self):
        self.keys("ctrl+8")
        pill = self.window.wait_for(lambda: self.window.find("push button", lambda n: "to send" in n or n == "Sign in"), "the indicator's words").name
        self.say(f"Before anybody has signed in the indicator says: {pill!r}")
        if button := self.window.find("push button", "Send now to School server"):
            self.window.act(button)
        self.window.wait_for(lambda: self.window.find("password text", "Password for School server"), "the question for the password")
        self.every_control_has_a_name("Sync")
        self.tab_to("password text", "Password for School server")
        self.type(self.password)
        self.keys("Return")
        self.say("Signed in: Tab led to a field that says whose password it wants")

    def find_the_lesson(self):
        self.keys("ctrl+1")
        self.every_control_has_a_name("Today")
        for day_button in ("Previous day", "Next day"):
            self.check(self.window.find("push button", day_button), f"Today has no button {day_button!r}")
        button = self.tab_to("push button", LESSON)
        self.check(button.name.startswith("Open"), f"the lesson's button is {button.name!r}")
        self.keys("Return")
        self.on("table cell", "status", "the first student's status under the keyboard")
        self.say(f"Enter on {button.name!r} opens the register with the keyboard on the first student")

    def hear_the_register(self):
        self.every_control_has_a_name("Register")
        rows = self.window.wait_for(self.window.register_cells, "the register's rows")
        for row in rows:
            student = row[1].split(",")[0]
            for cell in row:
                self.check(cell.startswith(student + ","), f"the cell {cell!r} does not begin with its student, {student!r}")
                self.check(LESSON in cell, f"the cell {cell!r} does not say which lesson")
                self.check(any(word in cell.lower() for word in WORDS), f"the cell {cell!r} does not say the status")
        self.say(f"Each of {len(rows)} x {len(rows[0])} cells says student, status and lesson; the first: {rows[0][2]!r}")
        self.rows = len(rows)

    def is_kept(self, status, row):
        """The device has the mark; whether it has tried the server yet, for which it has no password, is up to chance."""
        return any(f"{status}, {where}" in self.cell(row, 2) for where in ("on this device", "sign in"))

    def mark(self):
        self.keys("p")
        self.window.wait_for(lambda: self.is_kept("Present", 0), "the first mark to say where it is")
        second = self.window.register_cells()[1][1].split(",")[0]
        self.on("table cell", second, "the keyboard on the next student")
        self.keys("a", "l")
        self.window.wait_for(lambda: self.is_kept("Absent", 1) and "Late" in self.cell(2, 2), "two more marks")
        self.say(f"Marked with P, A, L; the keyboard goes on by itself; a cell says: {self.cell(1, 2)!r}")

    def note(self):
        self.keys("Up", "n")
        field = self.window.wait_for(lambda: self.focused() if self.focused() and self.focused().getRoleName() == "text" else None, "the field for a note")
        self.check("note" in field.name.lower(), f"the field for a note is called {field.name!r}")
        self.type("bus")
        self.keys("Return")
        self.window.wait_for(lambda: "note, bus" in self.cell(2, 3), "the note in its cell")
        self.say(f"Wrote a note: {self.cell(2, 3)!r}")

    def undo(self):
        self.keys("ctrl+z")
        self.window.wait_for(lambda: "note, none" in self.cell(2, 3), "the note undone")
        self.keys("ctrl+shift+z")
        self.window.wait_for(lambda: "note, bus" in self.cell(2, 3), "the note done again")
        self.say("Undone and done again")

    def finish(self):
        self.tab_to("push button", "Fill the rest")
        self.keys("space")
        self.window.wait_for(lambda: not any("unmarked" in " ".join(row).lower() for row in self.window.register_cells()), "the rest to be marked")
        self.tab_to("push button", "Finish register")
        self.keys("space")
        self.on("push button", "Finish", "the gate's own button under the keyboard")
        self.check(self.window.find("text", "Heads counted"), "the gate does not ask for the heads counted by name")
        self.every_control_has_a_name("Finish")
        self.keys("Return")
        self.window.wait_for(lambda: self.window.find("push button", "Reopen"), "the way back from a finished register")
        self.say("Filled the rest and finished through the gate")

    def see_it_arrive(self):
        self.heard("All confirmed")
        self.window.wait_for(lambda: self.window.find("push button", "All confirmed"), "the indicator")
        self.keys("ctrl+2")
        self.window.wait_for(lambda: all("confirmed" in row[2] for row in self.window.register_cells()), "confirmed cells")
        self.say(f"\"All confirmed\" was announced by itself; a cell says: {self.cell(0, 2)!r}")

    def every_page(self):
        for number, page in enumerate(("Today", "Register", "Class book", "Students", "Timetable", "Absence", "Reports", "Sync", "Settings"), 1):
            self.keys(f"ctrl+{number}")
            self.window.wait_for(lambda page=page: self.window.find("push button", page).get_description() == "current page", f"the page {page}")
            self.every_control_has_a_name(page)
        self.say("Every control of every page has a name, and the rail says which page is shown")

    def run(self):
        shutil.rmtree(self.school.folder, ignore_errors=True)
        self.output.mkdir(parents=True, exist_ok=True)
        with PracticeServer("--demo") as server:
            self.school.make(server)
            (self.school.folder / "secrets.json").unlink(missing_ok=True)  # the password is typed in the window
            self.password = server.credentials["password"]
            self.window = Window(self.build / "app/rollbook", "--store", str(self.school.folder), "--theme", "light",
                                 "--passphrase-env", "ROLLBOOK_PASSPHRASE", environment=self.school.environment)
            try:
                self.find_the_lesson()
                self.hear_the_register()
                self.mark()
                self.note()
                self.undo()
                self.finish()
                self.sign_in()
                self.see_it_arrive()
                self.every_page()
            finally:
                self.window.picture(self.output / "tour.png")
                self.window.close()


if __name__ == "__main__":
    try:
        Tour(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])).run()
    except AssertionError as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        sys.exit(1)
