// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

RosterPlan rosterOf(int students, const QString &classCode, const QString &prefix)
{
    RosterPlan plan;
    plan.newClasses.append({ .id = {}, .code = classCode, .name = classCode });
    for (int i = 1; i <= students; ++i)
        plan.adds.append({ .line = i + 1, .number = prefix + QString::number(i).rightJustified(3, u'0'),
                           .name = u"Student %1"_s.arg(i), .classCode = classCode });
    return plan;
}

RosterPlan demoRoster()
{
    RosterPlan plan;
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/demo/roster.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return plan;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(u',');
        if (cells.size() == 3 && cells[2] == u"7A"_s)
            plan.adds.append({ .line = int(i) + 1, .number = cells[0], .name = cells[1], .classCode = cells[2] });
    }
    plan.newClasses.append({ .id = {}, .code = u"7A"_s, .name = u"7A"_s });
    return plan;
}

std::unique_ptr<Store> makeStore(const QString &directory, const Clock &clock, const RosterPlan &plan)
{
    auto store = Store::open({ .directory = directory, .clock = &clock, .vfs = {}, .create = true });
    if (!store)
        qFatal("cannot make a test store: %s", qPrintable(store.error().detail));
    const auto school = (*store)->createSchool({ .id = {}, .code = u"RIVERSIDE"_s, .name = u"Riverside School"_s,
                                                 .zone = u"Europe/London"_s, .teacher = u"J. Okafor"_s });
    if (!school)
        qFatal("cannot make a school: %s", qPrintable(school.error().detail));
    if (const auto applied = (*store)->applyRoster(plan); !applied)
        qFatal("cannot import: %s", qPrintable(applied.error().detail));
    return std::move(*store);
}

Target schoolTarget(const PracticeServer &server)
{
    return { .id = {}, .name = u"School server"_s, .kind = u"schoolos"_s, .url = server.url(),
             .options = { { u"school_code"_s, server.text("school_code") }, { u"username"_s, server.text("username") } },
             .remoteUser = {}, .enabled = true };
}

QList<QStringList> mappingOf(const PracticeServer &server)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(server.control(u"/mapping"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() == 3 && cells[0] != u"entity"_s)
            rows.append(cells);
    }
    return rows;
}

} // namespace rollbook
