// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/onerosterreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

ImportResult<QList<OneRosterSchool>> oneRosterSchools(const QString &path)
{
    const auto files = readArchive(path, { u"orgs.csv"_s, u"classes.csv"_s, u"enrollments.csv"_s }, { u"orgs.csv"_s, u"classes.csv"_s, u"enrollments.csv"_s });
    if (!files)
        return tl::unexpected(files.error());
    qsizetype cells = OneRosterReader::mostCells;
    const auto orgs = OneRosterSheet::read(u"orgs.csv"_s, files->value(u"orgs.csv"_s), { { u"sourcedId"_s, u"type"_s }, {} }, cells);
    if (!orgs)
        return tl::unexpected(orgs.error());
    const auto classes = OneRosterSheet::read(u"classes.csv"_s, files->value(u"classes.csv"_s), { { u"sourcedId"_s }, {} }, cells);
    if (!classes)
        return tl::unexpected(classes.error());
    const auto enrolments = OneRosterSheet::read(u"enrollments.csv"_s, files->value(u"enrollments.csv"_s), { { u"classSourcedId"_s, u"userSourcedId"_s, u"role"_s }, {} }, cells);
    if (!enrolments)
        return tl::unexpected(enrolments.error());

    const auto counts = [](const OneRosterSheet &sheet, const CsvRecord &line) {
        return line.flaw == CsvFlaw::None && !says(cell(line, sheet.column(u"status"_s)), "tobedeleted"_L1);
    };
    QHash<QString, QString> schoolOf; // class -> school
    const int ofSchool = classes->column(u"schoolSourcedId"_s), classId = classes->column(u"sourcedId"_s);
    for (qsizetype i = 0; i < classes->lines(); ++i) {
        if (counts(*classes, classes->line(i)))
            schoolOf.insert(cell(classes->line(i), classId), cell(classes->line(i), ofSchool));
    }
    QHash<QString, QSet<QString>> students; // of each school
    const int inClass = enrolments->column(u"classSourcedId"_s), user = enrolments->column(u"userSourcedId"_s), role = enrolments->column(u"role"_s);
    for (qsizetype i = 0; i < enrolments->lines(); ++i) {
        const CsvRecord &line = enrolments->line(i);
        if (counts(*enrolments, line) && says(cell(line, role), "student"_L1))
            students[schoolOf.value(cell(line, inClass))].insert(cell(line, user));
    }
    QList<OneRosterSchool> schools;
    const int id = orgs->column(u"sourcedId"_s), name = orgs->column(u"name"_s), type = orgs->column(u"type"_s);
    for (qsizetype i = 0; i < orgs->lines(); ++i) {
        const CsvRecord &line = orgs->line(i);
        const OneRosterSchool school{ cell(line, id), cell(line, name), int(std::count(schoolOf.cbegin(), schoolOf.cend(), cell(line, id))),
                                      int(students.value(cell(line, id)).size()) };
        if (counts(*orgs, line) && says(cell(line, type), "school"_L1) && !schools.contains(school))
            schools.append(school);
    }
    return schools;
}

QString schoolKnownAs(const QString &sourceId, const QList<OneRosterSchool> &schools)
{
    const bool there = !sourceId.isEmpty() && std::any_of(schools.cbegin(), schools.cend(), [&](const OneRosterSchool &s) { return s.id == sourceId; });
    return there ? sourceId : QString();
}

} // namespace rollbook
