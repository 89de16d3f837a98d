// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the frozen store of the current schema for tst_upgrade: freeze >
// tests/fixtures/schemas/NNNN.sql Run once, before a schema is changed after a release; what is
// frozen is never made anew.
#include "core/store/change.h"
#include "core/store/rows.h"
#include "core/store/shapes.h"
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
    LessonStore &lesson = d.lesson;
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

QJsonObject slotRow(const QString &classId, const QString &teacher)
{
    return { { u"id"_s, u"0f3f5bd8-7a7c-4d6d-9d52-6c2f3f1f0001"_s },
             { u"class"_s, classId },
             { u"teacher"_s, teacher },
             { u"weekday"_s, 1 },
             { u"start"_s, u"08:55"_s },
             { u"end"_s, u"09:45"_s },
             { u"room"_s, u"B12"_s },
             { u"from"_s, u"2026-09-07"_s },
             { u"source"_s, u"ics:Northfield"_s } };
}

QJsonObject changeRow(const QString &classId, const QString &teacher)
{
    return { { u"id"_s, u"0f3f5bd8-7a7c-4d6d-9d52-6c2f3f1f0002"_s },
             { u"kind"_s, u"changed"_s },
             { u"class"_s, classId },
             { u"date"_s, u"2026-09-14"_s },
             { u"start"_s, u"08:55"_s },
             { u"room"_s, u"C3"_s },
             { u"teacher"_s, teacher } };
}

/// What the school year is made of, by the one way into the tables, with its history.
void schoolYear(Delivery &d)
{
    Store &store = d.lesson.store();
    const QString classId = d.lesson.session().classId.toString();
    const QString student = d.lesson.students()[0].id.toString();
    const QString teacher = u"0f3f5bd8-7a7c-4d6d-9d52-6c2f3f1f0003"_s;
    const QList<std::pair<QString, QJsonObject>> rows{
        { u"term"_s,
          { { u"source"_s, u"t1"_s },
            { u"title"_s, u"Autumn"_s },
            { u"kind"_s, u"term"_s },
            { u"from"_s, u"2026-09-07"_s },
            { u"to"_s, u"2026-12-18"_s },
            { u"year"_s, 2027 } } },
        { u"teacher"_s,
          { { u"id"_s, teacher },
            { u"source"_s, u"p1"_s },
            { u"number"_s, u"T-7"_s },
            { u"name"_s, u"Ada Okafor"_s } } },
        { u"teaching"_s,
          { { u"class"_s, classId }, { u"teacher"_s, teacher }, { u"from"_s, u"2026-09-07"_s }, { u"position"_s, 1 } } },
        { u"slot"_s, slotRow(classId, teacher) },
        { u"closure"_s,
          { { u"id"_s, u"c1"_s }, { u"name"_s, u"Half term"_s }, { u"from"_s, u"2026-10-26"_s }, { u"to"_s, u"2026-10-30"_s } } },
        { u"lessonchange"_s, changeRow(classId, teacher) },
        { u"importrun"_s,
          { { u"id"_s, u"r1"_s }, { u"kind"_s, u"oneroster"_s }, { u"file"_s, u"lists.zip"_s }, { u"at"_s, 1 }, { u"hlc"_s, u"h"_s } } },
        { u"rule"_s, { { u"name"_s, u"threshold"_s }, { u"value"_s, u"80"_s }, { u"version"_s, 1 }, { u"author"_s, u"J. Okafor"_s } } },
        { u"sessionlife"_s,
          { { u"id"_s, d.lesson.session().id.toString() }, { u"opened_at"_s, 1 }, { u"opened_by"_s, u"J. Okafor"_s }, { u"auto_opened"_s, 1 } } },
        { u"codepack"_s, { { u"name"_s, u"own"_s }, { u"content"_s, u"{}"_s }, { u"version"_s, 1 } } },
        { u"student"_s,
          { { u"id"_s, student },
            { u"number"_s, d.lesson.students()[0].number },
            { u"name"_s, d.lesson.students()[0].name },
            { u"source"_s, u"s1"_s },
            { u"given"_s, u"Wanjiru"_s },
            { u"family"_s, u"Kamau"_s },
            { u"grade"_s, u"07"_s } } },
    };
    must(bool(store.transact([&](Change &change) -> Result<> {
        for (const auto &[entity, row] : rows) {
            if (auto put = putRow(change.db(), entity, row); !put)
                return put;
            if (auto event = change.append({ .entity = entity, .key = shapedKey(entity, row), .kind = u"import"_s, .before = {}, .after = row }); !event)
                return event;
        }
        return {};
    })));
    must(bool(store.keepSeating({ .classId = d.lesson.session().classId, .room = u"B12"_s, .rows = 2, .columns = 3, .seats = { { d.lesson.students()[0].id, 0, 1 } } })));
}

/// What is asked of the office, in each state.
void requests(Delivery &d)
{
    Store &store = d.lesson.store();
    TargetTraits takes;
    takes.sessions = takes.roster = takes.leave = takes.corrections = true;
    must(bool(d.outbox->setTraits(takes)));
    for (const RequestState state : { RequestState::Wanted, RequestState::Approved, RequestState::Rejected, RequestState::Withdrawn }) {
        must(bool(store.recordLeave({ .student = d.lesson.students()[2].id,
                                      .category = u"medical"_s,
                                      .from = QDate(2026, 9, 21),
                                      .to = QDate(2026, 9, 22),
                                      .reason = u"dentist"_s,
                                      .state = state })));
        must(bool(store.requestCorrection({ .session = d.lesson.session().id,
                                            .student = d.lesson.students()[3].id,
                                            .from = Status::Excused,
                                            .to = Status::Absent,
                                            .reason = u"was at home"_s,
                                            .state = state })));
    }
}

} // namespace

int main()
{
    Delivery d(20);
    live(d);
    schoolYear(d);
    requests(d);
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
