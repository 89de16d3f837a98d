// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/rowfields.h"
#include "core/store/shapes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// The writers: how a row gets into its table. What a row is made of is in rowjson, marks are in markrows.

namespace rollbook {
namespace {

QVariant nullableText(const QJsonObject &row, QLatin1StringView key)
{
    const QString value = row[key].toString();
    return value.isEmpty() ? QVariant() : QVariant(value);
}

Result<> putSchool(Database &db, const QJsonObject &r)
{
    const QString id = text(r, "id"_L1);
    if (auto done = outcome(db.run(uR"(INSERT INTO school(school_id, code, name, zone, teacher, demo) VALUES(?,?,?,?,?,?)
                               ON CONFLICT DO UPDATE SET name=excluded.name, zone=excluded.zone, teacher=excluded.teacher)"_s,
                        { id, text(r, "code"_L1), text(r, "name"_L1), text(r, "zone"_L1), text(r, "teacher"_L1),
                          int(r["demo"_L1].toBool()) }));
        !done)
        return done;
    // One account a store until shared tablets come; its id follows from the school's.
    return outcome(db.run(uR"(INSERT INTO account(account_id, display_name, school_id) VALUES(?,?,?)
                       ON CONFLICT DO UPDATE SET display_name=excluded.display_name)"_s,
               { id, text(r, "teacher"_L1), id }));
}

/// Sets the columns that the row has a word for, and leaves the others: a row from another tablet may know less.
/// An empty word is stored as NULL where `nulls`.
Result<> setGiven(Database &db, const QJsonObject &r, const QString &table, const QString &key,
                  const QList<std::pair<QLatin1StringView, QLatin1StringView>> &columns, bool nulls = true)
{
    QStringList set;
    QVariantList values;
    for (const auto &[json, column] : columns) {
        if (!r.contains(json))
            continue;
        set.append(u"%1=?"_s.arg(column));
        values.append(r[json].isDouble() ? QVariant(r[json].toInteger()) : nulls ? nullableText(r, json) : QVariant(text(r, json)));
    }
    if (set.isEmpty())
        return {};
    return outcome(db.run(u"UPDATE %1 SET %2 WHERE %3=?"_s.arg(table, set.join(u','), key), values + QVariantList{ text(r, "id"_L1) }));
}

// What only the school's own system knows (source and what follows) is in some rows and not in others,
// such as those of a class list or another tablet; what a row does not have stays as it is.

Result<> putClass(Database &db, const QJsonObject &r)
{
    if (auto done = outcome(db.run(uR"(INSERT INTO class(class_id, school_id, code, name) VALUES(?,(SELECT school_id FROM school),?,?)
                                ON CONFLICT DO UPDATE SET name=excluded.name)"_s,
                        { text(r, "id"_L1), text(r, "code"_L1), text(r, "name"_L1) }));
        !done || !r.contains("source"_L1))
        return done;
    return outcome(db.run(uR"(UPDATE class SET source_id=?, subject_id=?, course_id=?, course_title=?, kind=?, grade=?, room=?, terms=?
                       WHERE class_id=?)"_s,
               { nullableText(r, "source"_L1), nullableText(r, "subject"_L1), nullableText(r, "course"_L1),
                 nullableText(r, "course_title"_L1), nullableText(r, "kind"_L1), nullableText(r, "grade"_L1),
                 nullableText(r, "room"_L1), nullableText(r, "terms"_L1), text(r, "id"_L1) }));
}

Result<> putSubject(Database &db, const QJsonObject &r)
{
    return outcome(db.run(uR"(INSERT INTO subject(subject_id, school_id, code, name) VALUES(?,(SELECT school_id FROM school),?,?)
                       ON CONFLICT DO UPDATE SET name=excluded.name)"_s,
               { text(r, "id"_L1), text(r, "code"_L1), text(r, "name"_L1) }));
}

Result<> putStudent(Database &db, const QJsonObject &r)
{
    const auto erased = db.value(u"SELECT 1 FROM erasure WHERE kind='student' AND student_id=?"_s, { text(r, "id"_L1) });
    if (!erased)
        return fail(erased.error());
    if (*erased)
        return fail(Error::Kind::Invalid, u"the student with the number %1 was erased; say first that the number belongs to somebody new"_s.arg(text(r, "number"_L1)));
    if (auto done = outcome(db.run(uR"(INSERT INTO student(student_id, school_id, admission_no, name, email, phone)
                                VALUES(?,(SELECT school_id FROM school),?,?,?,?)
                                ON CONFLICT DO UPDATE SET name=excluded.name, email=excluded.email, phone=excluded.phone)"_s,
                        { text(r, "id"_L1), text(r, "number"_L1), text(r, "name"_L1), text(r, "email"_L1), text(r, "phone"_L1) }));
        !done)
        return done;
    return setGiven(db, r, u"student"_s, u"student_id"_s,
                    { { "source"_L1, "source_id"_L1 }, { "given"_L1, "given"_L1 }, { "family"_L1, "family"_L1 }, { "grade"_L1, "grade"_L1 },
                      { "birthday"_L1, "birthday"_L1 }, { "ended"_L1, "ended"_L1 }, { "temporary"_L1, "temporary"_L1 },
                      { "merged_into"_L1, "merged_into"_L1 } });
}

