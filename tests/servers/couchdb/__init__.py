# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice CouchDB: express-pouchdb in a Node process of its own behind the shared HTTP front."""
