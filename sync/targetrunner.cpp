// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targetrunner.h"

#include "core/logging.h"
#include "core/store/travelfiles.h"
#include "sync/whosesession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 searchAgainMs = 5LL * 60 * 1000;
constexpr qint64 longestSearchAgainMs = 20LL * 60 * 1000; // registers that the school never opens must not keep its server busy

Problem storageProblem(const QString &text) { return { Verdict::Busy, u"storage"_s, text }; }

/// A student whom the reading names twice with two values, by the server's id: it proves nothing then. Rows
/// that are repeated as they are, as pages do, are no contradiction.
QString namedTwice(const SessionReading &reading)
{
    QHash<QString, const SessionReading::Entry *> seen;
    for (const SessionReading::Entry &entry : reading.entries) {
        const SessionReading::Entry *&first = seen[entry.remoteStudent];
        if (!first)
            first = &entry;
        else if (first->value != entry.value && !entry.remoteStudent.isEmpty())
            return entry.remoteStudent;
    }
    return {};
}

/// Of whom a number is said to be, where two have it: then it tells nobody which of them is meant.
template<typename Named, typename NumberOf, typename IdOf>
QSet<QString> numbersOfTwo(const QList<Named> &all, NumberOf numberOf, IdOf idOf)
{
    QHash<QString, QString> seen;
    QSet<QString> twice;
    for (const Named &one : all) {
        const QString number = std::invoke(numberOf, one), id = std::invoke(idOf, one);
        if (!number.isEmpty() && seen.value(number, id) != id)
            twice.insert(number);
        seen.insert(number, id);
    }
    return twice;
}

} // namespace

TargetRunner::TargetRunner(const SyncParts &parts, Target target, std::unique_ptr<TargetKind> kind)
    : m_parts(parts), m_target(std::move(target)), m_kind(std::move(kind)), 
      m_courier(m_parts.makeTransport(), m_parts.store.clock(), m_parts.makeAlarm, m_parts.ceilings,
                [this](const ClockSample &sample) { emit clockSeen(sample); }, [this] { noteLeaving(); }),
      m_outbox(m_parts.store, m_target.id, *m_kind)
{
    m_wake = m_parts.makeAlarm([this] { feed({ .kind = MachineEvent::Kind::Wake }); });
}

TargetRunner::~TargetRunner()
{
    if (m_state.phase == Phase::Sending && !m_courier.hasBegun()) // held back, and nothing has left
        checked(m_outbox.giveBack(m_batch));
    if (m_paceNoted)
        keepPace(false);
}

Result<> TargetRunner::recover()
{
    const auto breaker = m_outbox.breaker();
    if (!breaker)
        return fail(breaker.error());
    m_state.breaker = *breaker;
    if (auto kept = m_outbox.setTraits(m_kind->traits()); !kept)
        return kept;
    if (auto taken = takePace(); !taken)
        return taken;
    m_state.signInBlocked = breaker->signInRefused;
    if (auto unblocked = m_state.signInBlocked ? Result<>() : m_outbox.unblock(); !unblocked) // the keychain may be unlocked now
        return unblocked;
    return m_outbox.recover();
}

TargetActivity TargetRunner::activity() const { return activityOf(m_state, m_parts.store.clock().wallMs()); }

qint64 TargetRunner::nextTryAt() const { return waitsUntil(m_state); }

