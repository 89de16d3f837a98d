// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/lessonform.h"

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

LessonForm::LessonForm(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, "card")), m_explained(makeLabel({}, "secondary")), m_class(makeChoice()),
      m_subject(makeChoice()), m_date(makeDateEdit()), m_start(makeTimeEdit()), m_end(makeTimeEdit()), m_room(new QLineEdit),
      m_teacher(makeChoice()), m_reason(new QLineEdit), m_clashes(makeLabel({}, "secondary")), m_problem(makeLabel({}, "secondary")),
      m_save(makeButton({}, "primary"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(m_title);
    column->addWidget(m_explained);
    m_which = { makeField(tr("Class"), m_class), makeField(tr("Subject"), m_subject) };
    m_when = { makeField(tr("Day"), m_date), makeField(tr("From", "time"), m_start), makeField(tr("To", "time"), m_end),
               makeField(tr("Room"), m_room), makeField(tr("Teacher"), m_teacher) };
    for (QWidget *field : m_which + m_when)
        column->addWidget(field);
    column->addWidget(makeField(tr("Reason"), m_reason));
    restyle(m_clashes, "tone", u"late"_s);
    restyle(m_problem, "tone", u"absent"_s);
    for (QLabel *label : { m_title, m_explained, m_clashes, m_problem })
        label->setWordWrap(true);
    column->addWidget(m_clashes);
    column->addWidget(m_problem);
    auto *buttons = new FlowLayout(8);
    auto *cancel = makeButton(tr("Leave it"));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &LessonForm::save);
    connect(m_reason, &QLineEdit::returnPressed, this, &LessonForm::save);
    connect(cancel, &QPushButton::clicked, this, &LessonForm::closed);
    connect(m_start, &QTimeEdit::timeChanged, this, &LessonForm::showClashes);
    connect(m_end, &QTimeEdit::timeChanged, this, &LessonForm::showClashes);
    connect(m_date, &QDateEdit::dateChanged, this, &LessonForm::showClashes);
    connect(m_room, &QLineEdit::textChanged, this, &LessonForm::showClashes);
    for (QComboBox *box : { m_class, m_subject, m_teacher })
        connect(box, &QComboBox::currentIndexChanged, this, &LessonForm::showClashes);
}

void LessonForm::fill(const TimetableDays &days)
{
    m_days = days;
    m_class->clear();
    for (const QString &code : days.classes)
        m_class->addItem(code, code);
    m_subject->clear();
    m_subject->addItem(tr("Daily register"), QString());
    for (auto it = days.subjects.begin(); it != days.subjects.end(); ++it)
        m_subject->addItem(*it, it.key());
    m_teacher->clear();
    m_teacher->addItem(m_purpose == Purpose::Extra ? tr("Not said") : tr("As every week"), QString());
    for (auto it = days.teachers.begin(); it != days.teachers.end(); ++it)
        m_teacher->addItem(*it, it.key());
}

void LessonForm::display(Purpose purpose, const QString &title, const QString &action)
{
    m_purpose = purpose;
    m_title->setText(title);
    m_save->setText(action);
    m_save->setAccessibleName(action);
    m_problem->hide();
    for (QWidget *field : std::as_const(m_when))
        field->setVisible(purpose != Purpose::Cancel);
}

