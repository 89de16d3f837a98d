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

/// Every value by key, of two sessions for one lesson as well, and when the server last held it.
using Shown = QMap<QString, QMap<QString, qint64>>;

/// What one answer shows: every value by key, as the server held them then.
using Values = QMap<QString, QSet<QString>>;
struct Showing
{
    std::shared_ptr<const Values> values; ///< null: nothing
    qint64 at = 0;
};

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
    Shown shown; ///< by the readings delivered to the device
    bool signInRefused = false; ///< the server, or somebody in its name, said no to the password
    bool wasForbidden = false; ///< a 403 or 400 came to a write
    bool wasTooBig = false; ///< a 413
    int timesGone = 0; ///< it was told that what it asked about is not there

    // Of the ceilings: requests since something last went well or somebody gave another password, whatever program made them.
    QList<std::pair<qint64, qint64>> failing; ///< when, bytes
    qint64 heldUntil = 0; ///< true time before which the server wants no request; 0 = none
    bool diskFull = false;
    bool costUnsaved = false; ///< requests were made while there was no room to note them
    bool holdUnsaved = false; ///< there was no room to note it: a program that starts anew knows nothing of it
};

/// Everything between the devices and the one server: delays, losses, doubles, strangers. Notes what
/// each device was told, and watches the rules about requests (I7, I9, I10).
class Network
{
public:
    /// `number`: of the school's servers, from 0; their dice differ.
    Network(Timeline &timeline, const Swarm &swarm, Chronicle &chronicle, ModelServer &server, const SchoolKind &kind, int number = 0);

    void send(Line &line, const HttpRequest &request, std::shared_ptr<bool> alive, std::function<void(const HttpReply &)> done);
    void calm() { m_calm = true; } ///< nothing goes wrong any more
    /// The server takes one request after the other, so many in a second.
    void setCapacity(int perSecond) { m_serviceMs = 1000 / perSecond; }
    const QList<qint64> &arrivals() const { return m_arrivals; } ///< true times, in order
    /// Forgets what was held against the device: a password was given, or its store knows nothing of it.
    void forgive(Line &line);
    qint64 lastArrival() const { return m_lastArrival; } ///< of requests still under way, true time
    qint64 mostHeld() const { return m_mostHeld; }
    void serverChanged() { m_values.reset(); } ///< otherwise than by a request
    Holdings holdings() const;
    bool isAmbiguous(const QString &key) const; ///< there are two sessions of this lesson
    /// Names of ours, for servers that keep our ids: "7A/MAT" for a session, the number of a student.
    void learn(const QString &id, const QString &name)
    {
        m_names.insert(id, name);
        m_values.reset();
    }
    QString keyOf(const QString &session, const QString &student) const; ///< "7A/MAT ADM/1001", as all keys
    QList<std::pair<qint64, QString>> writesOf(const QString &key) const; ///< when, in words; office included
    bool wroteForbidden() const { return m_forbade; }

private:
    struct Trip;
    using Shared = std::shared_ptr<Trip>;
    bool has(const Trip &trip, Trouble trouble) const;
    Dice diceOf(quint64 what, const Line &line, quint64 number) const { return { m_swarm.seed, what, quint64(line.device + 100 * m_number), number }; }
    void learnSessions() const;
    Showing everything() const;
    Values valuesNow() const;
    void watch(Line &line, const HttpRequest &request);
    void queue(const Shared &trip, bool answers);
    void arrive(const Shared &trip, bool answers);
    void answer(const Shared &trip, qint64 delay, HttpReply reply, Showing shows);
    void deliver(const Shared &trip, const HttpReply &reply, const Showing &shows);
    std::optional<HttpReply> intervention(const Trip &trip, Dice &dice);

    Timeline &m_timeline;
    const Swarm &m_swarm;
    Chronicle &m_chronicle;
    ModelServer &m_server;
    const SchoolKind &m_kind;
    bool m_calm = false;
    bool m_forbade = false;
    qint64 m_lastArrival = 0;
    qint64 m_serviceMs = 0;
    qint64 m_freeAt = 0;
    QList<qint64> m_arrivals;
    qint64 m_mostHeld = 0;
    int m_number;
    mutable QMap<QString, QString> m_names; ///< ours, and the server's sessions
    QMap<QByteArray, QString> m_tokens; ///< bearer -> the account that used it first
    QMap<QString, std::pair<HttpReply, Showing>> m_cache;
    mutable std::shared_ptr<const Values> m_values; ///< what the server holds; null: it may have changed since
    mutable quint64 m_looks = 0;
};

/// What the engine holds for a wire: which of the school's servers is meant tells the address.
class VirtualTransport final : public Transport
{
public:
    using Way = std::pair<Network *, Line *>;
    explicit VirtualTransport(std::function<Way(const QString &host)> wayTo) : m_wayTo(std::move(wayTo)) { }
    ~VirtualTransport() override
    {
        *m_alive = false;
        if (m_line)
            m_line->underWay = 0;
    }
    Q_DISABLE_COPY_MOVE(VirtualTransport)
    void send(const HttpRequest &request, std::function<void(const HttpReply &)> done) override
    {
        const auto [network, line] = m_wayTo(request.url.host());
        m_line = line;
        network->send(*line, request, m_alive, std::move(done));
    }

private:
    std::function<Way(const QString &host)> m_wayTo;
    Line *m_line = nullptr;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace rollbook::sim
