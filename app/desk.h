// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safetynet.h"
#include "core/store/datathread.h"
#include "sync/credentials.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rollbook {

class HostedEngine;
class StoreCheck;
class TargetSetup;
struct StoreFindings;

/// One person's store at work: the store, the engine that delivers from it with the passwords of its own
/// school systems, and what looks after both. It works whether or not a window shows it, so that marks go
/// on being sent while somebody else uses the device. It opens before its store has been read through, and sends
/// nothing until then. Of the window's thread; waits for nothing but its end.
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString directory;
        const Clock &clock;
        bool create = false; ///< make the store when there is none
        std::function<Result<>(Store &)> prepare = {}; ///< on the data thread, before anything else
        std::function<std::unique_ptr<Credentials>()> makeCredentials;
        PrintUnsent print;
        qint64 herdMs = 0; ///< see SyncParts
        bool checkFirst = false; ///< read the whole store before it opens, and rebuild it when it is damaged
    };
    explicit Desk(Parts parts, QObject *parent = nullptr);
    ~Desk() override; ///< ends the engine, then the store; gives up the store's lock

    void open(); ///< answers with opened() or failed()
    bool isOpen() const { return m_setup != nullptr; }
    // Once it is open:
    DataThread &data() { return *m_data; }
    const School &school() const { return m_school; }
    const SyncStatus &status() const { return m_status; }
    QString restored() const { return m_restored; } ///< see Store
    HostedEngine *engine() const { return m_engine; } ///< lives on the data thread
    TargetSetup *setup() const { return m_setup; } ///< likewise
    /// The last copy of unsent marks that nobody has been told of.
    std::optional<UnsentCopyMade> takeCopy() { return std::exchange(m_copy, std::nullopt); }

signals:
    void opened();
    void failed(const rollbook::Error &error); ///< NotFound: there is no school yet
    void statusChanged(const rollbook::SyncStatus &status);
    void copyMade(); ///< of the unsent marks; see takeCopy()
    /// A damaged page was found while it was open: what was recorded is kept, and the desk has to be opened
    /// anew, with checkFirst.
    void damaged(const QString &what);
    void settled(); ///< the store is sound; from now on marks are sent

private:
    struct Found
    {
        School school;
        QString restored;
        SyncStatus status;
        bool unchecked = false;
        bool closedBadly = false;
    };
    void take(std::unique_ptr<DataThread> data);
    void host();
    void begin();
    void check();
    void settle(const StoreFindings &found);
    void beginWork();
    void watchNetwork();
    void makeDailySnapshot();

    Parts m_parts;
    std::unique_ptr<DataThread> m_data;
    std::unique_ptr<StoreCheck> m_check; ///< while it reads
    bool m_unchecked = false; ///< see Store
    bool m_closedBadly = false;
    School m_school;
    QString m_restored;
    SyncStatus m_status;
    std::optional<UnsentCopyMade> m_copy;
    HostedEngine *m_engine = nullptr;
    TargetSetup *m_setup = nullptr;
};

} // namespace rollbook
