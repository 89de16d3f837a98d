# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the request being answered: faults to carry out, rows stored, headers."""

import logging
import threading
import uuid

from common.faults import faults
from django.db import transaction
from django.http import JsonResponse

_current = threading.local()
_log = logging.getLogger("django.request")


def current():
    """The request on the wire, or None when the office writes."""
    return getattr(_current, "request", None)


def stored(rows):
    if current() is not None:
        current().stored += rows


def before_write(student):
    """Breaks here when a test has poisoned the student's rows."""
    if current() is not None and faults.poisoned(student, current()):
        raise RuntimeError("practice fault: poisoned row")


class Middleware:
    """Outermost: the request id, and the JSON of any crash."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        _current.request = request.META["practice.request"]
        try:
            answer = self._answer(request)
        finally:
            _current.request = None
        answer["X-Request-ID"] = str(uuid.uuid4())
        return answer

    def _answer(self, request):
        if current().order != "swallow":
            return self.get_response(request)
        # Answered as if it had worked, then undone.
        with transaction.atomic():
            answer = self.get_response(request)
            transaction.set_rollback(True)
        current().stored = 0
        return answer

    def process_exception(self, request, problem):
        _log.error("%s %s", request.method, request.path, exc_info=problem)
        return JsonResponse({"success": False, "error": "Internal Server Error"}, status=500)
