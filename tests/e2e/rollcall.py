# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A roll of 30 with three exceptions, from Today to finished, in four ways: the actions of a teacher
are listed and timed by the keystroke-level model, then played in the real window at ten a second;
the marks must be exactly those meant.

The model (Card, Moran, Newell 1980): a key 0.28 s (an average typist), a pointing 1.1 s, a decision
1.35 s. A second tap on the same button is a key: the hand is there. Usage: rollcall.py BUILD OUTPUT"""

import csv
import datetime
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
sys.dont_write_bytecode = True

import pyatspi  # noqa: E402
from window import Window  # noqa: E402

KEY, POINT, THINK = 0.28, 1.1, 1.35
PACE_MS = 100
STUDENTS = 30
MEANT = {7: "A", 19: "A", 23: "L"}  # the others are present
GIVEN = ("Amara", "Bilal", "Chloe", "Dmitri", "Esi", "Farah")
FAMILY = ("Quist", "Rahimi", "Svensson", "Tanaka", "Umarov")


def expected():
    return {f"RC/{n:03}": MEANT.get(n, "P") for n in range(1, STUDENTS + 1)}


class Actions:
    """What a teacher does, in order; each entry is a kind and what it is for."""

    def __init__(self, way, limit):
        self.way, self.limit, self.list = way, limit, []

    def think(self, about):
        self.list.append((THINK, "think", about))
        return self

    def keys(self, *keys):
        self.list += [(KEY, "key", key) for key in keys]
        return self

    def point(self, at, again=False):
        self.list.append((KEY if again else POINT, "tap", at))
        return self

    def seconds(self):
        return sum(entry[0] for entry in self.list)

    def report(self):
        print(f"\n{self.way}: {self.seconds():.1f} s, at most {self.limit} s")
        run = []
        for seconds, kind, what in self.list + [(0, None, None)]:
            if run and (kind, what) != run[0][1:]:
                times = f" x{len(run)}" if len(run) > 1 else ""
                print(f"  {run[0][1]:5} {run[0][2]}{times}  {sum(r[0] for r in run):.2f}")
                run = []
            run.append((seconds, kind, what))
        if self.seconds() > self.limit:
            raise AssertionError(f"{self.way} takes {self.seconds():.1f} s, more than {self.limit}")


def by_keys():
    actions = Actions("By keys", 15).think("which lesson is on").keys("Return")
    for n in range(1, STUDENTS + 1):
        if n in MEANT:
            actions.think("not here")
        actions.keys(MEANT.get(n, "P").lower())
    return actions.keys("Return", "Return")  # the gate, and through it


def by_exceptions():
    actions = Actions("By exceptions", 15).think("which lesson is on").keys("Return").think("who is not here")
    actions.keys("7", "space", "1", "9", "space", "2", "3", "l").think("are these the names").keys("Return")
    return actions.think("done").keys("Return", "Return")


def by_roll_call():
    actions = Actions("By touch, one card at a time", 40).think("which lesson is on").point("Open").think("one at a time").point("Roll call")
    last = None
    for n in range(1, STUDENTS + 1):
        if n in MEANT:
            actions.think("not here")
        status = {"P": "Present", "A": "Absent", "L": "Late"}[MEANT.get(n, "P")]
        actions.point(status, again=status == last)
        last = status
    return actions.think("done").point("Finish register").point("Finish")


def by_cards():
    actions = Actions("By touch, on the cards", 40).think("which lesson is on").point("Open").point("Cards")
    for n, code in MEANT.items():
        actions.think("not here").point(f"card {n} {code}")
    return actions.think("the rest is here").point("Fill the rest").think("done").point("Finish register").point("Finish")


class Classroom:
    """A store with one class of thirty and a lesson that is on."""

    def __init__(self, build, folder):
        self.build, self.folder = pathlib.Path(build), pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        roster = folder / "roster.csv"
        with roster.open("w", encoding="utf-8", newline="") as file:
            lines = csv.writer(file)
            lines.writerow(("number", "name", "class"))
            for n in range(STUDENTS):
                lines.writerow((f"RC/{n + 1:03}", f"{GIVEN[n % 6]} {FAMILY[n // 6]}", "7A"))
        self.ctl("init", "--school", "ROLL", "--zone", "UTC", "--teacher", "J. Okafor")
        self.ctl("import", "roster", roster)
        now = datetime.datetime.now(datetime.timezone.utc)
        start = max(now - datetime.timedelta(minutes=5), now.replace(hour=0, minute=0))
        end = min(now + datetime.timedelta(minutes=45), now.replace(hour=23, minute=59))
        self.ctl("session", "open", "7A", "--start", f"{start:%H:%M}", "--end", f"{end:%H:%M}")

    def ctl(self, *arguments):
        done = subprocess.run([self.build / "app/rollbookctl", "--store", self.folder / "store", *arguments],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(f"rollbookctl {' '.join(map(str, arguments))}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def marks(self):
        file = self.folder / "marks.csv"
        self.ctl("export", "marks", "-o", file)
        with file.open(encoding="utf-8-sig", newline="") as lines:
            return {row["admission_number"]: row["status_code"] for row in csv.DictReader(lines)}


class Player:
    """Plays actions in the window, ten a second, as one process so that nothing else sets the pace."""

    def __init__(self, window):
        self.window = window
        self.pending = []

    def play(self, actions):
        for _, kind, what in actions.list:
            if kind == "key":
                self.pending.append(("key", what))
            elif kind == "tap":
                self.pending.append(("tap", what))
        while self.pending:
            run = [self.pending.pop(0)]
            if run[0][0] == "key":
                while self.pending and self.pending[0][0] == "key" and not self.waits(run, self.pending[0]):
                    run.append(self.pending.pop(0))
                subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", str(PACE_MS), *(k for _, k in run)], check=True)
                self.settle(run)
            else:
                marks = ("Present", "Absent", "Late")
                while run[0][1] in marks and self.pending and self.pending[0][1] in marks:
                    run.append(self.pending.pop(0))
                self.tap([what for _, what in run])

    @staticmethod
    def waits(run, following):
        """A teacher looks before the last Enter; and the register must be there before it is marked."""
        return run[-1][1] == "Return"

    def settle(self, run):
        if run[-1][1] == "Return" and len(run) == 1 and self.pending and not self.window_has_register():
            self.window.wait_for(self.window_has_register, "the register")

    def window_has_register(self):
        table = self.window.find("table", lambda name: name.startswith("Register"))
        return table is not None and table.queryTable().nRows == STUDENTS

    def centre(self, what):
        if what.startswith("card "):
            return self.card_button(int(what.split()[1]), what.split()[2])
        def meant(name):
            return name in (what, f"See as: {what}") or (what == "Open" and name.startswith("Open "))

        def found():
            kinds = ("push button", "toggle button", "radio button", "check box")
            return next(filter(None, (self.window.find(kind, meant) for kind in kinds)), None)

        def place():
            box = self.window.wait_for(found, what).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            return box.x + box.width // 2, box.y + box.height // 2

        at = place()
        while (again := self.later(place)) != at:  # the page is still being laid out
            at = again
        return at

    @staticmethod
    def later(question):
        time.sleep(0.15)
        return question()

    def card_button(self, number, code):
        cards = self.window.wait_for(lambda: self.window.find("table", "Register as cards") or self.window.find("list", "Register as cards"), "the cards")
        for _ in range(80):  # a finger scrolls to it
            card = cards.queryTable().getAccessibleAt(number - 1, 2)
            box = card.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            view = cards.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            if view.y <= box.y and box.y + box.height <= view.y + view.height:
                break
            wheel = "5" if box.y > view.y else "4"
            subprocess.run(["xdotool", "mousemove", str(view.x + 40), str(view.y + view.height // 2), "click", wheel], check=True)
            time.sleep(0.02)
        width = box.width - 2 * 6
        step = "PALE".index(code)
        return box.x + 6 + 10 + (width - 20) * (2 * step + 1) // 8, box.y + box.height - 6 - 32 - 22

    def tap(self, names):
        places = {}
        for name in names:
            if name not in places:
                places[name] = self.centre(name)
        command = ["xdotool"]
        for name in names:
            command += ["mousemove", *map(str, places[name]), "click", "1", "sleep", str(PACE_MS / 1000)]
        subprocess.run(command, check=True)


def main(build, output):
    for make in (by_keys, by_exceptions, by_roll_call, by_cards):
        actions = make()
        actions.report()
        folder = output / make.__name__
        subprocess.run(["rm", "-rf", folder], check=True)
        room = Classroom(build, folder)
        window = Window(build / "app/rollbook", "--store", str(folder / "store"), "--theme", "light")
        try:
            window.wait_for(lambda: window.find("push button", lambda name: name.startswith("Open ")), "today's lesson")
            Player(window).play(actions)
            window.wait_for(lambda: window.find("push button", "Reopen"), "the finished register")
        finally:
            window.picture(folder / "end.png")
            window.close()
        marks = room.marks()
        if marks != expected():
            wrong = {n: (marks.get(n), e) for n, e in expected().items() if marks.get(n) != e}
            raise AssertionError(f"{actions.way}: marked and meant differ: {wrong}")
        room.ctl("audit", "verify")
        print("  played at ten a second: 30 marks exactly as meant, register finished")


if __name__ == "__main__":
    try:
        main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve())
    except AssertionError as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        sys.exit(1)
