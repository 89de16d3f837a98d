// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QTimer>

namespace rollbook {

/// Opens and closes registers when their lessons begin and end, by the school's rules. Lives beside the
/// store, on its thread (DataThread::host). Looks at the start, when the timetable, a rule or a register
/// changes, and as often as untilNextLook() says: once a minute around the beginning and end of a lesson,
/// else four times an hour. The example school is left alone: its lessons are at any time of the day.
class LessonClock : public QObject
{
    Q_OBJECT
public:
    explicit LessonClock(Store &store, QObject *parent = nullptr);

    int looks() const { return m_looks; } ///< since it was made
    int nextInMs() const { return m_timer.interval(); } ///< how long the last look was to last

public slots:
    void start();
    void look();

signals:
    void changed(int opened, int closed, int absences); ///< by the clock, at one look

private:
    Store &m_store;
    QTimer m_timer;
    int m_looks = 0;
};

} // namespace rollbook
