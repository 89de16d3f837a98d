// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures Rollbook against the bare floor below it; see README.md.
#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::bench;

namespace {

constexpr int unmeasured = 1;
constexpr int misused = 2;
constexpr int missed = 3;

struct Named
{
    QLatin1StringView name;
    Measurement measure;
};

constexpr Named measurements[] = {
    { "tap"_L1, measureTap },
    { "key"_L1, measureKey },
    { "key300"_L1, measureKeyOfMany },
    { "repaint"_L1, measureRepaint },
    { "repaint300"_L1, measureRepaintOfMany },
    { "classbook"_L1, measureClassBook },
    { "search"_L1, measureSearch },
    { "mark"_L1, measureMark },
    { "register"_L1, measureRegister },
    { "delivery"_L1, measureDelivery },
    { "hub"_L1, measureHub },
    { "queue"_L1, measureQueue },
    { "preview"_L1, measurePreview },
    { "import"_L1, measureImport },
    { "year"_L1, measureYear },
    { "findstudent"_L1, measureFindStudent },
    { "statistics"_L1, measureStatistics },
};

/// Nothing between the lines of the table but what is ours, and fatal.
void ours(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || QByteArrayView(context.category).startsWith("rollbook"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool isNumber(const Line &line)
{
    return std::isfinite(line.judged) && line.judged > 0
        && (!line.ratio || (std::isfinite(*line.ratio) && *line.ratio > 0));
}

QString row(const QStringList &cells)
{
    constexpr int widths[] = { 41, 31, 31, 6, 28, 4 };
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += cells[i].leftJustified(widths[i]) + u' ';
    return text.trimmed();
}

QString row(const Line &line)
{
    return row({ line.what, line.ours, line.floor.isEmpty() ? u"-"_s : line.floor,
                 line.ratio ? QString::number(*line.ratio, 'f', 2) : u"-"_s, line.aim,
                 line.met ? u"ok"_s : u"over"_s });
}

QString nameList()
{
    QStringList names;
    for (const Named &measurement : measurements)
        names << measurement.name;
    return names.join(u", "_s);
}

bool isKnown(const QString &name)
{
    return std::ranges::any_of(measurements, [&](const Named &m) { return m.name == name; });
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(ours);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Rollbook against the bare floor below it."_s);
    parser.addHelpOption();
    parser.addOption(
        { u"smoke"_s, u"Small and quick: only whether everything can be measured."_s });
    parser.addOption({ u"only"_s, u"One measurement of: %1."_s.arg(nameList()), u"name"_s });
    parser.addOption({ u"check"_s, u"End with status %1 when an aim is missed."_s.arg(missed) });
    parser.addOption({ u"fill"_s, u"Only make a store there, for startup.py; prints a register's id."_s, u"folder"_s });
    parser.addOption({ u"marks"_s, u"How many marks are in it."_s, u"n"_s, u"1000000"_s });
    parser.process(application);
    if (parser.isSet(u"fill"_s)) {
        const auto session = fillStore(parser.value(u"fill"_s), parser.value(u"marks"_s).toInt());
        QTextStream(session ? stdout : stderr) << (session ? session->toString() : session.error().detail) << Qt::endl;
        return session ? 0 : unmeasured;
    }
    const QString only = parser.value(u"only"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!only.isEmpty() && !isKnown(only)) {
        err << "There is no measurement '" << only << "', only " << nameList() << Qt::endl;
        return misused;
    }

    int status = 0;
    out << row({ u"measurement"_s, u"ours"_s, u"floor"_s, u"ratio"_s, u"aim"_s, QString() })
        << Qt::endl;
    for (const Named &measurement : measurements) {
        if (!only.isEmpty() && measurement.name != only)
            continue;
        const Result<Line> line = measurement.measure({ .smoke = parser.isSet(u"smoke"_s) });
        if (!line || !isNumber(*line)) {
            err << measurement.name << ": "
                << (line ? u"no number came of it"_s : line.error().detail) << Qt::endl;
            status = unmeasured;
            continue;
        }
        out << row(*line) << Qt::endl;
        if (!line->note.isEmpty())
            out << "    " << line->note << Qt::endl;
        if (parser.isSet(u"check"_s) && !line->met && status == 0)
            status = missed;
    }
    return status;
}
