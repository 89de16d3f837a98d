// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/warnings/warninglists.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace rollbook {

class Theme;

/// Who is to be called, which registers were not taken, who is absent often: of one day, to read, to
/// print and to save.
class WarningsView : public QWidget
{
    Q_OBJECT
public:
    WarningsView(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);
    void saveTable(const QString &file);
    void savePaper(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Part
    {
        QLabel *title;
        QLabel *none;
        QTableView *table;
        QWidget *card; ///< around the table
        QStandardItemModel *model;
    };

    void addPart(QLayout *column);
    void load();
    void display(const NamedWarnings &warnings);
    void arrange();
    void choose(bool paper);
    void write(const QString &file, std::function<QByteArray(const NamedWarnings &)> make);

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    bool m_stale = true;
    NamedWarnings m_warnings;
    QTimer m_soon;
    QDateEdit *m_day;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_reach; ///< whose classes these are, or why there are none
    QLabel *m_told;
    QList<Part> m_parts;
};

} // namespace rollbook
