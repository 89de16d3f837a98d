// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestoremarks.h"

#include "core/school/merge.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 sameMomentMs = 2000; // as near as two clocks can be told apart, see core/school/reconcile

QJsonValue text(const QString &value) { return value.isNull() ? u""_s : value; }

/// Naive local time of the school, with microseconds, as the other system writes it.
QString localText(qint64 ms, const QString &zone)
{
    const QTimeZone school(zone.toUtf8());
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(ms, school.isValid() ? school : QTimeZone::utc());
    return local.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000"_s;
}

QString timeSlot(const Session &session)
{
    if (!session.start.isValid() || !session.end.isValid())
        return u""_s;
    return session.start.toString(u"HH:mm:ss"_s) + u" - "_s + session.end.toString(u"HH:mm:ss"_s);
}

QString lecturerName(const QString &name)
{
    return name.trimmed().isEmpty() ? u"Unknown Lecturer"_s : name.trimmed();
}

/// What both layouts say of a session; a register of a class without a subject is its class's.
QJsonObject sessionFields(const Session &session, const QString &remoteSession)
{
    const bool daily = session.subjectCode.isEmpty();
    return { { u"session_id"_s, remoteSession },
             { u"unit_code"_s, text(daily ? session.classCode : session.subjectCode) },
             { u"unit_name"_s, text(daily ? session.classCode : session.subjectName) },
             { u"venue"_s, text(session.room) } };
}

QJsonObject write(const QString &name, const QJsonObject &fields, QStringList mask)
{
    return {
        { u"update"_s, QJsonObject{ { u"name"_s, name }, { u"fields"_s, typedFields(fields) } } },
        { u"updateMask"_s, QJsonObject{ { u"fieldPaths"_s, QJsonArray::fromStringList(mask) } } }
    };
}

QJsonObject serverTime(const QString &field)
{
    return { { u"fieldPath"_s, field }, { u"setToServerValue"_s, u"REQUEST_TIME"_s } };
}

bool isLater(const SessionReading::Entry &a, const SessionReading::Entry &b)
{
    const auto rank = [](const SessionReading::Entry &e) {
        return std::tuple(std::max(e.statusHlc, e.noteHlc), e.changedAt, e.record);
    };
    return rank(a) > rank(b);
}

} // namespace

QJsonObject firestoreMark(const Mark &mark)
{
    const bool marked = mark.value.status != Status::Unmarked;
    return { { u"status"_s, marked ? QJsonValue(statusCode(mark.value.status)) : QJsonValue() },
             { u"minutes_late"_s,
               mark.value.minutesLate ? QJsonValue(*mark.value.minutesLate) : QJsonValue() },
             { u"note"_s, text(mark.note) } };
}

std::optional<std::pair<StatusValue, QString>> markOfFirestore(const QJsonObject &value)
{
    constexpr int mostMinutes = 600;
    const QJsonValue status = value[u"status"_s];
    const auto known = status.isNull() ? Status::Unmarked : statusFromCode(status.toString());
    if (!known || (*known == Status::Unmarked && !status.isNull()))
        return std::nullopt;
    StatusValue result{ .status = *known, .minutesLate = {} };
    const QJsonValue minutes = value[u"minutes_late"_s];
    if (*known == Status::Late && minutes.isDouble() && minutes.toInt(-1) >= 0
        && minutes.toInt() <= mostMinutes)
        result.minutesLate = minutes.toInt();
    return std::pair(result, value[u"note"_s].toString());
}

