// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "tests/simulation/tally.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

constexpr qint64 startMs = 1'795'237'200'000; // Saturday, 21 November 2026, 05:00 UTC: eight in the morning at the school
constexpr qint64 capMs = 15 * minuteMs; // the longest pause between two tries of our own
const QDate day(2026, 11, 21);

const QByteArray &image(const SchoolData &school, const QString &directory)
{
    static const QByteArray prepared = preparedImage(school, directory + u"/prepared"_s);
    return prepared;
}

/// Many taps, few pauses: what nobody does needs no time.
qint64 hurriedGap(Dice &dice)
{
    return dice.chance(0.7) ? dice.between(200, 5000) : dice.chance(0.96) ? dice.between(5000, 60'000) : dice.between(2, 30) * minuteMs;
}

} // namespace

World::World(const Swarm &swarm, MakeSender makeSender, bool tells, const QString &directory)
    : m_swarm(swarm), m_timeline(startMs), m_chronicle(m_timeline, tells), m_school(SchoolData::invented(2, 6, swarm.teachers, day, 1)),
      m_around{ m_timeline, m_swarm, m_chronicle, m_school, m_sites, directory, makeSender }, m_oracle(m_around, m_devices)
{
    tallyTo(&m_chronicle);
    for (const QString &kind : swarm.kinds)
        m_sites.push_back(std::make_unique<Site>(kind, int(m_sites.size()), m_school, m_timeline, m_swarm, m_chronicle));
    const QByteArray &prepared = image(SchoolData::invented(2, 6, 1, day, 1), directory);
    QDir().mkpath(directory);
    for (int i = 0; i < swarm.devices; ++i) {
        const SchoolData::Account &account = m_school.accounts[i % swarm.teachers];
        m_passwords.insert(account.username, account.password);
        m_devices.push_back(std::make_unique<Device>(m_around, i, account, prepared));
        if (Dice own{ swarm.seed, 7, quint64(i) }; swarm.of(Trouble::Drift) > 0) {
            m_devices.back()->clock().setDrift(int(own.between(-200, 200)));
            m_devices.back()->clock().setOffset(own.between(-120'000, 120'000));
            m_chronicle.count(u"fault drift"_s);
        }
    }
}

World::~World()
{
    m_devices.clear();
    tallyTo(nullptr);
    QDir(m_around.directory).removeRecursively();
}

Outcome World::run()
{
    Outcome outcome;
    for (int i = 0; i < m_swarm.steps && m_chronicle.violations().isEmpty(); ++i) {
        step(i);
        outcome.failedAt = i;
    }
    if (m_chronicle.violations().isEmpty() && m_swarm.liveness) {
        calm();
        settle();
        m_oracle.lookAtEnd();
    }
    outcome.violations = m_chronicle.violations();
    outcome.counts = m_chronicle.counts();
    outcome.story = m_chronicle.story();
    return outcome;
}

bool World::strikes(int number, Trouble trouble) const
{
    const double rate = m_swarm.of(trouble);
    return rate > 0 && Dice{ m_swarm.seed, 8, quint64(number), quint64(trouble) }.chance(rate);
}

