// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/reconcile.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// A reading compared with what we have: what is acknowledged, sent, refused, taken or asked about.

namespace rollbook {
namespace {

constexpr qint64 sweepAfterMs = 50'000;
constexpr int brokenAfter = 3; // accepted so often, and never there: the server does not keep its word

} // namespace

Result<Batch> Outbox::reconcile(const SessionReading &reading, int batchMax)
{
    Batch batch;
    const auto done = m_store.transact([&](Change &change) -> Result<> {
        auto begun = beginPass(change, reading.session, batchMax);
        if (!begun)
            return fail(begun.error());
        Pass &pass = *begun;
        pass.locked = reading.locked;
        pass.lockedText = reading.lockedText;
        pass.batch.remoteSession = reading.remoteSession;
        pass.batch.teacher = reading.teacher;
        for (const SessionReading::Entry &entry : reading.entries)
            pass.theirs.insert(entry.remoteStudent, entry);
        if (auto learnt = learn(change, reading); !learnt)
            return learnt;
        const auto lastRead = change.db().value(u"SELECT hlc FROM session_read WHERE target_id=? AND session_id=? AND read_at>0"_s,
                                                { m_target.toString(), reading.session.toString() });
        if (!lastRead)
            return fail(lastRead.error());
        pass.shadowKnown = lastRead->has_value();
        pass.shadowHlc = pass.shadowKnown ? (*lastRead)->toString() : QString();
        auto rows = rowsOf(reading.session);
        if (!rows)
            return fail(rows.error());
        if (auto seen = seeWhetherItWentBack(change, pass, *rows); !seen)
            return seen;
        for (Entry &row : *rows) {
            if (auto carried = carryOut(change, pass, row); !carried)
                return carried;
        }
        if (auto finished = finishPass(change, pass, reading); !finished)
            return finished;
        batch = pass.batch;
        return {};
    });
    if (!done)
        return fail(done.error());
    return batch;
}

Result<> Outbox::finishPass(Change &change, Pass &pass, const SessionReading &reading)
{
    change.touchQuietly();
    m_postponed.remove(reading.session);
    // What was confirmed is looked at once more: a request of somebody's may have been slow on its way.
    const qint64 sweepAt = pass.verified.isEmpty() ? 0 : pass.now + sweepAfterMs;
    if (auto noted = change.db().run(uR"(INSERT INTO session_read(target_id, session_id, read_at, hlc, sweep_at) VALUES(?,?,?,?,?)
                                         ON CONFLICT DO UPDATE SET read_at=excluded.read_at, hlc=excluded.hlc, sweep_at=excluded.sweep_at)"_s,
                                     { m_target.toString(), reading.session.toString(), reading.readAt, change.stamp(), sweepAt });
        !noted)
        return fail(noted.error());
    if (pass.verified.isEmpty())
        return {};
    return change.append({ .entity = u"receipt"_s, .key = reading.session.toString(), .kind = u"verify"_s, .before = {},
                           .after = QJsonObject{ { u"target"_s, m_target.toString() }, { u"marks"_s, pass.verified } } });
}

Result<> Outbox::carryOut(Change &change, Pass &pass, Entry &row)
{
    const auto found = pass.theirs.constFind(row.remoteStudent);
    const SessionReading::Entry *entry = row.remoteStudent.isEmpty() || found == pass.theirs.constEnd() ? nullptr : &*found;
    if (entry && !entry->number.isEmpty() && entry->number != row.number) {
        row.remoteStudent.clear(); // the id is somebody else's: a mistake in the mapping, never believed
        entry = nullptr;
    }
    // Never the last reading's: a row that is gone can neither be named nor be matched.
    row.record = entry ? entry->record : QString();
    row.etag = entry ? entry->etag : QString();
    const std::optional<QJsonObject> theirs = entry ? entry->value : std::nullopt;
    if (entry && theirs && !entry->statusHlc.isEmpty()) {
        const auto fits = stampsFit(change, pass, row, *entry);
        if (!fits)
            return fail(fits.error());
        if (*fits)
            return carryOutStamped(change, pass, row, *entry);
    }
    if (!row.inOutbox) {
        if (!theirs || row.mark.mark.rev > 0)
            return {};
        if (auto taken = takeTheirs(change, pass, row, *theirs, u"none"_s); !taken)
            return taken;
        return keepShadow(change, row, entry);
    }
    Comparison c;
    c.theirs = theirs;
    c.ours = m_codec.encode(factsOf(pass, row));
    c.sent = row.sent;
    c.shadow = row.shadow;
    c.shadowKnown = pass.shadowKnown;
    c.changedBeforeShadow = std::max(row.mark.statusHlc, row.mark.noteHlc) < pass.shadowHlc;
    c.oursChangedAt = row.mark.mark.changedAt;
    c.theirsChangedAt = entry ? entry->changedAt : 0;
    c.shadowChangedAt = row.shadowChangedAt;
    c.theirsWasThere = row.theirsWasThere;
    c.notOurs = row.mark.origin == u"remote"_s;
    c.wentBack = pass.wentBack;
    c.sessionLocked = pass.locked;
    c.canHold = c.ours.has_value();
    c.cleared = row.mark.mark.value.status == Status::Unmarked;
    if (row.sentRev)
        c.progress = Comparison::Progress::InFlight;
    else if (row.state == u"done"_s)
        c.progress = Comparison::Progress::Settled;
    else if (row.isParkedAt(pass.now))
        c.progress = Comparison::Progress::Parked;
    const Decision decision = decide(c);
    if (auto acted = act(change, pass, row, c, decision); !acted)
        return acted;
    // What a person has not been shown is not known to them: a parked mark keeps what it was parked on.
    const bool unseen = c.progress == Comparison::Progress::Parked && decision == Decision::Nothing;
    return unseen ? Result<>() : keepShadow(change, row, theirs ? entry : nullptr);
}

