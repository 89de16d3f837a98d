# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice CampsHub360 server: the wire behaviour of the real one, quirks included."""