QJsonObject firestoreDocument(const MarkFacts &facts, const QString &remoteSession,
                              FirestorePrivacy privacy)
{
    const Session &session = facts.session;
    QJsonObject fields = sessionFields(session, remoteSession);
    const QJsonObject mark = firestoreMark(facts.mark);
    for (auto field = mark.begin(); field != mark.end(); ++field)
        fields[field.key()] = field.value();
    if (privacy == FirestorePrivacy::Full)
        fields[u"student_name"_s] = text(facts.student.name);
    fields[u"admission_number"_s] = facts.student.number;
    fields[u"lecturer_name"_s] = lecturerName(facts.lecturer);
    fields[u"date"_s] = session.date.toString(Qt::ISODate);
    fields[u"time_slot"_s] = timeSlot(session);
    fields[u"timestamp"_s] =
        localText(facts.mark.changedAt > 0 ? facts.mark.changedAt : facts.now, session.zone);
    fields[u"author"_s] = text(facts.mark.author);
    fields[u"device"_s] = text(std::max(facts.statusHlc, facts.noteHlc).section(u'.', 2));
    fields[u"_status_hlc"_s] = text(facts.statusHlc);
    fields[u"_note_hlc"_s] = text(facts.noteHlc);
    return fields;
}

QString firestoreStudentName(const FirestoreDatabase &database, const BatchItem &item,
                             const QString &remoteSession)
{
    return item.record.isEmpty()
        ? database.name({ u"sessions"_s, remoteSession, u"students"_s, item.remoteStudent })
        : item.record;
}

QString firestoreRecordId(const QString &remoteSession, const QString &number)
{
    const QUuid uuid = QUuid::fromString(remoteSession);
    const QUuid space = uuid.isNull() ? QUuid::createUuidV5(QUuid(), remoteSession) : uuid;
    return QUuid::createUuidV5(space, number).toString(QUuid::WithoutBraces);
}

QJsonArray firestoreMarkWrites(const FirestoreDatabase &database, const Batch &batch,
                               FirestorePrivacy privacy)
{
    QJsonArray writes;
    for (const BatchItem &item : batch.items) {
        const QJsonObject fields = firestoreDocument(item.facts, batch.remoteSession, privacy);
        QStringList mask = fields.keys();
        if (!mask.contains(u"student_name"_s))
            mask.append(u"student_name"_s); // named and not given: an older row's name goes
        const QJsonArray stamp{ serverTime(u"marked_at"_s) };
        QJsonObject student =
            write(firestoreStudentName(database, item, batch.remoteSession), fields, mask);
        student[u"updateTransforms"_s] = stamp;
        student[u"currentDocument"_s] = item.etag.isEmpty()
            ? QJsonObject{ { u"exists"_s, false } }
            : QJsonObject{ { u"updateTime"_s, item.etag } };
        QJsonObject copy =
            write(database.name({ u"attendance_records"_s,
                                  firestoreRecordId(batch.remoteSession, item.number) }),
                  fields, mask);
        copy[u"updateTransforms"_s] = stamp;
        writes.append(student);
        writes.append(copy);
    }
    return writes;
}

void FirestoreReading::take(const QJsonArray &documents)
{
    for (const QJsonValue &document : documents) {
        const SessionReading::Entry entry = entryOf(document.toObject());
        if (const QString session = m_database.pathOf(entry.record).section(u'/', 1, 1); session != m_work.remoteSession)
            m_session = session;
        if (entry.number.isEmpty())
            continue;
        // A document is listed once; twice, and otherwise, neither is what stands there.
        // The same student twice: an older row under an id that we would write otherwise.
        const auto known = m_entries.constFind(entry.number);
        const auto same = m_documents.constFind(entry.record);
        if (same != m_documents.constEnd() && same->value != entry.value)
            m_contradictions += { *same, entry };
        m_documents.insert(entry.record, entry);
        if (known == m_entries.constEnd() || isLater(entry, *known))
            m_entries.insert(entry.number, entry);
    }
}

