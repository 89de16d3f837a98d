// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/schoolos.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Which of the server's sessions is ours. A wrong answer would write a class's marks elsewhere, so
/// every doubt is a reason to wait.
class tst_MatchSession : public QObject
{
    Q_OBJECT

private slots:
    void ours_data()
    {
        const QDate today(2026, 11, 21);
        const SchoolOsSession maths{ u"11"_s, u"3"_s, u"7A"_s, u"5"_s, today };
        const SchoolOsSession register_{ u"12"_s, u"3"_s, u"7A"_s, {}, today };
        const SchoolOsSession english{ u"13"_s, u"3"_s, u"7A"_s, u"6"_s, today };
        const SchoolOsSession yesterday{ u"14"_s, u"3"_s, u"7A"_s, u"5"_s, today.addDays(-1) };
        const SchoolOsSession otherClass{ u"15"_s, u"4"_s, u"7A"_s, u"5"_s, today };
        const SchoolOsSession mathsAgain{ u"16"_s, u"3"_s, u"7A"_s, u"5"_s, today };
        const SchoolOsSession registerAgain{ u"17"_s, u"3"_s, u"7A"_s, {}, today };
        const QList<SchoolOsSession> everything{ maths, register_, english, yesterday, otherClass };

        QTest::addColumn<QString>("remoteClass");
        QTest::addColumn<QString>("subject"); // ours
        QTest::addColumn<QString>("remoteSubject");
        QTest::addColumn<QList<SchoolOsSession>>("sessions");
        QTest::addColumn<QString>("matched");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &klass, const QString &subject, const QString &remoteSubject,
                            const QList<SchoolOsSession> &sessions, const QString &matched, const QString &reason) {
            QTest::newRow(name) << klass << subject << remoteSubject << sessions << matched << reason;
        };
        const QString none;
        row("no class id", none, u"MAT"_s, u"5"_s, everything, none, u"no_class_id"_s);
        row("no class id, one session of that name", none, none, none, { register_ }, none, u"no_class_id"_s);
        row("no subject id", u"3"_s, u"MAT"_s, none, everything, none, u"no_subject_id"_s);
        row("no subject id, one session", u"3"_s, u"MAT"_s, none, { maths }, none, u"no_subject_id"_s);
        row("one of many", u"3"_s, u"MAT"_s, u"5"_s, everything, u"11"_s, none);
        row("another subject", u"3"_s, u"ENG"_s, u"6"_s, everything, u"13"_s, none);
        row("another class", u"4"_s, u"MAT"_s, u"5"_s, everything, u"15"_s, none);
        row("nothing", u"3"_s, u"MAT"_s, u"5"_s, {}, none, u"no_session"_s);
        row("only yesterday's", u"3"_s, u"MAT"_s, u"5"_s, { yesterday }, none, u"no_session"_s);
        row("only another subject's", u"3"_s, u"MAT"_s, u"5"_s, { english, register_ }, none, u"no_session"_s);
        row("two of the subject", u"3"_s, u"MAT"_s, u"5"_s, { maths, mathsAgain }, none, u"session_ambiguous"_s);
        row("the same one twice, as pages repeat it", u"3"_s, u"MAT"_s, u"5"_s, { maths, english, maths }, u"11"_s, none);
        row("register: the one without a subject", u"3"_s, none, none, everything, u"12"_s, none);
        row("register: the only one has a subject, so it is a lesson", u"3"_s, none, none, { maths }, none, u"no_session"_s);
        row("register: several, all with subjects", u"3"_s, none, none, { maths, english }, none, u"no_session"_s);
        row("register: two without a subject", u"3"_s, none, none, { register_, registerAgain }, none, u"session_ambiguous"_s);
    }
    void ours()
    {
        QFETCH(QString, remoteClass);
        QFETCH(QString, subject);
        QFETCH(QString, remoteSubject);
        QFETCH(QList<SchoolOsSession>, sessions);
        QFETCH(QString, matched);
        QFETCH(QString, reason);
        SessionWork work;
        work.session.classCode = u"7A"_s;
        work.session.subjectCode = subject;
        work.session.subjectName = subject;
        work.session.date = QDate(2026, 11, 21);
        work.remoteClass = remoteClass;
        work.remoteSubject = remoteSubject;
        const Findings match = matchSchoolOsSession(work, sessions);
        QCOMPARE(match.remoteSession, matched);
        QCOMPARE(match.reason, reason);
        QCOMPARE(match.text.isEmpty(), match.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_MatchSession)
#include "tst_matchsession.moc"
