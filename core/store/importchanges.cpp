// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schoolplan.h"
#include "core/store/changes.h"
#include "core/store/erased.h"
#include "core/store/event.h"
#include "core/store/rows.h"
#include "core/store/shapes.h"

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString handKind = u"timetable"_s; // one lesson or closure, changed by a person

struct Step
{
    QString entity;
    QString key;
    QJsonObject before;
    QJsonObject after;
};

/// What an import did, the last first.
Result<QList<Step>> stepsOf(Database &db, const QJsonObject &run)
{
    QList<Step> steps;
    // By its stamp; from its first entry on, unless a repair of the journal moved the entries down.
    for (const qint64 from : { run["first_seq"_L1].toInteger(), qint64(0) }) {
        steps.clear();
        const auto read = db.each(
                u"SELECT entity, entity_key, before_json, after_json FROM event WHERE seq>=? AND hlc=? AND kind='import' ORDER BY seq DESC"_s,
                { from, run["hlc"_L1].toString() }, [&](const Row &row) {
                    steps.append({ row.text(0), row.text(1), parseJson(row.text(2).toUtf8()), parseJson(row.text(3).toUtf8()) });
                });
        if (!read)
            return fail(read.error());
        if (steps.size() == run["changes"_L1].toInteger())
            break;
    }
    return steps;
}

bool holds(const QJsonObject &current, const QJsonObject &row)
{
    for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
        if (current.value(it.key()) != *it)
            return false;
    }
    return true;
}

/// Whether other rows need this one: it must not be taken away then.
Result<bool> isNeeded(Database &db, const QString &entity, const QJsonObject &row)
{
    static const QHash<QString, QStringList> children{
        { u"student"_s, { u"roster"_s, u"mark"_s, u"enrolment"_s, u"leave"_s, u"correction"_s, u"photo"_s, u"guardian"_s } },
        { u"class"_s, { u"session"_s, u"enrolment"_s, u"teaching"_s, u"slot"_s, u"lesson_change"_s } },
        { u"subject"_s, { u"session"_s, u"class"_s, u"slot"_s, u"lesson_change"_s } },
        { u"teacher"_s, { u"teaching"_s, u"slot"_s, u"lesson_change"_s } },
    };
    for (const QString &table : children.value(entity)) {
        const auto found = db.value(u"SELECT 1 FROM %1 WHERE %2_id=? LIMIT 1"_s.arg(table, entity), { row["id"_L1].toString() });
        if (!found)
            return fail(found.error());
        if (*found)
            return true;
    }
    return false;
}

