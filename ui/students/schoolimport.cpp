// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/schoolimport.h"

#include "core/exchange/problemwords.h"
#include "core/exchange/timetableclash.h"
#include "core/exchange/timetableplan.h"
#include "ui/students/problemwording.h"
#include "ui/timetable/lessonwording.h"
#include "ui/wording.h"

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

ImportResult<SchoolPlan> planOf(const QString &path, SchoolFile what, const SchoolState &state, const School &school, QDate day, ErasedNumbers erased, const QString &org)
{
    if (what == SchoolFile::OneRoster) {
        const auto file = readOneRoster(path, org);
        if (!file)
            return tl::unexpected(file.error());
        SchoolPlan plan = planSchool(file->school, state, day, erased);
        plan.problems = file->problems + plan.problems;
        return plan;
    }
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        return faultOf({ .kind = ImportProblem::Kind::CannotOpen, .args = { path, bytes.errorString() } }, Error::Kind::NotFound);
    CalendarReading reading = calendarReadingOf(state, school, day);
    reading.closures = what == SchoolFile::Closures;
    reading.name = QFileInfo(path).completeBaseName();
    const auto file = readCalendar(bytes.readAll(), reading);
    if (!file)
        return tl::unexpected(file.error());
    SchoolPlan plan = planTimetable(*file, state, day);
    plan.problems += conflictsMadeBy(plan, state, day);
    return plan;
}

/// Says which row a change is of, without words of any language.
QString whichOf(const SchoolChange &change, const QHash<QString, QString> &names)
{
    const QJsonObject &row = change.after;
    const auto text = [&](QLatin1StringView key) { return row[key].toString(); };
    QStringList parts;
    for (const auto key : { "class"_L1, "student"_L1, "teacher"_L1, "subject"_L1 }) {
        if (const QString id = text(key); !id.isEmpty())
            parts.append(names.value(id, id));
    }
    for (const auto key : { "number"_L1, "code"_L1, "name"_L1, "title"_L1, "date"_L1, "from"_L1 }) {
        const QString value = text(key);
        if (!value.isEmpty() && !parts.contains(value) && (key != "from"_L1 || change.entity != u"slot"_s))
            parts.append(value);
    }
    if (change.entity == u"slot"_s)
        parts.append(LessonWording::weekday(row["weekday"_L1].toInt()));
    if (!text("start"_L1).isEmpty())
        parts.append(text("start"_L1));
    return parts.join(u' ');
}

} // namespace

QString importKind(SchoolFile file) { return file == SchoolFile::OneRoster ? u"oneroster"_s : u"ics"_s; }

SchoolDryRun dryRun(const QString &path, SchoolFile file, const SchoolState &state, const School &school, QDate day, ErasedNumbers erased, const QString &org)
{
    SchoolDryRun run;
    auto plan = planOf(path, file, state, school, day, erased, org);
    if (!plan && plan.error().problem.kind == ImportProblem::Kind::SeveralSchools) {
        run.schools = oneRosterSchools(path).value_or(QList<OneRosterSchool>());
        if (const QString known = schoolKnownAs(schoolDataOf(state, school).sourceId, run.schools); !known.isEmpty())
            plan = planOf(path, file, state, school, day, erased, known);
    }
    if (!plan) {
        run.read = tl::unexpected(plan.error());
        return run;
    }
    run.schools.clear();
    run.plan = std::move(*plan);
    QHash<QString, QString> names;
    const auto learn = [&names](const QString &entity, const QJsonObject &row) {
        if (entity == u"class"_s || entity == u"subject"_s)
            names.insert(row["id"_L1].toString(), row["code"_L1].toString());
        else if (entity == u"student"_s || entity == u"teacher"_s)
            names.insert(row["id"_L1].toString(), row["name"_L1].toString());
    };
    for (const QString &entity : { u"class"_s, u"subject"_s, u"student"_s, u"teacher"_s }) {
        const auto rows = state.rows.value(entity);
        for (const QJsonObject &row : rows)
            learn(entity, row);
    }
    for (const SchoolChange &change : std::as_const(run.plan.changes))
        learn(change.entity, change.after);
    run.lines.reserve(run.plan.changes.size());
    for (const SchoolChange &change : std::as_const(run.plan.changes))
        run.lines.append({ change.kind, change.entity, whichOf(change, names), change.fields });
    return run;
}