void World::step(int number)
{
    Dice dice{ m_swarm.seed, 9, quint64(number) };
    const qint64 gap = m_swarm.hurried ? hurriedGap(dice) : dice.chance(0.6) ? dice.between(200, 5000) : dice.chance(0.9) ? dice.between(5000, 120'000) : dice.between(2, 40) * minuteMs;
    for (const qint64 until = m_timeline.now() + gap; m_timeline.now() < until && m_chronicle.violations().isEmpty();)
        m_timeline.runUntil(std::min(until, m_timeline.now() + 10'000));
    if (m_swarm.skipped.contains(number))
        return;
    bool struck = false;
    for (int i = 0; i < troubles && !struck; ++i) {
        if (!befallsRequests(Trouble(i)) && Trouble(i) != Trouble::Drift && strikes(number, Trouble(i))) {
            m_chronicle.count(u"fault "_s + QLatin1StringView(nameOf(Trouble(i))));
            Dice own{ m_swarm.seed, 10, quint64(number), quint64(i) };
            strike(Trouble(i), own);
            struck = true;
        }
    }
    if (!struck) {
        Device &device = *m_devices[size_t(dice.below(qint64(m_devices.size())))];
        if (device.isAwake())
            personActs(device, dice);
    }
    for (const auto &device : m_devices)
        m_oracle.look(*device);
}

QList<SchoolData::Course> World::coursesOf(const QString &username) const
{
    QList<SchoolData::Course> courses = m_school.courses;
    courses.removeIf([&](const SchoolData::Course &c) { return c.teacher != username; });
    return courses;
}

void World::personActs(Device &device, Dice &dice)
{
    const qint64 what = dice.below(100);
    if (device.sessions().isEmpty() || what < 4) {
        const auto courses = coursesOf(device.account().username);
        if (!courses.isEmpty()) {
            const SchoolData::Course course = dice.pick(courses);
            device.openRegister(course.classCode, course.subjectCode);
        }
    } else if (what < 82) {
        makeMarks(device, dice);
    } else if (what < 88) {
        device.setFinished(dice.pick(device.sessions()).id, dice.chance(0.6));
    } else if (what < 94) {
        device.sender()->sendNow();
        m_chronicle.tell(u"device %1: Send now"_s.arg(device.index()));
    } else if (what < (m_swarm.hurried ? 95 : 97)) {
        device.restart();
        afterStart(device);
    }
}

void World::makeMarks(Device &device, Dice &dice)
{
    const Session session = dice.pick(device.sessions());
    const QList<Student> students = device.students(session.classCode);
    const qint64 how = dice.below(10);
    QList<MarkEdit> edits;
    const auto add = [&](const Student &student) {
        MarkEdit edit{ .session = session.id, .student = student.id, .value = {}, .note = {} };
        if (how == 8)
            edit.note = dice.chance(0.3) ? u""_s : u"note %1"_s.arg(dice.below(50));
        else if (how == 9)
            edit.value = StatusValue{};
        else
            edit.value = StatusValue{ .status = dice.pick(markedStatuses), .minutesLate = {} };
        if (edit.value && edit.value->status == Status::Late && dice.chance(0.4))
            edit.value->minutesLate = int(dice.between(0, 90));
        edits.append(edit);
    };
    if (how == 0) {
        for (const Student &student : students)
            add(student);
    } else {
        add(dice.pick(students));
    }
    device.mark(edits);
}

void World::afterStart(Device &device)
{
    m_oracle.lookAfterStart(device);
    m_oracle.look(device);
}

/// The troubles end: the network is good, the servers are well, everybody is signed in.
void World::calm()
{
    m_chronicle.tell(u"--- the troubles end"_s);
    for (const auto &site : m_sites) {
        site->network.calm();
        site->server->clearFaults();
        site->server->clearPoison();
    }
    Dice dice{ m_swarm.seed, 11 };
    for (const auto &device : m_devices) {
        device->setOnline(true);
        device->setCaptive(false);
        device->setIntercepted(false);
        if (!device->store())
            continue;
        device->setDiskFull(false);
        bool takesClosedOnly = false;
        for (const auto &seat : device->seats()) {
            takesClosedOnly = takesClosedOnly || seat->site.kind.onClose;
            if (seat->signedOut || seat->line.signInRefused || seat->site.kind.asksEachTime)
                device->givePassword(*seat, m_passwords.value(device->account().username));
        }
        for (const Session &session : device->sessions()) {
            if (takesClosedOnly)
                device->setFinished(session.id, true);
        }
        if (device->isAwake() && dice.chance(0.5)) {
            device->sender()->linkUp();
        }
    }
}

/// As long as it may take at most: two of the longest pauses and five minutes after the last thing
/// that could still go wrong, or until nothing is under way any more; then a look by everybody at what
/// the others have done.
void World::settle()
{
    qint64 from = std::max(m_timeline.now(), m_heldLongest);
    for (const auto &site : m_sites)
        from = std::max({ from, site->network.lastArrival(), site->network.mostHeld() });
    for (const auto &device : m_devices)
        from = std::max(from, device->asleepUntil());
    const auto waitUntil = [this](qint64 until, bool orIdle) {
        while (m_timeline.now() < until && m_chronicle.violations().isEmpty()) {
            m_timeline.runUntil(std::min(until, m_timeline.now() + minuteMs));
            for (const auto &device : m_devices)
                m_oracle.look(*device);
            if (orIdle && !m_oracle.isAnythingUnderWay())
                return;
        }
    };
    waitUntil(from, false);
    waitUntil(from + 2 * capMs + 5 * minuteMs, true);
    waitUntil(m_timeline.now() + 20 * minuteMs, false);
    if (m_oracle.isAnythingUnderWay()) // what waited for a lesson to be over has begun only now
        waitUntil(m_timeline.now() + 2 * capMs + 5 * minuteMs, true);
}

} // namespace rollbook::sim
