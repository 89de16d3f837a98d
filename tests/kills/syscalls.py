# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at a system call that changes a file, before the call is carried out.

Usage: syscalls.py BUILD_FOLDER. The program opens a store, makes 40 marks, delivers them and closes the
store; one run counts its write-class calls, each further run dies at one of them. ROLLBOOK_SYSCALLS says
at how many (50, evenly spread), or "all". After each death: every acknowledged mark is there, the history
verifies, nothing owed to the server is forgotten, and nothing is called confirmed that the server does
not hold. Ends with status 77 where processes cannot be traced.
"""

import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "servers")]
sys.dont_write_bytecode = True

from kills import SEED, Run  # noqa: E402
from practice import PracticeServer  # noqa: E402

CALLS = ("write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "openat", "fallocate")
WISHED = os.environ.get("ROLLBOOK_SYSCALLS", "50")
MARKS = 40


class Deaths(Run):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.confirmed = self.owed = 0

    def prepare(self):
        self.school.make(self.server)
        self.session = next(s for s in self.school.sessions() if s["class"] == "7A" and s["subject"] == "MAT")

    def trace(self, number, *options):
        """One life under strace; returns whether it was killed."""
        done = subprocess.run(
            ["strace", "-f", "-qq", *options, self.build / "tests/victim", self.school.folder,
             self.session["id"], self.server.credentials["password"], str(SEED + number), str(MARKS)],
            capture_output=True, text=True, timeout=120)
        for line in done.stdout.split("\n")[:-1]:
            student, code, rev = line.split()
            self.acknowledged[student] = (code, int(rev))
        if done.returncode not in (0, 137, -9):
            raise AssertionError(f"the program ended with {done.returncode}: {done.stderr[-2000:]}")
        return done.returncode != 0

    def count(self, folder):
        """How often each call is made, by the thread that makes most of them: the one with the store."""
        log = folder / "trace"
        assert not self.trace(0, "-e", "trace=" + ",".join(CALLS), "-o", log)
        threads = collections.Counter()
        for line in log.read_text(errors="replace").splitlines():
            if match := re.match(r"(\d+)\s+(\w+)\(", line):
                threads[match.groups()] += 1
        owner = next(thread for (thread, call), _ in threads.most_common() if call == "pwrite64")
        return {call: n for (thread, call), n in threads.items() if thread == owner}

    def check_owed(self, number):
        """What is not confirmed waits in the outbox; what is confirmed is on the server."""
        waiting = {row["number"] for row in self.ctl("outbox")["rows"]}
        rows = [m for m in self.server.control_get("/marks") if m["class"] == "7A" and m["subject"] == "MAT" and m["date"] == self.session["date"]]
        server = {m["admission_number"]: m["status"] for m in rows}
        assert len(rows) == len(server), f"death {number}: the server holds a mark twice"
        for student, row in self.marks().items():
            if row["delivery"] == "confirmed":
                self.confirmed += 1
                assert server.get(student) == row["code"], f"death {number}: {student} is called confirmed, the server has {server.get(student)}"
            elif row["code"]:
                self.owed += 1
                assert student in waiting, f"death {number}: {student} is neither confirmed nor waiting"

    def run(self):
        self.prepare()
        with tempfile.TemporaryDirectory() as name:
            counts = self.count(pathlib.Path(name))
        places = [(call, n) for call in CALLS for n in range(1, counts.get(call, 0) + 1)]
        wished = len(places) if WISHED == "all" else min(int(WISHED), len(places))
        chosen = [places[i * len(places) // wished] for i in range(wished)]
        killed, slowest = 0, 0.0
        for number, (call, n) in enumerate(chosen, 1):
            killed += self.trace(number, "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={n}")
            start = time.monotonic()
            self.check_nothing_lost(number)
            slowest = max(slowest, time.monotonic() - start)
            self.check_owed(number)
        assert killed > wished * 0.5, f"only {killed} of {wished} lives were ended"
        assert self.confirmed > 0 and self.owed > 0
        delivered = self.check_delivered()
        print(f"{sum(counts.values())} calls in {MARKS} marks and their delivery; killed at {killed} of {wished} places "
              f"({', '.join(f'{call} {n}' for call, n in sorted(counts.items()))}): 0 acknowledged marks lost, chain intact each time, "
              f"{self.confirmed} times confirmed and {self.owed} times owed as it should be, slowest look after a death {slowest:.1f} s; "
              f"{delivered} marks on the server, equal to the device (seed {SEED})")


def can_trace():
    return shutil.which("strace") and subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


if __name__ == "__main__":
    if not can_trace():
        print("skipped: strace is missing, or processes may not be traced here")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name, PracticeServer("--demo") as practice:
        Deaths(pathlib.Path(sys.argv[1]), pathlib.Path(name), practice).run()