QString SchoolImportWording::kind(const QString &importKind)
{
    if (importKind == u"oneroster"_s)
        return u"OneRoster"_s;
    return importKind == u"ics"_s ? tr("Calendar") : tr("Timetable, by hand");
}

QString SchoolImportWording::entity(const QString &entity)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        { "student"_L1, tr("Students") },       { "class"_L1, tr("Classes") },
        { "subject"_L1, tr("Subjects") },       { "teacher"_L1, tr("Teachers") },
        { "enrolment"_L1, tr("Students in classes") }, { "teaching"_L1, tr("Teachers of classes") },
        { "term"_L1, tr("Terms") },             { "slot"_L1, tr("Weekly lessons") },
        { "rule"_L1, tr("School rules") },       { "closure"_L1, tr("Days without lessons") },  { "lessonchange"_L1, tr("Single lessons") },
    };
    for (const auto &[key, name] : names) {
        if (entity == key)
            return name;
    }
    return entity;
}

QString SchoolImportWording::field(const QString &field)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        { "name"_L1, tr("name") },       { "given"_L1, tr("given name") }, { "family"_L1, tr("family name") }, { "email"_L1, tr("email") },
        { "phone"_L1, tr("phone") },     { "grade"_L1, tr("grade") },      { "room"_L1, tr("room") },          { "teacher"_L1, tr("teacher") },
        { "subject"_L1, tr("subject") }, { "start"_L1, tr("start") },      { "end"_L1, tr("end") },            { "from"_L1, tr("first day") },
        { "to"_L1, tr("last day") },     { "week"_L1, tr("week") },        { "title"_L1, tr("title") },        { "reason"_L1, tr("reason") },
        { "position"_L1, tr("place in the list") }, { "source"_L1, tr("id at the source") }, { "number"_L1, tr("number") },
    };
    for (const auto &[key, name] : names) {
        if (field == key)
            return name;
    }
    return tr("other details");
}

QStringList SchoolImportWording::summary(const SchoolPlan &plan)
{
    QStringList entities, lines;
    for (const SchoolChange &change : plan.changes) {
        if (!entities.contains(change.entity))
            entities.append(change.entity);
    }
    for (const QString &name : std::as_const(entities)) {
        const int adds = plan.count(SchoolChange::Kind::Add, name), changes = plan.count(SchoolChange::Kind::Change, name),
                  ends = plan.count(SchoolChange::Kind::End, name);
        QStringList parts;
        if (adds > 0)
            parts.append(isolated(tr("%n new", "rows", adds)));
        if (changes > 0)
            parts.append(isolated(tr("%n changed", "rows", changes)));
        if (ends > 0)
            parts.append(isolated(tr("%n end", "rows", ends)));
        //: %1 is a kind of thing, such as "Students", %2 are counts
        lines.append(tr("%1: %2").arg(entity(name), parts.join(tr(", ", "between counts"))));
    }
    if (!plan.erased.isEmpty())
        lines.append(plan.erased.size() == 1 ? tr("1 number belonged to a student who was erased: left out.")
                                             : tr("%n numbers belonged to students who were erased: left out.", "two or more", int(plan.erased.size())));
    if (!plan.readmitted.isEmpty())
        lines.append(plan.readmitted.size() == 1 ? tr("1 new student has the number of a student who was erased.")
                                                 : tr("%n new students have numbers of students who were erased.", "two or more", int(plan.readmitted.size())));
    if (plan.unchanged > 0)
        lines.append(tr("As they are: %1").arg(isolated(QLocale().toString(plan.unchanged))));
    return lines;
}

