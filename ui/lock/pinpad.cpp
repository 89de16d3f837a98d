// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/pinpad.h"

#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace rollbook {

QLineEdit *makePinField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(PinPad::longest);
    static const QRegularExpression digits(u"[0-9]*"_s);
    field->setValidator(new QRegularExpressionValidator(digits, field));
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return field;
}

PinPad::PinPad(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_field(makePinField()), m_unlock(makeButton(tr("Unlock"), "primary")), m_keys(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, {}, 12);
    column->addWidget(m_field);
    auto *grid = new QGridLayout(m_keys);
    bindMargins(grid, theme, {}, 8);
    m_keys->setLayoutDirection(Qt::LeftToRight); // a number pad is the same in every script
    for (int digit = 1; digit <= 9; ++digit)
        grid->addWidget(addDigit(QChar(u'0' + digit)), (digit - 1) / 3, (digit - 1) % 3);
    auto *back = makeButton({}, "mark", tr("Delete the last digit"));
    back->setToolTip(tr("Delete the last digit"));
    bindIcon(back, theme, u"back"_s, Token::Text2);
    grid->addWidget(back, 3, 0);
    grid->addWidget(addDigit(u'0'), 3, 1);
    auto *clear = makeButton({}, "mark", tr("Delete all digits"));
    clear->setToolTip(tr("Delete all digits"));
    bindIcon(clear, theme, u"close"_s, Token::Text2);
    grid->addWidget(clear, 3, 2);
    column->addWidget(m_keys);
    column->addWidget(m_unlock);
    for (QPushButton *button : { back, clear })
        button->setFocusPolicy(Qt::TabFocus); // the field keeps the keyboard while a finger types
    connect(back, &QPushButton::clicked, m_field, &QLineEdit::backspace);
    connect(clear, &QPushButton::clicked, m_field, &QLineEdit::clear);
    connect(m_unlock, &QPushButton::clicked, this, &PinPad::give);
    connect(m_field, &QLineEdit::returnPressed, this, &PinPad::give);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_unlock->setEnabled(text.size() >= shortest); });
    m_unlock->setEnabled(false);
}

QPushButton *PinPad::addDigit(QChar digit)
{
    QPushButton *button = makeButton(digit, "mark");
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, digit] { m_field->insert(digit); });
    return button;
}

void PinPad::ask(const QString &spokenName)
{
    m_field->setAccessibleName(spokenName);
    m_field->clear();
    m_field->setFocus();
}

void PinPad::setListening(bool listening)
{
    const bool again = listening && !m_field->isEnabled();
    m_field->setEnabled(listening);
    m_keys->setEnabled(listening);
    m_unlock->setEnabled(listening && m_field->text().size() >= shortest);
    if (again)
        m_field->setFocus();
}

void PinPad::clear() { m_field->clear(); }

void PinPad::give()
{
    const QString pin = m_field->text();
    if (pin.size() < shortest || !m_field->isEnabled())
        return;
    m_field->clear();
    emit given(pin);
}

} // namespace rollbook
