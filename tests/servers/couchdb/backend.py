# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests to the database behind the front."""

import base64
import http.client
import json
import socket
import threading
import time
import urllib.parse

# The front writes these itself, or they are about one connection only.
OWN = {
    "connection", "content-length", "date", "host", "keep-alive", "server", "te", "trailer",
    "transfer-encoding", "upgrade", "expect",
}  # fmt: skip


class Backend:
    def __init__(self, port, username, password):
        self.port = port
        pair = base64.b64encode(f"{username}:{password}".encode()).decode()
        self._admin = {
            "authorization": f"Basic {pair}",
            "content-type": "application/json",
            "accept": "application/json",
        }
        self._local = threading.local()

    def forward(self, request):
        """(status, headers, body) of the database's own answer to a client's request."""
        headers = {k: v for k, v in request.headers.items() if k not in OWN}
        headers["host"] = request.headers.get("host", "127.0.0.1")
        status, answered, body = self._exchange(
            request.method, request.target, headers, request.body
        )
        kept = [(k, self._our_port(v, request.port)) for k, v in answered if k.lower() not in OWN]
        return status, kept, body

    def _our_port(self, value, port):
        return value.replace(f"127.0.0.1:{self.port}/", f"127.0.0.1:{port}/")

    def admin(self, method, path, body=None):
        """(status, JSON value) of a request of the administrator's."""
        data = None if body is None else json.dumps(body).encode()
        status, _, answer = self._exchange(method, path, self._admin, data)
        return status, json.loads(answer)

    def must(self, method, path, body=None):
        """The JSON value of such a request, which cannot rightly fail."""
        status, value = self.admin(method, path, body)
        if status >= 400:
            raise ValueError(f"{method} {path}: {status} {value}")
        return value

    def _exchange(self, method, target, headers, body):
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._local.connection = connection
        try:
            connection.request(method, target, body or None, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        except BaseException as problem:
            self._local.connection = None
            connection.close()
            if isinstance(problem, http.client.HTTPException):
                raise ConnectionError(str(problem)) from problem
            raise

    def long_poll(self, request):
        """The same for feed=longpoll: the database ignores `timeout`, CouchDB keeps it."""
        query = dict(request.query)
        seconds = float(query.get("timeout", 60000)) / 1000
        answer = self._wait_for_change(request, seconds)
        if answer is not None:
            return answer
        for name in ("feed", "timeout", "heartbeat"):
            query.pop(name, None)
        path = request.target.partition("?")[0]
        request.target = f"{path}?{urllib.parse.urlencode(query)}"
        return self.forward(request)

    def _wait_for_change(self, request, seconds):
        """The answer, or None when nothing was changed for so long."""
        end = time.monotonic() + seconds
        headers = {k: v for k, v in request.headers.items() if k not in OWN}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=max(seconds, 0.01))
        try:
            connection.connect()
            sock = connection.sock
            connection.request(request.method, request.target, request.body or None, headers)
            answer, data = connection.getresponse(), b""
            while True:
                # It sends a line end now and then: the limit is on the whole, not on one read.
                left = end - time.monotonic()
                if left <= 0:
                    return None
                sock.settimeout(left)
                piece = answer.read1(65536)
                if not piece:
                    kept = [(k, v) for k, v in answer.getheaders() if k.lower() not in OWN]
                    return answer.status, kept, data
                data += piece
        except TimeoutError:
            return None
        finally:
            connection.close()