void TargetRunner::feed(const MachineEvent &event)
{
    m_events.append(event);
    if (m_feeding)
        return; // an action answered at once; the loop below takes it
    m_feeding = true;
    const QString before = m_state.breaker.problem;
    while (!m_events.isEmpty()) {
        const MachineEvent next = m_events.takeFirst();
        const Clock &clock = m_parts.store.clock();
        const MachineMoment moment{ .wallMs = clock.wallMs(), .monotonicMs = clock.monotonicMs(), .random = m_parts.random(),
                                    .herdMs = m_parts.herdMs, .ceilingMs = m_courier.waitMs() };
        MachineStep taken = step(std::move(m_state), next, moment);
        m_state = std::move(taken.state);
        m_courier.setCeiling(ceilingOf(m_state, moment.monotonicMs));
        // A reading may be on its way while the store notes the answer before it: what it shows comes
        // later. Not where the store's notes say what to read.
        const auto settles = std::ranges::find(taken.actions, MachineAction::Kind::Settle, &MachineAction::kind);
        const auto after = settles == taken.actions.end() ? settles : std::next(settles);
        if (after != taken.actions.end() && after->kind == MachineAction::Kind::Read && !m_kind->traits().timesApart)
            std::iter_swap(settles, after);
        for (const MachineAction &action : std::as_const(taken.actions))
            carryOut(action);
    }
    if (m_breakerUnsaved) // the disk may have room again: a hold that a server asked for is to outlive the process
        m_breakerUnsaved = !m_outbox.setBreaker(m_state.breaker);
    if (m_state.phase == Phase::Idle && m_paceNoted)
        keepPace();
    m_feeding = false;
    if (m_state.breaker.problem == u"captive"_s && before != m_state.breaker.problem)
        emit captiveSeen();
    emit moved();
}

void TargetRunner::carryOut(const MachineAction &action)
{
    switch (action.kind) {
    case MachineAction::Kind::Pick: pick(); break;
    case MachineAction::Kind::SignIn: signIn(); break;
    case MachineAction::Kind::Find: find(); break;
    case MachineAction::Kind::WaitForSchool: waitForSchool(); break;
    case MachineAction::Kind::Read: readMarks(); break;
    case MachineAction::Kind::Lease: lease(); break;
    case MachineAction::Kind::Send: sendBatch(); break;
    case MachineAction::Kind::Settle: settle(action.result); break;
    case MachineAction::Kind::Deliver: deliver(); break;
    case MachineAction::Kind::Fail: checked(m_outbox.settle(*m_dispatch, action.result)); break;
    case MachineAction::Kind::Pull: pull(); break;
    case MachineAction::Kind::Probe:
        hold<ServerReport>(m_kind->probe(), [this](const ServerReport &) { feed({ .kind = MachineEvent::Kind::Probed }); });
        break;
    case MachineAction::Kind::Postpone:
        checked(m_outbox.postpone(m_work->session.id, m_parts.store.clock().wallMs() + searchAgainMs));
        break;
    case MachineAction::Kind::MakeDue:
        m_learntAt.clear();
        m_vain.clear();
        checked(m_outbox.makeDue());
        break;
    case MachineAction::Kind::BlockForSignIn: checked(m_outbox.blockForSignIn(action.result.reason, action.result.serverText)); break;
    case MachineAction::Kind::Unblock: checked(m_outbox.unblock()); break;
    case MachineAction::Kind::ForgetSession:
        m_kind->rested(); // what listed it is out of date
        checked(m_outbox.forgetSession(m_work->session.id, action.result.reason == u"other_lesson"_s ? action.result.serverText : QString()));
        break;
    case MachineAction::Kind::SaveBreaker: saveBreaker(); break;
    case MachineAction::Kind::WakeAt:
        m_kind->rested();
        m_wake->set(std::clamp<qint64>(action.at - m_parts.store.clock().wallMs(), 0, pollMs));
        break;
    }
}

void TargetRunner::saveBreaker()
{
    const auto saved = m_outbox.setBreaker(m_state.breaker);
    m_breakerUnsaved = !saved;
    checked(saved);
}

void TargetRunner::checked(const Result<> &result)
{
    if (result)
        return;
    m_storeFailed = true;
    qCWarning(lcSync).noquote() << "the store refused:" << result.error().detail;
}

void TargetRunner::pick()
{
    m_wake->cancel();
    if (m_storeFailed) { // the same row would be due again at once, for ever
        m_storeFailed = false;
        failed(storageProblem(u"the store cannot be written"_s));
        return;
    }
    const auto now = [this] { return m_parts.store.clock().wallMs(); };
    auto next = m_outbox.next(now(), pollMs);
    while (next && next->work && soughtInVain(*next->work)) { // no request for what was not there a minute ago
        m_work = next->work;
        m_found = m_vain.value(m_work->session.id).findings;
        waitForSchool();
        next = m_storeFailed ? Result<Outbox::Next>(fail(Error::Kind::Storage, u"the store cannot be written"_s))
                             : m_outbox.next(now(), pollMs);
    }
    if (!next) {
        m_storeFailed = false;
        failed(storageProblem(next.error().detail));
        return;
    }
    feed(picked(*next));
}

