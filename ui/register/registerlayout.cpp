// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/countsbar.h"
#include "ui/register/entrybar.h"
#include "ui/register/keyhints.h"
#include "ui/register/registerpage.h"
#include "ui/register/sessiontargets.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

// How the register page is put together; what it does is in registerpage.cpp.

QWidget *RegisterPage::makeContent()
{
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(content);
    m_title = makeLabel({}, "title");
    m_subtitle = makeLabel({}, "secondary");
    m_head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_targets->button(), 0, Qt::AlignVCenter);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    m_counts = new CountsBar(m_theme);
    m_counts->display({});
    m_actions = makeActions();
    m_tools->addWidget(m_counts, 1, Qt::AlignVCenter);
    m_tools->addWidget(m_actions, 0, Qt::AlignVCenter);
    m_view = new RegisterView(m_model, m_theme);
    m_entry = new EntryBar(m_model);
    m_hints = new KeyHints;
    m_askBar = makeAskBar();
    m_finishedBar = makeFinishedBar();
    m_detailBar = makeDetailBar();
    column->addLayout(m_head);
    column->addLayout(m_tools);
    column->addWidget(m_targets->panel());
    column->addWidget(m_askBar);
    column->addWidget(m_finishedBar);
    column->addWidget(new TableCard(m_theme, m_view), 1);
    column->addWidget(m_detailBar);
    column->addWidget(m_entry);
    column->addWidget(m_hints);
    return content;
}

QWidget *RegisterPage::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new FlowLayout(6, actions);
    m_where = makeButton(tr("Story"), "quiet");
    m_where->setToolTip(tr("What happened to the mark of the student you are at"));
    connect(m_where, &QPushButton::clicked, this, &RegisterPage::showStory);
    m_undo = makeButton(tr("Undo"), "quiet");
    m_redo = makeButton(tr("Redo"), "quiet");
    m_fill = makeButton(tr("Fill the rest"));
    m_finish = makeButton(tr("Finish register"), "primary");
    bindIcon(m_undo, m_theme, u"undo"_s, Token::Text2);
    bindIcon(m_redo, m_theme, u"redo"_s, Token::Text2);
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_redo->setToolTip(tr("Redo (Ctrl+Shift+Z)"));
    m_fill->setToolTip(tr("Marks present whoever is unmarked. Other marks stay as they are."));
    for (QPushButton *button : { m_where, m_undo, m_redo, m_fill, m_finish })
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, &m_model, &RegisterModel::undo);
    connect(m_redo, &QPushButton::clicked, &m_model, &RegisterModel::redo);
    connect(m_fill, &QPushButton::clicked, &m_model, &RegisterModel::fillRest);
    connect(m_finish, &QPushButton::clicked, this, &RegisterPage::finish);
    return actions;
}

QFrame *RegisterPage::makeAskBar()
{
    auto *bar = new QFrame;
    bar->setProperty("bar", u"warn"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 8, 8);
    m_askText = makeLabel({}, "text");
    auto *anyway = makeButton(tr("Finish anyway"));
    auto *first = makeButton(tr("Go to the first"), "primary");
    row->addWidget(m_askText, 1);
    row->addWidget(anyway);
    row->addWidget(first);
    connect(anyway, &QPushButton::clicked, this, [this] {
        m_askBar->hide();
        m_model.setFinished(true);
    });
    connect(first, &QPushButton::clicked, this, [this] {
        m_askBar->hide();
        m_view->goTo(m_model.firstUnmarked());
        m_view->setFocus();
    });
    bar->hide();
    return bar;
}

QFrame *RegisterPage::makeFinishedBar()
{
    auto *bar = new QFrame;
    bar->setProperty("card", true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 8, 8);
    m_finishedText = makeLabel({}, "secondary");
    m_finishedText->setWordWrap(true);
    auto *reopen = makeButton(tr("Reopen"));
    row->addWidget(m_finishedText, 1);
    row->addWidget(reopen);
    connect(reopen, &QPushButton::clicked, this, [this] {
        m_model.setFinished(false);
        m_view->setFocus();
    });
    bar->hide();
    return bar;
}

QFrame *RegisterPage::makeDetailBar()
{
    auto *bar = new QFrame;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(2);
    m_detail = new IconLabel(m_theme);
    m_serverWords = makeLabel({}, "small");
    m_serverWords->setWordWrap(true);
    column->addWidget(m_detail);
    column->addWidget(m_serverWords);
    bar->hide();
    return bar;
}

} // namespace rollbook
