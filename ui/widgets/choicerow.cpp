// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicerow.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rollbook {

ChoiceRow::ChoiceRow(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_group(new QButtonGroup(this))
{
    new FlowLayout(8, this);
    setAccessibleName(name);
    // Toggled, not clicked: assistive technology toggles without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int key, bool isChosen) {
        paintTicks();
        if (isChosen)
            emit chosen(key);
    });
    connect(&theme, &Theme::changed, this, &ChoiceRow::paintTicks);
}

void ChoiceRow::addChoice(int key, const QString &words)
{
    //: spoken name of a choice: %1 is what is chosen, such as "Language", %2 a value
    auto *button = makeButton(words, "choice", spoken(tr("%1: %2").arg(m_name, words)));
    button->setCheckable(true);
    button->setAutoExclusive(true); // a radio button for assistive technology
    m_group->addButton(button, key);
    layout()->addWidget(button);
}

void ChoiceRow::setChosen(int key)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *button = m_group->button(key)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
    paintTicks();
}

void ChoiceRow::paintTicks()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        button->setIcon(button->isChecked() ? m_theme.icon(u"tick"_s, Token::Accent) : QIcon());
        button->setIconSize({ m_theme.px(18), m_theme.px(18) });
    }
}

} // namespace rollbook