MachineEvent TargetRunner::picked(const Outbox::Next &next)
{
    m_work = next.work;
    m_dispatch = next.dispatch;
    m_found = {};
    m_mayGoFirst = m_kind->traits().conditional;
    MachineEvent event{ .kind = MachineEvent::Kind::Picked, .dueAt = next.wakeAt };
    if (m_dispatch) {
        event.task = Task::Dispatch;
    } else if (m_work) {
        event.task = m_kind->traits().readBack == TargetTraits::ReadBack::None ? Task::BlindMarks : Task::Marks;
        const auto learnt = m_learntAt.constFind(m_work->session.classCode);
        const bool recently = learnt != m_learntAt.constEnd() && m_parts.store.clock().monotonicMs() - *learnt < searchAgainMs;
        event.needsFind = m_work->remoteSession.isEmpty() || (m_work->unlinkedStudents() > 0 && !recently);
    } else if (next.pullDue && m_kind->traits().pulls) {
        event.task = Task::Pull;
    }
    return event;
}

bool TargetRunner::soughtInVain(const SessionWork &work) const
{
    const auto vain = m_vain.constFind(work.session.id);
    return work.remoteSession.isEmpty() && vain != m_vain.constEnd()
            && m_parts.store.clock().monotonicMs() - vain->at < vain->waitMs;
}

void TargetRunner::find()
{
    hold<Findings>(m_kind->find(*m_work, m_token), [this](const Findings &findings) { found(findings); });
}

void TargetRunner::found(const Findings &findings)
{
    m_found = findings;
    m_learntAt.insert(m_work->session.classCode, m_parts.store.clock().monotonicMs());
    QList<Link> links = findings.links;
    QList<Link> students = links;
    students.removeIf([](const Link &link) { return link.entity != u"student"_s; });
    const QSet<QString> twice = numbersOfTwo(students, &Link::code, &Link::remoteId);
    links.removeIf([&](const Link &link) {
        return link.entity == u"student"_s
                && (twice.contains(link.code) || std::ranges::none_of(m_work->roster, [&](const SessionWork::Member &m) { return m.number == link.code; }));
    });
    checked(m_outbox.addLinks(links));
    if (m_work->remoteSession.isEmpty() && !m_found.remoteSession.isEmpty()) {
        // A school that has one session for two of ours cannot tell them apart; neither may write there.
        const auto owner = m_outbox.ownerOf(m_found.remoteSession);
        checked(owner ? Result<>() : Result<>(fail(owner.error())));
        if (!owner || (!owner->isNull() && *owner != m_work->session.id))
            m_found = { {}, u"session_ambiguous"_s, m_work->session.title(), {} };
    }
    const bool known = !m_work->remoteSession.isEmpty();
    if (!known && m_found.remoteSession.isEmpty())
        noteVain();
    else
        m_vain.remove(m_work->session.id);
    if (!known && !m_found.remoteSession.isEmpty()) {
        checked(m_outbox.addLinks({ { u"session"_s, m_work->session.id.toString(), m_found.remoteSession, true } }));
        m_work->remoteSession = m_found.remoteSession;
    }
    if (const auto linked = m_outbox.workOf(m_work->session.id); linked) // with the ids just learnt
        m_work = *linked;
    feed({ .kind = MachineEvent::Kind::Found, .needsFind = m_work->remoteSession.isEmpty() });
}

void TargetRunner::noteVain()
{
    const qint64 before = m_vain.value(m_work->session.id).waitMs;
    m_vain.insert(m_work->session.id, { .at = m_parts.store.clock().monotonicMs(),
                                        .waitMs = before > 0 ? std::min(2 * before, longestSearchAgainMs) : searchAgainMs,
                                        .findings = m_found });
}

void TargetRunner::waitForSchool()
{
    const qint64 waitMs = m_vain.contains(m_work->session.id) ? m_vain[m_work->session.id].waitMs : searchAgainMs;
    checked(m_outbox.waitForSchool(m_work->session.id, m_found.reason, m_found.text, m_parts.store.clock().wallMs() + waitMs));
}

