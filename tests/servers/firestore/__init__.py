# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice Firestore: REST v1 with its two ways to sign in."""
