-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The school year: terms, teachers, what the school's own system calls things (source_id), and imports
-- that can be undone. class.terms: source_ids, separated by commas. Dates are inclusive civil dates at the school; a NULL end is open.

ALTER TABLE student ADD COLUMN source_id TEXT
--;
ALTER TABLE student ADD COLUMN given TEXT
--;
ALTER TABLE student ADD COLUMN family TEXT
--;
ALTER TABLE student ADD COLUMN grade TEXT
--;
ALTER TABLE class ADD COLUMN source_id TEXT
--;
ALTER TABLE class ADD COLUMN subject_id TEXT REFERENCES subject ON DELETE RESTRICT
--;
ALTER TABLE class ADD COLUMN course_id TEXT
--;
ALTER TABLE class ADD COLUMN course_title TEXT
--;
ALTER TABLE class ADD COLUMN kind TEXT
--;
ALTER TABLE class ADD COLUMN grade TEXT
--;
ALTER TABLE class ADD COLUMN room TEXT
--;
ALTER TABLE class ADD COLUMN terms TEXT
--;
ALTER TABLE enrolment ADD COLUMN source_id TEXT
--;
CREATE TABLE term(
  source_id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL,
  from_date TEXT NOT NULL, to_date TEXT NOT NULL, parent TEXT NOT NULL, school_year INTEGER NOT NULL,
  CHECK(from_date<=to_date)) STRICT
--;
CREATE TABLE teacher(
  teacher_id TEXT PRIMARY KEY, source_id TEXT NOT NULL, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  given TEXT NOT NULL, family TEXT NOT NULL, email TEXT NOT NULL) STRICT
--;
CREATE TABLE teaching(                       -- who teaches a class; position 1 is responsible for it
  class_id TEXT NOT NULL REFERENCES class ON DELETE RESTRICT,
  teacher_id TEXT NOT NULL REFERENCES teacher ON DELETE RESTRICT,
  from_date TEXT NOT NULL, to_date TEXT, position INTEGER NOT NULL, source_id TEXT NOT NULL,
  PRIMARY KEY(class_id, teacher_id, from_date)) STRICT, WITHOUT ROWID
--;
CREATE INDEX teaching_teacher ON teaching(teacher_id)
--;
CREATE TABLE import_run(                     -- the entries of the history with this stamp are what it did
  import_id TEXT PRIMARY KEY, kind TEXT NOT NULL, file TEXT NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL,
  hlc TEXT NOT NULL, first_seq INTEGER NOT NULL, changes INTEGER NOT NULL, undone_at INTEGER NOT NULL) STRICT
--;
CREATE TABLE rule(                           -- settings of the school that differ from the defaults
  name TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL, changed_at INTEGER NOT NULL,
  author TEXT NOT NULL) STRICT
--;
CREATE TABLE slot(                           -- a lesson that comes back each week; week 0 = every, 1 = A, 2 = B
  slot_id TEXT PRIMARY KEY, class_id TEXT NOT NULL REFERENCES class ON DELETE RESTRICT,
  subject_id TEXT REFERENCES subject ON DELETE RESTRICT, teacher_id TEXT REFERENCES teacher ON DELETE RESTRICT,
  weekday INTEGER NOT NULL CHECK(weekday BETWEEN 1 AND 7), start_local TEXT NOT NULL, end_local TEXT NOT NULL,
  week INTEGER NOT NULL CHECK(week BETWEEN 0 AND 2), room TEXT NOT NULL, from_date TEXT NOT NULL, to_date TEXT,
  source TEXT NOT NULL) STRICT
--;
CREATE INDEX slot_class ON slot(class_id)
--;
CREATE TABLE closure(                        -- days without lessons; with times only a part of each
  closure_id TEXT PRIMARY KEY, name TEXT NOT NULL, from_date TEXT NOT NULL, to_date TEXT NOT NULL,
  start_local TEXT NOT NULL, end_local TEXT NOT NULL, source TEXT NOT NULL, removed INTEGER NOT NULL,
  CHECK(from_date<=to_date)) STRICT