QString SchoolImportWording::leaving(const SchoolPlan &plan)
{
    QString ended;
    if (plan.endedShare() > mostRemoved) // fewer end every day somewhere, and the list below names them
        //: %1 is a number of places, %2 a percentage
        ended = tr("%n places of students in classes, of %1, would end: %2 %.", "one or more", plan.membershipsEnded)
                        .arg(isolated(QLocale().toString(plan.memberships)), isolated(QLocale().toString(plan.endedShare() * 100, 'f', 0)));
    if (plan.removed.isEmpty())
        return ended;
    const QString share = QLocale().toString(plan.removedShare() * 100, 'f', 0);
    const QString students = QLocale().toString(plan.students);
    const QString removed = plan.removed.size() == 1 ? tr("1 student of %1 would be in no class any more.").arg(isolated(students))
                                    //: %1 is a number of students, %2 a percentage
                                    : tr("%n students of %1 would be in no class any more: %2 %.", "two or more", int(plan.removed.size()))
                                              .arg(isolated(students), isolated(share));
    return ended.isEmpty() ? removed : removed + u' ' + ended;
}

QString SchoolImportWording::school(const OneRosterSchool &school)
{
    const QString classes = school.classes == 1 ? tr("1 class") : tr("%n classes", "none, or two or more", school.classes);
    const QString students = school.students == 1 ? tr("1 student") : tr("%n students", "none, or two or more", school.students);
    //: %1 is the name of a school, %2 and %3 are counts
    return tr("%1: %2, %3").arg(isolated(school.name.isEmpty() ? school.id : school.name), isolated(classes), isolated(students));
}

QString SchoolImportWording::undone(const UndoneImport &undone)
{
    const QString words = undone.undone == 1 ? tr("1 change is taken back.") : tr("%n changes are taken back.", "none, or two or more", undone.undone);
    if (undone.kept.isEmpty())
        return words;
    //: %1 is a sentence before this one
    return undone.kept.size() == 1 ? tr("%1 1 stays, because it was changed since or marks hang on it.").arg(words)
                                   : tr("%1 %n stay, because they were changed since or marks hang on them.", "two or more", int(undone.kept.size())).arg(words);
}

void SchoolImportWording::fill(QStandardItemModel &model, const SchoolDryRun &run, const QColor &problemColor, int most)
{
    model.clear();
    model.setHorizontalHeaderLabels({ tr("What happens"), tr("Kind"), tr("Which"), tr("What differs") });
    const auto add = [&model](const QStringList &cells, const QColor &color) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells) {
            row.append(new QStandardItem(cell));
            row.last()->setEditable(false);
            row.last()->setToolTip(cell);
            if (color.isValid())
                row.last()->setForeground(color);
        }
        model.appendRow(row);
    };
    for (const ImportProblem &problem : run.plan.problems) {
        add({ problem.lost ? tr("Not imported") : tr("Imported, but look"), ProblemWording::where(problem), ProblemWording::problem(problem), {} }, problemColor);
    }
    QList<SchoolDryRun::Line> lines = run.lines;
    std::ranges::stable_sort(lines, [](const auto &a, const auto &b) { return int(a.kind) > int(b.kind); }); // what ends first
    for (const SchoolDryRun::Line &line : lines.mid(0, most)) {
        const QString what = line.kind == SchoolChange::Kind::Add ? tr("New") : line.kind == SchoolChange::Kind::End ? tr("Ends") : tr("Changed");
        QStringList fields;
        for (const QString &name : line.fields) {
            if (const QString words = field(name); !fields.contains(words))
                fields.append(words);
        }
        add({ what, entity(line.entity), isolated(line.which), fields.join(tr(", ", "between fields")) }, {});
    }
    if (lines.size() > most)
        add({ tr("And %n more", "changes", int(lines.size()) - most), {}, {}, {} }, {});
}

} // namespace rollbook
