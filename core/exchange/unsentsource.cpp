// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentsource.h"

#include "core/logging.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/rows.h"
#include "core/store/storepaths.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto unsentMarks =
    R"(SELECT m.session_id, m.student_id, m.status, m.minutes_late, m.status_hlc, m.note, m.note_hlc,
    m.rev, m.changed_at, m.author, m.origin, m.code FROM mark m
    WHERE NOT EXISTS(SELECT 1 FROM target t WHERE t.enabled=1 AND t.removed_at IS NULL)
       OR EXISTS(SELECT 1 FROM outbox o JOIN target t USING(target_id)
                 WHERE o.session_id=m.session_id AND o.student_id=m.student_id AND o.entity='mark' AND t.enabled=1
                   AND t.removed_at IS NULL AND (o.state<>'done' OR o.verified_rev<o.want_rev))
    ORDER BY m.session_id, m.student_id)"_L1;

constexpr auto historyOfMark =
    R"(SELECT seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt,
    payload_digest, actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash
    FROM event WHERE entity=? AND entity_key=? AND salt IS NOT NULL)"_L1; // what was erased stays
                                                                          // so

MarkRow markOf(const Row &row)
{
    MarkRow mark;
    mark.mark = { .session = SessionId::fromString(row.text(0)),
                  .student = StudentId::fromString(row.text(1)),
                  .value = {},
                  .note = row.text(5),
                  .rev = row.number(7),
                  .changedAt = row.number(8),
                  .author = row.text(9) };
    mark.mark.value.status = statusFromCode(row.text(2)).value_or(Status::Unmarked);
    if (!row.isNull(3))
        mark.mark.value.minutesLate = int(row.number(3));
    mark.statusHlc = row.text(4);
    mark.noteHlc = row.text(6);
    mark.origin = row.text(10);
    mark.mark.value.code = row.text(11);
    return mark;
}

/// Reads everything an Unsent holds, inside one read transaction.
class Gathering
{
public:
    explicit Gathering(Database &database) : m_db(database), m_reader(database) { }

    Result<Unsent> run()
    {
        for (const auto step : { &Gathering::heading, &Gathering::marks, &Gathering::receipts,
                                 &Gathering::sessions, &Gathering::codes, &Gathering::history }) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return m_unsent;
    }

private:
    Result<> heading()
    {
        const auto school = m_reader.school();
        if (!school)
            return fail(school.error());
        m_unsent.school = rowOf(*school);
        m_unsent.source = u"store"_s;
        const auto device = m_db.value(u"SELECT device_id FROM device"_s);
        if (!device)
            return fail(device.error());
        m_unsent.device = device->value_or(QVariant()).toString();
        return m_db.each(u"SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"_s, {},
                         [this](const Row &row) {
                             m_unsent.headSeq = row.number(0);
                             m_unsent.headHash = row.blob(1);
                         });
    }

    Result<> marks()
    {
        return m_db.each(unsentMarks, {},
                         [this](const Row &row) { m_unsent.marks.append(rowOf(markOf(row))); });
    }

    Result<> receipts()
    {
        const auto targets = m_reader.targets();
        if (!targets)
            return fail(targets.error());
        QSet<TargetId> enabled;
        for (const Target &target : *targets) {
            if (target.enabled)
                enabled.insert(target.id);
        }
        for (QJsonObject &mark : m_unsent.marks) {
            const auto all =
                m_reader.receipts(SessionId::fromString(mark[u"session"_s].toString()),
                                  StudentId::fromString(mark[u"student"_s].toString()));
            if (!all)
                return fail(all.error());
            QJsonArray open;
            for (const Receipt &receipt : *all) {
                if (receipt.state != DeliveryState::Confirmed && enabled.contains(receipt.target))
                    open.append(openRow(receipt));
            }
            mark[u"open"_s] = open;
        }
        return {};
    }

