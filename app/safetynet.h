// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/exchange/unsent.h"
#include "core/model/syncstatus.h"
#include "core/school/safetynet.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rollbook {

/// A copy that was just made.
struct UnsentCopyMade
{
    QString base; ///< the path of its files without ".json", ".csv", ".pdf"
    int marks = 0;
    SafetyReason reason = SafetyReason::Age;
};

using PrintUnsent = std::function<Result<QByteArray>(const Unsent &)>;

/// Makes a copy in the store's folder of unsent marks if one is due; keeps the newest fourteen.
/// What could not be printed is still there as JSON and CSV. Blocking, any thread.
Result<std::optional<UnsentCopyMade>> makeUnsentCopyIfDue(const QString &storeDirectory, SafetyState state, qint64 nowMs,
                                                          const PrintUnsent &print);

/// Watches over what is not confirmed: looks at the start, every hour and some time after a change,
/// and has a copy made on a thread of its own when the rule says so.
class SafetyNet : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString storeDirectory;
        const Clock &clock;
        PrintUnsent print; ///< called on another thread
        int settleMs = 20'000; ///< a change is looked at when it is over
    };
    explicit SafetyNet(Parts parts, QObject *parent = nullptr);

public slots:
    void setStatus(const rollbook::SyncStatus &status);
    void look();

signals:
    void copyMade(const rollbook::UnsentCopyMade &copy);
    void looked(); ///< whatever came of it

private:
    Parts m_parts;
    SafetyState m_state;
    QTimer m_settle;
    QTimer m_hourly;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace rollbook
