// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// East Asian Width W and F (Unicode 15), the blocks that names and notes use.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1f64f) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isNumber(const QString &text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString padded(const QString &text, qsizetype width, bool right)
{
    const QString space(std::max<qsizetype>(0, width - displayWidth(text)), u' ');
    return right ? space + text : text + space;
}

QString withoutEndSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    const auto letters = text.toUcs4();
    for (const char32_t c : letters) {
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
        case QChar::Other_Control: break;
        default: width += isWide(c) ? 2 : 1;
        }
    }
    return width;
}

QStringList Table::lines() const
{
    const qsizetype columns = m_headings.size();
    QList<qsizetype> widths;
    QList<bool> right;
    for (qsizetype c = 0; c < columns; ++c) {
        qsizetype width = displayWidth(m_headings.at(c));
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row.value(c)));
        widths.append(width);
        right.append(std::ranges::any_of(
                         m_rows, [c](const QStringList &row) { return !row.value(c).isEmpty(); })
                     && std::ranges::all_of(m_rows, [c](const QStringList &row) {
                            return row.value(c).isEmpty() || isNumber(row.value(c));
                        }));
    }
    QStringList lines;
    const auto add = [&](const QStringList &cells) {
        QStringList line;
        for (qsizetype c = 0; c < columns; ++c)
            line.append(padded(cells.value(c), widths.at(c), right.at(c)));
        lines.append(withoutEndSpace(line.join(u"  "_s)));
    };
    add(m_headings);
    for (const QStringList &row : m_rows)
        add(row);
    return lines;
}

} // namespace rollbook
