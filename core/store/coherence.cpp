// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coherence.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<> checkCoherence(Database &database)
{
    const auto holes =
        database.value(u"SELECT coalesce(max(seq)-min(seq)+1,0)-count(*) FROM event NOT INDEXED"_s);
    if (!holes)
        return fail(holes.error());
    if ((*holes)->toLongLong() != 0)
        return fail(
            Error::Kind::Corrupt,
            u"%1 entries are missing in the middle of the history"_s.arg((*holes)->toLongLong()));
    // An entry whose session or student is lost is kept in the history only; see replay.
    const auto strays = database.value(uR"(SELECT count(*) FROM
              (SELECT substr(entity_key,1,36) AS session_id, substr(entity_key,38) AS student_id, max(rev) AS rev
               FROM event WHERE entity='mark' GROUP BY entity_key) e
              JOIN session USING(session_id) JOIN student USING(student_id)
              LEFT JOIN mark m ON m.session_id=e.session_id AND m.student_id=e.student_id
            WHERE m.rev IS NOT e.rev)"_s);
    if (!strays)
        return fail(strays.error());
    if ((*strays)->toLongLong() != 0)
        return fail(Error::Kind::Corrupt,
                    u"%1 marks are not as the history says"_s.arg((*strays)->toLongLong()));
    return {};
}

Result<QList<OwedMark>> findForgotten(Database &database)
{
    QList<OwedMark> owed;
    // Made or imported since a target is there; what came from a server is not owed to the others.
    const auto read =
        database.each(uR"(SELECT DISTINCT m.session_id, m.student_id FROM
              (SELECT entity_key, max(seq) AS seq, max(rev) AS rev FROM event WHERE entity='mark' AND kind IN('edit','import') GROUP BY entity_key) e
              JOIN mark m ON m.session_id=substr(e.entity_key,1,36) AND m.student_id=substr(e.entity_key,38)
              JOIN target t ON t.enabled=1 AND t.removed_at IS NULL
                AND e.seq>(SELECT min(seq) FROM event WHERE entity='target' AND entity_key=t.target_id)
              LEFT JOIN outbox o ON o.session_id=m.session_id AND o.student_id=m.student_id AND o.target_id=t.target_id AND o.entity='mark'
            WHERE coalesce(o.want_rev,0)<e.rev)"_s,
                      {}, [&](const Row &row) {
                          owed.append({ SessionId::fromString(row.text(0)),
                                        StudentId::fromString(row.text(1)) });
                      });
    if (!read)
        return fail(read.error());
    return owed;
}

Result<int> raise(Database &database, const QList<OwedMark> &forgotten, qint64 nowMs)
{
    if (forgotten.isEmpty())
        return 0;
    Transaction transaction(database);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    for (const OwedMark &mark : forgotten) {
        const auto rev = database.value(u"SELECT rev FROM mark WHERE session_id=? AND student_id=?"_s,
                                        { mark.session.toString(), mark.student.toString() });
        if (!rev)
            return fail(rev.error());
        if (!*rev)
            continue; // erased meanwhile
        if (auto raised = raiseOutbox(database, mark.session, mark.student, (*rev)->toLongLong(), nowMs); !raised)
            return fail(raised.error());
    }
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return int(forgotten.size());
}

Result<int> raiseForgotten(Database &database, qint64 nowMs)
{
    const auto forgotten = findForgotten(database);
    return forgotten ? raise(database, *forgotten, nowMs) : Result<int>(fail(forgotten.error()));
}

} // namespace rollbook
