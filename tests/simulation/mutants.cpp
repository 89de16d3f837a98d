// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/mutants.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

const Mutant *active = nullptr;

/// A statement with one part replaced.
auto replacing(const char *part, const char *by)
{
    return [part = QLatin1StringView(part), by = QLatin1StringView(by)](const QString &sql) { return QString(sql).replace(part, by); };
}

/// A statement that is left out.
auto without(const char *part)
{
    return [part = QLatin1StringView(part)](const QString &sql) { return sql.contains(part) ? QString() : sql; };
}

auto deciding(Decision from, Decision to)
{
    return [from, to](const Comparison &, Decision d) { return d == from ? to : d; };
}

auto judging(Verdict from, Verdict to)
{
    return [from, to](const HttpReply &, Decoded<QJsonDocument> &result) {
        if (!result && result.error().verdict == from) {
            Problem p = result.error();
            p.verdict = to;
            result = tl::unexpected(p);
        }
    };
}

constexpr auto acknowledged = "acked_rev=want_rev, verified_rev=want_rev, sent_rev=NULL, sent_payload=NULL, idem_key=NULL, state='done',";

/// "SET state='x'," becomes "SET acked ..., state='done',"
auto takingAsArrived(const char *state)
{
    return [state = QLatin1StringView(state)](const QString &sql) {
        const QString set = "SET state='"_L1 + state + u"',"_s;
        if (!sql.startsWith(u"UPDATE outbox"_s) || !sql.contains(set))
            return sql;
        return QString(sql).replace(set, "SET "_L1 + QLatin1StringView(acknowledged));
    };
}

QByteArray firstToken; // of whoever signed in first

} // namespace

void setMutant(const Mutant *mutant)
{
    active = mutant;
    firstToken.clear();
}

const Mutant *currentMutant() { return active; }

