# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the example school in a store and connects it to a running practice server."""

import json
import os
import pathlib
import subprocess


class DemoStore:
    def __init__(self, build, folder):
        self.program = pathlib.Path(build) / "app/rollbookctl"
        self.folder = pathlib.Path(folder)
        self.environment = {**os.environ, "ROLLBOOK_PASSPHRASE": "only for trying out"}

    def ctl(self, *arguments):
        done = subprocess.run([self.program, "--store", self.folder, *arguments, "--passphrase-env", "ROLLBOOK_PASSPHRASE"],
                              capture_output=True, text=True, env=self.environment)
        if done.returncode != 0:
            raise AssertionError(f"rollbookctl {' '.join(map(str, arguments))}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def make(self, server, before=lambda school: None):
        """before: what happens at the school before it has a server."""
        self.ctl("init", "--demo")
        before(self)
        facts = server.credentials
        self.environment["ROLLBOOK_PASSWORD"] = facts["password"]
        self.ctl("target", "add", "School server", "--kind", "schoolos", "--url", server.url,
                 "--option", f"school_code={facts['school_code']}", "--option", f"username={facts['username']}",
                 "--secret-env", "ROLLBOOK_PASSWORD")
        mapping = self.folder.parent / "mapping.csv"
        mapping.write_text(server.control_get("/mapping"), "utf-8")
        self.ctl("target", "map", "School server", mapping)

    def sessions(self):
        return json.loads(self.ctl("sessions", "--json"))["sessions"]

    def session(self, class_code, subject):
        return next(s["id"] for s in self.sessions() if s["class"] == class_code and s["subject"] == subject)

    def opened(self, class_code, subject, day, start, end):
        answer = self.ctl("session", "open", class_code, "--subject", subject, "--date", day, "--start", start, "--end", end, "--json")
        return json.loads(answer)["session"]["id"]
