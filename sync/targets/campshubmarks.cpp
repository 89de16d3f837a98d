// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshub.h"
#include "sync/targets/campshubrecord.h"

#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

// CampsHub360: the marks of a session, read and written.

namespace rollbook {

Conversation<SessionReading> CampsHub::readMarks(SessionWork work, AccessToken token) const
{
    const auto page =
        co_await readObject(attendance(u"sessions/%1/"_s.arg(work.remoteSession)), token);
    if (!page)
        co_return tl::unexpected(page.error());
    const auto session = readCampsHubSession(*page);
    if (!session)
        co_return tl::unexpected(session.error());
    if (isAnotherLesson(work.session, *session))
        co_return tl::unexpected(Problem{ Verdict::Missing, u"other_lesson"_s, u"the session there is another lesson's"_s, 200 });
    const auto section = co_await sectionOf(session->section, token);
    if (!section)
        co_return tl::unexpected(section.error());
    QMap<QString, QJsonObject> records;
    QList<QJsonObject> contradictions; // the same record once more, and otherwise
    const QList<CampsHubWindow> windows =
        campsHubWindows(session->created, session->start, session->end);
    for (const CampsHubWindow &window : windows) {
        if (records.size() >= session->records)
            break;
        const Enough enough = [&](const QJsonObject &row) {
            if (campsHubId(row[u"session"_s]) == session->id) {
                const QString id = campsHubId(row[u"id"_s]);
                const auto known = records.constFind(id);
                const qint64 age = known == records.constEnd() ? 1 : campsHubTime(row[u"updated_at"_s]) - campsHubTime((*known)[u"updated_at"_s]);
                if (age > 0) // new, or changed while the pages were turned
                    records.insert(id, row);
                else if (age == 0 && *known != row)
                    contradictions.append(row);
            }
            return records.size() >= session->records
                || campsHubTime(row[u"created_at"_s]) < window.downTo;
        };
        const QString cursor = window.before > 0 ? campsHubCursor(window.before) : QString();
        const auto walked = co_await walk(attendance(u"records/"_s), cursor, enough, token);
        if (!walked)
            co_return tl::unexpected(walked.error());
    }
    if (records.size() < session->records) // what is missing here would be taken for lost
        co_return tl::unexpected(Problem{ Verdict::ServerError, u"server_error"_s,
                                          u"not all records of the session are listed"_s, 200 });
    const bool foreign = session->faculty != token.more[u"faculty"_s].toString();
    SessionReading reading{ .remoteSession = session->id,
                            .remoteClass = section->batch,
                            .remoteSubject = section->course,
                            // What refers to us is ours, wherever the school has moved it.
                            .date = session->notes.contains(campsHubReference(work.session.id)) ? QDate() : session->date,
                            .teacher = session->faculty,
                            .locked = foreign || session->isShut(),
                            .lockedText =
                                foreign ? u"it is another lecturer's session"_s : session->status,
                            .entries = {} };
    for (const QJsonObject &row : records.values() + contradictions) {
        reading.entries.append(readCampsHubRecord(row));
        if (reading.entries.last().remoteStudent.isEmpty())
            co_return tl::unexpected(contractBroken(u"a record names no student"_s, 200));
    }
    co_return reading;
}

Conversation<SendAnswer> CampsHub::send(SessionWork, Batch batch, AccessToken token) const
{
    constexpr int mostCrashes = 2; // in a row: then it is the server and not the mark
    SendAnswer answer;
    std::optional<Problem> crash;
    int crashes = 0;
    for (const BatchItem &item : std::as_const(batch.items)) {
        QJsonObject body = item.value;
        body[u"source"_s] = u"offline"_s;
        body[u"client_uuid"_s] =
            campsHubCarrier({ item.facts.statusHlc, item.facts.noteHlc }, batch.remoteSession,
                            item.remoteStudent, item.value);
        body[u"device_id"_s] = item.facts.statusHlc.section(u'.', 2).left(100);
        const bool isNew = item.record.isEmpty();
        if (isNew) { // of a student outside the batch; our time is given by PATCH once the reading
                     // has found it
            body[u"session"_s] = campsHubId(batch.remoteSession);
            body[u"student"_s] = campsHubId(item.remoteStudent);
        } else {
            body[u"marked_at"_s] = campsHubTime(campsHubMarkedAt(item.facts));
        }
        const QString path = isNew ? u"records/"_s : u"records/%1/"_s.arg(item.record);
        const HttpRequest write = request(attendance(path), token, isNew ? "POST" : "PATCH", body);
        const HttpReply reply = co_await write;
        const auto json = classify(reply, { isNew ? 201 : 200 });
        crashes = json ? 0 : crashes;
        if (json)
            continue;
        const Problem &p = json.error();
        if (p.verdict == Verdict::Refused && p.http != 403) {
            answer.items.append({ .student = item.student,
                                  .outcome = SendResult::Outcome::Refused,
                                  .reason = p.reason,
                                  .serverText = p.text,
                                  .record = {} });
        } else if (p.verdict == Verdict::Missing || (p.reason == u"exists"_s && p.http == 400)) {
            // Its row went, or somebody made one: the reading tells.
            answer.items.append({ .student = item.student,
                                  .outcome = SendResult::Outcome::Unknown,
                                  .reason = u"ambiguous"_s,
                                  .serverText = p.text,
                                  .record = {} });
        } else if (p.verdict == Verdict::ServerError && ++crashes < mostCrashes) {
            crash = p; // perhaps this mark alone: the others need not wait
        } else {
            co_return tl::unexpected(p);
        }
    }
    if (crash)
        co_return tl::unexpected(*crash);
    co_return answer;
}

} // namespace rollbook
