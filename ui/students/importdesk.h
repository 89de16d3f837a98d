// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/permission.h"
#include "core/store/datathread.h"
#include "ui/students/schoolimport.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rollbook {

class Theme;

/// The ways in for lists and timetables, the way out for lists, and what was imported before, of which
/// the last can be taken back whole.
class ImportDesk : public QWidget
{
    Q_OBJECT
public:
    ImportDesk(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);
    void load();
    void tell(const QString &words);
    void exportTo(const QString &file);

signals:
    void classListRequested();
    void fileRequested(const QString &path, rollbook::SchoolFile file);
    void closed();

private:
    void chooseFile(SchoolFile file);
    void chooseFolder();
    void chooseExport();
    void display(const QList<ImportRun> &runs, Role role);
    void undo(const QString &id);

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QWidget *m_ways;
    QLabel *m_refusal;
    QLabel *m_told;
    QVBoxLayout *m_list;
};

} // namespace rollbook
