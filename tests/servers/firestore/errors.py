# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors as Google's back ends word them."""

HTTP = {
    "CANCELLED": 499,
    "UNKNOWN": 500,
    "INVALID_ARGUMENT": 400,
    "DEADLINE_EXCEEDED": 504,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "PERMISSION_DENIED": 403,
    "RESOURCE_EXHAUSTED": 429,
    "FAILED_PRECONDITION": 400,
    "ABORTED": 409,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "UNAUTHENTICATED": 401,
}
# The numbers inside batchWrite's `status`.
CODE = {"ALREADY_EXISTS": 6, "NOT_FOUND": 5, "FAILED_PRECONDITION": 9, "INVALID_ARGUMENT": 3}

MESSAGES = {
    "ABORTED": "Too much contention on these documents. Please try again.",
    "CANCELLED": "The operation was cancelled.",
    "DEADLINE_EXCEEDED": "The operation timed out, or the data was temporarily unavailable.",
    "INTERNAL": "Internal error encountered.",
    "PERMISSION_DENIED": "Missing or insufficient permissions.",
    "RESOURCE_EXHAUSTED": "Quota exceeded.",
    "UNAUTHENTICATED": (
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login "
        "cookie or other valid authentication credential."
    ),
    "UNAVAILABLE": "The service is currently unavailable.",
    "FAILED_PRECONDITION": "The precondition does not hold.",
}


class Failure(Exception):
    def __init__(self, status, message=None):
        super().__init__(message or MESSAGES[status])
        self.status = status

    @property
    def http(self):
        return HTTP[self.status]

    def body(self):
        return {"error": {"code": self.http, "message": str(self), "status": self.status}}


def invalid(message):
    return Failure("INVALID_ARGUMENT", message)


def only(value, names, what):
    """`value`, which must be an object with no other members: unknown ones are refused."""
    if not isinstance(value, dict):
        raise invalid(f"Invalid JSON payload received. {what} is not an object.")
    for name in value:
        if name not in names:
            raise invalid(
                f"Invalid JSON payload received. Unknown name \"{name}\" at '{what}': "
                "Cannot find field."
            )
    return value