Result<> putEnrolment(Database &db, const QJsonObject &r)
{
    return outcome(db.run(uR"(INSERT INTO enrolment(class_id, student_id, from_date, to_date, position, source_id) VALUES(?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET to_date=excluded.to_date, position=excluded.position,
                         source_id=coalesce(excluded.source_id, source_id))"_s,
               { text(r, "class"_L1), text(r, "student"_L1), text(r, "from"_L1), nullableText(r, "to"_L1),
                 number(r, "position"_L1), nullableText(r, "source"_L1) }));
}

Result<> putSession(Database &db, const QJsonObject &r)
{
    const QString id = text(r, "id"_L1);
    if (auto done = outcome(db.run(uR"(INSERT INTO session(session_id, school_id, account_id, class_id, subject_id, local_date,
                                 start_local, end_local, tz, room, rev, hlc, finished_at)
                               VALUES(?,(SELECT school_id FROM school),(SELECT account_id FROM account),?,?,?,?,?,?,?,1,?,?)
                               ON CONFLICT DO UPDATE SET finished_at=excluded.finished_at, end_local=excluded.end_local,
                                 room=excluded.room, rev=rev+1, hlc=excluded.hlc)"_s,
                        { id, text(r, "class"_L1), nullableText(r, "subject"_L1), text(r, "date"_L1), text(r, "start"_L1),
                          text(r, "end"_L1), text(r, "zone"_L1), text(r, "room"_L1), text(r, "hlc"_L1),
                          number(r, "finished_at"_L1) }));
        !done)
        return done;
    const QJsonArray roster = r["roster"_L1].toArray();
    for (const QJsonValue &value : roster) {
        const QJsonObject entry = value.toObject();
        if (auto done = outcome(db.run(uR"(INSERT INTO roster(session_id, student_id, position, admission_no, name)
                                   VALUES(?,?,?,?,?) ON CONFLICT DO NOTHING)"_s,
                            { id, text(entry, "student"_L1), number(entry, "position"_L1), text(entry, "number"_L1),
                              text(entry, "name"_L1) }));
            !done)
            return done;
    }
    return {};
}

Result<> putMarkOf(Database &db, const QJsonObject &r)
{
    const MarkRow row = markRowOf(r);
    if (statusCode(row.mark.value.status) != text(r, "status"_L1)) // not to be taken for a cleared mark
        return fail(Error::Kind::Storage, u"unknown status in a mark"_s);
    return putMark(db, row);
}

Result<> putTarget(Database &db, const QJsonObject &r)
{
    const qint64 removed = number(r, "removed_at"_L1);
    return outcome(db.run(uR"(INSERT INTO target(target_id, account_id, name, kind, base_url, options_json, remote_user, enabled, removed_at)
                       VALUES(?,(SELECT account_id FROM account),?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET name=excluded.name, base_url=excluded.base_url, options_json=excluded.options_json,
                         remote_user=excluded.remote_user, enabled=excluded.enabled, removed_at=excluded.removed_at)"_s,
               { text(r, "id"_L1), text(r, "name"_L1), text(r, "kind"_L1), text(r, "url"_L1),
                 QString::fromUtf8(compactJson(r["options"_L1].toObject())), text(r, "remote_user"_L1),
                 int(r["enabled"_L1].toBool()), removed ? QVariant(removed) : QVariant() }));
}

Result<> putLeave(Database &db, const QJsonObject &r)
{
    if (auto done = outcome(db.run(uR"(INSERT INTO leave(leave_id, student_id, category, from_date, to_date, reason, state, author, changed_at, hlc)
                       VALUES(?,?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET category=excluded.category, from_date=excluded.from_date, to_date=excluded.to_date,
                         reason=excluded.reason, state=excluded.state, author=excluded.author, changed_at=excluded.changed_at, hlc=excluded.hlc)"_s,
               { text(r, "id"_L1), text(r, "student"_L1), text(r, "category"_L1), text(r, "from"_L1), text(r, "to"_L1), text(r, "reason"_L1),
                 text(r, "state"_L1), text(r, "author"_L1), number(r, "changed_at"_L1), text(r, "hlc"_L1) }));
        !done)
        return done;
    return setGiven(db, r, u"leave"_s, u"leave_id"_s,
                    { { "start"_L1, "start_local"_L1 }, { "end"_L1, "end_local"_L1 }, { "document_name"_L1, "document_name"_L1 },
                      { "document"_L1, "document"_L1 }, { "decided_by"_L1, "decided_by"_L1 }, { "decided_at"_L1, "decided_at"_L1 },
                      { "answer"_L1, "answer"_L1 } }, false);
}

