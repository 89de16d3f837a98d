// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

using namespace Qt::StringLiterals;

// What befalls devices and servers between two steps.

namespace rollbook::sim {
namespace {


} // namespace

void World::strike(Trouble trouble, Dice &dice)
{
    if (trouble >= Trouble::Restart && trouble != Trouble::Clone) {
        const size_t which = m_sites.size() == 1 ? 0 : size_t(dice.below(qint64(m_sites.size())));
        strikeServer(trouble, *m_sites[which], dice);
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
        device.setOnline(false);
        m_chronicle.tell(who + u"no network"_s);
        m_timeline.in(lasts, [this, &device] {
            device.setOnline(true);
            if (device.isAwake())
                device.sender()->linkUp();
        });
        break;
    case Trouble::Captive:
        device.setCaptive(true);
        m_chronicle.tell(who + u"on a Wi-Fi that wants a sign-in"_s);
        m_timeline.in(lasts, [&device] { device.setCaptive(false); });
        break;
    case Trouble::Intercepted:
        device.setIntercepted(true);
        m_chronicle.tell(who + u"behind a filter with its own certificate"_s);
        m_timeline.in(lasts, [&device] { device.setIntercepted(false); });
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
        holdsMayLast(by);
        for (const auto &seat : device.seats())
            seat->line.heldUntil = 0;
        m_chronicle.tell(who + u"its clock jumps by %1 s"_s.arg(by / 1000));
        break;
    }
    case Trouble::DiskFull:
        device.setDiskFull(true);
        m_chronicle.tell(who + u"its disk is full"_s);
        m_timeline.in(lasts, [&device, disk = &device.disk()] {
            if (device.store() && &device.disk() == disk)
                device.setDiskFull(false);
        });
        break;
    case Trouble::OldCopy:
        if (!device.hasCopy()) {
            device.keepCopy();
        } else {
            device.goBack();
            m_oracle.forget(device);
            afterStart(device);
        }
        break;
    case Trouble::SignOut:
        device.signOut();
        m_chronicle.tell(who + u"signs out"_s);
        m_timeline.in(lasts, [this, &device] {
            for (const auto &seat : device.seats())
                device.givePassword(*seat, m_passwords.value(device.account().username));
        });
        break;
    case Trouble::Clone: copyDevice(device); break;
    default: break;
    }
}

/// A hold that a server asked for is kept by wall time, and cut to six hours: after a clock was set back it may
/// last so long.
void World::holdsMayLast(qint64 clockMovedMs)
{
    if (clockMovedMs < 0 && (m_swarm.of(Trouble::Busy) > 0 || m_swarm.of(Trouble::Maintenance) > 0))
        m_heldLongest = m_timeline.now() + 6 * 60 * minuteMs;
}

