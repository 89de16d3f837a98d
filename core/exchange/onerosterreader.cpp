// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/onerosterreader.h"
#include "core/exchange/problemwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Of the standard's files those that a register needs; in particular not demographics.csv.
const QStringList wantedFiles{ u"manifest.csv"_s, u"orgs.csv"_s,  u"academicSessions.csv"_s, u"courses.csv"_s,
                               u"classes.csv"_s,  u"users.csv"_s, u"roles.csv"_s,            u"enrollments.csv"_s };

/// Without these a file says nothing that could be used.
const QHash<QString, NeededHeadings> neededHeadings{
    { u"orgs.csv"_s, { { u"sourcedId"_s, u"type"_s }, {} } },
    { u"academicSessions.csv"_s, { { u"sourcedId"_s, u"startDate"_s, u"endDate"_s }, {} } },
    { u"courses.csv"_s, { { u"sourcedId"_s }, {} } },
    { u"classes.csv"_s, { { u"sourcedId"_s }, { u"classCode"_s, u"title"_s } } },
    { u"users.csv"_s, { { u"sourcedId"_s }, { u"familyName"_s, u"givenName"_s } } },
    { u"roles.csv"_s, { { u"userSourcedId"_s, u"role"_s }, {} } },
    { u"enrollments.csv"_s, { { u"classSourcedId"_s, u"userSourcedId"_s, u"role"_s }, {} } },
};
const QStringList neededFiles{ u"classes.csv"_s, u"users.csv"_s, u"enrollments.csv"_s };

constexpr qsizetype mostProblems = 500; // nobody reads more

ImportProblem::Kind problemKindOf(CsvFlaw flaw)
{
    switch (flaw) {
    case CsvFlaw::None:
    case CsvFlaw::StrayQuote:
    case CsvFlaw::UnterminatedQuote: break;
    case CsvFlaw::BadCharacter: return ImportProblem::Kind::BadCharacter;
    case CsvFlaw::FieldTooLong: return ImportProblem::Kind::FieldTooLong;
    case CsvFlaw::TooManyFields: return ImportProblem::Kind::TooManyFields;
    }
    return ImportProblem::Kind::BadQuoting;
}

} // namespace

ImportResult<OneRosterSheet> OneRosterReader::sheet(const QString &name)
{
    auto sheet = OneRosterSheet::read(name, m_files.value(name), neededHeadings.value(name), m_cells);
    if (sheet && !sheet->guessedEncoding().isEmpty() && !m_guessed.contains(name)) {
        m_guessed.insert(name);
        problem({ .file = name, .kind = ImportProblem::Kind::EncodingGuessed, .args = { sheet->guessedEncoding() } });
    }
    return sheet;
}

void OneRosterReader::problem(ImportProblem problem)
{
    if (m_file.problems.size() < mostProblems) {
        m_file.problems.append(std::move(problem));
    } else {
        ++m_unlisted;
        m_unlistedLost = m_unlistedLost || problem.lost;
    }
}

void OneRosterReader::problem(const OneRosterSheet &sheet, const CsvRecord &line, ImportProblem::Kind kind, const QStringList &args, bool lost)
{
    problem({ .file = sheet.name(), .line = line.line, .kind = kind, .args = args, .lost = lost });
}

/// Whether an id was on an earlier line, which then counts; says so. `lines` is id -> line.
bool OneRosterReader::repeats(QHash<QString, int> &lines, const QString &id, const OneRosterSheet &sheet, const CsvRecord &line, const std::function<bool()> &alike)
{
    const int first = lines.value(id);
    if (first == 0) {
        lines.insert(id, line.line);
        return false;
    }
    const bool same = alike();
    problem(sheet, line, same ? ImportProblem::Kind::IdRepeated : ImportProblem::Kind::IdTwice, { id, QString::number(first) }, !same);
    return true;
}

