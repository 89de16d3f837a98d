// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/bookchooser.h"

#include "core/school/timetable.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// The term of the day, else the last that has begun; nullptr when the school has none.
const Term *termFor(const QList<Term> &terms, QDate day)
{
    if (const Term *now = termOn(terms, day))
        return now;
    const Term *last = nullptr;
    for (const Term &term : terms) {
        if (term.from <= day && (!last || last->to < term.to))
            last = &term;
    }
    return last;
}

} // namespace

std::pair<QDate, QDate> daysOf(const BookChoice &choice, const QList<Term> &terms, QDate today, BookPeriod otherwise)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first = today.addDays(1 - today.day());
    switch (choice.period) {
    case BookPeriod::Week: return { monday, monday.addDays(6) };
    case BookPeriod::Term:
        if (const Term *term = termFor(terms, today))
            return { term->from, term->to };
        if (otherwise == BookPeriod::All)
            return {};
        break;
    case BookPeriod::All: return {};
    case BookPeriod::FromTo: return { choice.from, choice.to };
    case BookPeriod::Month: break;
    }
    return { first, first.addMonths(1).addDays(-1) };
}

BookChooser::BookChooser(const Theme &theme, Asks asks, QWidget *parent)
    : QWidget(parent), m_asks(asks), m_class(new QComboBox), m_period(new QComboBox), m_from(new QDateEdit), m_to(new QDateEdit)
{
    auto *row = new FlowLayout(8, this);
    m_class->setAccessibleName(tr("Class"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QWidget *editor : std::initializer_list<QWidget *>{ m_class, m_period, m_from, m_to }) {
        editor->setToolTip(editor->accessibleName());
        row->addWidget(editor);
    }
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        connect(edit, &QDateEdit::dateChanged, this, &BookChooser::take);
        edit->hide();
    }
    connect(m_class, &QComboBox::activated, this, &BookChooser::take);
    connect(m_period, &QComboBox::activated, this, &BookChooser::take);
    m_class->setVisible(asks == Asks::ClassAndPeriod);
    const auto widen = [this, &theme] {
        m_class->setMinimumWidth(theme.px(120));
        m_period->setMinimumWidth(theme.px(170));
        for (QDateEdit *edit : { m_from, m_to })
            edit->setMinimumWidth(theme.px(140));
    };
    widen();
    connect(&theme, &Theme::changed, this, widen);
}

void BookChooser::offer(const QList<SchoolClass> &classes, const QList<Term> &terms, QDate today)
{
    m_terms = terms;
    m_today = today;
    const bool known = std::ranges::any_of(classes, [this](const SchoolClass &one) { return one.code == m_choice.classCode; });
    if (!known && m_asks == Asks::ClassAndPeriod)
        m_choice.classCode = classes.isEmpty() ? QString() : classes.first().code;
    m_class->clear();
    for (const SchoolClass &one : classes)
        m_class->addItem(one.code, one.code);
    const Term *term = termFor(terms, today);
    if (!term && m_choice.period == BookPeriod::Term)
        m_choice.period = otherwise();
    m_period->clear();
    m_period->addItem(tr("This week"), int(BookPeriod::Week));
    m_period->addItem(tr("This month"), int(BookPeriod::Month));
    if (term)
        m_period->addItem(term->to >= today ? tr("This term") : tr("Last term"), int(BookPeriod::Term));
    m_period->addItem(tr("All registers"), int(BookPeriod::All));
    m_period->addItem(tr("From day to day"), int(BookPeriod::FromTo));
    display();
}

void BookChooser::setChoice(const BookChoice &choice)
{
    m_choice = choice;
    display();
}

void BookChooser::display()
{
    const QSignalBlocker from(m_from), to(m_to);
    m_class->setCurrentIndex(m_class->findData(m_choice.classCode));
    m_period->setCurrentIndex(m_period->findData(int(m_choice.period)));
    const bool free = m_choice.period == BookPeriod::FromTo;
    if (free) {
        m_from->setDate(m_choice.from);
        m_to->setDate(m_choice.to);
    }
    m_from->setVisible(free);
    m_to->setVisible(free);
}

void BookChooser::take()
{
    BookChoice choice = m_choice;
    if (m_asks == Asks::ClassAndPeriod)
        choice.classCode = m_class->currentData().toString();
    choice.period = BookPeriod(m_period->currentData().toInt());
    if (choice.period == BookPeriod::FromTo && m_choice.period == BookPeriod::FromTo) {
        choice.from = m_from->date();
        choice.to = m_to->date();
    } else if (choice.period == BookPeriod::FromTo) { // it begins as what was shown
        const auto [from, to] = days();
        choice.from = from.isValid() ? from : m_today.addDays(1 - m_today.dayOfYear());
        choice.to = to.isValid() ? to : m_today;
    }
    if (choice == m_choice)
        return;
    m_choice = choice;
    display();
    emit chosen();
}

} // namespace rollbook
