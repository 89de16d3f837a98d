// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/access.h"
#include "core/store/change.h"
#include "core/store/keptfiles.h"
#include "core/store/listdocuments.h"
#include "core/store/peoplereader.h"
#include "core/store/rows.h"
#include "core/store/schoolreader.h"
#include "core/store/shapes.h"
#include "core/store/store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Not everybody has been told of it yet: by a server that is still there.
constexpr auto owedMarks = "SELECT o.session_id FROM outbox o JOIN target t USING(target_id) "
                           "WHERE t.removed_at IS NULL AND (o.state<>'done' OR o.want_rev>o.acked_rev)"_L1;

Result<int> count(Database &db, const QString &sql, const QVariantList &values)
{
    const auto n = db.value(sql, values);
    return n ? Result<int>(n->value_or(QVariant(0)).toInt()) : Result<int>(fail(n.error()));
}

Result<QJsonArray> owedSessions(Database &db, const QString &before)
{
    QJsonArray owed;
    const auto read = db.each(u"SELECT DISTINCT s.session_id FROM session s WHERE s.local_date<? AND (s.session_id IN(%1) "
                              "OR EXISTS(SELECT 1 FROM dispatch d JOIN target t USING(target_id) WHERE t.removed_at IS NULL AND d.want_rev>d.acked_rev "
                              "AND (d.entity_key=s.session_id OR d.entity_key IN(SELECT correction_id FROM correction k WHERE k.session_id=s.session_id))))"_s.arg(owedMarks),
                              { before }, [&](const Row &row) { owed.append(row.text(0)); });
    return read ? Result<QJsonArray>(owed) : Result<QJsonArray>(fail(read.error()));
}

/// What is left of contents that were cut, in one digest.
Result<QString> digestOfCut(Database &db, bool *any = nullptr)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const auto read = db.each(u"SELECT seq, after_json FROM event WHERE salt IS NULL AND after_json IS NOT NULL ORDER BY seq"_s, {}, [&](const Row &row) {
        const QByteArray left = row.text(1).toUtf8();
        sum.addData(QByteArray::number(row.number(0)) + ' ' + QByteArray::number(left.size()) + ':' + left);
        if (any)
            *any = true;
    });
    return read ? Result<QString>(QString::fromLatin1(sum.result().toHex())) : Result<QString>(fail(read.error()));
}

Result<QJsonArray> studentsLike(Database &db, const QString &sql, const QVariantList &values)
{
    QJsonArray ids;
    const auto read = db.each(sql, values, [&](const Row &row) { ids.append(row.text(0)); });
    return read ? Result<QJsonArray>(ids) : Result<QJsonArray>(fail(read.error()));
}

QString newId(qint64 nowMs) { return timeOrderedUuid(nowMs).toString(QUuid::WithoutBraces); }

/// Who goes along with somebody has an entry of their own, so that they do not come back either.
Result<> noteGone(Change &change, const QString &student)
{
    const QJsonObject row{ { u"id"_s, newId(change.now()) }, { u"kind"_s, u"student"_s }, { u"student"_s, student }, { u"at"_s, change.now() },
                           { u"author"_s, change.actor() }, { u"finished_at"_s, change.now() } }; // the other's entry sees to the files
    if (auto put = putRow(change.db(), u"erasure"_s, row); !put)
        return put;
    if (auto noted = change.append({ .entity = u"erasure"_s, .key = row[u"id"_s].toString(), .kind = u"admin"_s, .before = {}, .after = row }); !noted)
        return noted;
    return raiseListed(change.db(), u"erasure"_s, student, change.now());
}

Result<> carryOut(Store &store, const QJsonObject &row, Erasure &erasure)
{
    return store.transact([&](Change &change) { return eraseIn(change, row, erasure); });
}

Result<Erasure> finish(Store &store, Result<> done, Erasure erasure)
{
    if (!done)
        return fail(done.error());
    if (auto cleaned = finishErasures(store); !cleaned)
        return fail(cleaned.error().kind, u"it is erased from the store; its files are not clean yet: %1. They will be at the next start"_s.arg(cleaned.error().detail));
    const auto paths = pathsOf(store.database());
    if (!paths)
        return fail(paths.error());
    const QStringList set = QDir(paths->quarantine()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : set)
        erasure.elsewhere.append(u"quarantine/"_s + name);
    return erasure;
}

} // namespace

