// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"
#include "core/store/database.h"
#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/peoplereader.h"
#include "core/store/reader.h"
#include "core/store/requestrows.h"
#include "core/store/shapes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// Everything that is kept about one student, for the student.

namespace rollbook {
namespace {

QString instant(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

Result<QJsonArray> marksOf(Database &db, const QString &student)
{
    QJsonArray marks;
    const auto read = db.each(
            uR"(SELECT s.local_date, s.start_local, c.code, coalesce(j.name,''), coalesce(m.status,''), m.minutes_late, m.note, m.author, m.changed_at,
                  coalesce(m.code,''), s.session_id
                FROM roster r JOIN session s USING(session_id) JOIN class c USING(class_id) LEFT JOIN subject j ON j.subject_id=s.subject_id
                  LEFT JOIN mark m ON m.session_id=r.session_id AND m.student_id=r.student_id
                WHERE r.student_id=? ORDER BY s.local_date, s.start_local)"_s,
            { student }, [&](const Row &row) {
                marks.append(QJsonObject{ { u"date"_s, row.text(0) }, { u"start"_s, row.text(1) }, { u"class"_s, row.text(2) }, { u"subject"_s, row.text(3) },
                                          { u"status"_s, statusWord(statusFromCode(row.text(4)).value_or(Status::Unmarked)) },
                                          { u"minutes_late"_s, row.isNull(5) ? QJsonValue() : QJsonValue(row.number(5)) }, { u"note"_s, row.text(6) },
                                          { u"author"_s, row.text(7) }, { u"changed_at"_s, row.number(8) > 0 ? QJsonValue(instant(row.number(8))) : QJsonValue() },
                                          { u"code"_s, row.text(9) }, { u"session"_s, row.text(10) } });
            });
    return read ? Result<QJsonArray>(marks) : Result<QJsonArray>(fail(read.error()));
}

Result<QJsonArray> sentTo(Database &db, const QString &student)
{
    QJsonArray rows;
    const auto read = db.each(
            uR"(SELECT t.name, t.base_url, count(*), sum(o.state='done' AND o.verified_rev=o.want_rev) FROM outbox o JOIN target t USING(target_id)
                WHERE o.student_id=? GROUP BY t.target_id ORDER BY t.name)"_s,
            { student }, [&](const Row &row) {
                rows.append(QJsonObject{ { u"target"_s, row.text(0) }, { u"url"_s, row.text(1) }, { u"marks"_s, row.number(2) }, { u"confirmed"_s, row.number(3) } });
            });
    return read ? Result<QJsonArray>(rows) : Result<QJsonArray>(fail(read.error()));
}

/// Every entry of the history that is about the student, as it was written.
Result<QJsonArray> historyOf(Database &db, const QString &student)
{
    QJsonArray rows;
    const auto read = db.each(
            uR"(SELECT raw_wall, entity, kind, actor, coalesce(before_json,''), coalesce(after_json,'') FROM event WHERE
                  (entity IN('mark','receipt') AND substr(entity_key,38)=?1)
                  OR (entity IN('student','enrolment','photo','guardian','leave','correction','walkin','removed')
                    AND instr(entity_key||coalesce(before_json,'')||coalesce(after_json,''),?1)>0) ORDER BY seq)"_s,
            { student }, [&](const Row &row) {
                rows.append(QJsonObject{ { u"at"_s, instant(row.number(0)) }, { u"about"_s, row.text(1) }, { u"kind"_s, row.text(2) }, { u"by"_s, row.text(3) },
                                         { u"before"_s, row.text(4).isEmpty() ? QJsonValue() : QJsonValue(parseJson(row.text(4).toUtf8())) },
                                         { u"after"_s, row.text(5).isEmpty() ? QJsonValue() : QJsonValue(parseJson(row.text(5).toUtf8())) } });
            });
    return read ? Result<QJsonArray>(rows) : Result<QJsonArray>(fail(read.error()));
}

} // namespace

