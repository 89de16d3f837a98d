// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/timetabledays.h"
#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace rollbook {

class LessonCard;

/// The lessons of some days: a column a day and a row for each time of beginning or, where that has no
/// room, one day below the other. Lessons are dragged from place to place; arrow keys go from one to
/// the next, and with Alt they move the lesson.
class TimetableGrid : public QWidget
{
    Q_OBJECT
public:
    explicit TimetableGrid(const Theme &theme, QWidget *parent = nullptr);
    /// `columns`: a column a day is wished for.
    void display(const TimetableDays &days, const LessonFilter &filter, QDate today, bool columns);
    void setChosen(SessionId lesson); ///< null = none
    QWidget *todayHead() const { return m_todayHead; } ///< null = today is not among the days
    QWidget *presentLesson(QTime now) const; ///< the one of today that is on or comes next; null = none
    void focusLesson(SessionId lesson);
    const QList<QDate> &shownDays() const { return m_dates; }
    bool showsColumns() const { return m_builtColumns; }
    int shownLessons() const { return int(m_cards.size()); }

signals:
    void chosen(rollbook::SessionId lesson);
    void moveRequested(rollbook::SessionId lesson, QDate date, QTime start); ///< an invalid time = as it is
    void dayRequested(QDate date);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        LessonCard *card = nullptr;
        int day = 0; ///< of m_dates
        int row = 0; ///< of m_times
    };
    class Cell;

    void build();
    void buildColumns();
    void buildList();
    QWidget *makeHead(QDate date);
    Cell *makeCell(QDate date, QTime start);
    void fill(Cell *cell, int day, int row, int most);
    void step(LessonCard *card, int days, int rows, bool moves);
    bool wantsColumns() const;

    const Theme &m_theme;
    TimetableDays m_days;
    LessonFilter m_filter;
    QDate m_today;
    bool m_columns = true; ///< wished for
    bool m_builtColumns = false; ///< as it was built
    SessionId m_chosen;
    SessionId m_focus; ///< gets the focus when it is there again
    QWidget *m_todayHead = nullptr;
    QList<QDate> m_dates;
    QList<QTime> m_times;
    QList<Place> m_cards; ///< by day, then by time
    QVBoxLayout *m_column;
};

} // namespace rollbook
