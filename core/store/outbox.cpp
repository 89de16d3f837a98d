// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"

#include "core/school/merge.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the queue waits for: a start, the school, a sign-in, a person, the server.

namespace rollbook {
namespace {

/// Announces every mark whose row the following UPDATE will change.
Result<> touchRows(Change &change, const QString &where, const QVariantList &values)
{
    return change.db().each(u"SELECT session_id, student_id FROM outbox WHERE "_s + where, values, [&](const Row &row) {
        change.touch(SessionId::fromString(row.text(0)), StudentId::fromString(row.text(1)));
    });
}

/// When our session is another one there than it was, what was read of that one says nothing of this one.
Result<> forgetOtherSession(Database &db, TargetId target, const Link &link)
{
    const auto before = db.value(u"SELECT json_extract(after_json,'$.remote_id') FROM event WHERE entity='link' AND entity_key=? "
                                 "AND json_extract(after_json,'$.target')=? ORDER BY seq DESC LIMIT 1"_s,
                                 { u"session|"_s + link.code, target.toString() });
    if (!before)
        return fail(before.error());
    if (!*before || (*before)->toString() == link.remoteId)
        return {};
    return outcome(db.run(u"DELETE FROM session_read WHERE target_id=? AND session_id=?"_s, { target.toString(), link.code }));
}

} // namespace

Outbox::Outbox(Store &store, TargetId target, const MarkCodec &codec)
    : m_store(store), m_target(target), m_codec(codec)
{
}

Result<> Outbox::recover()
{
    return m_store.transact([&](Change &change) -> Result<> {
        if (auto noted = noteUnanswered(change, u"target_id=? AND state='sending' AND NOT ?"_s, { m_target.toString(), isBlind() }, stampTime(change.stamp())); !noted)
            return noted;
        // A server that cannot be read may still be at work on it: then it waits before it is repeated.
        const auto changed = change.db().run(u"UPDATE outbox SET state='unknown', ambiguous=ambiguous+1, last_class='ambiguous', next_at=CASE WHEN ? THEN ? ELSE next_at END "
                                             "WHERE target_id=? AND state='sending'"_s,
                                             { isBlind(), change.now() + blindWaitMs(), m_target.toString() });
        if (changed && *changed > 0)
            change.touchQuietly();
        return outcome(changed);
    });
}

Result<> Outbox::waitForSchool(SessionId session, const QString &reason, const QString &text, qint64 retryAt)
{
    // Of a lesson that is over and was never opened there nothing comes by itself: a person has to know. It is looked
    // for again every day, all the same.
    const bool over = reason == u"lesson_over"_s;
    const QString state = over ? u"refused"_s : u"blocked_dep"_s;
    const qint64 at = over ? std::max(retryAt, m_store.clock().wallMs() + retryRefusedMs) : retryAt;
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND session_id=? AND state<>'done'"_s;
        if (auto touched = touchRows(change, where, { m_target.toString(), session.toString() }); !touched)
            return touched;
        // What was on its way is compared anew once the session can be read: nothing is sent blindly.
        return outcome(change.db().run(
                u"UPDATE outbox SET state=CASE state WHEN 'refused' THEN 'refused' ELSE ? END, "
                "last_class=CASE state WHEN 'refused' THEN last_class ELSE ? END, last_text=CASE state WHEN 'refused' THEN last_text ELSE ? END, "
                // A longer wait stays, unless it is one that only a clock set back can have made: that would be due for ever.
                "next_at=CASE WHEN next_at>? AND (next_at<=? OR (state='refused' AND (next_at<=? OR next_at=?))) THEN next_at ELSE ? END, "
                "sent_rev=NULL, sent_payload=NULL, idem_key=NULL WHERE "_s + where,
                { state, reason, text, at, change.now() + (over ? longestRefusalMs : longestWaitMs), change.now() + longestRefusalMs, never, at, m_target.toString(), session.toString() }));
    });
}

