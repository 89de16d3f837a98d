# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run in the real window: a way to begin, the school, another language while it runs, and
the same language after a restart. Usage: firstrun.py BUILD_FOLDER"""

import configparser
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
sys.dont_write_bytecode = True

from window import Window  # noqa: E402


def say(line):
    print(line, flush=True)


def type_text(window, text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)


def radio(window, name):
    return window.wait_for(lambda: window.find("radio button", name), f"the choice {name!r}")


def begin(window):
    window.button("Connect to my school")
    window.button("Look around with an example school")
    window.press("Import a class list")
    window.wait_for(lambda: window.find("text", "School"), "the form")
    window.focus()
    for text in ("Northfield School", "NORTH", "J. Okafor"):
        type_text(window, text)
        window.keys("Tab")
    window.press("Continue")


def choose(window):
    window.wait_for(lambda: window.find("push button", "Choose a file"), "the Students page", 30)
    say("The school is made, and its first page asks for a class list")
    window.focus()
    window.press("Settings")
    if not window.act(radio(window, "Language: Français")):
        raise AssertionError("the language could not be chosen")
    window.button("Réglages")
    if window.find("push button", "Settings"):
        raise AssertionError("something is still English")
    say("French at once, on the same page")


def main(build):
    program = pathlib.Path(build) / "app/rollbook"
    with tempfile.TemporaryDirectory() as folder:
        store = pathlib.Path(folder) / "store"
        config = pathlib.Path(folder) / "config"
        environment = {"XDG_CONFIG_HOME": str(config)}
        window = Window(program, "--store", str(store), environment=environment)
        try:
            begin(window)
            choose(window)
        finally:
            window.close()
        settings = configparser.ConfigParser()
        settings.read(config / "rollbook/settings.ini")
        if settings["General"]["language"] != "fr":
            raise AssertionError(f"kept: {dict(settings['General'])}")
        window = Window(program, "--store", str(store), environment=environment)
        try:
            window.button("Choisir un fichier" if window.find("push button", "Choisir un fichier") else "Importer une liste de classe")
        finally:
            window.close()
        say("French after a restart")
        told = subprocess.run([pathlib.Path(build) / "app/rollbookctl", "--store", str(store), "classes", "--json"],
                              capture_output=True, text=True, env=os.environ)
        if told.returncode != 0:
            raise AssertionError(told.stderr)
        json.loads(told.stdout)
        say("rollbookctl reads the store that the window made")


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except AssertionError as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        sys.exit(1)
