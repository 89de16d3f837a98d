// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace rollbook {

/// Finds the class that a text of another program is about: "7A/MAT", "7A Mathematics", "Mathematics, 7A".
class ClassNames
{
public:
    /// `classes` is code or name -> class code.
    explicit ClassNames(const QHash<QString, QString> &classes);

    /// The classes that `text` names, sorted: the whole text, its words in any order, or else
    /// every word that is the code or name of a class, in any case; its first word. Empty = none.
    QStringList in(const QString &text) const;

private:
    static QStringList wordsOf(const QString &text);

    QHash<QString, QString> m_exact;
    QHash<QString, QSet<QString>> m_folded; ///< a code or name without case
    QHash<QString, QSet<QString>> m_words; ///< its words, sorted
};

} // namespace rollbook
