// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targetrunner.h"

#include "core/logging.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 searchAgainMs = 5LL * 60 * 1000;
constexpr int learnFrom = 3; // the newest sessions of a class name nearly all of its students

} // namespace

TargetRunner::TargetRunner(const SyncParts &parts, Target target, std::unique_ptr<TargetKind> kind)
    : m_parts(parts), m_target(std::move(target)), m_kind(std::move(kind)), m_transport(m_parts.makeTransport()),
      m_outbox(m_parts.store, m_target.id, *m_kind)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer); // a coarse one comes up to 5 % early, and the poll would find nothing due yet
    connect(&m_wake, &QTimer::timeout, this, [this] { feed({ .kind = MachineEvent::Kind::Wake }); });
}

TargetRunner::~TargetRunner() = default;

Result<> TargetRunner::recover()
{
    const auto breaker = m_outbox.breaker();
    if (!breaker)
        return fail(breaker.error());
    m_state.breaker = *breaker;
    if (auto unblocked = m_outbox.unblock(); !unblocked) // the keychain may have a new password
        return unblocked;
    return m_outbox.recover();
}

TargetActivity TargetRunner::activity() const { return activityOf(m_state, m_parts.store.clock().wallMs()); }

qint64 TargetRunner::nextTryAt() const { return std::max(m_state.breaker.notBefore, m_state.breaker.heldUntil); }

void TargetRunner::feed(const MachineEvent &event)
{
    m_events.append(event);
    if (m_feeding)
        return; // an action answered at once; the loop below takes it
    m_feeding = true;
    while (!m_events.isEmpty()) {
        const MachineEvent next = m_events.takeFirst();
        const MachineMoment moment{ m_parts.store.clock().wallMs(), m_parts.store.clock().monotonicMs(), m_parts.random() };
        MachineStep taken = step(std::move(m_state), next, moment);
        m_state = std::move(taken.state);
        for (const MachineAction &action : std::as_const(taken.actions))
            carryOut(action);
    }
    m_feeding = false;
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
    case MachineAction::Kind::Send: sendBatch(); break;
    case MachineAction::Kind::Settle: settle(action.result); break;
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
    case MachineAction::Kind::ForgetSession: checked(m_outbox.forgetSession(m_work->session.id)); break;
    case MachineAction::Kind::SaveBreaker: checked(m_outbox.setBreaker(m_state.breaker)); break;
    case MachineAction::Kind::WakeAt: {
        const qint64 wait = action.at - m_parts.store.clock().wallMs();
        m_wake.start(int(std::clamp<qint64>(wait, 0, pollMs)));
        break;
    }
    }
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
    m_wake.stop();
    if (m_storeFailed) { // the same row would be due again at once, for ever
        m_storeFailed = false;
        feed({ .kind = MachineEvent::Kind::Failed, .problem = { Verdict::Busy, u"storage"_s, u"the store cannot be written"_s } });
        return;
    }
    qint64 dueAt = 0;
    auto work = m_outbox.next(m_parts.store.clock().wallMs(), pollMs, dueAt);
    while (work && *work && soughtInVain(**work)) { // no request for what was not there a minute ago
        m_work = *work;
        m_match = m_vain.value(m_work->session.id).match;
        waitForSchool();
        work = m_storeFailed ? Result<std::optional<SessionWork>>(fail(Error::Kind::Storage, u"the store cannot be written"_s))
                             : m_outbox.next(m_parts.store.clock().wallMs(), pollMs, dueAt);
    }
    if (!work) {
        m_storeFailed = false;
        feed({ .kind = MachineEvent::Kind::Failed, .problem = { Verdict::Busy, u"storage"_s, work.error().detail } });
        return;
    }
    m_work = *work;
    if (!m_work) {
        feed({ .kind = MachineEvent::Kind::Picked, .dueAt = dueAt });
        return;
    }
    m_remote.clear();
    m_toLearn.clear();
    m_page = 0;
    m_match = {};
    const auto learnt = m_learntAt.constFind(m_work->session.classCode);
    const bool recently = learnt != m_learntAt.constEnd() && m_parts.store.clock().monotonicMs() - *learnt < searchAgainMs;
    const bool needsFind = m_work->remoteSession.isEmpty() || (m_work->unlinkedStudents > 0 && !recently);
    feed({ .kind = MachineEvent::Kind::Picked, .hasWork = true, .needsFind = needsFind });
}

