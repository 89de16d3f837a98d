// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"
#include "tests/support/plaincodec.h"

namespace rollbook {

/// A lesson, a target whose every id is known, and a server that is nothing but a table.
struct Delivery
{
    explicit Delivery(int students = 6, const QString &vfs = {}) : lesson(clock, students, vfs)
    {
        target = lesson.addTarget(QStringLiteral("server"));
        open();
        QList<Link> links{ { QStringLiteral("session"), lesson.session().id.toString(), QStringLiteral("rs") } };
        for (const Student &student : lesson.students())
            links.append({ QStringLiteral("student"), student.number, remote(student) });
        if (!outbox->addLinks(links))
            qFatal("cannot link");
    }

    void open() { outbox = std::make_unique<Outbox>(lesson.store(), target.id, codec); }
    void restart() ///< as after the process was killed
    {
        outbox.reset();
        if (!lesson.reopen())
            qFatal("cannot reopen");
        open();
    }

    static QString remote(const Student &student) { return u'r' + student.number; }
    SessionReading reading() const
    {
        SessionReading read{ .session = lesson.session().id, .remoteSession = QStringLiteral("rs"), .teacher = {}, .readAt = clock.wallMs() };
        for (auto row = server.constBegin(); row != server.constEnd(); ++row)
            read.entries.append({ remote(lesson.students()[row.key()]), {}, row.value() });
        return read;
    }
    /// One look at the server, a second later; what is to be sent comes back.
    Batch look(int batchMax = 100)
    {
        clock.advance(1000);
        auto batch = outbox->reconcile(reading(), batchMax);
        if (!batch)
            qFatal("cannot reconcile: %s", qPrintable(batch.error().detail));
        return *batch;
    }
    /// The server takes the batch and says so.
    void accept(const Batch &batch)
    {
        for (const BatchItem &item : batch.items)
            server.insert(indexOf(item.student), item.value);
        settle(batch, { .outcome = SendResult::Outcome::Accepted });
    }
    void settle(const Batch &batch, const SendResult &result)
    {
        if (auto settled = outbox->settle(batch, result); !settled)
            qFatal("cannot settle: %s", qPrintable(settled.error().detail));
    }
    void deliver() ///< look, send, look
    {
        accept(look());
        look();
    }
    int indexOf(StudentId student) const
    {
        for (int i = 0; i < lesson.students().size(); ++i) {
            if (lesson.students()[i].id == student)
                return i;
        }
        return -1;
    }

    /// A column of the outbox row of this student.
    QString column(const QString &name, int student)
    {
        return value(QStringLiteral("SELECT %1 FROM outbox WHERE target_id=? AND student_id=?").arg(name), student);
    }
    QString row(int student) { return column(QStringLiteral("state||' '||want_rev||' '||acked_rev||' '||last_class"), student).trimmed(); }
    QString conflicts(int student) ///< oldest first: who won, and both values
    {
        return value(QStringLiteral("SELECT group_concat(winner||' '||json_extract(mine_json,'$.status')||' '||theirs_json, ';') "
                                    "FROM (SELECT * FROM conflict WHERE target_id=? AND student_id=? ORDER BY at)"), student);
    }
    QString value(const QString &sql, int student)
    {
        const auto found = lesson.store().database().value(sql, { target.id.toString(), lesson.students()[student].id.toString() });
        return found && *found ? (*found)->toString() : QString();
    }
    DeliveryState state(int student) const { return lesson.state(student).receipt.state; }

    FakeClock clock;
    LessonStore lesson;
    PlainCodec codec;
    Target target;
    std::unique_ptr<Outbox> outbox;
    QMap<int, QJsonObject> server; ///< by student
};

} // namespace rollbook
