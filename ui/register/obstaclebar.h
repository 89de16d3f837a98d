// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/obstacle.h"
#include "ui/register/registermodel.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace rollbook {

class IconLabel;

/// Why this register cannot be taken, in one sentence, with the way out. A finished register is
/// opened again here, with a reason.
class ObstacleBar : public QFrame
{
    Q_OBJECT
public:
    ObstacleBar(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    void display(const std::optional<Obstacle> &obstacle);
    void say(); ///< the sentence once more, for who cannot see it
    static QString sentence(const Obstacle &obstacle, const Session &session, const Moment &moment);

signals:
    void syncRequested();
    void todayRequested();
    void storyRequested(); ///< from where the office can be asked
    void rulesRequested();
    void reopened();

private:
    void takeWayOut();
    void reopen();

    RegisterModel &m_model;
    std::optional<Obstacle> m_obstacle;
    IconLabel *m_words;
    QLineEdit *m_reason;
    QPushButton *m_out;
    QPushButton *m_reopen;
};

} // namespace rollbook