/// What a person calls the thing that a step is about: "student N1 Ann Lee", "enrolment N1 in 7A/MAT".
Result<QString> labelOf(Database &db, const Step &step)
{
    QStringList words{ step.entity };
    for (const auto field : { "number"_L1, "code"_L1, "name"_L1, "title"_L1, "date"_L1 }) {
        if (const QString word = step.after[field].toString(); !word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    const auto of = [&](QLatin1StringView field, const QString &query) -> Result<QString> {
        const auto found = db.value(query, { step.after[field].toString() });
        if (!found)
            return fail(found.error());
        return *found ? (*found)->toString() : QString();
    };
    const std::tuple<QLatin1StringView, QString> others[] = {
        { "student"_L1, u"SELECT admission_no FROM student WHERE student_id=?"_s },
        { "teacher"_L1, u"SELECT number FROM teacher WHERE teacher_id=?"_s },
        { "class"_L1, u"SELECT code FROM class WHERE class_id=?"_s },
    };
    for (const auto &[field, query] : others) {
        const auto name = of(field, query);
        if (!name)
            return name;
        if (!name->isEmpty())
            words.append(field == "class"_L1 ? u"in "_s + *name : *name);
    }
    return words.size() > 1 ? words.join(u' ') : step.entity + u' ' + step.key;
}

/// Takes one step back. False when it must stay: changed since, or something hangs on it.
Result<bool> undo(Change &change, const Step &step, const QString &stamp)
{
    const auto current = shapedRow(change.db(), step.entity, step.after);
    if (!current)
        return fail(current.error());
    if (current->isEmpty() || !holds(*current, step.after))
        return false;
    QString entity = step.entity;
    QJsonObject row = step.before;
    if (row.isEmpty()) {
        const auto needed = isNeeded(change.db(), entity, step.after);
        if (!needed)
            return fail(needed.error());
        if (*needed)
            return false;
        entity = u"removed"_s;
        row = { { u"of"_s, step.entity }, { u"row"_s, step.after } };
    }
    if (auto put = putRow(change.db(), entity, row); !put)
        return fail(put.error());
    if (auto event = change.append({ .entity = entity, .key = step.key, .kind = u"import"_s, .before = step.after, .after = row, .hlc = stamp }); !event)
        return fail(event.error());
    return true;
}

Result<> putRun(Change &change, const QJsonObject &run)
{
    if (auto put = putRow(change.db(), u"importrun"_s, run); !put)
        return put;
    change.touchRoster();
    change.touchOutbox();
    if (auto raised = raiseDispatch(change.db(), u"roster"_s, {}, change.now()); !raised)
        return raised;
    return change.append({ .entity = u"importrun"_s, .key = run["id"_L1].toString(), .kind = u"import"_s, .before = {}, .after = run });
}

} // namespace

Result<> importSchool(Change &change, const SchoolPlan &plan, ImportRun &run)
{
    if (plan.changes.isEmpty())
        return {};
    const QString stamp = change.stamp();
    qint64 first = 0;
    const auto school = change.db().value(u"SELECT school_id FROM school"_s);
    if (!school)
        return fail(school.error());
    for (const QString &number : plan.readmitted) {
        const StudentId id = studentId(SchoolId::fromString(school->value_or(QVariant()).toString()), number);
        if (auto readmitted = readmit(change, id.toString()); !readmitted)
            return readmitted;
    }
    for (const SchoolChange &c : plan.changes) {
        if (auto put = putRow(change.db(), c.entity, c.after); !put)
            return fail(put.error().kind, u"%1: %2"_s.arg(c.label, put.error().detail));
        if (auto event = change.append({ .entity = c.entity, .key = shapedKey(c.entity, c.after), .kind = u"import"_s,
                                         .before = c.before.isEmpty() ? std::nullopt : std::optional<Change::Payload>(c.before),
                                         .after = c.after, .hlc = stamp });
            !event)
            return event;
        if (first == 0)
            first = change.events().constLast().seq;
    }
    run.id = timeOrderedUuid(change.now()).toString(QUuid::WithoutBraces);
    run.at = change.now();
    run.author = change.actor();
    run.changes = int(plan.changes.size());
    return putRun(change, { { u"id"_s, run.id }, { u"kind"_s, run.kind }, { u"file"_s, run.file }, { u"at"_s, run.at },
                            { u"author"_s, run.author }, { u"hlc"_s, stamp }, { u"first_seq"_s, first }, { u"changes"_s, run.changes },
                            { u"undone_at"_s, 0 } });
}

Result<> undoImport(Change &change, const QString &id, UndoneImport &undone)
{
    const auto runs = shapedRows(change.db(), u"importrun"_s, u"WHERE undone_at=0 ORDER BY first_seq DESC"_s);
    if (!runs)
        return fail(runs.error());
    // The last of its sort: what was changed by hand since is no import, and is looked at row by row.
    QJsonObject run, last;
    for (const QJsonObject &r : *runs) {
        if (r["id"_L1].toString() == id)
            run = r;
    }
    for (const QJsonObject &r : *runs) {
        if (last.isEmpty() && (r["kind"_L1] == handKind) == (run["kind"_L1] == handKind))
            last = r;
    }
    if (run.isEmpty() && last.isEmpty())
        return fail(Error::Kind::Invalid, u"there is no import to take back"_s);
    if (run.isEmpty() || run != last)
        return fail(Error::Kind::Invalid, u"only the last import can be undone; see: rollbookctl import list"_s);
    const auto steps = stepsOf(change.db(), run);
    if (!steps)
        return fail(steps.error());
    const QString stamp = change.stamp();
    QList<Step> kept;
    for (const Step &step : *steps) {
        const auto done = undo(change, step, stamp);
        if (!done)
            return fail(done.error());
        if (*done)
            ++undone.undone;
        else
            kept.append(step);
    }
    for (const Step &step : std::as_const(kept)) {
        const auto label = labelOf(change.db(), step);
        if (!label)
            return fail(label.error());
        undone.kept.append(*label);
    }
    run[u"undone_at"_s] = change.now();
    return putRun(change, run);
}

} // namespace rollbook
