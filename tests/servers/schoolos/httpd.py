# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The HTTP front: a small threaded HTTP/1.1 server whose sockets can misbehave."""

import contextlib
import http
import io
import json
import socket
import struct
import sys
import threading
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate

from . import answers
from .faults import faults, wire_log

MAX_HEAD = 65536
IDLE_SECONDS = 75
WORKERS = 4


class Request:
    def __init__(self, method, target, version, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        connection = headers.get("connection", "").lower()
        self.keep_alive = version == "HTTP/1.1" and "close" not in connection

    def rows(self):
        """How many attendance rows the body carries."""
        if b'"records"' not in self.body:
            return 0
        try:
            records = json.loads(self.body)["records"]
            return len(records) if isinstance(records, list) else 0
        except (ValueError, KeyError, TypeError):
            return 0

    def environ(self, port):
        path, _, query = self.target.partition("?")
        environ = {
            "REQUEST_METHOD": self.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": urllib.parse.unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "CONTENT_TYPE": self.headers.get("content-type", ""),
            "CONTENT_LENGTH": str(len(self.body)),
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": str(port),
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(self.body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "practice.target": f"{self.method} {self.target}",
        }
        for name, value in self.headers.items():
            if name not in ("content-type", "content-length"):
                environ["HTTP_" + name.upper().replace("-", "_")] = value
        return environ


class Connection:
    """Reads requests from one socket and keeps what arrived too early."""

    def __init__(self, sock):
        self.sock = sock
        self.pending = b""

    def _more(self):
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionError("closed by the client")
        self.pending += data

    def read(self):
        """The next request, or None when the client closed the connection."""
        while b"\r\n\r\n" not in self.pending:
            if len(self.pending) > MAX_HEAD:
                raise ValueError("request head too long")
            try:
                self._more()
            except (ConnectionError, socket.timeout):
                return None
        head, _, self.pending = self.pending.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, version = first.split(" ")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        if headers.get("expect", "").lower() == "100-continue":
            self.sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if "transfer-encoding" in headers:
            raise ValueError("chunked request bodies are not supported")
        length = int(headers.get("content-length") or 0)
        while len(self.pending) < length:
            self._more()
        body, self.pending = self.pending[:length], self.pending[length:]
        return Request(method, target, version, headers, body)


class Front:
    """Listens, runs the WSGI application in a few worker threads, applies faults."""

    def __init__(self, application, port=0):
        self.application = application
        self.pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="app")
        self._lock = threading.Lock()
        self._open = set()
        self._listener = None
        self._timer = None
        self._holder = self._bind(port)
        self.port = self._holder.getsockname()[1]

    @staticmethod
    def _bind(port):
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(("127.0.0.1", port))
        return sock

    # Going on and off line. A bound socket that does not listen refuses
    # connections and keeps the port for us.

    @property
    def is_online(self):
        return self._listener is not None

    def online(self):
        with self._lock:
            self._cancel_timer()
            if self._listener is not None:
                return
            self._listener, self._holder = self._holder, None
            self._listener.listen(128)
            threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def offline(self, seconds=None):
        with self._lock:
            self._cancel_timer()
            if self._listener is not None:
                listener, self._listener = self._listener, None
                listener.shutdown(socket.SHUT_RDWR)
                listener.close()
                self._holder = self._bind(self.port)
            connections = list(self._open)
            if seconds is not None:
                self._timer = threading.Timer(float(seconds), self.online)
                self._timer.daemon = True
                self._timer.start()
        for sock in connections:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _cancel_timer(self):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _accept(self, listener):
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                if self._listener is not listener:
                    sock.close()
                    return
                self._open.add(sock)
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock):
        connection = Connection(sock)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(IDLE_SECONDS)
            while True:
                request = connection.read()
                if request is None or not self._handle(sock, request):
                    break
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self._open.discard(sock)
            sock.close()

    def run_application(self, environ):
        """Call the WSGI application; (status code, headers, body)."""
        head = []

        def start_response(status, headers, exc_info=None):
            head[:] = [int(status.split(" ", 1)[0]), headers]

        result = self.application(environ, start_response)
        try:
            body = b"".join(result)
        finally:
            if hasattr(result, "close"):
                result.close()
        return head[0], head[1], body

    def warm_up(self):
        """One request per worker, so that the first client does not wait for imports."""
        body = b'{"school_code": "-", "username": "-", "password": "-"}'
        headers = {"content-type": "application/json", "host": "localhost"}
        ask = Request("POST", "/api/v1/auth/school-login/", "HTTP/1.1", headers, body)
        ready = threading.Barrier(WORKERS)

        def work():
            self.run_application(ask.environ(self.port))
            ready.wait(10)

        for done in [self.pool.submit(work) for _ in range(WORKERS)]:
            done.result()

    def _handle(self, sock, request):
        """Answer one request; False when the connection is finished."""
        started = time.monotonic()
        entry = wire_log.begin(
            request.method,
            request.target,
            len(request.body),
            request.rows(),
            "authorization" in request.headers,
        )
        fault, seconds = faults.take(f"{request.method} {request.target}")
        kind = fault.kind if fault else None
        entry["fault"] = kind or ("delay" if seconds else None)

        if kind == "close_before":
            time.sleep(seconds)
            return False
        answer = answers.unprocessed(fault) if fault else None
        if answer is None:
            environ = request.environ(self.port)
            if kind in ("swallow", "partial"):
                environ["practice." + kind] = True
            answer = self.pool.submit(self.run_application, environ).result()
            entry["stored"] = environ.get("practice.stored", 0)
            entry["applied"] = entry["stored"] > 0 or (answer[0] < 400 and kind != "swallow")
            entry["fault"] = environ.get("practice.fault") or entry["fault"]
            if kind == "error500_applied":
                answer = answers.SERVER_ERROR
        time.sleep(seconds)
        entry["ms"] = round((time.monotonic() - started) * 1000, 2)

        if kind == "drop_answer":
            return False
        if kind == "reset":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        return self._send(sock, request, entry, answer, cut=kind == "truncate")

    def _send(self, sock, request, entry, answer, cut):
        status, headers, body = answer
        reason = http.HTTPStatus(status).phrase
        lines = [f"HTTP/1.1 {status} {reason}", "Server: gunicorn"]
        lines.append(f"Date: {formatdate(usegmt=True)}")
        lines.append("Connection: " + ("keep-alive" if request.keep_alive else "close"))
        lines += [f"{k}: {v}" for k, v in headers if k.lower() != "content-length"]
        if status != 204:
            lines.append(f"Content-Length: {len(body)}")
        if request.method == "HEAD" or status == 204:
            body = b""
        if cut:
            body = body[: len(body) // 2]
        # Noted before sending: whoever reads the answer may ask for the log at once.
        entry["status"], entry["bytes"] = status, len(body)
        try:
            sock.sendall("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)
        except OSError:
            entry["status"], entry["bytes"] = None, 0
            return False
        return request.keep_alive and not cut

    def close(self):
        self.offline()
        self.pool.shutdown(wait=False, cancel_futures=True)
        if self._holder is not None:
            self._holder.close()
