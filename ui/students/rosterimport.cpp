// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/rosterimport.h"

#include "core/exchange/csvreader.h"
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
                    const RosterState &state, ErasedNumbers erased)
{
    RosterDryRun run;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        run.read = fail(Error::Kind::NotFound, file.errorString());
        return run;
    }
    const QByteArray bytes = file.readAll();
    if (auto table = readCsv(bytes); table && !table->records.isEmpty())
        run.headings = table->records.first().fields;
    auto roster = readRoster(bytes, mapped);
    if (!roster) {
        run.read = fail(roster.error());
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
        return tr("The school has no such class: %1").arg(detail);
    case RosterProblem::Kind::TooManyFields: return tr("Too many cells on this line");
    case RosterProblem::Kind::TooFewFields: return tr("Too few cells on this line");
    case RosterProblem::Kind::BadQuoting: return tr("A quotation mark is missing or too many");
    case RosterProblem::Kind::ErasedNumber:
        //: %1 is an admission number
        return tr("The number %1 belonged to a student who was erased").arg(detail);
    case RosterProblem::Kind::BadCharacters: return tr("Characters that are not text");
    }
    return {};
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
        lines.append({ change.record.line, tr("Changed, before: %1").arg(isolated(change.before)),
                       change.record, false });
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
