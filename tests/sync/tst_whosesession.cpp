// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/whosesession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Whose session an answer is. A wrong answer would write a class's marks into another's register, or confirm
/// them by it.
class tst_WhoseSession : public QObject
{
    Q_OBJECT

private slots:
    void judged_data()
    {
        const QDate day(2026, 11, 20);
        QTest::addColumn<SessionReading>("reading");
        QTest::addColumn<QString>("reason");
        const auto row = [&](const char *name, const QString &id, const QString &klass, const QString &subject, QDate date, const QString &reason) {
            QTest::newRow(name) << SessionReading{ .remoteSession = id, .remoteClass = klass, .remoteSubject = subject, .date = date } << reason;
        };
        const QString none, broken = u"contract_broken"_s, other = u"other_lesson"_s;
        row("ours", u"11"_s, u"3"_s, u"5"_s, day, none);
        row("a server that tells nothing but the id", u"11"_s, none, none, {}, none);
        row("the id in another spelling", u"0011"_s, u"03"_s, u"5"_s, day, none);
        row("another id", u"12"_s, u"3"_s, u"5"_s, day, broken);
        row("another id, of another class", u"12"_s, u"4"_s, u"5"_s, day, broken);
        row("no id", none, u"3"_s, u"5"_s, day, broken);
        row("another class", u"11"_s, u"4"_s, u"5"_s, day, other);
        row("another subject", u"11"_s, u"3"_s, u"6"_s, day, other);
        row("another day", u"11"_s, u"3"_s, u"5"_s, day.addDays(1), other);
    }
    void judged()
    {
        QFETCH(SessionReading, reading);
        QFETCH(QString, reason);
        SessionWork work{ .remoteSession = u"11"_s, .remoteClass = u"3"_s, .remoteSubject = u"5"_s };
        work.session.date = QDate(2026, 11, 20);
        const auto stranger = strangerIn(work, reading);
        QCOMPARE(stranger ? stranger->reason : QString(), reason);
    }

    /// Of what was never learnt nothing can be said: an id that a person gave may be all there is.
    void whatWeDoNotKnowIsNotCompared()
    {
        SessionWork work{ .remoteSession = u"11"_s };
        work.session.date = QDate(2026, 11, 20);
        QVERIFY(!strangerIn(work, { .remoteSession = u"11"_s, .remoteClass = u"4"_s, .remoteSubject = u"6"_s, .date = QDate(2026, 11, 20) }));
        QVERIFY(strangerIn(work, { .remoteSession = u"11"_s, .remoteClass = u"4"_s, .remoteSubject = u"6"_s, .date = QDate(2026, 11, 21) }));
    }

    void capitalsInAnIdAreNoOtherId()
    {
        const SessionWork work{ .remoteSession = u"AAAAAAAA-2222-4222-8222-222222222222"_s };
        QVERIFY(!strangerIn(work, { .remoteSession = u"aaaaaaaa-2222-4222-8222-222222222222"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_WhoseSession)
#include "tst_whosesession.moc"
