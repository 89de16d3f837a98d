# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the long campaigns one after the other and prints a page of figures: prove.py --hours N

Started by `./dev prove`. Each campaign gets a share of the time and runs in pieces, each with a seed of its
own; what a piece found is appended to STATE/pieces.jsonl, so that a later run goes on where this one
stopped. A piece that fails is kept with its whole output and ends the run with status 1.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEV = ROOT / "build/dev"
FUZZ = ROOT / "build/fuzz/tests/fuzz"
COMMIT = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
PYTHON = ["/usr/bin/python3", "-B"]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTEST_DISABLE_STACK_DUMP": "1", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Chatham"}


class Campaign:
    """One kind of trouble. `piece(n)` is the command and the environment of the n-th piece."""

    def __init__(self, name, share, figures, piece, once=False, exists=None):
        self.name, self.share, self.figures, self.piece, self.once = name, share, figures, piece, once
        self.exists = exists  # a program without which there is no such campaign here

    def available(self):
        return self.exists is None or pathlib.Path(self.exists).exists()


def test(name, *functions, **variables):
    return lambda n: ([DEV / "tests" / name, "-maxwarnings", "0", *functions], {k: str(v).format(n=n) for k, v in variables.items()})


def fuzzer(name, folder, seconds):
    def piece(n):
        corpus = folder / "fuzz" / name
        corpus.mkdir(parents=True, exist_ok=True)
        return ([FUZZ / f"fuzz_{name}", corpus, ROOT / "tests/fuzz/corpus" / name, f"-max_total_time={seconds}", "-timeout=2", "-rss_limit_mb=512",
                 f"-seed={n}", "-print_final_stats=1", f"-artifact_prefix={folder}/crash-{name}-"], {})
    return piece


def campaigns(folder, small=False):
    def some(much, little):
        return str(little if small else much)

    cuts = r"(?P<cuts>\d+) cuts: (?P<cuts_with_loss>\d+) lost acknowledged marks \((?P<marks_lost>\d+) in all\), (?P<broken>\d+) broken"
    yield Campaign("every database access fails", 1, r"(?P<failures>\d+) accesses failed, (?P<ticks>\d+) ticks", test("tst_faults"), once=True)
    yield Campaign("full disks", 1, r"(?P<ticks>\d+) ticks on the full disk, (?P<on_ballast>\d+) of them on the ballast, (?P<refused>\d+) refused", test("tst_fulldisk"), once=True)
    yield Campaign("damaged stores", 1, r"(?P<pages>\d+) pages, (?P<rebuilt>\d+) rebuilt", test("tst_recovery"), once=True)
    yield Campaign("damaged bits", 1, r"(?P<unnoticed>\d+) of (?P<bits>\d+) flipped bits", test("tst_recoverybits"), once=True)
    yield Campaign("old logs", 1, r"(?P<passed>\d+) passed", test("tst_oldlog"), once=True)
    yield Campaign("upgrades cut short", 1, r"(?P<cuts>\d+) cuts|failed at each of (?P<failures>\d+) accesses", test("tst_upgrade"), once=True)
    yield Campaign("hostile answers", 1, r"(?P<passed>\d+) passed", test("tst_hostileanswers"), once=True)
    yield Campaign("hostile connections", 1, r"(?P<passed>\d+) passed", test("tst_hostilewire"), once=True)
    yield Campaign("power cuts", 30, cuts, test("tst_powerloss", "noAcknowledgedMarkIsLost", ROLLBOOK_CUTS=some(1000, 20), ROLLBOOK_SEED="{n}"))
    yield Campaign("kills", 20, r"(?P<kills>\d+) kills, (?P<while_marking>\d+) while marking", lambda n: (
        [*PYTHON, ROOT / "tests/kills/kills.py", DEV], {"ROLLBOOK_KILLS": some(200, 12), "ROLLBOOK_SEED": str(n)}))
    yield Campaign("kills at system calls", 10, r"killed at (?P<kills>\d+) of (?P<places>\d+) places", lambda n: (
        [*PYTHON, ROOT / "tests/kills/syscalls.py", DEV], {"ROLLBOOK_SYSCALLS": some("all" if n % 5 == 0 else "100", 3), "ROLLBOOK_SEED": str(n)}))
    simulate, jobs = DEV / "tests/simulation/simulate", str(os.cpu_count() or 1)
    yield Campaign("deliberate mistakes", 5, r"(?P<caught>\d+) of (?P<mistakes>\d+) mistakes caught", lambda n: (
        [simulate, "--mutant", some("all", "trust-200,deaf"), "--seeds", "10000", "--jobs", jobs], {}), once=True, exists=simulate)
    yield Campaign("simulated schools", 30, r"(?P<seeds>\d+) seeds added", lambda n: (
        [simulate, "--campaign", folder / "simulation", "--seeds", some(2000, 4), "--jobs", jobs], {}), exists=simulate)
    for program in sorted((ROOT / "tests/fuzz/corpus").iterdir()):
        yield Campaign(f"fuzzer {program.name}", 3, r"stat::number_of_executed_units:\s+(?P<executions>\d+)", fuzzer(program.name, folder, some(20, 1)),
                       exists=FUZZ / f"fuzz_{program.name}")


