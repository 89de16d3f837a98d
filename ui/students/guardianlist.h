// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

/// Whom to call about a student, in the order of calling; one is added or changed below the list.
class GuardianList : public QWidget
{
    Q_OBJECT
public:
    explicit GuardianList(const Theme &theme, QWidget *parent = nullptr);
    void display(StudentId student, const QList<Guardian> &guardians, bool mayChange);

signals:
    void saved(const rollbook::Guardian &guardian);
    void removed(const rollbook::Guardian &guardian);

private:
    void edit(const Guardian &guardian);
    void save();

    const Theme &m_theme;
    Guardian m_edited;
    int m_count = 0;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_relation;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLabel *m_problem;
};

} // namespace rollbook
