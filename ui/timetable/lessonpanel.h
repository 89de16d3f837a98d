// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/lessonwording.h"

#include <QFrame>

class QVBoxLayout;

namespace rollbook {

/// One lesson: when, where, who, what is special about it, and what can be done. Whatever cannot be
/// done says why.
class LessonPanel : public QFrame
{
    Q_OBJECT
public:
    explicit LessonPanel(const Theme &theme, QWidget *parent = nullptr);
    void display(const TimetableDays &days, const Lesson &lesson);

signals:
    void registerRequested();
    void changeRequested(); ///< of this lesson only
    void cancelRequested();
    void restoreRequested();
    void makeupRequested();
    void weeklyRequested();
    void closed();

private:
    void addAction(const QString &words, const char *kind, void (LessonPanel::*asked)());
    void addWords(const QString &words, const char *type);

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace rollbook
