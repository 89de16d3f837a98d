// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/modelserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rollbook::sim {

/// Asks a model server as a client would, one call a line.
class ModelClient
{
public:
    ModelClient(ModelServer &server, const char *base)
        : m_server(server), m_base(QLatin1StringView(base))
    {
    }

    HttpReply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                   QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        if (!authorization.isEmpty())
            headers.append({ "Authorization", authorization });
        return m_server.handle(
            { .url = QUrl(m_base + path), .method = method, .body = body, .headers = headers },
            now);
    }
    HttpReply get(const QString &path) { return send("GET", path); }
    HttpReply post(const QString &path, const QByteArray &body = "{}")
    {
        return send("POST", path, body);
    }
    HttpReply patch(const QString &path, const QByteArray &body)
    {
        return send("PATCH", path, body);
    }
    void bearer(const QJsonValue &token)
    {
        authorization = "Bearer " + token.toString().toLatin1();
    }

    qint64 now = 1'795'248'000'000; ///< Saturday, 21 November 2026, 08:00 UTC
    QByteArray authorization;

private:
    ModelServer &m_server;
    QString m_base;
};

inline QJsonValue json(const HttpReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Two classes of three, one teacher for each first course; a lesson on one day.
inline SchoolData smallSchool() { return SchoolData::invented(2, 3, 2, QDate(2026, 11, 21), 1); }

} // namespace rollbook::sim
