// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace rollbook {

/// Text as it is searched in: without accents, case and doubled spaces; what is written joined or apart in
/// Unicode is the same. "Élodie  LEFÈVRE" is "elodie lefevre".
QString foldedForSearch(const QString &text);

/// Finds people by the beginnings of words of their name, number or class, in any order: "lef 7a" finds
/// Élodie Lefèvre of 7A. Folded once, so that each key of a search of thousands is a plain comparison. Pure.
class StudentSearch
{
public:
    void add(const QStringList &texts); ///< what one person is found by; the index is how many came before
    qsizetype size() const { return m_words.size(); }
    /// Indexes in the order in which they were added; an empty search finds all. At most `limit`.
    QList<int> find(const QString &text, int limit) const;

private:
    QList<QStringList> m_words;
};

} // namespace rollbook
