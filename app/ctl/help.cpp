// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/help.h"

#include "app/ctl/commandline.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString called(const Command &command)
{
    QString line = command.name;
    for (const QString &argument : command.arguments)
        line += u' ' + argument;
    return line;
}

QStringList optionLines(const QList<QCommandLineOption> &options)
{
    QStringList lines;
    for (const QCommandLineOption &option : options) {
        QStringList names;
        const QStringList all = option.names();
        for (const QString &name : all)
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        QString head = u"  "_s + names.join(u", "_s);
        if (!option.valueName().isEmpty())
            head += u' ' + option.valueName();
        lines.append(u"%1  %2"_s.arg(head, -26).arg(option.description()));
    }
    return lines;
}

QStringList exitCodes()
{
    return { u"Exit codes:"_s,
             u"  0  done; for sync: everything is delivered, and confirmed by each server that can be read"_s,
             u"  1  a storage error, or something unexpected"_s,
             u"  2  the command, or a file given to it, is wrong"_s,
             u"  3  not everything is delivered yet (sync); no network (target probe)"_s,
             u"  4  something needs a person: a password, a refused mark, a bad line of a file"_s,
             u"  5  the store is open elsewhere"_s,
             u"  6  there is no such store, class, session, student, target or file"_s,
             u"  7  the store is damaged and could not be rebuilt, or its history was altered"_s };
}

} // namespace

QStringList generalHelp()
{
    QStringList lines{
        u"Usage: rollbookctl [--store DIR] [--json] COMMAND ..."_s, u""_s,
        u"Marks attendance, keeps every mark on this device, and delivers it to the school's server."_s,
        u""_s, u"Commands:"_s
    };
    for (const Command &command : commands())
        lines.append(u"  %1  %2"_s.arg(called(command), -32).arg(command.summary));
    lines += { u""_s, u"Options of every command:"_s };
    lines += optionLines(globalOptions());
    lines.append(u""_s);
    return lines + exitCodes();
}

QStringList helpFor(const Command &command)
{
    QStringList lines{ u"Usage: rollbookctl "_s + called(command)
                           + (command.options.isEmpty() ? u""_s : u" [options]"_s),
                       u""_s, command.summary + u'.', u""_s };
    if (!command.options.isEmpty()) {
        lines.append(u"Options:"_s);
        lines += optionLines(command.options);
        lines.append(u""_s);
    }
    lines.append(u"Options of every command:"_s);
    lines += optionLines(globalOptions());
    lines.append(u""_s);
    return lines + exitCodes();
}

} // namespace rollbook
