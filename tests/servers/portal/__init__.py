# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice Lecturer Portal: it takes what comes, names no errors and cannot be asked."""
