// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence/leaveform.h"

#include "ui/absence/requestwording.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

LeaveForm::LeaveForm(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_student(makeChoice()), m_category(makeChoice()), m_from(makeDateEdit()), m_to(makeDateEdit()),
      m_part(new Segments(tr("How much of the day"), { tr("Whole days"), tr("Part of each day") })), m_times(new QWidget), m_start(makeTimeEdit()),
      m_end(makeTimeEdit()), m_reason(new QLineEdit), m_letter(makeButton(tr("Add a letter…"))), m_letterName(makeLabel({}, "secondary")),
      m_problem(makeLabel({}, "secondary"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(makeLabel(tr("New leave"), "card"));
    m_student->setEditable(true);
    m_student->setInsertPolicy(QComboBox::NoInsert);
    m_student->completer()->setFilterMode(Qt::MatchContains);
    m_student->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_student->lineEdit()->setPlaceholderText(tr("Name or number"));
    for (const QString &category : RequestWording::categories())
        m_category->addItem(RequestWording::category(category), category);
    column->addWidget(makeField(tr("Student"), m_student));
    auto *row = new FlowLayout(12);
    row->addWidget(makeField(tr("Kind of leave"), m_category));
    row->addWidget(makeField(tr("First day"), m_from));
    row->addWidget(makeField(tr("Last day"), m_to));
    column->addLayout(row);
    const auto widen = [this, &theme] {
        m_category->setMinimumWidth(theme.px(200));
        m_from->setMinimumWidth(theme.px(130));
        m_to->setMinimumWidth(theme.px(130));
    };
    widen();
    connect(&theme, &Theme::changed, this, widen);
    auto *part = new FlowLayout(8);
    part->addWidget(m_part);
    column->addLayout(part);
    auto *times = new FlowLayout(12, m_times);
    times->addWidget(makeField(tr("From", "time"), m_start));
    times->addWidget(makeField(tr("To", "time"), m_end));
    m_start->setTime({ 9, 0 });
    m_end->setTime({ 12, 0 });
    m_times->hide();
    column->addWidget(m_times);
    column->addWidget(makeField(tr("Reason"), m_reason));
    auto *letter = new FlowLayout(8);
    letter->addWidget(m_letter);
    column->addLayout(letter);
    column->addWidget(m_letterName);
    restyle(m_problem, "tone", u"absent"_s);
    column->addWidget(m_problem);
    for (QLabel *label : { m_letterName, m_problem }) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *buttons = new FlowLayout(8);
    auto *ask = makeButton(tr("Ask for the leave"), "primary");
    auto *cancel = makeButton(tr("Leave it"));
    buttons->addWidget(ask);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(ask, &QPushButton::clicked, this, &LeaveForm::ask);
    connect(m_reason, &QLineEdit::returnPressed, this, &LeaveForm::ask);
    connect(cancel, &QPushButton::clicked, this, &LeaveForm::closed);
    connect(m_part, &Segments::chosen, this, [this](int chosen) { m_times->setVisible(chosen == 1); });
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) { m_to->setDate(std::max(date, m_to->date())); });
    connect(m_letter, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Add a letter"), QString(), tr("Letters (*.pdf *.jpg *.jpeg *.png);;All files (*)"));
        if (!path.isEmpty())
            chooseDocument(path);
    });
}

void LeaveForm::begin(const QList<Student> &students, QDate today)
{
    m_students = students;
    m_student->clear();
    for (const Student &student : students)
        //: A student in a list: %1 is the name, %2 the number
        m_student->addItem(tr("%1, %2").arg(student.name, student.number));
    m_student->setCurrentIndex(-1);
    m_student->clearEditText();
    m_from->setDate(today);
    m_to->setDate(today);
    m_part->setCurrent(0);
    m_times->hide();
    m_reason->clear();
    m_document.clear();
    m_letterName->hide();
    m_problem->hide();
    m_student->setFocus();
}

void LeaveForm::chooseDocument(const QString &path)
{
    m_document = path;
    //: %1 is a file
    m_letterName->setText(tr("Goes with it: %1").arg(isolated(QFileInfo(path).fileName())));
    m_letterName->show();
}

void LeaveForm::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LeaveForm::ask()
{
    const int index = m_student->findText(m_student->currentText());
    const bool part = m_part->current() == 1;
    if (index < 0) {
        tell(tr("Choose a student from the list."));
        m_student->setFocus();
        return;
    }
    if (m_to->date() < m_from->date()) {
        tell(tr("The last day is before the first. Change one of them."));
        return;
    }
    if (part && m_end->time() <= m_start->time()) {
        tell(tr("It must end after it begins."));
        return;
    }
    Leave leave{ .id = {}, .student = m_students.at(index).id, .category = m_category->currentData().toString(), .from = m_from->date(), .to = m_to->date(),
                 .reason = m_reason->text().simplified() };
    if (part) {
        leave.start = m_start->time();
        leave.end = m_end->time();
    }
    if (!m_document.isEmpty())
        leave.documentName = QFileInfo(m_document).fileName();
    tell({});
    emit asked(leave, m_document);
}

} // namespace rollbook
