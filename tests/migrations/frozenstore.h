// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/support/lesson.h"

#include <QHash>
#include <QMap>

namespace rollbook {

/// What a store of an earlier schema promised: read by plain SQL, before the program touched it.
/// Names columns that every schema has had, so it reads the current one as well.
struct Promises
{
    struct Owed
    {
        qint64 want = 0;
        qint64 acked = 0;
        QString frozen; ///< what was on its way; empty when nothing was
        bool operator==(const Owed &) const = default;
    };

    QMap<QString, QString> marks; ///< by session and student
    QMap<qint64, QByteArray> events; ///< hash by seq
    QMap<QString, Owed> outbox; ///< by target, session and student
};

inline Result<Promises> promisesOf(Database &database)
{
    Promises p;
    auto marks = database.each(
        QStringLiteral(
            "SELECT session_id||' '||student_id, rev, status, minutes_late, note FROM mark"),
        {}, [&](const Row &row) {
            p.marks.insert(row.text(0),
                           QStringLiteral("%1 %2 %3 %4")
                               .arg(row.text(1), row.text(2), row.text(3), row.text(4)));
        });
    if (!marks)
        return fail(marks.error());
    auto events =
        database.each(QStringLiteral("SELECT seq, hash FROM event"), {},
                      [&](const Row &row) { p.events.insert(row.number(0), row.blob(1)); });
    if (!events)
        return fail(events.error());
    auto outbox = database.each(
        QStringLiteral("SELECT target_id||' '||session_id||' '||student_id, want_rev, acked_rev, "
                       "sent_payload FROM outbox WHERE entity='mark'"),
        {}, [&](const Row &row) {
            p.outbox.insert(row.text(0), { row.number(1), row.number(2), row.text(3) });
        });
    if (!outbox)
        return fail(outbox.error());
    return p;
}

/// What of the promises is not kept; empty when all are. Nothing was marked or delivered in
/// between.
inline QString brokenPromise(const Promises &before, const Promises &now)
{
    for (auto mark = before.marks.constBegin(); mark != before.marks.constEnd(); ++mark) {
        if (now.marks.value(mark.key()) != mark.value())
            return QStringLiteral("mark %1 was \"%2\" and is \"%3\"")
                .arg(mark.key(), mark.value(), now.marks.value(mark.key()));
    }
    for (auto event = before.events.constBegin(); event != before.events.constEnd(); ++event) {
        if (now.events.value(event.key()) != event.value())
            return QStringLiteral("entry %1 of the history was rewritten or is gone")
                .arg(event.key());
    }
    for (auto row = before.outbox.constBegin(); row != before.outbox.constEnd(); ++row) {
        if (!now.outbox.contains(row.key()) || now.outbox[row.key()] != row.value())
            return QStringLiteral("row %1 of the outbox is gone or changed").arg(row.key());
    }
    return {};
}

/// A folder with a frozen store in it, as an earlier version left it.
class FrozenStore
{
public:
    explicit FrozenStore(const QString &sqlFile)
    {
        static QHash<QString, QByteArray> images; // thousands of stores are made of four files
        putBytes(m_dir.filePath(QStringLiteral("ballast")), "small");
        QByteArray &image = images[sqlFile];
        putBytes(database(), image); // empty: SQLite fills it
        if (!image.isEmpty())
            return;
        if (const QString problem = meddle(database(), QString::fromUtf8(bytesOf(sqlFile)));
            !problem.isEmpty())
            qFatal("%s: %s", qPrintable(sqlFile), qPrintable(problem));
        image = bytesOf(database());
    }

    QString path() const { return m_dir.path(); }
    QString database() const { return m_dir.filePath(QStringLiteral("rollbook.db")); }
    Result<Promises> promises() const
    {
        const auto opened = Database::open({ .file = database(), .vfs = {}, .readOnly = true });
        return opened ? promisesOf(**opened) : Result<Promises>(fail(opened.error()));
    }

private:
    QTemporaryDir m_dir{ scratch() };
};

} // namespace rollbook
