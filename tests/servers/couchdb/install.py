# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs pinned npm packages once, outside the source tree.

Run as a program: install.py FOLDER, the folder with package.json and package-lock.json. Prints
where node_modules is.
"""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "node")
LISTS = ("package.json", "package-lock.json")
MISSING = 77
# What npm calls a registry that does not answer; any other failure is one of ours.
NO_NETWORK = re.compile(
    r"code (ENOTFOUND|EAI_AGAIN|ECONN\w+|ENET\w+|EHOST\w+|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E5\d\d)\b"
)


class NotInstalled(ModuleNotFoundError):
    """Node, npm or the network is not there; the process ends with status 77."""


def node():
    found = shutil.which("node")
    if not found:
        raise NotInstalled("there is no node on PATH")
    return found


def target(folder, name):
    """Where these packages belong: another folder for any other set of versions."""
    digest = hashlib.sha256()
    for each in LISTS:
        with open(os.path.join(folder, each), "rb") as stream:
            digest.update(stream.read())
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(cache, "rollbook", f"{name}-{digest.hexdigest()[:12]}")


def modules(folder=FOLDER, name="couchdb"):
    """The folder that holds node_modules, filled by the first caller; others wait for it."""
    wanted = target(folder, name)
    if os.path.isdir(wanted):
        return wanted
    os.makedirs(os.path.dirname(wanted), exist_ok=True)
    with open(wanted + ".lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.isdir(wanted):
            fill(folder, wanted)
    return wanted


def fill(folder, wanted):
    node()
    npm = shutil.which("npm")
    if not npm:
        raise NotInstalled("there is no npm on PATH")
    partial = wanted + ".partial"
    shutil.rmtree(partial, ignore_errors=True)
    os.mkdir(partial)
    for each in LISTS:
        shutil.copy(os.path.join(folder, each), partial)
    npm_run(npm, ["ping", "--fetch-retries=0"], partial)  # ci takes minutes to give up
    # No scripts: nothing that is downloaded runs before it is asked to.
    done = npm_run(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], partial)
    if done.returncode != 0:
        shutil.rmtree(partial, ignore_errors=True)
        raise ValueError(f"npm ci failed: {done.stderr}")
    os.rename(partial, wanted)


def npm_run(npm, arguments, folder):
    """The finished command, unless it failed for want of a registry."""
    command = [npm, *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
    except subprocess.TimeoutExpired as problem:
        raise NotInstalled("npm did not end within ten minutes") from problem
    if done.returncode != 0 and NO_NETWORK.search(done.stderr):
        raise NotInstalled("the npm registry cannot be reached")
    return done


if __name__ == "__main__":
    try:
        where = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
        print(modules(where, "couchdb" if where == FOLDER else os.path.basename(where)))
    except NotInstalled as problem:
        print(problem, file=sys.stderr)
        sys.exit(MISSING)
