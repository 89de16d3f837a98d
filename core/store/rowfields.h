// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QVariant>

#include <optional>

namespace rollbook {

/// Fields of a row on their way into a statement. Pure.
inline QString text(const QJsonObject &row, QLatin1StringView key) { return row[key].toString(); }
inline qint64 number(const QJsonObject &row, QLatin1StringView key) { return row[key].toInteger(); }
inline QVariant nullable(const std::optional<QByteArray> &json) { return json ? QVariant(QString::fromUtf8(*json)) : QVariant(); }

} // namespace rollbook
