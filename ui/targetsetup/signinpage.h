// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetsetup/setupkinds.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rollbook {

/// Who the person is there. The password goes to the keychain, nowhere else.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(const Theme &theme, QWidget *parent = nullptr);
    void ask(const SetupKind &kind);
    void askForCode(bool wanted);
    bool isComplete() const;
    QString user() const;
    QString password() const;
    QString code() const;
    void forget(); ///< what must not stay in a field

signals:
    void changed();
    void confirmed(); ///< Enter was pressed

private:
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
};

} // namespace rollbook
