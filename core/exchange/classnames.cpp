// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/classnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

ClassNames::ClassNames(const QHash<QString, QString> &classes) : m_exact(classes)
{
    for (auto it = classes.cbegin(); it != classes.cend(); ++it) {
        m_folded[it.key().toCaseFolded()].insert(it.value());
        QStringList words = wordsOf(it.key());
        words.sort();
        m_words[words.join(u' ')].insert(it.value());
    }
}

/// Without case; what may stand inside a code does not part words.
QStringList ClassNames::wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}/._-]+"_s), edges(u"^[/._-]+|[/._-]+$"_s);
    QStringList words = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
    for (QString &word : words)
        word.remove(edges);
    words.removeAll(QString());
    return words;
}

QStringList ClassNames::in(const QString &text) const
{
    if (const QString code = m_exact.value(text); !code.isEmpty())
        return { code };
    QSet<QString> found = m_folded.value(text.trimmed().toCaseFolded());
    QStringList words = wordsOf(text);
    for (const QString &word : std::as_const(words)) {
        if (found.isEmpty() || words.size() > 1)
            found.unite(m_folded.value(word));
    }
    words.sort();
    if (const QSet<QString> whole = m_words.value(words.join(u' ')); !words.isEmpty() && whole.size() == 1)
        found = whole;
    if (const QString code = m_exact.value(text.section(u' ', 0, 0)); found.isEmpty() && !code.isEmpty())
        return { code };
    QStringList codes(found.cbegin(), found.cend());
    codes.sort();
    return codes;
}

} // namespace rollbook
