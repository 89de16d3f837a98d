// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/theme.h"

#include <QStandardItemModel>
#include <QWidget>

class QBoxLayout;
class QListView;
class QScrollArea;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class ImportPanel;
class PageHead;

/// Classes and who is in them, and the way in for class lists.
class StudentsPage : public QWidget
{
    Q_OBJECT
public:
    StudentsPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                 QWidget *parent = nullptr);
    void chooseFile(); ///< asks for a class list and imports it
    void importFile(const QString &path);

signals:
    void studentRequested(const rollbook::StudentId &student);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    QWidget *makeLists();
    void arrange();
    void load();
    void showClass(const QString &code);
    void openStudent(const QModelIndex &index);
    static QString countsWords(int classes, int students);
    QDate today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    bool m_stale = true;
    bool m_importing = false;
    bool m_failed = false; ///< the classes could not be read
    QString m_class;
    QStandardItemModel m_classes;
    QStandardItemModel m_students;
    PageHead *m_head;
    QPushButton *m_import;
    QListView *m_classList;
    QTableView *m_studentTable;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_lists;
    QBoxLayout *m_listRow;
    ImportPanel *m_panel;
    QScrollArea *m_scroll; ///< around the panel
};

} // namespace rollbook
