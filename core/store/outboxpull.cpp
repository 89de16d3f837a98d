// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "core/school/merge.h"
#include "core/store/access.h"
#include "core/store/erased.h"
#include "core/store/erasure.h"
#include "core/store/keptfiles.h"
#include "core/store/listdocuments.h"
#include "core/store/outboxentry.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// What comes from a target that other devices write to.

namespace rollbook {
namespace {

/// What our history calls the thing that a row is about: enrolments are kept under their student.
QString keyOf(const RemoteRow &row) { return row.entity == u"enrolment"_s ? row.row[u"student"_s].toString() : row.key; }

/// The newest stamp of our own row for it, or of its removal; empty when there is none.
Result<QString> stampOf(Database &db, const RemoteRow &row)
{
    const QString of = row.entity == u"removed"_s ? row.row[u"of"_s].toString() : row.entity;
    const QJsonObject &fields = row.row;
    const auto hlc = of == u"enrolment"_s && row.entity == of
            ? db.value(uR"(SELECT hlc FROM event WHERE entity='enrolment' AND entity_key IN(?,?) AND json_extract(after_json,'$.class')=?
                             AND json_extract(after_json,'$.from')=? ORDER BY seq DESC LIMIT 1)"_s,
                       { keyOf(row), row.key, fields[u"class"_s].toString(), fields[u"from"_s].toString() })
            : db.value(u"SELECT hlc FROM event WHERE entity=? AND entity_key=? ORDER BY seq DESC LIMIT 1"_s, { of, row.key });
    const auto removed = db.value(u"SELECT hlc FROM event WHERE entity='removed' AND entity_key=? AND json_extract(after_json,'$.of')=? ORDER BY seq DESC LIMIT 1"_s,
                                  { row.key, of });
    if (!hlc || !removed)
        return fail((!hlc ? hlc : removed).error());
    return std::max(hlc->value_or(QVariant()).toString(), removed->value_or(QVariant()).toString());
}

/// The stamp of a row as it is compared here. One from a wrong clock counts as of the moment it was first
/// seen, also once its time has come.
Result<QString> comparedStamp(Change &change, const RemoteRow &row)
{
    const auto seen = change.db().value(u"SELECT hlc FROM event WHERE entity=? AND entity_key=? AND json_extract(after_json,'$.claimed_hlc')=?"_s,
                                        { row.entity, keyOf(row), row.hlc });
    if (!seen)
        return fail(seen.error());
    return *seen ? (*seen)->toString() : boundedStamp(row.hlc, change.correctedNow());
}

/// Those on the other device's register who are not on ours, at its end.
Result<QJsonArray> missingStudents(Database &db, const RemoteRow &row)
{
    QSet<QString> known;
    int last = 0;
    const auto read = db.each(u"SELECT student_id, position FROM roster WHERE session_id=?"_s, { row.key }, [&](const Row &entry) {
        known.insert(entry.text(0));
        last = std::max(last, int(entry.number(1)));
    });
    if (!read)
        return fail(read.error());
    QJsonArray missing;
    const QJsonArray roster = row.row[u"roster"_s].toArray();
    for (const QJsonValue &value : roster) {
        QJsonObject entry = value.toObject();
        if (known.contains(entry[u"student"_s].toString()))
            continue;
        entry[u"position"_s] = ++last;
        missing.append(entry);
    }
    return missing;
}

/// Our session is the newer one, but a student whom another device added has to be on the register: there
/// may be a mark.
Result<> joinRosters(Change &change, const RemoteRow &row, const QString &ourStamp)
{
    const auto missing = missingStudents(change.db(), row);
    if (!missing)
        return fail(missing.error());
    if (missing->isEmpty())
        return {};
    const auto own = StoreReader(change.db()).session(SessionId::fromString(row.key));
    if (!own && own.error().kind == Error::Kind::NotFound) // only the history has it: a rebuild lost what it belongs to
        return {};
    if (!own)
        return fail(own.error());
    QJsonObject joined = rowOf(*own);
    joined[u"hlc"_s] = ourStamp;
    joined[u"roster"_s] = *missing;
    if (auto put = putRow(change.db(), row.entity, joined); !put)
        return put;
    change.touch(own->id);
    return change.append({ .entity = row.entity, .key = row.key, .kind = u"merge"_s, .before = {}, .after = joined, .hlc = ourStamp });
}

} // namespace

Result<QString> Outbox::cursor() const
{
    const auto value = m_store.database().value(u"SELECT value FROM cursor WHERE target_id=?"_s, { m_target.toString() });
    if (!value)
        return fail(value.error());
    return *value ? (*value)->toString() : QString();
}

