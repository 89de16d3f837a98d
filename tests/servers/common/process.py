# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process around a practice server: options, the ready line, and when to end."""

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

from . import clock, control, httpd
from .faults import faults

MISSING = 77  # exit status when the Python packages are not installed


def parse(service, arguments):
    parser = argparse.ArgumentParser(
        prog=service.name, description=f"A practice {service.name} server."
    )
    parser.add_argument("--port", type=int, default=0, help="port of the API (default: a free one)")
    parser.add_argument("--control-port", type=int, default=0, help="port for the tests' commands")
    parser.add_argument("--dir", help="keep the data here (default: a temporary directory)")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--demo", action="store_true", help="the demo school (default)")
    source.add_argument("--roster", metavar="FILE", help="a class list as CSV")
    parser.add_argument("--zone", metavar="IANA", default="Europe/London", help="school's time zone")
    parser.add_argument("--today", type=datetime.date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--parent-pid", type=int, metavar="PID", help="end when this process does")
    service.add_options(parser)
    options = parser.parse_args(arguments)
    try:
        zoneinfo.ZoneInfo(options.zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        parser.error(f"unknown time zone {options.zone}")
    if options.roster and not os.path.isfile(options.roster):
        parser.error(f"no such file: {options.roster}")
    service.check_options(parser, options)
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


def serve(kind, options, directory, stop):
    if options.today:
        clock.set_today(options.today, options.zone)
    faults.own = dict(kind.own_faults)
    service = kind(options, directory)
    front = httpd.Front(service, options.port)
    info = {"zone": options.zone, "today": clock.local_today(options.zone).isoformat()}
    commands = control.Control(options.control_port, front, service, info)
    threading.Thread(target=commands.serve_forever, args=(0.1,), daemon=True).start()
    service.warm_up(front)
    front.online()
    ready = {
        "url": f"http://127.0.0.1:{front.port}",
        "control": f"http://127.0.0.1:{commands.server_address[1]}",
        **front.run(service.ready),
    }
    print(json.dumps(ready), flush=True)
    stop.wait()
    front.close()
    commands.shutdown()
    commands.server_close()
    service.close()


def main(kind, arguments=None):
    started_by = os.getppid()
    options = parse(kind, arguments)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    pids = [options.parent_pid] if options.parent_pid else []
    threading.Thread(target=watch_parents, args=(pids, stop, started_by), daemon=True).start()

    directory = options.dir or tempfile.mkdtemp(prefix=f"practice-{kind.name}-")
    os.makedirs(directory, exist_ok=True)
    try:
        serve(kind, options, os.path.abspath(directory), stop)
    except ModuleNotFoundError as problem:
        print(f"{kind.name}: {problem}; it needs {kind.packages}", file=sys.stderr)
        return MISSING
    except (OSError, ValueError) as problem:
        print(f"{kind.name}: {problem}", file=sys.stderr)
        return 1
    finally:
        if not options.dir:
            shutil.rmtree(directory, ignore_errors=True)
    return 0


def run(kind):
    """main(), leaving without waiting for requests that are still being delayed."""
    status = main(kind)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
