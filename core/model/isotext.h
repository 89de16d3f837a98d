// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace rollbook {

/// Days and times of day as rows and files have them: ISO 8601, "" for none. Pure.
inline QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
inline QString iso(QTime time) { return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(); }
inline QDate isoDate(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
inline QTime isoTime(const QString &text) { return QTime::fromString(text, QStringLiteral("HH:mm")); }
inline QDate dateIn(const QJsonObject &row, QLatin1StringView key) { return isoDate(row[key].toString()); }
inline QTime timeIn(const QJsonObject &row, QLatin1StringView key) { return isoTime(row[key].toString()); }

} // namespace rollbook
