// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/practiceserver.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace rollbook {

/// The requests that reached a practice server so far, in the order of their arrival.
class WireLog
{
public:
    explicit WireLog(const PracticeServer &server)
    {
        const QJsonArray all = server.list(QStringLiteral("/log"));
        for (const QJsonValue &entry : all)
            m_entries.append(entry.toObject());
    }

    /// "METHOD /path", without the query.
    static QString call(const QJsonObject &entry)
    {
        return entry[QLatin1StringView("method")].toString() + u' '
            + entry[QLatin1StringView("path")].toString().section(u'?', 0, 0);
    }
    QList<QJsonObject> of(const QString &part) const
    {
        QList<QJsonObject> found;
        std::ranges::copy_if(m_entries, std::back_inserter(found), [&](const QJsonObject &entry) {
            return (entry[QLatin1StringView("method")].toString() + u' '
                    + entry[QLatin1StringView("path")].toString())
                .contains(part);
        });
        return found;
    }
    int answered(int status) const
    {
        return int(std::ranges::count_if(m_entries, [status](const QJsonObject &entry) {
            return entry[QLatin1StringView("status")].toInt() == status;
        }));
    }
    /// Calls that none of these expressions names; each has to fit the whole "METHOD /path".
    QStringList otherThan(const QStringList &allowed) const
    {
        QStringList others;
        for (const QJsonObject &entry : m_entries) {
            const bool known = std::ranges::any_of(allowed, [&](const QString &pattern) {
                return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                    .match(call(entry))
                    .hasMatch();
            });
            if (!known)
                others.append(call(entry));
        }
        return others;
    }
    /// Whether each request came only after the one before it had been answered.
    bool isOneAtATime() const
    {
        constexpr double toleranceMs = 2; // the log rounds
        double free = 0;
        for (const QJsonObject &entry : m_entries) {
            const double at = double(
                QDateTime::fromString(entry[QLatin1StringView("time")].toString(), Qt::ISODateWithMs)
                    .toMSecsSinceEpoch());
            if (at + toleranceMs < free)
                return false;
            free = std::max(free, at + entry[QLatin1StringView("ms")].toDouble());
        }
        return true;
    }
    int sum(const QString &part, const char *field) const
    {
        int total = 0;
        for (const QJsonObject &entry : of(part))
            total += entry[QLatin1StringView(field)].toInt();
        return total;
    }
    int most(const QString &part, const char *field) const
    {
        int most = 0;
        for (const QJsonObject &entry : of(part))
            most = std::max(most, entry[QLatin1StringView(field)].toInt());
        return most;
    }

private:
    QList<QJsonObject> m_entries;
};

} // namespace rollbook
