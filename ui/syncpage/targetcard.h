// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class IconLabel;
class TargetFacts;

/// One school system: what it has, what waits, what went wrong, and what can be done about it.
class TargetCard : public QFrame
{
    Q_OBJECT
public:
    explicit TargetCard(const Theme &theme, QWidget *parent = nullptr);
    void display(const TargetStatus &target, const Moment &moment);
    /// What a person sees after asking for the details.
    void setDetails(const TargetDetails &details, const QList<TargetWording> &wordings, const Moment &moment);

signals:
    void sendNowRequested();
    void signInRequested(const rollbook::TargetId &target, const QString &password, const QString &code);
    void importRequested(const rollbook::TargetId &target);
    void loginPageRequested(const rollbook::TargetId &target); ///< of the network that is in the way

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSignIn();
    QWidget *makeButtons();
    QWidget *makeDetails();
    void signIn();
    void nameForSpeech();

    const Theme &m_theme;
    TargetStatus m_target;
    QLabel *m_name;
    IconLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_serverWords;
    QWidget *m_signIn = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_signInButton = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_login = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_address = nullptr;
    QVBoxLayout *m_extra = nullptr; ///< what waits there besides marks
    TargetFacts *m_facts = nullptr;
};

} // namespace rollbook
