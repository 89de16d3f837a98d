// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/mutants.h"
#include "tests/simulation/tally.h"

#include "core/store/database.h"
#include "core/store/hlc.h"
#include "core/store/journal.h"
#include "sync/retry.h"
#include "sync/targets/target.h"

#include <QDateTime>

// Where calls between the product's files pass through; see the --wrap options in CMakeLists.txt. A
// member function is a function whose first argument is the object: both are called alike.

using namespace Qt::StringLiterals;
using rollbook::sim::currentMutant;
using rollbook::sim::tallyClass;
using rollbook::sim::tallyStep;

#define SEAM(Result, name, symbol, ...)                                                                                          \
    Result real##name(__VA_ARGS__) __asm__("__real_" symbol);                                                                     \
    Result wrapped##name(__VA_ARGS__) __asm__("__wrap_" symbol);                                                                  \
    Result wrapped##name(__VA_ARGS__)

namespace rollbook {

SEAM(MachineStep, Step, "_ZN8rollbook4stepENS_12MachineStateERKNS_12MachineEventERKNS_13MachineMomentE", MachineState state, const MachineEvent &event,
     const MachineMoment &moment)
{
    tallyStep(state.phase, event);
    MachineStep taken = realStep(std::move(state), event, moment);
    if (currentMutant() && currentMutant()->stepped)
        currentMutant()->stepped(event, taken);
    return taken;
}

SEAM(Decision, Decide, "_ZN8rollbook6decideERKNS_10ComparisonE", const Comparison &c)
{
    if (!currentMutant())
        return realDecide(c);
    Comparison changed = c;
    if (currentMutant()->comparison)
        currentMutant()->comparison(changed);
    const Decision decision = realDecide(changed);
    if (!currentMutant()->decision)
        return decision;
    const Decision other = currentMutant()->decision(changed, decision);
    const bool impossible = (other == Decision::Push && !c.ours) || (other == Decision::TakeTheirs && !c.theirs);
    return impossible ? decision : other;
}

SEAM(Decoded<QJsonDocument>, Classify, "_ZN8rollbook8classifyERKNS_9HttpReplyERK5QListIiE", const HttpReply &reply, const QList<int> &accepted)
{
    auto result = realClassify(reply, accepted);
    tallyClass(result ? u"ok"_s : result.error().reason);
    if (currentMutant() && currentMutant()->classified)
        currentMutant()->classified(reply, result);
    return result;
}

SEAM(qint64, RetryDelay, "_ZN8rollbook12retryDelayMsEid", int failures, double random)
{
    return currentMutant() && !currentMutant()->limits ? 200 : realRetryDelay(failures, random);
}

SEAM(qint64, BudgetWait, "_ZNK8rollbook13RequestBudget6waitMsEx", const RequestBudget *budget, qint64 monotonicMs)
{
    return currentMutant() && !currentMutant()->limits ? 0 : realBudgetWait(budget, monotonicMs);
}

SEAM(Result<>, Settle, "_ZN8rollbook6Outbox6settleERKNS_5BatchERKNS_10SendResultE", Outbox *outbox, const Batch &batch, const SendResult &result)
{
    SendResult changed = result;
    if (currentMutant() && currentMutant()->settled)
        currentMutant()->settled(changed);
    return realSettle(outbox, batch, changed);
}

SEAM(Result<Batch>, Reconcile, "_ZN8rollbook6Outbox9reconcileERKNS_14SessionReadingEi", Outbox *outbox, const SessionReading &reading, int batchMax)
{
    SessionReading changed = reading;
    if (currentMutant() && currentMutant()->reading)
        currentMutant()->reading(changed);
    auto batch = realReconcile(outbox, changed, batchMax);
    if (batch && currentMutant() && currentMutant()->batch)
        currentMutant()->batch(*batch);
    return batch;
}

SEAM(Result<int>, Run, "_ZN8rollbook8Database3runERK7QStringRK5QListI8QVariantE", Database *database, const QString &sql, const QVariantList &values)
{
    if (!currentMutant() || !currentMutant()->sql)
        return realRun(database, sql, values);
    const QString changed = currentMutant()->sql(sql);
    return changed.isNull() ? Result<int>(1) : realRun(database, changed, values);
}

SEAM(Result<>, RaiseOutbox, "_ZN8rollbook11raiseOutboxERNS_8DatabaseENS_2IdINS_10SessionTagEEENS2_INS_10StudentTagEEExx", Database &database, SessionId session,
     StudentId student, qint64 rev, qint64 now)
{
    if (currentMutant() && !currentMutant()->raises && rev % 5 == 0)
        return {};
    auto raised = realRaiseOutbox(database, session, student, rev, now);
    if (raised && currentMutant() && !currentMutant()->freezes) {
        const auto ran = database.run(u"UPDATE outbox SET sent_rev=want_rev WHERE sent_rev IS NOT NULL AND session_id=? AND student_id=?"_s,
                                      { session.toString(), student.toString() });
        Q_UNUSED(ran)
    }
    return raised;
}

SEAM(QString, NextStamp, "_ZN8rollbook11HybridClock4nextEx", HybridClock *clock, qint64 nowMs)
{
    if (currentMutant() && !currentMutant()->stampsRise)
        *clock = HybridClock(clock->deviceId(), {});
    return realNextStamp(clock, nowMs);
}

SEAM(Result<>, Journalled, "_ZN8rollbook7Journal6appendERK5QListINS_5EventEEx", Journal *journal, const QList<Event> &events, qint64 nowMs)
{
    return currentMutant() && !currentMutant()->journals ? Result<>() : realJournalled(journal, events, nowMs);
}

SEAM(Result<>, Commit, "_ZN8rollbook11Transaction6commitEv", Transaction *transaction)
{
    static int n = 0;
    return currentMutant() && !currentMutant()->commits && ++n % 30 == 0 ? Result<>() : realCommit(transaction);
}

namespace {

/// A kind of server whose marks are put otherwise.
class Miswriting final : public TargetKind
{
public:
    Miswriting(std::unique_ptr<TargetKind> kind, std::function<void(QJsonObject &)> change) : m_kind(std::move(kind)), m_change(std::move(change)) { }
    const TargetTraits &traits() const override { return m_kind->traits(); }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override
    {
        auto value = m_kind->encode(facts);
        if (value)
            m_change(*value);
        return value;
    }
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override { return m_kind->decode(value); }
    QList<TargetWording> wordings() const override { return m_kind->wordings(); }
    bool isRemoteId(const QString &id) const override { return m_kind->isRemoteId(id); }
    Conversation<ServerReport> probe() const override { return m_kind->probe(); }
    Conversation<AccessToken> signIn(SignInSecret secret) const override { return m_kind->signIn(std::move(secret)); }
    Conversation<Findings> find(SessionWork work, AccessToken token) const override { return m_kind->find(std::move(work), std::move(token)); }
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override { return m_kind->readMarks(std::move(work), std::move(token)); }
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override { return m_kind->send(std::move(work), std::move(batch), std::move(token)); }
    Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const override { return m_kind->deliver(std::move(dispatch), std::move(token)); }
    Conversation<PullPage> pull(QString cursor, AccessToken token) const override { return m_kind->pull(std::move(cursor), std::move(token)); }

private:
    std::unique_ptr<TargetKind> m_kind;
    std::function<void(QJsonObject &)> m_change;
};

} // namespace

SEAM(Result<std::unique_ptr<TargetKind>>, MakeKind, "_ZN8rollbook14makeTargetKindERKNS_6TargetE", const Target &target)
{
    auto kind = realMakeKind(target);
    if (kind && currentMutant() && currentMutant()->encoded)
        kind = std::unique_ptr<TargetKind>(new Miswriting(std::move(*kind), currentMutant()->encoded));
    return kind;
}

} // namespace rollbook