Result<> Outbox::postpone(SessionId session, qint64 until)
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND session_id=? AND state NOT IN('done','refused','blocked_auth')"_s;
        if (auto touched = touchRows(change, where, { m_target.toString(), session.toString() }); !touched)
            return touched;
        change.touchQuietly();
        m_postponed.insert(session, { .until = until, .gone = m_postponed.value(session).gone }); // it was not read: when it last was stays as it is
        return outcome(change.db().run(u"UPDATE outbox SET next_at=?, state=CASE state WHEN 'ready' THEN 'backoff' WHEN 'sent' THEN 'unknown' ELSE state END "
                                    "WHERE "_s + where, { until, m_target.toString(), session.toString() }));
    });
}

Result<SessionId> Outbox::ownerOf(const QString &remoteSession) const
{
    const auto code = m_store.database().value(u"SELECT code FROM link WHERE target_id=? AND entity='session' AND remote_id=?"_s,
                                               { m_target.toString(), remoteSession });
    if (!code)
        return fail(code.error());
    return *code ? SessionId::fromString((*code)->toString()) : SessionId();
}

Result<> Outbox::blockForSignIn(const QString &reason, const QString &text)
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND state IN('ready','backoff')"_s;
        if (auto touched = touchRows(change, where, { m_target.toString() }); !touched)
            return touched;
        return outcome(change.db().run(u"UPDATE outbox SET state='blocked_auth', last_class=?, last_text=? WHERE "_s + where,
                                    { reason, text, m_target.toString() }));
    });
}

Result<> Outbox::unblock()
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND state='blocked_auth'"_s;
        if (auto touched = touchRows(change, where, { m_target.toString() }); !touched)
            return touched;
        // With another password it may be another account, which may more.
        const auto asked = change.db().run(u"UPDATE dispatch SET state='ready', next_at=? WHERE target_id=? AND state='refused' AND last_class='account_may_not'"_s,
                                           { change.now(), m_target.toString() });
        if (!asked)
            return fail(asked.error());
        if (*asked > 0)
            change.touchOutbox();
        return outcome(change.db().run(u"UPDATE outbox SET state='ready', last_class='', last_text='' WHERE "_s + where, { m_target.toString() }));
    });
}

Result<> Outbox::makeDue()
{
    return m_store.transact([&](Change &change) -> Result<> {
        // What may be on its way to a server that cannot be read keeps its wait: too early it would be there twice.
        const auto changed = change.db().run(
                u"UPDATE outbox SET next_at=? WHERE target_id=? AND state NOT IN('done','sending',?) AND next_at>? AND next_at<?"_s,
                { change.now(), m_target.toString(), isBlind() ? u"unknown"_s : u""_s, change.now(), never });
        if (!changed)
            return outcome(changed);
        const auto others = change.db().run(u"UPDATE dispatch SET next_at=? WHERE target_id=? AND state<>'done' AND next_at>?"_s,
                                            { change.now(), m_target.toString(), change.now() });
        if (!others)
            return outcome(others);
        m_askedAt = change.now(); // the time to think is over for what was finished
        // ... and wants to see what others did, too.
        const auto pull = change.db().run(u"UPDATE cursor SET pulled_at=0 WHERE target_id=?"_s, { m_target.toString() });
        if (pull && *changed + *others + *pull > 0)
            change.touchQuietly();
        return outcome(pull);
    });
}

