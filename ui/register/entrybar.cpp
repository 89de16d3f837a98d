// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/entrybar.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace rollbook {

EntryBar::EntryBar(RegisterModel &model, QWidget *parent)
    : QFrame(parent), m_model(model), m_label(makeLabel({}, "text")), m_edit(new QLineEdit)
{
    setProperty("bar", QStringLiteral("entry"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    auto *done = makeButton(tr("Done"), "plain");
    row->addWidget(done);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, &EntryBar::keep);
    connect(m_edit, &QLineEdit::returnPressed, this, &EntryBar::leave);
    connect(done, &QPushButton::clicked, this, &EntryBar::leave);
    connect(&model, &RegisterModel::opened, this, &EntryBar::leave);
    hide();
}

void EntryBar::editNote(int row)
{
    if (m_model.session().finishedAt == 0) {
        begin(Field::Note, row, tr("Note for %1").arg(isolated(m_model.line(row).student.name)),
              m_model.line(row).state.mark.note);
    }
}

void EntryBar::editMinutes(int row)
{
    if (m_model.session().finishedAt == 0) {
        const std::optional<int> minutes = m_model.line(row).state.mark.value.minutesLate;
        begin(Field::Minutes, row,
              tr("Minutes late, %1").arg(isolated(m_model.line(row).student.name)),
              minutes ? QString::number(*minutes) : QString());
    }
}

void EntryBar::begin(Field field, int row, const QString &label, const QString &text)
{
    m_field = field;
    m_row = row;
    m_student = m_model.line(row).student.id;
    m_label->setText(label);
    m_edit->setAccessibleName(spoken(label));
    m_edit->setMaxLength(field == Field::Minutes ? 3 : 500);
    m_edit->setPlaceholderText(field == Field::Minutes ? tr("0 to 600") : tr("Seen by the school"));
    m_edit->setInputMethodHints(field == Field::Minutes ? Qt::ImhDigitsOnly : Qt::ImhNone);
    m_edit->setText(text);
    m_edit->setModified(false);
    m_edit->selectAll();
    show();
    m_edit->setFocus();
}

void EntryBar::keep()
{
    const bool here =
        m_row >= 0 && m_row < m_model.rowCount() && m_model.line(m_row).student.id == m_student;
    if (m_field == Field::None || !here || !m_edit->isModified())
        return;
    m_edit->setModified(false);
    if (m_field == Field::Note) {
        m_model.setData(m_model.index(m_row, RegisterModel::Note), m_edit->text());
        return;
    }
    bool isNumber = false;
    const int minutes = QLocale().toInt(m_edit->text().trimmed(), &isNumber);
    StatusValue value{ Status::Late, {} };
    if (isNumber && minutes >= 0 && minutes <= 600)
        value.minutesLate = minutes;
    else if (!m_edit->text().trimmed().isEmpty())
        return; // not minutes: the mark stays as it is
    m_model.setData(m_model.index(m_row, RegisterModel::StatusColumn), QVariant::fromValue(value));
}

void EntryBar::leave()
{
    if (m_field == Field::None)
        return;
    keep();
    m_field = Field::None;
    hide();
    emit left();
}

bool EntryBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept(); // Esc leaves the field here, not the page
    if (event->type() == QEvent::KeyPress) {
        m_edit->setModified(false);
        leave();
    }
    return true;
}

} // namespace rollbook
