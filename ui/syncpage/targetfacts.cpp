// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/targetfacts.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

TargetFacts::TargetFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    bindMargins(m_column, theme, {}, 4);
}

void TargetFacts::display(const TargetTraits &traits, const QList<TargetWording> &wordings)
{
    emptyLayout(m_column);
    addPart(tr("What it can do"), Wording::abilities(traits), { u"tick"_s, Token::Present });
    addPart(tr("What it cannot do"), Wording::limits(traits), { u"close"_s, Token::Text2 });
    addPart(tr("How marks travel"), Wording::travels(wordings), { u"arrow"_s, Token::Text2 });
}

void TargetFacts::addPart(const QString &title, const QStringList &lines, const Look &look)
{
    if (lines.isEmpty())
        return;
    if (m_column->count() > 0)
        m_column->addSpacing(m_theme.px(6));
    m_column->addWidget(makeLabel(title, "label"));
    for (const QString &line : lines) {
        auto *label = new IconLabel(m_theme);
        label->setPlain();
        label->display(look, line);
        m_column->addWidget(label);
    }
}

} // namespace rollbook
