// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/targetcard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rollbook {

TargetCard::TargetCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_name(makeLabel({}, "card")), m_state(new IconLabel(theme)),
      m_sentence(makeLabel({}, "secondary")), m_serverWords(makeLabel({}, "small")),
      m_send(makeButton(tr("Send now"))), m_import(makeButton(tr("Import ids…")))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0);
    column->addLayout(head);
    m_sentence->setWordWrap(true);
    m_serverWords->setWordWrap(true);
    m_serverWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentence);
    column->addWidget(m_serverWords);
    m_signIn = makeSignIn();
    column->addWidget(m_signIn);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_import);
    column->addStretch();
    column->addLayout(buttons);
    m_import->setToolTip(
        tr("A file from the school that says which of its ids belong to which student and class."));
    connect(m_send, &QPushButton::clicked, this, &TargetCard::sendNowRequested);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested(m_target.id); });
}

QWidget *TargetCard::makeSignIn()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_signInButton = makeButton(tr("Sign in"), "primary");
    row->addWidget(m_password, 1);
    row->addWidget(m_signInButton);
    connect(m_password, &QLineEdit::returnPressed, this, &TargetCard::signIn);
    connect(m_signInButton, &QPushButton::clicked, this, &TargetCard::signIn);
    return box;
}

void TargetCard::signIn()
{
    const QString password = m_password->text();
    if (password.isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_password->clear();
    emit signInRequested(m_target.id, password);
}

void TargetCard::display(const TargetStatus &target, const Moment &moment)
{
    m_target = target;
    m_name->setText(isolated(target.name));
    m_state->display(lookOf(target), Wording::targetWord(target));
    m_sentence->setText(Wording::targetSentence(target, moment));
    m_serverWords->setText(target.problem.isEmpty()
                               ? QString()
                               : Wording::serverSays(target.name, target.problemText));
    m_serverWords->setVisible(!m_serverWords->text().isEmpty());
    const bool signIn = target.activity == TargetActivity::SignIn;
    m_signIn->setVisible(signIn);
    m_password->setAccessibleName(spoken(tr("Password for %1").arg(target.name)));
    m_signInButton->setAccessibleName(spoken(tr("Sign in to %1").arg(target.name)));
    m_send->setAccessibleName(spoken(tr("Send now to %1").arg(target.name)));
    m_send->setVisible(!signIn && target.toSend > 0);
    m_import->setAccessibleName(spoken(tr("Import ids of %1").arg(target.name)));
    m_import->setVisible(target.waitingForSchool > 0);
}

} // namespace rollbook