Result<> eraseIn(Change &change, QJsonObject row, Erasure &erasure, const QString &kind, const QString &hlc)
{
    Database &db = change.db();
    const QString student = row[u"student"_s].toString();
    const auto mayGo = !student.isEmpty() ? studentsLike(db, u"SELECT student_id FROM student WHERE merged_into=?"_s, { student })
                                          : studentsLike(db, u"SELECT student_id FROM student WHERE ended<?"_s, { row[u"before"_s].toString() });
    if (!mayGo)
        return fail(mayGo.error());
    row[u"author"_s] = change.actor();
    row[u"at"_s] = change.now();
    if (auto put = putRow(db, u"erasure"_s, row); !put)
        return put;
    QJsonArray gone;
    for (const QJsonValue &id : *mayGo) {
        const auto still = db.value(u"SELECT 1 FROM student WHERE student_id=?"_s, { id.toString() });
        if (!still)
            return fail(still.error());
        if (*still)
            continue;
        gone.append(id);
        if (auto noted = noteGone(change, id.toString()); !noted)
            return noted;
    }
    row[u"students"_s] = gone;
    erasure.students = int(gone.size()) + int(!student.isEmpty());
    if (auto erased = eraseHistory(db, row); !erased)
        return erased;
    const auto left = digestOfCut(db);
    if (!left)
        return fail(left.error());
    row[u"left"_s] = *left;
    change.touchRoster();
    change.touchOutbox();
    if (auto noted = change.append({ .entity = u"erasure"_s, .key = row[u"id"_s].toString(), .kind = kind, .before = {}, .after = row, .hlc = hlc }); !noted)
        return noted;
    const bool made = kind == u"admin"_s && !student.isEmpty(); // what came from a hub is there
    return made ? raiseListed(db, u"erasure"_s, student, change.now()) : Result<>();
}

Result<QJsonObject> erasureOf(Change &change, const QString &student, const QString &reason)
{
    const auto sessions = count(change.db(), u"SELECT count(*) FROM roster WHERE student_id=?"_s, { student });
    const auto marks = count(change.db(), u"SELECT count(*) FROM mark WHERE student_id=?"_s, { student });
    if (!sessions || !marks)
        return fail(!sessions ? sessions.error() : marks.error());
    return QJsonObject{ { u"id"_s, newId(change.now()) }, { u"kind"_s, u"student"_s }, { u"student"_s, student }, { u"reason"_s, reason },
                        { u"sessions"_s, *sessions }, { u"marks"_s, *marks } };
}

Result<QString> owedFor(Database &database, const QString &student, bool alsoHubs)
{
    const auto waiting = database.value(
            uR"(SELECT t.name||': '||count(*) FROM (SELECT o.target_id FROM outbox o WHERE o.student_id IN(SELECT student_id FROM student WHERE student_id=?1 OR merged_into=?1)
                    AND (o.state<>'done' OR o.want_rev>o.acked_rev)
                  UNION ALL SELECT d.target_id FROM dispatch d WHERE d.want_rev>d.acked_rev AND d.entity IN('leave','correction')
                    AND d.entity_key IN(SELECT leave_id FROM leave WHERE student_id=?1 UNION SELECT correction_id FROM correction WHERE student_id=?1)) o
                JOIN target t USING(target_id) WHERE t.removed_at IS NULL AND (?2 OR coalesce(json_extract(t.caps_json,'$.pulls'),0)=0)
                GROUP BY t.target_id ORDER BY count(*) DESC LIMIT 1)"_s,
            { student, alsoHubs });
    if (!waiting)
        return fail(waiting.error());
    return waiting->value_or(QVariant()).toString();
}

