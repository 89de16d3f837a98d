// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lesson.h"

#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("cannot make a lesson: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

QString scratch()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/rollbook-XXXXXX"_s;
}

SessionRequest mathematics(QDate date, QTime start)
{
    return { .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .subjectName = u"Mathematics"_s, .date = date,
             .start = start, .end = start.addSecs(50 * 60), .room = u"R1"_s };
}

LessonStore::LessonStore(const Clock &clock, int students, const QString &vfs) : m_clock(clock), m_vfs(vfs)
{
    putBytes(m_dir.filePath(u"ballast"_s), "small"); // the real one is large, and most tests do not need it
    m_store = must(Store::open({ .directory = path(), .clock = &clock, .vfs = vfs, .create = true }));
    must(m_store->createSchool({ .id = {}, .code = u"RIVERSIDE"_s, .name = u"Riverside School"_s,
                                 .zone = u"Europe/London"_s, .teacher = u"J. Okafor"_s }));
    if (auto applied = m_store->applyRoster(rosterOf(students)); !applied)
        qFatal("cannot import: %s", qPrintable(applied.error().detail));
    m_session = must(m_store->openSession(mathematics()));
    m_students = must(m_store->read().students(u"7A"_s, m_session.date));
}

Result<> LessonStore::reopen()
{
    close();
    auto opened = Store::open(options());
    if (!opened)
        return fail(opened.error());
    m_store = std::move(*opened);
    return {};
}

MarkEdit LessonStore::edit(int student, Status status) const
{
    return { .session = m_session.id, .student = m_students[student].id,
             .value = StatusValue{ .status = status, .minutesLate = {} }, .note = {} };
}

MarkState LessonStore::state(int student) const
{
    return must(m_store->read().markStates({ { m_session.id, m_students[student].id } })).value(0);
}

Target LessonStore::addTarget(const QString &name, QDate marksFrom)
{
    return must(m_store->addTarget({ .id = {}, .name = name, .kind = u"schoolos"_s, .url = u"https://example.org"_s,
                                     .options = {}, .remoteUser = {} }, marksFrom));
}

QHash<QString, QString> marksIn(const StoreReader &reader)
{
    QHash<QString, QString> all;
    const auto records = reader.marks({});
    if (!records) // damaged: none of them is there
        return all;
    for (const MarkRecord &record : *records) {
        const Mark &mark = record.mark;
        if (mark.rev > 0)
            all.insert(mark.session.toString() + u'|' + mark.student.toString(),
                       u"%1 %2 %3 %4"_s.arg(mark.rev).arg(statusWord(mark.value.status)).arg(mark.value.minutesLate.value_or(-1)).arg(mark.note));
    }
    return all;
}

QString meddle(const QString &database, const QString &sql)
{
    sqlite3 *connection = nullptr;
    QString problem;
    char *message = nullptr;
    if (sqlite3_open_v2(qPrintable(database), &connection, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
        || sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        problem = QString::fromUtf8(message ? message : sqlite3_errmsg(connection));
    sqlite3_free(message);
    sqlite3_close(connection);
    return problem;
}

QByteArray bytesOf(const QString &file)
{
    QFile from(file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

void putBytes(const QString &file, const QByteArray &bytes)
{
    QFile to(file);
    if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace rollbook
