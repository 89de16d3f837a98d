// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/wreck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Smaller damage: a bit, a line, an old snapshot.
class tst_RecoveryBits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void everyBitOfTheHeaderMayFlip()
    {
        const QByteArray whole = bytesOf(m_wreck.closed());
        // Every bit of the schema format (bytes 44 to 47) and the application id (68 to 71).
        for (int bit = 0; bit < 100 * 8; bit += bit / 32 == 11 || bit / 32 == 17 ? 1 : 3) {
            m_wreck.lay(false, bit % 2);
            QByteArray database = whole;
            database[bit / 8] = char(database[bit / 8] ^ (1 << (bit % 8)));
            putBytes(m_wreck.database(), database);
            const auto store = m_wreck.open();
            QVERIFY2(store, qPrintable(u"bit %1: %2"_s.arg(bit).arg(store ? QString() : store.error().detail)));
            QVERIFY2(marksIn((*store)->read()) == m_wreck.marks(), qPrintable(u"bit %1"_s.arg(bit)));
            QVERIFY((*store)->read().audit()->intact);
        }
    }

    /// SQLite keeps no checksums, so a flipped bit inside a value is not damage to it. It can still
    /// be found: marks and history would have to change in the same way, and the history is chained.
    void aBitFlippedInAValueCanBeFound()
    {
        const QByteArray whole = bytesOf(m_wreck.closed());
        std::mt19937 random(20'260'907);
        {
            m_wreck.lay(false, false);
            QCOMPARE(marksOfHistory(**m_wreck.open()), m_wreck.marks());
        }
        int wrong = 0;
        for (int i = 0; i < 300; ++i) {
            m_wreck.lay(false, i % 2);
            QByteArray database = whole;
            const qsizetype at = qsizetype(random() % quint64(database.size()));
            database[at] = char(database[at] ^ (1 << (random() % 8)));
            putBytes(m_wreck.database(), database);
            const auto store = m_wreck.open();
            QVERIFY2(store || at < 100, qPrintable(QString::number(at)));
            if (!store || marksIn((*store)->read()) == m_wreck.marks())
                continue;
            ++wrong;
            QVERIFY2(!(*store)->read().audit()->intact || marksIn((*store)->read()) != marksOfHistory(**store),
                     qPrintable(QString::number(at)));
        }
        qInfo("%d of 300 flipped bits changed a mark without being noticed at the start", wrong);
    }

    void marksAfterADamagedLineOfTheJournalComeBackToo()
    {
        m_wreck.lay(false, false);
        QFile::remove(m_wreck.database());
        const QString journal = m_wreck.oldest(u"journal"_s);
        QList<QByteArray> lines = bytesOf(journal).split('\n');
        lines[lines.size() - 12][40] = '#'; // one mark in the middle of the second session
        putBytes(journal, lines.join('\n'));
        auto store = m_wreck.open();
        QVERIFY(store);
        const QHash<QString, QString> marks = marksIn((*store)->read());
        QCOMPARE(marks.size(), 39); // the one line is gone; those after it are not
        for (auto mark = marks.constBegin(); mark != marks.constEnd(); ++mark)
            QCOMPARE(mark.value(), m_wreck.marks().value(mark.key()));
        QVERIFY((*store)->read().audit()->intact);
        const qint64 events = (*store)->read().audit()->events;
        store->reset();
        for (int again = 0; again < 2; ++again) { // and once more, with both histories in the journal
            QVERIFY(QFile::remove(m_wreck.database()));
            m_clock.advance(1000);
            const auto second = m_wreck.open();
            QCOMPARE(marksIn((*second)->read()), marks);
            QVERIFY((*second)->read().audit()->intact);
            QVERIFY((*second)->read().audit()->events >= events);
        }
    }

    void snapshotsAreThinnedAndNeverAllRemoved()
    {
        m_wreck.lay(false, false);
        for (int day = 0; day < 60; ++day) {
            m_clock.advance(86'400'000);
            QVERIFY(makeSnapshot(m_wreck.path(), m_clock.wallMs()));
        }
        const QStringList kept = QDir(m_wreck.path() + u"/snapshots"_s).entryList(QDir::Files, QDir::Name);
        QVERIFY2(kept.size() >= 14 && kept.size() <= 30, qPrintable(QString::number(kept.size())));
        QCOMPARE(newestSnapshotAt(StorePaths(m_wreck.path())), m_clock.wallMs());
    }

private:
    /// The marks as the newest entry of each says they are.
    static QHash<QString, QString> marksOfHistory(Store &store)
    {
        QHash<QString, QString> marks;
        const auto read = store.database().each(u"SELECT entity_key, after_json FROM event WHERE entity='mark' ORDER BY seq"_s, {}, [&](const Row &row) {
            const QJsonObject mark = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            marks.insert(row.text(0), u"%1 %2 %3 %4"_s.arg(mark[u"rev"_s].toInteger()).arg(statusWord(statusFromCode(mark[u"status"_s].toString()).value_or(Status::Unmarked)))
                                              .arg(mark[u"minutes_late"_s].toInt(-1)).arg(mark[u"note"_s].toString()));
        });
        return read ? marks : QHash<QString, QString>();
    }

    FakeClock m_clock;
    Wreck m_wreck{ m_clock };
};

QTEST_GUILESS_MAIN(tst_RecoveryBits)
#include "tst_recoverybits.moc"
