// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the frozen store of the current schema for tst_upgrade: freeze >
// tests/fixtures/schemas/NNNN.sql Run once, before a schema is changed after a release; what is
// frozen is never made anew.
#include "tests/support/delivery.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// The next marks of the batch, ended in their own way; those that nobody takes stay as being sent.
void end(Delivery &d, Batch &batch, int count, SendResult::Outcome outcome, const QString &reason,
         int http)
{
    Batch part = batch;
    part.id += QString::number(batch.items.size()); // each end is an attempt of its own
    part.items = batch.items.first(count);
    batch.items.remove(0, count);
    d.settle(part,
             { .outcome = outcome,
               .reason = reason,
               .serverText = u"words of the server"_s,
               .http = http });
}

void must(bool done)
{
    if (!done)
        qFatal("cannot make the store");
}

/// A school in the middle of everything: every state that a row of the outbox can be in.
void live(Delivery &d)
{
    Lesson &lesson = d.lesson;
    for (int i = 0; i < 4; ++i)
        must(bool(lesson.mark(i, markedStatuses[size_t(i)])));
    d.deliver(); // 0 to 3 confirmed
    must(bool(lesson.mark(1, Status::Unmarked))); // taken back after it was confirmed
    must(bool(
        lesson.store().record({ { .session = lesson.session().id,
                                  .student = lesson.students()[0].id,
                                  .value = StatusValue{ .status = Status::Late, .minutesLate = 12 },
                                  .note = u"caf\u00e9, bus"_s } })));
    for (int i = 4; i < 16; ++i)
        must(bool(lesson.mark(i, markedStatuses[size_t(i) % 4])));
    Batch batch = d.look();
    end(d, batch, 3, SendResult::Outcome::Refused, u"refused_late"_s, 400);
    end(d, batch, 3, SendResult::Outcome::Unknown, u"ambiguous"_s, 0);
    end(d, batch, 3, SendResult::Outcome::Accepted, {}, 200);
    end(d, batch, 2, SendResult::Outcome::NotSent, u"offline"_s, 0);
    for (int i = 16; i < 20; ++i)
        must(bool(lesson.mark(i, Status::Absent)));
    const auto other = lesson.store().openSession(mathematics({}, QTime(11, 0)));
    must(bool(lesson.store().record(
        { { .session = other->id,
            .student = lesson.students()[0].id,
            .value = StatusValue{ .status = Status::Present, .minutesLate = {} },
            .note = {} } })));
    must(bool(d.outbox->waitForSchool(other->id, u"no_session"_s, u"words"_s,
                                      d.clock.wallMs() + 300'000)));
    must(bool(lesson.store().setFinished(other->id, true)));
    must(bool(d.outbox->setBreaker({ .failures = 3,
                                     .notBefore = d.clock.wallMs() + 60'000,
                                     .heldUntil = d.clock.wallMs() + 120'000,
                                     .problem = u"server_busy"_s,
                                     .problemText = u"words"_s })));
}

} // namespace

int main()
{
    Delivery d(20);
    live(d);
    const QString version =
        d.lesson.store().database().value(u"PRAGMA user_version"_s).value()->toString();
    d.outbox.reset();
    d.lesson.close();
    QProcess dump;
    dump.start(u"sqlite3"_s, { d.lesson.database(), u".dump"_s });
    must(dump.waitForFinished() && dump.exitCode() == 0);
    QFile out;
    must(out.open(stdout, QIODevice::WriteOnly));
    out.write("-- SPDX-FileCopyrightText: 2026 The Rollbook developers\n-- "
              "SPDX-License-Identifier: GPL-3.0-or-later\n"
              "-- A store of schema "
              + version.toLatin1()
              + " in the middle of everything; made by tests/migrations/freeze.cpp\n"
                "PRAGMA application_id = 0x41545444;\nPRAGMA user_version = "
              + version.toLatin1() + ";\n");
    out.write(dump.readAllStandardOutput());
    return 0;
}
