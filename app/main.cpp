// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/deskwindow.h"
#include "app/screenshots.h"
#include "app/solewindow.h"
#include "app/startreport.h"
#include "core/exchange/unsentfolder.h"
#include "sync/schoolca.h"
#include "ui/language.h"
#include "ui/print/unsentlist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

struct Arguments
{
    ApplicationOptions options;
    QString screenshots;
    bool everything = false; ///< each picture as a file
    bool measured = false; ///< says when it can be used
    SessionId session;
    QString unsent; ///< a file to print
    QString output;
};

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << "rollbook: " << why << Qt::endl;
    std::exit(2);
}

Arguments parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Marks classes offline and delivers every mark to the school's server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"The folder with the data (default: your own data folder)."_s, u"folder"_s,
                                   qEnvironmentVariable("ROLLBOOK_STORE", QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    const QCommandLineOption demo(u"demo"_s, u"Look around with an example school."_s);
    const QCommandLineOption passphrase(u"passphrase-env"_s, u"Where there is no keychain: the environment variable with a passphrase."_s, u"variable"_s);
    // What follows counts for this run; without it, what was chosen on the Settings page.
    const QCommandLineOption language(u"language"_s, u"en, fr, es, sw, hi, ar or system."_s, u"language"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark, high-contrast or system."_s, u"theme"_s);
    const QCommandLineOption scale(u"text-scale"_s, u"Size of the text in percent, 100 to 200."_s, u"percent"_s);
    const QCommandLineOption shots(u"screenshots"_s, u"Take pictures of every page in every way to see it, put a sheet of them into the folder, and end."_s, u"folder"_s);
    const QCommandLineOption session(u"open-register"_s, u"The register to open for them, by its id."_s, u"id"_s);
    const QCommandLineOption print(u"print-unsent"_s, u"Print a file of unsent marks as PDF, and end."_s, u"file"_s);
    const QCommandLineOption output(u"output"_s, u"The PDF to write for --print-unsent."_s, u"file"_s);
    const QCommandLineOption everything(u"every-picture"_s, u"With --screenshots: each as a file, not only the sheet of all."_s);
    QCommandLineOption measured(u"say-when-usable"_s, u"For measuring the start."_s);
    measured.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ store, demo, passphrase, language, theme, scale, shots, everything, session, measured, print, output });
    parser.process(app);
    const QString settingsFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    Preferences preferences = readPreferences(QSettings(settingsFile, QSettings::IniFormat));
    if (parser.isSet(language)) {
        preferences.language = parser.value(language);
        const bool known = preferences.language == u"system"_s
            || std::ranges::any_of(languages(), [&](const Language &l) { return l.code == preferences.language; });
        if (!known)
            refuse(u"there is no language '%1'"_s.arg(preferences.language));
        if (preferences.language == u"system"_s)
            preferences.language.clear();
    }
    if (parser.isSet(theme)) {
        const auto mode = themeNamed(parser.value(theme));
        if (!mode)
            refuse(u"there is no theme '%1'"_s.arg(parser.value(theme)));
        preferences.theme = *mode;
    }
    if (parser.isSet(scale))
        preferences.textPercent = qBound(100, parser.value(scale).toInt(), 200);
    return { .options = { .storeDirectory = parser.value(store),
                          .demo = parser.isSet(demo),
                          .passphrase = parser.isSet(passphrase) ? qEnvironmentVariable(parser.value(passphrase).toLocal8Bit().constData()) : QString(),
                          .preferences = preferences,
                          .settingsFile = settingsFile },
             .screenshots = parser.value(shots),
             .everything = parser.isSet(everything),
             .measured = parser.isSet(measured),
             .session = SessionId::fromString(parser.value(session)),
             .unsent = parser.value(print),
             .output = parser.value(output) };
}

Result<> printUnsent(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"cannot read %1: %2"_s.arg(from, file.errorString()));
    const auto unsent = readUnsent(file.readAll());
    if (!unsent)
        return fail(unsent.error());
    const auto printed = printedUnsent(*unsent);
    return printed ? savePrivately(to, *printed) : Result<>(fail(printed.error()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); // of whoever clicked
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"rollbook"_s);
    QApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    QApplication::setWindowIcon(QIcon(u":/rollbook/icons/app/org.rollbook.Rollbook.svg"_s));
    QApplication::setDesktopFileName(u"org.rollbook.Rollbook"_s);
    const Arguments arguments = parse(app);
    useLanguage(arguments.options.preferences.language);

    if (!arguments.unsent.isEmpty()) {
        const auto printed = printUnsent(arguments.unsent, arguments.output);
        if (!printed)
            QTextStream(stderr) << printed.error().detail << '\n';
        return printed ? 0 : 1;
    }
    SoleWindow sole(arguments.options.storeDirectory); // given up last: when the store is free
    const bool forPeople = arguments.screenshots.isEmpty() && !arguments.measured;
    if (forPeople && sole.handOver({ .token = token, .session = arguments.session }))
        return 0;
    if (const auto trusted = trustKeptAuthorities(arguments.options.storeDirectory); !trusted)
        QTextStream(stderr) << "rollbook: the school's own certificate is not trusted: " << trusted.error().detail << Qt::endl;
    Application application(arguments.options);
    QObject::connect(&sole, &SoleWindow::called, &application, &Application::comeForward);
    bool once = false;
    QObject::connect(&application, &Application::shown, &application, [&] {
        if (std::exchange(once, true))
            return; // somebody else's turn
        if (!arguments.session.isNull())
            application.window()->openSession(arguments.session);
        if (arguments.measured)
            (new StartReport(application))->begin();
        if (!arguments.screenshots.isEmpty())
            (new Screenshots(application, arguments.screenshots, arguments.everything))->begin(arguments.session);
    });
    application.start();
    return QApplication::exec();
}
