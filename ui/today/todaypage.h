// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/obstacle.h"
#include "core/store/closings.h"
#include "core/store/datathread.h"
#include "ui/today/daylesson.h"
#include "ui/widgets/halftyped.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class AddSession;
class ClosedNotice;
class EmptyState;
class PageHead;
class SessionRow;

/// A day's sessions. Follows the store while it is seen; the day is the school's.
class TodayPage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    TodayPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
              QWidget *parent = nullptr);
    void setHasTargets(bool hasTargets);
    void addSession(); ///< opens the panel for it
    void closePanel();
    QDate date() const { return m_date; }
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;

signals:
    void sessionRequested(const rollbook::SessionId &session);
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void makeHead();
    void go(QDate date);
    void follow();
    void load();
    void openRow(int row);
    void focusNext();
    void chooseLessons();
    void display();
    void displayClosings();
    void undo(SessionId session);
    QString whyNothing() const;
    Moment moment() const;
    QDate today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QDate m_date;
    bool m_stale = true;
    bool m_wantsFocus = false;
    bool m_hasTargets = false;
    bool m_hasClasses = false;
    bool m_mayAdd = true;
    bool m_mayImport = true;
    bool m_showOthers = false;
    DayFacts m_facts; ///< of the day
    std::optional<Error> m_error; ///< why the day could not be read
    QList<DayLesson> m_day; ///< all that was read
    QList<DayLesson> m_lessons; ///< those that are shown
    QList<SessionRow *> m_rows;
    QList<RuleClosing> m_closings; ///< registers of the day that finished by themselves, with students not called
    QList<ClosedNotice *> m_notices;
    QVBoxLayout *m_noticeColumn;
    QTimer m_soon; ///< many changes, one reading
    QTimer m_minute; ///< "In 12 min" must not stand still
    PageHead *m_head;
    QPushButton *m_today;
    QPushButton *m_addButton;
    AddSession *m_add;
    QLabel *m_told; ///< why a register was not opened
    QLabel *m_closure; ///< why there is no school although there are lessons
    QFrame *m_card;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    QPushButton *m_othersButton;
};

} // namespace rollbook
