// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <algorithm>

namespace rollbook {

/// A language that nobody speaks: every text of Rollbook in brackets, with accents, and 40 % longer.
/// Whatever is seen without brackets did not pass tr(); what has no room in it has none in German.
class PseudoLocale final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        if (!QByteArrayView(context).startsWith("rollbook::"))
            return {};
        const QString text = QString::fromUtf8(source);
        if (QByteArrayView(comment).contains("day")) // a pattern for a date
            return QStringLiteral("'['%1']'").arg(text);
        if (text.trimmed().size() < 2 || text.contains(QStringLiteral("*.")))
            return text; // a comma, a pattern for files
        QString longer;
        for (qsizetype i = 0; i < text.size(); ++i) {
            longer += accented(text.at(i), i > 0 && text.at(i - 1) == u'%');
        }
        longer += QChar(u' ');
        for (qsizetype i = std::max<qsizetype>(2, text.size() * 2 / 5); i > 0; --i)
            longer += i % 8 == 0 ? u' ' : u'é';
        return u'[' + longer.trimmed() + u']';
    }

private:
    static QChar accented(QChar c, bool isPlaceholder)
    {
        if (isPlaceholder)
            return c;
        static const QString plain = QStringLiteral("aeiouyAEIOUYncNC");
        static const QString other = QStringLiteral("áéíóúýÁÉÍÓÚÝñçÑÇ");
        const qsizetype at = plain.indexOf(c);
        return at < 0 ? c : other.at(at);
    }
};

} // namespace rollbook
