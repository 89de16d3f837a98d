// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/classroom.h"

#include "tests/support/lesson.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::bench {

QString onDisk() { return QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s; }

Classroom::Classroom(const Clock &clock, int students)
    : m_clock(clock), m_store(makeStore(path(), clock, rosterOf(students)))
{
    m_session = m_store->openSession(mathematics()).value();
    m_students = m_store->read().students(u"7A"_s, m_session.date).value();
    const Target target{ .id = {},
                         .name = u"School server"_s,
                         .kind = u"schoolos"_s,
                         .url = u"https://example.org"_s,
                         .options = {},
                         .remoteUser = {} };
    if (const auto added = m_store->addTarget(target, {}); !added)
        qFatal("cannot add a target: %s", qPrintable(added.error().detail));
}

MarkEdit Classroom::edit(int student, int round) const
{
    return { .session = m_session.id,
             .student = m_students[student].id,
             .value = StatusValue{ statusIn(round, student), {} },
             .note = {} };
}

Status statusIn(int round, int student)
{
    return markedStatuses[size_t(round + student) % markedStatuses.size()];
}

} // namespace rollbook::bench
