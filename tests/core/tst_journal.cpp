// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/lesson.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// Entries 1 to n, each chained to the one before.
QList<Event> chain(int n, const QString &padding = {})
{
    QList<Event> events;
    for (int i = 1; i <= n; ++i) {
        Event e;
        e.seq = i;
        e.id = u"id-%1"_s.arg(i);
        e.entity = u"mark"_s;
        e.key = u"s|t"_s;
        e.rev = i;
        e.hlc = u"1788000000000.%1.dev"_s.arg(i, 5, 10, QChar(u'0'));
        e.kind = u"edit"_s;
        e.after = compactJson({ { u"note"_s, u"caf\u00e9 \"%1\" "_s.arg(i) + padding } });
        e.salt = QByteArray(16, char(i));
        e.payloadDigest = e.digestOfPayload();
        e.clockQuality = u"unsynced"_s;
        e.previousHash = events.isEmpty() ? QByteArray(32, '\0') : events.last().hash;
        e.hash = e.digestOfEvent();
        events.append(e);
    }
    return events;
}

qint64 at(const QString &utc) { return QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch(); }

QList<qint64> seqsIn(const Journal::Content &content)
{
    QList<qint64> seqs;
    for (const Event &event : content.events)
        seqs.append(event.seq);
    return seqs;
}

