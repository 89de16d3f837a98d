// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "ui/register/registerview.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace rollbook {

class CountsBar;
class EmptyState;
class EntryBar;
class IconLabel;
class KeyHints;
class SessionTargets;
class StoryView;

/// The register page: one session's title, counts, actions and list.
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    RegisterPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                 QWidget *parent = nullptr);

    void open(SessionId session);
    /// Opens what is on now, or next today, unless a register is open already.
    void openCurrent();
    /// The story of the current line's mark, in place of the register.
    void showStory();
    bool isStory() const;
    void leaveStory();
    RegisterModel &model() { return m_model; }
    RegisterView &view() { return *m_view; }

signals:
    void todayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeActions();
    QFrame *makeAskBar();
    QFrame *makeFinishedBar();
    QFrame *makeDetailBar();
    void finish();
    void showSession();
    void showHistory();
    void showDetail();
    void showTrouble(const Look &look, const QString &sentence, const QString &serverWords);
    void showFailure(const QString &sentence);
    void arrange();

    DataThread &m_data;
    School m_school;
    const Theme &m_theme;
    RegisterModel m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    StoryView *m_story;
    SessionTargets *m_targets;
    RegisterView *m_view;
    CountsBar *m_counts;
    EntryBar *m_entry;
    KeyHints *m_hints;
    QLabel *m_title;
    QLabel *m_subtitle;
    QBoxLayout *m_head;
    QBoxLayout *m_tools;
    QWidget *m_actions;
    QPushButton *m_where;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_fill;
    QPushButton *m_finish;
    QFrame *m_askBar;
    QLabel *m_askText;
    QFrame *m_finishedBar;
    QLabel *m_finishedText;
    QFrame *m_detailBar;
    IconLabel *m_detail;
    QLabel *m_serverWords;
};

} // namespace rollbook
