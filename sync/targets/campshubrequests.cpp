// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshub.h"

#include "sync/targets/campshubrecord.h"
#include "sync/whosesession.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

// What goes to CampsHub360 besides marks: the end of a session, leave, and requests for correction.

namespace rollbook {
namespace {

constexpr qint64 oneDayMs = 86'400'000;

DispatchAnswer later(const QString &why)
{
    return { .remoteId = {}, .text = why, .pending = true };
}

/// What a request that is there has come to.
DispatchAnswer answerOf(const QJsonObject &there)
{
    const QString status = there[u"status"_s].toString(),
                  note = there[u"decision_note"_s].toString();
    return { .remoteId = campsHubId(there[u"id"_s]),
             .text = note.isEmpty() ? status : status + u": "_s + note,
             .pending = status == u"pending"_s };
}

QString leaveType(const QString &category)
{
    if (category == u"medical"_s)
        return category;
    return category == u"family"_s ? u"personal"_s : u"other"_s;
}

QString wordOf(const QString &statusCode)
{
    const auto status = statusFromCode(statusCode);
    const auto value =
        campsHubValue({ .session = {},
                        .student = {},
                        .value = { .status = status.value_or(Status::Unmarked), .minutesLate = {} },
                        .note = {},
                        .author = {} });
    return value ? value->value(u"mark"_s).toString() : u"absent"_s; // as the session was made
}

/// Nothing that we asked for ourselves is older than our wish.
bool isOlder(const QJsonObject &there, const Dispatch &dispatch)
{
    return campsHubTime(there[u"created_at"_s]) < dispatch.row[u"changed_at"_s].toInteger() - oneDayMs;
}

} // namespace

Conversation<DispatchAnswer> CampsHub::deliver(Dispatch dispatch, AccessToken token) const
{
    if (dispatch.entity == u"session"_s)
        return closeSession(dispatch, token);
    if (dispatch.entity == u"leave"_s)
        return askForLeave(dispatch, token);
    if (dispatch.entity == u"correction"_s)
        return askForCorrection(dispatch, token);
    return TargetKind::deliver(dispatch, token);
}

Conversation<DispatchAnswer> CampsHub::closeSession(Dispatch dispatch, AccessToken token) const
{
    constexpr qint64 late =
        60'000; // the server notes its own time for both: after this it is put right
    const qint64 finishedAt = dispatch.row[u"finished_at"_s].toInteger();
    if (finishedAt <= 0
        || dispatch.work.remoteSession
               .isEmpty()) // a register opened again here stays closed there: it has no way back
        co_return DispatchAnswer{};
    const QString path = attendance(u"sessions/%1/"_s.arg(dispatch.work.remoteSession));
    const auto page = co_await readObject(path, token);
    const auto before =
        page ? readCampsHubSession(*page) : Decoded<CampsHubSession>(tl::unexpected(page.error()));
    if (!before)
        co_return tl::unexpected(before.error());
    const auto section = co_await sectionOf(before->section, token);
    if (!section)
        co_return tl::unexpected(section.error());
    const SessionReading seen{ .remoteSession = before->id,
                               .remoteClass = section->batch,
                               .remoteSubject = section->course,
                               .date = before->date,
                               .entries = {} };
    if (const auto stranger = strangerIn(dispatch.work, seen))
        co_return tl::unexpected(*stranger);
    if (before->faculty != token.more[u"faculty"_s].toString())
        co_return tl::unexpected(Problem{ Verdict::Refused, u"refused_perm"_s,
                                          u"it is another lecturer's session"_s, 200 });
    if (before->isShut())
        co_return DispatchAnswer{ .remoteId = before->id, .text = before->status };
    QJsonObject times;
    const QStringList steps{ u"open/"_s, u"close/"_s };
    for (const QString &step : steps) {
        const bool opens = step == u"open/"_s;
        if (opens && before->status != u"scheduled"_s)
            continue;
        const HttpReply reply = co_await request(path + step, token, "POST");
        const auto json = classify(reply, { 200 });
        if (!json
            && !(json.error().verdict == Verdict::Refused
                 && json.error().http == 400)) // 400: somebody was faster
            co_return tl::unexpected(json.error());
        if (json && dispatch.work.now - finishedAt > late)
            times[opens ? u"actual_start_datetime"_s : u"actual_end_datetime"_s] =
                campsHubTime(opens ? std::min(before->start, finishedAt) : finishedAt);
    }
    if (!times.isEmpty()) {
        const HttpReply reply = co_await request(path, token, "PATCH", times);
        if (const auto json = classify(reply, { 200 }); !json)
            co_return tl::unexpected(json.error());
    }
    const auto pageAfter = co_await readObject(path, token);
    const auto after = pageAfter ? readCampsHubSession(*pageAfter)
                                 : Decoded<CampsHubSession>(tl::unexpected(pageAfter.error()));
    if (!after)
        co_return tl::unexpected(after.error());
    if (!after->isShut())
        co_return tl::unexpected(
            contractBroken(u"the server says closed, and the session is "_s + after->status, 200));
    co_return DispatchAnswer{ .remoteId = after->id, .text = after->status };
}

/// Carries out what was wished of a request that is there, once, and says what has come of it.
Conversation<DispatchAnswer> CampsHub::followUp(QString path, QJsonObject there, QString wanted,
                                                AccessToken token) const
{
    const QString own = path + campsHubId(there[u"id"_s]) + u'/';
    const QString step = wanted == u"approved"_s              ? u"approve/"_s
        : wanted == u"withdrawn"_s || wanted == u"rejected"_s ? u"reject/"_s
                                                              : QString();
    if (step.isEmpty()
        || there[u"status"_s] != u"pending"_s) // the server decides again as often as it is asked
        co_return answerOf(there);
    const QJsonObject note{ { u"decision_note"_s, wanted } };
    const HttpReply reply = co_await request(own + step, token, "POST", note);
    if (const auto json = classify(reply, { 200 }); !json)
        co_return tl::unexpected(json.error());
    const auto after = co_await readObject(own, token);
    if (!after)
        co_return tl::unexpected(after.error());
    co_return answerOf(*after);
}

Conversation<DispatchAnswer> CampsHub::askForLeave(Dispatch dispatch, AccessToken token) const
{
    const QString path = attendance(u"leave-applications/"_s);
    const QString student = dispatch.row[u"remote_student"_s].toString(),
                  wanted = dispatch.row[u"state"_s].toString();
    if (student.isEmpty())
        co_return later(u"the school has not given this student an id yet"_s);
    const QJsonObject body{ { u"student"_s, campsHubId(student) },
                            { u"leave_type"_s, leaveType(dispatch.row[u"category"_s].toString()) },
                            { u"start_date"_s, dispatch.row[u"from"_s] },
                            { u"end_date"_s, dispatch.row[u"to"_s] },
                            { u"reason"_s, dispatch.row[u"told_reason"_s].toString(dispatch.row[u"reason"_s].toString()) },
                            // It excuses whole days: for a part of one, the marks say which lessons.
                            { u"auto_apply_to_sessions"_s, dispatch.row[u"start"_s].toString().isEmpty() } };
    const auto isOurs = [&](const QJsonObject &row) {
        return campsHubId(row[u"id"_s]) == dispatch.remoteId
            || (campsHubId(row[u"student"_s]) == student
                && row[u"start_date"_s] == body[u"start_date"_s]
                && row[u"end_date"_s] == body[u"end_date"_s] && row[u"status"_s] != u"rejected"_s
                && row[u"status"_s] != u"cancelled"_s);
    };
    // Before, as far back as a lost answer may lie; after, and when it overlaps, as far as need be.
    for (bool before = true;; before = false) {
        const Enough enough = [&](const QJsonObject &row) {
            return isOurs(row) || (before && dispatch.remoteId.isEmpty() && isOlder(row, dispatch));
        };
        const auto rows = co_await walk(path, QString(), enough, token);
        if (!rows)
            co_return tl::unexpected(rows.error());
        if (!rows->isEmpty() && isOurs(rows->last()))
            co_return co_await followUp(path, rows->last(), wanted, token);
        if (!before)
            co_return tl::unexpected(Problem{
                Verdict::Refused, u"refused_data"_s,
                u"another leave of this student overlaps, or the server did not keep it"_s, 400 });
        if (wanted == u"withdrawn"_s || wanted == u"rejected"_s)
            co_return DispatchAnswer{};
        const HttpReply reply = co_await request(path, token, "POST", body);
        const auto json = classify(reply, { 201 });
        if (!json && !json.error().text.contains(u"Overlapping"_s))
            co_return tl::unexpected(json.error());
    }
}

Conversation<DispatchAnswer> CampsHub::askForCorrection(Dispatch dispatch, AccessToken token) const
{
    const QString path = attendance(u"correction-requests/"_s);
    const QString student = dispatch.row[u"remote_student"_s].toString(),
                  session = dispatch.work.remoteSession;
    const QString wanted = dispatch.row[u"state"_s].toString();
    if (student.isEmpty() || session.isEmpty())
        co_return later(u"the school has not given this student or session an id yet"_s);
    const QJsonObject body{ { u"session"_s, campsHubId(session) },
                            { u"student"_s, campsHubId(student) },
                            { u"from_mark"_s, wordOf(dispatch.row[u"from_status"_s].toString()) },
                            { u"to_mark"_s, wordOf(dispatch.row[u"to_status"_s].toString()) },
                            { u"reason"_s, dispatch.row[u"reason"_s] } };
    const auto ofPair = [&](const QJsonObject &row) {
        return campsHubId(row[u"session"_s]) == session && campsHubId(row[u"student"_s]) == student;
    };
    const auto isOurs = [&](const QJsonObject &row) {
        return (!dispatch.remoteId.isEmpty() && campsHubId(row[u"id"_s]) == dispatch.remoteId)
            || (dispatch.remoteId.isEmpty() && ofPair(row)
                && row[u"to_mark"_s] == body[u"to_mark"_s]
                && row[u"reason"_s] == body[u"reason"_s]);
    };
    for (bool before = true;; before = false) {
        const Enough enough = [&](const QJsonObject &row) {
            return isOurs(row) || (ofPair(row) && row[u"status"_s] == u"pending"_s)
                || (before && dispatch.remoteId.isEmpty() && isOlder(row, dispatch));
        };
        const auto rows = co_await walk(path, QString(), enough, token);
        if (!rows)
            co_return tl::unexpected(rows.error());
        const QJsonObject last = rows->isEmpty() ? QJsonObject() : rows->last();
        if (isOurs(last)) {
            const QString step = wanted == u"approved"_s
                ? QString()
                : wanted; // nobody approves a correction of his own
            co_return co_await followUp(path, last, step, token);
        }
        if (ofPair(last) && last[u"status"_s] == u"pending"_s) // one at a time for one mark
            co_return later(u"another correction of this mark waits for a decision"_s);
        if (!before)
            co_return tl::unexpected(
                Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                         u"the server said yes to the correction and does not list it"_s, 201 });
        if (wanted == u"withdrawn"_s || wanted == u"rejected"_s)
            co_return DispatchAnswer{};
        const HttpReply reply = co_await request(path, token, "POST", body);
        const auto json = classify(reply, { 201 });
        if (!json && !json.error().text.contains(u"Pending correction"_s))
            co_return tl::unexpected(json.error());
    }
}

} // namespace rollbook
