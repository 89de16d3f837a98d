// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include "core/editdistance.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// The word most like `text`, if any is like it at all.
QString nearest(const QString &text, const QStringList &words)
{
    QString best;
    qsizetype least = std::max<qsizetype>(2, text.size() / 2) + 1;
    for (const QString &word : words) {
        const qsizetype d = editDistance(text, word);
        if (d < least) {
            least = d;
            best = word;
        }
    }
    return best;
}

/// The first two words of a line that are not options, skipping what belongs to global ones.
QStringList firstWords(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size() && words.size() < 2; ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--store"_s || argument == u"--passphrase-env"_s)
            ++i;
        else if (!argument.startsWith(u'-'))
            words.append(argument);
        else if (!words.isEmpty() && argument != u"--json"_s)
            break; // an option of the command: its value is not the command's second word
    }
    return words;
}

const Command *named(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

Error unknownCommand(const QStringList &words)
{
    QStringList names, below;
    for (const Command &command : commands()) {
        names.append(command.name);
        if (command.name.startsWith(words.first() + u' '))
            below.append(command.name);
    }
    const QString both = words.join(u' ');
    if (!below.isEmpty()) {
        const QString like = words.size() > 1 ? nearest(both, below) : QString();
        const QString hint =
            like.isEmpty() ? u"it is one of: "_s + below.join(u", "_s) : u"did you mean: "_s + like;
        return { Error::Kind::Invalid, u"there is no command \"%1\"; %2"_s.arg(both, hint) };
    }
    QString like = nearest(both, names);
    if (like.isEmpty())
        like = nearest(words.first(), names);
    return { Error::Kind::Invalid,
             u"there is no command \"%1\"; %2"_s.arg(words.first(),
                                                     like.isEmpty() ? u"see: rollbookctl --help"_s
                                                                    : u"did you mean: "_s + like) };
}

QStringList optionNames(const Command &command)
{
    QStringList names;
    const QList<QCommandLineOption> all = globalOptions() + command.options;
    for (const QCommandLineOption &option : all)
        names.append(option.names());
    return names;
}

Error wrongOptions(const QCommandLineParser &parser, const Command &command)
{
    QString text = parser.errorText();
    if (text.endsWith(u'.'))
        text.chop(1);
    text = text.left(1).toLower() + text.mid(1);
    const QStringList unknown = parser.unknownOptionNames();
    const QString like =
        unknown.isEmpty() ? QString() : nearest(unknown.first(), optionNames(command));
    return { Error::Kind::Invalid,
             u"%1; %2"_s.arg(text,
                             like.isEmpty() ? u"see: rollbookctl %1 --help"_s.arg(command.name)
                                            : u"did you mean: --"_s + like) };
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    return { { u"store"_s, u"the folder of the store (or set ROLLBOOK_STORE)"_s, u"DIR"_s },
             { u"json"_s, u"answer with one JSON object"_s },
             { u"passphrase-env"_s,
               u"keep passwords in an encrypted file of the store instead of the keychain; the "
               u"environment "
               "variable VAR holds its passphrase"_s,
               u"VAR"_s },
             { { u"h"_s, u"help"_s }, u"explain the command"_s },
             { u"version"_s, u"print the version"_s } };
}

Result<Spoken> findCommand(const QStringList &arguments)
{
    const QStringList words = firstWords(arguments);
    if (words.isEmpty())
        return Spoken{};
    if (words.size() > 1) {
        if (const Command *command = named(words.join(u' ')))
            return Spoken{ command, 2 };
    }
    if (const Command *command = named(words.first()))
        return Spoken{ command, 1 };
    return fail(unknownCommand(words));
}

Result<QStringList> parse(QCommandLineParser &parser, const Spoken &spoken,
                          const QStringList &arguments)
{
    const Command &command = *spoken.command;
    parser.addOptions(globalOptions());
    parser.addOptions(command.options);
    if (!parser.parse(arguments))
        return fail(wrongOptions(parser, command));
    const QStringList own = parser.positionalArguments().mid(spoken.words);
    if (parser.isSet(u"help"_s))
        return own;
    const auto needed = std::ranges::count_if(command.arguments,
                                              [](const QString &a) { return !a.startsWith(u'['); });
    const QString usage = u"see: rollbookctl %1 --help"_s.arg(command.name);
    if (own.size() < needed)
        return fail(Error::Kind::Invalid,
                    u"%1 is missing; %2"_s.arg(command.arguments.at(own.size()), usage));
    if (own.size() > command.arguments.size())
        return fail(Error::Kind::Invalid,
                    u"\"%1\" is too much; %2"_s.arg(own.at(command.arguments.size()), usage));
    return own;
}

} // namespace rollbook
