// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "app/unsentseal.h"
#include "core/exchange/unsentfolder.h"
#include "core/exchange/unsentsource.h"
#include "core/store/storepaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int printTimeoutMs = 60'000;

struct Wanted
{
    QDir folder;
    QStringList formats;
    QString passphrase; ///< empty = not encrypted
};

Result<Wanted> wantedBy(const Context &context)
{
    Wanted wanted{ .folder = QDir(context.has(u"to"_s) ? context.value(u"to"_s)
                                                       : StorePaths(context.directory()).unsent()),
                   .formats = {},
                   .passphrase = {} };
    const QStringList known{ u"json"_s, u"csv"_s, u"pdf"_s };
    const bool sealed = context.has(u"passphrase-file"_s);
    wanted.formats = context.has(u"format"_s) ? context.value(u"format"_s).split(u',')
        : sealed                              ? QStringList{ u"json"_s }
                                              : known;
    for (const QString &format : std::as_const(wanted.formats)) {
        if (!known.contains(format))
            return fail(
                Error::Kind::Invalid,
                u"there is no format \"%1\"; use json, csv and pdf, separated by commas"_s.arg(
                    format));
        if (sealed && format != u"json"_s)
            return fail(
                Error::Kind::Invalid,
                u"only JSON can be encrypted; leave %1 out, or write it without --passphrase-file"_s
                    .arg(format));
    }
    if (sealed) {
        const auto passphrase = passphraseIn(context.value(u"passphrase-file"_s));
        if (!passphrase)
            return fail(passphrase.error());
        wanted.passphrase = *passphrase;
    }
    if (!wanted.folder.mkpath(u"."_s))
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(wanted.folder.path()));
    return wanted;
}

/// Drawing needs fonts and a page, which only the window program has.
Result<> print(const QByteArray &json, const QString &pdf)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/rollbook"_s;
    const QString source = pdf + u".json"_s;
    if (auto saved = savePrivately(source, json); !saved)
        return saved;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(program, { u"--print-unsent"_s, source, u"--output"_s, pdf });
    const bool ended = process.waitForFinished(printTimeoutMs);
    const QString problem = QString::fromUtf8(process.readAllStandardError()).trimmed();
    QFile::remove(source);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return fail(Error::Kind::Io,
                u"%1 was not printed by %2: %3"_s.arg(
                    pdf, program, problem.isEmpty() ? process.errorString() : problem));
}

Result<> write(const Wanted &wanted, const QString &format, const Unsent &unsent,
               const QString &path)
{
    const QByteArray json = writeUnsent(unsent);
    if (format == u"csv"_s)
        return savePrivately(path, unsentCsv(unsent, excelFormat(QLocale::system())));
    if (format == u"pdf"_s)
        return print(json, path);
    const auto sealed = wanted.passphrase.isEmpty() ? Result<QByteArray>(json)
                                                    : sealUnsent(json, wanted.passphrase);
    return sealed ? savePrivately(path, *sealed) : Result<>(fail(sealed.error()));
}

QJsonObject countsOf(const Unsent &unsent)
{
    return { { u"marks"_s, unsent.marks.size() },
             { u"sessions"_s, unsent.sessions.size() },
             { u"entries"_s, unsent.events.size() },
             { u"unplaced"_s, unsent.unplaced },
             { u"source"_s, unsent.source } };
}

QStringList remarksOn(const Unsent &unsent)
{
    QStringList remarks;
    if (unsent.source == u"journal"_s)
        remarks.append(
            u"notice: the database cannot be read; this is from its journal, and some of these marks may have arrived"_s);
    if (unsent.unplaced > 0)
        remarks.append(
            u"notice: of %1 only the history is left, because their session is lost"_s.arg(
                counted(unsent.unplaced, u"mark"_s)));
    return remarks;
}

