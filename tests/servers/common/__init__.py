# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all practice servers share: the HTTP front with its faults, the control port, the process.

A new server is a package beside this one with a server.py that ends in ``process.run(MyService)``,
MyService being a ``common.service.Service``; README.md says what it has to provide.
"""
