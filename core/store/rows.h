// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/seating.h"
#include "core/model/syncstatus.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace rollbook {

// The rows of the store as JSON objects: what an event's payload holds, what the journal repeats,
// and, by putRow(), the only way into the tables. A rebuild from the journal therefore runs the
// same code as the day's work.

QJsonObject rowOf(const School &school);
QJsonObject rowOf(const SchoolClass &schoolClass);
QJsonObject rowOf(const Subject &subject);
QJsonObject rowOf(const Student &student);
QJsonObject rowOf(const Session &session);
QJsonObject rowOf(const Target &target);

/// The mark row needs its two stamps and origin, which the value type does not carry.
struct MarkRow
{
    Mark mark;
    QString statusHlc;
    QString noteHlc;
    QString origin = QStringLiteral("local");
    Capture how = Capture::Unsaid; ///< in the history only
};
QJsonObject rowOf(const MarkRow &row);
QByteArray jsonOf(const MarkRow &row); ///< what compactJson() makes of the row, at a tenth of the cost
MarkRow markRowOf(const QJsonObject &row);

QJsonObject rowOf(const SeatingPlan &plan);

struct EnrolmentRow
{
    ClassId classId;
    StudentId student;
    QDate from;
    QDate to; ///< invalid = open
    int position = 0;
};
QJsonObject rowOf(const EnrolmentRow &row);

/// Inserts the row or brings it up to date. `entity` is one of school, class, subject, student,
/// enrolment, session, mark, target, link, leave, correction, seating, those of shapes.cpp, and removed, which takes
/// a row away again; other entities have no row and are ignored.
Result<> putRow(Database &database, const QString &entity, const QJsonObject &row);

Result<> putMark(Database &database, const MarkRow &row); ///< what putRow() does with a mark
/// The mark as it is stored; with revision 0 and no stamps when there is none.
Result<MarkRow> storedMark(Database &database, SessionId session, StudentId student);

/// Queues this revision of a mark for every enabled target. `now` is UTC ms.
Result<> raiseOutbox(Database &database, SessionId session, StudentId student, qint64 rev, qint64 now);
/// The same for this target alone; empty means all of them.
Result<> raiseOutboxOf(Database &database, const QString &target, SessionId session, StudentId student, qint64 rev, qint64 now);

/// Queues a session's state, the roster (all of it, key empty, or one row, see listdocuments.h), a leave
/// or a correction for every enabled target that can take it. `now` is UTC ms. outboxdispatch.cpp
Result<> raiseDispatch(Database &database, const QString &entity, const QString &key, qint64 now);

/// Queues for a target just added the marks from the date in its row's "marks_from", if it has one.
Result<> queueOldMarks(Database &database, const QJsonObject &target, qint64 now);

} // namespace rollbook