class Book:
    """What every piece so far found; survives this run."""

    def __init__(self, folder):
        self.file = folder / "pieces.jsonl"
        self.pieces = [json.loads(line) for line in self.file.read_text().splitlines()] if self.file.exists() else []

    def of(self, campaign):
        return [p for p in self.pieces if p["campaign"] == campaign.name]

    def add(self, piece):
        self.pieces.append(piece)
        with self.file.open("a") as out:
            out.write(json.dumps(piece) + "\n")


def run_piece(campaign, number, folder, deadline):
    command, variables = campaign.piece(number)
    start = time.monotonic()
    limit = max(60.0, deadline - start) + 600  # a piece that has begun may end
    try:
        done = subprocess.run([str(c) for c in command], capture_output=True, text=True, errors="replace", timeout=limit, env={**ENVIRONMENT, **variables})
        output, status = done.stdout + done.stderr, done.returncode
    except subprocess.TimeoutExpired as late:
        output, status = f"{late.stdout or ''}\nended after {limit:.0f} s", 1
    figures = {}
    for match in re.finditer(campaign.figures, output):
        for name, value in match.groupdict().items():
            figures[name] = figures.get(name, 0) + int(value or 0)
    piece = {"campaign": campaign.name, "piece": number, "commit": COMMIT, "status": status, "seconds": round(time.monotonic() - start, 1), "figures": figures}
    if status not in (0, 77):
        (folder / f"failed-{campaign.name.replace(' ', '-')}-{number}.log").write_text(output)
    return piece


def work(todo, book, folder, hours, once_each):
    end = time.monotonic() + hours * 3600
    spent = {c.name: 0.0 for c in todo}
    while True:
        now = time.monotonic()
        open_ones = [c for c in todo if not (c.once and any(p["status"] == 0 and p["commit"] == COMMIT for p in book.of(c)))]
        if once_each:
            open_ones = [c for c in todo if spent[c.name] == 0]
        if not open_ones or (now >= end and not once_each):
            return True
        # First what has run in no run yet, then what is furthest behind its share of the time.
        campaign = min(open_ones, key=lambda c: (bool(book.of(c)), spent[c.name] / c.share))
        piece = run_piece(campaign, len(book.of(campaign)) + 1, folder, end)
        spent[campaign.name] += max(piece["seconds"], 0.1)
        book.add(piece)
        print(f"{time.strftime('%H:%M:%S')}  {campaign.name} {piece['piece']}: {describe(piece['figures'])} in {piece['seconds']} s"
              + ("" if piece["status"] == 0 else "  SKIPPED" if piece["status"] == 77 else "  FAILED"), flush=True)
        if piece["status"] == 77:
            todo = [c for c in todo if c is not campaign]
        elif piece["status"] != 0:
            return False


def describe(figures):
    return ", ".join(f"{value:,} {name.replace('_', ' ')}" for name, value in figures.items()) or "no figures"


def page(all_campaigns, book):
    lines = ["", "Proof so far", "============"]
    for campaign in all_campaigns:
        pieces = book.of(campaign)
        if not campaign.available():
            lines.append(f"{campaign.name:<28} not here: {pathlib.Path(campaign.exists).name} is not built")
        elif not pieces:
            lines.append(f"{campaign.name:<28} not run yet")
        else:
            total = {}
            for piece in pieces:
                for name, value in piece["figures"].items():
                    total[name] = total.get(name, 0) + value
            failed = sum(p["status"] not in (0, 77) for p in pieces)
            seconds = sum(p["seconds"] for p in pieces)
            lines.append(f"{campaign.name:<28} {describe(total)}; {len(pieces)} pieces, {seconds / 60:.0f} min" + (f"; {failed} FAILED" if failed else ""))
    return "\n".join(lines)


def main():
    arguments = argparse.ArgumentParser(description="Runs the long campaigns and prints what they found.")
    arguments.add_argument("--hours", type=float, default=8)
    arguments.add_argument("--state", type=pathlib.Path, default=ROOT / "build/prove", help="where figures are kept; a later run goes on from there")
    arguments.add_argument("--only", default="", help="campaigns whose name contains this")
    arguments.add_argument("--figures", action="store_true", help="print the page and run nothing")
    arguments.add_argument("--small", action="store_true", help="every campaign once with little of each: whether they all run here; figures of its own")
    chosen = arguments.parse_args()
    folder = chosen.state.absolute() / ("small" if chosen.small else "")
    folder.mkdir(parents=True, exist_ok=True)
    book = Book(folder)
    everything = list(campaigns(folder, chosen.small))
    fine = chosen.figures or work([c for c in everything if c.available() and chosen.only in c.name], book, folder, chosen.hours, chosen.small)
    text = page(everything, book)
    (folder / "figures.txt").write_text(text.lstrip() + "\n")
    print(text)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
