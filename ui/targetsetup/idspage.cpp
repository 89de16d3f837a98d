// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetsetup/idspage.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString wordsOf(const Identified &one)
{
    if (one.number.isEmpty() || one.number == one.name)
        return isolated(one.name);
    //: %1 is a name, %2 a number or code
    return one.name.isEmpty() ? isolated(one.number)
                              : IdsPage::tr("%1, %2").arg(isolated(one.name), isolated(one.number));
}

} // namespace

IdsPage::IdsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    bindMargins(m_column, theme, {}, 8);
}

void IdsPage::note(const QString &words, const char *type)
{
    QLabel *label = makeLabel(words, type);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void IdsPage::display(const SetupSignIn &found)
{
    emptyLayout(m_column);
    m_sure.clear();
    m_doubts.clear();
    if (!found.needsIds) {
        note(tr("Nothing has to be matched."), "card");
        note(tr("This system knows classes and students by the school's own codes and numbers."), "text");
        return;
    }
    if (!found.hasRoster) {
        note(tr("This server gives no class list."), "card");
        note(tr("Its ids are learnt from registers that the school has opened there, or come from "
                "a file that the school gives you. "
                "Until then marks wait on this device; none is lost."),
             "text");
        return;
    }
    addGroup(u"class"_s, tr("Classes"), found.classes);
    addGroup(u"subject"_s, tr("Subjects"), found.subjects);
    addGroup(u"student"_s, tr("Students"), found.students);
}

void IdsPage::addGroup(const QString &entity, const QString &title, const QList<IdMatch> &matches)
{
    if (matches.isEmpty())
        return;
    const auto count = [&](IdMatch::Certainty certainty) {
        return int(std::ranges::count(matches, certainty, &IdMatch::certainty));
    };
    const int sure = count(IdMatch::Certainty::Sure),
              doubtful = count(IdMatch::Certainty::Doubtful),
              none = count(IdMatch::Certainty::None);
    note(title, "card");
    auto *summary = new IconLabel(m_theme);
    QStringList parts{ tr("%n found there", "classes, subjects or students", sure) };
    if (doubtful > 0)
        parts << tr("%n to look at", "doubtful matches", doubtful);
    if (none > 0)
        parts << tr("%n not there", "classes, subjects or students", none);
    const bool all = doubtful + none == 0;
    summary->display({ all ? u"double-tick"_s : u"question"_s, all ? Token::Present : Token::Late },
                     parts.join(tr(", ", "in a list")));
    m_column->addWidget(summary);
    for (const IdMatch &match : matches) {
        if (match.certainty == IdMatch::Certainty::Sure)
            m_sure.append({ entity, match.ours.id, match.theirs.first().id });
        else if (match.certainty == IdMatch::Certainty::Doubtful)
            addDoubt(entity, match);
    }
    if (none > 0 && entity == u"student"_s)
        note(tr("Marks of students who are not there wait on this device until the school has "
                "added them."));
}

void IdsPage::addDoubt(const QString &entity, const IdMatch &match)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QLabel *ours = makeLabel(wordsOf(match.ours), "text");
    ours->setWordWrap(true);
    auto *choice = makeChoice();
    choice->addItem(tr("None of them, or not sure")); // safe: the mark waits
    for (const Identified &there : match.theirs)
        choice->addItem(wordsOf(there));
    choice->setAccessibleName(spoken(tr("Who is %1 there?").arg(wordsOf(match.ours))));
    row->addWidget(ours, 1);
    row->addWidget(choice, 1);
    m_column->addWidget(box);
    m_doubts.append({ entity, match, choice });
}

QList<SetupLink> IdsPage::links() const
{
    QList<SetupLink> links = m_sure;
    for (const Doubt &doubt : m_doubts) {
        const int chosen = doubt.choice->currentIndex() - 1;
        if (chosen < 0)
            continue;
        const SetupLink link{ doubt.entity, doubt.match.ours.id, doubt.match.theirs.at(chosen).id };
        const bool taken = std::ranges::any_of(links, [&](const SetupLink &l) {
            return l.entity == link.entity && l.remoteId == link.remoteId;
        });
        if (!taken) // two of ours cannot be one of theirs
            links.append(link);
    }
    return links;
}

} // namespace rollbook
