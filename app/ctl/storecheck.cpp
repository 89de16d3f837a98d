// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/words.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/recovery.h"
#include "core/store/storepaths.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<std::unique_ptr<Database>> openReadOnly(Context &context)
{
    if (const auto reader = context.reader(); !reader) // says in words what is wrong
        return fail(reader.error());
    return Database::open(
        { .file = StorePaths(context.directory()).database(), .vfs = {}, .readOnly = true });
}

Result<QJsonObject> countsOf(const StoreReader &reader, QDate day)
{
    const auto state = reader.rosterState(day);
    if (!state)
        return fail(state.error());
    const auto sessions = reader.sessions({});
    if (!sessions)
        return fail(sessions.error());
    const auto outbox = reader.outbox(std::numeric_limits<int>::max());
    if (!outbox)
        return fail(outbox.error());
    int marked = 0;
    for (const SessionSummary &summary : *sessions)
        marked += summary.counts.total() - summary.counts.unmarked;
    return QJsonObject{ { u"classes"_s, state->classes.size() },
                        { u"students"_s, state->students.size() },
                        { u"sessions"_s, sessions->size() },
                        { u"marks"_s, marked },
                        { u"to_send"_s, outbox->size() } };
}

QStringList auditLines(const AuditReport &report)
{
    const QString entries = report.events == 1 ? u"1 entry"_s : u"%1 entries"_s.arg(report.events);
    if (report.intact)
        return { u"The history is intact: %1, head %2."_s.arg(entries, report.head) };
    return { u"The history was altered: %1 (of %2)."_s.arg(report.problem, entries) };
}

/// Opening the store to write is what repairs it.
Result<> repair(Context &context)
{
    if (const auto store = context.store(); !store)
        return fail(store.error());
    context.closeStore();
    return {};
}

Result<> quickCheck(Database &database, const Context &context)
{
    const auto quick = database.quickCheck();
    if (!quick)
        return fail(quick.error());
    if (*quick == u"ok"_s)
        return {};
    return fail(
        Error::Kind::Corrupt,
        u"the store in %1 is damaged (%2); rebuild it with: rollbookctl --store %1 store check --repair"_s
            .arg(context.directory(), *quick));
}

Result<Answer> described(const Context &context, const AuditReport &report,
                         const QJsonObject &counts)
{
    const qint64 journalled = Journal::lastSeq(StorePaths(context.directory()).journal());
    const auto number = [&](const QString &key, const QString &singular) {
        return counted(qsizetype(counts[key].toInteger()), singular);
    };
    QStringList lines{ u"The database of %1 is sound."_s.arg(context.directory()) };
    lines += auditLines(report);
    lines.append(u"The journal reaches to entry %1."_s.arg(journalled));
    lines.append(u"%1, %2, %3, %4, %5 to send."_s.arg(
        number(u"classes"_s, u"class"_s), number(u"students"_s, u"student"_s),
        number(u"sessions"_s, u"session"_s), number(u"marks"_s, u"mark"_s),
        QString::number(counts[u"to_send"_s].toInteger())));
    return Answer{ .json = { { u"store"_s, context.directory() },
                             { u"quick_check"_s, u"ok"_s },
                             { u"audit"_s, jsonOf(report) },
                             { u"journal_head"_s, journalled },
                             { u"counts"_s, counts } },
                   .lines = lines,
                   .exit = report.intact ? Exit::Ok : Exit::Damaged };
}

Result<Answer> check(Context &context)
{
    if (context.has(u"repair"_s)) {
        if (auto repaired = repair(context); !repaired)
            return fail(repaired.error());
    }
    const auto database = openReadOnly(context);
    if (!database)
        return fail(database.error());
    if (auto sound = quickCheck(**database, context); !sound)
        return fail(sound.error());
    const StoreReader reader(**database);
    const auto school = reader.school();
    if (!school)
        return fail(school.error());
    const auto report = reader.audit();
    if (!report)
        return fail(report.error());
    const auto counts = countsOf(reader, schoolToday(school->zone, context.clock().wallMs()));
    if (!counts)
        return fail(counts.error());
    return described(context, *report, *counts);
}

Result<Answer> backup(Context &context)
{
    const QString file = context.argument(0);
    const auto database = openReadOnly(context);
    if (!database)
        return fail(database.error());
    if (auto outside = checkOutside(context, file); !outside)
        return fail(outside.error());
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return fail(Error::Kind::Io,
                    u"there is no folder %1 to write to"_s.arg(QFileInfo(file).absolutePath()));
    if (auto copied = copyChecked(**database, file); !copied)
        return fail(copied.error());
    const qint64 size = QFileInfo(file).size();
    return Answer{ { { u"file"_s, file }, { u"bytes"_s, size } },
                   { u"%1 is a complete copy of the store and passed its check."_s.arg(file) } };
}

Result<Answer> verify(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto report = (*reader)->audit();
    if (!report)
        return fail(report.error());
    return Answer{ .json = jsonOf(*report),
                   .lines = auditLines(*report),
                   .exit = report->intact ? Exit::Ok : Exit::Damaged };
}

} // namespace

QList<Command> storeCommands()
{
    return {
        { u"store check"_s,
          {},
          u"Check the database and its history, and count what it holds"_s,
          { { u"repair"_s,
              u"rebuild a damaged database from its newest snapshot and the journal first"_s } },
          check },
        { u"store backup"_s,
          { u"FILE"_s },
          u"Write a complete, checked copy of the store; works while the window is open"_s,
          {},
          backup },
        { u"audit verify"_s,
          {},
          u"Check that nothing in the history was altered or removed"_s,
          {},
          verify }
    };
}

} // namespace rollbook
