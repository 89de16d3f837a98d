// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/words.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/recovery.h"
#include "core/store/storepaths.h"

#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int applicationId = 0x41545444; // set by the first migration

/// Opens the file if it is a sound Rollbook store.
Result<std::unique_ptr<Database>> openBackup(const QString &file)
{
    if (!QFileInfo::exists(file))
        return fail(Error::Kind::NotFound, u"there is no file %1"_s.arg(file));
    const QString wrong = u"%1 is not a copy of a Rollbook store (%2); nothing was changed"_s;
    auto database = Database::open({ .file = file, .vfs = {}, .readOnly = true });
    if (!database)
        return fail(Error::Kind::Invalid, wrong.arg(file, database.error().detail));
    const auto id = (*database)->value(u"PRAGMA application_id"_s);
    if (!id || id->value_or(QVariant()).toInt() != applicationId)
        return fail(Error::Kind::Invalid,
                    wrong.arg(file, id ? u"it belongs to another program"_s : id.error().detail));
    const auto check = (*database)->quickCheck();
    if (!check || *check != u"ok"_s)
        return fail(Error::Kind::Invalid, wrong.arg(file, check ? *check : check.error().detail));
    return database;
}

Result<qint64> lastEntry(Database &database)
{
    const auto seq = database.value(u"SELECT coalesce(max(seq),0) FROM event"_s);
    if (!seq)
        return fail(seq.error());
    return seq->value_or(QVariant(0)).toLongLong();
}

/// A copy of another store must not be continued with this one's journal: at the newest entry that
/// both have, they must agree.
Result<> checkSameStore(Database &backup, qint64 newest, const StorePaths &paths,
                        const QString &file)
{
    const qint64 common = std::min(newest, Journal::lastSeq(paths.journal()));
    if (common == 0)
        return {};
    const auto content = Journal::read(paths.journal(), common - 1);
    if (!content)
        return fail(content.error());
    const auto hash = backup.value(u"SELECT hash FROM event WHERE seq=?"_s, { common });
    if (!hash)
        return fail(hash.error());
    const auto same = std::ranges::find(content->events, common, &Event::seq);
    if (same != content->events.end() && same->hash == hash->value_or(QVariant()).toByteArray())
        return {};
    return fail(
        Error::Kind::Invalid,
        u"%1 is a copy of another store than the one in %2; nothing was changed. To use it, restore it into an empty folder with --store"_s
            .arg(file, paths.dir.path()));
}

/// Has the journal take in whatever only the database holds. A store too damaged for it is left as
/// it is; nobody else may have it open.
Result<> topUpJournal(Context &context)
{
    if (const auto store = context.store(); !store && store.error().kind == Error::Kind::Locked)
        return fail(store.error());
    context.closeStore();
    return {};
}

/// Puts a copy of the backup in the database's place; the folder in which the old one now is.
Result<QString> exchangeDatabase(Database &backup, const StorePaths &paths, qint64 nowMs)
{
    QLockFile lock(paths.lock());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(200))
        return fail(Error::Kind::Locked,
                    u"the store in %1 has just been opened elsewhere; nothing was changed"_s.arg(
                        paths.dir.path()));
    const QString copy = paths.database() + u".restored"_s;
    if (auto copied = copyChecked(backup, copy); !copied)
        return fail(copied.error());
    const bool exists = QFile::exists(paths.database());
    const auto kept = exists ? quarantineDatabase(paths, nowMs) : Result<QString>(QString());
    if (!kept)
        return fail(kept.error());
    if (!QFile::rename(copy, paths.database()))
        return fail(Error::Kind::Io,
                    u"cannot put %1 in its place; the former database is in %2"_s.arg(copy, *kept));
    return *kept;
}

Result<Answer> describeRestored(Context &context, const QString &file, const QString &kept,
                                qint64 from)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto school = (*store)->read().school();
    if (!school)
        return fail(school.error());
    const auto report = (*store)->read().audit();
    if (!report)
        return fail(report.error());
    const qint64 added = report->events - from;
    QStringList lines{ u"%1 is now the store of %2 in %3."_s.arg(
        file, context.isolated(school->name), context.directory()) };
    if (!kept.isEmpty())
        lines.append(u"The former database is kept in %1."_s.arg(kept));
    lines.append(
        added > 0
            ? u"What was newer than the copy was put back from the journal; the history has %1 entries more than the copy."_s
                  .arg(added)
            : u"The journal held nothing newer than the copy."_s);
    return Answer{ { { u"file"_s, file },
                     { u"store"_s, context.directory() },
                     { u"school"_s, jsonOf(*school) },
                     { u"kept"_s, kept.isEmpty() ? QJsonValue() : QJsonValue(kept) },
                     { u"entries_in_copy"_s, from },
                     { u"entries_now"_s, report->events } },
                   lines };
}

Result<Answer> restore(Context &context)
{
    const QString file = context.argument(0);
    const StorePaths paths(context.directory());
    const auto backup = openBackup(file);
    if (!backup)
        return fail(backup.error());
    const auto newest = lastEntry(**backup);
    if (!newest)
        return fail(newest.error());
    if (QFile::exists(paths.database()) || QFile::exists(paths.journal())) {
        if (auto topped = topUpJournal(context); !topped)
            return fail(topped.error());
        if (auto same = checkSameStore(**backup, *newest, paths, file); !same)
            return fail(same.error());
    } else if (!QDir().mkpath(paths.dir.path())) {
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(paths.dir.path()));
    }
    const auto kept = exchangeDatabase(**backup, paths, context.clock().wallMs());
    if (!kept)
        return fail(kept.error());
    return describeRestored(context, file, *kept, *newest);
}

} // namespace

QList<Command> restoreCommands()
{
    return {
        { u"store restore"_s,
          { u"FILE"_s },
          u"Put a backup in the store's place; what is newer is put back from the journal, the former database is kept"_s,
          {},
          restore }
    };
}

} // namespace rollbook
