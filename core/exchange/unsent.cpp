// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsent.h"

#include "core/store/rows.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

DeliveryState stateOf(const QString &word)
{
    for (int i = int(DeliveryState::Nothing); i <= int(DeliveryState::NeedsYou); ++i) {
        if (deliveryWord(DeliveryState(i)) == word)
            return DeliveryState(i);
    }
    return DeliveryState::OnDevice;
}

QHash<QString, QJsonObject> byId(const QList<QJsonObject> &rows)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonObject &row : rows)
        found.insert(row[u"id"_s].toString(), row);
    return found;
}

Session sessionOf(const QJsonObject &row, const QJsonObject &schoolClass,
                  const QJsonObject &subject)
{
    const auto text = [&](const QString &key) { return row[key].toString(); };
    const auto time = [&](const QString &key) { return QTime::fromString(text(key), u"HH:mm"_s); };
    return { .id = SessionId::fromString(text(u"id"_s)),
             .classId = ClassId::fromString(text(u"class"_s)),
             .subjectId = SubjectId::fromString(text(u"subject"_s)),
             .classCode = schoolClass[u"code"_s].toString(),
             .subjectCode = subject[u"code"_s].toString(),
             .subjectName = subject[u"name"_s].toString(),
             .date = QDate::fromString(text(u"date"_s), Qt::ISODate),
             .start = time(u"start"_s),
             .end = time(u"end"_s),
             .zone = text(u"zone"_s),
             .room = text(u"room"_s),
             .finishedAt = row[u"finished_at"_s].toInteger() };
}

QHash<QString, Student> rosterOf(const QJsonObject &session)
{
    QHash<QString, Student> students;
    const QJsonArray roster = session[u"roster"_s].toArray();
    for (const QJsonValue &entry : roster)
        students.insert(entry[u"student"_s].toString(),
                        { .id = StudentId::fromString(entry[u"student"_s].toString()),
                          .number = entry[u"number"_s].toString(),
                          .name = entry[u"name"_s].toString(),
                          .email = {},
                          .phone = {} });
    return students;
}

Receipt worstOf(const QJsonObject &mark)
{
    Receipt worst{ .target = {},
                   .targetName = {},
                   .state = DeliveryState::OnDevice,
                   .at = mark[u"changed_at"_s].toInteger(),
                   .reason = {},
                   .serverText = {} };
    const QList<Receipt> open = openReceipts(mark);
    for (const Receipt &receipt : open) {
        if (worst.target.isNull() || receipt.state > worst.state)
            worst = receipt;
    }
    return worst;
}

} // namespace

QString markKey(const QJsonObject &markRow)
{
    return markRow[u"session"_s].toString() + u'|' + markRow[u"student"_s].toString();
}

QByteArray fingerprint(const Unsent &unsent)
{
    QStringList revisions;
    for (const QJsonObject &mark : unsent.marks)
        revisions.append(markKey(mark) + u'|' + QString::number(mark[u"rev"_s].toInteger()));
    revisions.sort();
    return QCryptographicHash::hash(revisions.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

QJsonObject openRow(const Receipt &receipt)
{
    return { { u"target"_s, receipt.target.toString() },
             { u"name"_s, receipt.targetName },
             { u"state"_s, deliveryWord(receipt.state) },
             { u"at"_s, receipt.at },
             { u"reason"_s, receipt.reason },
             { u"text"_s, receipt.serverText } };
}

QList<Receipt> openReceipts(const QJsonObject &markRow)
{
    QList<Receipt> receipts;
    const QJsonArray open = markRow[u"open"_s].toArray();
    for (const QJsonValue &row : open)
        receipts.append({ .target = TargetId::fromString(row[u"target"_s].toString()),
                          .targetName = row[u"name"_s].toString(),
                          .state = stateOf(row[u"state"_s].toString()),
                          .at = row[u"at"_s].toInteger(),
                          .reason = row[u"reason"_s].toString(),
                          .serverText = row[u"text"_s].toString() });
    return receipts;
}

QList<MarkRecord> recordsOf(const Unsent &unsent)
{
    const auto classes = byId(unsent.classes), subjects = byId(unsent.subjects),
               sessions = byId(unsent.sessions);
    QHash<QString, QHash<QString, Student>> rosters;
    for (const QJsonObject &session : unsent.sessions)
        rosters.insert(session[u"id"_s].toString(), rosterOf(session));
    QList<MarkRecord> records;
    for (const QJsonObject &mark : unsent.marks) {
        const QString id = mark[u"session"_s].toString();
        const QJsonObject session = sessions.value(id);
        records.append(
            { .session = sessionOf(session, classes.value(session[u"class"_s].toString()),
                                   subjects.value(session[u"subject"_s].toString())),
              .student = rosters.value(id).value(mark[u"student"_s].toString()),
              .mark = markRowOf(mark).mark,
              .receipt = worstOf(mark) });
    }
    return records;
}

} // namespace rollbook
