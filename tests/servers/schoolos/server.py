# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the practice SchoolOS server; run with --help for the options."""

import argparse
import datetime
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
import zoneinfo

sys.dont_write_bytecode = True  # leave no __pycache__ in the source tree

if not __package__:
    # Run as a file: make this directory the package `schoolos`.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [p for p in sys.path if os.path.abspath(p or ".") != here]
    sys.path.insert(0, os.path.dirname(here))


MISSING = 77  # exit status when the Python packages are not installed


def parse(arguments):
    parser = argparse.ArgumentParser(prog="schoolos", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port of the API (default: a free one)")
    parser.add_argument("--control-port", type=int, default=0, help="port for the tests' commands")
    parser.add_argument("--dir", help="keep the data here (default: a temporary directory)")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--demo", action="store_true", help="the demo school (default)")
    source.add_argument("--roster", metavar="FILE", help="a class list as CSV")
    parser.add_argument("--school", metavar="CODE", default="RIVERSIDE", help="school code")
    parser.add_argument("--zone", metavar="IANA", default="Europe/London", help="school's time zone")
    parser.add_argument("--today", type=datetime.date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--parent-pid", type=int, metavar="PID", help="end when this process does")
    options = parser.parse_args(arguments)
    try:
        zoneinfo.ZoneInfo(options.zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        parser.error(f"unknown time zone {options.zone}")
    if options.school == "HILLTOP":
        parser.error("HILLTOP is the practice server's second school; choose another code")
    if options.roster and not os.path.isfile(options.roster):
        parser.error(f"no such file: {options.roster}")
    return options


def process_alive(pid):
    """Whether the process exists and is not a zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stream:
            return stream.read().rpartition(")")[2].split()[0] not in ("Z", "X")
    except FileNotFoundError:
        pass
    if os.path.isdir("/proc/self"):
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def watch_parents(pids, stop, started_by):
    """Set `stop` as soon as the process that started us, or one of `pids`, is gone."""
    while not stop.wait(0.3):
        if os.getppid() != started_by or not all(process_alive(pid) for pid in pids):
            stop.set()


def serve(options, directory, stop):
    from schoolos import clock, settings

    settings.configure(directory)

    from django.core.wsgi import get_wsgi_application
    from django.db import connection

    from schoolos import control, httpd, seed, truth
    from schoolos.models import School

    if options.today:
        clock.set_today(options.today, options.zone)
    settings.create_tables()
    if not School.objects.exists():
        seed.seed(options)
    credentials = truth.credentials()
    connection.close()

    front = httpd.Front(get_wsgi_application(), options.port)
    info = {
        "school_code": credentials["school_code"],
        "zone": options.zone,
        "today": clock.local_today(options.zone).isoformat(),
    }
    commands = control.Control(options.control_port, front, info)
    threading.Thread(target=commands.serve_forever, args=(0.1,), daemon=True).start()
    front.warm_up()
    front.online()
    ready = {
        "url": f"http://127.0.0.1:{front.port}",
        "control": f"http://127.0.0.1:{commands.server_address[1]}",
        **credentials,
    }
    print(json.dumps(ready), flush=True)
    stop.wait()
    front.close()
    commands.shutdown()
    commands.server_close()


def main(arguments=None):
    started_by = os.getppid()
    options = parse(arguments)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    pids = [options.parent_pid] if options.parent_pid else []
    threading.Thread(target=watch_parents, args=(pids, stop, started_by), daemon=True).start()

    directory = options.dir or tempfile.mkdtemp(prefix="practice-schoolos-")
    os.makedirs(directory, exist_ok=True)
    try:
        serve(options, os.path.abspath(directory), stop)
    except ModuleNotFoundError as problem:
        print(
            f"schoolos: {problem}; it needs the Debian packages python3-django, "
            "python3-djangorestframework and python3-djangorestframework-simplejwt",
            file=sys.stderr,
        )
        return MISSING
    except (OSError, ValueError) as problem:
        print(f"schoolos: {problem}", file=sys.stderr)
        return 1
    finally:
        if not options.dir:
            shutil.rmtree(directory, ignore_errors=True)
    return 0


def run():
    """main(), leaving without waiting for requests that are still being delayed."""
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    run()
