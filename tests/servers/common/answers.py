# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ready-made answers of the faults that never reach the application."""

import json

HTML = ("Content-Type", "text/html; charset=utf-8")
JSON = ("Content-Type", "application/json")

SERVER_ERROR = (
    500,
    [("Content-Type", "text/html")],
    b'\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n'
    b"</head>\n<body>\n  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>\n",
)
UNAVAILABLE = b"<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>\n"
UNAUTHORIZED = b"<html><body><h1>401 Authorization Required</h1></body></html>\n"
CAPTIVE = b"""<!DOCTYPE html>
<html><head><title>Guest Wi-Fi</title></head>
<body><h1>Welcome</h1><form method="post" action="/login">
<label>Room <input name="room"></label><button>Connect</button></form></body></html>
"""
TOKEN_EXPIRED = {
    "detail": "Given token not valid for any token type",
    "code": "token_not_valid",
    "messages": [
        {"token_class": "AccessToken", "token_type": "access", "message": "Token is expired"}
    ],
}


def json_answer(status, value, *headers):
    return status, [JSON, *headers], json.dumps(value).encode()


class Answers:
    """The answers of one kind of server; override what it words differently."""

    def error500(self):
        return SERVER_ERROR

    def unauthorized(self):
        return json_answer(401, TOKEN_EXPIRED, ("WWW-Authenticate", 'Bearer realm="api"'))

    def unprocessed(self, fault):
        """The answer (status, headers, body) of such a fault, or None for all others."""
        kind = fault.kind
        if kind == "unauthorized":
            return self.unauthorized()
        if kind == "error500":
            return self.error500()
        if kind == "unavailable":
            headers = [HTML]
            if fault.retry_after is not None:
                headers.append(("Retry-After", str(fault.retry_after)))
            return 503, headers, UNAVAILABLE
        if kind == "captive200":
            return 200, [HTML], CAPTIVE
        if kind == "captive302":
            return 302, [HTML, ("Location", "http://127.0.0.1:1/login")], b""
        if kind == "html401":
            return 401, [HTML, ("WWW-Authenticate", 'Basic realm="proxy"')], UNAUTHORIZED
        if kind == "empty200":
            return json_answer(200, {})
        if kind == "wrong_json":
            return json_answer(200, [{"hello": "world"}, 1, None])
        return None