bool TargetRunner::soughtInVain(const SessionWork &work) const
{
    const auto vain = m_vain.constFind(work.session.id);
    return work.remoteSession.isEmpty() && vain != m_vain.constEnd()
            && m_parts.store.clock().monotonicMs() - vain->at < searchAgainMs;
}

void TargetRunner::signIn()
{
    if (!m_givenSecret.isEmpty()) {
        signInWith(m_givenSecret);
        return;
    }
    m_parts.credentials.read(secretKey(m_target.id), [this, alive = QPointer(this)](const Result<QString> &secret) {
        if (!alive)
            return;
        if (secret)
            signInWith(*secret);
        else // what cannot be read now may be readable after a person has unlocked it
            feed({ .kind = MachineEvent::Kind::Failed, .problem = { Verdict::Unauthorized, u"no_secret"_s, secret.error().detail } });
    });
}

void TargetRunner::signInWith(const QString &secret)
{
    request<AccessToken>(m_kind->signInRequest(secret), &TargetKind::readSignIn, [this](const AccessToken &token) {
        if (const auto kept = keepUser(token.user); !kept) {
            feed({ .kind = MachineEvent::Kind::Failed, .problem = { Verdict::Unauthorized, u"auth_other_user"_s, kept.error().detail } });
            return;
        }
        m_token = token;
        feed({ .kind = MachineEvent::Kind::SignedIn, .tokenUntil = m_parts.store.clock().monotonicMs() + token.lifetimeMs });
    });
}

Result<> TargetRunner::keepUser(const QString &user)
{
    if (m_target.remoteUser == user)
        return {};
    if (!m_target.remoteUser.isEmpty())
        return fail(Error::Kind::Secret, u"the server knows this sign-in as another person; these marks are not theirs to send"_s);
    Target known = m_target;
    known.remoteUser = user;
    if (auto stored = m_parts.store.updateTarget(known); !stored)
        return stored;
    m_target = known;
    return {};
}

void TargetRunner::find()
{
    if (m_page == 0 || (m_toLearn.isEmpty() && m_match.remoteSession.isEmpty() && m_match.reason.isEmpty()))
        readPage();
    else
        learnNext();
}

void TargetRunner::readPage()
{
    request<RemoteSessionPage>(m_kind->sessionsRequest(++m_page, m_token), &TargetKind::readSessions, [this](const RemoteSessionPage &page) {
        m_remote += page.sessions;
        if (page.more) {
            feed({ .kind = MachineEvent::Kind::Found, .more = true });
            return;
        }
        // The students' ids are in the marks of sessions already taken; a class without an id is
        // looked for by its name, and believed only when its students are ours.
        QList<RemoteSession> ofClass;
        std::ranges::copy_if(m_remote, std::back_inserter(ofClass), [this](const RemoteSession &s) {
            return m_work->remoteClass.isEmpty() ? s.className == m_work->session.classCode : s.classId == m_work->remoteClass;
        });
        std::ranges::sort(ofClass, [](const RemoteSession &a, const RemoteSession &b) { return a.date > b.date; });
        QSet<QString> classIds;
        for (const RemoteSession &s : std::as_const(ofClass))
            classIds.insert(s.classId);
        m_match = matchSession(*m_work, m_remote);
        if ((m_work->unlinkedStudents > 0 || m_work->remoteClass.isEmpty()) && classIds.size() == 1) {
            for (const RemoteSession &s : std::as_const(ofClass).first(std::min<qsizetype>(learnFrom, ofClass.size())))
                m_toLearn.append(s.id);
        }
        learnNext();
    });
}

void TargetRunner::learnNext()
{
    if (m_toLearn.isEmpty()) {
        finishFind();
        return;
    }
    const QString remote = m_toLearn.takeFirst();
    request<SessionReading>(m_kind->marksRequest(remote, m_token), &TargetKind::readMarks, [this, remote](const SessionReading &reading) {
        QList<Link> links;
        for (const SessionReading::Entry &entry : reading.entries)
            links.append({ u"student"_s, entry.number, entry.remoteStudent, true });
        const auto ours = m_outbox.knownNumbers(m_work->session.id, links);
        checked(ours ? m_outbox.addLinks(*ours) : Result<>(fail(ours.error())));
        if (ours && !ours->isEmpty() && m_work->remoteClass.isEmpty()) {
            const auto session = std::ranges::find(m_remote, remote, &RemoteSession::id);
            m_work->remoteClass = session->classId;
            checked(m_outbox.addLinks({ { u"class"_s, m_work->session.classCode, session->classId, true } }));
        }
        if (m_toLearn.isEmpty())
            finishFind();
        else
            feed({ .kind = MachineEvent::Kind::Found, .more = true });
    });
}

