-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Several kinds of servers: what each can do, what it calls its rows, when it changed them, what goes to
-- it besides marks, and the servers' time. attempt.students: 16 bytes for each mark that went along.

ALTER TABLE target ADD COLUMN caps_json TEXT NOT NULL DEFAULT '{}'
--;
ALTER TABLE device ADD COLUMN clock_offset INTEGER
--;
ALTER TABLE remote_state ADD COLUMN record TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE remote_state ADD COLUMN etag TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE remote_state ADD COLUMN status_hlc TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE remote_state ADD COLUMN note_hlc TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE remote_state ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE remote_state ADD COLUMN author TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE session_read ADD COLUMN sweep_at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE attempt ADD COLUMN session_id TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE attempt ADD COLUMN students BLOB NOT NULL DEFAULT x''
--;
ALTER TABLE outbox ADD COLUMN answer TEXT NOT NULL DEFAULT ''
--;
CREATE TABLE leave(
  leave_id TEXT PRIMARY KEY, student_id TEXT NOT NULL REFERENCES student ON DELETE RESTRICT,
  category TEXT NOT NULL CHECK(instr('|medical|family|excused|suspension|other|','|'||category||'|')>0),
  from_date TEXT NOT NULL, to_date TEXT NOT NULL, reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK(instr('|wanted|approved|rejected|withdrawn|','|'||state||'|')>0),
  author TEXT NOT NULL, changed_at INTEGER NOT NULL, hlc TEXT NOT NULL, CHECK(from_date<=to_date)) STRICT
--;
CREATE INDEX leave_student ON leave(student_id, from_date)
--;
CREATE TABLE correction(
  correction_id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session ON DELETE RESTRICT,
  student_id TEXT NOT NULL REFERENCES student ON DELETE RESTRICT,
  from_status TEXT CHECK(instr('|P|A|L|E|','|'||from_status||'|')>0),
  to_status TEXT NOT NULL CHECK(instr('|P|A|L|E|','|'||to_status||'|')>0), reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK(instr('|wanted|approved|rejected|withdrawn|','|'||state||'|')>0),
  author TEXT NOT NULL, changed_at INTEGER NOT NULL, hlc TEXT NOT NULL) STRICT
--;
CREATE INDEX correction_mark ON correction(session_id, student_id)
--;
CREATE TABLE dispatch(                       -- what is not a mark and goes to a target; level-triggered like the outbox
  target_id TEXT NOT NULL REFERENCES target ON DELETE RESTRICT,
  entity TEXT NOT NULL CHECK(instr('|session|roster|leave|correction|','|'||entity||'|')>0), entity_key TEXT NOT NULL,
  want_rev INTEGER NOT NULL, acked_rev INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK(instr('|ready|backoff|pending|refused|done|','|'||state||'|')>0),
  remote_id TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL DEFAULT 0,
  first_queued_at INTEGER NOT NULL, delivered_at INTEGER NOT NULL DEFAULT 0,
  last_class TEXT NOT NULL DEFAULT '', last_http INTEGER NOT NULL DEFAULT 0, last_text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(target_id, entity, entity_key), CHECK(acked_rev<=want_rev)) STRICT, WITHOUT ROWID
--;
CREATE TRIGGER dispatch_keep BEFORE DELETE ON dispatch WHEN old.want_rev>old.acked_rev
  BEGIN SELECT RAISE(ABORT,'undelivered dispatch row'); END
--;
CREATE TABLE cursor(                         -- how far a target was pulled; the value is the server's own
  target_id TEXT PRIMARY KEY, value TEXT NOT NULL, pulled_at INTEGER NOT NULL) STRICT
--;
CREATE INDEX mark_student ON mark(student_id)
--;
DROP INDEX outbox_open
--;
CREATE INDEX outbox_due ON outbox(target_id, next_at) WHERE state<>'done'
--;
CREATE TABLE unanswered(                     -- values that left and never had an answer: they may arrive yet
  id INTEGER PRIMARY KEY, target_id TEXT NOT NULL REFERENCES target ON DELETE RESTRICT,
  session_id TEXT NOT NULL, student_id TEXT NOT NULL, rev INTEGER NOT NULL, value_json TEXT NOT NULL, sent_at INTEGER NOT NULL) STRICT
--;
CREATE INDEX unanswered_mark ON unanswered(target_id, session_id, student_id)
--;
INSERT INTO unanswered(target_id, session_id, student_id, rev, value_json, sent_at)
  SELECT target_id, session_id, student_id, sent_rev, sent_payload, (SELECT applied_at FROM schema_log ORDER BY version DESC LIMIT 1) FROM outbox
  WHERE state='unknown' AND ambiguous>0 AND sent_rev IS NOT NULL AND sent_payload IS NOT NULL
