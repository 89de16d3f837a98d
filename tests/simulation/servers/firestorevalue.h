// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace rollbook::sim {

/// Firestore's typed values and field paths, as pure functions.

/// The value as the server gives it back: integers as texts, times to the microsecond, empty arrays
/// without `values`. Nothing when it is not a value.
std::optional<QJsonValue> normalValue(const QJsonValue &value);
/// A map of such values; nothing when one of them is wrong.
std::optional<QJsonObject> normalFields(const QJsonObject &fields);

/// "a.`b.c`" → a, b.c; empty when it is not a path.
QStringList fieldPath(const QString &text);
std::optional<QJsonValue> fieldAt(const QJsonObject &fields, const QStringList &path);
/// Without a value the field is removed.
void setField(QJsonObject &fields, const QStringList &path, const std::optional<QJsonValue> &value);

/// `value` plus an increment; an old value that is no number counts as missing.
QJsonValue incremented(const std::optional<QJsonValue> &value, const QJsonValue &by);
/// -1, 0, 1; numbers by value, everything else by its text. Enough for equal types.
int compareValues(const QJsonValue &a, const QJsonValue &b);
QString plainText(const QJsonValue &value); ///< of a string, number or time

} // namespace rollbook::sim