/// Whether what stands under a heading is longer than any name; says so, and the line is left out.
bool OneRosterReader::tooLong(const OneRosterSheet &sheet, const CsvRecord &line, const QString &heading, const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return false;
    problem({ .file = sheet.name(), .line = line.line, .kind = ImportProblem::Kind::NameTooLong, .field = heading,
              .args = { QString::number(text.size()), QString::number(most) }, .lost = true });
    return true;
}

/// False for a line that is not whole, or that the school wants gone.
bool OneRosterReader::usable(const OneRosterSheet &sheet, const CsvRecord &line, int status)
{
    if (line.flaw != CsvFlaw::None) {
        problem(sheet, line, problemKindOf(line.flaw), { line.flawDetail }, true);
        return false;
    }
    return !says(cell(line, status), "tobedeleted"_L1);
}

QDate OneRosterReader::date(const OneRosterSheet &sheet, const CsvRecord &line, int column, const QString &heading)
{
    const QString text = cell(line, column);
    if (text.isEmpty())
        return {};
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        problem({ .file = sheet.name(), .line = line.line, .kind = ImportProblem::Kind::NotADate, .field = heading, .args = { text } });
    return date;
}

ImportResult<> OneRosterReader::readManifest()
{
    m_file.version = u"1.0"_s;
    const auto manifest = sheet(u"manifest.csv"_s);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const QStringList ours{ u"file.orgs"_s,    u"file.academicSessions"_s, u"file.courses"_s, u"file.classes"_s,
                            u"file.users"_s,   u"file.roles"_s,            u"file.enrollments"_s };
    for (qsizetype i = 0; i < manifest->lines(); ++i) {
        const CsvRecord &line = manifest->line(i);
        const QString name = cell(line, 0);
        const QString value = cell(line, 1);
        if (name == u"oneroster.version"_s)
            m_file.version = value;
        if (value.compare(u"delta"_s, Qt::CaseInsensitive) == 0 && ours.contains(name, Qt::CaseInsensitive))
            return faultOf({ .kind = ImportProblem::Kind::ChangesOnly, .args = { name } }, Error::Kind::NotSupported);
    }
    return {};
}

ImportResult<> OneRosterReader::readOrgs()
{
    const auto orgs = sheet(u"orgs.csv"_s);
    if (!orgs)
        return tl::unexpected(orgs.error());
    const int id = orgs->column(u"sourcedId"_s), name = orgs->column(u"name"_s), type = orgs->column(u"type"_s),
              code = orgs->column(u"identifier"_s), status = orgs->column(u"status"_s);
    QStringList schools;
    for (qsizetype i = 0; i < orgs->lines(); ++i) {
        const CsvRecord &line = orgs->line(i);
        if (!usable(*orgs, line, status) || cell(line, type).compare(u"school"_s, Qt::CaseInsensitive) != 0)
            continue;
        if (const QString shown = u"%1 (%2)"_s.arg(cell(line, id), cell(line, name)); !schools.contains(shown))
            schools.append(shown);
        if (!isOurs(cell(line, id)))
            continue;
        m_file.school.sourceId = cell(line, id);
        m_file.school.name = cell(line, name);
        m_file.school.code = cell(line, code);
    }
    if (m_org.isEmpty() && schools.size() > 1) {
        if (auto only = onlySchool(); !only)
            return tl::unexpected(only.error());
        else if (!only->isEmpty()) {
            m_org = *only;
            return readOrgs();
        }
    }
    if (m_org.isEmpty() && schools.size() > 1)
        return faultOf({ .kind = ImportProblem::Kind::SeveralSchools, .args = schools });
    if (!m_org.isEmpty() && m_file.school.sourceId.isEmpty())
        return faultOf({ .kind = ImportProblem::Kind::NoSuchSchool, .args = { m_org, schools.join(u", "_s) } });
    return {};
}

/// Of several schools the one that has classes, when it is the only one; otherwise empty.
ImportResult<QString> OneRosterReader::onlySchool()
{
    const auto classes = sheet(u"classes.csv"_s);
    if (!classes)
        return tl::unexpected(classes.error());
    const int org = classes->column(u"schoolSourcedId"_s), status = classes->column(u"status"_s);
    QSet<QString> having;
    for (qsizetype i = 0; i < classes->lines(); ++i) {
        const CsvRecord &line = classes->line(i);
        if (line.flaw == CsvFlaw::None && !says(cell(line, status), "tobedeleted"_L1))
            having.insert(cell(line, org));
    }
    return having.size() == 1 ? *having.cbegin() : QString();
}

