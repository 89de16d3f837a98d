// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/walkin.h"

#include "core/store/access.h"
#include "core/store/changes.h"
#include "core/store/listdocuments.h"
#include "core/store/peoplereader.h"
#include "core/store/rows.h"
#include "core/store/shapes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<bool> isOnRegister(Database &db, SessionId session, StudentId student)
{
    const auto found = db.value(u"SELECT 1 FROM roster WHERE session_id=? AND student_id=?"_s, { session.toString(), student.toString() });
    return found ? Result<bool>(found->has_value()) : Result<bool>(fail(found.error()));
}

/// Adds one line to the snapshot of a register: it only ever grows, so that no mark loses its line.
Result<> addLine(Change &change, const Session &session, const Student &student)
{
    const auto last = change.db().value(u"SELECT coalesce(max(position),0) FROM roster WHERE session_id=?"_s, { session.id.toString() });
    if (!last)
        return fail(last.error());
    QJsonObject row = rowOf(session);
    row[u"roster"_s] = QJsonArray{ QJsonObject{ { u"student"_s, student.id.toString() }, { u"position"_s, (*last)->toInt() + 1 },
                                                { u"number"_s, student.number }, { u"name"_s, student.name } } };
    const QString stamp = change.stamp();
    row[u"hlc"_s] = stamp;
    if (auto put = putRow(change.db(), u"session"_s, row); !put)
        return put;
    change.touch(session.id);
    change.touchRoster();
    change.touchOutbox();
    if (auto event = change.append({ .entity = u"session"_s, .key = session.id.toString(), .before = rowOf(session), .after = row, .hlc = stamp }); !event)
        return event;
    return raiseDispatch(change.db(), u"session"_s, session.id.toString(), change.now());
}

Result<> putStudent(Change &change, const QJsonObject &row, const QJsonObject &before)
{
    if (auto put = putRow(change.db(), u"student"_s, row); !put)
        return put;
    change.touchRoster();
    change.touchOutbox();
    if (auto event = change.append({ .entity = u"student"_s, .key = row[u"id"_s].toString(),
                                     .before = before.isEmpty() ? std::nullopt : std::optional<Change::Payload>(before), .after = row }); !event)
        return event;
    return raiseListed(change.db(), u"student"_s, row[u"id"_s].toString(), change.now());
}

Result<Session> openRegister(Store &store, SessionId id)
{
    const auto session = store.read().session(id);
    if (!session)
        return session;
    if (auto may = mayDo(store.database(), Action::Mark, id); !may)
        return fail(may.error());
    if (session->finishedAt > 0)
        return fail(Error::Kind::Invalid, u"this register is finished; reopen it to add somebody"_s);
    return session;
}

/// A mark as it is to be from now on, with its entry in the history and in every queue.
Result<MarkRow> putChanged(Change &change, const MarkRow &before, MarkRow row)
{
    const QString stamp = change.stamp();
    row.mark.session = before.mark.session;
    row.mark.student = before.mark.student;
    row.mark.rev = before.mark.rev + 1;
    row.statusHlc = row.noteHlc = stamp;
    row.origin = u"local"_s;
    row.how = Capture::Merged;
    if (auto put = putMark(change.db(), row); !put)
        return fail(put.error());
    const QString key = row.mark.session.toString() + u'|' + row.mark.student.toString();
    if (auto event = change.append({ .entity = u"mark"_s, .key = key, .rev = row.mark.rev,
                                     .before = before.mark.rev > 0 ? std::optional<Change::Payload>(jsonOf(before)) : std::nullopt,
                                     .after = jsonOf(row), .hlc = stamp });
        !event)
        return fail(event.error());
    change.touch(row.mark.session, row.mark.student);
    change.touchOutbox();
    if (auto raised = raiseOutbox(change.db(), row.mark.session, row.mark.student, row.mark.rev, change.now()); !raised)
        return fail(raised.error());
    return row;
}

bool says(const MarkRow &row) { return row.mark.value.status != Status::Unmarked || !row.mark.note.isEmpty(); }

/// Clears a mark whose value is another student's now. Where nothing of it ever left, nothing is owed; where
/// something did, or may have, the clearing is sent after it.
Result<> clearMark(Change &change, const MarkRow &before)
{
    MarkRow cleared = before;
    cleared.mark.value = {};
    cleared.mark.note.clear();
    cleared.mark.author = change.actor();
    cleared.mark.changedAt = change.correctedNow();
    const auto row = putChanged(change, before, cleared);
    if (!row)
        return fail(row.error());
    const auto settled = change.db().run(
            uR"(UPDATE outbox SET acked_rev=want_rev, verified_rev=want_rev, state='done', last_class='superseded', last_text='', attempts=0
                WHERE session_id=? AND student_id=? AND entity='mark' AND acked_rev=0 AND sent_rev IS NULL AND sent_payload IS NULL)"_s,
            { before.mark.session.toString(), before.mark.student.toString() });
    return settled ? Result<>() : Result<>(fail(settled.error()));
}

