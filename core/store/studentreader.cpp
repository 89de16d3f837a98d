// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/studentreader.h"

#include "core/store/access.h"
#include "core/store/bookreader.h"
#include "core/store/codestore.h"
#include "core/store/database.h"
#include "core/store/peoplereader.h"
#include "core/store/reader.h"
#include "core/store/readrows.h"
#include "core/store/requestrows.h"
#include "core/store/schoolreader.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int sessionColumnCount = 12;

DeliveryState deliveryIn(const Row &row, int column)
{
    if (row.number(column) == 0) // never touched
        return DeliveryState::Nothing;
    return row.isNull(column + 1) ? DeliveryState::OnDevice : deliveryOf(row.text(column + 1), row.number(column + 2) != 0);
}

} // namespace

Result<StudentHistory> StudentReader::history(StudentId student, QDate from, QDate to, QDate today) const
{
    StudentHistory history{ .from = from, .to = to };
    history.student.id = student;
    const auto rules = SchoolReader(m_database).rules();
    if (!rules)
        return fail(rules.error());
    history.percentage = { rules->percentage, rules->thresholdPercent };
    const auto codes = activeCodePack(m_database);
    if (!codes)
        return fail(codes.error());
    history.codes = *codes;
    auto read = readStudent(history, today);
    if (read)
        read = readEntries(history);
    if (read)
        read = readLeaves(history);
    if (read)
        read = readCorrections(history);
    if (read)
        read = keepReadable(history, today);
    if (!read)
        return fail(read.error());
    return history;
}

Result<> StudentReader::readStudent(StudentHistory &history, QDate today) const
{
    const auto student = PeopleReader(m_database).byId(history.student.id);
    const auto terms = BookReader(m_database).terms();
    if (!student || !terms)
        return fail(student ? terms.error() : student.error());
    history.student = *student;
    history.terms = *terms;
    if (!student->photo.isEmpty())
        history.photo = StoreReader(m_database).photo(student->photo).value_or(QByteArray());
    const QString day = today.toString(Qt::ISODate);
    return m_database.each(uR"(SELECT DISTINCT c.code FROM enrolment e JOIN class c USING(class_id)
                               WHERE e.student_id=? AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?) ORDER BY c.code)"_s,
                           { student->id.toString(), day, day }, [&](const Row &row) { history.classes.append(row.text(0)); });
}

/// By the classes that the student was ever in, or marked in: registers are found by class and day.
Result<> StudentReader::readEntries(StudentHistory &history) const
{
    const QString id = history.student.id.toString();
    return m_database.each(
            uR"(SELECT %1, m.status, m.minutes_late, m.note, m.author, coalesce(m.rev,0), o.state, o.want_rev=o.verified_rev AND o.want_rev=m.rev, m.code
                FROM %2 JOIN roster r ON r.session_id=s.session_id AND r.student_id=?
                  LEFT JOIN mark m ON m.session_id=s.session_id AND m.student_id=r.student_id
                  LEFT JOIN outbox o ON o.session_id=s.session_id AND o.student_id=r.student_id
                    AND o.target_id IN (SELECT target_id FROM target WHERE removed_at IS NULL)
                WHERE s.class_id IN (SELECT class_id FROM enrolment WHERE student_id=? UNION SELECT class_id FROM tally WHERE student_id=?)
                  AND s.local_date>=? AND s.local_date<=?
                ORDER BY s.local_date DESC, s.start_local DESC, s.session_id)"_s.arg(sessionColumns, sessionTables),
            { id, id, id, dayOr(history.from, u"0000"_s), dayOr(history.to, u"9999-99"_s) }, [&](const Row &row) {
                constexpr int own = sessionColumnCount;
                const DeliveryState delivery = deliveryIn(row, own + 4);
                const SessionId session = SessionId::fromString(row.text(0));
                if (!history.entries.isEmpty() && history.entries.last().session.id == session) { // another receipt of the same mark
                    history.entries.last().delivery = std::max(history.entries.last().delivery, delivery);
                    return;
                }
                HistoryEntry entry{ .session = sessionOf(row), .value = {}, .note = row.text(own + 2), .delivery = delivery, .author = row.text(own + 3) };
                entry.value.status = statusFromCode(row.text(own)).value_or(Status::Unmarked);
                if (!row.isNull(own + 1))
                    entry.value.minutesLate = int(row.number(own + 1));
                entry.value.code = row.text(own + 7);
                history.entries.append(entry);
            });
}

Result<> StudentReader::readLeaves(StudentHistory &history) const
{
    return m_database.each(u"SELECT %1 FROM leave l WHERE l.student_id=? ORDER BY l.from_date DESC"_s.arg(leaveColumns),
                           { history.student.id.toString() }, [&](const Row &row) { history.leaves.append(leaveOf(row)); });
}

Result<> StudentReader::readCorrections(StudentHistory &history) const
{
    return m_database.each(u"SELECT %1, %2 FROM %3 JOIN correction k ON k.session_id=s.session_id WHERE k.student_id=? "
                           "ORDER BY k.changed_at DESC"_s.arg(sessionColumns, correctionColumns, sessionTables),
                           { history.student.id.toString() }, [&](const Row &row) {
                               history.corrections.append({ .session = sessionOf(row), .correction = correctionOf(row, sessionColumnCount) });
                           });
}

/// Only of classes that the user may read figures of. A refusal when that leaves nothing.
Result<> StudentReader::keepReadable(StudentHistory &history, QDate today) const
{
    if (history.entries.isEmpty())
        return {};
    const auto allowed = allowedLessons(m_database, Action::ReadStatistics, today);
    if (!allowed)
        return fail(allowed.error());
    const auto unread = [&](const auto &entry) { return !allowed->has(entry.session.classId, entry.session.id); };
    history.entries.removeIf(unread);
    history.corrections.removeIf(unread);
    return history.entries.isEmpty() ? mayDo(m_database, Action::ReadStatistics) : Result<>();
}

} // namespace rollbook
