// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/rosterplan.h"
#include "core/exchange/rosterreader.h"
#include "core/store/store.h"

#include <QFile>

using namespace Qt::StringLiterals;

// The files are compiled into a static library: nothing else pulls them into the program.
static void loadResources() { Q_INIT_RESOURCE(demo); }

namespace rollbook {
namespace {

Result<QByteArray> resource(const QString &name)
{
    loadResources();
    QFile file(u":/rollbook/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, u"the program lacks its demo file %1"_s.arg(name));
    return file.readAll();
}

Result<> importDemoRoster(Store &store, const School &school)
{
    const auto bytes = resource(u"roster.csv"_s);
    if (!bytes)
        return fail(bytes.error());
    const auto file = readRoster(*bytes);
    if (!file)
        return fail(file.error());
    const QDate today = schoolToday(school.zone, store.clock().wallMs());
    const auto state = store.read().rosterState(today);
    if (!state)
        return fail(state.error());
    return store.applyRoster(planRoster(*file, *state, NewClasses::Allow));
}

/// One line of sessions.csv: class, subject, subject_name, start, end, room.
SessionRequest requestOf(const QStringList &fields)
{
    return { .classCode = fields.value(0),
             .subjectCode = fields.value(1),
             .subjectName = fields.value(2),
             .date = {},
             .start = QTime::fromString(fields.value(3), u"HH:mm"_s),
             .end = QTime::fromString(fields.value(4), u"HH:mm"_s),
             .room = fields.value(5) };
}

} // namespace

Result<> makeDemoSchool(Store &store)
{
    const auto school = store.createSchool({ .id = {},
                                             .code = u"RIVERSIDE"_s,
                                             .name = u"Riverside School"_s,
                                             .zone = u"Europe/London"_s,
                                             .teacher = u"J. Okafor"_s,
                                             .demo = true });
    if (!school)
        return fail(school.error());
    return importDemoRoster(store, *school);
}

Result<> openDemoSessions(Store &store)
{
    const auto bytes = resource(u"sessions.csv"_s);
    if (!bytes)
        return fail(bytes.error());
    const auto table = readCsv(*bytes);
    if (!table)
        return fail(table.error());
    for (qsizetype i = 1; i < table->records.size(); ++i) {
        const auto opened = store.openSession(requestOf(table->records.at(i).fields));
        if (!opened)
            return fail(opened.error());
    }
    return {};
}

} // namespace rollbook
