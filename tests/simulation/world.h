// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/oracle.h"

namespace rollbook::sim {

/// What came of one seed.
struct Outcome
{
    QList<Violation> violations;
    QMap<QString, qint64> counts;
    QStringList story;
    int failedAt = -1; ///< the step after which the first violation was seen
};

/// One seed's world: a school, its server, its teachers' devices, and what happens to them.
class World
{
public:
    World(const Swarm &swarm, MakeSender makeSender, bool tells, const QString &directory);
    ~World();
    Q_DISABLE_COPY_MOVE(World)
    Outcome run();

private:
    void step(int number);
    void personActs(Device &device, Dice &dice);
    void makeMarks(Device &device, Dice &dice);
    bool strikes(int number, Trouble trouble) const;
    void strike(Trouble trouble, Dice &dice);
    void strikeDevice(Trouble trouble, Device &device, Dice &dice);
    void strikeServer(Trouble trouble, Site &site, Dice &dice);
    void holdsMayLast(qint64 clockMovedMs);
    void officeWrites(Site &site, Dice &dice);
    void copyDevice(Device &device);
    void calm();
    void settle();
    void afterStart(Device &device);
    QList<SchoolData::Course> coursesOf(const QString &username) const;

    Swarm m_swarm;
    Timeline m_timeline;
    Chronicle m_chronicle;
    SchoolData m_school;
    Sites m_sites;
    Surroundings m_around;
    std::vector<std::unique_ptr<Device>> m_devices;
    Oracle m_oracle;
    qint64 m_heldLongest = 0;
    QMap<QString, QString> m_passwords;
};

} // namespace rollbook::sim
