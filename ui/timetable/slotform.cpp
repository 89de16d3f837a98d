// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/slotform.h"

#include "ui/timetable/lessonwording.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

SlotForm::SlotForm(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, "card")), m_explained(makeLabel({}, "secondary")), m_class(makeChoice()),
      m_subject(makeChoice()), m_weekday(makeChoice()), m_start(makeTimeEdit()), m_end(makeTimeEdit()), m_week(makeChoice()),
      m_room(new QLineEdit), m_teacher(makeChoice()), m_from(makeDateEdit()), m_problem(makeLabel({}, "secondary")),
      m_save(makeButton(tr("Keep the weekly lesson"), "primary")), m_stop(makeButton(tr("End it from that day on")))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(m_title);
    column->addWidget(m_explained);
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    column->addWidget(makeField(tr("Class"), m_class));
    column->addWidget(makeField(tr("Subject"), m_subject));
    column->addWidget(makeField(tr("Weekday"), m_weekday));
    column->addWidget(makeField(tr("From", "time"), m_start));
    column->addWidget(makeField(tr("To", "time"), m_end));
    column->addWidget(makeField(tr("Which weeks"), m_week));
    column->addWidget(makeField(tr("Room"), m_room));
    column->addWidget(makeField(tr("Teacher"), m_teacher));
    column->addWidget(makeField(tr("Counts from"), m_from));
    restyle(m_problem, "tone", u"absent"_s);
    for (QLabel *label : { m_title, m_explained, m_problem })
        label->setWordWrap(true);
    column->addWidget(m_problem);
    auto *buttons = new FlowLayout(8);
    auto *cancel = makeButton(tr("Leave it"));
    for (QPushButton *button : { m_save, m_stop, cancel })
        buttons->addWidget(button);
    column->addLayout(buttons);
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(LessonWording::weekday(day), day);
    connect(m_save, &QPushButton::clicked, this, &SlotForm::save);
    connect(m_stop, &QPushButton::clicked, this, [this] { emit saved(m_stored, std::nullopt, m_from->date()); });
    connect(cancel, &QPushButton::clicked, this, &SlotForm::closed);
}

void SlotForm::beginNew(const TimetableDays &days, QDate from)
{
    fill(days, tr("New weekly lesson"),
         { .classCode = days.classes.value(0), .weekday = from.dayOfWeek(), .start = { 9, 0 }, .end = { 9, 45 } }, from);
    m_explained->setText(tr("It comes back until the school year ends, but not on closed days."));
    m_stop->hide();
}

void SlotForm::begin(const TimetableDays &days, const TimetableSlot &stored, QDate from)
{
    fill(days, tr("Weekly lesson"), stored, from);
    m_explained->setText(stored.source.isEmpty() ? tr("Lessons before the day below stay as they were.")
                                                 : tr("Lessons before the day below stay as they were. It came from a calendar: importing that again brings the old one back."));
    m_stop->show();
}

void SlotForm::fill(const TimetableDays &days, const QString &title, const TimetableSlot &values, QDate from)
{
    m_stored = values;
    m_title->setText(title);
    m_problem->hide();
    m_class->clear();
    for (const QString &code : days.classes)
        m_class->addItem(code, code);
    m_subject->clear();
    m_subject->addItem(tr("Daily register"), QString());
    for (auto it = days.subjects.begin(); it != days.subjects.end(); ++it)
        m_subject->addItem(*it, it.key());
    m_teacher->clear();
    m_teacher->addItem(tr("Not said"), QString());
    for (auto it = days.teachers.begin(); it != days.teachers.end(); ++it)
        m_teacher->addItem(*it, it.key());
    m_week->clear();
    const bool alternates = days.timetable.cycle.weeks == 2;
    for (int week = 0; week <= (alternates ? 2 : 0); ++week)
        m_week->addItem(LessonWording::week(week), week);
    m_week->setAccessibleDescription(alternates ? QString() : tr("Weeks A and B are turned on in Settings, under School rules."));
    m_week->setToolTip(m_week->accessibleDescription());
    choose(m_class, values.classCode);
    choose(m_subject, values.subjectCode);
    choose(m_teacher, values.teacher);
    m_weekday->setCurrentIndex(values.weekday - 1);
    m_week->setCurrentIndex(std::max(0, m_week->findData(values.week)));
    m_start->setTime(values.start);
    m_end->setTime(values.end.isValid() ? values.end : values.start);
    m_room->setText(values.room);
    m_from->setDate(from);
    m_class->setFocus();
}

void SlotForm::save()
{
    TimetableSlot now = m_stored;
    now.classCode = m_class->currentData().toString();
    const int known = m_subject->findText(m_subject->currentText());
    now.subjectCode = known >= 0 ? m_subject->itemData(known).toString() : m_subject->currentText().trimmed();
    now.teacher = m_teacher->currentData().toString();
    now.weekday = m_weekday->currentData().toInt();
    now.start = m_start->time();
    now.end = m_end->time();
    now.week = m_week->currentData().toInt();
    now.room = m_room->text().simplified();
    now.from = m_from->date();
    QString problem;
    if (now.classCode.isEmpty())
        problem = tr("There is no class yet. Import a class list on the Students page.");
    else if (now.end <= now.start)
        problem = tr("The lesson must end after it begins.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit saved(m_stored, now, m_from->date());
}

} // namespace rollbook
