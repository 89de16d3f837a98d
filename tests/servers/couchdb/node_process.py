# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Node process with the database in it."""

import json
import os
import select
import subprocess
import sys
import threading

from . import install

LAUNCHER = os.path.join(install.FOLDER, "launch.js")
START_SECONDS = 30


class NodeProcess:
    def __init__(self, home, memory, username, password):
        facts = {
            "modules": install.modules(), "home": home, "memory": memory,
            "username": username, "password": password,
        }  # fmt: skip
        # express-pouchdb uses calls that Node warns about. A session of its own, or Ctrl+C would
        # end it before the front.
        self._process = subprocess.Popen(
            [install.node(), "--no-deprecation", LAUNCHER, json.dumps(facts)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self._closing = False
        self.port = self._read_port()
        threading.Thread(target=self._watch, daemon=True).start()

    def _read_port(self):
        line = b""
        if select.select([self._process.stdout], [], [], START_SECONDS)[0]:
            line = self._process.stdout.readline()
        if not line:
            self._process.kill()
            raise OSError(f"the database did not start (status {self._process.wait()})")
        return json.loads(line)["port"]

    def _watch(self):
        status = self._process.wait()
        if not self._closing:
            print(f"couchdb: the database ended with status {status}", file=sys.stderr, flush=True)

    def close(self):
        """It ends when its standard input does."""
        self._closing = True
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
