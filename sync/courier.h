// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "sync/alarm.h"
#include "sync/conversation.h"
#include "sync/machine.h"
#include "sync/retry.h"
#include "sync/serverclock.h"
#include "sync/transport.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace rollbook {

/// Carries the requests of conversations over one target's network, one after the other, and holds
/// back those that a ceiling forbids.
class Courier
{
public:
    /// What an answer of the server's own, and none of a network's in between, tells of its clock.
    using ClockSeen = std::function<void(const ClockSample &)>;

    /// `leaving` is called when a request has been counted and before it leaves.
    Courier(std::unique_ptr<Transport> transport, const Clock &clock, const MakeAlarm &makeAlarm, const Ceilings &ceilings,
            ClockSeen clockSeen, std::function<void()> leaving = {});

    /// What the ceilings are to hold back from now on. A target that works again may do as if nothing had been;
    /// one that works is held back as well where nothing good has come for as many requests as a ceiling allows,
    /// because it may be failing by now.
    void setCeiling(Ceiling ceiling);
    /// A person gave something new to try: what was spent on the old does not hold it up.
    void askedAnew();
    /// What an earlier process spent: all that counts, and how much of it since the last good answer.
    void restore(const QList<Spent> &spent, int sinceGood);
    const QList<Spent> &spent() const { return m_budget.spent(); }
    int sinceGood() const { return int(m_sinceGood.spent().size()); }
    /// Whether a request of the conversation at hand has left.
    bool hasBegun() const { return m_begun; }
    /// Until a ceiling would let a request go, in ms.
    qint64 waitMs() const { return m_budget.waitMs(m_clock.monotonicMs()); }

    /// Carries a conversation through and calls `done` with what it came to. Nothing is called any more
    /// once the courier is gone.
    template<typename T>
    void hold(Conversation<T> conversation, std::function<void(const Decoded<T> &)> done)
    {
        auto held = std::make_shared<Conversation<T>>(std::move(conversation));
        held->start();
        m_heard.clear();
        m_begun = false;
        carryOn(std::move(held), std::move(done), false);
    }

private:
    using Done = std::function<void(const HttpReply &)>;

    template<typename T>
    void carryOn(std::shared_ptr<Conversation<T>> conversation, std::function<void(const Decoded<T> &)> done, bool answered)
    {
        if (conversation->isDone()) {
            if (conversation->result()) // it spoke as only our server does
                std::ranges::for_each(std::exchange(m_heard, {}), m_clockSeen);
            done(conversation->result());
            return;
        }
        const HttpRequest request = conversation->request();
        send(request, answered, [this, conversation, done = std::move(done)](const HttpReply &reply) mutable {
            const bool good = reply.failure == HttpReply::Failure::None && reply.status >= 200 && reply.status < 300;
            conversation->take(reply);
            carryOn(std::move(conversation), std::move(done), good);
        });
    }
    /// `goesOn`: one more of a conversation that is being answered.
    void send(const HttpRequest &request, bool goesOn, Done done);
    void sendNow(const HttpRequest &request, const Done &done);

    std::unique_ptr<Transport> m_transport;
    const Clock &m_clock;
    ClockSeen m_clockSeen;
    std::function<void()> m_leaving;
    bool m_begun = false;
    RequestBudget m_budget; ///< while it fails; otherwise as the next
    RequestBudget m_sinceGood; ///< since the last good answer
    Ceiling m_ceiling = Ceiling::None;
    std::unique_ptr<Alarm> m_allowed; ///< rings when a ceiling lets the held-back request go
    std::function<void()> m_heldBack;
    QList<ClockSample> m_heard; ///< in the conversation under way
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< gone with the courier
};

} // namespace rollbook
