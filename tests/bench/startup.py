# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the whole program from outside: how long it takes to a register that can be used, how often it
wakes an idle device, how much memory it takes. Usage: startup.py BUILD_FOLDER [--only start|idle|memory]
[--smoke] [--check]; on a display, so through tests/e2e/headless.

start    from exec to the first painting of a register with its students, in a store of a million marks,
         against an empty Qt Widgets window to its first painting; both in turns, files in the page cache.
idle     nothing queued, no lesson, the window hidden: what each thread waits for in poll(2), read from
         /proc/PID/task/TID/syscall, so that a wake-up that is half an hour away is seen at once; and the voluntary
         context switches of a minute, scaled to an hour.
memory   the proportional set size (PSS) with that register open, from /proc/PID/smaps_rollup.

Ends with 3 when --check is given and an aim is missed."""

import argparse
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

MARKS = 1_000_000
START_RATIO, START_EXTRA_MS = 1.5, 150
IDLE_WAKEUPS_AN_HOUR = 30
MEMORY_MIB = 120
POLL, PPOLL, FUTEX = 7, 271, 202  # x86-64
FOREVER = float("inf")


class Program:
    """One process, from exec until it says that it can be used."""

    def __init__(self, *command, environment=None):
        begun = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        line = self.process.stdout.readline()
        self.ms = (time.monotonic() - begun) * 1000
        if line.strip() != b"usable":
            self.end()
            raise RuntimeError(f"{command[0]} did not become usable")

    def end(self):
        """In order: a store that was not closed is read through twice as carefully at the next start."""
        self.process.stdin.close()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def threads(self):
        return [pathlib.Path(entry) for entry in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir()]

    def waits(self):
        """For each thread by name: in how many seconds it wakes by itself."""
        return {f"{(task / 'comm').read_text().strip()}/{task.name}": self.wait_of(task) for task in self.threads()}

    def wait_of(self, task):
        fields = (task / "syscall").read_text().split()
        if fields[0] == "running":
            return 0
        number = int(fields[0])
        if number == POLL:  # milliseconds, negative = for ever
            timeout = struct.unpack("i", struct.pack("Q", int(fields[3], 16))[:4])[0]
            return FOREVER if timeout < 0 else timeout / 1000
        if number == PPOLL:
            where = int(fields[3], 16)
            if where == 0:
                return FOREVER
            with open(f"/proc/{self.process.pid}/mem", "rb") as memory:
                memory.seek(where)
                seconds, nanoseconds = struct.unpack("qq", memory.read(16))
            return seconds + nanoseconds / 1e9
        if number == FUTEX:  # futex: a thread of a pool, or one that waits for another; its time-out is the fourth
            return FOREVER if int(fields[4], 16) == 0 else 30
        return FOREVER  # reads and the like: woken from outside

    def switches(self):
        total = 0
        for task in self.threads():
            for line in (task / "status").read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
        return total

    def pss_mib(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no PSS")


class Bench:
    def __init__(self, build, smoke):
        self.build, self.smoke = pathlib.Path(build), smoke
        self.missed = False
        self.folder = tempfile.TemporaryDirectory(dir=self.build)  # /tmp may be in memory
        self.store = pathlib.Path(self.folder.name) / "store"
        self.environment = {**os.environ, "XDG_CONFIG_HOME": self.folder.name, "PASS": "of this device", "QT_QPA_PLATFORM": "xcb"}
        marks = 20_000 if smoke else MARKS
        filled = subprocess.run([self.build / "tests/bench_rollbook", "--fill", self.store, "--marks", str(marks)],
                                capture_output=True, text=True, check=True)
        self.session = filled.stdout.strip()
        self.marks = marks

    def close(self):
        self.folder.cleanup()

    def rollbook(self):
        return Program(self.build / "app/rollbook", "--store", self.store, "--open-register", self.session, "--say-when-usable",
                       "--passphrase-env", "PASS", "--theme", "light", environment=self.environment)

    def say(self, what, figures, aim, met):
        self.missed |= not met
        print(f"{what:32} {figures:64} {aim:40} {'ok' if met else 'over'}", flush=True)

    def start(self):
        floor, ours = [], []
        self.rollbook().end()  # makes the day's snapshot
        for turn in range(3 if self.smoke else 11):
            for command, times in (("floor", floor), ("ours", ours)):
                program = Program(self.build / "tests/bench_emptywindow", environment=self.environment) if command == "floor" else self.rollbook()
                program.end()
                if turn > 0:  # the first pair fills the page cache
                    times.append(program.ms)
        aim = START_RATIO * statistics.median(floor) + START_EXTRA_MS
        self.say(f"start, {self.marks:,} marks",
                 f"median {statistics.median(ours):.0f} ms, max {max(ours):.0f}; empty window median {statistics.median(floor):.0f} ms, max {max(floor):.0f}",
                 f"median <= {START_RATIO} x + {START_EXTRA_MS} ms = {aim:.0f} ms", statistics.median(ours) <= aim)

    def memory(self):
        program = self.rollbook()
        time.sleep(2)
        pss = program.pss_mib()
        program.end()
        self.say("memory, register open", f"PSS {pss:.0f} MiB", f"<= {MEMORY_MIB} MiB", pss <= MEMORY_MIB)

    def idle(self):
        program = self.rollbook()
        try:
            ids = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)], capture_output=True, text=True).stdout.split()
            subprocess.run(["xdotool", "windowunmap", ids[-1]], check=True)
            waits = self.settled(program)
            seconds = 5 if self.smoke else 60
            before = program.switches()
            time.sleep(seconds)
            switches = program.switches() - before
        finally:
            program.end()
        planned = sum(3600 / wait for wait in waits.values() if wait)
        names = ", ".join(f"{name.split('/')[0]} in {wait:.0f} s" for name, wait in waits.items() if wait != FOREVER)
        hourly = max(planned, switches * 3600 / seconds)
        self.say("idle, window hidden", f"{hourly:.0f} wake-ups an hour; next by themselves: {names or 'none'}; {switches} switches in {seconds} s",
                 f"<= {IDLE_WAKEUPS_AN_HOUR} an hour", hourly <= IDLE_WAKEUPS_AN_HOUR)

    def settled(self, program):
        """What every thread waits for, when what follows a start is over: within a minute and a half."""
        end = time.monotonic() + 90
        while True:
            waits = program.waits()
            if all(wait >= 120 for wait in waits.values()) or time.monotonic() > end:
                return waits
            time.sleep(0.5)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--only", choices=("start", "idle", "memory"))
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    bench = Bench(arguments.build, arguments.smoke)
    try:
        for name in ("start", "memory", "idle"):
            if arguments.only in (None, name):
                getattr(bench, name)()
    finally:
        bench.close()
    return 3 if arguments.check and bench.missed else 0


if __name__ == "__main__":
    sys.exit(main())
