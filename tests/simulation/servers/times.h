// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollbook::sim {

/// The forms in which servers write a moment. All UTC, from milliseconds or microseconds since
/// 1970.
QByteArray httpDate(qint64 ms); ///< Sat, 21 Nov 2026 08:33:33 GMT
QByteArray isoMicros(qint64 us); ///< 2026-11-21T08:33:33.655440Z
inline QByteArray isoTime(qint64 ms) { return isoMicros(ms * 1000); }
QByteArray isoDate(qint64 ms); ///< 2026-11-21
/// ISO 8601 with T or a blank, with an offset, Z or nothing (= UTC); up to microseconds.
std::optional<qint64> parseMicros(const QString &text);

} // namespace rollbook::sim