void LessonForm::begin(Purpose purpose, const TimetableDays &days, const PlannedSession &lesson)
{
    m_purpose = purpose;
    fill(days);
    m_lesson = lesson;
    const QString title = LessonWording::title(days, lesson);
    if (purpose == Purpose::Change) {
        //: %1 is a lesson
        display(purpose, tr("Change %1").arg(title), tr("Change this lesson"));
        m_explained->setText(tr("This one only. Its marks stay with it."));
    } else if (purpose == Purpose::Cancel) {
        //: %1 is a lesson
        display(purpose, tr("Cancel %1").arg(title), tr("Cancel the lesson"));
        //: %1 is a day, %2 a time
        m_explained->setText(tr("It does not take place: %1, %2. It stays in the timetable with your reason.")
                                     .arg(isolated(Wording::day(lesson.date)), LessonWording::span(lesson.start, lesson.end)));
    } else {
        //: %1 is a lesson
        display(purpose, tr("Makeup lesson for %1").arg(title), tr("Add the lesson"));
        m_explained->setText(tr("Once, on a day and at a time of your choice."));
    }
    for (QWidget *field : std::as_const(m_which))
        field->hide();
    choose(m_class, lesson.classCode);
    choose(m_subject, lesson.subjectCode);
    m_date->setDate(lesson.date);
    m_start->setTime(lesson.start);
    m_end->setTime(lesson.end.isValid() ? lesson.end : lesson.start);
    m_room->setText(lesson.room);
    choose(m_teacher, purpose == Purpose::Extra || lesson.substituted ? lesson.teacher : QString());
    m_reason->setText(purpose == Purpose::Extra ? QString() : lesson.reason);
    showClashes();
    if (purpose == Purpose::Cancel)
        m_reason->setFocus();
    else
        m_date->setFocus();
}

void LessonForm::beginExtra(const TimetableDays &days, QDate date)
{
    m_purpose = Purpose::Extra;
    fill(days);
    m_lesson = {};
    display(Purpose::Extra, tr("Extra lesson"), tr("Add the lesson"));
    m_explained->setText(tr("Once, on a day and at a time of your choice."));
    for (QWidget *field : std::as_const(m_which))
        field->show();
    m_date->setDate(date);
    m_start->setTime({ 9, 0 });
    m_end->setTime({ 9, 45 });
    m_room->clear();
    m_reason->clear();
    showClashes();
    m_class->setFocus();
}

LessonChange LessonForm::change() const
{
    LessonChange change{ .kind = LessonChange::Kind::Changed, .classCode = m_lesson.classCode, .subjectCode = m_lesson.subjectCode,
                         .date = m_lesson.scheduledDate, .start = m_lesson.scheduledStart, .reason = m_reason->text().simplified() };
    if (m_purpose == Purpose::Cancel) {
        change.kind = LessonChange::Kind::Cancelled;
        return change;
    }
    change.room = m_room->text().simplified();
    change.teacher = m_teacher->currentData().toString();
    change.newEnd = m_end->time();
    if (m_purpose == Purpose::Extra) {
        change.kind = LessonChange::Kind::Extra;
        change.classCode = m_class->currentData().toString();
        change.subjectCode = m_subject->currentData().toString();
        change.date = m_date->date();
        change.start = m_start->time();
        return change;
    }
    if (m_lesson.extra)
        change.kind = LessonChange::Kind::Extra;
    change.newDate = m_date->date();
    change.newStart = m_start->time();
    if (const auto slot = m_days.slotOf(m_lesson); slot && !m_lesson.extra) { // what is as every week is not said
        if (slot->room == change.room)
            change.room.clear();
        if (slot->teacher == change.teacher)
            change.teacher.clear();
        if (slot->start == change.newStart && slot->end == change.newEnd)
            change.newEnd = {};
    }
    return change;
}

void LessonForm::showClashes()
{
    QStringList sentences;
    if (m_purpose != Purpose::Cancel) {
        const auto clashes = m_days.clashesOf(change());
        for (const TimetableConflict &clash : clashes)
            sentences.append(LessonWording::conflict(m_days, clash));
    }
    m_clashes->setText(sentences.join(u'\n'));
    m_clashes->setVisible(!sentences.isEmpty());
}

void LessonForm::save()
{
    const LessonChange wanted = change();
    QString problem;
    if (wanted.reason.isEmpty() && m_purpose == Purpose::Cancel)
        problem = tr("Say why it is cancelled: those who look for the lesson will read it.");
    else if (m_purpose != Purpose::Cancel && m_end->time() <= m_start->time())
        problem = tr("The lesson must end after it begins.");
    else if (wanted.classCode.isEmpty())
        problem = tr("There is no class yet. Import a class list on the Students page.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit saved(wanted);
    else
        m_reason->setFocus();
}

} // namespace rollbook