--;
CREATE TABLE lesson_change(                  -- one lesson unlike its week, by the id of the session it is or would be
  session_id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(instr('|cancelled|changed|extra|','|'||kind||'|')>0),
  class_id TEXT NOT NULL REFERENCES class ON DELETE RESTRICT, subject_id TEXT REFERENCES subject ON DELETE RESTRICT,
  local_date TEXT NOT NULL, start_local TEXT NOT NULL, new_date TEXT NOT NULL, new_start TEXT NOT NULL, new_end TEXT NOT NULL,
  room TEXT NOT NULL, teacher_id TEXT REFERENCES teacher ON DELETE RESTRICT, reason TEXT NOT NULL, source TEXT NOT NULL,
  removed INTEGER NOT NULL) STRICT
--;
CREATE TABLE session_life(                   -- what happened to a register besides its marks; times UTC ms, 0 = never
  session_id TEXT PRIMARY KEY REFERENCES session ON DELETE RESTRICT,
  opened_at INTEGER NOT NULL, opened_by TEXT NOT NULL, auto_opened INTEGER NOT NULL,
  closed_at INTEGER NOT NULL, closed_by TEXT NOT NULL, auto_closed INTEGER NOT NULL, auto_absent INTEGER NOT NULL,
  reopened_at INTEGER NOT NULL, reopened_by TEXT NOT NULL, reason TEXT NOT NULL) STRICT
--;
CREATE TABLE tally(                          -- how a student's marks in a class add up, by month; kept by the triggers below
  student_id TEXT NOT NULL, class_id TEXT NOT NULL, month TEXT NOT NULL,
  present INTEGER NOT NULL, absent INTEGER NOT NULL, late INTEGER NOT NULL, excused INTEGER NOT NULL,
  PRIMARY KEY(student_id, class_id, month)) STRICT, WITHOUT ROWID
--;
CREATE INDEX tally_class ON tally(class_id, month)
--;
CREATE TRIGGER tally_insert AFTER INSERT ON mark BEGIN -- also for a note alone, so that an update finds its row
  INSERT INTO tally SELECT new.student_id, s.class_id, substr(s.local_date,1,7),
      new.status IS 'P', new.status IS 'A', new.status IS 'L', new.status IS 'E'
    FROM session s WHERE s.session_id=new.session_id
  ON CONFLICT DO UPDATE SET present=present+excluded.present, absent=absent+excluded.absent, late=late+excluded.late, excused=excused+excluded.excused;
END
--;
CREATE TRIGGER tally_update AFTER UPDATE OF status ON mark WHEN new.status IS NOT old.status BEGIN
  UPDATE tally SET present=present+(new.status IS 'P')-(old.status IS 'P'), absent=absent+(new.status IS 'A')-(old.status IS 'A'),
      late=late+(new.status IS 'L')-(old.status IS 'L'), excused=excused+(new.status IS 'E')-(old.status IS 'E')
    WHERE student_id=new.student_id -- no UPDATE FROM, which builds a temporary table for each mark
      AND (class_id, month)=(SELECT s.class_id, substr(s.local_date,1,7) FROM session s WHERE s.session_id=new.session_id);
END
--;
CREATE TRIGGER tally_delete AFTER DELETE ON mark WHEN old.status IS NOT NULL BEGIN
  UPDATE tally SET present=present-(old.status='P'), absent=absent-(old.status='A'), late=late-(old.status='L'), excused=excused-(old.status='E')
  WHERE (student_id, class_id, month)=(SELECT old.student_id, s.class_id, substr(s.local_date,1,7) FROM session s WHERE s.session_id=old.session_id);
END
--;
INSERT INTO tally SELECT m.student_id, s.class_id, substr(s.local_date,1,7), sum(m.status IS 'P'), sum(m.status IS 'A'), sum(m.status IS 'L'), sum(m.status IS 'E')
  FROM mark m JOIN session s USING(session_id) GROUP BY 1, 2, 3
--;
CREATE TABLE code_pack(name TEXT PRIMARY KEY, content TEXT NOT NULL, version INTEGER NOT NULL) STRICT
