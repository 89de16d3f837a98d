// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run.h"

#include "app/ctl/commandline.h"
#include "app/ctl/context.h"
#include "app/ctl/help.h"
#include "app/ctl/output.h"
#include "sync/schoolca.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

int refuse(const Error &error, const QStringList &arguments)
{
    printError(error, arguments.contains(u"--json"_s));
    return int(exitFor(error.kind));
}

int carryOut(const Command &command, Context &context)
{
    if (const auto trusted = trustKeptAuthorities(context.directory()); !trusted)
        printRemark(u"warning: the school's own certificate is not trusted: "_s + trusted.error().detail);
    auto answer = command.run(context);
    if (!context.restored().isEmpty())
        printRemark(u"notice: "_s + context.restored());
    if (!answer) {
        printError(answer.error(), context.json());
        return int(exitFor(answer.error().kind));
    }
    if (const auto copied = context.snapshotIfDue(); !copied)
        printRemark(u"notice: no daily copy of the store could be made: "_s + copied.error().detail);
    if (!context.restored().isEmpty())
        answer->json[u"notice"_s] = context.restored();
    if (!print(*answer, context.json())) {
        printRemark(
            u"rollbookctl: the answer could not be written completely to standard output."_s);
        return int(Exit::Failed);
    }
    return int(answer->exit);
}

} // namespace

int run(const QStringList &arguments)
{
    const auto spoken = findCommand(arguments);
    if (!spoken)
        return refuse(spoken.error(), arguments);
    if (!spoken->command) {
        if (arguments.contains(u"--version"_s))
            printLines({ u"rollbookctl "_s + QStringLiteral(ROLLBOOK_VERSION) });
        else if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
            printLines(generalHelp());
        else
            return refuse({ Error::Kind::Invalid, u"no command given; see: rollbookctl --help"_s },
                          arguments);
        return int(Exit::Ok);
    }
    QCommandLineParser parser;
    const auto own = parse(parser, *spoken, arguments);
    if (!own)
        return refuse(own.error(), arguments);
    if (parser.isSet(u"help"_s)) {
        printLines(helpFor(*spoken->command));
        return int(Exit::Ok);
    }
    Context context(parser, *own);
    return carryOut(*spoken->command, context);
}

} // namespace rollbook
