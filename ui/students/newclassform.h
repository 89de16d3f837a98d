// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

class Theme;

/// Makes a class by hand: its code, which it keeps, and its name. Esc closes it.
class NewClassForm : public QWidget
{
    Q_OBJECT
public:
    NewClassForm(DataThread &thread, const Theme &theme, QWidget *parent = nullptr);
    void open(const QStringList &codes); ///< of the classes there are

signals:
    void created(const QString &code);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void create();

    DataThread &m_data;
    QStringList m_codes;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_create;
};

} // namespace rollbook
