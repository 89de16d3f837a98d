// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace rollbook {

/// Has assistive technology speak what changed where the keyboard is not, when it has finished what it is
/// saying: a notification of one pixel that appears with the words as its name. (Qt 6.4 has no
/// announcements of its own, and its alerts do not get to AT-SPI.) What comes within a moment is one.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *window);

    void say(const QString &sentence);

private:
    void speak();

    QStringList m_waiting;
    QTimer m_moment;
};

/// In the window that `widget` is in; without isolates and empty sentences.
void announce(QWidget *widget, const QString &sentence);

} // namespace rollbook
