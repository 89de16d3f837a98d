# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of rollbookctl share: the program with a store of its own, and servers."""

import http.server
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.dont_write_bytecode = True  # leave no __pycache__ in the source tree

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "..", "fixtures")
PLAIN_ROSTER = os.path.join(FIXTURES, "roster-plain.csv")
sys.path.insert(0, os.path.join(HERE, "..", "servers"))

import practice  # noqa: E402

OK, FAILED, USAGE, WAITING, PERSON, LOCKED, NOT_FOUND, DAMAGED = range(8)
ZONE = "Europe/London"
PASSPHRASE = "a passphrase for tests only"

program = None  # set by main()


class Ctl:
    """rollbookctl working on one store directory, with nothing of the user's environment."""

    def __init__(self, folder, name="store"):
        self.folder = folder
        self.store = os.path.join(folder, name)
        self.env = {
            "HOME": folder,
            "XDG_DATA_HOME": os.path.join(folder, "data"),
            "XDG_RUNTIME_DIR": folder,
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=" + os.path.join(folder, "no-bus"),
            "PATH": "/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "TZ": "Pacific/Chatham",
            "ROLLBOOK_STORE": self.store,
            "PASSPHRASE": PASSPHRASE,
        }
        self.env.update({k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")})

    def line(self, *arguments):
        return [program, "--passphrase-env", "PASSPHRASE", *map(str, arguments)]

    def run(self, *arguments, env=None, timeout=60):
        """The finished process; its output as text."""
        return subprocess.run(
            self.line(*arguments), env={**self.env, **(env or {})}, capture_output=True,
            encoding="utf-8", timeout=timeout, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def start(self, *arguments):
        return subprocess.Popen(
            self.line(*arguments), env=self.env, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip

    def json(self, *arguments, **more):
        """(exit code, the JSON object on standard output)."""
        done = self.run("--json", *arguments, **more)
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            raise AssertionError(f"{arguments}: not JSON: {done.stdout!r} {done.stderr!r}")

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, text):
        path = self.path(name)
        with open(path, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        return path


class CtlTest(unittest.TestCase):
    """A test with an empty folder and the program."""

    longMessage = True
    maxDiff = None

    def setUp(self):
        folder = tempfile.mkdtemp(prefix="ctl-")
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        self.ctl = Ctl(folder)

    def expect(self, code, *arguments, ctl=None, **more):
        """Run; the exit code must be this one. Returns the finished process."""
        done = (ctl or self.ctl).run(*arguments, **more)
        self.assertEqual(done.returncode, code, f"{arguments}\n{done.stdout}\n{done.stderr}")
        return done

    def ask(self, *arguments, code=OK, ctl=None, **more):
        """Run with --json; the object."""
        got, answer = (ctl or self.ctl).json(*arguments, **more)
        self.assertEqual(got, code, f"{arguments}: {answer}")
        return answer

    def school(self, code="RIVERSIDE", roster=PLAIN_ROSTER):
        """A store with a school and its students."""
        self.expect(OK, "init", "--school", code, "--zone", ZONE, "--teacher", "J. Ellery")
        if roster:
            self.expect(OK, "import", "roster", roster)

    def session(self, class_code="7A", *options):
        return self.expect(OK, "session", "open", class_code, *options).stdout.strip()

    def rows(self, session, ctl=None):
        """The register's rows by admission number."""
        return {r["number"]: r for r in self.ask("register", session, ctl=ctl)["rows"]}


class ServedTest(CtlTest):
    """A test with a practice server that has the plain roster; as new for every test."""

    @classmethod
    def setUpClass(cls):
        cls.server = practice.PracticeServer("--roster", PLAIN_ROSTER)
        try:
            cls.server.start()
        except practice.NotInstalled as problem:
            raise unittest.SkipTest(str(problem))
        cls.addClassCleanup(cls.server.stop)

    def setUp(self):
        super().setUp()
        self.server.control_post("/reset")

    def target(self, name="office", url=None, password=None, mapped=True):
        given = self.server.credentials
        self.expect(
            OK, "target", "add", name, "--kind", "schoolos", "--url", url or self.server.url,
            "--option", "school_code=" + given["school_code"],
            "--option", "username=" + given["username"], "--secret-env", "SECRET",
            env={"SECRET": password or given["password"]},
        )  # fmt: skip
        if mapped:
            file = self.ctl.write("mapping.csv", self.server.control_get("/mapping"))
            self.expect(OK, "target", "map", name, file)

    def truth(self, class_code="7A", subject="MAT", date=None):
        """What the server holds for today's session: admission number -> row."""
        day = date or self.server.control_get("/info")["today"]
        rows = self.server.control_get("/marks")
        return {
            r["admission_number"]: r
            for r in rows
            if (r["class"], r["subject"], r["date"]) == (class_code, subject, day)
        }

    def remote_session(self, class_code="7A", subject="MAT"):
        day = self.server.control_get("/info")["today"]
        for session in self.server.control_get("/sessions"):
            if (session["class"], session["subject"], session["date"]) == (class_code, subject, day):
                return session["id"]
        raise AssertionError("the practice server has no such session")


class WebPage:
    """A server that answers everything with a web page, as the network of a hotel does."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def answer(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.server.paths.append(self.path)
            page = b"<!DOCTYPE html><title>Welcome</title>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        do_GET = do_POST = answer

        def log_message(self, *arguments):
            pass

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.Handler)
        self.server.paths = self.paths = []
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.server.server_close()


def unused_address():
    """The address of a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def wait_until(condition, seconds=15):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")


def main():
    """Run the tests of the calling script; the first argument is the program."""
    global program
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(f"usage: {sys.argv[0]} PATH_TO_rollbookctl [unittest options]")
    program = os.path.abspath(sys.argv.pop(1))
    # The script is __main__; the tests look at this module's `program`.
    unittest.main(module="__main__", verbosity=1)
