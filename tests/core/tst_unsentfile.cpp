// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markexport.h"
#include "tests/support/unsentfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QJsonArray replaced(QJsonArray rows, qsizetype i, const QString &key, const QJsonValue &value)
{
    QJsonObject row = rows[i].toObject();
    row[key] = value;
    rows[i] = row;
    return rows;
}

} // namespace

/// The file of unsent marks: what is in it, and what is refused.
class tst_UnsentFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_lesson = std::make_unique<LessonStore>(m_clock);
        m_lesson->addTarget(u"School server"_s);
        QVERIFY(m_lesson->mark(0, Status::Present));
        QVERIFY(m_lesson->mark(1, Status::Absent));
        QVERIFY(m_lesson->mark(1, Status::Late));
        m_bytes = writeUnsent(gathered(*m_lesson, m_clock));
    }

    void whatIsWrittenIsReadBack()
    {
        const auto read = readUnsent(m_bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->source, u"store"_s);
        QCOMPARE(read->school[u"code"_s].toString(), u"RIVERSIDE"_s);
        QCOMPARE(read->marks.size(), 2);
        QCOMPARE(read->students.size(), 5); // the whole register, not only who was marked
        QCOMPARE(read->sessions.size(), 1);
        QCOMPARE(read->events.size(), 3);
        QCOMPARE(read->marks[1][u"open"_s].toArray().size(), 1);
        QCOMPARE(writeUnsent(*read), m_bytes);
        QCOMPARE(m_bytes.left(38),
                 QByteArray("{\"format\":\"rollbook-unsent\",\n\"version\":1"_ba).left(38));
    }

    void theCsvSaysTheSame()
    {
        const auto read = readUnsent(m_bytes);
        QVERIFY(read);
        const QList<QStringList> rows = markRows(recordsOf(*read));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1][9], u"Student 2"_s);
        QCOMPARE(rows[1][11], u"late"_s);
        QCOMPARE(rows[1][16], u"on_device"_s);
        QCOMPARE(rows[1][17], u"School server"_s);
        QCOMPARE(rows[1][4], u"7A"_s);
    }

    void whatIsConfirmedIsLeftOut()
    {
        QCOMPARE(
            meddle(m_lesson->database(),
                   u"UPDATE outbox SET state='done', acked_rev=want_rev, verified_rev=want_rev "
                   "WHERE student_id='%1'"_s.arg(m_lesson->students()[0].id.toString())),
            QString());
        const Unsent unsent = gathered(*m_lesson, m_clock);
        QCOMPARE(unsent.marks.size(), 1);
        QCOMPARE(unsent.events.size(), 2);
    }

    void whatWasOnlySentIsNotConfirmed()
    {
        QCOMPARE(
            meddle(m_lesson->database(), u"UPDATE outbox SET state='done', acked_rev=want_rev"_s),
            QString());
        QCOMPARE(gathered(*m_lesson, m_clock).marks.size(), 2);
    }

    void withoutATargetEveryMarkIsOnlyHere()
    {
        LessonStore alone(m_clock);
        QVERIFY(alone.mark(0, Status::Present));
        const Unsent unsent = gathered(alone, m_clock);
        QCOMPARE(unsent.marks.size(), 1);
        QVERIFY(readUnsent(writeUnsent(unsent)));
    }

    void theFingerprintFollowsTheRevisions()
    {
        const QByteArray before = fingerprint(gathered(*m_lesson, m_clock));
        m_clock.advance(60'000);
        QCOMPARE(fingerprint(gathered(*m_lesson, m_clock)), before);
        QVERIFY(m_lesson->mark(0, Status::Excused));
        QVERIFY(fingerprint(gathered(*m_lesson, m_clock)) != before);
    }

    void aFileCutAnywhereIsRefused()
    {
        int refused = 0, cuts = 0;
        for (qsizetype length = 0; length < m_bytes.size() - 2; length += 97) {
            ++cuts;
            const auto read = readUnsent(m_bytes.left(length));
            refused += !read && read.error().kind == Error::Kind::Invalid;
        }
        QCOMPARE(refused, cuts);
        const auto read = readUnsent(m_bytes.left(m_bytes.size() / 2));
        QVERIFY2(read.error().detail.contains(
                     u"breaks off after %1 bytes, on line"_s.arg(m_bytes.size() / 2)),
                 qPrintable(read.error().detail));
        QVERIFY(read.error().detail.endsWith(u"nothing was taken from it"_s));
    }

    void everyAlteredByteIsRefused()
    {
        for (qsizetype i = 0; i < m_bytes.size() - 1; i += 7) {
            QByteArray altered = m_bytes;
            altered[i] = altered[i] == '1' ? '2' : '1';
            if (parseJson(altered) == parseJson(m_bytes))
                continue; // a space or a line's end
            QVERIFY2(!readUnsent(altered), qPrintable(u"byte %1"_s.arg(i)));
        }
    }

    void theErrorSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("a name") << "\"name\":\"Student 3\",\"number\":\"T003\"}"_ba
                                << "\"name\":\"Student 9\",\"number\":\"T003\"}"_ba
                                << u"entry 3 of \"students\" (number T003)"_s;
        QTest::newRow("a status") << "\"status\":\"L\""_ba << "\"status\":\"P\""_ba
                                  << u"of \"marks\""_s;
        QTest::newRow("the history")
            << "\"rev\":2,\"salt\""_ba << "\"rev\":3,\"salt\""_ba << u"entry 3 of \"events\""_s;
        QTest::newRow("the school")
            << "Riverside School"_ba << "Hillside School"_ba << u"its heading"_s;
        QTest::newRow("another version")
            << "\"version\":1"_ba << "\"version\":2"_ba << u"version 2 of the format"_s;
        QTest::newRow("another file")
            << "rollbook-unsent"_ba << "rollbook-secret"_ba << u"not a file of unsent marks"_s;
    }
    void theErrorSaysWhere()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, where);
        QByteArray altered = m_bytes;
        const qsizetype at = altered.indexOf(from);
        QVERIFY(at > 0);
        altered.replace(at, from.size(), to);
        const auto read = readUnsent(altered);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(where), qPrintable(read.error().detail));
    }

    void anEntryTakenOutIsMissed()
    {
        QJsonObject document = parseJson(m_bytes);
        QJsonArray marks = document[u"marks"_s].toArray();
        marks.removeLast();
        document[u"marks"_s] = marks;
        const auto read = readUnsent(compactJson(document));
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"\"marks\", which has 1 entries instead of 2"_s),
                 qPrintable(read.error().detail));
    }

    void newSumsDoNotHelpAnAlteredHistory()
    {
        const auto marks = [](const QString &key, const QJsonValue &value) {
            return [=](QJsonObject &d) {
                d[u"marks"_s] = replaced(d[u"marks"_s].toArray(), 0, key, value);
            };
        };
        QVERIFY(readUnsent(resummed(m_bytes, [](QJsonObject &) { })));
        const auto refused = [&](const std::function<void(QJsonObject &)> &change,
                                 const QString &why) {
            const auto read = readUnsent(resummed(m_bytes, change));
            return !read && read.error().detail.contains(why) ? QString()
                : read                                        ? u"was taken"_s
                                                              : read.error().detail;
        };
        QCOMPARE(refused(marks(u"status"_s, u"E"_s),
                         u"entry 1 of \"marks\" is not what its history ends with"_s),
                 QString());
        QCOMPARE(refused(marks(u"status"_s, u"X"_s), u"value that no mark can have"_s), QString());
        QCOMPARE(refused(marks(u"rev"_s, 0), u"a revision or a stamp"_s), QString());
        QCOMPARE(refused(marks(u"status_hlc"_s, u"9"_s), u"a revision or a stamp"_s), QString());
        QCOMPARE(refused(marks(u"student"_s, u"nobody"_s), u"not on the register"_s), QString());
        QCOMPARE(
            refused(marks(u"session"_s, u"nothing"_s), u"a session that the file does not have"_s),
            QString());
        QCOMPARE(
            refused(
                [](QJsonObject &d) {
                    d[u"students"_s] =
                        replaced(d[u"students"_s].toArray(), 1, u"number"_s, u"T077"_s);
                },
                u"entry 2 of \"students\" has an id that does not belong to its number T077"_s),
            QString());
        QCOMPARE(refused(
                     [](QJsonObject &d) {
                         d[u"events"_s] =
                             replaced(d[u"events"_s].toArray(), 0, u"after"_s, u"{}"_s);
                     },
                     u"altered in entry 1 of \"events\""_s),
                 QString());
        QCOMPARE(refused([](QJsonObject &d) { d[u"school"_s] = QJsonObject(); },
                         u"the school of the file"_s),
                 QString());
    }

    void noiseIsRefused()
    {
        for (const QByteArray &bytes : { QByteArray(), "[]"_ba, "{}"_ba, "null"_ba, "\xff\xfe"_ba,
                                         "status,name\nP,x\n"_ba, m_bytes + m_bytes })
            QVERIFY(!readUnsent(bytes));
        const auto sealed = readUnsent("{\"format\":\"rollbook-unsent-sealed\"}"_ba);
        QCOMPARE(sealed.error().kind, Error::Kind::Secret);
    }

private:
    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(tst_UnsentFile)
#include "tst_unsentfile.moc"
