// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/school.h"
#include "ui/theme.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace rollbook {

class Segments;

/// Asks for days, or a part of each, away: for whom, when, why, and with which letter.
class LeaveForm : public QFrame
{
    Q_OBJECT
public:
    explicit LeaveForm(const Theme &theme, QWidget *parent = nullptr);
    void begin(const QList<Student> &students, QDate today);
    void chooseDocument(const QString &path);
    void tell(const QString &problem); ///< why it was not taken; the form stays
    QString document() const { return m_document; } ///< the letter's path; empty = none

signals:
    void asked(const rollbook::Leave &leave, const QString &document); ///< the file's path; empty = none
    void closed();

private:
    void ask();

    QList<Student> m_students;
    QString m_document;
    QComboBox *m_student;
    QComboBox *m_category;
    QDateEdit *m_from;
    QDateEdit *m_to;
    Segments *m_part;
    QWidget *m_times;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_reason;
    QPushButton *m_letter;
    QLabel *m_letterName;
    QLabel *m_problem;
};

} // namespace rollbook
