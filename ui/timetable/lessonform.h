// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/lessonwording.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace rollbook {

/// One lesson that is not as every week: moved, elsewhere, with somebody else; cancelled with a reason;
/// or an extra one. What it would clash with is said before it is kept.
class LessonForm : public QFrame
{
    Q_OBJECT
public:
    enum class Purpose { Change, Cancel, Extra };

    explicit LessonForm(const Theme &theme, QWidget *parent = nullptr);
    /// For this lesson; for Extra it says the class and the subject.
    void begin(Purpose purpose, const TimetableDays &days, const PlannedSession &lesson);
    /// An extra lesson of whichever class.
    void beginExtra(const TimetableDays &days, QDate date);
    Purpose purpose() const { return m_purpose; }

signals:
    void saved(const rollbook::LessonChange &change);
    void closed();

private:
    void fill(const TimetableDays &days);
    void display(Purpose purpose, const QString &title, const QString &action);
    LessonChange change() const;
    void showClashes();
    void save();

    Purpose m_purpose = Purpose::Change;
    TimetableDays m_days;
    PlannedSession m_lesson;
    QLabel *m_title;
    QLabel *m_explained;
    QComboBox *m_class;
    QComboBox *m_subject;
    QDateEdit *m_date;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_room;
    QComboBox *m_teacher;
    QLineEdit *m_reason;
    QList<QWidget *> m_which; ///< fields that say which class
    QList<QWidget *> m_when; ///< fields that a cancelled lesson does not have
    QLabel *m_clashes;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace rollbook