ImportResult<> OneRosterReader::readTerms()
{
    const auto terms = sheet(u"academicSessions.csv"_s);
    if (!terms)
        return tl::unexpected(terms.error());
    const OneRosterSheet &s = *terms;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), title = s.column(u"title"_s), type = s.column(u"type"_s),
              from = s.column(u"startDate"_s), to = s.column(u"endDate"_s), parent = s.column(u"parentSourcedId"_s),
              year = s.column(u"schoolYear"_s);
    QHash<QString, int> ids;
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status))
            continue;
        const Term term{ .sourceId = cell(line, id), .title = cell(line, title), .kind = cell(line, type),
                         .from = date(s, line, from, u"startDate"_s),
                         .to = date(s, line, to, u"endDate"_s).addDays(-1), // exclusive in the standard
                         .parent = cell(line, parent), .year = cell(line, year).toInt() };
        if (term.sourceId.isEmpty() || !term.from.isValid() || !term.to.isValid() || term.to < term.from)
            problem(s, line, ImportProblem::Kind::TermIncomplete, {}, true);
        else if (!repeats(ids, term.sourceId, s, line, [&] { return m_file.school.terms.contains(term); }))
            m_file.school.terms.append(term);
    }
    return {};
}

ImportResult<> OneRosterReader::readCourses()
{
    const auto courses = sheet(u"courses.csv"_s);
    if (!courses)
        return tl::unexpected(courses.error());
    const OneRosterSheet &s = *courses;
    const int id = s.column(u"sourcedId"_s), title = s.column(u"title"_s), status = s.column(u"status"_s),
              codes = s.column(u"subjectCodes"_s), names = s.column(u"subjects"_s);
    QHash<QString, int> ids;
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status))
            continue;
        const Course course{ cell(line, title), firstOf(cell(line, codes)), firstOf(cell(line, names)) };
        if (!repeats(ids, cell(line, id), s, line, [&] { return m_courses.value(cell(line, id)) == course; }))
            m_courses.insert(cell(line, id), course);
    }
    return {};
}

ImportResult<> OneRosterReader::readClasses()
{
    const auto classes = sheet(u"classes.csv"_s);
    if (!classes)
        return tl::unexpected(classes.error());
    const OneRosterSheet &s = *classes;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), title = s.column(u"title"_s), code = s.column(u"classCode"_s),
              course = s.column(u"courseSourcedId"_s), kind = s.column(u"classType"_s), room = s.column(u"location"_s),
              org = s.column(u"schoolSourcedId"_s), terms = s.column(u"termSourcedIds"_s), grades = s.column(u"grades"_s),
              names = s.column(u"subjects"_s), codes = s.column(u"subjectCodes"_s);
    if (!m_org.isEmpty() && org < 0)
        return faultOf({ .kind = ImportProblem::Kind::ClassesWithoutSchool, .args = { m_org } });
    QSet<QString> used;
    QHash<QString, int> ids;
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || !isOurs(cell(line, org))) {
            if (line.flaw == CsvFlaw::None)
                m_otherClasses.insert(cell(line, id));
            continue;
        }
        ClassEntry c{ .sourceId = cell(line, id), .code = cell(line, code), .name = cell(line, title), .courseId = cell(line, course),
                      .kind = cell(line, kind), .grade = firstOf(cell(line, grades)), .room = cell(line, room) };
        if (c.sourceId.isEmpty()) {
            problem(s, line, ImportProblem::Kind::ClassWithoutId, {}, true);
            continue;
        }
        if (tooLong(s, line, u"title"_s, c.name, longestName) || tooLong(s, line, u"classCode"_s, c.code, longestCode))
            continue;
        const bool again = repeats(ids, c.sourceId, s, line, [&] {
            const auto first = std::find_if(m_file.school.classes.cbegin(), m_file.school.classes.cend(), [&](const ClassEntry &e) { return e.sourceId == c.sourceId; });
            return first->code == (c.code.isEmpty() ? c.sourceId : c.code) && first->name == (c.name.isEmpty() ? first->code : c.name);
        });
        if (again)
            continue;
        if (c.code.isEmpty())
            c.code = c.sourceId;
        if (used.contains(c.code)) {
            problem(s, line, ImportProblem::Kind::ClassCodeTwice, { c.code, c.sourceId }, false);
            c.code = c.sourceId;
        }
        used.insert(c.code);
        if (c.name.isEmpty())
            c.name = c.code;
        const Course of = m_courses.value(c.courseId);
        c.courseTitle = of.title;
        c.subjectCode = firstOf(cell(line, codes));
        c.subjectName = firstOf(cell(line, names));
        if (c.subjectCode.isEmpty() && c.subjectName.isEmpty()) {
            c.subjectCode = of.subjectCode;
            c.subjectName = of.subjectName;
        }
        if (c.subjectCode.isEmpty())
            c.subjectCode = c.subjectName;
        if (c.subjectName.isEmpty())
            c.subjectName = c.subjectCode;
        for (const QString &term : cell(line, terms).split(u',', Qt::SkipEmptyParts))
            c.terms.append(term.trimmed());
        m_classCodes.insert(c.sourceId, c.code);
        m_file.school.classes.append(c);
    }
    return {};
}

