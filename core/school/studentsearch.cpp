// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/studentsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Letters that have a stroke or are two in one, and that no decomposition takes apart.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return u"o"_s;
    case u'ł': return u"l"_s;
    case u'đ': return u"d"_s;
    case u'ı': return u"i"_s;
    case u'æ': return u"ae"_s;
    case u'œ': return u"oe"_s;
    default: return QString(c);
    }
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += plainLetter(c);
    }
    return folded.simplified();
}

void StudentSearch::add(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts) {
        const QString folded = foldedForSearch(text);
        words += folded.split(u' ', Qt::SkipEmptyParts);
        // "O'Brien" and "Smith-Jones" are found by either part; "NF/2026/0042" by its last digits as well.
        QString parts = folded;
        for (const QChar separator : { u'-', u'\'', u'\u2019', u'/', u'.' })
            parts.replace(separator, u' ');
        if (parts != folded)
            words += parts.split(u' ', Qt::SkipEmptyParts);
    }
    words.removeDuplicates();
    m_words.append(words);
}

QList<int> StudentSearch::find(const QString &text, int limit) const
{
    const QStringList wanted = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < m_words.size() && found.size() < limit; ++i) {
        const QStringList &words = m_words.at(i);
        const bool all = std::ranges::all_of(wanted, [&](const QString &part) {
            return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); });
        });
        if (all)
            found.append(i);
    }
    return found;
}

} // namespace rollbook
