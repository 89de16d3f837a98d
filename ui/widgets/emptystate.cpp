// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QVBoxLayout>

namespace rollbook {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_words(new QWidget), m_sentence(makeLabel({}, "card")), m_advice(makeLabel({}, "secondary")),
      m_action(makeButton({}, "primary"))
{
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_words, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch();
    for (QLabel *label : { m_sentence, m_advice }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, [this] { display(tr("Reading from this device…"), {}, {}); });
}

void EmptyState::display(const QString &sentence, const QString &advice, const QString &action)
{
    m_patience.stop();
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int lettersInALine = 66; // Bringhurst, The Elements of Typographic Style, 2.1.2
    m_words->setMaximumWidth(QFontMetrics(m_advice->font()).averageCharWidth() * lettersInALine);
}

void EmptyState::displayReading()
{
    display({}, {}, {});
    m_patience.start();
}

void EmptyState::displayError(const Error &error)
{
    display(tr("This cannot be shown now."), Wording::error(error), tr("Try again"));
}

} // namespace rollbook
