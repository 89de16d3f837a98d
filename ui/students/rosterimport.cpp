// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/rosterimport.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/rosterplan.h"
#include "core/exchange/rosterreader.h"
#include "ui/wording.h"

#include <QColor>
#include <QFile>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

RosterDryRun dryRun(const QString &path, const QMap<QString, QString> &mapped,
                    const RosterState &state, ErasedNumbers erased, const QString &encoding)
{
    RosterDryRun run;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        run.read = faultOf({ .kind = ImportProblem::Kind::CannotOpen, .args = { path, file.errorString() } }, Error::Kind::NotFound);
        return run;
    }
    const QByteArray bytes = file.readAll();
    auto roster = readRoster(bytes, mapped, encoding);
    if (!roster) {
        run.read = tl::unexpected(roster.error());
        const bool readable = roster.error().problem.kind == ImportProblem::Kind::ColumnsNotRecognised || !mapped.isEmpty();
        if (const auto table = readable ? readCsv(bytes, {}, encoding) : ImportResult<CsvTable>(); readable && table && !table->records.isEmpty()) {
            run.headings = table->records.first().fields; // a person can say what they are
            run.file.encoding = table->encoding;
            run.file.guessed = table->guessed;
        }
        return run;
    }
    run.file = *roster;
    run.headings = roster->headings;
    run.plan = planRoster(*roster, state, NewClasses::WhenPlausible, erased);
    return run;
}

QString RosterWording::field(const QString &field)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        { "number"_L1, tr("Admission number") },
        { "name"_L1, tr("Full name") },
        { "given"_L1, tr("Given name") },
        { "middle"_L1, tr("Middle name") },
        { "family"_L1, tr("Family name") },
        { "class"_L1, tr("Class") },
        { "email"_L1, tr("Email") },
        { "phone"_L1, tr("Phone") },
        { "ignore"_L1, tr("Not used") },
    };
    for (const auto &[key, name] : names) {
        if (field == key)
            return name;
    }
    return field;
}

QString RosterWording::encoding(const QString &encoding)
{
    const std::pair<QLatin1StringView, QString> scripts[] = {
        { "Windows-1250"_L1, tr("Central European") }, { "Windows-1251"_L1, tr("Cyrillic") }, { "Windows-1252"_L1, tr("Western European") },
        { "Windows-1253"_L1, tr("Greek") },            { "Windows-1254"_L1, tr("Turkish") },  { "Windows-1255"_L1, tr("Hebrew") },
        { "Windows-1256"_L1, tr("Arabic") },           { "Windows-1257"_L1, tr("Baltic") },   { "Windows-1258"_L1, tr("Vietnamese") },
    };
    for (const auto &[name, script] : scripts) {
        if (encoding == name)
            //: %1 is a script, %2 the technical name of an encoding
            return tr("%1 (%2)").arg(script, isolated(encoding));
    }
    return encoding;
}

QString RosterWording::problem(const RosterProblem &problem)
{
    const QString detail = isolated(problem.detail);
    switch (problem.kind) {
    case RosterProblem::Kind::MissingNumber: return tr("No admission number");
    case RosterProblem::Kind::MissingName: return tr("No name");
    case RosterProblem::Kind::MissingClass: return tr("No class");
    case RosterProblem::Kind::DuplicateNumber:
        return tr("The same admission number is on an earlier line (%1)").arg(detail);
    case RosterProblem::Kind::UnknownClass:
        return problem.suggestion.isEmpty() ? tr("The school has no such class: %1").arg(detail)
                                            //: %1 is a class that the school does not have, %2 one that it has
                                            : tr("The school has no such class: %1. Is it %2?").arg(detail, isolated(problem.suggestion));
    case RosterProblem::Kind::TooManyFields: return tr("Too many cells on this line");
    case RosterProblem::Kind::TooFewFields: return tr("Too few cells on this line");
    case RosterProblem::Kind::BadQuoting: return tr("A quotation mark is missing or too many");
    case RosterProblem::Kind::ErasedNumber:
        //: %1 is an admission number
        return tr("The number %1 belonged to a student who was erased").arg(detail);
    case RosterProblem::Kind::BadCharacters: return tr("Characters that are not text");
    case RosterProblem::Kind::SpoiltNumber:
        //: %1 is a number such as 2.0E+05, %2 a heading of the file
        return tr("“%1” in the column %2 is a number that a spreadsheet has changed. Format the column as text, enter the numbers again and save it again.")
                .arg(detail, isolated(problem.field));
    case RosterProblem::Kind::TooLong:
        //: %1 is a heading of the file, %2 and %3 are numbers
        return tr("What stands in the column %1 has %2 characters. The most is %3.").arg(isolated(problem.field), detail, isolated(problem.suggestion));
    }
    return {};
}