Result<Answer> exportUnsent(Context &context)
{
    const auto unsent = gatherUnsent(context.directory(), u"asked"_s, context.clock().wallMs());
    if (!unsent)
        return fail(unsent.error());
    QJsonObject json = countsOf(*unsent);
    QJsonArray files;
    if (unsent->isEmpty()) {
        json[u"files"_s] = files;
        return Answer{ json, { u"Everything is confirmed: there is nothing to write."_s } };
    }
    const auto wanted = wantedBy(context);
    if (!wanted)
        return fail(wanted.error());
    const QString base = wanted->folder.filePath(unsentBaseName(*unsent));
    QStringList lines{ u"%1 of %2:"_s.arg(counted(unsent->marks.size(), u"unsent mark"_s),
                                          counted(unsent->sessions.size(), u"session"_s)) };
    for (const QString &format : wanted->formats) {
        const QString path = base + u'.' + format;
        if (auto written = write(*wanted, format, *unsent, path); !written)
            return fail(written.error());
        files.append(path);
        lines.append(u"  "_s + path);
    }
    if (!context.has(u"to"_s))
        thinUnsentCopies(wanted->folder.path());
    json[u"files"_s] = files;
    return Answer{ .json = json, .lines = lines, .remarks = remarksOn(*unsent) };
}

QJsonObject jsonOf(const UnsentCopy &copy)
{
    return { { u"file"_s, copy.path },        { u"made_at"_s, jsonInstant(copy.madeAt) },
             { u"why"_s, copy.why },          { u"marks"_s, copy.marks },
             { u"encrypted"_s, copy.sealed }, { u"problem"_s, copy.problem } };
}

Result<Answer> listUnsent(Context &context)
{
    const auto unsent = gatherUnsent(context.directory(), u"asked"_s, context.clock().wallMs());
    if (!unsent)
        return fail(unsent.error());
    const QString folder = StorePaths(context.directory()).unsent();
    const QList<UnsentCopy> copies = unsentCopies(folder);
    Table table({ u"made"_s, u"marks"_s, u"why"_s, u"file"_s });
    QJsonArray files;
    const QString zone = unsent->school[u"zone"_s].toString();
    for (const UnsentCopy &copy : copies) {
        files.append(jsonOf(copy));
        const QString why = copy.sealed ? u"encrypted"_s
            : copy.problem.isEmpty()    ? copy.why
                                        : copy.problem;
        table.add({ localTime(copy.madeAt, zone),
                    copy.sealed ? QString() : QString::number(copy.marks), why,
                    QFileInfo(copy.path).fileName() });
    }
    QJsonObject json = countsOf(*unsent);
    json[u"folder"_s] = folder;
    json[u"files"_s] = files;
    QStringList lines{ unsent->isEmpty() ? u"Everything is confirmed."_s
                                         : u"%1 of %2 not confirmed."_s.arg(
                                               counted(unsent->marks.size(), u"mark"_s),
                                               counted(unsent->sessions.size(), u"session"_s)) };
    if (copies.isEmpty())
        lines.append(u"There are no copies in %1."_s.arg(folder));
    else
        lines += QStringList{ u"Copies in %1:"_s.arg(folder) } + table.lines();
    return Answer{ .json = json, .lines = lines, .remarks = remarksOn(*unsent) };
}

} // namespace

QList<Command> unsentCommands()
{
    return {
        { u"unsent export"_s,
          {},
          u"Write what is not confirmed into files for another device or the office; works when the database is damaged, too"_s,
          { { u"to"_s, u"the folder (default: unsent in the store)"_s, u"DIR"_s },
            { u"passphrase-file"_s,
              u"encrypt with the passphrase on the first line of this file; JSON only"_s,
              u"FILE"_s },
            { u"format"_s, u"json, csv and pdf, separated by commas (default: all)"_s,
              u"LIST"_s } },
          exportUnsent },
        { u"unsent list"_s,
          {},
          u"Say how much is not confirmed, and which copies of it are kept"_s,
          {},
          listUnsent }
    };
}

} // namespace rollbook
