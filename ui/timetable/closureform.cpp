// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/closureform.h"

#include "ui/timetable/lessonwording.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/halftyped.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString daysOf(const Closure &closure)
{
    const QString from = isolated(LessonWording::shortDay(closure.from));
    //: From a day to a day
    return closure.from == closure.to ? from : ClosureForm::tr("%1 to %2", "days").arg(from, isolated(LessonWording::shortDay(closure.to)));
}

} // namespace

ClosureForm::ClosureForm(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_list(new QVBoxLayout), m_title(makeLabel({}, "card")), m_name(new QLineEdit), m_from(makeDateEdit()),
      m_to(makeDateEdit()), m_part(new Segments(tr("How much of the day"), { tr("Whole days"), tr("Part of the day") })), m_times(new QWidget),
      m_start(makeTimeEdit()), m_end(makeTimeEdit()), m_problem(makeLabel({}, "secondary")), m_save(makeButton({}, "primary"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(makeLabel(tr("Days without lessons"), "card"));
    m_list->setSpacing(8);
    column->addLayout(m_list);
    column->addWidget(makeLine());
    column->addWidget(m_title);
    column->addWidget(makeField(tr("What it is"), m_name));
    column->addWidget(makeField(tr("First day"), m_from));
    column->addWidget(makeField(tr("Last day"), m_to));
    column->addWidget(m_part);
    auto *times = new QVBoxLayout(m_times);
    times->setContentsMargins(0, 0, 0, 0);
    times->addWidget(makeField(tr("From", "time"), m_start));
    times->addWidget(makeField(tr("To", "time"), m_end));
    column->addWidget(m_times);
    m_problem->setWordWrap(true);
    restyle(m_problem, "tone", u"absent"_s);
    column->addWidget(m_problem);
    auto *buttons = new FlowLayout(8);
    auto *cancel = makeButton(tr("Close"));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ClosureForm::save);
    connect(cancel, &QPushButton::clicked, this, &ClosureForm::closed);
    connect(m_part, &Segments::chosen, this, [this](int part) { m_times->setVisible(part == 1); });
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) { m_to->setDate(std::max(date, m_to->date())); });
}

void ClosureForm::display(const TimetableDays &days, QDate day)
{
    emptyLayout(m_list);
    QList<Closure> closures = days.timetable.closures;
    closures.removeIf([day](const Closure &c) { return c.to < day; });
    std::ranges::sort(closures, {}, &Closure::from);
    for (const Closure &closure : std::as_const(closures)) {
        auto *words = new QWidget;
        auto *lines = new QVBoxLayout(words);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        for (QLabel *label : { makeLabel(LessonWording::closure(closure), "text"), makeLabel(daysOf(closure), "secondary") }) {
            label->setWordWrap(true);
            lines->addWidget(label);
        }
        auto *row = new ActionRow(m_theme, words);
        //: spoken name of a button: %1 is a holiday
        auto *change = makeButton(tr("Change"), "quiet", spoken(tr("Change %1").arg(closure.name)));
        //: spoken name of a button: %1 is a holiday
        auto *remove = makeButton(tr("Remove"), "quiet", spoken(tr("Remove %1").arg(closure.name)));
        row->addAction(change);
        row->addAction(remove);
        connect(change, &QPushButton::clicked, this, [this, closure] { edit(closure); });
        connect(remove, &QPushButton::clicked, this, [this, closure] { emit removed(closure); });
        m_list->addWidget(row);
    }
    if (closures.isEmpty()) {
        QLabel *none = makeLabel(tr("None from here on. Import the school's calendar of holidays, or add one below."), "secondary");
        none->setWordWrap(true);
        m_list->addWidget(none);
    }
    m_closures = closures;
    edit({ .name = {}, .from = day, .to = day });
}

/// What was typed counts until it is kept: then the list has it.
void ClosureForm::follow(const TimetableDays &days, QDate day)
{
    const QString id = edited();
    const QVariantList fields = fieldsIn(*this);
    const bool kept = std::ranges::any_of(days.timetable.closures, [this](const Closure &c) {
        return c.name == m_name->text().simplified() && c.from == m_from->date() && c.to == m_to->date();
    });
    display(days, day);
    if (kept)
        return;
    editAgain(id);
    if (id == edited())
        fillFields(*this, fields);
}

void ClosureForm::editAgain(const QString &id)
{
    const auto found = std::ranges::find(m_closures, id, &Closure::id);
    if (!id.isEmpty() && found != m_closures.end())
        edit(*found);
}

void ClosureForm::edit(const Closure &closure)
{
    const bool known = !closure.id.isEmpty();
    m_stored = closure;
    m_title->setText(known ? tr("Change this one") : tr("Add one"));
    m_save->setText(known ? tr("Keep the change") : tr("Add"));
    m_save->setAccessibleName(known ? m_save->text() : tr("Add days without lessons"));
    m_name->setText(closure.name);
    m_from->setDate(closure.from);
    m_to->setDate(closure.to);
    m_part->setCurrent(closure.wholeDay() ? 0 : 1);
    m_times->setVisible(!closure.wholeDay());
    m_start->setTime(closure.wholeDay() ? QTime(12, 0) : closure.start);
    m_end->setTime(closure.wholeDay() ? QTime(16, 0) : closure.end);
    m_problem->hide();
    if (known)
        m_name->setFocus();
}

void ClosureForm::save()
{
    Closure closure = m_stored;
    closure.name = m_name->text().simplified();
    closure.from = m_from->date();
    closure.to = m_to->date();
    const bool part = m_part->current() == 1;
    closure.start = part ? m_start->time() : QTime();
    closure.end = part ? m_end->time() : QTime();
    QString problem;
    if (closure.name.isEmpty())
        problem = tr("Say what it is, such as: Half-term.");
    else if (closure.to < closure.from)
        problem = tr("The last day is before the first. Change one of them.");
    else if (part && closure.end <= closure.start)
        problem = tr("It must end after it begins.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit saved(closure);
}

} // namespace rollbook