Result<QJsonObject> everythingAbout(Database &database, StudentId student)
{
    if (auto may = mayDo(database, Action::ReadPeople); !may)
        return fail(may.error());
    const QString id = student.toString();
    const PeopleReader people(database);
    const auto known = shapedRow(database, u"student"_s, { { u"id"_s, id } });
    const auto spans = people.enrolments(student);
    const auto guardians = people.guardians(student);
    const auto marks = marksOf(database, id), sent = sentTo(database, id), history = historyOf(database, id);
    if (!known || !spans || !guardians || !marks || !sent || !history)
        return fail(!known ? known.error() : !spans ? spans.error() : !guardians ? guardians.error() : !marks ? marks.error() : !sent ? sent.error() : history.error());
    if (known->isEmpty())
        return fail(Error::Kind::NotFound, u"there is no student %1"_s.arg(id));
    QJsonArray classes, calls, requests, asked;
    for (const EnrolmentSpan &span : *spans)
        classes.append(QJsonObject{ { u"class"_s, span.classCode }, { u"from"_s, span.from.toString(Qt::ISODate) },
                                    { u"to"_s, span.to.isValid() ? QJsonValue(span.to.toString(Qt::ISODate)) : QJsonValue() } });
    for (const Guardian &g : *guardians)
        calls.append(QJsonObject{ { u"name"_s, g.name }, { u"relation"_s, g.relation }, { u"phone"_s, g.phone }, { u"email"_s, g.email } });
    auto read = database.each(u"SELECT %1 FROM leave l WHERE l.student_id=? ORDER BY l.from_date"_s.arg(leaveColumns), { id },
                              [&](const Row &row) { requests.append(rowOf(leaveOf(row))); });
    if (read)
        read = database.each(u"SELECT %1 FROM correction k WHERE k.student_id=? ORDER BY k.changed_at"_s.arg(correctionColumns), { id },
                             [&](const Row &row) { asked.append(rowOf(correctionOf(row))); });
    const auto photo = shapedRow(database, u"photo"_s, { { u"student"_s, id } });
    if (!read || !photo)
        return fail(!read ? read.error() : photo.error());
    QJsonObject all{ { u"student"_s, *known }, { u"classes"_s, classes }, { u"guardians"_s, calls }, { u"leave"_s, requests },
                     { u"corrections"_s, asked }, { u"marks"_s, *marks }, { u"sent_to"_s, *sent }, { u"history"_s, *history } };
    if (!photo->isEmpty()) {
        const auto jpeg = StoreReader(database).photo((*photo)["sha256"_L1].toString());
        all[u"photo_jpeg_base64"_s] = jpeg ? QJsonValue(QString::fromLatin1(jpeg->toBase64())) : QJsonValue();
    }
    return all;
}

QStringList readable(const QJsonObject &everything)
{
    const auto text = [](const QJsonValue &object, const QString &name) { return object[name].toString(); };
    const QJsonValue student = everything[u"student"_s];
    QStringList lines{ u"%1, admission number %2"_s.arg(text(student, u"name"_s), text(student, u"number"_s)) };
    for (const auto &[name, label] : { std::pair{ u"birthday"_s, u"Born"_s }, { u"email"_s, u"E-mail"_s }, { u"phone"_s, u"Telephone"_s }, { u"ended"_s, u"Last day at the school"_s } }) {
        if (!text(student, name).isEmpty())
            lines.append(u"%1: %2"_s.arg(label, text(student, name)));
    }
    const auto list = [&](const QString &name, const QString &title, const std::function<QString(const QJsonValue &)> &line) {
        const QJsonArray rows = everything[name].toArray();
        lines += { QString(), u"%1 (%2)"_s.arg(title).arg(rows.size()) };
        for (const QJsonValue &row : rows)
            lines.append(u"  "_s + line(row));
    };
    list(u"classes"_s, u"Classes"_s, [&](const QJsonValue &r) { return u"%1 from %2 to %3"_s.arg(text(r, u"class"_s), text(r, u"from"_s), r[u"to"_s].isNull() ? u"now"_s : text(r, u"to"_s)); });
    list(u"guardians"_s, u"To be called"_s, [&](const QJsonValue &r) { return u"%1 (%2) %3 %4"_s.arg(text(r, u"name"_s), text(r, u"relation"_s), text(r, u"phone"_s), text(r, u"email"_s)); });
    list(u"leave"_s, u"Leave"_s, [&](const QJsonValue &r) { return u"%1 to %2, %3, %4: %5"_s.arg(text(r, u"from"_s), text(r, u"to"_s), text(r, u"category"_s), text(r, u"state"_s), text(r, u"reason"_s)); });
    list(u"corrections"_s, u"Corrections"_s, [&](const QJsonValue &r) { return u"%1 to %2, %3: %4"_s.arg(text(r, u"from_status"_s), text(r, u"to_status"_s), text(r, u"state"_s), text(r, u"reason"_s)); });
    list(u"marks"_s, u"Registers"_s, [&](const QJsonValue &r) {
        return u"%1 %2 %3 %4: %5 %6"_s.arg(text(r, u"date"_s), text(r, u"start"_s), text(r, u"class"_s), text(r, u"subject"_s), text(r, u"status"_s), text(r, u"note"_s)).simplified();
    });
    list(u"sent_to"_s, u"Sent to"_s, [&](const QJsonValue &r) { return u"%1 (%2): %3 marks"_s.arg(text(r, u"target"_s), text(r, u"url"_s)).arg(r[u"marks"_s].toInteger()); });
    lines += { QString(), u"The history has %1 entries about this student."_s.arg(everything[u"history"_s].toArray().size()) };
    return lines;
}

} // namespace rollbook
