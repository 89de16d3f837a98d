-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unanswered(                     -- values that left and never had an answer: they may arrive yet
  id INTEGER PRIMARY KEY, target_id TEXT NOT NULL REFERENCES target ON DELETE RESTRICT,
  session_id TEXT NOT NULL, student_id TEXT NOT NULL, rev INTEGER NOT NULL, value_json TEXT NOT NULL, sent_at INTEGER NOT NULL) STRICT
--;
CREATE INDEX unanswered_mark ON unanswered(target_id, session_id, student_id)
--;
INSERT INTO unanswered(target_id, session_id, student_id, rev, value_json, sent_at)
  SELECT target_id, session_id, student_id, sent_rev, sent_payload, (SELECT applied_at FROM schema_log ORDER BY version DESC LIMIT 1) FROM outbox
  WHERE state='unknown' AND ambiguous>0 AND sent_rev IS NOT NULL AND sent_payload IS NOT NULL