    Result<> sessions()
    {
        QSet<QString> ids;
        for (const QJsonObject &mark : std::as_const(m_unsent.marks))
            ids.insert(mark[u"session"_s].toString());
        QStringList sorted = ids.values();
        sorted.sort();
        for (const QString &id : std::as_const(sorted)) {
            const auto session = m_reader.session(SessionId::fromString(id));
            if (!session)
                return fail(session.error());
            const auto hlc = m_db.value(u"SELECT hlc FROM session WHERE session_id=?"_s, { id });
            if (!hlc)
                return fail(hlc.error());
            QJsonArray roster;
            auto read = m_db.each(
                u"SELECT student_id, position, admission_no, name FROM roster WHERE session_id=? ORDER BY position"_s,
                { id }, [&](const Row &row) {
                    roster.append(QJsonObject{ { u"student"_s, row.text(0) },
                                               { u"position"_s, row.number(1) },
                                               { u"number"_s, row.text(2) },
                                               { u"name"_s, row.text(3) } });
                    m_students.insert(row.text(0));
                });
            if (!read)
                return read;
            QJsonObject row = rowOf(*session);
            row[u"hlc"_s] = hlc->value_or(QVariant()).toString();
            row[u"roster"_s] = roster;
            m_unsent.sessions.append(row);
        }
        return {};
    }

    /// Classes, subjects and students that the sessions name; no contact data, which nobody needs
    /// here.
    Result<> codes()
    {
        QSet<QString> classes, subjects;
        for (const QJsonObject &session : std::as_const(m_unsent.sessions)) {
            classes.insert(session[u"class"_s].toString());
            subjects.insert(session[u"subject"_s].toString());
        }
        const auto take = [this](const QString &sql, const QString &code,
                                 const QSet<QString> &wanted, QList<QJsonObject> &rows) {
            return m_db.each(sql, {}, [&](const Row &row) {
                if (wanted.contains(row.text(0)))
                    rows.append({ { u"id"_s, row.text(0) },
                                  { code, row.text(1) },
                                  { u"name"_s, row.text(2) } });
            });
        };
        if (auto taken = take(u"SELECT class_id, code, name FROM class ORDER BY code"_s, u"code"_s,
                              classes, m_unsent.classes);
            !taken)
            return taken;
        if (auto taken = take(u"SELECT subject_id, code, name FROM subject ORDER BY code"_s,
                              u"code"_s, subjects, m_unsent.subjects);
            !taken)
            return taken;
        return take(u"SELECT student_id, admission_no, name FROM student ORDER BY admission_no"_s,
                    u"number"_s, m_students, m_unsent.students);
    }

    Result<> history()
    {
        for (const QJsonObject &mark : std::as_const(m_unsent.marks)) {
            for (const QString &entity : { u"mark"_s, u"receipt"_s }) {
                auto read =
                    m_db.each(historyOfMark, { entity, markKey(mark) },
                              [this](const Row &row) { m_unsent.events.append(eventOf(row)); });
                if (!read)
                    return read;
            }
        }
        std::ranges::sort(m_unsent.events, {}, &Event::seq);
        return {};
    }

    Database &m_db;
    StoreReader m_reader;
    Unsent m_unsent;
    QSet<QString> m_students;
};

Result<Unsent> unsentInFile(const StorePaths &paths)
{
    const QString file = paths.database();
    if (!QFile::exists(file))
        return fail(
            Error::Kind::NotFound,
            u"there is no Rollbook store in %1; make one with: rollbookctl --store %1 init"_s.arg(
                paths.dir.path()));
    const auto database = Database::open({ .file = file, .vfs = {}, .readOnly = true });
    if (!database)
        return fail(database.error());
    const auto check = (*database)->quickCheck();
    if (!check)
        return fail(check.error());
    if (*check != u"ok"_s)
        return fail(Error::Kind::Corrupt, *check);
    return unsentIn(**database);
}

} // namespace

Result<Unsent> unsentIn(Database &database)
{
    if (auto begun = database.run(u"BEGIN"_s);
        !begun) // one moment for all questions, while others write
        return fail(begun.error());
    auto unsent = Gathering(database).run();
    (void)database.run(u"COMMIT"_s); // nothing was written
    return unsent;
}

Result<Unsent> gatherUnsent(const QString &directory, const QString &why, qint64 nowMs)
{
    const StorePaths paths(directory);
    auto unsent = unsentInFile(paths);
    if (!unsent) {
        const Error reason = unsent.error();
        const auto journal = Journal::read(paths.journal());
        if (!journal)
            return fail(journal.error());
        if (journal->events.isEmpty())
            return fail(reason);
        qCWarning(lcStore).noquote()
            << "the store cannot be read, taking unsent marks from its journal:" << reason.detail;
        unsent = unsentIn(journal->events);
        if (unsent->school.isEmpty())
            return fail(
                reason.kind,
                u"%1; and the journal does not say whose school it is"_s.arg(reason.detail));
    }
    unsent->why = why;
    unsent->madeAt = nowMs;
    return unsent;
}

} // namespace rollbook
