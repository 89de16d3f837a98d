# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who starts the program twice is shown the window that is open. Usage: secondstart.py BUILD_FOLDER"""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
sys.dont_write_bytecode = True

from demostore import DemoStore  # noqa: E402
from window import Window  # noqa: E402


def say(line):
    print(line, flush=True)


def focused():
    return subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=True).stdout.strip()


def start(program, store, *arguments):
    return subprocess.Popen([program, "--store", str(store), *arguments], env=dict(os.environ, QT_QPA_PLATFORM="xcb"))


def names():
    """The names at which windows can be called, as the kernel lists them (proc(5), /proc/net/unix)."""
    found = (line.split()[-1] for line in pathlib.Path("/proc/net/unix").read_text().splitlines())
    return {name for name in found if name.startswith("@org.rollbook.Rollbook-")}


def forwards(window, other, program, store):
    other.focus()
    assert focused() == other.window_id, "the other window is in front"
    second = start(program, store)
    window.wait_for(lambda: focused() == window.window_id, "the first window in front again")
    if second.wait(20) != 0:
        raise AssertionError(f"the second start ended with {second.returncode}")
    say("The window of the store comes forward, the second start ends")


def opens(window, program, store, session):
    second = start(program, store, "--open-register", session)
    window.wait_for(lambda: window.find("table", "Register"), "the register that was asked for")
    if second.wait(20) != 0:
        raise AssertionError(f"the second start ended with {second.returncode}")
    say("The register that was asked for is opened in it")


def stands_still(window, program, store):
    """A window that hangs cannot say that it comes: then the store's lock says why nothing opens."""
    window.process.send_signal(signal.SIGSTOP)
    second = start(program, store)
    try:
        time.sleep(7)  # longer than it is waited for
        if second.poll() is not None:
            raise AssertionError("it says that a window comes forward that does not")
    finally:
        second.kill()
        second.wait()
        window.process.send_signal(signal.SIGCONT)
    say("A window that hangs is not said to come forward")


def taken(program, folder):
    """Somebody holds the name and never answers: the program starts nevertheless."""
    before = names()
    window = Window(program, "--demo", "--store", str(folder / "taken"))
    window.button("Settings")
    name = (names() - before).pop()
    window.close()
    with socket.socket(socket.AF_UNIX) as squatter:
        squatter.bind("\0" + name[1:])
        squatter.listen()
        window = Window(program, "--store", str(folder / "taken"))
        window.button("Settings")
        window.close()
    say("A name that is taken keeps nobody from marking")


def main(build):
    program = pathlib.Path(build) / "app/rollbook"
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        store = DemoStore(build, folder / "store")
        store.ctl("init", "--demo")
        (folder / "link").symlink_to("store")
        window = Window(program, "--store", str(store.folder))
        window.button("Settings")
        session = store.sessions()[0]["id"]
        other = other_window(program, folder / "other", window)
        try:
            forwards(window, other, program, folder / "link")
            opens(window, program, store.folder, session)
            stands_still(window, program, store.folder)
        finally:
            window.close()
            other.close()
        window = Window(program, "--store", str(store.folder))
        window.button("Settings")
        window.close()
        say("After it was closed the program starts as ever")
        taken(program, folder)


def other_window(program, store, first):
    """Another store has a window of its own."""
    before = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Rollbook$"], capture_output=True, text=True).stdout.split()
    other = object.__new__(Window)
    other.process = start(program, store, "--demo")
    other.focus = lambda: subprocess.run(["xdotool", "windowfocus", "--sync", other.window_id], check=True)

    def fresh():
        now = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Rollbook$"], capture_output=True, text=True).stdout.split()
        return [one for one in now if one not in before]
    other.window_id = other.wait_for(fresh, "a window of the other store")[-1]
    return other


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except AssertionError as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        sys.exit(1)