Result<> Outbox::takeRow(Change &change, const RemoteRow &row)
{
    if (row.entity == u"school"_s) // ours was made from it, and names our own teacher
        return {};
    const auto ours = stampOf(change.db(), row);
    if (!ours)
        return fail(ours.error());
    if (row.entity == u"session"_s) { // also of one that was opened here, later: its marks are read from now on
        const auto linked = change.db().run(
                u"INSERT INTO link(target_id, entity, code, remote_id, source, at) VALUES(?,'session',?,?,'learnt',?) ON CONFLICT DO NOTHING"_s,
                { m_target.toString(), row.key, row.key, change.now() });
        if (!linked)
            return fail(linked.error());
    }
    const auto stamp = *ours < row.hlc ? comparedStamp(change, row) : Result<QString>(row.hlc);
    if (!stamp)
        return fail(stamp.error());
    if (*ours >= *stamp)
        return row.entity == u"session"_s ? joinRosters(change, row, *ours) : Result<>();
    QJsonObject taken = row.row;
    if (taken.contains(u"hlc"_s))
        taken[u"hlc"_s] = *stamp;
    if (*stamp != row.hlc)
        taken[u"claimed_hlc"_s] = row.hlc;
    if (auto put = putRow(change.db(), row.entity, taken); !put)
        return put;
    change.observe(*stamp);
    if (auto event = change.append({ .entity = row.entity, .key = keyOf(row), .kind = u"merge"_s, .before = {}, .after = taken, .hlc = *stamp }); !event)
        return event;
    if (row.entity == u"session"_s)
        change.touch(SessionId::fromString(row.key));
    else
        change.touchRoster();
    return {};
}

Result<> Outbox::takeRows(Change &change, const QList<RemoteRow> &rows)
{
    QSet<QString> left; // erased, and the hub still has something of them
    auto erased = erasedStudents(change.db());
    for (const RemoteRow &row : rows) {
        if (!erased)
            return fail(erased.error());
        if (row.entity == u"erasure"_s) {
            if (auto taken = takeErasure(change, row); !taken)
                return taken;
            erased = erasedStudents(change.db());
            continue;
        }
        const auto kept = withoutErased(row, *erased, left);
        if (auto taken = kept ? takeRow(change, *kept) : Result<>(); !taken)
            return taken;
    }
    const bool may = !left.isEmpty() && mayDo(change.db(), Action::ErasePeople).has_value();
    for (const QString &student : std::as_const(left)) {
        if (auto raised = may ? raiseListed(change.db(), u"erasure"_s, student, change.now()) : Result<>(); !raised)
            return raised;
    }
    return {};
}

Result<> Outbox::take(const QList<RemoteRow> &rows, const QList<SessionId> &changedSessions, const QString &cursor)
{
    const auto taken = m_store.transact([&](Change &change) -> Result<> {
        Database &db = change.db();
        const auto before = erasedStudents(db);
        if (auto done = takeRows(change, rows); !done)
            return done;
        const auto after = erasedStudents(db);
        if (!before || !after)
            return fail((!before ? before : after).error());
        // Somebody new: what was passed over is looked at again. Or first the erasure that was before it.
        const bool again = !(*before - *after).isEmpty() || std::ranges::any_of(rows, [&](const RemoteRow &row) {
            return row.entity == u"erasure"_s && row.row[u"lifted"_s].toInteger() == 1 && after->contains(row.key);
        });
        for (const SessionId &session : changedSessions) { // read whole, as every session is; also one still to come
            if (auto due = db.run(uR"(INSERT INTO session_read(target_id, session_id, read_at, hlc, sweep_at) VALUES(?,?,0,'',?)
                                      ON CONFLICT DO UPDATE SET sweep_at=excluded.sweep_at)"_s,
                                  { m_target.toString(), session.toString(), change.now() });
                !due)
                return fail(due.error());
        }
        change.touchQuietly();
        const auto kept = db.run(uR"(INSERT INTO cursor(target_id, value, pulled_at) VALUES(?,?,?)
                               ON CONFLICT DO UPDATE SET value=excluded.value, pulled_at=excluded.pulled_at)"_s,
                           { m_target.toString(), again ? u""_s : cursor, change.now() });
        return kept ? Result<>() : Result<>(fail(kept.error()));
    });
    if (!taken)
        return taken;
    if (const auto cleaned = finishErasures(m_store); !cleaned) // tried again at the next look, and at the next start
        qCWarning(lcStore).noquote() << "an erasure is not finished:" << cleaned.error().detail;
    const bool photos = std::ranges::any_of(rows, [](const RemoteRow &row) { return row.entity == u"photo"_s || row.row[u"of"_s] == u"photo"_s; });
    const auto paths = photos ? pathsOf(m_store.database()) : Result<StorePaths>(fail(Error::Kind::NotFound, {}));
    if (paths)
        (void)sweepFiles(*paths, m_store.database());
    return {};
}

} // namespace rollbook
