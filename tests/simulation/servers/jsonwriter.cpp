// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace rollbook::sim {

namespace {

bool isPlain(char c) { return c != '"' && c != '\\' && uchar(c) >= 0x20; }

void appendQuoted(QByteArray &to, const QByteArray &utf8)
{
    static const char hex[] = "0123456789abcdef";
    to += '"';
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        to += utf8;
    } else {
        for (const char c : utf8) {
            if (uchar(c) < 0x20) {
                to += "\\u00";
                to += hex[uchar(c) >> 4];
                to += hex[c & 15];
                continue;
            }
            if (!isPlain(c))
                to += '\\';
            to += c;
        }
    }
    to += '"';
}

} // namespace

QByteArray jsonString(const QString &text)
{
    QByteArray quoted;
    appendQuoted(quoted, text.toUtf8());
    return quoted;
}

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isString())
        return jsonString(value.toString());
    const QByteArray wrapped = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

JsonWriter &JsonWriter::end()
{
    m_text += m_open.back();
    m_open.chop(1);
    return *this;
}

JsonWriter &JsonWriter::add(const char *key, const QString &value)
{
    return add(key, value.toUtf8());
}

JsonWriter &JsonWriter::add(const char *key, const QByteArray &utf8)
{
    separate(key);
    appendQuoted(m_text, utf8);
    return *this;
}

JsonWriter &JsonWriter::add(const char *key, const QJsonValue &value)
{
    return raw(key, compact(value));
}

JsonWriter &JsonWriter::addOrNull(const char *key, const QString &value)
{
    return value.isEmpty() ? add(key, nullptr) : add(key, value);
}

JsonWriter &JsonWriter::raw(const char *key, const QByteArray &json)
{
    separate(key);
    m_text += json;
    return *this;
}

JsonWriter &JsonWriter::open(const char *key, char bracket)
{
    separate(key);
    m_text += bracket;
    m_open += bracket == '{' ? '}' : ']';
    return *this;
}

void JsonWriter::separate(const char *key)
{
    if (!m_text.isEmpty() && m_text.back() != '{' && m_text.back() != '[')
        m_text += ',';
    if (key) {
        m_text += '"';
        m_text += key;
        m_text += "\":";
    }
}

QByteArray JsonWriter::number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace rollbook::sim
