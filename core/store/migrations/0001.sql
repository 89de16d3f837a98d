-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- All times are INTEGER UTC milliseconds unless named *_hlc. A hybrid logical clock stamp is the text
-- printf('%013d.%05d.%s', ms, counter, device_id), so that comparing text compares stamps.
-- Lists of words are checked by instr(): IN() with three or more constants builds a temporary tree at each
-- insert, which made a mark half as dear again.
-- Statements are separated by a line that holds only "--;". The application id spells 'ATTD'.

PRAGMA application_id = 0x41545444
--;
CREATE TABLE device(
  device_id     TEXT PRIMARY KEY,            -- minted anew after every restore
  restore_epoch INTEGER NOT NULL DEFAULT 0,
  hlc_high      TEXT NOT NULL,               -- highest stamp ever issued or seen; written with every mark
  created_at    INTEGER NOT NULL) STRICT;
--;
CREATE TABLE school(
  school_id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, zone TEXT NOT NULL,
  teacher TEXT NOT NULL, demo INTEGER NOT NULL DEFAULT 0) STRICT;
--;
CREATE TABLE account(
  account_id TEXT PRIMARY KEY, display_name TEXT NOT NULL, school_id TEXT NOT NULL REFERENCES school ON DELETE RESTRICT,
  signed_in INTEGER NOT NULL DEFAULT 1, removed_at INTEGER) STRICT;
--;
CREATE TABLE class(
  class_id TEXT PRIMARY KEY, school_id TEXT NOT NULL REFERENCES school ON DELETE RESTRICT,
  code TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(school_id, code)) STRICT;
--;
CREATE TABLE subject(
  subject_id TEXT PRIMARY KEY, school_id TEXT NOT NULL REFERENCES school ON DELETE RESTRICT,
  code TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(school_id, code)) STRICT;
--;
CREATE TABLE student(
  student_id TEXT PRIMARY KEY, school_id TEXT NOT NULL REFERENCES school ON DELETE RESTRICT,
  admission_no TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
  UNIQUE(school_id, admission_no)) STRICT;
--;
CREATE TABLE enrolment(                      -- from and to are inclusive civil dates; to NULL = still there
  class_id TEXT NOT NULL REFERENCES class ON DELETE RESTRICT,
  student_id TEXT NOT NULL REFERENCES student ON DELETE RESTRICT,
  from_date TEXT NOT NULL, to_date TEXT, position INTEGER NOT NULL,
  PRIMARY KEY(class_id, student_id, from_date)) STRICT, WITHOUT ROWID;
--;
CREATE INDEX enrolment_student ON enrolment(student_id, from_date);
--;
CREATE TABLE session(
  session_id TEXT PRIMARY KEY, school_id TEXT NOT NULL REFERENCES school ON DELETE RESTRICT,
  account_id TEXT NOT NULL REFERENCES account ON DELETE RESTRICT,
  class_id TEXT NOT NULL REFERENCES class ON DELETE RESTRICT,
  subject_id TEXT REFERENCES subject ON DELETE RESTRICT,
  local_date TEXT NOT NULL, start_local TEXT NOT NULL, end_local TEXT NOT NULL, tz TEXT NOT NULL,
  room TEXT NOT NULL, rev INTEGER NOT NULL, hlc TEXT NOT NULL, finished_at INTEGER NOT NULL DEFAULT 0) STRICT;
--;
CREATE INDEX session_date ON session(local_date, start_local);
--;
CREATE INDEX session_class ON session(class_id, local_date);
--;
CREATE TABLE roster(                         -- the snapshot kept with a session; never changed afterwards
  session_id TEXT NOT NULL REFERENCES session ON DELETE RESTRICT,
  student_id TEXT NOT NULL REFERENCES student ON DELETE RESTRICT,
  position INTEGER NOT NULL, admission_no TEXT NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY(session_id, student_id)) STRICT, WITHOUT ROWID;