SessionReading::Entry FirestoreReading::entryOf(const QJsonObject &document) const
{
    const QJsonObject fields = plainFields(document[u"fields"_s].toObject());
    const QString id = m_database.pathOf(document[u"name"_s].toString()).section(u'/', -1);
    SessionReading::Entry entry;
    entry.record = document[u"name"_s].toString();
    entry.etag = document[u"updateTime"_s].toString();
    entry.number = fields[u"admission_number"_s].toString(textOfFirestoreId(id));
    entry.remoteStudent = remoteStudent(entry.number);
    entry.author = fields[u"author"_s].toString(fields[u"lecturer_name"_s].toString());
    // Both are the moment of our commit, until somebody else changes the document: an edit in the console, or by the
    // older system, leaves our stamps standing.
    const qint64 markedAt = firestoreTimeMs(fields[u"marked_at"_s].toString());
    const qint64 updatedAt = firestoreTimeMs(entry.etag);
    entry.touched = updatedAt > markedAt + sameMomentMs;
    entry.changedAt = entry.touched || markedAt == 0 ? updatedAt : markedAt;
    if (!fields.contains(u"status"_s)) { // of the older system: being there is being present
        entry.value = QJsonObject{ { u"status"_s, statusCode(Status::Present) },
                                   { u"minutes_late"_s, QJsonValue() },
                                   { u"note"_s, u""_s } };
        return entry;
    }
    entry.value = QJsonObject{ { u"status"_s, fields[u"status"_s] },
                               { u"minutes_late"_s,
                                 fields.contains(u"minutes_late"_s) ? fields[u"minutes_late"_s]
                                                                    : QJsonValue() },
                               { u"note"_s, text(fields[u"note"_s].toString()) } };
    const QString status = fields[u"_status_hlc"_s].toString(),
                  note = fields[u"_note_hlc"_s].toString();
    if (isStamp(status) && isStamp(note)) {
        entry.statusHlc = status;
        entry.noteHlc = note;
    }
    return entry;
}

QString FirestoreReading::remoteStudent(const QString &number) const
{
    const auto member = std::ranges::find(m_work.roster, number, &SessionWork::Member::number);
    return member == m_work.roster.end() || member->remoteStudent.isEmpty() ? firestoreId(number)
                                                                            : member->remoteStudent;
}

SessionReading FirestoreReading::result() const
{
    SessionReading reading;
    reading.remoteSession = m_session;
    reading.entries = m_entries.values() + m_contradictions;
    return reading;
}

QString firestoreLecturerId(const QString &staffId, const QString &name)
{
    const QString staff = staffId.trimmed();
    if (!staff.isEmpty())
        return firestoreId(staff);
    const QString plain = name.trimmed().toLower().replace(u' ', u'_');
    return plain.isEmpty() ? u"unknown"_s : firestoreId(plain);
}

QString firestoreMarkerName(const FirestoreDatabase &database, const QString &lecturerId,
                            const BatchItem &item)
{
    return database.name({ u"lecturer_usage"_s, lecturerId, u"client_ops"_s, item.key });
}

QJsonArray firestoreUsageWrites(const FirestoreDatabase &database, const QString &lecturerId,
                                const SessionWork &work, const QList<BatchItem> &items)
{
    QJsonArray writes;
    for (const BatchItem &item : items) {
        QJsonObject marker =
            write(firestoreMarkerName(database, lecturerId, item),
                  { { u"session_id"_s, work.remoteSession } }, { u"session_id"_s });
        marker[u"currentDocument"_s] = QJsonObject{ { u"exists"_s, false } };
        marker[u"updateTransforms"_s] = QJsonArray{ serverTime(u"at"_s) };
        writes.append(marker);
    }
    QJsonObject lecturer =
        write(database.name({ u"lecturer_usage"_s, lecturerId }),
              { { u"lecturer_name"_s, lecturerName(work.lecturer) } }, { u"lecturer_name"_s });
    const QJsonObject count{
        { u"fieldPath"_s, u"usage_count"_s },
        { u"increment"_s, QJsonObject{ { u"integerValue"_s, QString::number(items.size()) } } }
    };
    lecturer[u"updateTransforms"_s] = QJsonArray{ serverTime(u"last_active"_s), count };
    writes.append(lecturer);
    QJsonObject session = sessionFields(work.session, work.remoteSession);
    session[u"timestamp"_s] = localText(work.now, work.session.zone);
    writes.append(
        write(database.name({ u"lecturer_usage"_s, lecturerId, u"sessions"_s, work.remoteSession }),
              session, session.keys()));
    return writes;
}

} // namespace rollbook
