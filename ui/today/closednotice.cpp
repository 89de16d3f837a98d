// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/closednotice.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

ClosedNotice::ClosedNotice(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_words(new IconLabel(theme)), m_look(makeButton(tr("Look"))), m_undo(makeButton(tr("Undo")))
{
    setProperty("bar", u"warn"_s);
    auto *row = new QHBoxLayout(this);
    bindMargins(row, theme, { 16, 8, 8, 8 }, 8);
    m_words->setPlain();
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    row->addWidget(m_undo);
    m_undo->setToolTip(tr("Opens the register again; who was not called is unmarked"));
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookRequested(m_closing.session.id); });
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoRequested(m_closing.session.id); });
}

QString ClosedNotice::sentence(const RuleClosing &closing, const Moment &moment)
{
    const QString at = isolated(Wording::timeOfDay(closing.session.finishedAt, moment.zone));
    const QString title = isolated(closing.session.title());
    //: %1 is a session, %2 a time
    return closing.absences == 1 ? tr("%1 finished by itself %2: 1 student who was not called is marked absent.").arg(title, at)
                                 //: %1 is a session, %2 a time
                                 : tr("%1 finished by itself %2: %n students who were not called are marked absent.", "two or more", closing.absences).arg(title, at);
}

void ClosedNotice::display(const RuleClosing &closing, const Moment &moment)
{
    m_closing = closing;
    m_words->display({ u"clock"_s, Token::Late }, sentence(closing, moment));
    m_undo->setVisible(closing.mayUndo);
    for (QPushButton *button : { m_look, m_undo }) {
        //: For a screen reader: %1 is what a button does, %2 a session
        button->setAccessibleName(spoken(tr("%1, %2").arg(button->text(), closing.session.title())));
        button->setAccessibleDescription(spoken(sentence(closing, moment)));
    }
}

} // namespace rollbook
