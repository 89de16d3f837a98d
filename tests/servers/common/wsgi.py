# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a WSGI application answer the requests of the HTTP front."""

import io
import sys
import threading
import urllib.parse


def environ(request):
    path, _, query = request.target.partition("?")
    values = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": urllib.parse.unquote_to_bytes(path).decode("latin-1"),
        "QUERY_STRING": query,
        "CONTENT_TYPE": request.headers.get("content-type", ""),
        "CONTENT_LENGTH": str(len(request.body)),
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": str(request.port),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(request.body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "practice.request": request,
    }
    for name, value in request.headers.items():
        if name not in ("content-type", "content-length"):
            values["HTTP_" + name.upper().replace("-", "_")] = value
    return values


def call(application, request):
    """(status code, headers, body) of the application's answer."""
    head = []

    def start_response(status, headers, exc_info=None):
        head[:] = [int(status.split(" ", 1)[0]), headers]

    result = application(environ(request), start_response)
    try:
        body = b"".join(result)
    finally:
        if hasattr(result, "close"):
            result.close()
    return head[0], head[1], body


def warm_up(service, front, request):
    """One request per worker, so that the first client does not wait for imports."""
    ready = threading.Barrier(service.threads)

    def work():
        service.answer(request)
        ready.wait(10)

    for done in [front.pool.submit(work) for _ in range(service.threads)]:
        done.result()
