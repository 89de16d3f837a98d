// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/portal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int defaultTimeoutS = 10;
constexpr int mostTimeoutS = 120;
constexpr double sessionsOfUnit = 12; // what the service divides by, whatever was held
constexpr qint64 yearMs = 365LL * 24 * 3600 * 1000;

QString notOfferedMark() { return u"not_offered"_s; } // kept as the roster's remote id

QString numberOf(const QString &admissionNumber) { return admissionNumber.trimmed().toUpper(); }

/// "09:45:00 - 10:35:00"; empty when the school gives no times.
QString timeSlotOf(const Session &session)
{
    if (!session.start.isValid())
        return u""_s;
    const QTime end = session.end.isValid() ? session.end : session.start;
    return session.start.toString(u"HH:mm:ss"_s) + u" - "_s + end.toString(u"HH:mm:ss"_s);
}

/// The wall clock at the school, with microseconds and without an offset.
QString timestampOf(const MarkFacts &facts)
{
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(facts.now, QTimeZone(facts.session.zone.toLatin1()));
    return local.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"000"_s;
}

/// An empty text rather than null, which Qt makes of a null string.
QString textOf(const QString &text) { return text.isNull() ? u""_s : text; }

QJsonObject studentOf(const QString &number, const QString &name, const QString &email,
                      const QString &phone)
{
    return { { u"admission_number"_s, numberOf(number) },
             { u"name"_s, textOf(name.simplified()) },
             { u"email"_s, textOf(email) },
             { u"phone"_s, textOf(phone) } };
}

/// Answers that are given before anything is done: the portal's own, and those of what stands
/// before it.
bool hasNoEffect(int status)
{
    return QList<int>{ 401, 403, 404, 405, 407, 429, 511 }.contains(status);
}

/// What an answer other than 2xx means for the one POST that there is.
Problem ofStatus(const HttpReply &reply, Problem problem)
{
    problem.noEffect = reply.failure == HttpReply::Failure::None && hasNoEffect(reply.status);
    if (problem.verdict
        == Verdict::Missing) { // one address for all marks: it is the address that is wrong
        problem.verdict = Verdict::Broken;
        problem.reason = u"contract_broken"_s;
    } else if (problem.verdict == Verdict::Refused
               && problem.http == 403) { // the key, not this mark
        problem.verdict = Verdict::Busy;
    } else if (problem.verdict == Verdict::Foreign && reply.status < 300) {
        problem.verdict = Verdict::Ambiguous; // PHP's warnings before the JSON, a page of the day:
                                              // it may be stored
        problem.reason = u"ambiguous"_s;
    }
    return problem;
}

/// A portal with a unique key refuses what it holds already, in words of its database. Not so where the key is that
/// of the rows' own numbers (they ran out, or a sequence was not restored: every mark would be refused so, and none
/// be there), nor where it is about tables and columns.
bool saysItIsThere(const Problem &problem)
{
    static const QRegularExpression others(
        u"duplicate entry '\\d+' for key '?(\\w+\\.)?primary\\b|_pkey\\b(?![\\s\\S]*key \\([^)]*,)|failed: \\w+\\.id\\b|"
        "duplicate key name|\\b(table|view|relation|database|column|index|constraint|trigger|procedure) [^ ]* ?already"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        u"duplicate (entry|key)|unique constraint|already (exists|recorded)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (problem.http == 400 || problem.http == 409 || problem.http == 422
            || problem.http == 500)
        && words.match(problem.text).hasMatch() && !others.match(problem.text).hasMatch();
}

} // namespace

Result<> checkPortalOptions(const Target &target)
{
    const QString unknown = target.options[u"on_unknown"_s].toString();
    if (!unknown.isEmpty() && unknown != u"strict"_s && unknown != u"lenient"_s)
        return fail(Error::Kind::Invalid,
                    u"the option on_unknown is strict or lenient, not \"%1\""_s.arg(unknown));
    const QString timeout = target.options[u"timeout_s"_s].toVariant().toString();
    bool isNumber = false;
    const int seconds = timeout.toInt(&isNumber);
    if (!timeout.isEmpty() && (!isNumber || seconds < 1 || seconds > mostTimeoutS))
        return fail(Error::Kind::Invalid,
                    u"the option timeout_s is 1 to %1 seconds, not \"%2\""_s.arg(
                        QString::number(mostTimeoutS), timeout));
    return {};
}

