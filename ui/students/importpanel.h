// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/students/rosterimport.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace rollbook {

class Theme;

/// A class list before it is imported: what it would add and change, what is wrong with it, and
/// which column is what. Nothing is written before the button is pressed.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    ImportPanel(DataThread &thread, const Theme &theme, QWidget *parent = nullptr);
    void open(const QString &path, QDate day);

signals:
    void closed(); ///< imported, or left

private:
    void read();
    void display(const RosterDryRun &run);
    void displayColumns(const RosterDryRun &run);
    void apply();

    DataThread &m_data;
    const Theme &m_theme;
    QString m_path;
    QDate m_day;
    QMap<QString, QString> m_mapped;
    QString m_said; ///< the encoding that a person chose; empty = nobody did
    ErasedNumbers m_erased = ErasedNumbers::LeaveOut; ///< what a person said of them
    RosterPlan m_plan;
    QStandardItemModel m_lines;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_problem;
    QWidget *m_encodingBox; ///< asks how the file is written, where that is a guess
    QComboBox *m_encoding;
    QWidget *m_columns;
    QTableView *m_table;
    QPushButton *m_readmit;
    QPushButton *m_import;
};

} // namespace rollbook
