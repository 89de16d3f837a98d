// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace rollbook {

/// A practice school server in a process of its own, ended with this object.
class PracticeServer
{
public:
    /// `arguments` as for tests/servers/<name>/server.py; blocks until it listens.
    explicit PracticeServer(const QStringList &arguments = { QStringLiteral("--demo") },
                            const QString &name = QStringLiteral("schoolos"));
    ~PracticeServer();

    bool isReady() const { return !m_facts.isEmpty(); }
    QString url() const { return text("url"); }
    QString text(const char *key) const { return m_facts[QLatin1StringView(key)].toString(); }

    /// Asks or tells the control port; blocks. Returns the body.
    QByteArray control(const QString &path, const QJsonObject *body = nullptr) const;
    void post(const QString &path, const QJsonObject &body = {}) const { control(path, &body); }
    QJsonArray list(const QString &path) const;
    /// Requests that reached the wire whose "METHOD path" contains `part`.
    int wireCount(const QString &part) const;

private:
    QProcess m_process;
    QJsonObject m_facts;
};

} // namespace rollbook