Decoded<QJsonObject> readPortalAnswer(const HttpReply &reply)
{
    QList<int> accepted;
    for (int status = 200; status < 300; ++status)
        accepted.append(status);
    const auto json = classify(reply, accepted);
    if (!json) {
        const Problem problem = ofStatus(reply, json.error());
        if (saysItIsThere(problem))
            return QJsonObject{ { u"message"_s, problem.text } };
        return tl::unexpected(problem);
    }
    const QJsonObject object = json->object();
    const QJsonValue success = object[u"success"_s];
    if (success == QJsonValue(true))
        return object;
    if (success == QJsonValue(false)) {
        const QString words = object[u"error"_s].toString(u"the portal gave no reason"_s);
        return tl::unexpected(
            Problem{ Verdict::Refused, u"refused_data"_s, words.left(300), reply.status });
    }
    return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                                   u"the portal says neither yes nor no"_s, reply.status });
}

Portal::Portal(const Target &target)
    : m_traits{ .batchMax = 1,
                .timeoutMs = target.options[u"timeout_s"_s].toVariant().toInt() * 1000,
                .readBack = TargetTraits::ReadBack::None,
                .sendWhen = TargetTraits::SendWhen::OnClose,
                .resend = target.options[u"on_unknown"_s].toString() != u"strict"_s,
                .roster = isOptionOn(target, u"sync_students"_s) },
      m_base(baseUrl(target.url, u"/api"_s)), m_idempotency(isOptionOn(target, u"idempotency"_s))
{
    if (m_traits.timeoutMs <= 0)
        m_traits.timeoutMs = defaultTimeoutS * 1000;
}

std::optional<QJsonObject> Portal::encode(const MarkFacts &facts) const
{
    const Status status = facts.mark.value.status;
    if (status != Status::Present && status != Status::Late)
        return std::nullopt;
    return QJsonObject{ { u"present"_s, true } };
}

QJsonObject Portal::freeze(const MarkFacts &facts) const
{
    const bool isUnit = !facts.session.subjectCode.isEmpty(); // a daily register is its class's
    const QJsonObject attendance{
        { u"unit_code"_s, isUnit ? facts.session.subjectCode : facts.session.classCode },
        { u"unit_name"_s, isUnit ? textOf(facts.session.subjectName) : facts.session.classCode },
        { u"date"_s, facts.session.date.toString(Qt::ISODate) },
        { u"time_slot"_s, timeSlotOf(facts.session) },
        { u"venue"_s, textOf(facts.session.room) },
        { u"lecturer_name"_s, textOf(facts.lecturer) },
        { u"timestamp"_s, timestampOf(facts) },
        { u"attendance_percentage"_s, facts.unitMarks * 100 / sessionsOfUnit }
    };
    return { { u"action"_s, u"record_attendance"_s },
             { u"student"_s,
               studentOf(facts.student.number, facts.student.name, facts.student.email,
                         facts.student.phone) },
             { u"attendance"_s, attendance } };
}

std::optional<std::pair<StatusValue, QString>> Portal::decode(const QJsonObject &value) const
{
    if (value[u"present"_s] != QJsonValue(true))
        return std::nullopt;
    return std::pair(StatusValue{ .status = Status::Present, .minutesLate = {} }, QString());
}

bool Portal::isRemoteId(const QString &id) const
{
    return !id.isEmpty();
} // it goes by the school's own numbers

QList<TargetWording> Portal::wordings() const
{
    using enum TargetWording::Thing;
    using enum TargetWording::Way;
    return { { Present, AsIs, u"present"_s }, { Absent, NotAtAll, {} },
             { Late, Mapped, u"present"_s },  { Excused, NotAtAll, {} },
             { Cleared, NotAtAll, {} },       { MinutesLate, NotAtAll, {} },
             { Note, NotAtAll, {} } };
}

HttpRequest Portal::post(const QString &path, QJsonObject body, const AccessToken &token) const
{
    body[u"api_key"_s] = QString::fromUtf8(token.bearer);
    return { .url = m_base.resolved(QUrl(path)),
             .method = "POST",
             .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
             .headers = { { "Authorization", "Bearer " + token.bearer } },
             .timeoutMs = m_traits.timeoutMs };
}