const QList<Mutant> &mutants()
{
    using enum Decision;
    static const QList<Mutant> all{
        // What an answer means.
        { .name = "trust-200", .what = "a good answer counts as confirmed", .sql = takingAsArrived("sent") },
        { .name = "trust-silence", .what = "what has no answer counts as confirmed", .sql = takingAsArrived("unknown") },
        { .name = "not-sent-is-done", .what = "what never left counts as confirmed", .sql = takingAsArrived("backoff") },
        { .name = "drop-refused", .what = "what was refused is forgotten", .sql = takingAsArrived("refused") },
        { .name = "silence-is-not-sent", .what = "what has no answer counts as not sent",
          .settled = [](SendResult &r) { r.outcome = r.outcome == SendResult::Outcome::Unknown ? SendResult::Outcome::NotSent : r.outcome; } },
        { .name = "silence-is-refused", .what = "a lost answer parks the marks", .classified = judging(Verdict::Ambiguous, Verdict::Refused) },
        { .name = "failure-is-refused", .what = "a 500 parks the marks", .classified = judging(Verdict::ServerError, Verdict::Refused) },
        { .name = "sign-in-is-refused", .what = "an old token parks the marks", .classified = judging(Verdict::Unauthorized, Verdict::Refused) },
        { .name = "busy-is-refused", .what = "a 503 parks the marks", .classified = judging(Verdict::Busy, Verdict::Refused) },
        { .name = "stranger-is-sign-out", .what = "a Wi-Fi's page counts as the server's refusal to sign in", .classified = judging(Verdict::Foreign, Verdict::Unauthorized) },
        { .name = "busy-is-sign-out", .what = "a 503 counts as the server's refusal to sign in", .classified = judging(Verdict::Busy, Verdict::Unauthorized) },
        // What is kept of a sending.
        { .name = "ack-newest", .what = "an acknowledgement is for whatever is newest",
          .sql = replacing("acked_rev=?, verified_rev=?, verified_at=?, state=?", "acked_rev=max(?,want_rev), verified_rev=max(?,want_rev), verified_at=?, state=substr('done'||?,1,4)") },
        { .name = "no-freeze", .what = "an edit on the way changes what counts as sent", .freezes = false },
        { .name = "crash-is-done", .what = "after a start, what was on its way counts as confirmed",
          .sql = replacing("SET state='unknown', ambiguous=ambiguous+1, last_class='ambiguous',",
                           "SET acked_rev=want_rev, verified_rev=want_rev, sent_rev=NULL, sent_payload=NULL, idem_key=NULL, state='done',") },
        { .name = "late-ones-uncounted", .what = "answers that never came are not counted", .sql = without("INSERT INTO unanswered") },
        { .name = "late-ones-for-ever", .what = "one lost answer excuses every surprise from then on", .sql = without("DELETE FROM unanswered") },
        { .name = "no-shadow", .what = "what the server held is not remembered", .sql = without("INSERT INTO remote_state") },
        { .name = "lost-edits", .what = "one edit in five is not queued", .raises = false },
        // What a reading means.
        { .name = "push-is-ack", .what = "what is to be sent counts as there", .decision = deciding(Push, Acknowledge) },
        { .name = "push-again-is-ack", .what = "what did not arrive counts as there", .decision = deciding(PushAgain, Acknowledge) },
        { .name = "sent-is-all", .what = "the older mark that is there counts as the newest", .decision = deciding(AcknowledgeSent, Acknowledge) },
        { .name = "nobody-asked", .what = "what both changed is overwritten", .decision = deciding(AskPerson, Push) },
        { .name = "theirs-always", .what = "what both changed is taken from the server", .decision = deciding(AskPerson, TakeTheirs) },
        { .name = "ours-always", .what = "a later mark of somebody else is overwritten", .decision = deciding(TakeTheirs, Push) },
        { .name = "deaf", .what = "changes on the server are not noticed", .decision = deciding(TakeTheirs, Nothing) },
        { .name = "no-regress", .what = "a row that the server lost is not noticed", .decision = deciding(Regressed, Nothing) },
        { .name = "always-earlier", .what = "our marks count as older than the last look", .comparison = [](Comparison &c) { c.changedBeforeShadow = true; } },
        { .name = "half-reading", .what = "the last row of a reading is missed",
          .reading = [](SessionReading &r) { if (!r.entries.isEmpty()) r.entries.removeLast(); } },
        { .name = "no-conflict-kept", .what = "the mark that lost is not kept", .sql = without("INSERT INTO conflict") },
        // What is sent.
        { .name = "notes-lost", .what = "notes are left out", .encoded = [](QJsonObject &value) { value[u"remarks"_s] = u""_s; } },
        { .name = "late-is-present", .what = "late becomes present", .encoded = [](QJsonObject &value) { if (value[u"status"_s] == u"L"_s) value[u"status"_s] = u"P"_s; } },
        { .name = "swapped", .what = "two students of a batch are exchanged",
          .batch = [](Batch &b) { if (b.items.size() > 1) std::swap(b.items[0].remoteStudent, b.items[1].remoteStudent); } },
        { .name = "cacheable", .what = "a proxy may answer a reading",
          .request = [](HttpRequest &r) { QUrlQuery q(r.url); q.removeQueryItem(u"_cb"_s); r.url.setQuery(q); } },
        { .name = "stranger-token", .what = "everybody sends with the token of the first",
          .request = [](HttpRequest &r) {
              for (auto &[name, value] : r.headers) {
                  if (name == "Authorization")
                      value = firstToken.isEmpty() ? (firstToken = value) : firstToken;
              }
          } },
        { .name = "sends-twice", .what = "every write is sent twice", .sendsOnce = false },
        // When.
        { .name = "no-limits", .what = "neither back-off nor ceilings", .limits = false },
        { .name = "ceilings-forgotten", .what = "with every start the ceilings begin anew", .sql = without("problem_text, pace_json)") },
        { .name = "impatient", .what = "Retry-After is not kept", .stepped = [](const MachineEvent &, MachineStep &s) { s.state.breaker.heldUntil = 0; } },
        { .name = "never-wakes", .what = "the planned moment is forgotten",
          .stepped = [](const MachineEvent &, MachineStep &s) { s.actions.removeIf([](const MachineAction &a) { return a.kind == MachineAction::Kind::WakeAt; }); } },
        { .name = "gives-up", .what = "after three failures it does not try again",
          .stepped = [](const MachineEvent &, MachineStep &s) {
              if (s.state.breaker.failures >= 3)
                  s.actions.removeIf([](const MachineAction &a) { return a.kind == MachineAction::Kind::WakeAt || a.kind == MachineAction::Kind::Pick; });
          } },
        // The disk.
        { .name = "tick-without-commit", .what = "one transaction in thirty is only said to be on the disk", .commits = false },
        { .name = "no-flush", .what = "nothing is flushed", .flushes = false },
        { .name = "no-journal", .what = "the second copy is not written", .journals = false },
        { .name = "event-lost", .what = "the history lacks some marks",
          .sql = [n = 0](const QString &sql) mutable { return sql.contains(u"INSERT INTO event"_s) && ++n % 20 == 0 ? QString() : sql; } },
        { .name = "same-device", .what = "a store put back stamps as the device it was", .sql = without("UPDATE device SET device_id=?, restore_epoch") },
        { .name = "stamps-fall", .what = "stamps follow the clock backwards", .stampsRise = false },
    };
    return all;
}

} // namespace rollbook::sim
