// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erased.h"

#include "core/school/merge.h"
#include "core/store/change.h"
#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/listdocuments.h"
#include "core/store/outbox.h"
#include "core/store/rows.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// The newest that was said of one student, or of each: erased, or somebody new.
struct Word
{
    QString hlc;
    bool lifted = false;
};

Result<QHash<QString, Word>> wordsOf(Database &db, const QString &only = {})
{
    QHash<QString, Word> words;
    const auto read = db.each(
            uR"(SELECT student, hlc, lifted FROM (
                  SELECT json_extract(after_json,'$.student') AS student, hlc, 0 AS lifted FROM event WHERE entity='erasure' AND json_extract(after_json,'$.kind')='student'
                  UNION ALL SELECT entity_key, hlc, 1 FROM event WHERE entity='readmission')
                WHERE ?1='' OR student=?1 ORDER BY hlc)"_s,
            { only }, [&](const Row &row) { words.insert(row.text(0), { row.text(1), row.number(2) == 1 }); });
    if (!read)
        return fail(read.error());
    return words;
}

Result<> keepWaiting(Change &change, QJsonObject row, const QString &hlc)
{
    row[u"author"_s] = change.actor();
    row[u"at"_s] = change.now();
    row[u"finished_at"_s] = waitsForDelivery;
    if (auto put = putRow(change.db(), u"erasure"_s, row); !put)
        return put;
    // The hub is told nothing more of the student; the other servers get what they are owed.
    const auto closed = change.db().run(
            uR"(UPDATE outbox SET acked_rev=want_rev, state='done' WHERE student_id=? AND target_id IN(
                  SELECT target_id FROM target WHERE coalesce(json_extract(caps_json,'$.pulls'),0)=1))"_s,
            { row[u"student"_s].toString() });
    if (!closed)
        return fail(closed.error());
    change.touchOutbox();
    return change.append({ .entity = u"erasure"_s, .key = row[u"id"_s].toString(), .kind = u"merge"_s, .before = {}, .after = row, .hlc = hlc });
}

} // namespace

Result<QSet<QString>> erasedStudents(Database &database)
{
    QSet<QString> ids;
    const auto read = database.each(u"SELECT student_id FROM erasure WHERE kind='student'"_s, {}, [&](const Row &row) { ids.insert(row.text(0)); });
    return read ? Result<QSet<QString>>(ids) : Result<QSet<QString>>(fail(read.error()));
}

Result<int> waitingErasures(Database &database)
{
    const auto n = database.value(u"SELECT count(*) FROM erasure WHERE finished_at=?"_s, { waitsForDelivery });
    return n ? Result<int>(n->value_or(QVariant(0)).toInt()) : Result<int>(fail(n.error()));
}

Result<> carryOutWaiting(Store &store)
{
    Database &db = store.database();
    QList<std::pair<QJsonObject, QString>> waiting;
    const auto read = db.each(
            u"SELECT v.after_json, v.hlc FROM erasure e JOIN event v ON v.entity='erasure' AND v.entity_key=e.erasure_id WHERE e.finished_at=?"_s,
            { waitsForDelivery }, [&](const Row &row) { waiting.append({ parseJson(row.text(0).toUtf8()), row.text(1) }); });
    if (!read)
        return read;
    for (auto &[row, hlc] : waiting) {
        const auto owed = owedFor(db, row[u"student"_s].toString(), false);
        if (!owed)
            return fail(owed.error());
        if (!owed->isEmpty())
            continue;
        row.remove(u"finished_at"_s);
        Erasure erasure;
        const auto done = store.transact([&](Change &change) { return eraseIn(change, row, erasure, u"merge"_s, hlc); });
        if (!done)
            return done;
    }
    return {};
}