/// A set that has classes and nobody in them would end everybody.
ImportResult<> OneRosterReader::checkWhole()
{
    const SchoolData &school = m_file.school;
    if (school.classes.isEmpty() || !school.enrolments.isEmpty() || !school.teachings.isEmpty())
        return {};
    QStringList args{ QString::number(m_enrolments.lines()), QString::number(school.classes.size()) };
    const auto first = std::find_if(m_file.problems.cbegin(), m_file.problems.cend(), [this](const ImportProblem &p) { return p.file == m_enrolments.name(); });
    if (first != m_file.problems.cend())
        args.append(u"line %1: %2"_s.arg(first->line).arg(describe(*first)));
    return faultOf({ .kind = ImportProblem::Kind::NobodyEnrolled, .args = args });
}

ImportResult<OneRosterFile> OneRosterReader::read()
{
    for (const QString &name : neededFiles) {
        if (!m_files.contains(name))
            return faultOf({ .kind = ImportProblem::Kind::FileMissing, .args = { name } });
        if (m_files.value(name).trimmed().isEmpty())
            return faultOf({ .kind = ImportProblem::Kind::FileEmpty, .args = { name } });
    }
    for (const auto step : { &OneRosterReader::readManifest, &OneRosterReader::readOrgs, &OneRosterReader::readTerms, &OneRosterReader::readCourses,
                             &OneRosterReader::readClasses, &OneRosterReader::readUsers, &OneRosterReader::readRoles }) {
        if (auto done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    auto enrolments = sheet(u"enrollments.csv"_s);
    if (!enrolments)
        return tl::unexpected(enrolments.error());
    m_enrolments = std::move(*enrolments);
    findEnrolled();
    keepUsers();
    readEnrolments();
    if (auto whole = checkWhole(); !whole)
        return tl::unexpected(whole.error());
    if (m_unlisted > 0)
        m_file.problems.append({ .kind = ImportProblem::Kind::MoreLikeThese, .args = { QString::number(m_unlisted) }, .lost = m_unlistedLost });
    return std::move(m_file);
}

ImportResult<OneRosterFile> readOneRoster(const QMap<QString, QByteArray> &files, const QString &orgId)
{
    return OneRosterReader(files, orgId).read();
}

ImportResult<OneRosterFile> readOneRoster(const QString &path, const QString &orgId)
{
    const auto files = readArchive(path, wantedFiles, neededFiles);
    return files ? readOneRoster(*files, orgId) : ImportResult<OneRosterFile>(tl::unexpected(files.error()));
}

} // namespace rollbook
