// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/peoplereader.h"

#include "core/model/isotext.h"
#include "core/store/access.h"
#include "core/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto studentColumns = "t.student_id, t.admission_no, t.name, t.email, t.phone, t.birthday, p.sha256, t.ended, t.temporary, t.merged_into"_L1;
constexpr auto studentTables = "student t LEFT JOIN photo p USING(student_id)"_L1;


Student studentOf(const Row &row)
{
    return { .id = StudentId::fromString(row.text(0)),
             .number = row.text(1),
             .name = row.text(2),
             .email = row.text(3),
             .phone = row.text(4),
             .birthday = isoDate(row.text(5)),
             .photo = row.text(6),
             .ended = isoDate(row.text(7)),
             .temporary = row.number(8) != 0,
             .mergedInto = row.isNull(9) ? StudentId() : StudentId::fromString(row.text(9)) };
}

Result<Student> one(Database &db, const QString &where, const QString &value, const QString &called)
{
    std::optional<Student> found;
    const auto read = db.each(u"SELECT %1 FROM %2 WHERE %3=?"_s.arg(studentColumns, studentTables, where), { value },
                              [&](const Row &row) { found = studentOf(row); });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(Error::Kind::NotFound, u"there is no student %1"_s.arg(called));
    return *found;
}

} // namespace

void StudentDirectory::add(const StudentEntry &entry)
{
    search.add(QStringList{ entry.student.name, entry.student.number } + entry.classes);
    folded.append(foldedForSearch(entry.student.name));
    entries.append(entry);
}

QList<int> StudentDirectory::indexesOf(const QString &text, int limit) const
{
    const QString wanted = foldedForSearch(text);
    QList<int> indexes = search.find(text, int(entries.size()));
    std::ranges::stable_sort(indexes, {}, [&](int i) { return folded.at(i).startsWith(wanted) ? 0 : 1; });
    return indexes.first(std::min<qsizetype>(limit, indexes.size()));
}

QList<StudentEntry> StudentDirectory::find(const QString &text, int limit) const
{
    QList<StudentEntry> found;
    const QList<int> indexes = indexesOf(text, limit);
    for (const int i : indexes)
        found.append(entries.at(i));
    return found;
}

Result<Student> PeopleReader::byId(StudentId id) const { return one(m_database, u"t.student_id"_s, id.toString(), id.toString()); }

Result<Student> PeopleReader::byNumber(const QString &number) const
{
    return one(m_database, u"t.admission_no"_s, number.trimmed(), u"with the admission number "_s + number.trimmed());
}

Result<StudentDirectory> PeopleReader::directory(QDate day, bool all) const
{
    StudentDirectory directory;
    const QString date = day.toString(Qt::ISODate);
    const auto read = m_database.each(
            u"SELECT %1, (SELECT group_concat(c.code, char(10)) FROM enrolment e JOIN class c USING(class_id) "
            "WHERE e.student_id=t.student_id AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)) "
            "FROM %2 WHERE ? OR (t.merged_into IS NULL AND (t.ended IS NULL OR t.ended>=?)) ORDER BY t.name, t.admission_no"_s.arg(studentColumns, studentTables),
            { date, date, int(all), date }, [&](const Row &row) {
                StudentEntry entry{ studentOf(row), row.text(10).split(u'\n', Qt::SkipEmptyParts) };
                entry.classes.sort();
                directory.add(entry);
            });
    if (!read)
        return fail(read.error());
    return directory;
}

Result<QList<EnrolmentSpan>> PeopleReader::enrolments(StudentId id) const
{
    QList<EnrolmentSpan> spans;
    const auto read = m_database.each(
            u"SELECT e.class_id, c.code, e.from_date, e.to_date, e.position FROM enrolment e JOIN class c USING(class_id) "
            "WHERE e.student_id=? ORDER BY e.from_date, c.code"_s,
            { id.toString() }, [&](const Row &row) {
                spans.append({ ClassId::fromString(row.text(0)), row.text(1), isoDate(row.text(2)), isoDate(row.text(3)), int(row.number(4)) });
            });
    if (!read)
        return fail(read.error());
    return spans;
}

Result<QList<Guardian>> PeopleReader::guardians(StudentId id) const
{
    if (auto may = mayDo(m_database, Action::ReadPeople); !may)
        return fail(may.error());
    QList<Guardian> found;
    const auto read = m_database.each(
            u"SELECT guardian_id, name, relation, phone, email, position FROM guardian WHERE student_id=? ORDER BY position, name"_s,
            { id.toString() }, [&](const Row &row) {
                found.append({ row.text(0), id, row.text(1), row.text(2), row.text(3), row.text(4), int(row.number(5)) });
            });
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace rollbook