Result<> Outbox::act(Change &change, Pass &pass, Entry &row, const Comparison &c, Decision decision)
{
    switch (decision) {
    case Decision::Nothing: return {};
    case Decision::Acknowledge: return acknowledge(change, pass, row, row.wantRev);
    case Decision::AcknowledgeSent:
        return acknowledgeSent(change, pass, row, c);
    case Decision::Push: return push(change, pass, row, c.ours);
    case Decision::PushOver: {
        const auto ours = cameLate(change, row, *c.theirs);
        if (!ours)
            return fail(ours.error());
        if (auto noted = *ours ? Result<>() : noteConflict(change, row.mark, *c.theirs, {}, u"server_time"_s, u"mine"_s); !noted)
            return noted;
        return push(change, pass, row, c.ours);
    }
    case Decision::PushAgain:
        countBrokenPromise(pass, row);
        return push(change, pass, row, c.ours);
    case Decision::TakeTheirs: {
        // An earlier request of ours, slow on its way, is not somebody else's newer mark.
        const auto ours = cameLate(change, row, *c.theirs);
        if (!ours)
            return fail(ours.error());
        if (!*ours)
            return takeTheirs(change, pass, row, *c.theirs, c.theirsChangedAt > 0 ? u"server_time"_s : u"none"_s);
        if (!c.canHold) // cleared here since, and the server cannot be told
            return park(change, row, u"cannot_hold"_s, std::nullopt);
        return c.sessionLocked ? act(change, pass, row, c, Decision::RefuseLocked) : regress(change, pass, row, c);
    }
    case Decision::AskPerson: {
        const bool parked = c.progress == Comparison::Progress::Parked;
        // Whoever was shown a conflict is shown what stands there now, whosever it is.
        const auto ours = parked && row.lastClass == u"conflict"_s ? Result<bool>(false) : cameLate(change, row, *c.theirs);
        if (!ours)
            return fail(ours.error());
        if (!*ours)
            return park(change, row, u"conflict"_s, c.theirs);
        if (parked) // an earlier request of ours is no reason of its own
            return {};
        if (!c.canHold) // cleared here since, and the server cannot be told
            return park(change, row, u"cannot_hold"_s, std::nullopt);
        if (c.sessionLocked)
            return act(change, pass, row, c, Decision::RefuseLocked);
        return c.progress == Comparison::Progress::Settled ? regress(change, pass, row, c) : push(change, pass, row, c.ours);
    }
    case Decision::RefuseLocked:
        return park(change, row, m_codec.traits().lateRefused ? u"refused_late"_s : u"session_locked"_s, std::nullopt, pass.lockedText);
    case Decision::RefuseCannotHold: return park(change, row, u"cannot_hold"_s, std::nullopt);
    case Decision::Regressed:
        return pass.regressionAllowed ? regress(change, pass, row, c) : park(change, row, u"regressed"_s, std::nullopt);
    }
    return {};
}

/// Whether what a reading shows can be a request that never had an answer. Of several tries at one revision it
/// shows the last, where that was answered; the others may arrive yet.
bool Outbox::mayBeUnanswered(const Entry &row)
{
    static const QStringList answered{ u""_s, u"server_error"_s, u"exists"_s, u"refused_data"_s, u"refused_late"_s, u"too_big"_s };
    return row.state != u"sent"_s && (row.state != u"unknown"_s || !answered.contains(row.lastClass));
}

