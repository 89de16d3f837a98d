# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The HTTP front: a small threaded HTTP/1.1 server whose sockets can misbehave."""

import contextlib
import http.client
import socket
import struct
import threading
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from email.utils import format_datetime

from . import clock
from .faults import faults, wire_log

MAX_HEAD = 65536
IDLE_SECONDS = 75


class Request:
    def __init__(self, method, target, version, headers, body):
        self.method = method
        self.target = target
        self.headers = headers  # names in lower case
        self.body = body
        self.port = 0
        connection = headers.get("connection", "").lower()
        self.keep_alive = version == "HTTP/1.1" and "close" not in connection
        # Between the front and the application:
        self.order = None  # an own fault it is to carry out
        self.stored = 0  # rows it has stored
        self.fault = None  # a fault it has chosen itself

    @property
    def path(self):
        """The path without the query, unquoted."""
        return urllib.parse.unquote(self.target.partition("?")[0])

    @property
    def query(self):
        """The query as a list of (name, value)."""
        return urllib.parse.parse_qsl(self.target.partition("?")[2], keep_blank_values=True)


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
    """Listens, lets the service answer, applies faults."""

    def __init__(self, service, port=0):
        self.service = service
        self.pool = None
        if service.threads:
            self.pool = ThreadPoolExecutor(service.threads, thread_name_prefix="app")
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

    def run(self, function, *arguments):
        """Call a function where the service's data may be used; its value."""
        if self.pool is None:
            return function(*arguments)
        return self.pool.submit(function, *arguments).result()

    def _handle(self, sock, request):
        """Answer one request; False when the connection is finished."""
        started = time.monotonic()
        entry = wire_log.begin(
            request.method,
            request.target,
            len(request.body),
            self.service.rows(request),
            request.headers.get("authorization"),
        )
        self.service.arrived(request)
        fault, seconds = faults.take(f"{request.method} {request.target}")
        kind = fault.kind if fault else None
        entry["fault"] = kind or ("delay" if seconds else None)

        if kind == "close_before":
            time.sleep(seconds)
            return False
        answer = self.service.answers.unprocessed(fault) if fault else None
        if answer is None:
            request.port = self.port
            request.order = kind if kind in faults.own else None
            try:
                answer = self.run(self.service.answer, request)
            finally:  # an exception closes the connection; what it had stored stays
                entry["stored"] = request.stored
                entry["applied"] = request.stored > 0
            entry["applied"] = request.stored > 0 or (answer[0] < 400 and not request.order)
            entry["fault"] = request.fault or entry["fault"]
            if kind == "error500_applied":
                answer = self.service.answers.error500()
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
        reason = http.client.responses.get(status, "Unknown")  # Google has a 499
        lines = [f"HTTP/1.1 {status} {reason}"]
        if self.service.server_header:
            lines.append(f"Server: {self.service.server_header}")
        lines.append(f"Date: {format_datetime(clock.wire_now(), usegmt=True)}")
        lines.append("Connection: " + ("keep-alive" if request.keep_alive else "close"))
        lines += [f"{k}: {v}" for k, v in headers if k.lower() != "content-length"]
        if status not in (204, 304):
            lines.append(f"Content-Length: {len(body)}")
        if request.method == "HEAD" or status in (204, 304):
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
        if self.pool is not None:
            self.pool.shutdown(wait=False, cancel_futures=True)
        if self._holder is not None:
            self._holder.close()
