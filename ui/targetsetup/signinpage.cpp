// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetsetup/signinpage.h"

#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rollbook {

SignInPage::SignInPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_userLabel(makeLabel({}, "secondary")), m_user(new QLineEdit),
      m_passwordLabel(makeLabel({}, "secondary")), m_password(new QLineEdit),
      m_codeLabel(makeLabel(tr("One-time code, from your phone or an authenticator"), "secondary")),
      m_code(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, {}, 6);
    const std::pair<QLabel *, QLineEdit *> rows[] = { { m_userLabel, m_user },
                                                      { m_passwordLabel, m_password },
                                                      { m_codeLabel, m_code } };
    for (const auto &[label, edit] : rows) {
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &SignInPage::changed);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::confirmed);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    m_code->setAccessibleName(tr("One-time code"));
    QLabel *kept = makeLabel(
        tr("It is kept in this computer's keychain, and sent to no one but this server."), "small");
    kept->setWordWrap(true);
    column->addWidget(kept);
    askForCode(false);
}

void SignInPage::ask(const SetupKind &kind)
{
    m_userLabel->setText(kind.userLabel);
    m_user->setAccessibleName(kind.userLabel);
    m_userLabel->setVisible(!kind.userLabel.isEmpty());
    m_user->setVisible(!kind.userLabel.isEmpty());
    m_passwordLabel->setText(kind.passwordLabel);
    m_password->setAccessibleName(kind.passwordLabel);
    askForCode(false);
}

void SignInPage::askForCode(bool wanted)
{
    m_codeLabel->setVisible(wanted);
    m_code->setVisible(wanted);
    m_code->clear();
    if (wanted)
        m_code->setFocus();
    emit changed();
}

bool SignInPage::isComplete() const
{
    return (m_user->isHidden() || !user().isEmpty()) && !m_password->text().isEmpty()
        && (m_code->isHidden() || !code().isEmpty());
}

QString SignInPage::user() const
{
    return m_user->isHidden() ? QString() : m_user->text().trimmed();
}

QString SignInPage::password() const { return m_password->text(); }

QString SignInPage::code() const
{
    return m_code->isHidden() ? QString() : m_code->text().simplified().remove(QLatin1Char(' '));
}

void SignInPage::forget()
{
    m_password->clear();
    m_code->clear();
}

} // namespace rollbook
