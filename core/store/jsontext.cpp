// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsontext.h"

#include <algorithm>

namespace rollbook {
namespace {

bool needsEscape(char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; }

QByteArray escaped(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    }
}

} // namespace

void JsonText::begin(const char *name)
{
    m_json.append(m_json.isEmpty() ? '{' : ',').append('"').append(name).append("\":");
}

void JsonText::appendQuoted(const QByteArray &utf8)
{
    m_json.append('"');
    for (auto from = utf8.begin(); from != utf8.end();) {
        const auto to = std::find_if(from, utf8.end(), needsEscape);
        m_json.append(&*from, to - from);
        from = to;
        if (from != utf8.end())
            m_json.append(escaped(*from++));
    }
    m_json.append('"');
}

void JsonText::add(const char *name, qint64 number)
{
    begin(name);
    m_json.append(QByteArray::number(number));
}

void JsonText::add(const char *name, const QByteArray &utf8)
{
    begin(name);
    appendQuoted(utf8);
}

} // namespace rollbook
