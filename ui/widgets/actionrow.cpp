// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionrow.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>

namespace rollbook {

ActionRow::ActionRow(const Theme &theme, QWidget *words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_actions(new QWidget)
{
    bindMargins(m_row, theme, {}, 12);
    m_row->addWidget(words, 1);
    m_row->addWidget(m_actions);
    new FlowLayout(8, m_actions);
    connect(&theme, &Theme::changed, this, &ActionRow::arrange);
}

void ActionRow::addAction(QPushButton *button) { m_actions->layout()->addWidget(button); }

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionRow::arrange()
{
    const bool stacked = width() < m_actions->sizeHint().width() + m_theme.px(280);
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_actions, stacked ? Qt::Alignment() : Qt::AlignVCenter);
}

} // namespace rollbook
