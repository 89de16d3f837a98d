// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/logging.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {
namespace {

constexpr qint64 journalDayMs = 24LL * 3600 * 1000;
std::atomic<int> timesRewritten = 0; // a handle that is older than this may be of a file that was replaced

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) ? (c >> 1) ^ 0x82f63b78U : c >> 1;
        table[i] = c;
    }
    return table;
}

std::optional<Event> eventOfLine(const QByteArray &line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0)
        return std::nullopt;
    const QByteArray json = line.mid(second + 1);
    if (json.size() != line.left(first).toLongLong()
        || crc32c(json) != line.mid(first + 1, second - first - 1).toUInt(nullptr, 16))
        return std::nullopt;
    const auto event = Event::fromJson(parseJson(json));
    return event ? std::optional(*event) : std::nullopt;
}

std::optional<Event> lastIn(QFile &file)
{
    for (qint64 tail = 64 * 1024;; tail *= 8) { // a session with its roster can be a long line
        file.seek(qMax<qint64>(0, file.size() - tail));
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            if (const auto event = eventOfLine(*line))
                return event;
        }
        if (tail >= file.size())
            return std::nullopt;
    }
}

} // namespace

quint32 crc32c(const QByteArray &bytes)
{
    static constexpr auto table = makeCrcTable();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = table[(crc ^ uchar(c)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

Journal::Journal(QString directory) : m_directory(std::move(directory))
{
    QDir().mkpath(m_directory);
    m_flushTimer.setSingleShot(true);
    QObject::connect(&m_flushTimer, &QTimer::timeout, &m_flushTimer, [this] {
        if (const auto flushed = flush(); !flushed)
            qCWarning(lcStore).noquote() << "journal:" << flushed.error().detail;
    });
}

Journal::~Journal() { (void)flush(); }

Result<> Journal::openFor(qint64 nowMs)
{
    if (m_file.isOpen() && nowMs / journalDayMs == m_day && m_rewritten == timesRewritten)
        return {};
    if (m_rewritten != timesRewritten) {
        if (auto flushed = flush(); !flushed) // it may have been another store's that was rewritten
            return flushed;
        m_rewritten = timesRewritten;
        m_file.close();
    }
    m_day = nowMs / journalDayMs;
    const QString month = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyy-MM"_s);
    const QString path = QDir(m_directory).filePath(month + u".journal"_s);
    if (m_file.isOpen() && m_file.fileName() == path)
        return {};
    if (auto flushed = flush(); !flushed)
        return flushed;
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(Error::Kind::Io, u"cannot open the journal: "_s + m_file.errorString());
    // A line torn by a power cut or a full disk must not swallow the next one.
    const qint64 size = m_file.size();
    m_file.seek(qMax<qint64>(0, size - 1));
    const bool torn = size > 0 && m_file.read(1) != "\n";
    m_file.seek(size);
    if (torn)
        m_file.write("\n");
    return {};
}

Result<> Journal::append(const QList<Event> &events, qint64 nowMs)
{
    for (const Event &event : events) {
        m_unwritten += lineOf(event) + '\n';
    }
    if (auto opened = openFor(nowMs); !opened)
        return opened;
    if (m_file.write(m_unwritten) != m_unwritten.size()) {
        const QString reason = m_file.errorString();
        (void)flush();
        m_file.close(); // the next append looks for a torn line and writes these once more
        return fail(Error::Kind::Io, u"cannot write the journal: "_s + reason);
    }
    m_unwritten.clear();
    m_dirty = true;
    if (!m_flushTimer.isActive())
        m_flushTimer.start(800ms); // "within a second" leaves room for a busy thread
    return {};
}

Result<> Journal::flush()
{
    if (!m_dirty)
        return {};
    if (::fdatasync(m_file.handle()) != 0)
        return fail(Error::Kind::Io, u"cannot flush the journal"_s);
    m_dirty = false;
    return {};
}

QByteArray Journal::lineOf(const Event &event)
{
    const QByteArray json = event.toJson();
    return QByteArray::number(json.size()) + ' ' + QByteArray::number(crc32c(json), 16).rightJustified(8, '0') + ' ' + json;
}

std::optional<Event> Journal::eventIn(const QByteArray &line) { return eventOfLine(line); }

Result<int> Journal::rewrite(const QString &directory, const std::function<QByteArray(const QByteArray &line)> &f)
{
    int changed = 0;
    const QStringList names = QDir(directory).entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(directory).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, u"cannot read the journal: "_s + file.errorString());
        QSaveFile anew(file.fileName());
        if (!anew.open(QIODevice::WriteOnly))
            return fail(Error::Kind::Io, u"cannot write the journal: "_s + anew.errorString());
        int here = 0;
        while (!file.atEnd()) {
            QByteArray line = file.readLine();
            if (line.endsWith('\n'))
                line.chop(1);
            const QByteArray kept = line.isEmpty() ? QByteArray() : f(line);
            here += kept == line ? 0 : 1;
            if (!kept.isEmpty())
                anew.write(kept + '\n');
        }
        if (here == 0)
            continue; // what is not committed is thrown away
        anew.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!anew.flush() || ::fsync(anew.handle()) != 0 || !anew.commit())
            return fail(Error::Kind::Io, u"cannot write the journal: "_s + anew.errorString());
        ++timesRewritten;
        changed += here;
    }
    return changed;
}

Result<Journal::Content> Journal::read(const QString &directory, qint64 after)
{
    Content content;
    const QStringList names = QDir(directory).entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(directory).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, u"cannot read the journal: "_s + file.errorString());
        while (!file.atEnd()) {
            QByteArray line = file.readLine();
            if (line.endsWith('\n'))
                line.chop(1);
            if (line.isEmpty())
                continue;
            const auto event = eventOfLine(line);
            if (!event)
                ++content.damagedLines;
            else if (event->seq > after)
                content.events.append(*event);
        }
    }
    // A clock that was set back writes to an older month's file.
    std::ranges::stable_sort(content.events, {}, &Event::seq);
    return content;
}

std::optional<Event> Journal::last(const QString &directory)
{
    std::optional<Event> newest;
    const QStringList names = QDir(directory).entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) { // all of them: the newest need not be in the latest month, see read()
        QFile file(QDir(directory).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto event = lastIn(file); event && (!newest || event->seq >= newest->seq))
            newest = std::move(event);
    }
    return newest;
}

qint64 Journal::lastSeq(const QString &directory)
{
    const auto newest = last(directory);
    return newest ? newest->seq : 0;
}

} // namespace rollbook