Result<Erasure> previewRetention(Store &store)
{
    if (auto may = mayDo(store.database(), Action::ErasePeople); !may)
        return fail(may.error());
    const auto school = store.read().school();
    const auto rules = SchoolReader(store.database()).rules();
    if (!school || !rules)
        return fail(!school ? school.error() : rules.error());
    Erasure erasure{ .before = schoolToday(school->zone, store.clock().wallMs()).addYears(-rules->retentionYears) };
    const QString before = erasure.before.toString(Qt::ISODate);
    const auto owed = owedSessions(store.database(), before);
    if (!owed)
        return fail(owed.error());
    erasure.owedSessions = int(owed->size());
    const QString kept = QString::fromUtf8(QJsonDocument(*owed).toJson(QJsonDocument::Compact));
    for (const auto &[place, sql] : { std::pair{ &erasure.sessions, u"SELECT count(*) FROM session WHERE local_date<? AND instr(?,session_id)=0"_s },
                                      { &erasure.marks, u"SELECT count(*) FROM mark m JOIN session s USING(session_id) WHERE s.local_date<? AND instr(?,s.session_id)=0"_s },
                                      { &erasure.leaves, u"SELECT count(*) FROM leave WHERE to_date<? AND ?<>''"_s },
                                      { &erasure.students, uR"(SELECT count(*) FROM student t WHERE t.ended<?1
                                          AND NOT EXISTS(SELECT 1 FROM roster r JOIN session s USING(session_id) WHERE r.student_id=t.student_id AND (s.local_date>=?1 OR instr(?2,s.session_id)>0))
                                          AND NOT EXISTS(SELECT 1 FROM enrolment e WHERE e.student_id=t.student_id AND (e.to_date IS NULL OR e.to_date>=?1))
                                          AND NOT EXISTS(SELECT 1 FROM leave l WHERE l.student_id=t.student_id AND l.to_date>=?1))"_s } }) {
        const auto n = count(store.database(), sql, { before, kept });
        if (!n)
            return fail(n.error());
        *place = *n;
    }
    return erasure;
}

Result<Erasure> runRetention(Store &store)
{
    auto erasure = previewRetention(store);
    if (!erasure || (erasure->sessions == 0 && erasure->leaves == 0 && erasure->students == 0))
        return erasure;
    const QString before = erasure->before.toString(Qt::ISODate);
    const auto owed = owedSessions(store.database(), before);
    if (!owed)
        return fail(owed.error());
    const QJsonObject row{ { u"id"_s, newId(store.clock().wallMs()) }, { u"kind"_s, u"age"_s }, { u"before"_s, before }, { u"kept"_s, *owed },
                           { u"sessions"_s, erasure->sessions }, { u"marks"_s, erasure->marks } };
    const auto done = carryOut(store, row, *erasure);
    return finish(store, done, *erasure);
}

Result<Erasure> eraseStudent(Store &store, StudentId student, const QString &reason)
{
    if (auto may = mayDo(store.database(), Action::ErasePeople); !may)
        return fail(may.error());
    const auto known = PeopleReader(store.database()).byId(student);
    if (!known)
        return fail(known.error());
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"erasing a person needs a reason"_s);
    const QString id = student.toString();
    const auto waiting = owedFor(store.database(), id, true);
    if (!waiting)
        return fail(waiting.error());
    if (!waiting->isEmpty())
        return fail(Error::Kind::Invalid, u"%1 cannot be erased yet: marks or requests are not delivered (%2). Deliver them, or remove the server, and erase then"_s
                                                  .arg(known->number, *waiting));
    Erasure erasure;
    const auto done = store.transact([&](Change &change) -> Result<> {
        const auto row = erasureOf(change, id, reason.simplified());
        if (!row)
            return fail(row.error());
        erasure.sessions = int((*row)[u"sessions"_s].toInteger());
        erasure.marks = int((*row)[u"marks"_s].toInteger());
        return eraseIn(change, *row, erasure);
    });
    return finish(store, done, erasure);
}

Result<QString> checkErased(Database &database)
{
    bool any = false;
    const auto now = digestOfCut(database, &any);
    const auto vouched = database.value(u"SELECT json_extract(after_json,'$.left') FROM event WHERE entity='erasure' AND salt IS NOT NULL ORDER BY seq DESC LIMIT 1"_s);
    if (!now || !vouched)
        return fail(!now ? now.error() : vouched.error());
    if (*vouched ? (*vouched)->toString() != *now : any)
        return u"contents that an erasure left were altered"_s;
    return QString();
}

} // namespace rollbook