void TargetRunner::readMarks()
{
    if (std::exchange(m_mayGoFirst, false)) {
        const auto batch = m_outbox.leaseUnread(*m_work, m_kind->traits().batchMax);
        if (!batch || !batch->items.isEmpty()) {
            leased(batch);
            return;
        }
    }
    if (m_kind->traits().timesApart) { // what explains a value may have changed since the session was picked
        if (const auto now = m_outbox.workOf(m_work->session.id); now)
            m_work = *now;
    }
    hold<SessionReading>(m_kind->readMarks(*m_work, m_token), [this](const SessionReading &reading) {
        if (const auto stranger = strangerIn(*m_work, reading))
            failed(*stranger);
        else if (const QString student = namedTwice(reading); !student.isEmpty())
            failed(contractBroken(u"the server's list names student %1 twice, with different marks"_s.arg(student), 200));
        else
            compare(reading);
    });
}

void TargetRunner::compare(SessionReading reading)
{
    const QSet<QString> twice = numbersOfTwo(reading.entries, &SessionReading::Entry::number, &SessionReading::Entry::remoteStudent);
    for (SessionReading::Entry &entry : reading.entries) {
        if (twice.contains(entry.number))
            entry.number.clear();
    }
    reading.session = m_work->session.id;
    reading.readAt = m_parts.store.clock().wallMs();
    leased(m_outbox.reconcile(reading, m_kind->traits().batchMax));
}

void TargetRunner::lease() { leased(m_outbox.lease(m_work->session.id, m_kind->traits().batchMax)); }

void TargetRunner::leased(const Result<Batch> &batch)
{
    if (!batch) {
        checked(fail(batch.error()));
        m_storeFailed = false; // said here
        failed(storageProblem(batch.error().detail));
        return;
    }
    m_batch = *batch;
    feed({ .kind = MachineEvent::Kind::Compared, .broken = m_batch.contractBroken, .acknowledged = m_batch.acknowledged > 0, .items = int(m_batch.items.size()) });
}

void TargetRunner::sendBatch()
{
    m_sentAt = m_parts.store.clock().wallMs();
    m_answer = {};
    hold<SendAnswer>(m_kind->send(*m_work, m_batch, m_token), [this](const SendAnswer &answer) {
        m_answer = answer;
        feed({ .kind = MachineEvent::Kind::Answered });
    });
}

void TargetRunner::settle(const SendResult &result)
{
    SendResult complete = result;
    complete.startedAt = m_sentAt;
    complete.path = m_batch.remoteSession;
    complete.items = m_answer.items;
    if (complete.serverText.isEmpty())
        complete.serverText = m_answer.text;
    checked(m_outbox.settle(m_batch, complete));
}

void TargetRunner::deliver()
{
    hold<DispatchAnswer>(m_kind->deliver(*m_dispatch, m_token), [this](const DispatchAnswer &answer) {
        checked(m_outbox.delivered(*m_dispatch, answer.remoteId, answer.text, answer.pending));
        feed({ .kind = MachineEvent::Kind::Delivered });
    });
}

void TargetRunner::pull()
{
    const auto cursor = m_outbox.cursor();
    if (!cursor) {
        failed(storageProblem(cursor.error().detail));
        return;
    }
    hold<PullPage>(m_kind->pull(*cursor, m_token), [this](const PullPage &page) {
        QList<RemoteRow> rows;
        for (const PullPage::Document &d : page.documents)
            rows.append({ d.entity, d.key, d.hlc, d.row });
        for (const QString &mark : page.marks)
            rows.append({ u"mark"_s, mark, {}, {} });
        auto taken = keepCame(m_parts.store.database(), page.files); // before the cursor forgets them
        if (taken)
            taken = m_outbox.take(rows, page.changedSessions, page.cursor);
        checked(taken);
        if (!taken) {
            m_storeFailed = false; // said here
            failed(storageProblem(taken.error().detail));
            return;
        }
        feed({ .kind = MachineEvent::Kind::Pulled, .more = page.more });
    });
}

} // namespace rollbook
