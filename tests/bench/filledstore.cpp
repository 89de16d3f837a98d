// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filledstore.h"

#include "tests/bench/rawdatabase.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

Result<> insert(RawDatabase &db, const Classroom &classroom, const QList<DatedSession> &sessions)
{
    const auto session =
        db.prepare("INSERT INTO session(session_id, school_id, account_id, class_id, subject_id, "
                   "local_date, start_local, end_local, tz, room,"
                   " rev, hlc) SELECT ?1, school_id, account_id, class_id, subject_id, ?2, ?3, "
                   "end_local, tz, room, rev, hlc FROM session"
                   " WHERE session_id=?4");
    const auto roster = db.prepare(
        "INSERT INTO roster(session_id, student_id, position, admission_no, name)"
        " SELECT ?1, student_id, position, admission_no, name FROM roster WHERE session_id=?2");
    const auto mark = db.prepare("INSERT INTO mark(session_id, student_id, status, status_hlc, "
                                 "note, note_hlc, rev, changed_at, author, origin)"
                                 " SELECT ?1, student_id, substr('PALE',1+position%4,1), "
                                 "d.hlc_high, '', d.hlc_high, 1, ?3, 'J. Okafor', 'local'"
                                 " FROM roster JOIN device d WHERE session_id=?2");
    const auto outbox = db.prepare("INSERT INTO outbox(target_id, entity, session_id, student_id, "
                                   "want_rev, acked_rev, verified_rev, state, first_queued_at,"
                                   " verified_at) SELECT target_id, 'mark', ?1, student_id, 1, 1, "
                                   "1, 'done', ?3, ?3 FROM roster JOIN target WHERE session_id=?2");
    const QString model = classroom.session().id.toString();
    for (const DatedSession &each : sessions) {
        const QString id = each.id.toString();
        session->bind(1, id);
        session->bind(2, each.date.toString(Qt::ISODate));
        session->bind(3, each.start.toString(u"HH:mm"_s));
        session->bind(4, model);
        const qint64 at = QDateTime(each.date, each.start, Qt::UTC).toMSecsSinceEpoch();
        for (RawStatement *rows : { roster.get(), mark.get(), outbox.get() }) {
            rows->bind(1, id);
            rows->bind(2, model);
        }
        mark->bind(3, at);
        outbox->bind(3, at);
        if (!session->run() || !roster->run() || !mark->run() || !outbox->run())
            return fail(Error::Kind::Storage, u"the store could not be filled"_s);
    }
    return {};
}

} // namespace

QList<DatedSession> datedSessions(int count, int aDay, QDate first)
{
    QList<DatedSession> sessions;
    for (int i = 0; i < count; ++i) {
        const QDate date = first.addDays(i / aDay);
        const QTime start = QTime(8, 0).addSecs(i % aDay * 45 * 60);
        sessions.append({ sessionId(schoolId(u"RIVERSIDE"_s), u"7A"_s, u"MAT"_s, date, start), date, start });
    }
    std::ranges::sort(sessions, {}, [](const DatedSession &session) { return session.id.toString(); });
    return sessions;
}

Result<> fillStore(const Classroom &classroom, const QList<DatedSession> &sessions)
{
    const auto db = RawDatabase::open(classroom.database());
    if (!db)
        return fail(db.error());
    if (auto begun = (*db)->execute(u"PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; BEGIN"_s); !begun)
        return begun;
    if (auto inserted = insert(**db, classroom, sessions); !inserted)
        return inserted;
    return (*db)->execute(u"COMMIT; PRAGMA journal_mode=WAL"_s);
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace rollbook::bench