QString numberOfWalkIn(const Session &session, qint64 now)
{
    const QString random = timeOrderedUuid(now).toString(QUuid::WithoutBraces).right(6).toUpper();
    return u"WALK-IN-%1-%2"_s.arg(session.date.toString(u"yyyyMMdd"_s), random);
}

/// What one register needs when a temporary student turns out to be somebody: an entry for the way back.
Result<QJsonObject> mergeOne(Change &change, const Session &session, const Student &temporary, const Student &real, WalkInMerge &merge)
{
    const auto on = isOnRegister(change.db(), session.id, real.id);
    const auto theirs = storedMark(change.db(), session.id, temporary.id), own = storedMark(change.db(), session.id, real.id);
    if (!on || !theirs || !own)
        return fail(!on ? on.error() : !theirs ? theirs.error() : own.error());
    QJsonObject step{ { u"session"_s, session.id.toString() }, { u"added"_s, !*on } };
    if (auto added = *on ? Result<>() : addLine(change, session, real); !added)
        return fail(added.error());
    ++merge.sessions;
    if (!says(*theirs))
        return step;
    if (says(*own)) {
        ++merge.kept;
    } else {
        MarkRow row = *theirs; // with who made it, and when
        const auto moved = putChanged(change, *own, row);
        if (!moved)
            return fail(moved.error());
        ++merge.moved;
        step[u"rev"_s] = moved->mark.rev;
        step[u"own"_s] = rowOf(*own);
    }
    step[u"theirs"_s] = rowOf(*theirs);
    if (auto cleared = clearMark(change, *theirs); !cleared)
        return fail(cleared.error());
    return step;
}

/// Takes a line away again that a merge added, unless something of its mark is still on its way.
Result<> dropLine(Change &change, SessionId session, StudentId student)
{
    const auto owed = change.db().value(u"SELECT 1 FROM outbox WHERE session_id=? AND student_id=? AND state<>'done' LIMIT 1"_s,
                                        { session.toString(), student.toString() });
    const auto own = storedMark(change.db(), session, student);
    const auto line = shapedRow(change.db(), u"roster"_s, { { u"session"_s, session.toString() }, { u"student"_s, student.toString() } });
    if (!owed || !own || !line)
        return fail(!owed ? owed.error() : !own ? own.error() : line.error());
    if (*owed || says(*own) || line->isEmpty())
        return {};
    const QJsonObject removed{ { u"of"_s, u"roster"_s }, { u"row"_s, *line } };
    if (auto put = putRow(change.db(), u"removed"_s, removed); !put)
        return put;
    change.touch(session);
    return change.append({ .entity = u"removed"_s, .key = session.toString() + u'|' + student.toString(), .before = Change::Payload(*line), .after = removed });
}

Result<> separateMarks(Change &change, const QJsonObject &step, StudentId temporary, StudentId real, WalkInMerge &merge)
{
    const SessionId session = SessionId::fromString(step[u"session"_s].toString());
    if (!step.contains(u"theirs"_s))
        return {};
    const auto own = storedMark(change.db(), session, real), theirs = storedMark(change.db(), session, temporary);
    if (!own || !theirs)
        return fail(!own ? own.error() : theirs.error());
    if (auto back = putChanged(change, *theirs, markRowOf(step[u"theirs"_s].toObject())); !back)
        return fail(back.error());
    ++merge.moved;
    if (!step.contains(u"rev"_s))
        return {};
    if (own->mark.rev != step[u"rev"_s].toInteger()) {
        ++merge.kept;
        return {};
    }
    const MarkRow before = markRowOf(step[u"own"_s].toObject());
    if (!says(before))
        return clearMark(change, *own);
    const auto restored = putChanged(change, *own, before);
    return restored ? Result<>() : Result<>(fail(restored.error()));
}

Result<> separateOne(Change &change, const QJsonObject &step, StudentId temporary, StudentId real, WalkInMerge &merge)
{
    ++merge.sessions;
    if (auto marks = separateMarks(change, step, temporary, real, merge); !marks)
        return marks;
    const SessionId session = SessionId::fromString(step[u"session"_s].toString());
    return step[u"added"_s].toBool() ? dropLine(change, session, real) : Result<>();
}

/// The registers with this student on them, each of which the user must be allowed to mark.
Result<QList<Session>> registersOf(Store &store, StudentId student)
{
    QList<SessionId> ids;
    const auto read = store.database().each(u"SELECT session_id FROM roster WHERE student_id=?"_s, { student.toString() },
                                            [&](const Row &row) { ids.append(SessionId::fromString(row.text(0))); });
    if (!read)
        return fail(read.error());
    QList<Session> sessions;
    for (const SessionId &id : std::as_const(ids)) {
        const auto session = store.read().session(id);
        if (!session)
            return fail(session.error());
        if (auto may = mayDo(store.database(), Action::Mark, id); !may)
            return fail(may.error());
        sessions.append(*session);
    }
    return sessions;
}

