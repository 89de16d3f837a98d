// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/call.h"

#include "tests/simulation/servers/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

/// The values of one name in a=b&c=d, where + is a blank.
QStringList formValues(const QByteArray &text, const QByteArray &name)
{
    QStringList values;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArray::fromPercentEncoding(pair.left(equals < 0 ? pair.size() : equals)) != name)
            continue;
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        values.append(QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' '))));
    }
    return values;
}

} // namespace

Call::Call(const HttpRequest &request, qint64 trueMs, qint64 serverMs)
    : m_request(request), m_trueMs(trueMs), m_serverMs(serverMs)
{
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            m_parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    m_endsInSlash = path.endsWith('/');
    if (request.body.isEmpty())
        return;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    m_malformed = error.error != QJsonParseError::NoError;
    if (document.isArray())
        m_json = document.array();
    else if (document.isObject())
        m_json = document.object();
}

QStringList Call::queryAll(const char *name) const
{
    return m_request.url.hasQuery()
        ? formValues(m_request.url.query(QUrl::FullyEncoded).toLatin1(), name)
        : QStringList();
}

QByteArray Call::header(const char *name) const
{
    for (const auto &[key, value] : m_request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Call::bearer() const
{
    const QByteArray value = header("Authorization");
    return value.startsWith("Bearer ") ? value.mid(7).trimmed() : QByteArray();
}

QString Call::form(const char *name) const { return formValues(m_request.body, name).value(0); }

HttpReply jsonReply(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json", .body = body };
}

HttpReply htmlReply(int status, const QByteArray &title)
{
    return { .status = status,
             .contentType = "text/html; charset=utf-8",
             .body = "<!doctype html><html><head><title>" + title + "</title></head><body><h1>"
                 + title + "</h1></body></html>" };
}

HttpReply errorReply(int status, const char *name, const QString &text)
{
    return jsonReply(status, JsonWriter().object().add(name, text).end().text());
}

} // namespace rollbook::sim
