-- SPDX-FileCopyrightText: 2026 The Rollbook developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who sits where: one plan for a class and a room. seats_json: [[student_id, row, column], ...], from 0,
-- the first row being the one at the board.

CREATE TABLE seating(
  class_id TEXT NOT NULL REFERENCES class ON DELETE RESTRICT, room TEXT NOT NULL,
  arrangement TEXT NOT NULL CHECK(instr('|rows|tables|','|'||arrangement||'|')>0),
  row_count INTEGER NOT NULL CHECK(row_count BETWEEN 1 AND 100), column_count INTEGER NOT NULL CHECK(column_count BETWEEN 1 AND 100),
  seats_json TEXT NOT NULL, author TEXT NOT NULL, changed_at INTEGER NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY(class_id, room)) STRICT, WITHOUT ROWID
