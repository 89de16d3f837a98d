// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/device.h"

namespace rollbook::sim {

/// Somebody at the school wrote on the server itself.
struct OfficeMark
{
    QString key;
    QString words;
    qint64 trueMs = 0;
};

/// Knows what was really marked and when, and what the server was really told; judges the devices by
/// that. Shares no code with the engine.
class Oracle
{
public:
    Oracle(Surroundings &surroundings, std::vector<std::unique_ptr<Device>> &devices) : m_around(surroundings), m_devices(devices) { }

    /// After a step: the queue of this device (I3, I4, I14).
    void look(Device &device);
    /// After a start: nothing ticked is lost, the chain holds, stamps rise (I1, I2, I12).
    void lookAfterStart(Device &device);
    /// At the end of a world in which the troubles have ended (I5, I6, I8, I13, I15).
    void lookAtEnd();
    void forget(int device) { m_rows[device].clear(); } ///< its queue was put back to an earlier state

    QList<OfficeMark> office;
    bool wentBack = false; ///< the server, to a backup
    bool closedSession = false;
    bool failedItself = false; ///< 500s, poison

private:
    struct Row
    {
        QString key, state, reason;
        qint64 want = 0, acked = 0, verified = 0;
    };
    QMap<QString, Row> rowsOf(Device &device) const;
    void lookAtAck(Device &device, const Row &row, qint64 before);
    void lookAtParked(Device &device, const Row &row);
    void lookAtKey(const QString &key, const Holdings &held);
    int writersOf(const QString &key) const;
    QList<const MadeMark *> madeOf(const QString &key) const;
    void violate(const QString &invariant, const QString &what) { m_around.chronicle.violate(invariant, what); }

    Surroundings &m_around;
    std::vector<std::unique_ptr<Device>> &m_devices;
    QMap<int, QMap<QString, Row>> m_rows;
    QMap<int, int> m_transactions;
};

} // namespace rollbook::sim
