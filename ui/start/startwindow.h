// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

/// How a person wants to begin.
enum class Beginning { Connect, Import, Example };

/// What is shown when there is no register to show yet: the first run, or why the data cannot be
/// opened. One card; on the first run three ways to begin, then the form of the school. When the
/// language changes it is made anew, and what was typed stays.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(const Preferences &preferences, QWidget *parent = nullptr);

    void showFirstRun();
    /// Somebody else joins on a shared device: the same ways, with the school of those who are here.
    void showNewPerson(const School &school);
    void showProblem(const Error &error);

signals:
    void schoolGiven(const rollbook::School &school, rollbook::Beginning beginning);
    void exampleWanted();
    void tryAgain();
    void cancelled(); ///< back to the people who are here
    void languageChosen(const QString &code);

protected:
    bool event(QEvent *event) override;

private:
    enum class Step { Nothing, Ways, Form, Problem };

    void build();
    QWidget *makeLanguages();
    QWidget *makeWays();
    QWidget *makeForm();
    QLabel *addField(const QString &label, const QString &hint, QWidget *field);
    void take(Beginning beginning);
    void display(Step step);
    void checkForm();
    QString code() const;
    void chooseZone(const QString &id);
    void give();

    Theme m_theme;
    Preferences m_preferences;
    Step m_step = Step::Nothing;
    Beginning m_beginning = Beginning::Connect;
    bool m_joining = false; ///< somebody else is here already
    Error m_error;
    QBoxLayout *m_outer;
    QWidget *m_scroll = nullptr;
    QVBoxLayout *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_ways = nullptr;
    QWidget *m_example = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QLabel *m_codeHint = nullptr;
    QLabel *m_missing = nullptr; ///< why one cannot go on
    QLineEdit *m_teacher = nullptr;
    QComboBox *m_zone = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace rollbook
