# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the practice Firestore; run with --help for the options."""

import os
import sys

sys.dont_write_bytecode = True  # leave no __pycache__ in the source tree

if not __package__:
    # Run as a file: its modules are the package `firestore` of the directory above.
    sys.path[0] = os.path.dirname(sys.path[0])

from common import process  # noqa: E402
from firestore.service import Firestore  # noqa: E402

if __name__ == "__main__":
    process.run(Firestore)
