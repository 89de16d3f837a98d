# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the window on the example school for a person, with a practice server whose network cable
can be pulled from here. Usage: play.py BUILD_FOLDER OUTPUT_FOLDER."""

import pathlib
import select
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "servers")]
sys.dont_write_bytecode = True

from demostore import DemoStore  # noqa: E402
from practice import PracticeServer  # noqa: E402

HELP = """
  off   take the school server off the network     on    bring it back
  csv   export what was marked                     quit  close the window and end
"""


def command(word, server, school, output):
    if word in ("off", "on"):
        server.control_post("/offline" if word == "off" else "/online")
        print("The school server cannot be reached now. Marking goes on." if word == "off" else "The school server is back.")
    elif word == "csv":
        school.ctl("export", "marks", "-o", output / "marks.csv")
        print(f"CSV: {output / 'marks.csv'}")
    elif word:
        print(HELP)


def main(build, output):
    shutil.rmtree(output / "store", ignore_errors=True)
    output.mkdir(parents=True, exist_ok=True)
    school = DemoStore(build, output / "store")
    with PracticeServer("--demo") as server:
        school.make(server)
        print(f"Example school in {school.folder}; practice school server at {server.url}.\n{HELP}")
        window = subprocess.Popen([build / "app/rollbook", "--store", school.folder, "--passphrase-env", "ROLLBOOK_PASSPHRASE"],
                                  env=school.environment)
        listening = sys.stdin.isatty()
        while window.poll() is None:
            if not listening:
                window.wait()
            elif select.select([sys.stdin], [], [], 0.3)[0]:
                word = sys.stdin.readline()
                listening = bool(word)
                if word.strip() == "quit":
                    window.terminate()
                else:
                    command(word.strip(), server, school, output)
        print(f"Your marks are in {school.folder}.")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
