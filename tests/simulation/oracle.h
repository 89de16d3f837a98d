// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/device.h"

namespace rollbook::sim {

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
    void forget(Device &device); ///< its queue was put back to an earlier state

    bool isAnythingUnderWay() const; ///< that neither waits for a person nor for the school

private:
    struct Row
    {
        QString key, state, reason;
        qint64 want = 0, acked = 0, verified = 0;

        bool waitsForSchool() const; ///< for a lesson that the server will not have any more
    };
    using Rows = QMap<QString, Row>; ///< by key
    using Place = std::pair<int, int>; ///< device, server
    Rows rowsOf(Device &device, const Seat &seat) const;
    Place placeOf(const Device &device, const Seat &seat) const { return { device.index(), seat.site.number }; }
    void lookAtSeat(Device &device, const Seat &seat);
    void lookAtAck(Device &device, const Seat &seat, const Row &row, qint64 before);
    void lookAtLoser(Device &device, const Seat &seat, const Row &row, const Mark &loser);
    bool wasShown(const Device &device, const Seat &seat, const QString &key, const Mark &mark) const;
    qint64 madeAt(const Device &device, const QString &key, const Mark &mark) const; ///< true time; 0 = by nobody here
    void lookAtParked(Device &device, const Seat &seat, const Row &row);
    bool hasCause(Device &device, const Seat &seat, const Row &row) const;
    void lookAtPending(Device &device, const Row &row);
    void lookAtKey(const Site &site, const QString &key, const Holdings &held);
    void lookAtDoubles(const Site &site);
    void lookAtBlind(const Site &site, const QString &key, const QString &there);
    bool lookAtShown(Device &device, const Seat &seat, const QString &key, const QString &there); ///< true = parked
    int writersOf(const QString &key) const;
    bool isAnyCloned() const;
    static bool isDaysOff(const Device &device);
    QList<const MadeMark *> madeOf(const QString &key) const;
    void violate(const QString &invariant, const QString &what) { m_around.chronicle.violate(invariant, what); }

    Surroundings &m_around;
    std::vector<std::unique_ptr<Device>> &m_devices;
    QMap<Place, Rows> m_rows;
    QMap<int, int> m_transactions;
};

} // namespace rollbook::sim
