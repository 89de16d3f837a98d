// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/student/historymodel.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rollbook {

class AttendanceChart;
class BookChooser;
class EmptyState;
class PersonBadge;

/// One student: how often here, in figures and week by week, every register by day, subject and
/// status, and what was asked of the school. Read on a worker and a connection of its own.
class StudentPage : public QWidget
{
    Q_OBJECT
public:
    StudentPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, const QString &storeDirectory,
                QWidget *parent = nullptr);

    void open(StudentId student);
    StudentId student() const { return m_student; }
    QTableView &table() { return *m_table; }
    HistoryFilter &shown() { return m_filter; }

signals:
    void left();
    void sessionRequested(const rollbook::SessionId &session);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QBoxLayout *makeHead();
    QFrame *makeFigures();
    QWidget *makeFilters();
    void makeTable();
    QFrame *makeRequests();
    void follow();
    void load();
    void take(const Result<StudentHistory> &history);
    void display(const StudentHistory &history);
    void displayRequests(const StudentHistory &history);
    void offerSubjects(const StudentHistory &history);
    void choose();
    void displaySums();
    void openRow(const QModelIndex &index);
    void arrange();
    QDate today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QString m_directory;
    StudentId m_student;
    PercentageSetting m_percentage;
    CodePack m_codes; ///< the school's
    HistoryModel m_model;
    HistoryFilter m_filter;
    bool m_stale = true;
    bool m_reading = false;
    bool m_again = false; ///< asked for, or changed, while it was read
    QTimer m_soon;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PersonBadge *m_badge;
    QLabel *m_name;
    QLabel *m_subtitle;
    QLabel *m_rate;
    QLabel *m_below;
    QLabel *m_counts;
    QLabel *m_rule;
    AttendanceChart *m_chart;
    BookChooser *m_period;
    QComboBox *m_subject;
    QComboBox *m_status;
    QLabel *m_sums;
    QTableView *m_table;
    QFrame *m_requests;
    QBoxLayout *m_requestLines;
};

} // namespace rollbook
