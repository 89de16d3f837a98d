// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulerow.h"

#include "ui/rules/rulewording.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

RuleRow::RuleRow(const Theme &theme, const RuleSpec &spec, QWidget *parent)
    : QWidget(parent), m_spec(spec), m_now(makeLabel({}, "small")), m_change(makeButton(tr("Change"))), m_default(makeButton(tr("Default"), "quiet")),
      m_question(new QFrame), m_effect(makeLabel({}, "text")), m_told(makeLabel({}, "secondary"))
{
    const QString title = RuleWording::title(spec.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QLabel *meaning = makeLabel(RuleWording::meaning(spec.name), "secondary");
    column->addWidget(makeLabel(title, "text"));
    column->addWidget(meaning);
    auto *line = new FlowLayout(8);
    QWidget *editor = makeEditor();
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(meaning->text());
    const auto widen = [this, editor, &theme] { editor->setMinimumWidth(theme.px(m_choice || m_text ? 260 : 130)); };
    widen();
    connect(&theme, &Theme::changed, this, widen);
    //: spoken name of a button: %1 is a rule
    m_change->setAccessibleName(spoken(tr("Change: %1").arg(title)));
    //: spoken name of a button: %1 is a rule
    m_default->setAccessibleName(spoken(tr("Default: %1").arg(title)));
    for (QWidget *part : std::initializer_list<QWidget *>{ editor, m_change, m_default })
        line->addWidget(part);
    column->addLayout(line);
    column->addWidget(m_now);
    m_question->setProperty("bar", u"warn"_s);
    auto *question = new QVBoxLayout(m_question);
    bindMargins(question, theme, { 14, 10, 14, 10 }, 8);
    question->addWidget(m_effect);
    auto *answers = new FlowLayout(8);
    auto *yes = makeButton(tr("Change it"), "primary");
    auto *no = makeButton(tr("Leave it"));
    answers->addWidget(yes);
    answers->addWidget(no);
    question->addLayout(answers);
    column->addWidget(m_question);
    column->addWidget(m_told);
    m_question->hide();
    m_told->hide();
    for (QLabel *label : { meaning, m_now, m_effect, m_told })
        label->setWordWrap(true);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_wanted = edited();
        emit asked(m_wanted);
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_wanted = m_spec.byDefault;
        setEdited(m_wanted);
        emit asked(m_wanted);
    });
    connect(yes, &QPushButton::clicked, this, [this] { emit confirmed(m_wanted); });
    connect(no, &QPushButton::clicked, this, &RuleRow::leave);
}

QWidget *RuleRow::makeEditor()
{
    switch (m_spec.type) {
    case RuleSpec::Type::Number:
    case RuleSpec::Type::Percent:
        m_number = new QSpinBox;
        m_number->setRange(m_spec.least, m_spec.most);
        m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
        connect(m_number, &QSpinBox::valueChanged, this, &RuleRow::follow);
        return m_number;
    case RuleSpec::Type::Date:
        m_date = makeDateEdit();
        connect(m_date, &QDateEdit::dateChanged, this, &RuleRow::follow);
        return m_date;
    case RuleSpec::Type::Word:
        if (m_spec.name == u"staff_number"_s) {
            m_text = new QLineEdit;
            connect(m_text, &QLineEdit::textChanged, this, &RuleRow::follow);
            return m_text;
        }
        break;
    case RuleSpec::Type::Flag: break;
    }
    m_choice = makeChoice();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RuleRow::follow);
    return m_choice;
}

QString RuleRow::edited() const
{
    if (m_number)
        return QString::number(m_number->value());
    if (m_date)
        return m_date->date().toString(Qt::ISODate);
    return m_text ? m_text->text().trimmed() : m_choice->currentData().toString();
}

void RuleRow::setEdited(const QString &value)
{
    if (m_number)
        m_number->setValue(value.toInt());
    else if (m_date)
        m_date->setDate(QDate::fromString(value, Qt::ISODate));
    else if (m_text)
        m_text->setText(value);
    else
        choose(m_choice, value);
}

void RuleRow::display(const QString &value, const QString &history, const QStringList &options, bool mayChange)
{
    const std::optional<QString> typed = m_displayed ? halfTyped() : std::exchange(m_resumed, std::nullopt);
    m_value = value;
    m_displayed = true;
    m_mayChange = mayChange;
    if (m_choice) {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const QString &option : m_spec.type == RuleSpec::Type::Flag ? QStringList{ u"true"_s, u"false"_s } : options)
            m_choice->addItem(m_spec.type == RuleSpec::Type::Flag ? RuleWording::value(m_spec, option) : RuleWording::option(m_spec, option), option);
    }
    setEdited(value);
    const QString now = RuleWording::value(m_spec, value);
    QStringList words{ m_spec.byDefault.isEmpty() ? tr("Now: %1.").arg(now) : tr("Now: %1. By default: %2.").arg(now, RuleWording::value(m_spec, m_spec.byDefault)) };
    if (!history.isEmpty())
        words.append(history);
    m_now->setText(words.join(u' '));
    for (QWidget *editor : std::initializer_list<QWidget *>{ m_number, m_date, m_text, m_choice }) {
        if (editor)
            editor->setEnabled(mayChange);
    }
    m_question->hide();
    if (typed && mayChange) // the rules are read again whenever the lists change
        setEdited(*typed);
    follow();
}

std::optional<QString> RuleRow::halfTyped() const
{
    return m_displayed && edited() != m_value ? std::optional(edited()) : std::nullopt;
}

void RuleRow::resume(const QString &edited)
{
    if (m_displayed)
        setEdited(edited);
    else
        m_resumed = edited;
}

void RuleRow::follow()
{
    m_change->setVisible(m_mayChange && edited() != m_value);
    m_default->setVisible(m_mayChange && m_value != m_spec.byDefault && !m_spec.byDefault.isEmpty() && edited() == m_value);
    if (edited() != m_wanted)
        m_question->hide();
}

void RuleRow::leave()
{
    m_wanted.clear();
    m_question->hide();
    setEdited(m_value);
    follow();
}

void RuleRow::ask(const QString &effect)
{
    m_told->hide();
    m_effect->setText(effect);
    m_question->show();
}

void RuleRow::tell(const QString &words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

} // namespace rollbook
