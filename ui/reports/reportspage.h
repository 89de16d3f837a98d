// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/reports/exportjob.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace rollbook {

class Theme;

/// Marks as files: which classes and days, what shape, for whom.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    ReportsPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                const QString &storeDirectory, QWidget *parent = nullptr);
    void exportTo(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const Theme &theme);
    void loadClasses();
    void chooseFile();
    QString suggestedName() const;

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    QString m_directory;
    QComboBox *m_contents;
    QComboBox *m_class;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_profile;
    QPushButton *m_export;
    QLabel *m_done;
};

} // namespace rollbook
