// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/idmatch.h"

#include "core/editdistance.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString plainNumber(const QString &number)
{
    return number.normalized(QString::NormalizationForm_KC)
        .simplified()
        .remove(u' ')
        .toCaseFolded();
}

/// Letters and digits only, without accents and case, the words in the order of the alphabet.
QString plainName(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        letters += c.isLetterOrNumber() || c.isSurrogate() ? c : u' ';
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

/// A fifth of the letters may differ; short names hardly at all.
bool isNearly(const QString &a, const QString &b)
{
    const qsizetype allowed = std::min(a.size(), b.size()) / 5;
    return allowed > 0 && std::abs(a.size() - b.size()) <= allowed && editDistance(a, b) <= allowed;
}

struct Entry
{
    const Identified *of;
    QString number;
    QString name;
};

QList<Entry> entriesOf(const QList<Identified> &all)
{
    QList<Entry> entries;
    for (const Identified &one : all)
        entries.append({ &one, plainNumber(one.number), plainName(one.name) });
    return entries;
}

/// How often each value occurs: what occurs twice names nobody.
QHash<QString, int> countsOf(const QList<Entry> &entries, QString Entry::*field)
{
    QHash<QString, int> counts;
    for (const Entry &entry : entries)
        ++counts[entry.*field];
    return counts;
}

class Matcher
{
public:
    Matcher(const QList<Identified> &ours, const QList<Identified> &theirs)
        : m_ours(entriesOf(ours)), m_theirs(entriesOf(theirs)),
          m_ourNames(countsOf(m_ours, &Entry::name)),
          m_theirNames(countsOf(m_theirs, &Entry::name)),
          m_ourNumbers(countsOf(m_ours, &Entry::number)),
          m_theirNumbers(countsOf(m_theirs, &Entry::number))
    {
    }

    QList<IdMatch> result()
    {
        QList<IdMatch> matches;
        for (const Entry &own : m_ours)
            matches.append(byNumber(own));
        for (qsizetype i = 0; i < matches.size(); ++i) {
            if (matches[i].certainty == IdMatch::Certainty::None)
                matches[i] = byName(m_ours[i]);
        }
        return matches;
    }

private:
    IdMatch byNumber(const Entry &own)
    {
        IdMatch match{ .ours = *own.of, .theirs = {} };
        if (own.number.isEmpty())
            return match;
        for (const Entry &there : m_theirs) {
            if (there.number == own.number)
                match.theirs.append(*there.of);
        }
        if (match.theirs.isEmpty())
            return match;
        const QString there = plainName(match.theirs.first().name);
        const bool sameName = there.isEmpty() || own.name.isEmpty() || there == own.name
            || isNearly(there, own.name) || contains(there, own.name);
        const bool only =
            m_ourNumbers.value(own.number) == 1 && m_theirNumbers.value(own.number) == 1;
        match.certainty =
            only && sameName ? IdMatch::Certainty::Sure : IdMatch::Certainty::Doubtful;
        if (match.certainty == IdMatch::Certainty::Sure)
            m_taken.insert(match.theirs.first().id);
        return match;
    }

    IdMatch byName(const Entry &own)
    {
        IdMatch match{ .ours = *own.of, .theirs = {} };
        if (own.name.isEmpty())
            return match;
        QList<std::pair<qsizetype, const Entry *>> found;
        for (const Entry &there : m_theirs) {
            if (there.name.isEmpty() || m_taken.contains(there.of->id))
                continue;
            if (there.name == own.name || isNearly(there.name, own.name)
                || contains(there.name, own.name))
                found.append({ editDistance(there.name, own.name), &there });
        }
        std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
        for (const auto &[distance, there] : found)
            match.theirs.append(*there->of);
        if (found.isEmpty())
            return match;
        const Entry &best = *found.first().second;
        // Another number under the same name is another person as often as not.
        const bool sure = found.size() == 1 && best.name == own.name
            && m_ourNames.value(own.name) == 1 && m_theirNames.value(own.name) == 1
            && (best.number.isEmpty() || own.number.isEmpty());
        match.certainty = sure ? IdMatch::Certainty::Sure : IdMatch::Certainty::Doubtful;
        return match;
    }

    /// All words of the shorter name, and at least two: a middle name more or less.
    static bool contains(const QString &a, const QString &b)
    {
        const QStringList x = a.split(u' '), y = b.split(u' ');
        const QStringList &fewer = x.size() < y.size() ? x : y;
        const QStringList &more = x.size() < y.size() ? y : x;
        return fewer.size() >= 2
            && std::ranges::all_of(fewer, [&](const QString &word) { return more.contains(word); });
    }

    QList<Entry> m_ours;
    QList<Entry> m_theirs;
    QHash<QString, int> m_ourNames;
    QHash<QString, int> m_theirNames;
    QHash<QString, int> m_ourNumbers;
    QHash<QString, int> m_theirNumbers;
    QSet<QString> m_taken; ///< ids that a number has claimed
};

} // namespace

QList<IdMatch> matchIds(const QList<Identified> &ours, const QList<Identified> &theirs)
{
    return Matcher(ours, theirs).result();
}

} // namespace rollbook
