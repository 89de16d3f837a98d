// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/storecheck.h"
#include "tests/support/wreck.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A store that opens before it has been read through: whatever turns out to be damaged afterwards, no mark
/// that was acknowledged is lost, neither an old one nor one made meanwhile.
class tst_StoreCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init() { m_store.reset(); }
    void cleanup() { m_store.reset(); }

    void aSoundStoreOpensAtOnceAndIsSettled()
    {
        lay(false, false);
        open();
        QVERIFY(m_store->isUnchecked() && !m_store->wasClosedBadly());
        QCOMPARE(marksIn(m_store->read()), m_wreck.marks());
        const auto found = check();
        QVERIFY(found && found->damage.isEmpty() && found->forgotten.isEmpty());
        QVERIFY(m_store->settle(*found));
        QVERIFY(!m_store->isUnchecked());
        markOne();
        m_store.reset();
        QCOMPARE(QFileInfo(m_wreck.database() + u"-wal"_s).size(), 0); // copied into the file
        QVERIFY(!m_wreck.open().value()->wasClosedBadly());
    }

    /// What it writes before it is settled stays beside the file, also when it closes.
    void theFileIsLeftAloneUntilItIsSettled()
    {
        lay(false, false);
        const QByteArray before = bytesOf(m_wreck.database());
        open();
        for (int i = 0; i < 200; ++i) // more than a log holds before it is copied
            markOne();
        m_store.reset();
        QCOMPARE(bytesOf(m_wreck.database()), before);
        QVERIFY(QFileInfo(m_wreck.database() + u"-wal"_s).size() > 400 * pageBytes);
        open();
        QVERIFY(m_store->wasClosedBadly());
        QCOMPARE(marksIn(m_store->read()), m_now);
        settle();
        m_store.reset();
        QVERIFY(bytesOf(m_wreck.database()) != before);
        open();
        QCOMPARE(marksIn(m_store->read()), m_now);
    }

    void everyPageMayTurnOutToBeLost_data()
    {
        QTest::addColumn<bool>("zeros");
        QTest::addColumn<bool>("killed");
        QTest::newRow("noise") << false << false;
        QTest::newRow("zeros") << true << false;
        QTest::newRow("noise, killed") << false << true;
    }
    void everyPageMayTurnOutToBeLost()
    {
        QFETCH(bool, zeros);
        QFETCH(bool, killed);
        const QByteArray whole = bytesOf(killed ? m_wreck.killed() : m_wreck.closed());
        int later = 0, rebuilt = 0;
        for (qsizetype page = 0; page < whole.size() / pageBytes; ++page) {
            lay(killed, page % 2);
            QByteArray database = whole;
            database.replace(page * pageBytes, pageBytes, zeros ? QByteArray(pageBytes, '\0') : noise(pageBytes, quint32(page)));
            putBytes(m_wreck.database(), database);
            open();
            const bool unchecked = m_store->isUnchecked();
            later += unchecked;
            const bool marked = markOne();
            const auto found = check();
            const bool sound = found && found->damage.isEmpty() && marked && m_store->settle(*found);
            if (!sound) {
                m_store.reset();
                if (unchecked)
                    QVERIFY2(QFileInfo(m_wreck.path() + u"/quarantine"_s).exists() || bytesOf(m_wreck.database()) == database, "the damaged file was written to");
                auto again = m_wreck.open();
                QVERIFY2(again, qPrintable(u"page %1"_s.arg(page + 1)));
                m_store = std::move(*again);
                ++rebuilt;
            }
            QVERIFY2(marksIn(m_store->read()) == m_now, qPrintable(u"page %1, found %2"_s.arg(page + 1).arg(found ? found->damage : found.error().detail)));
            QVERIFY(m_store->read().audit()->intact);
        }
        qInfo("%lld pages: %d opened at once, %d rebuilt afterwards", qlonglong(whole.size() / pageBytes), later, rebuilt);
        if (!killed) // else the log has newer pages
            QVERIFY(later > 5 && rebuilt > 5);
    }

    void whatCanBeToldAtOnceIsNotLeftForLater_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("cut off") << 0;
        QTest::newRow("cut in a page") << 1;
        QTest::newRow("the header") << 2;
        QTest::newRow("the history ends too early") << 3;
    }
    void whatCanBeToldAtOnceIsNotLeftForLater()
    {
        QFETCH(int, what);
        lay(false, false);
        QByteArray database = bytesOf(m_wreck.database());
        if (what == 3) {
            QVERIFY(QFile::remove(m_wreck.database()));
            lay(false, true);
            QVERIFY(QFile::remove(m_wreck.database()));
            QVERIFY(QFile::copy(m_wreck.oldest(u"snapshots"_s), m_wreck.database())); // sound, and of an hour ago
        } else {
            if (what == 2)
                database.replace(0, 100, noise(100, 2));
            else
                database.truncate(what == 0 ? database.size() / 2 : database.size() - 100);
            putBytes(m_wreck.database(), database);
        }
        open();
        QVERIFY(!m_store->isUnchecked());
        QVERIFY(!m_store->restored().isEmpty());
        QCOMPARE(marksIn(m_store->read()), m_wreck.marks());
    }

    /// The guard: a mark in a store that nobody has read through is in the journal when it is acknowledged.
    /// Where the journal cannot take it, the store is read through before it is.
    void withoutAJournalTheCheckComesFirst_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::newRow("sound") << false;
        QTest::newRow("damaged") << true;
    }
    void withoutAJournalTheCheckComesFirst()
    {
        QFETCH(bool, damaged);
        lay(false, false);
        if (damaged)
            damageATableOfNoConsequence();
        open();
        QVERIFY(m_store->isUnchecked());
        QDir journal(m_wreck.path() + u"/journal"_s);
        QVERIFY(QDir().rename(journal.path(), m_wreck.path() + u"/elsewhere"_s));
        putBytes(journal.path(), "in the way");
        QCOMPARE(markOne(), !damaged);
        QCOMPARE(m_store->isUnchecked(), damaged);
    }

    /// The journal has it before it is acknowledged, and not within a second as later on.
    void aMarkIsInTheJournalWhenItIsAcknowledged()
    {
        lay(false, false);
        damageATableOfNoConsequence();
        open();
        QVERIFY(m_store->isUnchecked());
        QVERIFY(markOne());
        QCOMPARE(Journal::lastSeq(m_wreck.path() + u"/journal"_s), m_store->database().value(u"SELECT max(seq) FROM event"_s)->value().toLongLong());
        const auto found = check();
        QVERIFY(!found || !found->damage.isEmpty());
    }

    void whatTheOutboxForgotIsQueuedAgain()
    {
        lay(true, false);
        {
            const auto store = m_wreck.open();
            QVERIFY((*store)->database().run(u"UPDATE outbox SET acked_rev=want_rev, state='done'"_s));
            QVERIFY((*store)->database().run(u"DELETE FROM outbox"_s));
            (*store)->database().checkpointOnClose(false); // as if it was killed
        }
        open();
        QVERIFY(m_store->wasClosedBadly());
        const auto found = check();
        QVERIFY(found && !found->forgotten.isEmpty());
        QCOMPARE(m_store->read().syncStatus()->toSend(), 0);
        QVERIFY(m_store->settle(*found));
        QCOMPARE(m_store->read().syncStatus()->toSend(), int(found->forgotten.size()));
    }

    void endingACheckDoesNotWaitForIt()
    {
        lay(false, false);
        open();
        StoreCheck ended(m_wreck.path(), true);
        (void)ended.begin();
    }