Result<QJsonObject> lastMergeOf(Database &db, StudentId temporary)
{
    const auto json = db.value(u"SELECT after_json FROM event WHERE entity='walkin' AND entity_key=? AND after_json IS NOT NULL ORDER BY seq DESC LIMIT 1"_s,
                               { temporary.toString() });
    if (!json)
        return fail(json.error());
    return *json ? parseJson((*json)->toString().toUtf8()) : QJsonObject();
}

} // namespace

Result<> addToRegister(Store &store, SessionId id, StudentId student)
{
    const auto session = openRegister(store, id);
    const auto known = PeopleReader(store.database()).byId(student);
    const auto on = isOnRegister(store.database(), id, student);
    if (!session || !known || !on)
        return fail(!session ? session.error() : !known ? known.error() : on.error());
    if (!known->mergedInto.isNull())
        return fail(Error::Kind::Invalid, u"%1 was merged with another student; add that one"_s.arg(known->number));
    return *on ? Result<>() : store.transact([&](Change &change) { return addLine(change, *session, *known); });
}

Result<Student> addWalkIn(Store &store, SessionId id, const QString &name)
{
    const auto session = openRegister(store, id);
    const auto school = store.read().school();
    if (!session || !school)
        return fail(!session ? session.error() : school.error());
    if (name.simplified().isEmpty())
        return fail(Error::Kind::Invalid, u"who came needs a name, if only a first one"_s);
    Student student{ .id = {}, .number = numberOfWalkIn(*session, store.clock().wallMs()), .name = name.simplified(), .email = {}, .phone = {}, .temporary = true };
    student.id = studentId(school->id, student.number);
    const auto done = store.transact([&](Change &change) -> Result<> {
        if (auto put = putStudent(change, rowOf(student), {}); !put)
            return put;
        return addLine(change, *session, student);
    });
    return done ? Result<Student>(student) : Result<Student>(fail(done.error()));
}

Result<WalkInMerge> mergeWalkIn(Store &store, StudentId temporary, StudentId real)
{
    const PeopleReader people(store.database());
    const auto from = people.byId(temporary), into = people.byId(real);
    const auto sessions = registersOf(store, temporary);
    const auto before = shapedRow(store.database(), u"student"_s, { { u"id"_s, temporary.toString() } });
    if (!from || !into || !sessions || !before)
        return fail(!from ? from.error() : !into ? into.error() : !sessions ? sessions.error() : before.error());
    if (!from->temporary)
        return fail(Error::Kind::Invalid, u"%1 is on the lists; only who was added to a lesson can be merged"_s.arg(from->number));
    if (!from->mergedInto.isNull())
        return fail(Error::Kind::Invalid, u"%1 was merged already; take that back first"_s.arg(from->number));
    if (into->temporary || !into->mergedInto.isNull())
        return fail(Error::Kind::Invalid, u"%1 is not a student of the lists"_s.arg(into->number));
    WalkInMerge merge;
    const auto done = store.transact([&](Change &change) -> Result<> {
        QJsonArray steps;
        for (const Session &session : *sessions) {
            const auto step = mergeOne(change, session, *from, *into, merge);
            if (!step)
                return fail(step.error());
            steps.append(*step);
        }
        QJsonObject row = *before;
        row[u"merged_into"_s] = real.toString();
        if (auto put = putStudent(change, row, *before); !put)
            return put;
        return change.append({ .entity = u"walkin"_s, .key = temporary.toString(), .before = {},
                               .after = QJsonObject{ { u"into"_s, real.toString() }, { u"steps"_s, steps } } });
    });
    return done ? Result<WalkInMerge>(merge) : Result<WalkInMerge>(fail(done.error()));
}

Result<WalkInMerge> separateWalkIn(Store &store, StudentId temporary)
{
    const auto from = PeopleReader(store.database()).byId(temporary);
    const auto sessions = registersOf(store, temporary);
    const auto last = lastMergeOf(store.database(), temporary);
    const auto before = shapedRow(store.database(), u"student"_s, { { u"id"_s, temporary.toString() } });
    if (!from || !sessions || !last || !before)
        return fail(!from ? from.error() : !sessions ? sessions.error() : !last ? last.error() : before.error());
    if (from->mergedInto.isNull() || (*last)[u"into"_s].toString() != from->mergedInto.toString())
        return fail(Error::Kind::Invalid, u"%1 was not merged with anybody"_s.arg(from->number));
    WalkInMerge merge;
    const auto done = store.transact([&](Change &change) -> Result<> {
        QJsonObject row = *before;
        row[u"merged_into"_s] = QString();
        if (auto put = putStudent(change, row, *before); !put)
            return put;
        const QJsonArray steps = (*last)[u"steps"_s].toArray();
        for (const QJsonValue &step : steps) {
            if (auto back = separateOne(change, step.toObject(), temporary, from->mergedInto, merge); !back)
                return back;
        }
        return change.append({ .entity = u"walkin"_s, .key = temporary.toString(), .before = Change::Payload(*last),
                               .after = QJsonObject{ { u"into"_s, QString() } } });
    });
    return done ? Result<WalkInMerge>(merge) : Result<WalkInMerge>(fail(done.error()));
}

} // namespace rollbook
