// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <concepts>
#include <optional>

namespace rollbook::sim {

/// Writes JSON as text, fields in the order given: a reply costs microseconds, and no tree is
/// built.
class JsonWriter
{
public:
    JsonWriter &object(const char *key = nullptr) { return open(key, '{'); }
    JsonWriter &array(const char *key = nullptr) { return open(key, '['); }
    JsonWriter &end(); ///< of the innermost object or array

    JsonWriter &add(const char *key, const QString &value);
    JsonWriter &add(const char *key, const QByteArray &utf8);
    JsonWriter &add(const char *key, const char *utf8)
    {
        return add(key, QByteArray::fromRawData(utf8, qsizetype(qstrlen(utf8))));
    }
    JsonWriter &add(const char *key, const QJsonValue &value);
    JsonWriter &add(const char *key, std::nullptr_t) { return raw(key, "null"); }
    JsonWriter &add(const char *key, std::same_as<bool> auto value)
    {
        return raw(key, value ? "true" : "false");
    }
    JsonWriter &add(const char *key, std::same_as<double> auto value)
    {
        return raw(key, number(value));
    }
    template<std::integral T>
        requires(!std::same_as<T, bool>)
    JsonWriter &add(const char *key, T value)
    {
        return raw(key, QByteArray::number(qint64(value)));
    }
    /// null for what is empty
    JsonWriter &addOrNull(const char *key, const QString &value);
    JsonWriter &addOrNull(const char *key, int value)
    {
        return value ? add(key, value) : add(key, nullptr);
    }
    JsonWriter &item(const QString &value) { return add(nullptr, value); }
    JsonWriter &raw(const char *key, const QByteArray &json); ///< text that is JSON already

    const QByteArray &text() const { return m_text; }

private:
    JsonWriter &open(const char *key, char bracket);
    void separate(const char *key);
    static QByteArray number(double value);

    QByteArray m_text;
    QByteArray m_open; ///< the brackets that are still to close
};

QByteArray jsonString(const QString &text); ///< quoted and escaped
QByteArray compact(const QJsonValue &value);

} // namespace rollbook::sim