Result<> Outbox::addLinks(const QList<Link> &links)
{
    if (links.isEmpty())
        return {};
    const auto known = [&](Change &change, const Link &link) {
        return change.db().value(u"SELECT remote_id FROM link WHERE target_id=? AND entity=? AND code=?"_s,
                                 { m_target.toString(), link.entity, link.code });
    };
    return m_store.transact([&](Change &change) -> Result<> {
        bool news = false;
        for (const Link &link : links) {
            const auto before = known(change, link);
            if (!before)
                return fail(before.error());
            // What is learnt adds; it never replaces: two ids for one student would take turns for ever.
            if (*before && (link.learnt || (*before)->toString() == link.remoteId))
                continue;
            if (auto forgotten = link.entity == u"session"_s ? forgetOtherSession(change.db(), m_target, link) : Result<>(); !forgotten)
                return forgotten;
            const QJsonObject row{ { u"target"_s, m_target.toString() }, { u"entity"_s, link.entity },
                                   { u"code"_s, link.code },             { u"remote_id"_s, link.remoteId },
                                   { u"source"_s, link.learnt ? u"learnt"_s : u"mapping"_s }, { u"at"_s, change.now() } };
            if (auto put = putRow(change.db(), u"link"_s, row); !put)
                return put;
            // A key is part of the chain for good: of a student it is the id, so that the number can be erased.
            const auto school = change.db().value(u"SELECT school_id FROM school"_s);
            if (!school)
                return fail(school.error());
            const QString key = link.entity != u"student"_s ? link.code : studentId(SchoolId::fromString(school->value_or(QVariant()).toString()), link.code).toString();
            if (auto event = change.append({ .entity = u"link"_s, .key = link.entity + u'|' + key, .kind = u"admin"_s, .before = {}, .after = row }); !event)
                return event;
            news = true;
            if (!link.learnt)
                change.touchTargets(); // somebody gave ids: what was looked for in vain may be found now
        }
        if (!news)
            return {};
        const QString where = u"target_id=? AND (state='blocked_dep' OR (state='refused' AND last_class='other_lesson'))"_s;
        if (auto touched = touchRows(change, where, { m_target.toString() }); !touched)
            return touched;
        change.touchOutbox();
        return outcome(change.db().run(u"UPDATE outbox SET state='ready', next_at=? WHERE "_s + where, { change.now(), m_target.toString() }));
    });
}

Result<QList<Link>> Outbox::links() const
{
    QList<Link> links;
    const auto read = m_store.database().each(u"SELECT entity, code, remote_id, source='learnt' FROM link WHERE target_id=?"_s, { m_target.toString() },
                                              [&](const Row &row) { links.append({ row.text(0), row.text(1), row.text(2), row.number(3) != 0 }); });
    return read ? Result<QList<Link>>(links) : Result<QList<Link>>(fail(read.error()));
}

Result<> Outbox::forgetSession(SessionId session, const QString &otherLesson)
{
    auto rows = rowsOf(session);
    if (!rows)
        return fail(rows.error());
    const qint64 now = m_store.clock().wallMs();
    const bool waits = std::ranges::any_of(*rows, [now](const Entry &row) { return row.inOutbox && row.state != u"done"_s && !row.isParkedAt(now); });
    const bool saidBefore = m_postponed.value(session).gone;
    m_postponed.insert(session, { .until = now + lookAgainMs, .gone = true });
    if (!waits && !saidBefore) // it may be a passing answer, of half an upgrade
        return {};
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        // Nothing is to be sent, so that nothing would ever look for it: what it had confirmed is not there any more.
        for (Entry &row : *rows) {
            const bool lost = !waits && row.inOutbox && row.state == u"done"_s && row.verifiedRev > 0 && row.shadow && row.mark.mark.value.status != Status::Unmarked;
            if (auto parked = lost ? park(change, row, u"regressed"_s, std::nullopt) : Result<>(); !parked)
                return parked;
        }
        if (!waits)
            return {};
        const auto given = change.db().value(u"SELECT 1 FROM link WHERE target_id=? AND entity='session' AND code=? AND source='mapping'"_s,
                                             { m_target.toString(), session.toString() });
        if (!given)
            return fail(given.error());
        if (*given && !otherLesson.isEmpty()) { // nobody's to overrule but a person's
            for (const Entry &row : *rows) {
                const bool due = row.inOutbox && row.state != u"done"_s && !row.isParkedAt(now);
                if (auto parked = due ? park(change, row, u"other_lesson"_s, std::nullopt, otherLesson) : Result<>(); !parked)
                    return parked;
            }
            return {};
        }
        // What is known of it stays: it may be found again under the same id, see addLinks().
        return outcome(change.db().run(u"DELETE FROM link WHERE target_id=? AND entity='session' AND code=?"_s,
                                    { m_target.toString(), session.toString() }));
    });
}

} // namespace rollbook