QString RosterWording::before(const RosterPlan::Change &change)
{
    QStringList parts;
    for (qsizetype i = 0; i < change.fields.size(); ++i) {
        const QString was = change.before.value(i);
        //: %1 is a column of a class list, such as Class; %2 what stood there
        parts += was.isEmpty() ? tr("%1: nothing").arg(field(change.fields[i])) : tr("%1: %2").arg(field(change.fields[i]), isolated(was));
    }
    return parts.join(tr(", ", "between counts"));
}

QString RosterWording::summary(const RosterPlan &plan)
{
    QStringList parts{ tr("%n new", "students", int(plan.adds.size())) };
    if (!plan.changes.isEmpty())
        parts << tr("%n changed", "students", int(plan.changes.size()));
    if (plan.unchanged > 0)
        parts << tr("%n as they are", "students", plan.unchanged);
    if (!plan.problems.isEmpty())
        parts << (plan.problems.size() == 1
                      ? tr("1 line not imported")
                      : tr("%n lines not imported", "two or more", int(plan.problems.size())));
    if (!plan.newClasses.isEmpty())
        parts << (plan.newClasses.size() == 1
                      ? tr("1 new class")
                      : tr("%n new classes", "two or more", int(plan.newClasses.size())));
    if (!plan.notInFile.isEmpty())
        parts << tr("%n kept though not in the file", "students", int(plan.notInFile.size()));
    for (QString &part : parts)
        part = isolated(part);
    return parts.join(tr(", ", "between counts"));
}

QString RosterWording::importButton(const RosterPlan &plan)
{
    const auto n = int(plan.adds.size() + plan.changes.size());
    return n == 1 ? tr("Import 1 student") : tr("Import %n students", "none, or two or more", n);
}

void RosterWording::fill(QStandardItemModel &model, const RosterPlan &plan,
                         const QColor &problemColor)
{
    struct Line
    {
        int line = 0;
        QString what;
        RosterRecord record;
        bool bad = false;
    };
    QList<Line> lines;
    for (const RosterProblem &bad : plan.problems)
        lines.append({ bad.line, problem(bad), {}, true });
    for (const RosterPlan::Change &change : plan.changes)
        lines.append({ change.record.line, tr("Changed, before: %1").arg(before(change)), change.record, false });
    for (const RosterRecord &record : plan.adds)
        lines.append({ record.line,
                       plan.readmitted.contains(record.number) ? tr("New, with the number of a student who was erased") : tr("New"),
                       record, false });
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::pair(!a.bad, a.line) < std::pair(!b.bad, b.line); // what is wrong comes first
    });
    model.clear();
    model.setHorizontalHeaderLabels(
        { tr("Line"), tr("What happens"), tr("Number"), tr("Student"), tr("Class") });
    for (const Line &line : std::as_const(lines)) {
        const QString cells[] = { QLocale().toString(line.line),
                                  line.bad ? tr("Not imported: %1").arg(line.what) : line.what,
                                  line.record.number, isolated(line.record.name),
                                  line.record.classCode };
        QList<QStandardItem *> row;
        for (const QString &cell : cells) {
            row.append(new QStandardItem(cell));
            row.last()->setEditable(false);
            row.last()->setToolTip(cell);
            if (line.bad)
                row.last()->setForeground(problemColor);
        }
        model.appendRow(row);
    }
}

} // namespace rollbook
