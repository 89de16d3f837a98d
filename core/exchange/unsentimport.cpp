// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentimport.h"

#include "core/school/merge.h"
#include "core/store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// With the row's own stamp, where it has one: what others did to a session since stays later.
Result<> put(Change &change, const UnsentPlan::NewRow &news, const QJsonObject &row)
{
    if (auto stored = putRow(change.db(), news.entity, row); !stored)
        return stored;
    return change.append({ .entity = news.entity,
                           .key = news.key,
                           .kind = u"import"_s,
                           .before = {},
                           .after = row,
                           .hlc = row[u"hlc"_s].toString() });
}

/// Also to the servers that take sessions: another device finds its marks by them.
Result<> putSession(Change &change, const UnsentPlan::NewRow &news, const QJsonObject &row)
{
    if (auto stored = put(change, news, row); !stored)
        return stored;
    change.touch(SessionId::fromString(news.key));
    change.touchOutbox();
    return raiseDispatch(change.db(), u"session"_s, news.key, change.now());
}

Result<> putRows(Change &change, const UnsentPlan &plan)
{
    bool people = false;
    for (const UnsentPlan::NewRow &news : plan.rows) {
        if (news.entity == u"session"_s)
            continue;
        if (auto stored = put(change, news, news.row); !stored)
            return stored;
        people = true;
    }
    if (people) {
        change.touchRoster();
        change.touchOutbox();
        if (auto raised = raiseDispatch(change.db(), u"roster"_s, {}, change.now()); !raised)
            return raised;
    }
    for (const UnsentPlan::NewRow &news : plan.rows) {
        if (news.entity != u"session"_s)
            continue;
        QJsonObject row = news.row;
        const QString stamp = boundedStamp(row[u"hlc"_s].toString(), change.correctedNow());
        row[u"hlc"_s] = stamp;
        change.observe(stamp);
        if (auto stored = putSession(change, news, row); !stored)
            return stored;
    }
    for (const UnsentPlan::NewRow &news : plan.rosters) {
        QJsonObject row = news.row;
        row[u"hlc"_s] = change.stamp();
        if (auto stored = putSession(change, news, row); !stored)
            return stored;
    }
    return {};
}

/// An entry of another device's history, whole, as an entry of ours. It has a name of its own, so
/// that a rebuild from the journal does not take it for a change of this store.
Result<> keepEvents(Change &change, const QList<Event> &events)
{
    for (const Event &event : events) {
        if (auto kept = change.append({ .entity = u"imported"_s,
                                        .key = event.id,
                                        .rev = event.rev,
                                        .kind = u"import"_s,
                                        .before = {},
                                        .after = parseJson(event.toJson()) });
            !kept)
            return kept;
    }
    return {};
}

Result<> keepLoser(Change &change, const UnsentPlan::NewMark &mark,
                   const MarkMerge::Dispute &dispute, const QString &device)
{
    const QString key =
        mark.theirs.mark.session.toString() + u'|' + mark.theirs.mark.student.toString();
    const QString winner = dispute.theirsWon ? u"theirs"_s : u"mine"_s;
    const auto noted = change.db().run( // of no target: it came by file
        uR"(INSERT INTO conflict(conflict_id, target_id, session_id, student_id, mine_json, theirs_json, mine_hlc,
                  theirs_hlc, theirs_basis, winner, at) VALUES(?,'',?,?,?,?,?,?,'hlc',?,?))"_s,
        { timeOrderedUuid(change.now()).toString(QUuid::WithoutBraces),
          mark.theirs.mark.session.toString(), mark.theirs.mark.student.toString(),
          QString::fromUtf8(compactJson(rowOf(mark.before))),
          QString::fromUtf8(compactJson(rowOf(mark.theirs))), dispute.ourStamp, dispute.theirStamp,
          winner, change.now() });
    if (!noted)
        return fail(noted.error());
    return change.append({ .entity = u"receipt"_s,
                           .key = key,
                           .rev = mark.before.mark.rev,
                           .kind = u"conflict"_s,
                           .before = {},
                           .after = QJsonObject{ { u"file_of"_s, device },
                                                 { u"group"_s, dispute.group },
                                                 { u"winner"_s, winner },
                                                 { u"mine"_s, rowOf(mark.before) },
                                                 { u"theirs"_s, rowOf(mark.theirs) } } });
}

Result<> takeMark(Change &change, const UnsentPlan::NewMark &mark, const QString &device)
{
    for (const MarkMerge::Dispute &dispute : mark.merge.disputes) {
        if (auto kept = keepLoser(change, mark, dispute, device); !kept)
            return kept;
    }
    if (!mark.merge.valueChanged && !mark.merge.stampChanged)
        return {};
    change.observe(mark.theirs.statusHlc);
    change.observe(mark.theirs.noteHlc);
    MarkRow row = mark.merge.row;
    if (mark.merge.valueChanged)
        row.mark.rev = mark.before.mark.rev + 1;
    if (auto stored = putRow(change.db(), u"mark"_s, rowOf(row)); !stored)
        return stored;
    const auto before = mark.before.mark.rev > 0 ? std::optional(rowOf(mark.before)) : std::nullopt;
    const QString key = row.mark.session.toString() + u'|' + row.mark.student.toString();
    if (auto event = change.append({ .entity = u"mark"_s,
                                     .key = key,
                                     .rev = row.mark.rev,
                                     .kind = u"import"_s,
                                     .before = before,
                                     .after = rowOf(row) });
        !event)
        return event;
    if (!mark.merge.valueChanged) // the same again, only later: nothing to send
        return {};
    change.touch(row.mark.session, row.mark.student);
    change.touchOutbox();
    return raiseOutbox(change.db(), row.mark.session, row.mark.student, row.mark.rev, change.now());
}

} // namespace

Result<UnsentPlan> importUnsent(Store &store, const Unsent &file)
{
    UnsentPlan plan;
    const auto done = store.transact([&](Change &change) -> Result<> {
        const auto planned = planUnsent(change.db(), file, change.correctedNow());
        if (!planned)
            return fail(planned.error());
        plan = *planned;
        if (auto stored = putRows(change, plan); !stored)
            return stored;
        if (auto kept = keepEvents(change, plan.events); !kept)
            return kept;
        for (const UnsentPlan::NewMark &mark : std::as_const(plan.marks)) {
            if (auto taken = takeMark(change, mark, file.device); !taken)
                return taken;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return plan;
}

} // namespace rollbook
