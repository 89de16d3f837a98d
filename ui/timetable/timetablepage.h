// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/timetable/timetabledays.h"
#include "ui/theme.h"
#include "ui/widgets/halftyped.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace rollbook {

class ClosureForm;
class EmptyState;
class LessonForm;
class LessonPanel;
class PageHead;
class Segments;
class SlotForm;
class TimetableGrid;

/// The lessons of a week or a day; each can be opened, moved, changed, cancelled, and every change
/// taken back.
class TimetablePage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    TimetablePage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);
    void showDays(QDate day, bool week);
    void undo();
    bool closePanel(); ///< false when none was open
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;

signals:
    void sessionRequested(rollbook::SessionId session);
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Act = std::function<Result<>(Store &)>;
    struct UndoStep
    {
        QString words; ///< what was done
        Act back;
    };

    void makeHead();
    QWidget *makeFilters();
    QWidget *makeSide();
    void connectParts();
    void arrange();
    void step(int direction);
    void load();
    void display(const Result<TimetableDays> &days);
    void displayHead();
    void displayConflicts();
    void fillFilters();
    void openPanel(QWidget *panel);
    void openLessonForm(int purpose);
    void reopen();
    void goToNow();
    void choose(SessionId lesson);
    void openRegister();
    void move(SessionId lesson, QDate date, QTime start);
    void restore();
    void editSlot();
    void keepChange(const LessonChange &change);
    void keepSlot(const TimetableSlot &stored, const std::optional<TimetableSlot> &now, QDate from);
    void keepClosure(const Closure &closure);
    void dropClosure(const Closure &closure);
    /// `back` undoes it; null = it cannot be undone.
    void apply(const QString &done, Act act, Act back);
    void applyPlan(const QString &done, std::function<SchoolPlan(const SchoolState &, QDate)> plan);
    void tell(const QString &words, bool undoable);
    const Lesson *current() const { return m_days.find(m_lesson); }
    QDate today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QDate m_day; ///< shown, or one of the week that is
    QDate m_wasToday; ///< when it was chosen
    bool m_goesToNow = true; ///< as soon as the days are read
    bool m_week = true;
    bool m_stale = true;
    bool m_asked = false; ///< once: whose lessons are shown at first
    SessionId m_lesson;
    TimetableDays m_days;
    LessonFilter m_filter;
    QVariantMap m_resumed; ///< to be opened again when the days have been read
    QList<UndoStep> m_undo;
    QTimer m_soon;
    PageHead *m_head;
    Segments *m_span;
    QPushButton *m_todayButton;
    QPushButton *m_addLesson;
    QPushButton *m_addWeekly;
    QPushButton *m_closures;
    QComboBox *m_class;
    QComboBox *m_teacher;
    QComboBox *m_room;
    QWidget *m_filters;
    QWidget *m_told; ///< what was done, with undo
    QLabel *m_toldWords;
    QPushButton *m_undoButton;
    QLabel *m_conflicts;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QBoxLayout *m_row;
    QScrollArea *m_gridScroll;
    TimetableGrid *m_grid;
    QScrollArea *m_side;
    LessonPanel *m_panel;
    LessonForm *m_form;
    SlotForm *m_slot;
    ClosureForm *m_closureForm;
};

} // namespace rollbook
