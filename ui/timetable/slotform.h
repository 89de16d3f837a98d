// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/timetabledays.h"
#include "ui/theme.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace rollbook {

/// A lesson of every week, or of each second one: a new one, or a stored one from a day on. What was
/// before that day stays as it was.
class SlotForm : public QFrame
{
    Q_OBJECT
public:
    explicit SlotForm(const Theme &theme, QWidget *parent = nullptr);
    void beginNew(const TimetableDays &days, QDate from);
    void begin(const TimetableDays &days, const TimetableSlot &stored, QDate from);

signals:
    /// `stored` has an id when there is one already; without `now` it ends.
    void saved(const rollbook::TimetableSlot &stored, const std::optional<rollbook::TimetableSlot> &now, QDate from);
    void closed();

private:
    void fill(const TimetableDays &days, const QString &title, const TimetableSlot &values, QDate from);
    void save();

    TimetableSlot m_stored;
    QLabel *m_title;
    QLabel *m_explained;
    QComboBox *m_class;
    QComboBox *m_subject;
    QComboBox *m_weekday;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QComboBox *m_week;
    QLineEdit *m_room;
    QComboBox *m_teacher;
    QDateEdit *m_from;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_stop; ///< ends the weekly lesson
};

} // namespace rollbook