/// No file may grow past a size for as long as this lives: a full disk, for one process.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{ rlim_t(bytes), m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    /// Several people on one device: what one store's erasure rewrites is no reason to lose what another has not flushed.
    void anotherStoresRewriteLosesNothingHere()
    {
        QTemporaryDir ours, theirs;
        const QList<Event> events = chain(3);
        Journal own(ours.path()), other(theirs.path());
        QVERIFY(own.append({ events[0] }, at(u"2026-09-07T09:00:00Z"_s))); // not flushed yet
        QVERIFY(other.append({ events[0], events[1] }, at(u"2026-09-07T09:00:00Z"_s)));
        QVERIFY(other.flush());
        QVERIFY(Journal::rewrite(theirs.path(), [first = true](const QByteArray &line) mutable { return std::exchange(first, false) ? QByteArray() : line; }));
        QVERIFY(own.append({ events[1] }, at(u"2026-09-07T09:00:01Z"_s)));
        QVERIFY(own.flush());
        QCOMPARE(seqsIn(*Journal::read(ours.path(), 0)), QList<qint64>({ 1, 2 }));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void knowsTheChecksum_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("sum");
        QByteArray rising;
        for (char c = 0; c < 32; ++c)
            rising.append(c);
        QTest::newRow("empty") << QByteArray() << 0U;
        QTest::newRow("check value") << QByteArray("123456789") << 0xe3069283U;
        QTest::newRow("zeros") << QByteArray(32, '\0') << 0x8a9136aaU;
        QTest::newRow("ones") << QByteArray(32, '\xff') << 0x62a8ab43U;
        QTest::newRow("rising") << rising << 0x46dd794eU;
    }
    void knowsTheChecksum()
    {
        QFETCH(QByteArray, bytes);
        QTEST(crc32c(bytes), "sum");
    }

    void readsBackWhatItWrote()
    {
        const QList<Event> events = chain(5);
        write(events);
        const auto content = Journal::read(folder());
        QCOMPARE(content->damagedLines, 0);
        QCOMPARE(content->events.size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(content->events[i].toJson(), events[i].toJson());
        QCOMPARE(seqsIn(*Journal::read(folder(), 3)), QList<qint64>({ 4, 5 }));
        QCOMPARE(Journal::lastSeq(folder()), 5);
    }

    void everyFlippedByteIsSeen()
    {
        write(chain(3));
        const QByteArray whole = bytesOf(file());
        const qsizetype begin = whole.indexOf('\n') + 1;
        const qsizetype end = whole.indexOf('\n', begin);
        for (qsizetype i = begin; i < end; ++i) {
            QByteArray altered = whole;
            altered[i] = char(altered[i] ^ 1);
            putBytes(file(), altered);
            const auto content = Journal::read(folder());
            QCOMPARE(seqsIn(*content), QList<qint64>({ 1, 3 }));
            QVERIFY(content->damagedLines >= 1);
        }
    }

    void aLineWrittenAnewByHandIsSeen()
    {
        write(chain(2));
        QList<QByteArray> lines = bytesOf(file()).split('\n');
        QByteArray json = lines[0].mid(lines[0].indexOf('{'));
        json.replace("caf", "kaf");
        lines[0] = QByteArray::number(json.size()) + ' ' + QByteArray::number(crc32c(json), 16) + ' ' + json;
        putBytes(file(), lines.join('\n'));
        const auto content = Journal::read(folder());
        QCOMPARE(content->damagedLines, 1); // length and checksum agree, the hash of the entry does not
        QCOMPARE(seqsIn(*content), QList<qint64>{ 2 });
    }

    void aTornLastLineDoesNotSwallowTheNext()
    {
        const QList<Event> events = chain(3);
        write(events.first(2));
        const QByteArray whole = bytesOf(file());
        const qsizetype second = whole.indexOf('\n') + 1;
        for (qsizetype cut = second + 1; cut < whole.size(); cut += 37) {
            putBytes(file(), whole.first(cut));
            QCOMPARE(Journal::lastSeq(folder()), cut == whole.size() - 1 ? 2 : 1);
            write(events.last(1));
            const auto content = Journal::read(folder());
            QCOMPARE(seqsIn(*content), QList<qint64>({ 1, 3 }));
            QCOMPARE(content->damagedLines, 1);
            QCOMPARE(Journal::lastSeq(folder()), 3);
        }
    }

    void aFileAMonth()
    {
        const QList<Event> events = chain(3);
        Journal journal(folder());
        QVERIFY(journal.append(events.mid(0, 1), at(u"2026-09-30T23:59:59Z"_s)));
        QVERIFY(journal.append(events.mid(1, 1), at(u"2026-10-01T00:00:00Z"_s)));
        QVERIFY(journal.append(events.mid(2, 1), at(u"2027-01-01T00:00:00Z"_s)));
        QVERIFY(journal.flush());
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList({ u"2026-09.journal"_s, u"2026-10.journal"_s, u"2027-01.journal"_s }));
        QCOMPARE(seqsIn(*Journal::read(folder())), QList<qint64>({ 1, 2, 3 }));
        QCOMPARE(Journal::lastSeq(folder()), 3);
    }

    void aClockSetBackToAnotherMonthKeepsTheOrder()
    {
        const QList<Event> events = chain(4);
        Journal journal(folder());
        QVERIFY(journal.append(events.mid(0, 2), at(u"2026-10-01T00:00:00Z"_s)));
        QVERIFY(journal.append(events.mid(2, 2), at(u"2026-09-30T23:59:59Z"_s)));
        QCOMPARE(seqsIn(*Journal::read(folder())), QList<qint64>({ 1, 2, 3, 4 }));
        QCOMPARE(Journal::lastSeq(folder()), 4);
    }

    void theNewestLineIsFoundHoweverLong()
    {
        const QList<Event> events = chain(2, QString(300'000, u'x'));
        write(events);
        QCOMPARE(Journal::lastSeq(folder()), 2);
        putBytes(file(), bytesOf(file()).chopped(1000)); // the long last line is torn
        QCOMPARE(Journal::lastSeq(folder()), 1);
    }

    void anEmptyOrMissingFolderHoldsNothing()
    {
        QCOMPARE(Journal::lastSeq(folder()), 0);
        QVERIFY(Journal::read(folder())->events.isEmpty());
        Journal journal(folder());
        QVERIFY(QDir(folder()).exists());
        QCOMPARE(Journal::lastSeq(folder()), 0);
    }

    void onlyTheOwnerMayRead()
    {
        write(chain(1));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(file()) & others));
    }

    void whatCouldNotBeWrittenIsWrittenLater()
    {
        const QList<Event> events = chain(4);
        Journal journal(folder());
        const qint64 now = at(u"2026-09-07T08:00:00Z"_s);
        QVERIFY(journal.append(events.mid(0, 1), now));
        {
            const FileSizeLimit full(QFileInfo(file()).size() + 100); // there is room for a part of the line
            QVERIFY(!journal.append(events.mid(1, 1), now));
            QVERIFY(!journal.append(events.mid(2, 1), now));
        }
        QVERIFY(journal.append(events.mid(3, 1), now));
        const auto content = Journal::read(folder());
        QCOMPARE(seqsIn(*content), QList<qint64>({ 1, 2, 3, 4 }));
        QVERIFY(content->damagedLines >= 1);
    }

    void aFolderThatCannotBeMadeIsAnErrorAndNotACrash()
    {
        putBytes(folder(), "a file, not a folder");
        Journal journal(folder());
        QVERIFY(!journal.append(chain(1), at(u"2026-09-07T08:00:00Z"_s)));
        QVERIFY(journal.flush());
    }

private:
    QString folder() const { return m_dir->filePath(u"journal"_s); }
    QString file() const { return folder() + u"/2026-09.journal"_s; }
    void write(const QList<Event> &events)
    {
        Journal journal(folder());
        QVERIFY(journal.append(events, at(u"2026-09-07T08:00:00Z"_s)));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
