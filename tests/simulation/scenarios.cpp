// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scenarios.h"

#include "core/store/database.h"
#include "tests/simulation/device.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

constexpr qint64 nineMs = 1'795'240'800'000; // Saturday, 21 November 2026, 06:00 UTC: nine at the school
const QDate herdDay(2026, 11, 21);

/// A school without troubles of the network's own.
class Quiet
{
public:
    Quiet(const SchoolData &school, qint64 herdMs)
        : data(school), around{ timeline, swarm, chronicle, data, sites, u"/dev/shm/rollbook-simulation-%1"_s.arg(::getpid()), makeEngine, herdMs },
          image(preparedImage(data, around.directory + u"/prepared"_s))
    {
        sites.push_back(std::make_unique<Site>(u"schoolos"_s, 0, data, timeline, swarm, chronicle));
    }
    ~Quiet()
    {
        devices.clear();
        QDir(around.directory).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(Quiet)

    Network &network() { return sites.front()->network; }
    ModelServer &server() { return *sites.front()->server; }
    Device &add(const QString &username)
    {
        const SchoolData::Account account = data.accounts[data.indexOfAccount(username)];
        devices.push_back(std::make_unique<Device>(around, int(devices.size()), account, image));
        return *devices.back();
    }
    int open(Device &device) const
    {
        return device.store()->database().value(u"SELECT count(*) FROM outbox WHERE state<>'done'"_s)->value_or(QVariant(-1)).toInt();
    }

    SchoolData data;
    Timeline timeline{ nineMs - 10 * minuteMs };
    Swarm swarm{ .seed = 9 };
    Chronicle chronicle{ timeline, false };
    Sites sites;
    Surroundings around;
    QByteArray image;
    std::vector<std::unique_ptr<Device>> devices;
};

void markAll(Device &device, Dice &dice)
{
    QList<MarkEdit> edits;
    const Session session = device.sessions().first();
    for (const Student &student : device.students(session.classCode))
        edits.append({ .session = session.id, .student = student.id, .value = StatusValue{ .status = dice.pick(markedStatuses), .minutesLate = {} }, .note = {} });
    device.mark(edits);
}

/// The most of these moments within any `width`.
int mostWithin(const QList<qint64> &moments, qint64 width)
{
    int most = 0;
    for (qsizetype first = 0, last = 0; last < moments.size(); ++last) {
        while (moments[first] <= moments[last] - width)
            ++first;
        most = std::max(most, int(last - first + 1));
    }
    return most;
}

} // namespace

Measured herd(int devices)
{
    constexpr int capacity = 20;
    const SchoolData school = SchoolData::invented(10, 30, 12, herdDay, 25);
    Quiet quiet(school, 120'000);
    quiet.network().setCapacity(capacity);
    Dice dice{ 9 };
    for (int i = 0; i < devices; ++i) {
        const SchoolData::Course course = school.courses[i % school.courses.size()];
        Device &device = quiet.add(course.teacher);
        device.setOnline(false);
        device.openRegister(course.classCode, course.subjectCode, school.lessons.first().date.addDays(i / school.courses.size() % 25));
        markAll(device, dice);
    }
    quiet.timeline.runUntil(nineMs);
    for (const auto &device : quiet.devices) {
        quiet.timeline.in(dice.below(minuteMs), [&device] {
            device->setOnline(true);
            device->sender()->linkUp();
        });
    }
    qint64 last = 0;
    for (int second = 0; second < 15 * 60 && last == 0; ++second) {
        quiet.timeline.runUntil(quiet.timeline.now() + 1000);
        const bool all = std::ranges::all_of(quiet.devices, [&](const auto &device) { return quiet.open(*device) == 0; });
        last = all ? quiet.timeline.now() - nineMs : 0;
    }
    const int most = mostWithin(quiet.network().arrivals(), 10'000);
    const auto &broken = quiet.chronicle.violations();
    return { .good = last > 0 && last <= 5 * minuteMs && most <= 2 * capacity * 10 && broken.isEmpty(),
             .words = u"%1 devices: %2 requests, at most %3 in ten seconds (of %4 allowed), the last mark after %5 s, %6 rules broken%7"_s.arg(devices)
                          .arg(quiet.network().arrivals().size()).arg(most).arg(2 * capacity * 10).arg(last / 1000).arg(broken.size())
                          .arg(broken.isEmpty() ? QString() : u": "_s + broken.first().what) };
}

Measured failingDay()
{
    Measured all{ .good = true };
    using Effect = ServerFault::Effect;
    // Beyond the ceilings of what is known to fail: the requests by which that is found out. One bad
    // mark among thirty is looked for by halves, twenty times at most, with a reading after each.
    struct Way
    {
        QString name;
        ServerFault fault;
        int findingOut = 2;
    };
    const QList<Way> ways{
        { u"500 to writes"_s, { .effect = Effect::NotApplied, .match = "bulk_mark", .count = -1 }, 46 },
        { u"500 to all"_s, { .effect = Effect::NotApplied, .count = -1 } },
        { u"500 to sign-ins"_s, { .effect = Effect::NotApplied, .match = "login", .count = -1 } },
        { u"503"_s, ServerFault::maintenance({}, -1) },
        { u"yes, and nothing stored"_s, { .effect = Effect::Swallowed, .match = "bulk_mark", .count = -1 }, 6 },
    };
    for (const auto &[name, fault, findingOut] : ways) {
        Quiet quiet(SchoolData::invented(2, 30, 2, herdDay, 1), 20'000);
        Dice dice{ 10 };
        Device &device = quiet.add(u"teacher1"_s);
        device.openRegister(u"7A"_s, u"MAT"_s);
        quiet.server().inject(fault);
        markAll(device, dice);
        const qsizetype before = quiet.network().arrivals().size();
        for (int i = 0; i < 24 * 12; ++i) {
            quiet.timeline.runUntil(quiet.timeline.now() + 5 * minuteMs);
            if (i < 8 * 12) { // the teacher goes on
                const Session session = device.sessions().first();
                device.mark({ { .session = session.id, .student = dice.pick(device.students(u"7A"_s)).id,
                                .value = StatusValue{ .status = dice.pick(markedStatuses), .minutesLate = {} }, .note = {} } });
            }
        }
        const QList<qint64> asked = quiet.network().arrivals().mid(before);
        const int inMinute = mostWithin(asked, minuteMs), inHour = mostWithin(asked, hourMs);
        quiet.server().clearFaults();
        quiet.timeline.runUntil(quiet.timeline.now() + 35 * minuteMs);
        const int left = quiet.open(device);
        const bool good = inMinute <= 4 + findingOut && inHour <= 60 + findingOut && quiet.chronicle.violations().isEmpty();
        all.good = all.good && good && left == 0;
        all.words += u"%1: %2 requests, at most %3 a minute and %4 an hour; %5 marks left afterwards%6\n"_s.arg(name).arg(asked.size()).arg(inMinute).arg(inHour).arg(left)
                         .arg(quiet.chronicle.violations().isEmpty() ? QString() : u" "_s + quiet.chronicle.violations().first().what);
    }
    return all;
}

} // namespace rollbook::sim
