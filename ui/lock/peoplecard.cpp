// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/peoplecard.h"

#include "ui/lock/pinpad.h"
#include "ui/lock/removalform.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

PeopleCard::PeopleCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_words(makeLabel({}, "secondary")), m_people(makeLabel({}, "text")), m_set(makeButton({})),
      m_remove(makeButton(tr("Take my PIN away"), "quiet")), m_lock(makeButton(tr("Lock now"))),
      m_leave(makeButton(tr("Remove me from this device"), "quiet")), m_removal(new RemovalForm(theme)),
      m_afterLabel(makeLabel(tr("Lock when nobody has touched it for"), "secondary")), m_after(new ChoiceRow(theme, tr("Lock after")))
{
    setProperty("card", true);
    auto *box = new QVBoxLayout(this);
    bindMargins(box, theme, { 20, 16, 20, 20 }, 8);
    box->addWidget(makeLabel(tr("People on this device"), "card"));
    for (QLabel *label : { m_words, m_people }) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    auto *add = makeButton(tr("Add a person"));
    bindIcon(add, theme, u"plus"_s, Token::Text2);
    bindIcon(m_lock, theme, u"lock"_s, Token::Text2);
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, buttons);
    for (QPushButton *button : { m_set, add, m_lock, m_remove, m_leave })
        flow->addWidget(button);
    box->addWidget(buttons);
    m_form = makeForm();
    box->addWidget(m_form);
    box->addWidget(m_removal);
    m_afterLabel->setWordWrap(true);
    box->addWidget(m_afterLabel);
    for (const int minutes : { 1, 2, 5, 10, 15 })
        m_after->addChoice(minutes, isolated(tr("%n min", nullptr, minutes)));
    m_after->addChoice(0, tr("Never"));
    box->addWidget(m_after);
    connect(m_set, &QPushButton::clicked, this, [this] { open(Form::Set); });
    connect(m_remove, &QPushButton::clicked, this, [this] { open(Form::Remove); });
    connect(m_leave, &QPushButton::clicked, this, [this] { open(Form::Leave); });
    connect(m_removal, &RemovalForm::left, this, [this] { open(Form::None); });
    connect(add, &QPushButton::clicked, this, &PeopleCard::addRequested);
    connect(m_lock, &QPushButton::clicked, this, &PeopleCard::lockRequested);
    connect(m_after, &ChoiceRow::chosen, this, &PeopleCard::lockAfterChosen);
    display({});
    open(Form::None);
}

QWidget *PeopleCard::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    bindMargins(column, m_theme, {}, 4);
    const QString labels[] = { tr("PIN until now"), tr("New PIN, 4 to 12 digits"), tr("The new PIN once more") };
    for (int i = 0; i < 3; ++i) {
        m_labels[i] = makeLabel(labels[i], "label");
        m_fields[i] = makePinField();
        m_fields[i]->setAccessibleName(labels[i]);
        m_labels[i]->setBuddy(m_fields[i]);
        column->addWidget(m_labels[i]);
        column->addWidget(m_fields[i]);
        connect(m_fields[i], &QLineEdit::returnPressed, this, &PeopleCard::give);
    }
    m_said = makeLabel({}, "text");
    m_said->setProperty("tone", u"absent"_s);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_keep = makeButton({}, "primary");
    auto *cancel = makeButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &PeopleCard::give);
    connect(cancel, &QPushButton::clicked, this, [this] { open(Form::None); });
    return form;
}

bool PeopleCard::hasPin() const
{
    const auto own = std::ranges::find(m_view.people, m_view.current, &LockTile::id);
    return own != m_view.people.end() && own->hasPin;
}

void PeopleCard::display(const PeopleView &view)
{
    const bool hadPin = hasPin();
    m_view = view;
    m_words->setText(view.shared ? tr("Each has registers, marks on the way and passwords of their own. A PIN keeps others from marking in your name.")
                                 : tr("Only you, and no PIN. With a PIN or a second person the device asks who is there, and locks when it is left alone."));
    QStringList names;
    for (const LockTile &tile : view.people) {
        const QString name = isolated(tile.name);
        //: a person on this device: %1 is a name
        names << (tile.hasPin ? tr("%1, with a PIN").arg(name) : tr("%1, without a PIN").arg(name));
    }
    m_people->setText(names.join(u'\n'));
    m_people->setVisible(view.shared);
    m_set->setText(hasPin() ? tr("Change my PIN") : tr("Set a PIN"));
    m_remove->setVisible(hasPin());
    m_leave->setVisible(view.people.size() > 1);
    m_lock->setVisible(view.shared);
    m_afterLabel->setVisible(view.shared);
    m_after->setVisible(view.shared);
    m_after->setChosen(view.lockAfterMinutes);
    if (hasPin() != hadPin)
        open(Form::None);
}

void PeopleCard::open(Form form)
{
    m_open = form;
    say({});
    m_removal->setVisible(form == Form::Leave);
    m_form->setVisible(form == Form::Set || form == Form::Remove);
    if (form == Form::Leave) {
        m_removal->begin(hasPin());
        return;
    }
    const bool shown[] = { form != Form::None && hasPin(), form == Form::Set, form == Form::Set };
    for (int i = 0; i < 3; ++i) {
        m_fields[i]->clear();
        m_fields[i]->setVisible(shown[i]);
        m_labels[i]->setVisible(shown[i]);
    }
    m_keep->setText(form == Form::Remove ? tr("Take my PIN away") : tr("Keep this PIN"));
    if (form != Form::None)
        m_fields[hasPin() ? 0 : 1]->setFocus();
}

void PeopleCard::give()
{
    const QString pin = m_fields[1]->text();
    if (m_open == Form::Set && pin.size() < PinPad::shortest) {
        say(tr("A PIN has at least 4 digits."));
        m_fields[1]->setFocus();
    } else if (m_open == Form::Set && pin != m_fields[2]->text()) {
        say(tr("The two are not the same."));
        m_fields[2]->clear();
        m_fields[2]->setFocus();
    } else {
        m_keep->setEnabled(false); // until the answer is there
        emit pinChosen(m_fields[0]->text(), m_open == Form::Set ? pin : QString());
    }
}

void PeopleCard::sayPin(const QString &problem)
{
    m_keep->setEnabled(true);
    if (problem.isEmpty()) {
        open(Form::None);
        return;
    }
    m_fields[0]->clear();
    m_fields[0]->setFocus();
    say(problem);
}

void PeopleCard::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    announce(this, sentence);
}

} // namespace rollbook
