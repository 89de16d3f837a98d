// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

/// What is shown when there is no register to show yet: the first run, or why the data cannot be
/// opened. One card, one primary action.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(Theme::Mode mode, qreal textScale, QWidget *parent = nullptr);

    void showFirstRun();
    void showProblem(const Error &error);

signals:
    void schoolGiven(const rollbook::School &school);
    void exampleWanted();
    void tryAgain();

private:
    void addForm();
    void addField(const QString &label, QWidget *field);
    void checkForm();

    Theme m_theme;
    QVBoxLayout *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_teacher = nullptr;
    QComboBox *m_zone = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_example = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace rollbook
