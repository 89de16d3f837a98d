// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchreader.h"

#include "core/store/database.h"
#include "core/store/reader.h"
#include "core/store/readrows.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<SearchLists> SearchReader::lists(QDate today) const
{
    SearchLists lists;
    const auto classes = StoreReader(m_database).classes(today);
    if (!classes)
        return fail(classes.error());
    lists.classes = *classes;
    const QString day = today.toString(Qt::ISODate);
    auto read = m_database.each(
            uR"(SELECT t.student_id, t.admission_no, t.name, c.code FROM student t
                  LEFT JOIN enrolment e ON e.student_id=t.student_id AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)
                  LEFT JOIN class c USING(class_id) ORDER BY t.name, t.student_id, c.code)"_s,
            { day, day }, [&](const Row &row) {
                const StudentId id = StudentId::fromString(row.text(0));
                if (lists.students.isEmpty() || lists.students.last().id != id)
                    lists.students.append({ .id = id, .number = row.text(1), .name = row.text(2), .classes = {} });
                if (!row.isNull(3))
                    lists.students.last().classes.append(row.text(3));
            });
    if (read)
        read = m_database.each(u"SELECT %1 FROM %2 ORDER BY s.local_date DESC, s.start_local DESC, c.code"_s.arg(sessionColumns, sessionTables), {},
                               [&](const Row &row) { lists.sessions.append(sessionOf(row)); });
    if (!read)
        return fail(read.error());
    return lists;
}

} // namespace rollbook
