// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsent.h"

#include "core/model/limits.h"
#include "core/school/merge.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<> wrong(const QString &section, qsizetype i, const QString &what)
{
    return fail(Error::Kind::Invalid, u"entry %1 of \"%2\" %3"_s.arg(i + 1).arg(section, what));
}

/// The rows whose ids follow from a code: two devices must agree on them.
template<typename MakeId>
Result<QSet<QString>> idsOf(const QList<QJsonObject> &rows, const QString &section,
                            const QString &code, MakeId makeId)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString id = rows[i][u"id"_s].toString(), is = rows[i][code].toString();
        if (is.isEmpty() || rows[i][u"name"_s].toString().isEmpty() || makeId(is).toString() != id)
            return fail(
                wrong(section, i, u"has an id that does not belong to its %1 %2"_s.arg(code, is))
                    .error());
        ids.insert(id);
    }
    return ids;
}

struct KnownRows
{
    QSet<QString> classes, subjects, students;
    QHash<QString, QSet<QString>> rosters; ///< session -> students
};

Result<> checkSession(const QJsonObject &row, qsizetype i, KnownRows &known)
{
    const QString subject = row[u"subject"_s].toString();
    if (SessionId::fromString(row[u"id"_s].toString()).isNull())
        return wrong(u"sessions"_s, i, u"has no id"_s);
    if (!known.classes.contains(row[u"class"_s].toString()))
        return wrong(u"sessions"_s, i, u"is of a class that the file does not have"_s);
    if (!subject.isEmpty() && !known.subjects.contains(subject))
        return wrong(u"sessions"_s, i, u"is of a subject that the file does not have"_s);
    if (!QDate::fromString(row[u"date"_s].toString(), Qt::ISODate).isValid()
        || !isStamp(row[u"hlc"_s].toString()))
        return wrong(u"sessions"_s, i, u"has no date or no stamp"_s);
    QSet<QString> &roster = known.rosters[row[u"id"_s].toString()];
    const QJsonArray entries = row[u"roster"_s].toArray();
    for (const QJsonValue &entry : entries) {
        if (!known.students.contains(entry[u"student"_s].toString()))
            return wrong(u"sessions"_s, i,
                         u"has a student on its register that the file does not have"_s);
        roster.insert(entry[u"student"_s].toString());
    }
    return {};
}

Result<> checkMark(const QJsonObject &row, qsizetype i, const KnownRows &known)
{
    const auto roster = known.rosters.constFind(row[u"session"_s].toString());
    if (roster == known.rosters.constEnd())
        return wrong(u"marks"_s, i, u"is of a session that the file does not have"_s);
    if (!roster->contains(row[u"student"_s].toString()))
        return wrong(u"marks"_s, i, u"is of a student who is not on the register of its session"_s);
    const MarkRow mark = markRowOf(row);
    const bool hasMinutes = row.contains(u"minutes_late"_s);
    const int minutes = mark.mark.value.minutesLate.value_or(0);
    if (!statusFromCode(row[u"status"_s].toString()) || minutes < 0 || minutes > maxMinutesLate
        || (hasMinutes && mark.mark.value.status != Status::Late))
        return wrong(u"marks"_s, i, u"has a value that no mark can have"_s);
    if (mark.mark.note.size() > maxNoteLength || mark.mark.rev < 1 || !isStamp(mark.statusHlc)
        || !isStamp(mark.noteHlc))
        return wrong(u"marks"_s, i, u"has a note, a revision or a stamp that no mark can have"_s);
    return {};
}

QJsonObject withoutOpen(QJsonObject row)
{
    row.remove(u"open"_s);
    return row;
}

/// A mark is what its history ends with.
Result<> checkHistory(const Unsent &unsent)
{
    QHash<QString, QJsonObject> last;
    for (qsizetype i = 0; i < unsent.events.size(); ++i) {
        const Event &e = unsent.events[i];
        if (e.entity == u"mark"_s && e.after)
            last.insert(e.key, parseJson(*e.after));
        if (i > 0 && unsent.source == u"store"_s && e.seq == unsent.events[i - 1].seq + 1
            && e.previousHash != unsent.events[i - 1].hash)
            return wrong(u"events"_s, i, u"does not follow the one before it"_s);
    }
    for (qsizetype i = 0; i < unsent.marks.size(); ++i) {
        const auto found = last.constFind(markKey(unsent.marks[i]));
        if (found != last.constEnd() && withoutOpen(unsent.marks[i]) != *found)
            return wrong(u"marks"_s, i, u"is not what its history ends with"_s);
    }
    return {};
}

} // namespace

Result<> checkUnsent(const Unsent &unsent)
{
    const QString code = unsent.school[u"code"_s].toString();
    const SchoolId school = SchoolId::fromString(unsent.school[u"id"_s].toString());
    if (code.isEmpty() || schoolId(code) != school)
        return fail(Error::Kind::Invalid,
                    u"the school of the file has an id that does not belong to its code"_s);
    KnownRows known;
    auto ids = idsOf(unsent.classes, u"classes"_s, u"code"_s,
                     [&](const QString &c) { return classId(school, c); });
    if (!ids)
        return fail(ids.error());
    known.classes = *ids;
    ids = idsOf(unsent.subjects, u"subjects"_s, u"code"_s,
                [&](const QString &c) { return subjectId(school, c); });
    if (!ids)
        return fail(ids.error());
    known.subjects = *ids;
    ids = idsOf(unsent.students, u"students"_s, u"number"_s,
                [&](const QString &n) { return studentId(school, n); });
    if (!ids)
        return fail(ids.error());
    known.students = *ids;
    for (qsizetype i = 0; i < unsent.sessions.size(); ++i) {
        if (auto sound = checkSession(unsent.sessions[i], i, known); !sound)
            return sound;
    }
    for (qsizetype i = 0; i < unsent.marks.size(); ++i) {
        if (auto sound = checkMark(unsent.marks[i], i, known); !sound)
            return sound;
    }
    return checkHistory(unsent);
}

} // namespace rollbook