private:
    void open()
    {
        m_store.reset();
        auto opened = m_wreck.open(true);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
    void lay(bool killed, bool snapshot)
    {
        m_store.reset();
        m_wreck.lay(killed, snapshot);
        m_now = m_wreck.marks();
    }
    Result<StoreFindings> check()
    {
        StoreCheck reading(m_wreck.path(), m_store->wasClosedBadly());
        auto future = reading.begin();
        future.waitForFinished();
        return future.result();
    }
    void settle()
    {
        const auto found = check();
        QVERIFY(found && m_store->settle(*found));
    }
    /// Whether the store acknowledged it; then it has to be there for ever. Another student each time.
    bool markOne()
    {
        QStringList keys = m_wreck.marks().keys();
        keys.sort();
        const QString key = keys.at(m_made++ % keys.size());
        const MarkEdit edit{ .session = SessionId::fromString(key.section(u'|', 0, 0)), .student = StudentId::fromString(key.section(u'|', 1)),
                             .value = StatusValue{ .status = Status::Late, .minutesLate = 5 + m_made } };
        const auto recorded = m_store->record({ edit });
        if (!recorded || recorded->isEmpty())
            return false;
        const Mark &mark = recorded->first().mark;
        m_now.insert(key, u"%1 %2 %3 %4"_s.arg(mark.rev).arg(statusWord(mark.value.status)).arg(mark.value.minutesLate.value_or(-1)).arg(mark.note));
        return true;
    }
    /// A table that neither opening nor marking reads.
    void damageATableOfNoConsequence()
    {
        qint64 root = 0;
        {
            const auto database = Database::open({ .file = m_wreck.database(), .vfs = {}, .readOnly = true });
            root = (*database)->value(u"SELECT rootpage FROM sqlite_schema WHERE name='attempt_target'"_s)->value().toLongLong();
        }
        QVERIFY(root > 1);
        QByteArray bytes = bytesOf(m_wreck.database());
        putBytes(m_wreck.database(), bytes.replace((root - 1) * pageBytes, pageBytes, noise(pageBytes, 9)));
    }

    FakeClock m_clock;
    Wreck m_wreck{ m_clock };
    std::unique_ptr<Store> m_store;
    QHash<QString, QString> m_now; ///< what was acknowledged
    int m_made = 0;
};

QTEST_GUILESS_MAIN(tst_StoreCheck)
#include "tst_storecheck.moc"
