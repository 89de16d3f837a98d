// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "core/store/storepaths.h"
#include "tests/support/delivery.h"
#include "tests/support/unsentfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Unsent marks of a store whose database is gone.
class tst_UnsentJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_delivery = std::make_unique<Delivery>(6); }
    void cleanup() { m_delivery.reset(); }

    void theJournalSaysTheSameAsTheStore()
    {
        mark(0, Status::Present);
        mark(1, Status::Late);
        m_delivery->deliver();
        mark(1, Status::Absent);
        mark(2, Status::Excused);
        const Unsent sound = gather();
        QCOMPARE(sound.source, u"store"_s);
        QCOMPARE(sound.marks.size(), 2);
        destroy("not a database");
        const Unsent lost = gather();
        QCOMPARE(lost.source, u"journal"_s);
        QCOMPARE(fingerprint(lost), fingerprint(sound)); // without what was confirmed
        QCOMPARE(rowsOf(lost), rowsOf(sound));
        QCOMPARE(lost.school, sound.school);
        QCOMPARE(lost.sessions, sound.sessions);
        QCOMPARE(lost.students, sound.students);
        QCOMPARE(lost.device, sound.device);
        const auto read = readUnsent(writeUnsent(lost));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    }

    void itWorksHoweverTheDatabaseWasLost_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("overwritten") << "not a database"_ba;
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("removed") << QByteArray();
        QTest::newRow("a page of it damaged") << "page"_ba;
    }
    void itWorksHoweverTheDatabaseWasLost()
    {
        QFETCH(QByteArray, left);
        mark(0, Status::Present);
        m_delivery->lesson.close();
        if (left == "page") {
            left = bytesOf(m_delivery->lesson.database());
            left.replace(4096 * 2, 4096, QByteArray(4096, 'x'));
        }
        destroy(left);
        const Unsent lost = gather();
        QCOMPARE(lost.source, u"journal"_s);
        QCOMPARE(lost.marks.size(), 1);
        LessonStore other(m_delivery->clock, 6);
        const auto taken = importUnsent(other.store(), *readUnsent(writeUnsent(lost)));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(other.state(0).mark.value.status, Status::Present);
    }

    void damagedLinesAreLeftOutAndNothingElse()
    {
        mark(0, Status::Present);
        mark(1, Status::Late);
        mark(2, Status::Absent);
        destroy("not a database");
        const QString file = journalFile();
        QList<QByteArray> lines = bytesOf(file).split('\n');
        lines[lines.size() - 3].replace("\\\"status\\\":\\\"L\\\"",
                                        "\\\"status\\\":\\\"P\\\""); // of student 1
        putBytes(file, lines.join('\n'));
        const Unsent lost = gather();
        QCOMPARE(lost.marks.size(), 2);
        QVERIFY(readUnsent(writeUnsent(lost)));
    }

    void aMarkWhoseSessionIsLostKeepsItsHistory()
    {
        mark(0, Status::Present);
        destroy("not a database");
        const QString file = journalFile();
        QList<QByteArray> lines = bytesOf(file).split('\n');
        lines.removeIf(
            [](const QByteArray &line) { return line.contains("\"entity\":\"session\""); });
        putBytes(file, lines.join('\n'));
        const Unsent lost = gather();
        QCOMPARE(lost.marks.size(), 0);
        QCOMPARE(lost.unplaced, 1);
        QCOMPARE(lost.events.size(), 1);
        QVERIFY(!lost.isEmpty());
        QVERIFY(readUnsent(writeUnsent(lost)));
    }

    void withoutAJournalTheErrorIsTheDatabases()
    {
        mark(0, Status::Present);
        destroy("not a database");
        QVERIFY(QFile::remove(journalFile()));
        const auto lost = gatherUnsent(m_delivery->lesson.path(), u"asked"_s, 1);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Error::Kind::Corrupt);
    }

private:
    void mark(int student, Status status) { QVERIFY(m_delivery->lesson.mark(student, status)); }
    Unsent gather() { return gathered(m_delivery->lesson, m_delivery->clock); }
    QString journalFile() const
    {
        const QDir journal(StorePaths(m_delivery->lesson.path()).journal());
        return journal.filePath(journal.entryList(QDir::Files).value(0));
    }
    void destroy(const QByteArray &left)
    {
        m_delivery->lesson.close();
        QFile::remove(m_delivery->lesson.database());
        if (!left.isNull())
            putBytes(m_delivery->lesson.database(), left);
    }
    static QList<QJsonObject> rowsOf(const Unsent &unsent)
    {
        QList<QJsonObject> rows = unsent.marks;
        for (QJsonObject &row : rows)
            row.remove(u"open"_s);
        return rows;
    }

    std::unique_ptr<Delivery> m_delivery;
};

QTEST_GUILESS_MAIN(tst_UnsentJournal)
#include "tst_unsentjournal.moc"
