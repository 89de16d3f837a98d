// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sender.h"

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/targets/target.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

/// As such clients are commonly written: what is pending goes out as it is at that moment, a good
/// status means that it arrived, a refusal that there is no use in trying.
class Naive final : public Sender
{
public:
    explicit Naive(const SyncParts &parts) : m_parts(parts), m_transport(parts.makeTransport())
    {
        m_tick = m_parts.makeAlarm([this] { begin(); });
        m_store = QObject::connect(&m_parts.store, &Store::outboxChanged, &m_parts.store, [this] { soon(2000); });
    }
    ~Naive() override { QObject::disconnect(m_store); }
    Q_DISABLE_COPY_MOVE(Naive)

    void start() override
    {
        m_target = m_parts.store.read().targets()->value(0);
        m_kind = std::move(*makeTargetKind(m_target));
        m_outbox = std::make_unique<Outbox>(m_parts.store, m_target.id, *m_kind);
        soon(1000);
    }
    void sendNow() override { soon(0); }
    void linkUp() override { soon(0); }
    void useSecret(TargetId target, const QString &secret) override
    {
        m_parts.credentials.write(secretKey(target), secret, [](const Result<> &) { });
        m_token = {};
        soon(0);
    }

private:
    void soon(qint64 ms)
    {
        if (!m_busy)
            m_tick->set(ms);
    }
    void rest()
    {
        m_busy = false;
        m_tick->set(30'000);
    }
    void begin()
    {
        const auto session = m_parts.store.database().value(u"SELECT session_id FROM outbox WHERE want_rev>acked_rev AND state<>'done' LIMIT 1"_s);
        if (!session || !*session)
            return;
        m_busy = true;
        const auto work = m_outbox->workOf(SessionId::fromString((*session)->toString()));
        if (!work) {
            rest();
            return;
        }
        m_work = *work;
        if (!m_token.bearer.isEmpty()) {
            find();
            return;
        }
        m_parts.credentials.read(secretKey(m_target.id), [this](const Result<QString> &password) {
            if (!password)
                rest();
            else
                hold<AccessToken>(m_kind->signIn({ .password = *password, .code = {}, .refresh = {} }), [this](const AccessToken &token) {
                    m_token = token;
                    find();
                });
        });
    }
    void find()
    {
        if (!m_work.remoteSession.isEmpty()) {
            send();
            return;
        }
        hold<Findings>(m_kind->find(m_work, m_token), [this](const Findings &findings) {
            if (findings.remoteSession.isEmpty()) {
                rest();
                return;
            }
            (void)m_outbox->addLinks({ { u"session"_s, m_work.session.id.toString(), findings.remoteSession, true } });
            m_work.remoteSession = findings.remoteSession;
            send();
        });
    }
    void send()
    {
        const auto lesson = m_parts.store.read().registerOf(m_work.session.id);
        Batch batch{ .id = u"naive"_s, .session = m_work.session.id, .remoteSession = m_work.remoteSession, .teacher = {}, .items = {} };
        for (const RegisterRow &row : lesson ? lesson->rows : QList<RegisterRow>()) {
            const bool pending = m_parts.store.database().value(u"SELECT 1 FROM outbox WHERE session_id=? AND student_id=? AND want_rev>acked_rev"_s,
                                                                { m_work.session.id.toString(), row.student.id.toString() })->has_value();
            const MarkFacts facts{ .session = m_work.session, .student = row.student, .mark = row.state.mark, .statusHlc = {}, .noteHlc = {}, .lecturer = {} };
            const auto member = std::ranges::find(m_work.roster, row.student.id, &SessionWork::Member::student);
            const auto value = m_kind->encode(facts);
            if (pending && value && member != m_work.roster.end())
                batch.items.append({ .student = row.student.id, .remoteStudent = member->remoteStudent, .rev = row.state.mark.rev, .value = *value,
                                     .number = row.student.number, .key = {}, .record = {}, .etag = {}, .facts = facts });
        }
        hold<SendAnswer>(m_kind->send(m_work, batch, m_token), [this](const SendAnswer &) { done(); });
    }
    void done()
    {
        (void)m_parts.store.transact([&](Change &change) -> Result<> {
            change.touchQuietly();
            const auto ran = change.db().run(u"UPDATE outbox SET acked_rev=want_rev, state='done' WHERE session_id=?"_s, { m_work.session.id.toString() });
            return ran ? Result<>() : Result<>(fail(ran.error()));
        });
        m_busy = false;
        soon(1000);
    }

    template<typename T>
    void hold(Conversation<T> conversation, std::function<void(const T &)> next)
    {
        auto held = std::make_shared<Conversation<T>>(std::move(conversation));
        held->start();
        carryOn(std::move(held), std::move(next));
    }
    template<typename T>
    void carryOn(std::shared_ptr<Conversation<T>> conversation, std::function<void(const T &)> next)
    {
        if (conversation->isDone()) {
            if (const auto &result = conversation->result())
                next(*result);
            else if (result.error().verdict == Verdict::Refused)
                done(); // no use in trying
            else {
                if (result.error().verdict == Verdict::Unauthorized)
                    m_token = {};
                rest();
            }
            return;
        }
        m_transport->send(conversation->request(), [this, conversation, next = std::move(next)](const HttpReply &reply) mutable {
            conversation->take(reply);
            carryOn(std::move(conversation), std::move(next));
        });
    }

    SyncParts m_parts;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Alarm> m_tick;
    QMetaObject::Connection m_store;
    Target m_target;
    std::unique_ptr<TargetKind> m_kind;
    std::unique_ptr<Outbox> m_outbox;
    AccessToken m_token;
    SessionWork m_work;
    bool m_busy = false;
};

} // namespace

std::unique_ptr<Sender> makeNaive(const SyncParts &parts) { return std::make_unique<Naive>(parts); }

} // namespace rollbook::sim