--;
CREATE TABLE mark(
  session_id TEXT NOT NULL REFERENCES session ON DELETE RESTRICT,
  student_id TEXT NOT NULL REFERENCES student ON DELETE RESTRICT,
  status TEXT CHECK(instr('|P|A|L|E|','|'||status||'|')>0),           -- NULL = cleared: a tombstone, the row stays
  minutes_late INTEGER CHECK(minutes_late BETWEEN 0 AND 600), status_hlc TEXT NOT NULL,
  note TEXT NOT NULL, note_hlc TEXT NOT NULL,
  rev INTEGER NOT NULL, changed_at INTEGER NOT NULL, author TEXT NOT NULL,
  origin TEXT NOT NULL CHECK(instr('|local|remote|import|','|'||origin||'|')>0),
  PRIMARY KEY(session_id, student_id)) STRICT, WITHOUT ROWID;
--;
CREATE TABLE event(                          -- append-only history, hash-chained; payload and salt may be erased
  seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL UNIQUE,
  entity TEXT NOT NULL, entity_key TEXT NOT NULL, rev INTEGER NOT NULL, hlc TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(instr('|edit|merge|conflict|ack|verify|refused|regressed|export|import|auth|restore|admin|','|'||kind||'|')>0),
  before_json TEXT, after_json TEXT, salt BLOB, payload_digest BLOB NOT NULL, actor TEXT NOT NULL,
  raw_wall INTEGER NOT NULL, corrected INTEGER,
  clock_quality TEXT NOT NULL CHECK(instr('|synced|stale|unsynced|','|'||clock_quality||'|')>0),
  boot_id TEXT NOT NULL, uptime_ms INTEGER NOT NULL, prev_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
--;
CREATE INDEX event_entity ON event(entity, entity_key, seq);
--;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
  WHEN NOT (new.before_json IS NULL AND new.after_json IS NULL AND new.salt IS NULL AND new.seq=old.seq
    AND new.event_id=old.event_id AND new.entity=old.entity AND new.entity_key=old.entity_key AND new.rev=old.rev
    AND new.hlc=old.hlc AND new.kind=old.kind AND new.payload_digest=old.payload_digest AND new.actor=old.actor
    AND new.raw_wall=old.raw_wall AND new.corrected IS old.corrected AND new.clock_quality=old.clock_quality
    AND new.boot_id=old.boot_id AND new.uptime_ms=old.uptime_ms AND new.prev_hash=old.prev_hash AND new.hash=old.hash)
  BEGIN SELECT RAISE(ABORT,'event is append-only'); END;
--;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT,'event is append-only'); END;
--;
CREATE TABLE target(
  target_id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account ON DELETE RESTRICT,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(instr('|schoolos|campshub|cloe|portal|firestore|couchdb|','|'||kind||'|')>0),
  base_url TEXT NOT NULL, options_json TEXT NOT NULL, remote_user TEXT NOT NULL DEFAULT '',
  enabled INTEGER NOT NULL DEFAULT 1, removed_at INTEGER) STRICT;
--;
CREATE TABLE outbox(                         -- level-triggered: pending <=> want_rev > acked_rev
  target_id TEXT NOT NULL REFERENCES target ON DELETE RESTRICT,
  entity TEXT NOT NULL CHECK(instr('|session|mark|leave|correction|','|'||entity||'|')>0),
  session_id TEXT NOT NULL, student_id TEXT NOT NULL,
  want_rev INTEGER NOT NULL, acked_rev INTEGER NOT NULL DEFAULT 0, verified_rev INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK(instr('|ready|sending|sent|unknown|backoff|blocked_auth|blocked_dep|refused|done|','|'||state||'|')>0),
  sent_rev INTEGER, sent_payload TEXT, payload_version INTEGER, idem_key TEXT,   -- frozen before the bytes leave
  attempts INTEGER NOT NULL DEFAULT 0, ambiguous INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0, first_queued_at INTEGER NOT NULL, verified_at INTEGER NOT NULL DEFAULT 0,
  last_class TEXT NOT NULL DEFAULT '', last_http INTEGER NOT NULL DEFAULT 0, last_text TEXT NOT NULL DEFAULT '',
  batch_cap INTEGER,
  PRIMARY KEY(session_id, student_id, target_id, entity),
  CHECK(acked_rev<=want_rev), CHECK(verified_rev<=acked_rev),
  CHECK((instr('|sending|sent|unknown|','|'||state||'|')>0) = (sent_rev IS NOT NULL))) STRICT, WITHOUT ROWID;
