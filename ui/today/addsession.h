// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/theme.h"

#include <QFrame>
#include <QVariant>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace rollbook {

/// Adds a session to a day: class, subject, time, room. Part of the page, not a dialog.
class AddSession : public QFrame
{
    Q_OBJECT
public:
    AddSession(DataThread &thread, const Theme &theme, QWidget *parent = nullptr);
    void begin(QDate date, QTime now);
    void resume(const QVariantList &fields); ///< what was half typed, when the choices have been read

signals:
    void added(const rollbook::SessionId &session);

private:
    void fill(QDate date);
    void add();

    DataThread &m_data;
    QDate m_date;
    QVariantList m_resumed;
    QComboBox *m_class;
    QComboBox *m_subject;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_room;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace rollbook
