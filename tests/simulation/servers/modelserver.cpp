// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/modelserver.h"

#include "tests/simulation/servers/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

/// "GET /api/v1/sessions/{}": a part with a digit in it is an id, unless it is a version.
QByteArray kindOf(const Call &call)
{
    QByteArray kind = call.method() + ' ';
    for (const QString &part : call.parts()) {
        const bool hasDigit =
            std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        kind += '/';
        kind += hasDigit && part != "v1"_L1 ? QByteArray("{}") : part.toUtf8();
    }
    return kind;
}

} // namespace

ServerFault ServerFault::maintenance(const QByteArray &retryAfter, int count)
{
    HttpReply reply = htmlReply(503, "Service Unavailable");
    reply.retryAfter = retryAfter;
    return { .count = count, .reply = reply };
}

ModelServer::ModelServer(SchoolData school, const QByteArray &name)
    : m_school(std::move(school)), m_mint(name)
{
}

ModelServer::~ModelServer() = default;

HttpReply ModelServer::handle(const HttpRequest &request, qint64 nowMs)
{
    const Call call(request, nowMs, serverMs(nowMs));
    ++m_requests[kindOf(call)];
    m_key = call.header("Idempotency-Key");
    const qsizetype before = m_history.size();
    const std::optional<ServerFault> fault = m_faults.isEmpty()
        ? std::nullopt
        : takeFault(call.method() + ' ' + request.url.path().toUtf8());
    HttpReply reply = fault ? faulty(*fault, call) : answer(call);
    if (m_history.size() > before && !m_key.isEmpty())
        ++m_applied[m_key];
    if (reply.date.isEmpty())
        reply.date = httpDate(call.ms());
    return reply;
}

std::optional<ServerFault> ModelServer::takeFault(const QByteArray &line)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (!line.contains(m_faults[i].match))
            continue;
        const ServerFault fault = m_faults[i];
        if (fault.count > 0 && --m_faults[i].count == 0)
            m_faults.removeAt(i);
        return fault;
    }
    return {};
}

HttpReply ModelServer::faulty(const ServerFault &fault, const Call &call)
{
    using Effect = ServerFault::Effect;
    if (fault.effect == Effect::NotApplied)
        return fault.reply.value_or(crash());
    if (fault.effect == Effect::Swallowed) {
        const std::any image = saveImage();
        const QList<AppliedWrite> history = m_history;
        const HttpReply own = answer(call);
        loadImage(image);
        m_history = history;
        return fault.reply.value_or(own);
    }
    m_rowsLeft = fault.effect == Effect::Halfway ? fault.rows : -1;
    answer(call);
    m_rowsLeft = -1;
    return fault.reply.value_or(crash());
}

void ModelServer::restart(Tokens tokens)
{
    if (tokens == Tokens::Lost)
        m_mint.rotateSecret();
}

void ModelServer::setPassword(const QString &username, const QString &password)
{
    m_school.accounts[m_school.indexOfAccount(username)].password = password;
}

void ModelServer::setActive(const QString &username, bool active)
{
    m_school.accounts[m_school.indexOfAccount(username)].active = active;
}

int ModelServer::requestCount(const QByteArray &part) const
{
    int count = 0;
    for (auto it = m_requests.begin(); it != m_requests.end(); ++it)
        count += it.key().contains(part) ? *it : 0;
    return count;
}

QMap<QString, int> ModelServer::rowsPerKey() const
{
    QMap<QString, int> rows;
    for (const StoredMark &mark : truth())
        ++rows[mark.session + u' ' + mark.student];
    return rows;
}

bool ModelServer::takeRow()
{
    if (m_rowsLeft < 0)
        return true;
    return m_rowsLeft-- > 0 || (m_rowsLeft = 0, false);
}

bool ModelServer::isPoisonText(const QByteArray &text) const
{
    return std::any_of(m_poison.begin(), m_poison.end(),
                       [&](const QString &poison) { return text.contains(poison.toUtf8()); });
}

void ModelServer::wrote(const Call &call, AppliedWrite write, RowChange *change)
{
    write.key = m_key;
    const qint64 at = call.trueMs();
    officeWrote(at, std::move(write), change);
}

void ModelServer::officeWrote(qint64 nowMs, AppliedWrite write, RowChange *change)
{
    write.trueMs = nowMs;
    if (change)
        *change = { serverMs(nowMs), nowMs, write.by, change->writes + 1 };
    m_history.append(std::move(write));
}

HttpReply ModelServer::notModelled(const Call &call)
{
    m_unmodelled.append(QString::fromLatin1(call.method()) + u' ' + call.path());
    return htmlReply(404, "Not Found");
}

const SchoolData::Account *ModelServer::account(const QString &username) const
{
    const qsizetype index = m_school.indexOfAccount(username);
    return index < 0 ? nullptr : &m_school.accounts[index];
}

} // namespace rollbook::sim
