// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/mappingfile.h"
#include "app/ctl/words.h"
#include "sync/targets/target.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// The codes of this store, as "entity|code". Teachers are not kept, so any is believed.
Result<QSet<QString>> knownCodes(const StoreReader &reader, QDate day)
{
    QSet<QString> known;
    const auto state = reader.rosterState(day);
    if (!state)
        return fail(state.error());
    for (const SchoolClass &c : state->classes)
        known.insert(u"class|"_s + c.code);
    for (const Student &student : state->students)
        known.insert(u"student|"_s + student.number);
    const auto subjects = reader.subjects();
    if (!subjects)
        return fail(subjects.error());
    for (const Subject &subject : *subjects)
        known.insert(u"subject|"_s + subject.code);
    const auto sessions = reader.sessions({});
    if (!sessions)
        return fail(sessions.error());
    for (const SessionSummary &summary : *sessions)
        known.insert(u"session|"_s + summary.session.id.toString());
    return known;
}

QJsonArray problemsAsJson(const QList<MappingFile::Problem> &problems)
{
    QJsonArray array;
    for (const MappingFile::Problem &problem : problems)
        array.append(QJsonObject{ { u"line"_s, problem.line }, { u"message"_s, problem.message } });
    return array;
}

QStringList problemLines(const QString &head, const QList<MappingFile::Problem> &problems)
{
    QStringList lines;
    if (!problems.isEmpty())
        lines.append(head);
    for (const MappingFile::Problem &problem : problems)
        lines.append(u"  line %1: %2"_s.arg(QString::number(problem.line), problem.message));
    return lines;
}

Result<Answer> map(Context &context)
{
    const auto bytes = contentOf(context.argument(1));
    if (!bytes)
        return fail(bytes.error());
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto target = targetNamed((*store)->read(), context.argument(0));
    if (!target)
        return fail(target.error());
    const auto read = readMapping(*bytes, *target);
    if (!read)
        return fail(read.error().kind, u"%1: %2"_s.arg(context.argument(1), read.error().detail));
    const auto day = today((*store)->read(), context);
    if (!day)
        return fail(day.error());
    const auto known = knownCodes((*store)->read(), *day);
    if (!known)
        return fail(known.error());
    const auto file = storeMapping(**store, *target, *read);
    if (!file)
        return fail(file.error());
    QList<MappingFile::Problem> unknown;
    for (const MappingFile::Line &line : file->lines) {
        if (line.link.entity != u"teacher"_s
            && !known->contains(line.link.entity + u'|' + line.link.code))
            unknown.append(
                { line.number,
                  u"there is no %1 %2 in this store"_s.arg(line.link.entity, line.link.code) });
    }
    QStringList lines{ u"%1 stored for %2."_s.arg(counted(file->lines.size(), u"id"_s),
                                                  target->name) };
    lines += problemLines(u"Stored, although not known here (yet):"_s, unknown);
    lines += problemLines(u"Not stored:"_s, file->problems);
    return Answer{ .json = { { u"target"_s, target->name },
                             { u"stored"_s, file->lines.size() },
                             { u"warnings"_s, problemsAsJson(unknown) },
                             { u"problems"_s, problemsAsJson(file->problems) } },
                   .lines = lines,
                   .exit = file->problems.isEmpty() ? Exit::Ok : Exit::NeedsPerson };
}

} // namespace

QList<Command> targetMapCommands()
{
    return {
        { u"target map"_s,
          { u"NAME"_s, u"FILE"_s },
          u"Take the ids by which a target knows classes, subjects, students and sessions from CSV or JSON (entity, code, remote_id)"_s,
          {},
          map }
    };
}

} // namespace rollbook
