-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What holds for a target however often a program is started. breaker.pace_json: what it has cost while it
-- failed, as sync/pace writes it, empty = nothing. breaker.sign_in_refused: its server said no to the password,
-- which is not tried again before a person gives another.

ALTER TABLE breaker ADD COLUMN pace_json TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE breaker ADD COLUMN sign_in_refused INTEGER NOT NULL DEFAULT 0
