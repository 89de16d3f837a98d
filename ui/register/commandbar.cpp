// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/commandbar.h"

#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

CommandBar::CommandBar(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_label(makeLabel({}, "secondary")), m_edit(new QLineEdit),
      m_preview(makeLabel({}, "text")), m_do(makeButton({}, "primary"))
{
    setProperty("bar", u"entry"_s);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 16, 8, 8, 8 }, 6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *close = makeButton(tr("Cancel"), "quiet");
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_do);
    row->addWidget(close);
    column->addLayout(row);
    m_preview->setWordWrap(true);
    column->addWidget(m_preview);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandBar::preview);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandBar::carryOut);
    connect(m_do, &QPushButton::clicked, this, &CommandBar::carryOut);
    connect(close, &QPushButton::clicked, this, &CommandBar::leave);
    connect(&model, &RegisterModel::opened, this, &CommandBar::leave);
    hide();
}

void CommandBar::begin(Mode mode, const QString &label, const QString &text)
{
    m_mode = mode;
    m_label->setText(label);
    m_edit->setAccessibleName(spoken(label));
    m_edit->setVisible(mode != Mode::Copy);
    m_edit->setInputMethodHints(mode == Mode::Exceptions ? Qt::ImhPreferNumbers : Qt::ImhNone);
    m_edit->setPlaceholderText(mode == Mode::Exceptions ? tr("such as 7 19 or 7 19L5 23E")
                                                        : QString());
    m_do->setText(mode == Mode::Find ? tr("Go there") : tr("Mark them"));
    m_edit->setText(text);
    preview();
    show();
    if (mode == Mode::Copy)
        m_do->setFocus();
    else
        m_edit->setFocus();
}

void CommandBar::find() { begin(Mode::Find, tr("Find a name"), {}); }

void CommandBar::beginExceptions(const QString &begun)
{
    if (!m_model.isReadOnly())
        begin(Mode::Exceptions, tr("Everyone is here but"), begun);
}

QString CommandBar::exceptions() const { return m_mode == Mode::Exceptions && !isHidden() ? m_edit->text() : QString(); }

void CommandBar::offerCopy()
{
    if (m_model.isReadOnly() || !m_model.context().previous)
        return;
    const Session &before = *m_model.context().previous;
    //: %1 is a session, %2 the time at which it began
    begin(Mode::Copy,
          tr("As in %1 at %2")
              .arg(isolated(before.title()),
                   isolated(QLocale().toString(before.start, QLocale::ShortFormat))),
          {});
}

void CommandBar::leave()
{
    if (m_mode == Mode::None)
        return;
    m_mode = Mode::None;
    hide();
    emit left();
}

QString CommandBar::named(const BulkPlan &plan, Status status) const
{
    QStringList names;
    for (const BulkPlan::Named &one : plan.named) {
        if (one.value.status != status)
            continue;
        const RegisterLine &line = m_model.line(one.row);
        QString words = isolated(line.student.name);
        if (one.value.minutesLate)
            //: %1 is a student
            words = tr("%1 (%n min)", nullptr, *one.value.minutesLate).arg(words);
        //: %1 is the number in the register, %2 a student
        names << tr("%1 %2").arg(QLocale().toString(line.position), words);
    }
    //: %1 is a status, %2 a list of students
    return names.isEmpty()
        ? QString()
        : tr("%1: %2.").arg(Wording::status(status), names.join(tr(", ", "between names")));
}

QString CommandBar::sentence(const BulkPlan &plan) const
{
    QStringList sentences;
    for (const Status status : { Status::Absent, Status::Late, Status::Excused, Status::Present }) {
        if (const QString words = named(plan, status); !words.isEmpty())
            sentences << words;
    }
    for (const int row : plan.protectedRows)
        //: %1 is a student, %2 such as "On leave until 24 Nov"
        sentences << tr("%1 stays as is: %2.")
                         .arg(isolated(m_model.line(row).student.name),
                              m_model.protectionWords(m_model.line(row)));
    for (const int number : plan.noSuchNumber)
        sentences << tr("There is no number %1.").arg(QLocale().toString(number));
    for (const QString &token : plan.notUnderstood)
        sentences << tr("“%1” means nothing here.").arg(isolated(token));
    if (m_model.filter().isOn())
        sentences.prepend(tr("Of the %n shown only.", "students", m_model.shownCount()));
    sentences << tr("%n present.", "students", plan.present);
    return sentences.join(u' ');
}

void CommandBar::preview()
{
    if (m_mode == Mode::Find) {
        findName();
        return;
    }
    m_plan = m_mode == Mode::Copy ? m_model.planCopy() : m_model.planExceptions(m_edit->text());
    m_preview->setText(sentence(m_plan));
    m_do->setEnabled(m_plan.isGood() && !m_plan.edits.isEmpty());
    m_edit->setAccessibleDescription(spoken(m_preview->text()));
}

/// The first name of which a word begins so, else one that has it anywhere; a number finds a place.
void CommandBar::findName()
{
    const QString wanted = m_edit->text().trimmed();
    int best = -1;
    for (int row = 0; row < m_model.rowCount() && !wanted.isEmpty(); ++row) {
        const RegisterLine &line = m_model.line(row);
        const QString name = u' ' + line.student.name;
        if (name.contains(u' ' + wanted, Qt::CaseInsensitive)
            || QString::number(line.position) == wanted) {
            best = row;
            break;
        }
        if (best < 0
            && (name.contains(wanted, Qt::CaseInsensitive)
                || line.student.number.contains(wanted, Qt::CaseInsensitive)))
            best = row;
    }
    m_do->setEnabled(best >= 0);
    m_preview->setText(best >= 0              ? isolated(m_model.line(best).student.name)
                           : wanted.isEmpty() ? tr("Type the beginning of a name.")
                                              : tr("Nobody on this register is called so."));
    m_edit->setAccessibleDescription(spoken(m_preview->text()));
    if (best >= 0)
        emit found(best);
}

void CommandBar::carryOut()
{
    if (!m_do->isEnabled())
        return;
    if (m_mode != Mode::Find)
        m_model.carryOut(m_plan);
    leave();
}

bool CommandBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept(); // Esc leaves the field here, not the page
    if (event->type() == QEvent::KeyPress)
        leave();
    return true;
}

} // namespace rollbook
