// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/codes.h"
#include "core/school/percentage.h"
#include "core/school/permission.h"
#include "core/school/refusal.h"
#include "core/school/rules.h"
#include "core/school/byrule.h"
#include "core/school/sessionlife.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_Codes : public QObject
{
    Q_OBJECT

private slots:
    void everyPackOfTheProgramIsSound()
    {
        for (const QString &name : builtInPacks()) {
            const auto pack = builtInPack(name);
            QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
            QCOMPARE(pack->name, name);
            QVERIFY(!pack->source.isEmpty());
            const auto again = readCodePack(writeCodePack(*pack));
            QVERIFY(again);
            QCOMPARE(again->codes, pack->codes);
            QCOMPARE(again->aliases, pack->aliases);
        }
        QVERIFY(!builtInPack(u"../demo/roster"_s));
    }

    void englandHasItsCodesAndSaysTheyAreNotVerified()
    {
        const auto pack = builtInPack(u"england-2024"_s);
        QVERIFY(!pack->verified);
        QCOMPARE(pack->codes.size(), 35);
        QCOMPARE(pack->find(u"\\"_s)->title, u"Present, afternoon"_s);
        QCOMPARE(pack->find(u"C1"_s)->statisticalClass, StatisticalClass::AbsentAuthorised);
        QCOMPARE(pack->find(u"N"_s)->statisticalClass, StatisticalClass::AbsentUnauthorised);
        QCOMPARE(pack->find(u"Y7"_s)->statisticalClass, StatisticalClass::NotPossible);
        QCOMPARE(pack->find(u"#"_s)->statisticalClass, StatisticalClass::NotCounted);
        QCOMPARE(pack->find(u"H"_s)->code, u"C"_s); // gone in 2024
        QVERIFY(!pack->find(u"y1"_s)); // codes are exact
    }

    void codesMapToOtherSystems()
    {
        const auto generic = builtInPack(u"generic"_s);
        QCOMPARE(generic->find(u"L"_s)->maps.value(u"edfi"_s), u"Tardy"_s);
        QCOMPARE(generic->find(u"E"_s)->maps.value(u"ceds"_s), u"Excused Absence"_s);
        QCOMPARE(builtInPack(u"ceds"_s)->find(u"Early Departure"_s)->status, Status::Present);
    }

    void badPacksSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("no json") << QByteArray("{") << u"code pack is wrong"_s;
        QTest::newRow("no name") << QByteArray(R"({"codes":[{"code":"X","class":"attending","status":"P"}]})") << u"no name"_s;
        QTest::newRow("no codes") << QByteArray(R"({"pack":"a"})") << u"no codes"_s;
        QTest::newRow("empty") << QByteArray(R"({"pack":"a","codes":[{"code":" ","class":"attending"}]})") << u"empty"_s;
        QTest::newRow("class") << QByteArray(R"({"pack":"a","codes":[{"code":"X","class":"there"}]})") << u"\"there\""_s;
        QTest::newRow("status") << QByteArray(R"({"pack":"a","codes":[{"code":"X","class":"attending","status":"Q"}]})") << u"\"Q\""_s;
        QTest::newRow("twice") << QByteArray(R"({"pack":"a","codes":[{"code":"X","class":"attending"},{"code":"X","class":"attending"}]})") << u"twice"_s;
        QTest::newRow("alias") << QByteArray(R"({"pack":"a","codes":[{"code":"X","class":"attending"}],"aliases":{"Z":"Y"}})") << u"no code"_s;
    }
    void badPacksSayWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto pack = readCodePack(json);
        QVERIFY(!pack);
        QVERIFY2(pack.error().detail.contains(says), qPrintable(pack.error().detail));
    }

    void aRateIsOfWhatWasPossible()
    {
        QCOMPARE(rateOf({ { StatisticalClass::Attending, 150 }, { StatisticalClass::AttendingElsewhere, 20 }, { StatisticalClass::AbsentAuthorised, 12 },
                          { StatisticalClass::AbsentUnauthorised, 8 }, { StatisticalClass::NotPossible, 40 }, { StatisticalClass::NotCounted, 5 } }),
                 100.0 * 170 / 190);
        QCOMPARE(rateOf({}), 0);
    }

    /// The servers' own examples and rules, digit by digit.
    void percentagesAreThoseOfTheServers_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("counts"); // P A L E unmarked
        QTest::addColumn<QString>("percent");
        const auto row = [](const char *rule, const char *counts, const char *percent) {
            QTest::newRow(qPrintable(QString::fromLatin1(rule) + u' ' + QString::fromLatin1(counts))) << QString::fromLatin1(rule) << QString::fromLatin1(counts) << QString::fromLatin1(percent);
        };
        row("campshub.summary", "2 8 1 0 0", "27.27"); // the contract's example
        row("campshub.summary", "0 0 1 0 0", "100");
        row("campshub.summary", "0 0 0 1 0", "0"); // all excused
        row("campshub.summary", "0 0 0 0 9", "0");
        row("campshub.summary", "5 0 0 5 0", "100");
        row("campshub.readme", "0 0 0 3 0", "100");
        row("campshub.readme", "2 8 1 0 0", "27.27");
        row("campshub.job", "2 7 1 1 0", "20"); // late does not count
        row("campshub.job", "0 0 0 2 0", "100"); // nothing left
        row("campshub.session", "2 1 0 0 0", "66.66666666666666"); // present / all * 100, not rounded
        row("campshub.overview", "2 1 1 0 0", "50");
        row("cloe.attendance", "3 0 1 0 18", "18.18"); // of 22 enrolled
        row("cloe.analytics", "23 1 0 0 9", "95.83"); // of 24 marked
        row("cloe.analytics", "3 0 1 0 18", "75");
        row("schoolos.summary", "17 2 3 1 0", "73.91");
        row("portal", "1 0 0 0 0", "8.333333333333334");
        row("portal", "12 0 1 9 0", "108.33333333333333"); // 13 sessions are allowed
        row("school", "8 1 1 4 3", "90");
        row("school", "0 0 0 4 3", "0");
    }
    void whoWasExcusedFromEverythingHasNoFigure()
    {
        const PercentageRule &school = *percentageRule(u"school"_s);
        QVERIFY(!hasFigure(school, { 0, 0, 0, 3, 1 }));
        QVERIFY(hasFigure(school, { 0, 1, 0, 3, 1 }));
        QVERIFY(hasFigure(school, { 1, 0, 0, 3, 1 }));
        QVERIFY(hasFigure(*percentageRule(u"cloe.attendance"_s), { 0, 0, 0, 3, 1 })); // it shows its 0
    }
    void percentagesAreThoseOfTheServers()
    {
        QFETCH(QString, rule);
        QFETCH(QString, counts);
        QFETCH(QString, percent);
        const QStringList n = counts.split(u' ');
        const double got = percentageRule(rule)->compute({ n[0].toInt(), n[1].toInt(), n[2].toInt(), n[3].toInt(), n[4].toInt() });
        QCOMPARE(QString::number(got, 'g', QLocale::FloatingPointShortest), percent);
    }

    void roundingIsPythons()
    {
        QCOMPARE(roundedAsPython(0.125), 0.12); // an exact tie: to even
        QCOMPARE(roundedAsPython(0.375), 0.38);
        QCOMPARE(roundedAsPython(2.675), 2.67); // which is a little less
        QCOMPARE(roundedAsPython(66.666666), 66.67);
    }

    void rulesHaveDefaultsAndLimits()
    {
        const SchoolRules rules = schoolRules({});
        QCOMPARE(rules.graceMinutes, 5);
        QCOMPARE(rules.minimumMinutes, 10);
        QCOMPARE(rules.thresholdPercent, 75);
        QCOMPARE(rules.offlineWindowMinutes, 120);
        QCOMPARE(rules.retentionYears, 7);
        QCOMPARE(rules.correctionDays, 7);
        QCOMPARE(rules.sessionsPerSemester, 12);
        QVERIFY(rules.autoOpen && rules.autoClose && rules.autoAbsent);
        QCOMPARE(ruleSpec(u"qr.token"_s)->byDefault, u"60"_s);
        for (const char *off : { "capture.biometric", "capture.rfid", "capture.location" })
            QCOMPARE(ruleSpec(QString::fromLatin1(off))->byDefault, u"false"_s);
        for (const RuleSpec &spec : ruleSpecs()) {
            if (!spec.byDefault.isEmpty())
                QCOMPARE(checkedRule(spec, spec.byDefault).value(), spec.byDefault);
        }
        for (const auto &[name, value, stored] : { std::tuple{ u"threshold"_s, u"100"_s, u"100"_s }, { u"threshold"_s, u"101"_s, QString() }, { u"threshold"_s, u"x"_s, QString() },
                                                   { u"late.grace"_s, u"-1"_s, QString() }, { u"session.auto_absent"_s, u"Off"_s, u"false"_s },
                                                   { u"session.auto_absent"_s, u"perhaps"_s, QString() }, { u"percentage"_s, u"cloe.analytics"_s, u"cloe.analytics"_s },
                                                   { u"percentage"_s, u"mine"_s, QString() }, { u"cycle.anchor"_s, u"2026-13-01"_s, QString() }, { u"role"_s, u"head"_s, QString() } })
            QCOMPARE(checkedRule(*ruleSpec(name), value).value_or(QString()), stored);
    }

    void aLessonsLifeIsATable()
    {
        using S = SessionState;
        using A = SessionAction;
        const QString why = u"fire drill"_s;
        for (const S state : { S::Scheduled, S::Open, S::Closed, S::Locked, S::Cancelled }) {
            for (const A action : { A::Open, A::Close, A::Reopen, A::Cancel, A::Restore }) {
                const auto after = stateAfter(state, action, why);
                const bool may = (action == A::Open && (state == S::Scheduled || state == S::Open)) || (action == A::Close && (state == S::Open || state == S::Closed))
                        || (action == A::Reopen && state == S::Closed) || (action == A::Cancel && state == S::Scheduled) || (action == A::Restore && state == S::Cancelled);
                QCOMPARE(after.has_value(), may);
            }
        }
        QVERIFY(!stateAfter(S::Closed, A::Reopen, u" "_s));
        QVERIFY(!stateAfter(S::Scheduled, A::Cancel, {}));
        const SchoolRules rules;
        const QDate day(2026, 9, 7);
        const SessionLife closed{ .opened = true, .closedAt = 1, .date = day };
        QCOMPARE(stateOf(closed, day.addDays(7), rules), S::Closed);
        QCOMPARE(stateOf(closed, day.addDays(8), rules), S::Locked);
        QCOMPARE(stateOf({ .cancelled = true, .opened = true, .date = day }, day, rules), S::Open); // what was taken counts
        QCOMPARE(stateOf({ .cancelled = true, .date = day }, day, rules), S::Cancelled);
    }

    void absencesOnlyInARegisterThatWasTaken()
    {
        Register reg;
        for (int i = 0; i < 4; ++i)
            reg.rows.append({ .student = { .id = studentId({}, QString::number(i)), .temporary = i == 3 } }); // the last came and is on no list
        QVERIFY(absencesAtClose(reg, {}).isEmpty()); // nobody took it
        reg.rows[1].state.mark.value.status = Status::Excused;
        reg.rows[2].state.mark.note = u"rang"_s;
        const auto edits = absencesAtClose(reg, {});
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0].value->status, Status::Absent);
        QVERIFY(edits[0].onlyIfUnmarked);
        QCOMPARE(*edits[0].note, QString(autoAbsentNote)); // never without a trace
        QVERIFY(edits[1].note->startsWith(u"rang"_s)); // what somebody wrote stays
        QVERIFY(isByRule(Status::Absent, *edits[0].note) && isByRule(Status::Absent, *edits[1].note));
        QCOMPARE(noteWithoutRule(*edits[0].note), QString());
        QCOMPARE(noteWithoutRule(*edits[1].note), u"rang"_s);
        QCOMPARE(noteWithoutRule(u"rang"_s), u"rang"_s);
        QVERIFY(!isByRule(Status::Absent, u"rang"_s) && !isByRule(Status::Present, *edits[0].note));
        const QString full(maxNoteLength, u'x');
        QCOMPARE(noteByRule(full), full); // no room for more
        QVERIFY(absencesAtClose(reg, { .autoAbsent = false }).isEmpty());
        QVERIFY(!stayedLongEnough(0, 9 * 60'000 + 59'999, {}));
        QVERIFY(stayedLongEnough(0, 10 * 60'000, {}));
    }

    /// The whole matrix, written down a second time: own / covered / other.
    void whoMayDoWhat_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("may"); // teacher, substitute, office, admin, auditor; each own covers other
        const auto row = [](Action a, const char *may) { QTest::newRow(qPrintable(actionPhrase(a))) << int(a) << QString::fromLatin1(may); };
        row(Action::Mark, "yyn nyn yyy yyy nnn");
        row(Action::OpenSession, "yyn nyn yyy yyy nnn");
        row(Action::CloseSession, "yyn nyn yyy yyy nnn");
        row(Action::ReopenSession, "yyn nnn yyy yyy nnn");
        row(Action::CancelSession, "yyn nnn yyy yyy nnn");
        row(Action::RequestCorrection, "yyn nyn yyy yyy nnn");
        row(Action::DecideConflict, "yyn nyn yyy yyy nnn");
        row(Action::RecordLeave, "yyy nnn yyy yyy nnn");
        row(Action::DecideRequests, "nnn nnn yyy yyy nnn");
        row(Action::ChangeLists, "nnn nnn yyy yyy nnn");
        row(Action::ChangeTimetable, "nnn nnn yyy yyy nnn");
        row(Action::ChangeRules, "nnn nnn nnn yyy nnn");
        row(Action::ManageTargets, "nnn nnn nnn yyy nnn");
        row(Action::ReadHistory, "yyn nyn yyy yyy yyy");
        row(Action::ReadStatistics, "yyn nyn yyy yyy yyy");
        row(Action::ReadPeople, "nnn nnn yyy yyy yyy");
        row(Action::ErasePeople, "nnn nnn nnn yyy nnn");
    }
    void whoMayDoWhat()
    {
        QFETCH(int, action);
        QFETCH(QString, may);
        QString got;
        for (const Role role : allRoles) {
            got += got.isEmpty() ? QString() : u" "_s;
            for (const Relation relation : allRelations)
                got += permitted(Action(action), role, relation) ? u'y' : u'n';
        }
        QCOMPARE(got, may);
        QSet<int> rows;
        for (const Action a : allActions)
            rows.insert(int(a));
        QCOMPARE(rows.size(), 17); // each has a row above
    }

    /// What was refused to whom is found again in the sentence, for every pair, and in no other error.
    void aRefusalTellsWhatItWas()
    {
        QSet<QString> sentences;
        for (const Role role : allRoles) {
            for (const Action action : allActions) {
                const Error error = forbidden({ role, action });
                QCOMPARE(error.kind, Error::Kind::Forbidden);
                QVERIFY2(refusalOf(error) == (Refusal{ role, action }), qPrintable(error.detail));
                QVERIFY(!refusalOf({ Error::Kind::Invalid, error.detail }));
                sentences.insert(error.detail);
            }
        }
        QCOMPARE(sentences.size(), allRoles.size() * allActions.size());
        QVERIFY(!refusalOf({ Error::Kind::Forbidden, u"not here"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_Codes)
#include "tst_codes.moc"
