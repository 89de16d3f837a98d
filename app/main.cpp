// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/firststeps.h"
#include "app/screenshots.h"
#include "core/exchange/unsentfolder.h"
#include "ui/print/unsentlist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

struct Arguments
{
    ApplicationOptions options;
    QString screenshots;
    SessionId session;
    QString unsent; ///< a file to print
    QString output;
};

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
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system."_s, u"theme"_s, u"system"_s);
    const QCommandLineOption scale(u"text-scale"_s, u"Size of the text in percent, 100 to 200."_s, u"percent"_s, u"100"_s);
    const QCommandLineOption shots(u"screenshots"_s, u"Take a picture of every page, put them into the folder, and end."_s, u"folder"_s);
    const QCommandLineOption session(u"open-register"_s, u"The register to open for them, by its id."_s, u"id"_s);
    const QCommandLineOption print(u"print-unsent"_s, u"Print a file of unsent marks as PDF, and end."_s, u"file"_s);
    const QCommandLineOption output(u"output"_s, u"The PDF to write for --print-unsent."_s, u"file"_s);
    parser.addOptions({ store, demo, passphrase, theme, scale, shots, session, print, output });
    parser.process(app);
    const QString mode = parser.value(theme);
    return { .options = { .storeDirectory = parser.value(store),
                          .demo = parser.isSet(demo),
                          .passphrase = parser.isSet(passphrase) ? qEnvironmentVariable(parser.value(passphrase).toLocal8Bit().constData()) : QString(),
                          .theme = mode == u"dark"_s ? Theme::Mode::Dark : mode == u"light"_s ? Theme::Mode::Light : Theme::Mode::System,
                          .textScale = qBound(100, parser.value(scale).toInt(), 200) / 100.0 },
             .screenshots = parser.value(shots),
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
    QApplication app(argc, argv);
    if (QLocale().language() == QLocale::C) // a machine without a language: times without seconds
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator; // for English only the plurals
    if (translator.load(QLocale(), u"rollbook"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&translator);
    QApplication::setApplicationName(u"rollbook"_s);
    QApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    QApplication::setWindowIcon(QIcon(u":/rollbook/icons/app/org.rollbook.Rollbook.svg"_s));
    QApplication::setDesktopFileName(u"org.rollbook.Rollbook"_s);
    const Arguments arguments = parse(app);

    if (!arguments.unsent.isEmpty()) {
        const auto printed = printUnsent(arguments.unsent, arguments.output);
        if (!printed)
            QTextStream(stderr) << printed.error().detail << '\n';
        return printed ? 0 : 1;
    }
    if (arguments.screenshots.isEmpty()) {
        FirstSteps steps(arguments.options); // opens the window, or asks for what is missing first
        steps.begin();
        return QApplication::exec();
    }
    Application application(arguments.options);
    if (const auto started = application.start(); !started) {
        QTextStream(stderr) << started.error().detail << '\n';
        return 1;
    }
    if (!arguments.session.isNull())
        application.window().openSession(arguments.session);
    Screenshots screenshots(application, arguments.screenshots);
    screenshots.begin();
    return QApplication::exec();
}
