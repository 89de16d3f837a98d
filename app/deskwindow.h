// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "ui/mainwindow.h"

namespace rollbook {

/// A person's pages, connected with their desk: what the pages want from outside goes to the engine and
/// the assistant of this desk, and of no other.
class DeskWindow : public MainWindow
{
    Q_OBJECT
public:
    DeskWindow(Desk &desk, const Clock &clock, const QString &storeDirectory, const Preferences &preferences);

private:
    void connectEngine();
    void connectSetupPage();
    void importMapping(TargetId target, const QString &file);
    void showCopy();

    Desk &m_desk;
};

} // namespace rollbook
