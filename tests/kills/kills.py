# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program (SIGKILL) at random moments while it marks and delivers to a server with faults.

Usage: kills.py BUILD_FOLDER. After each restart every acknowledged mark must be there and the history's
chain must verify; in the end the server holds what the device holds, each mark once. ROLLBOOK_KILLS
says how often (200); ROLLBOOK_SEED repeats a run.
"""

import json
import os
import pathlib
import random
import select
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "servers"), str(HERE.parent / "e2e")]
sys.dont_write_bytecode = True

from demostore import DemoStore  # noqa: E402
from practice import PracticeServer  # noqa: E402

KILLS = int(os.environ.get("ROLLBOOK_KILLS", "200"))
SEED = int(os.environ.get("ROLLBOOK_SEED", "20261121"))
CODES = {"unmarked": "", "present": "P", "absent": "A", "late": "L", "excused": "E"}
FAULTS = ("drop_answer", "close_before", "reset", "truncate", "error500", "error500_applied", "partial", "unavailable")


class Run:
    def __init__(self, build, folder, server):
        self.build, self.server, self.chance = build, server, random.Random(SEED)
        self.school = DemoStore(build, folder / "store")
        self.acknowledged = {}  # admission number -> (code, rev), of the newest tick seen
        self.deaths_with_work = 0

    def ctl(self, *arguments):
        return json.loads(self.school.ctl("--json", *arguments))

    def prepare(self):
        self.school.make(self.server)
        self.session = next(s for s in self.school.sessions() if s["class"] == "7A" and s["subject"] == "MAT")
        for kind in FAULTS:
            self.server.control_post("/fault", {"kind": kind, "match": "bulk_mark", "probability": 0.06})
        self.server.control_post("/fault", {"kind": "delay", "match": "attendance/", "probability": 0.3, "seconds": 0.02})

    def live_and_die(self, number):
        victim = subprocess.Popen([self.build / "tests/victim", self.school.folder, self.session["id"], self.server.credentials["password"], str(SEED + number)],
                                  stdout=subprocess.PIPE)
        death = time.monotonic() + self.chance.uniform(0.03, 0.35)
        collected = b""
        while (left := death - time.monotonic()) > 0:
            if select.select([victim.stdout], [], [], left)[0]:
                chunk = os.read(victim.stdout.fileno(), 65536)
                if not chunk:
                    raise AssertionError(f"the program ended by itself: {victim.wait()}")
                collected += chunk
        victim.kill()
        collected += victim.stdout.read()
        victim.wait()
        lines = collected.decode().split("\n")[:-1]  # what follows the last line end was torn by the kill
        for line in lines:
            student, code, rev = line.split()
            self.acknowledged[student] = (code, int(rev))
        self.deaths_with_work += bool(lines)

    def marks(self):
        rows = self.ctl("register", self.session["id"])["rows"]
        return {row["number"]: {**row, "code": CODES[row["status"]]} for row in rows}

    def check_nothing_lost(self, number):
        held = self.marks()
        for student, (code, rev) in self.acknowledged.items():
            row = held[student]
            assert row["rev"] >= rev, f"death {number}: {student} went back from revision {rev} to {row['revision']}"
            assert row["rev"] > rev or row["code"] == code, f"death {number}: {student} lost its mark {code}"
        assert self.ctl("audit", "verify")["intact"], f"death {number}: the chain is broken"

    def check_delivered(self):
        self.server.control_post("/fault/clear")
        self.ctl("sync", "--timeout", "120")
        device = {n: r["code"] for n, r in self.marks().items() if r["code"]}
        rows = [m for m in self.server.control_get("/marks") if m["class"] == "7A" and m["subject"] == "MAT" and m["date"] == self.session["date"]]
        server = {m["admission_number"]: m["status"] for m in rows}
        assert len(rows) == len(server), "the server holds a mark twice"
        assert server == device, f"server and device differ: {set(server.items()) ^ set(device.items())}"
        return len(server)

    def run(self):
        self.prepare()
        for number in range(1, KILLS + 1):
            self.live_and_die(number)
            self.check_nothing_lost(number)
        assert self.deaths_with_work > KILLS * 0.4, f"only {self.deaths_with_work} of {KILLS} lives marked anything"
        delivered = self.check_delivered()
        log = self.server.control_get("/log")
        writes = sum("bulk_mark" in entry["path"] for entry in log)
        faults = sum(bool(entry["fault"]) for entry in log)
        print(f"{KILLS} kills, {self.deaths_with_work} while marking: 0 acknowledged marks lost, chain intact each time; "
              f"{writes} writes with {faults} faults on the wire; {delivered} marks on the server, equal to the device (seed {SEED})")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name, PracticeServer("--demo") as practice:
        Run(pathlib.Path(sys.argv[1]), pathlib.Path(name), practice).run()
