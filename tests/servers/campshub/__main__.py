# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the server start with ``python3 -m campshub`` from tests/servers."""

from common import process

from .service import CampsHub

if __name__ == "__main__":
    process.run(CampsHub)
