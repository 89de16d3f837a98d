// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/store/datathread.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <memory>

namespace rollbook {

class HostedEngine;
class TargetSetup;
class SafetyNet;

struct ApplicationOptions
{
    QString storeDirectory;
    bool demo = false; ///< make the example school when the store is new
    QString passphrase; ///< where there is no keychain; empty = keychain
    Preferences preferences; ///< for this run
    QString settingsFile; ///< where a person's choices are kept; empty = nowhere
};

/// Makes the parts of the window program, connects them, and shuts them down in order: window,
/// engine, store.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(ApplicationOptions options);
    ~Application() override;

    /// Opens the store and shows the window. NotFound when there is no school yet.
    Result<> start();
    MainWindow &window() { return *m_window; }
    DataThread &data() { return *m_data; }

private:
    Result<School> openStore();
    void hostEngine();
    void connectEngine();
    void connectSetup();
    void connectSetupPage();
    void keep(const Preferences &preferences);
    void watchNetwork();
    void importMapping(TargetId target, const QString &file);
    void makeDailySnapshot();
    void spreadSafetyNet();

    ApplicationOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<DataThread> m_data;
    HostedEngine *m_engine = nullptr; ///< lives on the data thread
    TargetSetup *m_setup = nullptr; ///< likewise
    SafetyNet *m_safety = nullptr; ///< a child of the window
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rollbook