Conversation<ServerReport> Portal::probe() const
{
    const HttpRequest ask{ .url = m_base.resolved(QUrl(u".."_s)),
                           .headers = {},
                           .timeoutMs = 20'000 };
    const HttpReply reply = co_await ask;
    const bool answers = reply.failure == HttpReply::Failure::None && reply.status != 407
        && reply.status != 511
        && (reply.status < 300 || (reply.status >= 400 && reply.status < 500));
    if (!answers) {
        const auto json = classify(reply, {});
        co_return tl::unexpected(json.error());
    }
    co_return ServerReport{
        .name = u"Lecturer Portal"_s,
        .notes = { u"it answers; what it is and whether it takes the key shows with the first mark"_s }
    };
}

Conversation<AccessToken> Portal::signIn(SignInSecret secret) const
{
    const QByteArray key = secret.password.trimmed().toUtf8();
    if (key.isEmpty())
        co_return tl::unexpected(
            Problem{ Verdict::Unauthorized, u"no_secret"_s, u"there is no API key"_s });
    co_return AccessToken{
        .bearer = key, .refresh = {}, .lifetimeMs = 10 * yearMs, .user = {}, .more = {}
    };
}

Conversation<Findings> Portal::find(SessionWork work, AccessToken) const
{
    co_return Findings{
        .remoteSession = work.session.id.toString(), .reason = {}, .text = {}, .links = {}
    };
}

Conversation<SessionReading> Portal::readMarks(SessionWork, AccessToken) const
{
    co_return tl::unexpected(notOffered());
}

Conversation<SendAnswer> Portal::send(SessionWork, Batch batch, AccessToken token) const
{
    SendAnswer answer;
    for (const BatchItem &item : std::as_const(batch.items)) {
        QJsonObject body = item.value;
        if (m_idempotency) {
            QJsonObject attendance = body[u"attendance"_s].toObject();
            attendance[u"client_ref"_s] = item.key;
            body[u"attendance"_s] = attendance;
        }
        HttpRequest request = post(u"attendance/record"_s, body, token);
        if (m_idempotency)
            request.headers.append({ "Idempotency-Key", item.key.toLatin1() });
        const HttpReply reply = co_await request;
        const auto taken = readPortalAnswer(reply);
        if (!taken)
            co_return tl::unexpected(taken.error());
        const QString id = (*taken)[u"id"_s].toVariant().toString();
        answer.text = id.isEmpty() ? (*taken)[u"message"_s].toString() : id;
        answer.items.append({ .student = item.student,
                              .outcome = SendResult::Outcome::Accepted,
                              .reason = {},
                              .serverText = answer.text,
                              .record = id });
    }
    co_return answer;
}

Conversation<DispatchAnswer> Portal::deliver(Dispatch dispatch, AccessToken token) const
{
    if (dispatch.entity != u"roster"_s)
        co_return tl::unexpected(notOffered());
    if (dispatch.remoteId == notOfferedMark())
        co_return DispatchAnswer{ .remoteId = dispatch.remoteId,
                                  .text = u"this portal takes no class lists"_s };
    QJsonArray students;
    const QJsonArray documents = dispatch.row[u"documents"_s].toArray();
    for (const QJsonValue &document : documents) {
        const QJsonObject row = document[u"row"_s].toObject();
        if (document[u"entity"_s] == u"student"_s)
            students.append(studentOf(row[u"number"_s].toString(), row[u"name"_s].toString(),
                                      row[u"email"_s].toString(), row[u"phone"_s].toString()));
    }
    const QJsonObject body{ { u"action"_s, u"bulk_sync_students"_s }, { u"students"_s, students } };
    const HttpRequest request = post(u"students/bulk-sync"_s, body, token);
    const HttpReply reply = co_await request;
    if (reply.failure == HttpReply::Failure::None
        && QList<int>{ 404, 405, 501 }.contains(reply.status))
        co_return DispatchAnswer{ .remoteId = notOfferedMark(),
                                  .text = u"this portal takes no class lists (%1)"_s.arg(
                                      reply.status) };
    const auto taken = readPortalAnswer(reply);
    if (!taken)
        co_return tl::unexpected(taken.error());
    co_return DispatchAnswer{ .remoteId = {}, .text = (*taken)[u"message"_s].toString() };
}

} // namespace rollbook
