// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QJsonObject>
#include <QStringList>

namespace rollbook::sim {

/// One request as a server sees it: taken apart, with the server's own time.
class Call
{
public:
    Call(const HttpRequest &request, qint64 trueMs, qint64 serverMs);

    const QByteArray &method() const { return m_request.method; }
    bool is(const char *verb) const { return m_request.method == verb; }
    const QStringList &parts() const { return m_parts; } ///< of the path, decoded; no empty ones
    QString part(qsizetype i) const { return m_parts.value(i); }
    QString path() const { return u'/' + m_parts.join(u'/'); }
    bool endsInSlash() const { return m_endsInSlash; }
    QString query(const char *name) const { return queryAll(name).value(0); }
    QStringList queryAll(const char *name) const;
    QByteArray header(const char *name) const; ///< names compare without case
    QByteArray bearer() const; ///< the token, null when there is no Bearer header
    const QByteArray &body() const { return m_request.body; }
    const QJsonValue &json() const { return m_json; }
    QJsonObject object() const { return m_json.toObject(); }
    bool isMalformed() const { return m_malformed; } ///< a body that is not JSON
    QString form(const char *name) const; ///< a field of a form-encoded body

    qint64 trueMs() const { return m_trueMs; }
    qint64 ms() const { return m_serverMs; } ///< the server's clock

private:
    const HttpRequest &m_request;
    qint64 m_trueMs;
    qint64 m_serverMs;
    QStringList m_parts;
    bool m_endsInSlash = false;
    bool m_malformed = false;
    QJsonValue m_json;
};

HttpReply jsonReply(int status, const QByteArray &body);
HttpReply htmlReply(int status, const QByteArray &title);
/// {"name":"text"}
HttpReply errorReply(int status, const char *name, const QString &text);

} // namespace rollbook::sim
