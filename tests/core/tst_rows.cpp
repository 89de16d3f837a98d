// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event.h"
#include "core/store/rows.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

MarkRow markRow(const QString &note)
{
    MarkRow row;
    row.mark = { .session = SessionId::fromString(u"0b6ff0d2-5c4e-5a0c-9b0e-0d8f3a1f7e11"_s),
                 .student = StudentId::fromString(u"7d444840-9dc0-51d1-b245-5ffdce74fad2"_s),
                 .value = { Status::Late, 7 },
                 .note = note,
                 .rev = 3,
                 .changedAt = 1788000000123,
                 .author = u"Ada \"A\" Nwosu"_s };
    row.statusHlc = u"1788000000123.00000.dev"_s;
    row.noteHlc = u"1788000000100.00002.dev"_s;
    return row;
}

QString controlCharacters()
{
    QString text;
    for (char16_t c = 0; c <= 0x20; ++c)
        text.append(QChar(c));
    return text;
}

} // namespace

class tst_Rows : public QObject
{
    Q_OBJECT
private slots:
    void aMarkIsWrittenAsQJsonDocumentWritesIt_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("none") << QString();
        QTest::newRow("quotes") << u"\"bus\" \\ late\\"_s;
        QTest::newRow("control characters") << u"a"_s + controlCharacters() + u"\u007f z"_s;
        QTest::newRow("other scripts") << u"caf\u00e9 \u0939\u093f \U0001f68c"_s;
    }
    void aMarkIsWrittenAsQJsonDocumentWritesIt()
    {
        QFETCH(QString, note);
        MarkRow row = markRow(note);
        QJsonObject object{ { u"session"_s, row.mark.session.toString() },
                            { u"student"_s, row.mark.student.toString() },
                            { u"status"_s, u"L"_s },
                            { u"minutes_late"_s, 7 },
                            { u"status_hlc"_s, row.statusHlc },
                            { u"note"_s, note },
                            { u"note_hlc"_s, row.noteHlc },
                            { u"rev"_s, 3 },
                            { u"changed_at"_s, row.mark.changedAt },
                            { u"author"_s, row.mark.author },
                            { u"origin"_s, u"local"_s } };
        QCOMPARE(jsonOf(row), compactJson(object));
        QCOMPARE(markRowOf(rowOf(row)).mark, row.mark);

        row.mark.value.code = u"L1"_s;
        row.how = Capture::Corrected;
        object[u"code"_s] = row.mark.value.code;
        object[u"how"_s] = u"corrected"_s;
        QCOMPARE(jsonOf(row), compactJson(object));
        QCOMPARE(markRowOf(rowOf(row)).mark, row.mark);
        row.mark.value = {}; // and its code with it
        row.how = Capture::Unsaid;
        object.remove(u"code"_s);
        object.remove(u"how"_s);
        object[u"status"_s] = QString();
        object.remove(u"minutes_late"_s);
        QCOMPARE(jsonOf(row), compactJson(object));
    }

    /// Another tablet, or an earlier version, does not know of the part of a day, nor of a birthday.
    void whatARowDoesNotSayStaysAsItIs()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        Database &db = lesson.store().database();
        const QString student = lesson.students()[0].id.toString();
        QJsonObject leave{ { u"id"_s, u"0b6ff0d2-5c4e-5a0c-9b0e-0d8f3a1f7e11"_s }, { u"student"_s, student },
                           { u"category"_s, u"medical"_s },  { u"from"_s, u"2026-09-21"_s },
                           { u"to"_s, u"2026-09-21"_s },     { u"reason"_s, u"dentist"_s },
                           { u"state"_s, u"wanted"_s },      { u"author"_s, u"A"_s },
                           { u"changed_at"_s, 1 },           { u"hlc"_s, u"h"_s } };
        QJsonObject whole = leave;
        whole[u"start"_s] = u"10:00"_s;
        whole[u"end"_s] = u"11:30"_s;
        QVERIFY(putRow(db, u"leave"_s, whole));
        leave[u"state"_s] = u"approved"_s;
        QVERIFY(putRow(db, u"leave"_s, leave));
        QCOMPARE(db.value(u"SELECT state||' '||start_local||' '||end_local FROM leave"_s).value()->toString(), u"approved 10:00 11:30"_s);

        Student changed = lesson.students()[0];
        changed.birthday = QDate(2014, 2, 28);
        QVERIFY(putRow(db, u"student"_s, rowOf(changed)));
        QVERIFY(putRow(db, u"student"_s, rowOf(lesson.students()[0])));
        QCOMPARE(lesson.store().read().students(u"7A"_s, lesson.session().date)->constFirst().birthday, changed.birthday);
        QJsonObject cleared = rowOf(changed);
        cleared[u"birthday"_s] = QString();
        QVERIFY(putRow(db, u"student"_s, cleared));
        QVERIFY(!lesson.store().read().students(u"7A"_s, lesson.session().date)->constFirst().birthday.isValid());
    }

    /// A journal from a newer program may hold one; it must not come out as a cleared mark.
    void anUnknownStatusIsRefused()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        MarkRow row = markRow(u"here"_s);
        row.mark.session = lesson.session().id;
        row.mark.student = lesson.students()[0].id;
        Database &db = lesson.store().database();
        QJsonObject object = rowOf(row);
        QVERIFY(
            putRow(db, u"mark"_s, object)); // it is only the status that is wrong with the next one
        object[u"status"_s] = u"X"_s;
        QVERIFY(!putRow(db, u"mark"_s, object));
        QCOMPARE(db.value(u"SELECT status FROM mark"_s).value()->toString(), u"L"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Rows)
#include "tst_rows.moc"
