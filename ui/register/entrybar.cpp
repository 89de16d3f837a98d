// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/entrybar.h"

#include "ui/widgets/parts.h"

#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace rollbook {
namespace {

constexpr int maxMinutesLate = 600; // as the store has it

/// Minutes, or the time of arrival, from which they follow; nullopt = neither.
std::optional<int> minutesIn(const QString &typed, QTime start)
{
    bool isNumber = false;
    const int minutes = QLocale().toInt(typed, &isNumber);
    if (isNumber)
        return minutes >= 0 && minutes <= maxMinutesLate ? std::optional(minutes) : std::nullopt;
    QTime arrived = QLocale().toTime(typed, QLocale::ShortFormat);
    for (const char *format : { "h:mm", "h.mm", "h,mm", "h mm" }) {
        if (!arrived.isValid())
            arrived = QTime::fromString(typed, QString::fromLatin1(format));
    }
    if (!arrived.isValid() || !start.isValid())
        return std::nullopt;
    const int late = start.secsTo(arrived) / 60;
    return late >= 0 && late <= maxMinutesLate ? std::optional(late) : std::nullopt;
}

} // namespace

EntryBar::EntryBar(RegisterModel &model, QWidget *parent)
    : QFrame(parent), m_model(model), m_label(makeLabel({}, "text")), m_edit(new QLineEdit)
{
    setProperty("bar", QStringLiteral("entry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    auto *done = makeButton(tr("Done"), "plain");
    row->addWidget(done);
    column->addLayout(row);
    m_choices = new QWidget;
    new FlowLayout(6, m_choices);
    column->addWidget(m_choices);
    m_preview = makeLabel({}, "small");
    column->addWidget(m_preview);
    connect(m_edit, &QLineEdit::textChanged, this, &EntryBar::preview);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, &EntryBar::keep);
    connect(m_edit, &QLineEdit::returnPressed, this, &EntryBar::leave);
    connect(done, &QPushButton::clicked, this, &EntryBar::leave);
    connect(&model, &RegisterModel::opened, this, &EntryBar::leave);
    hide();
}

void EntryBar::editNote(int row)
{
    if (row >= 0 && !m_model.isReadOnly()) {
        begin(Field::Note, row, tr("Note for %1").arg(isolated(m_model.line(row).student.name)),
              m_model.line(row).state.mark.note);
    }
}

void EntryBar::editMinutes(int row)
{
    if (row >= 0 && !m_model.isReadOnly()) {
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
    m_edit->setMaxLength(field == Field::Minutes ? 8 : 500);
    m_edit->setPlaceholderText(field == Field::Minutes ? tr("Minutes, or the time of arrival")
                                                       : tr("Seen by the school"));
    m_edit->setInputMethodHints(field == Field::Minutes ? Qt::ImhPreferNumbers : Qt::ImhNone);
    m_edit->setText(text);
    m_edit->setModified(false);
    m_edit->selectAll();
    offerChoices();
    preview();
    show();
    m_edit->setFocus();
}

/// What is written often, or the minutes until now: one tap instead of typing.
void EntryBar::offerChoices()
{
    emptyLayout(m_choices->layout());
    QStringList choices;
    const QTime start = m_model.session().start;
    const Moment moment = m_model.moment();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
    if (m_field == Field::Note) {
        choices = m_model.context().phrases;
        for (const QString &usual : { tr("ill"), tr("bus late"), tr("at the doctor's"),
                                      tr("left early"), tr("no homework") }) {
            if (!choices.contains(usual) && choices.size() < 6)
                choices << usual;
        }
    } else if (start.isValid() && now.date() == m_model.session().date && now.time() >= start) {
        choices << QLocale().toString(now.time(), QLocale::ShortFormat);
    }
    for (const QString &choice : choices) {
        //: Fills in the present time
        QPushButton *button = makeButton(
            m_field == Field::Note ? isolated(choice) : tr("Now, %1").arg(isolated(choice)));
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_edit->setText(choice);
            m_edit->setModified(true);
            leave();
        });
        m_choices->layout()->addWidget(button);
    }
    m_choices->setVisible(!choices.isEmpty());
}

void EntryBar::preview()
{
    const bool minutes = m_field == Field::Minutes;
    m_preview->setVisible(minutes);
    if (!minutes)
        return;
    const QString typed = m_edit->text().trimmed();
    const auto late = minutesIn(typed, m_model.session().start);
    m_preview->setText(late ? Wording::value({ Status::Late, late })
                           : typed.isEmpty()
                           ? tr("Late, without minutes")
                           : tr("Type minutes up to 600, or a time after the start."));
}

void EntryBar::keep()
{
    if (m_field == Field::None || !m_edit->isModified())
        return;
    const bool here =
        m_row >= 0 && m_row < m_model.rowCount() && m_model.line(m_row).student.id == m_student;
    if (!here)
        return;
    m_edit->setModified(false);
    if (m_field == Field::Note) {
        m_model.setData(m_model.index(m_row, RegisterModel::Note), m_edit->text());
        return;
    }
    const QString typed = m_edit->text().trimmed();
    const StatusValue value{ Status::Late, minutesIn(typed, m_model.session().start) };
    if (!value.minutesLate && !typed.isEmpty())
        return; // neither minutes nor a time: the mark stays as it is
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
