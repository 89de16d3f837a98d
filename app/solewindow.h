// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QLocalServer>
#include <QObject>

namespace rollbook {

/// What a second start asks of the window that is open.
struct WindowCall
{
    QString token; ///< with which the desktop allows it to come forward; empty = none was given
    SessionId session; ///< the register to open; null = none
};

/// One window for each store: whoever starts the program twice is shown the window that is open. The two
/// processes meet at a name in the kernel's abstract namespace (unix(7)): who binds it is the first, it leaves
/// nothing behind after a crash, and each asks the kernel who the other is, so that nobody else's process is
/// heard. Of the window's thread.
class SoleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SoleWindow(const QString &storeDirectory, QObject *parent = nullptr);

    /// True when another process of this user has the window and has said that it comes forward. Waits for its
    /// answer, or for its end, a few seconds at most. When false, this is the one that is called from now on.
    bool handOver(const WindowCall &call);

    static QString nameFor(const QString &storeDirectory); ///< the same for every way to write a path

signals:
    void called(const rollbook::WindowCall &call);

private:
    bool listens();
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace rollbook
