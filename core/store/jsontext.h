// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rollbook {

/// Writes one JSON object (RFC 8259) without building it first. For what is written with every
/// mark before its tick: a QJsonObject and QJsonDocument cost ten times as much. Where the names
/// are given in order, the bytes are those of QJsonDocument.
class JsonText
{
public:
    JsonText() { m_json.reserve(1024); }
    void add(const char *name, qint64 number);
    void add(const char *name, const QByteArray &utf8);
    void add(const char *name, const QString &text) { add(name, text.toUtf8()); }
    QByteArray finish() { return std::move(m_json.append('}')); }

private:
    void begin(const char *name);
    void appendQuoted(const QByteArray &utf8);

    QByteArray m_json;
};

} // namespace rollbook
