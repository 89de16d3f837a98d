// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace rollbook {

/// One line under the register in which a note, or when a student came, are typed or chosen. Enter or leaving
/// the field keeps what was typed; Esc does not.
class EntryBar : public QFrame
{
    Q_OBJECT
public:
    explicit EntryBar(RegisterModel &model, QWidget *parent = nullptr);

    void editNote(int row);
    void editMinutes(int row);
    void leave(); ///< keeps what was typed

signals:
    void left(); ///< give the focus back to the register

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Field { None, Note, Minutes };

    void begin(Field field, int row, const QString &label, const QString &text);
    void keep();
    void offerChoices();
    void preview();

    RegisterModel &m_model;
    Field m_field = Field::None;
    int m_row = -1;
    StudentId m_student;
    QLabel *m_label;
    QLineEdit *m_edit;
    QWidget *m_choices;
    QLabel *m_preview;
};

} // namespace rollbook
