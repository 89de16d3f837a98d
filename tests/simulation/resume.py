# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A campaign that is killed in the middle goes on where it was: resume.py SIMULATE

The sums of the two halves are those of one run of the same seeds.
"""

import json
import pathlib
import signal
import subprocess
import sys
import tempfile

SEEDS = 6


def campaign(simulate, folder, seeds):
    return [simulate, "--campaign", folder, "--seeds", str(seeds), "--piece", "2", "--jobs", "2"]


def read(folder):
    kept = json.loads((pathlib.Path(folder) / "campaign.json").read_text())
    del kept["ms"]
    return kept


def main():
    simulate = sys.argv[1]
    with tempfile.TemporaryDirectory() as killed, tempfile.TemporaryDirectory() as whole:
        running = subprocess.Popen(campaign(simulate, killed, 1000), stdout=subprocess.PIPE, text=True, start_new_session=True)
        for line in running.stdout:
            if "next is seed" in line:
                break
        running.send_signal(signal.SIGKILL)
        running.wait()
        done = read(killed)["seeds"]
        assert 2 <= done < 1000, done
        left = max(SEEDS, done + 2) - done
        again = subprocess.run(campaign(simulate, killed, left), stdout=subprocess.PIPE, text=True, check=False).stdout
        assert f"goes on at seed {done + 1}" in again, again
        subprocess.run(campaign(simulate, whole, done + left), stdout=subprocess.DEVNULL, check=False)
        assert read(killed) == read(whole), (read(killed), read(whole))
    print(f"killed after {done} seeds, went on with {left}: the same sums")


if __name__ == "__main__":
    main()
