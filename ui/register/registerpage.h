// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "ui/register/registerview.h"
#include "ui/widgets/halftyped.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace rollbook {

class CardView;
class CodeBar;
class CommandBar;
class CountsBar;
class EmptyState;
class EntryBar;
class FilterBar;
class FinishPanel;
class IconLabel;
class KeyHints;
class MarkBar;
class MarkingKeys;
class ObstacleBar;
class RollCall;
class SeatModel;
class SeatingBar;
class SeatView;
class Segments;
class SessionTargets;
class StoryView;
class Timeline;
class VisitorBar;

/// The ways to see a register, in the order of their buttons.
enum class RegisterSight { List, Cards, Seats, RollCall };

/// The register page: one session's title, counts and actions, and one of the ways to see it.
class RegisterPage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    RegisterPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                 QWidget *parent = nullptr);
    ~RegisterPage() override;

    void open(SessionId session);
    /// Opens what is on now, or next today, unless a register is open already.
    void openCurrent();
    /// The story of the current line's mark, in place of the register.
    void showStory();
    bool isStory() const;
    bool leaveStory(); ///< the timeline too; false when neither was open
    RegisterModel &model() { return m_model; }
    RegisterView &view() { return *m_view; }
    CardView &cards() { return *m_cards; }
    SeatView &seats() { return *m_seats; }
    RollCall &rollCall() { return *m_rollCall; }
    RegisterSight sight() const { return m_sight; }
    void see(RegisterSight sight); ///< current student and selection stay
    void showTimeline(bool shown);
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;

signals:
    void todayRequested();
    void studentRequested(const rollbook::StudentId &student);
    void syncRequested();
    void rulesRequested(); ///< where one's role and staff number are set

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeSights();
    QWidget *makeActions();
    QWidget *makeBulk();
    QFrame *makeDetailBar();
    void connectParts();
    void connectSights();
    void addKeys();
    RegisterPane &pane() const { return *m_panes.at(int(sight())); }
    void giveFocus();
    void openStudent(int row);
    void showSession();
    void showObstacle();
    void showHistory();
    void showContext();
    void showDetail();
    void showFilter();
    void openGate();
    void goToAdded(StudentId student);
    void reopen();
    void showTrouble(const Look &look, const QString &sentence, const QString &serverWords);
    void showFailure(const QString &sentence);
    void arrange();
    void place(bool compact);

    DataThread &m_data;
    School m_school;
    const Theme &m_theme;
    RegisterModel m_model;
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr; ///< in an area that scrolls where large text meets a low window
    EmptyState *m_empty;
    StoryView *m_story;
    SessionTargets *m_targets;
    MarkingKeys *m_keys;
    QStackedLayout *m_sights; ///< the panes, and the timeline last
    QList<RegisterPane *> m_panes; ///< by RegisterSight
    RegisterView *m_view;
    CardView *m_cards;
    SeatModel *m_seatModel;
    SeatView *m_seats;
    SeatingBar *m_seatingBar;
    RollCall *m_rollCall;
    Timeline *m_timeline;
    Segments *m_segments;
    RegisterSight m_sight = RegisterSight::List;
    MarkBar *m_markBar;
    CodeBar *m_codes;
    CommandBar *m_command;
    FilterBar *m_filter;
    VisitorBar *m_visitor;
    FinishPanel *m_gate;
    ObstacleBar *m_obstacle;
    CountsBar *m_counts;
    EntryBar *m_entry;
    KeyHints *m_hints;
    QLabel *m_title;
    QLabel *m_subtitle;
    QBoxLayout *m_head;
    QBoxLayout *m_tools;
    QBoxLayout *m_foot;
    QWidget *m_actions;
    QWidget *m_bulk; ///< what marks many, and finishing: at the foot where there is little room
    QVariantMap m_resumed; ///< to be opened again when the register has been read
    StudentId m_added; ///< who is to be gone to when the register was read again
    std::optional<bool> m_isCompact; ///< as arranged last
    QPushButton *m_filterButton;
    QPushButton *m_add;
    QPushButton *m_identify;
    QPushButton *m_where;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_code;
    QPushButton *m_exceptions;
    QPushButton *m_copy;
    QPushButton *m_fill;
    QPushButton *m_history;
    QPushButton *m_finish;
    QFrame *m_detailBar;
    IconLabel *m_detail;
    QLabel *m_serverWords;
};

} // namespace rollbook