Result<> putCorrection(Database &db, const QJsonObject &r)
{
    if (auto done = outcome(db.run(uR"(INSERT INTO correction(correction_id, session_id, student_id, from_status, to_status, reason, state, author, changed_at, hlc)
                       VALUES(?,?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET state=excluded.state, reason=excluded.reason, changed_at=excluded.changed_at, hlc=excluded.hlc)"_s,
               { text(r, "id"_L1), text(r, "session"_L1), text(r, "student"_L1), nullableText(r, "from_status"_L1), text(r, "to_status"_L1),
                 text(r, "reason"_L1), text(r, "state"_L1), text(r, "author"_L1), number(r, "changed_at"_L1), text(r, "hlc"_L1) }));
        !done)
        return done;
    if (auto done = setGiven(db, r, u"correction"_s, u"correction_id"_s,
                             { { "from_author"_L1, "from_author"_L1 }, { "decided_by"_L1, "decided_by"_L1 }, { "decided_at"_L1, "decided_at"_L1 },
                               { "answer"_L1, "answer"_L1 } }, false);
        !done)
        return done;
    return setGiven(db, r, u"correction"_s, u"correction_id"_s,
                    { { "from_minutes"_L1, "from_minutes"_L1 }, { "to_minutes"_L1, "to_minutes"_L1 },
                      { "office_status"_L1, "office_status"_L1 }, { "office_minutes"_L1, "office_minutes"_L1 } });
}

Result<> putLink(Database &db, const QJsonObject &r)
{
    return outcome(db.run(uR"(INSERT INTO link(target_id, entity, code, remote_id, source, at) VALUES(?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET remote_id=excluded.remote_id, source=excluded.source, at=excluded.at)"_s,
               { text(r, "target"_L1), text(r, "entity"_L1), text(r, "code"_L1), text(r, "remote_id"_L1),
                 text(r, "source"_L1), number(r, "at"_L1) }));
}

/// The number of somebody who was erased belongs to somebody new.
Result<> putReadmission(Database &db, const QJsonObject &r)
{
    return outcome(db.run(u"DELETE FROM erasure WHERE kind='student' AND student_id=?"_s, { text(r, "student"_L1) }));
}

Result<> putSeating(Database &db, const QJsonObject &r)
{
    return outcome(db.run(uR"(INSERT INTO seating(class_id, room, arrangement, row_count, column_count, seats_json, author, changed_at, hlc)
                       VALUES(?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET arrangement=excluded.arrangement, row_count=excluded.row_count,
                         column_count=excluded.column_count, seats_json=excluded.seats_json, author=excluded.author,
                         changed_at=excluded.changed_at, hlc=excluded.hlc)"_s,
               { text(r, "class"_L1), text(r, "room"_L1), text(r, "arrangement"_L1), number(r, "rows"_L1), number(r, "columns"_L1),
                 QString::fromUtf8(QJsonDocument(r["seats"_L1].toArray()).toJson(QJsonDocument::Compact)), text(r, "author"_L1),
                 number(r, "changed_at"_L1), text(r, "hlc"_L1) }));
}

/// The row that an import added and that its undoing takes away again.
Result<> putRemoved(Database &db, const QJsonObject &r)
{
    return removeShaped(db, text(r, "of"_L1), r["row"_L1].toObject());
}

} // namespace

Result<> putRow(Database &database, const QString &entity, const QJsonObject &row)
{
    static const QHash<QString, Result<> (*)(Database &, const QJsonObject &)> writers{
        { u"school"_s, putSchool },       { u"class"_s, putClass },     { u"subject"_s, putSubject },
        { u"student"_s, putStudent },     { u"enrolment"_s, putEnrolment }, { u"session"_s, putSession },
        { u"mark"_s, putMarkOf },          { u"target"_s, putTarget },   { u"link"_s, putLink },
        { u"leave"_s, putLeave },         { u"correction"_s, putCorrection }, { u"removed"_s, putRemoved },
        { u"seating"_s, putSeating },     { u"erasure"_s, putErasure },
        { u"readmission"_s, putReadmission },
    };
    if (const auto writer = writers.constFind(entity); writer != writers.constEnd())
        return (*writer)(database, row);
    if (const Shape *shape = shapeOf(entity); shape && shape->writable)
        return putShaped(database, *shape, row);
    return {};
}

} // namespace rollbook
