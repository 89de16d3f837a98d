// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestore.h"

#include "app/ctl/asking.h"
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/passwords.h"
#include "app/ctl/words.h"
#include "core/exchange/unsentfolder.h"
#include "sync/httptransport.h"
#include "sync/targets/firestorecleanup.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error errorOf(const Problem &problem)
{
    const Error::Kind kind =
        problem.verdict == Verdict::Unauthorized ? Error::Kind::Secret : Error::Kind::Network;
    return { kind,
             u"the server did not do it: %1"_s.arg(problem.text.isEmpty() ? problem.reason
                                                                          : problem.text) };
}

/// What the command line asks for; an error where it does not say enough.
Result<Target> wantedTarget(Context &context)
{
    if (context.has(u"all"_s) == context.has(u"session"_s))
        return fail(Error::Kind::Invalid,
                    u"firestore cleanup needs either --session ID or --all"_s);
    if (context.has(u"session"_s) && !isFirestoreId(context.value(u"session"_s)))
        return fail(Error::Kind::Invalid,
                    u"\"%1\" cannot be the id of a session"_s.arg(context.value(u"session"_s)));
    if (!context.has(u"dry-run"_s) && !context.has(u"confirm"_s))
        return fail(
            Error::Kind::Invalid,
            u"nothing was deleted; look with --dry-run what it would be, then repeat with --confirm"_s);
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    auto target = targetNamed(**reader, context.argument(0));
    if (target && target->kind != u"firestore"_s)
        return fail(Error::Kind::Invalid, u"%1 is no Firestore"_s.arg(target->name));
    if (const auto kind = target ? makeTargetKind(*target) : fail(target.error()); !kind)
        return fail(kind.error());
    return target;
}

Result<AccessToken> signIn(const Context &context, const Target &target, Transport &transport)
{
    const auto credentials = context.credentials();
    if (!credentials)
        return fail(credentials.error());
    const auto secret = readSecret(**credentials, secretKey(target.id));
    if (!secret)
        return fail(secret.error());
    const Firestore kind(target);
    const auto token = ask(
        transport,
        kind.signIn(
            { .password = *secret, .code = {}, .refresh = {}, .nowMs = context.clock().wallMs() }));
    return token ? Result<AccessToken>(*token) : Result<AccessToken>(fail(errorOf(token.error())));
}

/// Everything found, before anything of it is deleted; the file's name.
Result<QString> backUp(const Context &context, const Target &target, const QJsonArray &documents)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(context.clock().wallMs(), Qt::UTC);
    QString file = context.value(u"backup"_s);
    if (file.isEmpty())
        file = u"firestore-backup-%1.json"_s.arg(now.toString(u"yyyyMMdd-HHmmss-zzz"_s));
    if (auto outside = checkOutside(context, file); !outside)
        return fail(outside.error());
    if (QFileInfo::exists(file)) // another backup, perhaps the only one
        return fail(Error::Kind::Invalid, u"%1 exists; choose another name"_s.arg(file));
    const QString session = context.value(u"session"_s);
    const QJsonObject content{ { u"format"_s, u"rollbook-firestore-backup"_s },
                               { u"version"_s, 1 },
                               { u"made_at"_s, now.toString(Qt::ISODateWithMs) },
                               { u"project"_s, target.options[u"project"_s] },
                               { u"session"_s,
                                 session.isEmpty() ? QJsonValue() : QJsonValue(session) },
                               { u"documents"_s, documents } };
    if (auto saved = savePrivately(file, QJsonDocument(content).toJson()); !saved)
        return fail(saved.error());
    return file;
}

struct Deletion
{
    int deleted = 0;
    QStringList changed; ///< by somebody, after they were backed up
    std::optional<Problem> problem; ///< what ended it early
};

