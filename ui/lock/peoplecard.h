// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lock/locktile.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

class ChoiceRow;
class RemovalForm;

/// On the Settings page: who marks on this device, the own PIN, and when the device locks.
class PeopleCard : public QFrame
{
    Q_OBJECT
public:
    explicit PeopleCard(const Theme &theme, QWidget *parent = nullptr);

    void display(const PeopleView &view);
    /// What came of a PIN that was chosen: kept (empty), or why not.
    void sayPin(const QString &problem);
    RemovalForm &removal() { return *m_removal; }

signals:
    void pinChosen(const QString &before, const QString &pin); ///< an empty pin takes it away
    void addRequested();
    void lockRequested();
    void lockAfterChosen(int minutes);

private:
    enum class Form { None, Set, Remove, Leave };

    QWidget *makeForm();
    void open(Form form);
    void give();
    void say(const QString &sentence);
    bool hasPin() const;

    const Theme &m_theme;
    PeopleView m_view;
    Form m_open = Form::None;
    QLabel *m_words;
    QLabel *m_people;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_lock;
    QWidget *m_form = nullptr;
    QLabel *m_labels[3] = {};
    QLineEdit *m_fields[3] = {}; ///< before, new, once more
    QPushButton *m_keep = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_leave;
    RemovalForm *m_removal;
    QLabel *m_afterLabel;
    ChoiceRow *m_after;
};

} // namespace rollbook
