// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostercolumns.h"

#include "core/exchange/problemwords.h"
#include "core/exchange/rosterheadings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Headings as a sentence shows them: quoted, and not a screenful of them.
QString listed(const QStringList &headings)
{
    constexpr qsizetype most = 30;
    QStringList shown;
    for (const QString &heading : headings.first(std::min(headings.size(), most)))
        shown += u'"' + heading.simplified().left(60) + u'"';
    if (headings.size() > most)
        shown += u"and %1 more"_s.arg(headings.size() - most);
    return shown.join(u", "_s);
}

/// The column with this heading, as spelt or else as folded; -1 when there is none.
qsizetype columnOf(const QStringList &headings, const QString &heading)
{
    const auto same = [&](const QString &h) { return h.trimmed() == heading.trimmed(); };
    const auto alike = [&](const QString &h) {
        return !foldedHeading(h).isEmpty() && foldedHeading(h) == foldedHeading(heading);
    };
    auto found = std::find_if(headings.begin(), headings.end(), same);
    if (found == headings.end())
        found = std::find_if(headings.begin(), headings.end(), alike);
    return found == headings.end() ? -1 : found - headings.begin();
}

/// What the user said, applied; `columns` gains the fields, `taken` the columns.
ImportResult<> applyMapped(const QStringList &headings, const QMap<QString, QString> &mapped,
                           RosterColumns &columns, QSet<qsizetype> &taken)
{
    for (auto it = mapped.cbegin(); it != mapped.cend(); ++it) {
        const QString field = it.value().trimmed().toLower();
        if (!rosterFields().contains(field))
            return faultOf({ .kind = ImportProblem::Kind::UnknownField, .args = { it.value().left(60), rosterFields().join(u", "_s) } });
        const qsizetype column = columnOf(headings, it.key());
        if (column < 0)
            return faultOf({ .kind = ImportProblem::Kind::NoSuchHeading, .args = { it.key().left(60), listed(headings) } });
        taken.insert(column);
        if (field == "ignore"_L1)
            continue;
        if (columns.index.contains(field))
            return faultOf({ .kind = ImportProblem::Kind::FieldMappedTwice, .args = { field } });
        columns.index.insert(field, int(column));
    }
    return {};
}

/// The best column for every field the user did not speak of.
QMap<QString, int> recognised(const QStringList &headings, const QSet<qsizetype> &taken)
{
    QMap<QString, int> columns;
    QMap<QString, int> ranks;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto meaning = headingMeaning(headings.at(i));
        if (!meaning || taken.contains(i))
            continue;
        const QString field = meaning->field.toString();
        if (!columns.contains(field) || meaning->rank < ranks.value(field)) {
            columns.insert(field, int(i));
            ranks.insert(field, meaning->rank);
        }
    }
    return columns;
}

/// Decides what a plain "Name" is: the part that is missing beside the other part, else all of it.
void settleNames(RosterColumns &columns, int whole, int plain)
{
    const bool given = columns.of(u"given"_s) >= 0;
    const bool family = columns.of(u"family"_s) >= 0;
    if (columns.of(u"name"_s) < 0 && whole >= 0)
        columns.index.insert(u"name"_s, whole);
    else if (columns.of(u"name"_s) < 0 && plain >= 0 && given != family)
        columns.index.insert(given ? u"family"_s : u"given"_s, plain);
    else if (columns.of(u"name"_s) < 0 && plain >= 0 && !given)
        columns.index.insert(u"name"_s, plain);
    if (columns.of(u"name"_s) >= 0) {
        for (const QString &part : { u"given"_s, u"middle"_s, u"family"_s })
            columns.index.remove(part);
    }
}

QStringList missingFields(const RosterColumns &columns)
{
    QStringList missing;
    if (columns.of(u"number"_s) < 0)
        missing += u"number"_s;
    const bool given = columns.of(u"given"_s) >= 0;
    const bool family = columns.of(u"family"_s) >= 0;
    if (columns.of(u"name"_s) < 0 && !(given && family))
        missing += given ? u"family"_s : family ? u"given"_s : u"name"_s;
    if (columns.of(u"class"_s) < 0)
        missing += u"class"_s;
    return missing;
}

} // namespace

QStringList rosterFields()
{
    return { u"number"_s, u"name"_s,  u"given"_s, u"middle"_s, u"family"_s,
             u"class"_s,  u"email"_s, u"phone"_s, u"ignore"_s };
}

ImportResult<RosterColumns> recogniseColumns(const QStringList &headings,
                                             const QMap<QString, QString> &mapped)
{
    RosterColumns columns;
    QSet<qsizetype> taken;
    if (ImportResult<> applied = applyMapped(headings, mapped, columns, taken); !applied)
        return tl::unexpected(applied.error());
    QMap<QString, int> found = recognised(headings, taken);
    const int whole = found.value(u"full"_s, -1);
    const int plain = found.value(u"name"_s, -1);
    found.remove(u"full"_s);
    found.remove(u"name"_s);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (!columns.index.contains(it.key()))
            columns.index.insert(it.key(), it.value());
    }
    settleNames(columns, whole, plain);
    const QStringList missing = missingFields(columns);
    if (!missing.isEmpty())
        return faultOf({ .kind = ImportProblem::Kind::ColumnsNotRecognised,
                         .args = { missing.join(u" or "_s), listed(headings), missing.constFirst(), rosterFields().join(u", "_s) } });
    return columns;
}

} // namespace rollbook