void TargetRunner::finishFind()
{
    m_learntAt.insert(m_work->session.classCode, m_parts.store.clock().monotonicMs());
    m_match = m_work->remoteSession.isEmpty() ? matchSession(*m_work, m_remote) : SessionMatch{ m_work->remoteSession, {}, {} };
    if (m_work->remoteSession.isEmpty() && !m_match.remoteSession.isEmpty()) {
        // A school that has one session for two of ours cannot tell them apart; neither may write there.
        const auto owner = m_outbox.ownerOf(m_match.remoteSession);
        checked(owner ? Result<>() : Result<>(fail(owner.error())));
        if (!owner || (!owner->isNull() && *owner != m_work->session.id))
            m_match = { {}, u"session_ambiguous"_s, m_work->session.title() };
    }
    if (m_match.remoteSession.isEmpty())
        m_vain.insert(m_work->session.id, { m_parts.store.clock().monotonicMs(), m_match });
    else {
        if (m_work->remoteSession.isEmpty())
            checked(m_outbox.addLinks({ { u"session"_s, m_work->session.id.toString(), m_match.remoteSession, true } }));
        m_work->remoteSession = m_match.remoteSession;
    }
    feed({ .kind = MachineEvent::Kind::Found, .needsFind = m_work->remoteSession.isEmpty() });
}

void TargetRunner::waitForSchool()
{
    checked(m_outbox.waitForSchool(m_work->session.id, m_match.reason, m_match.text, m_parts.store.clock().wallMs() + searchAgainMs));
}

void TargetRunner::readMarks()
{
    request<SessionReading>(m_kind->marksRequest(m_work->remoteSession, m_token), &TargetKind::readMarks,
                            [this](const SessionReading &reading) { compare(reading); });
}

void TargetRunner::compare(SessionReading reading)
{
    reading.session = m_work->session.id;
    reading.readAt = m_parts.store.clock().wallMs();
    const auto batch = m_outbox.reconcile(reading, m_kind->batchMax());
    if (!batch) {
        checked(fail(batch.error()));
        feed({ .kind = MachineEvent::Kind::Failed, .problem = { Verdict::Busy, u"storage"_s, batch.error().detail } });
        return;
    }
    m_batch = *batch;
    feed({ .kind = MachineEvent::Kind::Compared, .broken = m_batch.contractBroken, .acknowledged = m_batch.acknowledged > 0, .items = int(m_batch.items.size()) });
}

void TargetRunner::sendBatch()
{
    m_sentAt = m_parts.store.clock().wallMs();
    const HttpRequest http = m_kind->sendRequest(m_batch, m_token);
    m_transport->send(http, [this, alive = QPointer(this)](const HttpReply &reply) {
        if (!alive)
            return;
        if (const auto sent = m_kind->readSent(reply, int(m_batch.items.size())); sent)
            feed({ .kind = MachineEvent::Kind::Answered });
        else
            feed({ .kind = MachineEvent::Kind::Failed, .problem = sent.error() });
    });
}

void TargetRunner::settle(const SendResult &result)
{
    SendResult complete = result;
    complete.startedAt = m_sentAt;
    complete.path = m_batch.remoteSession;
    checked(m_outbox.settle(m_batch, complete));
}

void TargetRunner::useSecret(const QString &secret)
{
    m_givenSecret = secret;
    m_parts.credentials.write(secretKey(m_target.id), secret, [this, alive = QPointer(this)](const Result<> &written) {
        if (alive && !written)
            emit secretNotKept(written.error());
    });
    feed({ .kind = MachineEvent::Kind::NewSecret });
}

template<typename T>
void TargetRunner::request(const HttpRequest &http, Decoded<T> (TargetKind::*decode)(const HttpReply &) const,
                           std::function<void(const T &)> done)
{
    m_transport->send(http, [this, alive = QPointer(this), decode, done = std::move(done)](const HttpReply &reply) {
        if (!alive)
            return;
        if (const auto decoded = ((*m_kind).*decode)(reply); decoded)
            done(*decoded);
        else
            feed({ .kind = MachineEvent::Kind::Failed, .problem = decoded.error() });
    });
}

} // namespace rollbook