/// What is to be sent again although the server had said yes.
void Outbox::countBrokenPromise(Pass &pass, Entry &row)
{
    if (row.state != u"sent"_s)
        return;
    ++row.attempts;
    pass.batch.contractBroken = pass.batch.contractBroken || row.attempts >= brokenAfter;
}

Result<> Outbox::update(Change &change, const Entry &row, const QString &assignments, const QVariantList &values)
{
    QVariantList all = values;
    all << m_target.toString() << row.mark.mark.session.toString() << row.mark.mark.student.toString();
    change.touch(row.mark.mark.session, row.mark.mark.student);
    const auto ran = change.db().run(
            u"UPDATE outbox SET %1 WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=?"_s.arg(assignments), all);
    return ran ? Result<>() : Result<>(fail(ran.error()));
}

Result<> Outbox::acknowledge(Change &change, Pass &pass, Entry &row, qint64 rev)
{
    if (mayBeUnanswered(row)) {
        if (auto arrived = forgetUnanswered(change, row, rev); !arrived)
            return arrived;
    }
    ++pass.batch.acknowledged;
    pass.verified.append(QJsonArray{ row.mark.mark.student.toString(), rev });
    const bool newest = rev == row.wantRev;
    row.state = newest ? u"done"_s : u"ready"_s;
    row.sentRev.reset();
    row.ackedRev = rev;
    return update(change, row,
                  u"acked_rev=?, verified_rev=?, verified_at=?, state=?, sent_rev=NULL, sent_payload=NULL, idem_key=NULL, "
                  "attempts=0, batch_cap=NULL, last_class='', last_text=''"_s,
                  { rev, rev, pass.now, row.state });
}

/// The server holds what was sent; the newer value is decided on as if it had never been sent.
Result<> Outbox::acknowledgeSent(Change &change, Pass &pass, Entry &row, const Comparison &c)
{
    const bool newest = *row.sentRev == row.wantRev;
    if (auto acked = acknowledge(change, pass, row, *row.sentRev); !acked || newest)
        return acked;
    Comparison next = c;
    next.progress = Comparison::Progress::Pending;
    next.sent.reset();
    next.shadow = c.theirs;
    next.shadowKnown = true;
    return act(change, pass, row, next, decide(next));
}

QString Outbox::deliveryKey(const Entry &row, qint64 rev) const
{
    const QString name = row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString() + u'|' + QString::number(rev);
    return QUuid::createUuidV5(m_target.uuid(), name).toString(QUuid::WithoutBraces);
}

Result<> Outbox::push(Change &change, Pass &pass, Entry &row, const std::optional<QJsonObject> &ours)
{
    Q_ASSERT(ours); // what the server cannot hold is refused or acknowledged, never sent
    if (!ours)
        return park(change, row, u"cannot_hold"_s, std::nullopt);
    const QString parked = u"state=?, sent_rev=NULL, sent_payload=NULL, idem_key=NULL, last_class=?, next_at=?, attempts=?"_s;
    if (row.remoteStudent.isEmpty())
        return update(change, row, parked, { u"blocked_dep"_s, u"no_student_id"_s, pass.now + lookAgainMs, row.attempts });
    if (pass.batch.contractBroken)
        return update(change, row, parked, { u"backoff"_s, u"contract_broken"_s, pass.now, row.attempts });
    const bool waits = row.waitsAt(pass.now) && (row.state == u"backoff"_s || row.state == u"unknown"_s);
    const int cap = row.batchCap > 0 ? std::min(row.batchCap, pass.batchMax) : pass.batchMax;
    const bool full = pass.batch.items.size() >= std::min(cap, pass.batchMax);
    if (waits || full) {
        if (!row.sentRev && !waits)
            return {}; // stays ready for the next batch
        return update(change, row, parked, { waits ? u"backoff"_s : u"ready"_s, waits ? u"server_busy"_s : QString(), row.nextAt, row.attempts });
    }
    pass.batchMax = std::min(pass.batchMax, cap);
    const MarkFacts facts = factsOf(pass, row);
    const QJsonObject frozen = m_codec.freeze(facts);
    const QString key = deliveryKey(row, row.wantRev);
    pass.batch.items.append({ .student = row.mark.mark.student, .remoteStudent = row.remoteStudent, .rev = row.wantRev, .value = frozen,
                              .number = row.number, .key = key, .record = row.record, .etag = row.etag, .facts = facts });
    return update(change, row, u"state='sending', sent_rev=?, sent_payload=?, payload_version=1, idem_key=?, attempts=?"_s,
                  { row.wantRev, QString::fromUtf8(compactJson(frozen)), key, row.attempts });
}

} // namespace rollbook
