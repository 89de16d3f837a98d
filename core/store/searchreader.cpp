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
    const auto students = PeopleReader(m_database).directory(today);
    if (!students)
        return fail(students.error());
    lists.students = *students;
    const auto read = m_database.each(u"SELECT %1 FROM %2 ORDER BY s.local_date DESC, s.start_local DESC, c.code"_s.arg(sessionColumns, sessionTables), {},
                                      [&](const Row &row) { lists.sessions.append(sessionOf(row)); });
    if (!read)
        return fail(read.error());
    return lists;
}

} // namespace rollbook