Result<> readmit(Change &change, const QString &student, const QString &kind, const QString &hlc)
{
    const auto erased = change.db().value(u"SELECT min(finished_at) FROM erasure WHERE kind='student' AND student_id=?"_s, { student });
    if (!erased)
        return fail(erased.error());
    if (!*erased || (*erased)->isNull())
        return {};
    if ((*erased)->toLongLong() <= 0)
        return fail(Error::Kind::Invalid, u"who had this number is not erased everywhere on this device yet; try again when it is"_s);
    const QJsonObject row{ { u"student"_s, student } };
    if (auto put = putRow(change.db(), u"readmission"_s, row); !put)
        return put;
    change.touchRoster();
    if (auto noted = change.append({ .entity = u"readmission"_s, .key = student, .kind = kind, .before = {}, .after = row, .hlc = hlc }); !noted)
        return noted;
    return kind == u"merge"_s ? Result<>() : raiseListed(change.db(), u"erasure"_s, student, change.now());
}

Result<> addErasures(Database &database, const QString &onlyStudent, QJsonArray &documents)
{
    const auto words = wordsOf(database, onlyStudent);
    if (!words)
        return fail(words.error());
    for (auto word = words->begin(); word != words->end(); ++word)
        documents.append(QJsonObject{ { u"entity"_s, u"erasure"_s }, { u"key"_s, word.key() }, { u"hlc"_s, word->hlc },
                                      { u"row"_s, QJsonObject{ { u"lifted"_s, int(word->lifted) } } } });
    return {};
}

Result<> takeErasure(Change &change, const RemoteRow &row)
{
    const auto words = wordsOf(change.db(), row.key);
    if (!words)
        return fail(words.error());
    QString stamp = boundedStamp(row.hlc, change.correctedNow());
    if (words->value(row.key).hlc >= stamp)
        return {};
    change.observe(stamp);
    const auto here = change.db().value(u"SELECT 1 FROM student WHERE student_id=?"_s, { row.key });
    const auto unfinished = change.db().value(u"SELECT 1 FROM erasure WHERE kind='student' AND student_id=? AND finished_at<=0"_s, { row.key });
    if (!here || !unfinished)
        return fail((!here ? here : unfinished).error());
    if (row.row[u"lifted"_s].toInteger() == 1) {
        if (*unfinished) // said again at the next look
            return {};
        if (!*here || words->contains(row.key))
            return readmit(change, row.key, u"merge"_s, stamp);
        stamp = stampAt(stamp, stampTime(stamp) - 1); // erased while this device was away: that first
    }
    const auto erasure = erasureOf(change, row.key, {});
    const auto owed = owedFor(change.db(), row.key, false);
    if (!erasure || !owed)
        return fail(!erasure ? erasure.error() : owed.error());
    if (!owed->isEmpty())
        return keepWaiting(change, *erasure, stamp);
    Erasure done;
    return eraseIn(change, *erasure, done, u"merge"_s, stamp);
}

std::optional<RemoteRow> withoutErased(const RemoteRow &row, const QSet<QString> &erased, QSet<QString> &left)
{
    const QJsonObject fields = row.entity == u"removed"_s ? row.row[u"row"_s].toObject() : row.row;
    const QString whose = row.entity == u"student"_s ? row.key : row.entity == u"mark"_s ? row.key.section(u'|', 1) : fields[u"student"_s].toString();
    if (erased.contains(whose)) {
        if (row.entity != u"removed"_s)
            left.insert(whose);
        return std::nullopt;
    }
    if (row.entity == u"mark"_s || erased.contains(fields[u"merged_into"_s].toString()))
        return std::nullopt;
    if (row.entity != u"session"_s)
        return row;
    RemoteRow kept = row;
    QJsonArray roster;
    const QJsonArray all = row.row[u"roster"_s].toArray();
    for (const QJsonValue &line : all) {
        const QString student = line[u"student"_s].toString();
        if (erased.contains(student))
            left.insert(student);
        else
            roster.append(line);
    }
    kept.row[u"roster"_s] = roster;
    return roster.isEmpty() ? std::nullopt : std::optional(kept);
}

} // namespace rollbook
