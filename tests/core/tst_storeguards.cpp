// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What protects the store from others, and from us.
class tst_StoreGuards : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_lesson = std::make_unique<LessonStore>(m_clock);
        m_lesson->addTarget(u"one"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_lesson->mark(i, markedStatuses[size_t(i)]));
    }
    void cleanup() { m_lesson.reset(); }

    void triggersRefuse_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("trigger"); // negative control: without it the statement passes
        QTest::newRow("altering history") << u"UPDATE event SET actor='x'"_s << u"event_no_update"_s;
        QTest::newRow("altering a payload") << u"UPDATE event SET after_json='{}' WHERE seq=3"_s << u"event_no_update"_s;
        QTest::newRow("erasing half a payload") << u"UPDATE event SET after_json=NULL WHERE seq=3"_s << u"event_no_update"_s;
        QTest::newRow("deleting history") << u"DELETE FROM event WHERE seq=3"_s << u"event_no_delete"_s;
        QTest::newRow("deleting what is not delivered") << u"DELETE FROM outbox"_s << u"outbox_keep"_s;
        QTest::newRow("taking back a receipt") << u"UPDATE outbox SET acked_rev=0, verified_rev=0 WHERE acked_rev=1"_s << u"outbox_mono"_s;
    }
    void triggersRefuse()
    {
        QFETCH(QString, sql);
        QFETCH(QString, trigger);
        QVERIFY(store().database().run(u"UPDATE outbox SET acked_rev=1, state='done' WHERE student_id=?"_s, { m_lesson->students()[0].id.toString() }));
        m_lesson->close();
        QVERIFY(!meddle(m_lesson->database(), sql).isEmpty());
        QCOMPARE(meddle(m_lesson->database(), u"DROP TRIGGER "_s + trigger + u';' + sql), QString());
    }

    void aDeliveredRowMayGoAndAPayloadMayBeErasedWhole()
    {
        m_lesson->close();
        QCOMPARE(meddle(m_lesson->database(), u"UPDATE outbox SET acked_rev=want_rev, state='done'; DELETE FROM outbox"_s), QString());
        QCOMPARE(meddle(m_lesson->database(), u"UPDATE event SET before_json=NULL, after_json=NULL, salt=NULL WHERE seq=3"_s), QString());
        QVERIFY(m_lesson->reopen());
        QVERIFY(store().read().audit()->intact); // the chain holds without the erased content
    }

    void aLostReceiptIsTakenBackOnlyByName()
    {
        m_lesson->close();
        QCOMPARE(meddle(m_lesson->database(), u"UPDATE outbox SET acked_rev=want_rev, state='done';"
                                              "UPDATE outbox SET acked_rev=0, last_class='regressed', state='ready'"_s), QString());
    }

    void theHistoryVerifies()
    {
        const auto report = store().read().audit();
        QVERIFY(report->intact);
        QVERIFY(report->events > 10);
        QCOMPARE(report->head.size(), 64);
        QVERIFY(m_lesson->mark(0, Status::Absent));
        QCOMPARE(store().read().audit()->events, report->events + 1);
        QVERIFY(store().read().audit()->head != report->head);
    }

    void anAlteredEntryIsFound_data()
    {
        QTest::addColumn<QString>("assignment");
        for (const char *assignment : { "event_id='x'", "entity='x'", "entity_key='x'", "rev=rev+1", "hlc='x'", "kind='export'",
                                        "after_json=replace(after_json,'\"','  \"')", "before_json='{}'", "salt=zeroblob(16)",
                                        "payload_digest=zeroblob(32)", "actor='x'", "raw_wall=raw_wall+1", "corrected=1",
                                        "clock_quality='synced'", "boot_id='x'", "uptime_ms=uptime_ms+1",
                                        "prev_hash=zeroblob(32)", "hash=zeroblob(32)" })
            QTest::newRow(assignment) << QString::fromLatin1(assignment);
    }
    void anAlteredEntryIsFound()
    {
        QFETCH(QString, assignment);
        const auto last = store().read().audit()->events;
        m_lesson->close();
        const QByteArray before = bytesOf(m_lesson->database());
        for (const qint64 seq : { qint64(2), last / 2, last }) {
            QCOMPARE(meddle(m_lesson->database(), u"DROP TRIGGER event_no_update; UPDATE event SET %1 WHERE seq=%2"_s.arg(assignment).arg(seq)), QString());
            const auto report = (*StoreReader::open(m_lesson->path()))->audit();
            QVERIFY(!report->intact);
            QCOMPARE(report->firstBadSeq, seq);
            QVERIFY(!report->problem.isEmpty());
            putBytes(m_lesson->database(), before);
        }
    }

    void aMissingEntryIsFound()
    {
        m_lesson->close();
        QCOMPARE(meddle(m_lesson->database(), u"DROP TRIGGER event_no_delete; DELETE FROM event WHERE seq=5"_s), QString());
        QCOMPARE((*StoreReader::open(m_lesson->path()))->audit()->firstBadSeq, 6);
    }

    void aSecondWriterIsToldWhoHasTheStore()
    {
        const auto second = Store::open(m_lesson->options());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(second.error().detail));
        QVERIFY2(second.error().detail.contains(u"tst_storeguards"_s), qPrintable(second.error().detail));
        m_lesson->close();
        QVERIFY(Store::open(m_lesson->options()));
    }

    void aReaderWorksBesideTheWriter()
    {
        const auto reader = StoreReader::open(m_lesson->path());
        QVERIFY(reader);
        QCOMPARE(marksIn(**reader), marksIn(store().read()));
        QVERIFY(m_lesson->mark(4, Status::Late));
        QCOMPARE(marksIn(**reader).size(), 4);
        QCOMPARE(marksIn(**reader), marksIn(store().read()));
        QVERIFY(m_lesson->reopen()); // the writer may leave and come back
        QVERIFY(m_lesson->mark(4, Status::Absent));
        QCOMPARE(marksIn(**reader), marksIn(store().read()));
    }

    void aReaderNeedsAStore()
    {
        QTemporaryDir empty;
        QCOMPARE(StoreReader::open(empty.path()).error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(empty.filePath(u"rollbook.db"_s)));
        const auto none = Store::open({ .directory = empty.path(), .clock = &m_clock, .vfs = {}, .create = false });
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QVERIFY(QDir(empty.path()).isEmpty());
    }

    void theWriterIsSetForDurability_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *pragma, const char *value) { QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value); };
        row("journal_mode", "wal");
        row("synchronous", "2");
        row("fullfsync", "1");
        row("checkpoint_fullfsync", "1");
        row("foreign_keys", "1");
        row("trusted_schema", "0");
        row("cell_size_check", "1");
        row("mmap_size", "0");
        row("wal_autocheckpoint", "400");
        row("application_id", "1096045636");
        row("user_version", QByteArray::number(currentSchema).constData());
        row("locking_mode", "normal");
    }
    void theWriterIsSetForDurability()
    {
        QFETCH(QString, pragma);
        QTEST(store().database().value(u"PRAGMA "_s + pragma).value()->toString(), "expected");
    }

    void filesAreTheOwnersOnly()
    {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &file : { m_lesson->path(), m_lesson->database() })
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }

    void anUnavailableDatabaseAnswersWithAnError()
    {
        const auto database = Database::unavailable();
        QCOMPARE(database->run(u"SELECT 1"_s).error().kind, Error::Kind::Io);
        QCOMPARE(database->quickCheck().error().kind, Error::Kind::Io);
        QVERIFY(!Transaction(*database).begun());
        QVERIFY(!StoreReader(*database).school());
    }

private:
    Store &store() { return m_lesson->store(); }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
};

QTEST_GUILESS_MAIN(tst_StoreGuards)
#include "tst_storeguards.moc"
