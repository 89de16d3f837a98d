// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

constexpr qint64 startMs = 1'795'237'200'000; // Saturday, 21 November 2026, 05:00 UTC: eight in the morning at the school
constexpr qint64 minuteMs = 60'000;
constexpr qint64 capMs = 15 * minuteMs; // the longest pause between two tries of our own
const QDate day(2026, 11, 21);

const QByteArray &image(const SchoolData &school, const QString &directory)
{
    static const QByteArray prepared = preparedImage(school, directory + u"/prepared"_s);
    return prepared;
}

} // namespace

World::World(const Swarm &swarm, MakeSender makeSender, bool tells, const QString &directory)
    : m_swarm(swarm), m_timeline(startMs), m_chronicle(m_timeline, tells), m_school(SchoolData::invented(2, 6, swarm.teachers, day, 1)),
      m_kind(schoolKind(swarm.kind)), m_server(m_kind.make(m_school, startMs)), m_network(m_timeline, m_swarm, m_chronicle, *m_server, m_kind),
      m_around{ m_timeline, m_swarm, m_chronicle, m_network, *m_server, m_kind, directory, makeSender }, m_oracle(m_around, m_devices)
{
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
    m_backup = m_server->saveImage();
}

World::~World()
{
    m_devices.clear();
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
    const qint64 gap = dice.chance(0.6) ? dice.between(200, 5000) : dice.chance(0.9) ? dice.between(5000, 120'000) : dice.between(2, 40) * minuteMs;
    m_timeline.runUntil(m_timeline.now() + gap);
    if (m_swarm.skipped.contains(number))
        return;
    bool struck = false;
    for (int i = int(Trouble::LastOfNetwork) + 1; i < troubles && !struck; ++i) {
        if (Trouble(i) != Trouble::Drift && strikes(number, Trouble(i))) {
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
        m_network.forgive(device.line());
        device.sender()->sendNow();
        m_chronicle.tell(u"device %1: Send now"_s.arg(device.index()));
    } else if (what < 97) {
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

void World::strike(Trouble trouble, Dice &dice)
{
    if (trouble >= Trouble::Restart) {
        strikeServer(trouble, dice);
        return;
    }
    Device &device = *m_devices[size_t(dice.below(qint64(m_devices.size())))];
    if (device.store())
        strikeDevice(trouble, device, dice);
}

void World::strikeDevice(Trouble trouble, Device &device, Dice &dice)
{
    const QString who = u"device %1: "_s.arg(device.index());
    const qint64 lasts = dice.chance(0.7) ? dice.between(5, 600) * 1000 : dice.between(10, 60) * minuteMs;
    switch (trouble) {
    case Trouble::LinkDown:
        device.line().online = false;
        m_chronicle.tell(who + u"no network"_s);
        m_timeline.in(lasts, [this, &device] {
            device.line().online = true;
            m_network.forgive(device.line());
            if (device.isAwake())
                device.sender()->linkUp();
        });
        break;
    case Trouble::Captive:
        device.line().captive = true;
        m_chronicle.tell(who + u"on a Wi-Fi that wants a sign-in"_s);
        m_timeline.in(lasts, [&device] { device.line().captive = false; });
        break;
    case Trouble::Intercepted:
        device.line().intercepted = true;
        m_chronicle.tell(who + u"behind a filter with its own certificate"_s);
        m_timeline.in(lasts, [&device] { device.line().intercepted = false; });
        break;
    case Trouble::Kill:
        device.kill();
        afterStart(device);
        break;
    case Trouble::PowerCut:
        device.cutPower(dice);
        afterStart(device);
        break;
    case Trouble::Sleep: device.sleep(lasts); break;
    case Trouble::ClockJump: {
        const qint64 by = dice.chance(0.5) ? dice.between(-300, 300) * 1000 : dice.between(-48, 48) * 60 * minuteMs;
        device.clock().jump(by);
        device.clockWasJumped = true;
        device.line().heldUntil = 0; // what was held by wall time is held no more
        m_chronicle.tell(who + u"its clock jumps by %1 s"_s.arg(by / 1000));
        break;
    }
    case Trouble::DiskFull:
        device.disk().failAt(1, FaultVfs::Write | FaultVfs::Truncate, FaultVfs::Error::Full, 1'000'000'000);
        m_chronicle.tell(who + u"its disk is full"_s);
        m_timeline.in(lasts, [&device, disk = &device.disk()] {
            if (device.store() && &device.disk() == disk)
                disk->heal();
        });
        break;
    case Trouble::OldCopy:
        if (!device.hasCopy()) {
            device.keepCopy();
        } else {
            device.goBack();
            m_oracle.forget(device.index());
            afterStart(device);
        }
        break;
    case Trouble::SignOut:
        device.signOut();
        m_chronicle.tell(who + u"signs out"_s);
        m_timeline.in(lasts, [this, &device] { device.givePassword(m_passwords.value(device.account().username)); });
        break;
    default: break;
    }
}

void World::strikeServer(Trouble trouble, Dice &dice)
{
    using Effect = ServerFault::Effect;
    const QByteArray writes = dice.chance(0.7) ? "POST" : "";
    const int often = int(dice.between(1, 3));
    switch (trouble) {
    case Trouble::Restart:
        m_server->restart(ModelServer::Tokens::Lost);
        m_chronicle.tell(u"the server is restarted; its tokens are lost"_s);
        break;
    case Trouble::Maintenance:
        m_server->inject(ServerFault::maintenance(dice.chance(0.5) ? QByteArray::number(dice.between(5, 900)) : QByteArray(), -1));
        m_chronicle.tell(u"the server is under maintenance"_s);
        m_timeline.in(dice.between(1, 40) * minuteMs, [this] { m_server->clearFaults(); });
        break;
    case Trouble::Backup:
        if (dice.chance(0.4)) {
            m_backup = m_server->saveImage();
        } else {
            m_server->restoreImage(m_backup);
            m_oracle.wentBack = true;
            m_chronicle.tell(u"the server is put back to an earlier state"_s);
        }
        break;
    case Trouble::NewPassword: {
        const QString user = m_school.accounts[dice.below(m_swarm.teachers)].username;
        const QString password = u"slate-%1"_s.arg(dice.below(1000));
        m_passwords.insert(user, password);
        m_server->setPassword(user, password);
        m_chronicle.tell(u"the password of %1 is changed"_s.arg(user));
        m_timeline.in(dice.between(1, 60) * minuteMs, [this, user] {
            for (const auto &device : m_devices) {
                if (device->account().username == user)
                    device->givePassword(m_passwords.value(user));
            }
        });
        break;
    }
    case Trouble::OfficeEdit: officeWrites(dice); break;
    case Trouble::CloseSession: {
        const QList<StoredSession> sessions = m_server->sessions();
        if (!sessions.isEmpty() && m_server->office({ .what = dice.chance(0.6) ? OfficeEdit::What::CloseSession : OfficeEdit::What::ReopenSession, .session = dice.pick(sessions).id }, m_timeline.now())) {
            m_oracle.closedSession = true;
            m_chronicle.tell(u"the office closes or reopens a session"_s);
        }
        break;
    }
    case Trouble::Poison: {
        m_oracle.failedItself = true;
        m_server->clearPoison();
        if (dice.chance(0.6)) {
            const QString number = dice.pick(m_school.pupils).number;
            m_server->setPoison(number);
            m_chronicle.tell(u"the server fails at every mark of %1"_s.arg(number));
        }
        break;
    }
    case Trouble::FailApplied: m_oracle.failedItself = true; m_server->inject({ .effect = Effect::Applied, .match = writes, .count = often }); break;
    case Trouble::FailNotApplied: m_oracle.failedItself = true; m_server->inject({ .effect = Effect::NotApplied, .match = writes, .count = often }); break;
    case Trouble::Swallow: m_server->inject({ .effect = Effect::Swallowed, .match = "bulk_mark", .count = often }); break;
    case Trouble::Halfway: m_oracle.failedItself = true; m_server->inject({ .effect = Effect::Halfway, .match = "POST", .count = often, .rows = int(dice.below(4)) }); break;
    default: break;
    }
}

void World::officeWrites(Dice &dice)
{
    const QList<StoredSession> sessions = m_server->sessions();
    if (sessions.isEmpty())
        return;
    const StoredSession session = dice.pick(sessions);
    const SchoolData::Pupil pupil = dice.pick(m_school.pupilsOf(session.classCode));
    const OfficeEdit edit{ .what = OfficeEdit::What::SetMark, .session = session.id, .student = pupil.number,
                           .status = dice.pick(QStringList{ u"P"_s, u"A"_s, u"L"_s, u"E"_s }),
                           .note = dice.chance(0.5) ? u"office %1"_s.arg(dice.below(50)) : u""_s };
    if (!m_server->office(edit, m_timeline.now()))
        return;
    const QString key = session.classCode + u'/' + session.subjectCode + u' ' + pupil.number;
    m_oracle.office.append({ key, m_network.holdings().value(key), m_timeline.now() });
    m_chronicle.tell(u"the office marks %1: %2 \"%3\""_s.arg(key, edit.status, edit.note));
}

/// The troubles end: the network is good, the server is well, everybody is signed in.
void World::calm()
{
    m_chronicle.tell(u"--- the troubles end"_s);
    m_network.calm();
    m_server->clearFaults();
    m_server->clearPoison();
    Dice dice{ m_swarm.seed, 11 };
    for (const auto &device : m_devices) {
        Line &line = device->line();
        line.online = true;
        line.captive = line.intercepted = false;
        if (!device->store())
            continue;
        device->disk().heal();
        device->givePassword(m_passwords.value(device->account().username));
        if (device->isAwake() && dice.chance(0.5)) {
            m_network.forgive(line);
            device->sender()->linkUp();
        }
    }
}

/// As long as it may take at most: two of the longest pauses and five minutes after the last thing
/// that could still go wrong; then a look by everybody at what the others have done.
void World::settle()
{
    qint64 from = std::max({ m_timeline.now(), m_network.lastArrival(), m_network.mostHeld() });
    for (const auto &device : m_devices)
        from = std::max(from, device->line().asleepUntil);
    for (const qint64 until : { from + 2 * capMs + 5 * minuteMs, from + 2 * capMs + 25 * minuteMs }) {
        while (m_timeline.now() < until && m_chronicle.violations().isEmpty()) {
            m_timeline.runUntil(std::min(until, m_timeline.now() + minuteMs));
            for (const auto &device : m_devices)
                m_oracle.look(*device);
        }
    }
}

} // namespace rollbook::sim
