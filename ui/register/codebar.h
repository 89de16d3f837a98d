// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

/// One bar under the register: which of the school's codes these students get. Typed, or tapped; a code that needs a
/// note asks for it before anything is marked, and one that this role may not set says so. Esc leaves.
class CodeBar : public QFrame
{
    Q_OBJECT
public:
    CodeBar(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    void choose(const QList<int> &rows);
    /// Sets the code, unless it needs a note or may not be set: then the bar asks, or says why.
    void set(const QList<int> &rows, const QString &code);
    void leave();

signals:
    void marked(const QList<int> &rows);
    void left(); ///< give the focus back to the register

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin(const QList<int> &rows);
    void offer();
    void sizeChoices();
    void choose(const AttendanceCode &code);
    void preview();
    void carryOut();
    CodeProblem problem(const QString &code) const;
    QString problemWords(CodeProblem problem, const AttendanceCode &code) const;
    QString ownNote() const; ///< of the one student, or as typed

    RegisterModel &m_model;
    const Theme &m_theme;
    QList<StudentId> m_students; ///< rows may change while the bar is open
    QString m_code; ///< chosen; empty = none yet
    QLabel *m_label;
    QLineEdit *m_typed;
    QLineEdit *m_note;
    QWidget *m_choices;
    QWidget *m_area;
    QLabel *m_preview;
    QPushButton *m_do;
};

} // namespace rollbook
