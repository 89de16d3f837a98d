#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of SchoolOS as a long queue needs, as cheaply as possible: sign-in, a session, its marks.

Prints one JSON line with its address, and serves until its standard input ends. Every session there may be
is there; its students are numbered T001 on, by their ids.
"""

import argparse
import base64
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

marks = {}


class School(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, body):
        data = json.dumps(body).encode()
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(data), data))

    def session(self):
        return int(self.path.split("/sessions/")[1].split("/")[0])

    def do_GET(self):
        session = self.session()
        rows = [{"id": student, "student": {"id": student, "admission_number": f"T{student:03}"}, "status": status, "remarks": remarks}
                for student, (status, remarks) in marks.get(session, {}).items()]
        self.answer({"id": session, "klass": {"id": 3, "name": "7A"}, "subject": 5, "teacher": {"id": 4}, "status": "open",
                     "attendances": rows})

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if "school-login" in self.path:
            now = int(time.time())
            claims = base64.urlsafe_b64encode(json.dumps({"iat": now, "exp": now + 86400}).encode()).decode()
            self.answer({"access": f"e30.{claims}.c2ln", "school": {"code": body["school_code"]}, "user": {"id": 7}})
            return
        rows = marks.setdefault(self.session(), {})
        before = len(rows)
        for record in body["records"]:
            rows[record["student_id"]] = (record["status"], record["remarks"])
        made = len(rows) - before
        self.answer({"created": made, "updated": len(body["records"]) - made})

    def log_message(self, *_):
        pass


def main():
    argparse.ArgumentParser(description=__doc__).parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), School)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"url": f"http://127.0.0.1:{server.server_address[1]}"}), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
