-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The school's daily work: students who come, move and leave, with a picture and people to call; leave for
-- a part of a day and what was answered; corrections; periods; what was erased. Photos and documents are
-- files named by their SHA-256 in files/, so that a year of snapshots does not hold each a hundred times.
-- student: birthday; ended = the last day at the school, NULL = still there; temporary = came to a lesson and
-- was on no list; merged_into = who that turned out to be. leave: with start_local and end_local only that
-- part of each day; document: SHA-256, empty when it was shown on paper. correction: from_* is the mark that is
-- to be changed and who made it, office_* what the office set. mark.code: of the code pack, finer than the
-- status, and of its field group. session_life.head_count: heads in the room when the register was finished.
-- (No comments behind ALTER TABLE: SQLite would keep them in the table's text, its bracket included.)

ALTER TABLE student ADD COLUMN birthday TEXT
--;
ALTER TABLE student ADD COLUMN ended TEXT
--;
ALTER TABLE student ADD COLUMN temporary INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE student ADD COLUMN merged_into TEXT REFERENCES student ON DELETE RESTRICT
--;
CREATE TABLE photo(
  student_id TEXT PRIMARY KEY REFERENCES student ON DELETE RESTRICT, sha256 TEXT NOT NULL,
  author TEXT NOT NULL, changed_at INTEGER NOT NULL) STRICT
--;
CREATE TABLE guardian(                       -- who is called about a student; position 1 first
  guardian_id TEXT PRIMARY KEY, student_id TEXT NOT NULL REFERENCES student ON DELETE RESTRICT,
  name TEXT NOT NULL, relation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, position INTEGER NOT NULL) STRICT
--;
CREATE INDEX guardian_student ON guardian(student_id)
--;
ALTER TABLE leave ADD COLUMN start_local TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE leave ADD COLUMN end_local TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE leave ADD COLUMN document_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE leave ADD COLUMN document TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE leave ADD COLUMN decided_by TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE leave ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE leave ADD COLUMN answer TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE correction ADD COLUMN from_minutes INTEGER
--;
ALTER TABLE correction ADD COLUMN from_author TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE correction ADD COLUMN to_minutes INTEGER
--;
ALTER TABLE correction ADD COLUMN decided_by TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE correction ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE correction ADD COLUMN answer TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE correction ADD COLUMN office_status TEXT CHECK(instr('|P|A|L|E|','|'||office_status||'|')>0)
--;
ALTER TABLE correction ADD COLUMN office_minutes INTEGER
--;
ALTER TABLE mark ADD COLUMN code TEXT
--;
ALTER TABLE session_life ADD COLUMN head_count INTEGER
--;
ALTER TABLE session_life ADD COLUMN counted_by TEXT NOT NULL DEFAULT ''
--;
CREATE TABLE period(                         -- of the school's day; weekdays: 1 for Monday, 2 Tuesday, 4 ... added up
  period_id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, start_local TEXT NOT NULL, end_local TEXT NOT NULL,
  weekdays INTEGER NOT NULL CHECK(weekdays BETWEEN 1 AND 127), position INTEGER NOT NULL) STRICT
--;
CREATE TABLE erasure(                        -- what was removed on purpose; no names. finished_at 0 = files are still to be cleaned
  erasure_id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(instr('|student|age|','|'||kind||'|')>0),
  student_id TEXT NOT NULL, before_date TEXT NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  sessions INTEGER NOT NULL, marks INTEGER NOT NULL, finished_at INTEGER NOT NULL DEFAULT 0) STRICT
--;
DROP TRIGGER event_no_update
--;
-- An entry's salt and content may be erased, or what remains of the content be left; its place in the chain,
-- its digest and its hash stay. The entry of the erasure vouches for what remains (see erasurechanges).
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
  WHEN NOT (new.salt IS NULL AND new.before_json IS NULL AND new.seq=old.seq
    AND new.event_id=old.event_id AND new.entity=old.entity AND new.entity_key=old.entity_key AND new.rev=old.rev
    AND new.hlc=old.hlc AND new.kind=old.kind AND new.payload_digest=old.payload_digest AND new.actor=old.actor
    AND new.raw_wall=old.raw_wall AND new.corrected IS old.corrected AND new.clock_quality=old.clock_quality
    AND new.boot_id=old.boot_id AND new.uptime_ms=old.uptime_ms AND new.prev_hash=old.prev_hash AND new.hash=old.hash)
  BEGIN SELECT RAISE(ABORT,'event is append-only'); END
--;
DROP INDEX tally_class
--;
-- With the counts in it: a class over all its years is read from here alone.
CREATE INDEX tally_class ON tally(class_id, month, student_id, present, absent, late, excused)