Deletion removeAll(Transport &transport, const FirestoreCleanup &cleanup,
                   const QJsonArray &documents, const AccessToken &token)
{
    Deletion done;
    for (const QJsonValue &document : documents) {
        const auto removed = ask(transport, cleanup.remove(document.toObject(), token));
        if (!removed) {
            done.problem = removed.error();
            break;
        }
        if (*removed)
            ++done.deleted;
        else
            done.changed.append(document[u"name"_s].toString());
    }
    return done;
}

QJsonArray namesOf(const QJsonArray &documents)
{
    QJsonArray names;
    for (const QJsonValue &document : documents)
        names.append(document[u"name"_s].toString().section(u"/documents/"_s, 1));
    return names;
}

Result<Answer> cleanUp(Context &context)
{
    const auto target = wantedTarget(context);
    if (!target)
        return fail(target.error());
    HttpTransport transport;
    const auto token = signIn(context, *target, transport);
    if (!token)
        return fail(token.error());
    const FirestoreCleanup cleanup(Firestore::databaseOf(*target));
    const auto survey = ask(transport, cleanup.survey(context.value(u"session"_s), *token));
    if (!survey)
        return fail(errorOf(survey.error()));
    const auto backup = backUp(context, *target, survey->documents);
    if (!backup)
        return fail(backup.error());
    QJsonArray wanted;
    for (const QJsonValue &document : survey->documents) {
        if (context.has(u"with-rollbook"_s) || !FirestoreCleanup::isOurs(document.toObject()))
            wanted.append(document);
    }
    const bool dry = context.has(u"dry-run"_s);
    const Deletion done = dry ? Deletion() : removeAll(transport, cleanup, wanted, *token);
    const qsizetype kept = survey->documents.size() - wanted.size();
    Answer answer{ .json = { { u"target"_s, target->name },
                             { u"dry_run"_s, dry },
                             { u"backup"_s, *backup },
                             { u"documents"_s, namesOf(wanted) },
                             { u"kept"_s, kept },
                             { u"deleted"_s, done.deleted },
                             { u"changed"_s, QJsonArray::fromStringList(done.changed) },
                             { u"complete"_s, survey->complete } },
                   .lines = { u"%1 backed up in %2."_s.arg(
                                  counted(int(survey->documents.size()), u"document"_s), *backup),
                              dry ? u"%1 would be deleted; nothing was."_s.arg(
                                        counted(int(wanted.size()), u"document"_s))
                                  : u"%1 deleted."_s.arg(counted(done.deleted, u"document"_s)) },
                   .remarks = {} };
    if (kept > 0)
        answer.lines.append(
            u"%1 written by Rollbook kept (--with-rollbook deletes them too)."_s.arg(
                counted(int(kept), u"document"_s)));
    if (!survey->complete)
        answer.remarks.append(
            u"warning: this account may not list what lies below a document; use a service account to be sure that nothing was missed."_s);
    if (!done.changed.isEmpty() || done.problem) {
        answer.exit = done.problem ? Exit::Waiting : Exit::NeedsPerson;
        answer.remarks.append(
            done.problem
                ? u"rollbookctl: stopped early: %1; repeat the command."_s.arg(done.problem->text)
                : u"rollbookctl: %1 changed since the backup and was not deleted; repeat the command."_s
                      .arg(counted(int(done.changed.size()), u"document"_s)));
    }
    return answer;
}

} // namespace

QList<Command> firestoreCommands()
{
    return {
        { u"firestore cleanup"_s,
          { u"NAME"_s },
          u"Delete what an older attendance system left in a Firestore target, after a backup"_s,
          { { u"session"_s, u"the rows of one session of that system"_s, u"ID"_s },
            { u"all"_s, u"all its sessions and records"_s },
            { u"dry-run"_s, u"back up, say what would be deleted, delete nothing"_s },
            { u"confirm"_s, u"really delete"_s },
            { u"backup"_s, u"where the backup goes; otherwise a new file in the current folder"_s,
              u"FILE"_s },
            { u"with-rollbook"_s, u"also delete what Rollbook has written"_s } },
          cleanUp }
    };
}

} // namespace rollbook
