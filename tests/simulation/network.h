// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"
#include "tests/simulation/chronicle.h"
#include "tests/simulation/dice.h"
#include "tests/simulation/schoolkinds.h"
#include "tests/simulation/swarm.h"

#include <QSet>

namespace rollbook::sim {

/// What the server held at one moment, by key, in words.
using Holdings = QMap<QString, QString>;

/// One device's way to the server, and what the oracle notes of it.
struct Line
{
    int device = 0;
    QString account;
    bool online = true;
    bool captive = false;
    bool intercepted = false;
    qint64 asleepUntil = 0;
    quint64 requests = 0;
    int underWay = 0;
    /// Every value of a key that a reading, delivered to the device, has shown.
    QMap<QString, QSet<QString>> shown;
    bool wasForbidden = false; ///< a 403 or 400 came to a write

    // Of the ceilings: requests since something last went well, or a person or the link asked anew.
    QList<std::pair<qint64, qint64>> failing; ///< when, bytes
    qint64 heldUntil = 0; ///< true time before which the server wants no request; 0 = none
};

/// Everything between the devices and the one server: delays, losses, doubles, strangers. Notes what
/// each device was told, and watches the rules about requests (I7, I9, I10).
class Network
{
public:
    Network(Timeline &timeline, const Swarm &swarm, Chronicle &chronicle, ModelServer &server, const SchoolKind &kind);

    void send(Line &line, const HttpRequest &request, std::shared_ptr<bool> alive, std::function<void(const HttpReply &)> done);
    void calm() { m_calm = true; } ///< nothing goes wrong any more
    /// Forgets what was held against the device: it started anew, or a person or the link asked.
    void forgive(Line &line);
    qint64 lastArrival() const { return m_lastArrival; } ///< of requests still under way, true time
    qint64 mostHeld() const { return m_mostHeld; }
    Holdings holdings() const;
    bool wroteForbidden() const { return m_forbade; }

private:
    struct Trip;
    using Shared = std::shared_ptr<Trip>;
    bool has(const Trip &trip, Trouble trouble) const;
    void watch(Line &line, const HttpRequest &request);
    void arrive(const Shared &trip, bool answers);
    void answer(const Shared &trip, qint64 delay, HttpReply reply, Holdings shows);
    void deliver(const Shared &trip, const HttpReply &reply, const Holdings &shows);
    std::optional<HttpReply> intervention(const Trip &trip, Dice &dice);

    Timeline &m_timeline;
    const Swarm &m_swarm;
    Chronicle &m_chronicle;
    ModelServer &m_server;
    const SchoolKind &m_kind;
    bool m_calm = false;
    bool m_forbade = false;
    qint64 m_lastArrival = 0;
    qint64 m_mostHeld = 0;
    QMap<QByteArray, QString> m_tokens; ///< bearer -> the account that used it first
    QMap<QString, std::pair<HttpReply, Holdings>> m_cache;
};

/// What the engine holds for a wire.
class VirtualTransport final : public Transport
{
public:
    VirtualTransport(Network &network, Line &line) : m_network(network), m_line(line) { }
    ~VirtualTransport() override
    {
        *m_alive = false;
        m_line.underWay = 0;
    }
    Q_DISABLE_COPY_MOVE(VirtualTransport)
    void send(const HttpRequest &request, std::function<void(const HttpReply &)> done) override
    {
        m_network.send(m_line, request, m_alive, std::move(done));
    }

private:
    Network &m_network;
    Line &m_line;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace rollbook::sim
