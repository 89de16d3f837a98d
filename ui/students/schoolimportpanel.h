// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/students/schoolimport.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace rollbook {

class Theme;

/// A school's lists, or a timetable, before they are imported: every addition, change and end, what is
/// wrong with the file, and from which day it counts. When more than a fifth of the students would go,
/// it stops until a person has looked. Nothing is written before the button is pressed.
class SchoolImportPanel : public QWidget
{
    Q_OBJECT
public:
    SchoolImportPanel(DataThread &thread, const School &school, const Theme &theme, QWidget *parent = nullptr);
    void open(const QString &path, SchoolFile file, QDate day);

signals:
    void imported(const QString &words); ///< what came of it
    void closed();

private:
    void read();
    void display(const SchoolDryRun &run);
    void displayFailure(const QString &words);
    void askWhichSchool(const QList<OneRosterSchool> &schools);
    void showStop();
    void apply();

    DataThread &m_data;
    School m_school;
    const Theme &m_theme;
    QString m_path;
    SchoolFile m_file = SchoolFile::OneRoster;
    QDate m_day;
    ErasedNumbers m_erased = ErasedNumbers::LeaveOut; ///< what a person said of them
    SchoolDryRun m_run;
    QString m_org; ///< the school of a set that holds several; empty = nobody had to say
    bool m_allowed = false; ///< a person has looked at who would go
    QStandardItemModel m_lines;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_dates;
    QLabel *m_stop;
    QLabel *m_problem;
    QWidget *m_schools; ///< a button for each school of a set that holds several
    QTableView *m_table;
    QWidget *m_card; ///< around the table
    QPushButton *m_allow;
    QPushButton *m_readmit;
    QPushButton *m_import;
};

} // namespace rollbook
