// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unsentrequests.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/unsentfolder.h"
#include "core/store/keptfiles.h"
#include "core/store/peoplereader.h"
#include "core/store/reader.h"
#include "core/store/requestdeliveries.h"
#include "core/store/requests.h"
#include "core/store/storepaths.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString stemOf(const QString &marksFile)
{
    const QFileInfo file(marksFile);
    return file.path() + u'/' + file.completeBaseName();
}

QString utc(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString(); }

QString marked(Status status, const std::optional<int> &minutes)
{
    return minutes ? u"%1 %2"_s.arg(statusCode(status)).arg(*minutes) : QString(statusCode(status));
}

/// The letter that goes with a leave, beside the table; its name, or nothing when there is none.
Result<QString> saveLetter(const Leave &leave, const QString &folder, const QString &stem, int number)
{
    if (leave.document.isEmpty())
        return QString();
    const auto bytes = keptFile(StorePaths(folder), leave.document);
    if (!bytes)
        return fail(bytes.error());
    const QString suffix = QFileInfo(leave.documentName).suffix();
    const QString path = u"%1-letter-%2%3"_s.arg(stem).arg(number).arg(suffix.isEmpty() ? QString() : u'.' + suffix);
    if (auto saved = savePrivately(path, *bytes); !saved)
        return fail(saved.error());
    return QFileInfo(path).fileName();
}

} // namespace

Result<UnsentRequests> unsentRequests(const StoreReader &reader)
{
    Database &database = reader.database();
    const auto targets = reader.targets();
    const auto deliveries = requestDeliveries(database);
    auto asked = leaves(database);
    auto corrected = corrections(database);
    if (!targets || !deliveries || !asked || !corrected)
        return fail(!targets ? targets.error() : !deliveries ? deliveries.error() : !asked ? asked.error() : corrected.error());
    const bool sends = std::ranges::any_of(*targets, [](const Target &target) { return target.enabled; });
    QSet<QString> open;
    for (const RequestDelivery &delivery : *deliveries) {
        if (delivery.state != u"done"_s)
            open.insert(delivery.id);
    }
    const auto isSafe = [&](const auto &request) { return sends ? !open.contains(request.id) : request.state == RequestState::Withdrawn; };
    asked->removeIf(isSafe);
    corrected->removeIf(isSafe);
    return UnsentRequests{ *asked, *corrected };
}

QString requestsFile(const QString &marksFile) { return stemOf(marksFile) + u"-requests.csv"_s; }

Result<> saveRequests(const StoreReader &reader, const UnsentRequests &requests, const QString &folder, const QString &marksFile)
{
    const PeopleReader people(reader.database());
    using enum CsvColumn;
    CsvWriter csv(CsvFormat(), { Code, Key, Text, Text, Code, Code, Code, Code, Text, Code, Text, Code, Text, Text });
    csv.addHeadings({ u"request"_s, u"admission_number"_s, u"student"_s, u"lesson"_s, u"from"_s, u"to"_s, u"start"_s, u"end"_s, u"asked_for"_s, u"state"_s,
                      u"author"_s, u"changed_at"_s, u"reason"_s, u"letter"_s });
    int letters = 0;
    for (const Leave &leave : requests.leaves) {
        const auto letter = saveLetter(leave, folder, stemOf(marksFile), leave.document.isEmpty() ? 0 : ++letters);
        if (!letter)
            return fail(letter.error());
        const Student student = people.byId(leave.student).value_or(Student()); // who was erased has no name here either
        csv.addRow({ u"leave"_s, student.number, student.name, {}, leave.from.toString(Qt::ISODate), leave.to.toString(Qt::ISODate),
                     leave.start.toString(u"HH:mm"_s), leave.end.toString(u"HH:mm"_s), leave.category, requestStateCode(leave.state), leave.author,
                     utc(leave.changedAt), leave.reason, letter->isEmpty() ? leave.documentName : *letter });
    }
    for (const Correction &correction : requests.corrections) {
        const Student student = people.byId(correction.student).value_or(Student());
        const auto session = reader.session(correction.session);
        if (!session)
            return fail(session.error());
        const QString day = session->date.toString(Qt::ISODate);
        csv.addRow({ u"correction"_s, student.number, student.name, session->title(), day, day, session->start.toString(u"HH:mm"_s),
                     session->end.toString(u"HH:mm"_s), marked(correction.from, correction.fromMinutes) + u" -> "_s + marked(correction.to, correction.toMinutes),
                     requestStateCode(correction.state), correction.author, utc(correction.changedAt), correction.reason, {} });
    }
    return savePrivately(requestsFile(marksFile), csv.bytes());
}

} // namespace rollbook