--;
CREATE INDEX outbox_open ON outbox(target_id, state, next_at) WHERE state<>'done';
--;
CREATE TRIGGER outbox_keep BEFORE DELETE ON outbox WHEN old.want_rev>old.acked_rev
  BEGIN SELECT RAISE(ABORT,'undelivered outbox row'); END;
--;
CREATE TRIGGER outbox_mono BEFORE UPDATE ON outbox WHEN new.acked_rev<old.acked_rev AND new.last_class IS NOT 'regressed'
  BEGIN SELECT RAISE(ABORT,'ack went backwards'); END;
--;
CREATE TABLE attempt(
  attempt_id TEXT PRIMARY KEY, target_id TEXT NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL,
  method TEXT NOT NULL, path TEXT NOT NULL, items INTEGER NOT NULL, http INTEGER NOT NULL,
  class TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
--;
CREATE INDEX attempt_target ON attempt(target_id, started_at);
--;
CREATE TABLE link(                           -- what a server calls our classes, subjects, students, sessions
  target_id TEXT NOT NULL REFERENCES target ON DELETE RESTRICT,
  entity TEXT NOT NULL CHECK(instr('|class|subject|student|session|teacher|','|'||entity||'|')>0),
  code TEXT NOT NULL,                        -- class code, subject code, admission number, session id
  remote_id TEXT NOT NULL, source TEXT NOT NULL CHECK(source IN('mapping','learnt')), at INTEGER NOT NULL,
  PRIMARY KEY(target_id, entity, code)) STRICT, WITHOUT ROWID;
--;
CREATE TABLE remote_state(                   -- shadow: what we last knew the server to hold; no row = nothing there
  target_id TEXT NOT NULL, session_id TEXT NOT NULL, student_id TEXT NOT NULL, value_json TEXT NOT NULL,
  PRIMARY KEY(session_id, student_id, target_id)) STRICT, WITHOUT ROWID;
--;
CREATE TABLE session_read(                   -- when a session was last read whole from a target
  target_id TEXT NOT NULL, session_id TEXT NOT NULL, read_at INTEGER NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY(target_id, session_id)) STRICT, WITHOUT ROWID;
--;
CREATE TABLE conflict(
  conflict_id TEXT PRIMARY KEY, target_id TEXT NOT NULL, session_id TEXT NOT NULL, student_id TEXT NOT NULL,
  mine_json TEXT NOT NULL, theirs_json TEXT NOT NULL, mine_hlc TEXT, theirs_hlc TEXT,
  theirs_basis TEXT NOT NULL CHECK(instr('|hlc|server_time|none|','|'||theirs_basis||'|')>0),
  winner TEXT NOT NULL CHECK(instr('|mine|theirs|open|','|'||winner||'|')>0), at INTEGER NOT NULL,
  seen_by_user_at INTEGER, overridden_at INTEGER) STRICT;
--;
CREATE INDEX conflict_mark ON conflict(session_id, student_id);
--;
CREATE TABLE breaker(                        -- when a target may be tried again; survives a restart
  target_id TEXT PRIMARY KEY, failures INTEGER NOT NULL, not_before INTEGER NOT NULL, held_until INTEGER NOT NULL,
  problem TEXT NOT NULL, problem_text TEXT NOT NULL) STRICT;
--;
CREATE TABLE quarantine(id TEXT PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, path TEXT, detail TEXT) STRICT;
--;
CREATE TABLE schema_log(version INTEGER PRIMARY KEY, app_version TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;
