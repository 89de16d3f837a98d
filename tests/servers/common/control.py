# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The control port: JSON over HTTP by which a test steers the practice server."""

import datetime
import json
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from . import clock
from .faults import faults, wire_log


class Control(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port, front, service, info):
        super().__init__(("127.0.0.1", port), Handler)
        self.front = front
        self.service = service
        self.info = info
        self.clock_at_start = clock.state()

    def handle_error(self, request, client_address):
        """A client that went away is no news."""

    # The service's commands run where its requests do, in the front's worker threads.

    def get(self, path, query):
        if path == "/log":
            return wire_log.entries()
        if path == "/fault":
            return faults.describe()
        if path == "/info":
            return {
                **self.info,
                "online": self.front.is_online,
                "now": clock.now().isoformat(),
                **self.front.run(self.service.info),
            }
        return self.front.run(self.service.get, path, query)

    def post(self, path, body):
        if path == "/fault":
            return faults.add(body)
        if path == "/fault/clear":
            faults.clear()
        elif path == "/log/clear":
            wire_log.clear()
        elif path == "/offline":
            self.front.offline(body.get("seconds"))
        elif path == "/online":
            self.front.online()
        elif path == "/restart":
            self.front.offline()
            self.front.online()
        elif path == "/clock":
            self.set_clock(body)
        elif path == "/reset":
            self.reset()
        else:
            value = self.front.run(self.service.post, path, body)
            return {"ok": True} if value is None else value
        return {"ok": True}

    @staticmethod
    def set_clock(body):
        if "skew" in body:
            clock.set_skew(body["skew"])
        if "now" in body:
            moment = datetime.datetime.fromisoformat(str(body["now"]).replace("Z", "+00:00"))
            if moment.tzinfo is None:
                raise ValueError("now needs an offset, or Z")
            clock.set_now(moment)

    def reset(self):
        faults.clear()
        clock.restore(self.clock_at_start)
        self.front.run(self.service.reset)
        self.front.online()
        wire_log.clear()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        self._answer(lambda: self.server.get(parts.path, query))

    def do_POST(self):
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))

        def work():
            body = json.loads(data) if data.strip() else {}
            if not isinstance(body, dict):
                raise ValueError("the body must be a JSON object")
            return self.server.post(urllib.parse.urlsplit(self.path).path, body)

        self._answer(work)

    def _answer(self, work):
        status, kind = 200, "application/json"
        try:
            value = work()
            if value is NotImplemented:
                status, value = 404, {"error": "no such control path"}
        except KeyError as problem:
            status, value = 400, {"error": f"{problem.args[0]} is missing"}
        except (ValueError, TypeError) as problem:
            status, value = 400, {"error": str(problem)}
        except Exception as problem:
            status, value = 500, {"error": f"{type(problem).__name__}: {problem}"}
        if isinstance(value, str):
            kind, data = "text/csv; charset=utf-8", value.encode()
        else:
            data = json.dumps(value, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
