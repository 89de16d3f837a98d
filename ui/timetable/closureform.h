// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/timetabledays.h"
#include "ui/theme.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace rollbook {

class Segments;

/// Holidays and other days, or parts of days, without lessons: the list, and one to add or change.
class ClosureForm : public QFrame
{
    Q_OBJECT
public:
    explicit ClosureForm(const Theme &theme, QWidget *parent = nullptr);
    /// Those that end on `day` or later are listed; `day` is also what a new one is filled in with.
    void display(const TimetableDays &days, QDate day);
    void follow(const TimetableDays &days, QDate day); ///< the same, and what is half typed stays
    QString edited() const { return m_stored.id; } ///< the closure that is being changed; empty = a new one
    void editAgain(const QString &id);

signals:
    void saved(const rollbook::Closure &closure); ///< with an id when it is there already
    void removed(const rollbook::Closure &closure);
    void closed();

private:
    void edit(const Closure &closure);
    void save();

    const Theme &m_theme;
    QList<Closure> m_closures; ///< as they are listed
    Closure m_stored;
    QVBoxLayout *m_list;
    QLabel *m_title;
    QLineEdit *m_name;
    QDateEdit *m_from;
    QDateEdit *m_to;
    Segments *m_part;
    QWidget *m_times;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace rollbook
