// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

class IconLabel;

/// One school system: what it has, what waits, what went wrong, and what can be done about it.
class TargetCard : public QFrame
{
    Q_OBJECT
public:
    explicit TargetCard(const Theme &theme, QWidget *parent = nullptr);
    void display(const TargetStatus &target, const Moment &moment);

signals:
    void sendNowRequested();
    void signInRequested(const rollbook::TargetId &target, const QString &password);
    void importRequested(const rollbook::TargetId &target);

private:
    QWidget *makeSignIn();
    void signIn();

    TargetStatus m_target;
    QLabel *m_name;
    IconLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_serverWords;
    QWidget *m_signIn = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_signInButton = nullptr;
    QPushButton *m_send;
    QPushButton *m_import;
};

} // namespace rollbook