void World::strikeServer(Trouble trouble, Site &site, Dice &dice)
{
    using Effect = ServerFault::Effect;
    ModelServer &server = *site.server;
    site.network.serverChanged();
    const QByteArray writes = dice.chance(0.7) ? "POST" : "";
    const int often = int(dice.between(1, 3));
    switch (trouble) {
    case Trouble::Restart:
        server.restart(site.kind.readable ? ModelServer::Tokens::Lost : ModelServer::Tokens::Kept);
        m_chronicle.tell(u"the server is restarted; its tokens are lost"_s);
        break;
    case Trouble::Maintenance:
        server.inject(ServerFault::maintenance(dice.chance(0.5) ? QByteArray::number(dice.between(5, 900)) : QByteArray(), -1));
        m_chronicle.tell(u"the server is under maintenance"_s);
        m_timeline.in(dice.between(1, 40) * minuteMs, [&server] { server.clearFaults(); });
        break;
    case Trouble::Backup:
        if (dice.chance(0.4)) {
            site.backup = server.saveImage();
        } else {
            server.restoreImage(site.backup);
            site.wentBack = true;
            m_chronicle.tell(u"the server is put back to an earlier state"_s);
        }
        break;
    case Trouble::NewPassword: {
        const QString user = m_school.accounts[dice.below(m_swarm.teachers)].username;
        const QString password = u"slate-%1"_s.arg(dice.below(1000));
        m_passwords.insert(user, password);
        for (const auto &one : m_sites)
            one->server->setPassword(user, password);
        for (const auto &device : m_devices) {
            for (const auto &seat : device->seats())
                seat->signedOut = seat->signedOut || device->account().username == user;
        }
        m_chronicle.tell(u"the password of %1 is changed"_s.arg(user));
        m_timeline.in(dice.between(1, 60) * minuteMs, [this, user] {
            for (const auto &device : m_devices) {
                for (const auto &seat : device->seats()) {
                    if (device->account().username == user)
                        device->givePassword(*seat, m_passwords.value(user));
                }
            }
        });
        break;
    }
    case Trouble::OfficeEdit: officeWrites(site, dice); break;
    case Trouble::CloseSession: {
        const QList<StoredSession> sessions = server.sessions();
        if (!sessions.isEmpty() && server.office({ .what = dice.chance(0.6) ? OfficeEdit::What::CloseSession : OfficeEdit::What::ReopenSession, .session = dice.pick(sessions).id }, m_timeline.now())) {
            site.closedSession = true;
            m_chronicle.tell(u"the office closes or reopens a session"_s);
        }
        break;
    }
    case Trouble::Poison: {
        site.failedItself = true;
        server.clearPoison();
        if (dice.chance(0.6)) {
            const QString number = dice.pick(m_school.pupils).number;
            server.setPoison(number);
            m_chronicle.tell(u"the server fails at every mark of %1"_s.arg(number));
        }
        break;
    }
    case Trouble::FailApplied: site.failedItself = true; server.inject({ .effect = Effect::Applied, .match = writes, .count = often }); break;
    case Trouble::FailNotApplied: site.failedItself = true; server.inject({ .effect = Effect::NotApplied, .match = writes, .count = often }); break;
    case Trouble::Swallow: server.inject({ .effect = Effect::Swallowed, .match = site.kind.writes, .count = often }); break;
    case Trouble::Halfway: site.failedItself = true; server.inject({ .effect = Effect::Halfway, .match = "POST", .count = often, .rows = int(dice.below(4)) }); break;
    default: break;
    }
}

void World::officeWrites(Site &site, Dice &dice)
{
    ModelServer &server = *site.server;
    QString session, student;
    if (const QList<StoredMark> marks = server.truth(); !marks.isEmpty() && (site.kind.exact || !site.kind.readable)) { // it knows documents only
        const StoredMark mark = dice.pick(marks);
        session = mark.session;
        student = mark.student;
    } else if (const QList<StoredSession> sessions = server.sessions(); !sessions.isEmpty() && !site.kind.exact) {
        const StoredSession of = dice.pick(sessions);
        session = of.id;
        student = dice.pick(m_school.pupilsOf(of.classCode)).number;
    } else {
        return;
    }
    OfficeEdit edit{ .what = OfficeEdit::What::SetMark, .session = session, .student = student,
                     .status = dice.pick(QStringList{ u"P"_s, u"A"_s, u"L"_s, u"E"_s }),
                     .note = dice.chance(0.5) ? u"office %1"_s.arg(dice.below(50)) : u""_s };
    if (site.kind.exact && site.kind.asksEachTime) // a hub's pages stamp as we do
        edit.stamp = u"%1.00000.office"_s.arg(m_timeline.now(), 13, 10, QChar(u'0'));
    if (!server.office(edit, m_timeline.now()))
        return;
    site.network.serverChanged();
    const QString key = site.network.keyOf(session, student);
    site.office.append({ key, site.network.holdings().value(key), m_timeline.now() });
    m_chronicle.tell(u"the office marks %1: %2 \"%3\""_s.arg(key, edit.status, edit.note));
}

void World::copyDevice(Device &device)
{
    constexpr size_t most = 7;
    if (m_devices.size() >= most || device.isClone())
        return;
    m_chronicle.tell(u"device %1 is copied to another machine: device %2"_s.arg(device.index()).arg(m_devices.size()));
    device.cloned = true;
    holdsMayLast(-device.clock().error()); // the other machine's clock is right
    m_devices.push_back(std::make_unique<Device>(m_around, int(m_devices.size()), device));
    m_devices.back()->cloned = true;
    m_oracle.forget(*m_devices.back());
}

} // namespace rollbook::sim
