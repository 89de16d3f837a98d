// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/device.h"

#include "core/store/database.h"
#include "core/store/storepaths.h"
#include "tests/simulation/mutants.h"
#include "tests/simulation/ramvfs.h"
#include "tests/support/lesson.h"

using namespace Qt::StringLiterals;

// What happens to a device: its program ends, its power goes, its files are others.

namespace rollbook::sim {
namespace {

constexpr qsizetype flushedAtStart = 4; // what open() notes of the files that are there

} // namespace

QMap<QString, QByteArray> Device::files() const
{
    QMap<QString, QByteArray> all;
    for (const QString &name : { u"rollbook.db"_s, u"rollbook.db-wal"_s }) {
        if (const QByteArray bytes = RamVfs::instance().bytes(path() + u'/' + name); !bytes.isEmpty())
            all.insert(name, bytes);
    }
    const QStringList journals = QDir(path() + u"/journal"_s).entryList(QDir::Files);
    for (const QString &name : journals)
        all.insert(u"journal/"_s + name, bytesOf(path() + u"/journal/"_s + name));
    return all;
}

/// A new folder with these: the program that held the old one is no more.
void Device::replaceFiles(const QMap<QString, QByteArray> &files)
{
    const QString old = path();
    ++m_life;
    QDir().mkpath(path() + u"/journal"_s);
    for (auto file = files.begin(); file != files.end(); ++file)
        putBytes(path() + u'/' + file.key(), *file);
    putBytes(path() + u"/ballast"_s, "small");
    QDir(old).removeRecursively();
}

void Device::restart()
{
    m_around.chronicle.tell(u"device %1: the program is closed and started again"_s.arg(m_index));
    const auto kept = (close(), files());
    replaceFiles(kept);
    open();
    begin();
}

void Device::kill()
{
    m_around.chronicle.tell(u"device %1: the program is killed and started again"_s.arg(m_index));
    const auto left = files();
    RamVfs::instance().forget(path());
    close();
    replaceFiles(left);
    open();
    begin();
}

void Device::cutPower(Dice &dice)
{
    m_around.chronicle.tell(u"device %1 loses power"_s.arg(m_index));
    const qsizetype safe = m_disk->log().size();
    const auto before = files();
    if (m_store && !m_sessions.isEmpty() && dice.chance(0.5)) { // in the middle of a tap
        const Session session = dice.pick(m_sessions);
        const Student student = dice.pick(m_students[session.classCode]);
        const auto recorded = m_store->record({ { .session = session.id, .student = student.id,
                                                  .value = StatusValue{ .status = dice.pick(markedStatuses), .minutesLate = {} }, .note = {} } });
        if (recorded && !recorded->isEmpty()) {
            const Mark mark = recorded->first().mark;
            made.append({ m_index, keyOf(session.id, student.id), mark, m_around.timeline.now(), false });
        }
    }
    const qsizetype at = safe + dice.below(m_disk->log().size() - safe + 1);
    // The journal is written after the commit.
    QMap<QString, QByteArray> left = at < m_disk->log().size() ? before : files();
    left.remove(u"rollbook.db"_s);
    left.remove(u"rollbook.db-wal"_s);
    QList<DiskWrite> log = m_disk->log();
    if (currentMutant() && !currentMutant()->flushes) {
        for (qsizetype i = flushedAtStart; i < at; ++i)
            log[i] = log[i].kind == DiskWrite::Kind::Sync ? DiskWrite{ DiskWrite::Kind::Write, log[i].file, 0, {} } : log[i];
    }
    const auto drive = afterPowerCut(log, at, dice.pick(allSurvivors), quint32(dice.next()));
    for (auto file = drive.begin(); file != drive.end(); ++file) {
        if (file.key() == u"rollbook.db"_s || file.key() == u"rollbook.db-wal"_s)
            left.insert(file.key(), *file);
    }
    for (auto file = left.begin(); file != left.end(); ++file) {
        if (file.key().startsWith(u"journal/"_s)) // flushed within a second, not at once
            file->chop(dice.chance(0.5) ? dice.below(std::min<qint64>(file->size(), 600)) : 0);
    }
    RamVfs::instance().forget(path());
    close();
    replaceFiles(left);
    m_clock.reboot();
    if (clockWasJumped) // after another boot the wall clock alone tells how long ago a request was
        forgive();
    open();
    begin();
}

void Device::sleep(qint64 ms)
{
    m_around.chronicle.tell(u"device %1 sleeps for %2 s"_s.arg(m_index).arg(ms / 1000));
    m_asleepUntil = m_around.timeline.now() + ms;
    for (const auto &seat : m_seats)
        seat->line.asleepUntil = m_asleepUntil;
    m_clock.sleep(ms);
    m_around.timeline.in(ms + 1, [this] {
        if (m_sender)
            m_sender->linkUp();
    });
}

void Device::keepCopy()
{
    const QString file = m_around.directory + u"/copy-%1"_s.arg(m_index);
    QFile::remove(file);
    if (m_store->backup(file))
        m_copy = bytesOf(file);
}

void Device::goBack()
{
    m_around.chronicle.tell(u"device %1: an older database file is put back"_s.arg(m_index));
    const QString before = m_store->database().value(u"SELECT device_id FROM device"_s)->value_or(QVariant()).toString();
    const qint64 events = m_store->database().value(u"SELECT max(seq) FROM event WHERE kind<>'restore'"_s)->value_or(QVariant()).toLongLong();
    auto left = (close(), files());
    left.remove(u"rollbook.db-wal"_s);
    left[u"rollbook.db"_s] = m_copy;
    replaceFiles(left);
    ++timesGoneBack;
    forgive();
    for (const auto &seat : m_seats)
        seat->line.heldUntil = 0; // what the copy does not know
    open();
    if (m_store) {
        const QString after = m_store->database().value(u"SELECT device_id FROM device"_s)->value_or(QVariant()).toString();
        const qint64 now = m_store->database().value(u"SELECT max(seq) FROM event WHERE kind<>'restore'"_s)->value_or(QVariant()).toLongLong();
        if (after == before && !m_store->restored().isEmpty())
            m_around.chronicle.violate(u"I12"_s, u"device %1 was put back and stamps as the same device"_s.arg(m_index));
        if (now < events)
            m_around.chronicle.violate(u"I1"_s, u"device %1 was put back: the journal's %2 events are not all there (%3)"_s.arg(m_index).arg(events).arg(now));
    }
    begin();
}

} // namespace rollbook::sim
