# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one kind of practice server provides; everything else is shared."""

from . import answers


class Service:
    #: Name of the package; also the prefix of its messages.
    name = ""
    #: Debian packages it needs beyond Python, for the message when they are missing.
    packages = ""
    #: Threads that run the application, one job at a time each; None: the connections' own threads.
    #: Threads of a pool keep their database connections; long polls need None.
    threads = None
    #: Faults that the application itself carries out: kind -> part of the path they are limited to.
    own_faults = {}
    #: Wire form of an error, a refused token, … when a fault invents it.
    answers = answers.Answers()
    #: Value of the Server header; None sends none.
    server_header = "gunicorn"

    @staticmethod
    def add_options(parser):
        """Command line options beyond the common ones."""

    @staticmethod
    def check_options(parser, options):
        """parser.error(...) when the options make no sense."""

    def __init__(self, options, directory):
        """Open or fill the data in `directory`. Imports that may be missing belong here."""

    def answer(self, request):
        """(status, [(header, value)], body) of a request; runs in one of `threads`.

        Write what was stored to `request.stored` (rows), obey `request.order` (an own fault),
        and ask `faults.poisoned(student, request)` before storing a row if "poison" is an own fault.
        An exception closes the connection without an answer.
        """
        raise NotImplementedError

    def arrived(self, request):
        """Every request, before any fault; in its connection's own thread."""

    def rows(self, request):
        """How many attendance rows the request carries, for the log."""
        return 0

    def warm_up(self, front):
        """Before the ready line: whatever makes the first request slow."""

    def ready(self):
        """Facts for the ready line beside url and control: names and passwords of the accounts."""
        return {}

    def info(self):
        """Facts for GET /info."""
        return {}

    def get(self, path, query):
        """Answer of GET on the control port: a value for JSON, a str for CSV, or NotImplemented."""
        return NotImplemented

    def post(self, path, body):
        """The same for POST; None answers {"ok": true}. ValueError and KeyError make a 400."""
        return NotImplemented

    def reset(self):
        """Everything as after seeding."""

    def close(self):
        """The process is about to end."""
