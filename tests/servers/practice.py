# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a practice server for the length of a `with` block.

    with PracticeServer("--demo", "--today", "2026-03-02") as server:
        server.control_post("/fault", kind="drop_answer", match="bulk_mark", count=1)
        status, headers, body = server.call("GET", "/health/")
"""

import http.client
import json
import os
import select
import subprocess
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
MISSING = 77


class NotInstalled(RuntimeError):
    """The Python packages that the practice server needs are not there."""


class PracticeServer:
    def __init__(self, *options, server="schoolos", python="/usr/bin/python3", timeout=30):
        self.command = [python, os.path.join(HERE, server, "server.py"), *map(str, options)]
        self.timeout = timeout
        self.process = None
        self.url = self.control = None
        self.credentials = {}

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exception):
        self.stop()

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE)
        try:
            ready = json.loads(self._first_line())
        except BaseException:
            self.stop()
            raise
        self.url, self.control = ready.pop("url"), ready.pop("control")
        self.credentials = ready

    def _first_line(self):
        end, data = time.monotonic() + self.timeout, b""
        while b"\n" not in data:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise TimeoutError("the practice server is not ready")
            piece = os.read(self.process.stdout.fileno(), 65536)
            if not piece:
                status = self.process.wait()
                error = NotInstalled if status == MISSING else RuntimeError
                raise error(f"the practice server ended with status {status}")
            data += piece
        return data.split(b"\n", 1)[0]

    def stop(self):
        """End the server, by force if it does not end by itself; returns its exit status."""
        if self.process is None:
            return None
        process, self.process = self.process, None
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        process.stdout.close()
        return process.wait()

    # Talking to the control port.

    def control_get(self, path):
        """The JSON value, or the text of a CSV answer."""
        return self._control("GET", path, None)

    def control_post(self, path, body=None, **fields):
        return self._control("POST", path, {**(body or {}), **fields})

    def _control(self, method, path, body):
        status, headers, data = exchange(self.control, method, path, body, timeout=self.timeout)
        if status != 200:
            raise RuntimeError(f"{method} {path}: {status} {data.decode(errors='replace')}")
        if headers.get("content-type", "").startswith("application/json"):
            return json.loads(data)
        return data.decode()

    # Talking to the API.

    def call(self, method, path, body=None, token=None, timeout=None):
        """One request on a fresh connection: (status, headers, body as bytes)."""
        return exchange(self.url, method, path, body, token, timeout or self.timeout)

    def login(self, username=None, password=None, school_code=None):
        """Log in, by default as the teacher; the access token."""
        body = {
            "school_code": school_code or self.credentials["school_code"],
            "username": username or self.credentials["username"],
            "password": password or self.credentials["password"],
        }
        status, _, data = self.call("POST", "/api/v1/auth/school-login/", body)
        if status != 200:
            raise RuntimeError(f"login: {status} {data.decode(errors='replace')}")
        return json.loads(data)["access"]


def exchange(base, method, path, body=None, token=None, timeout=30):
    """One HTTP request; `body` is sent as JSON unless it is bytes. Header names in lower case."""
    parts = urllib.parse.urlsplit(base)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    headers = {}
    if body is not None:
        headers["Content-Type"] = "application/json"
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
    if token:
        headers["Authorization"] = f"Bearer {token}"
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        data = answer.read()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, data
    finally:
        connection.close()
