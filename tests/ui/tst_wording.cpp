// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reason.h"
#include "ui/wording.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_Wording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_moment = { at({ 2026, 11, 20 }, { 9, 52 }), QTimeZone("Africa/Nairobi") };
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".+"_s)); }

    void ages_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("a clock set back") << qint64(-5000) << u"just now"_s;
        QTest::newRow("seconds") << qint64(59'999) << u"just now"_s;
        QTest::newRow("one minute") << qint64(60'000) << u"1 min"_s;
        QTest::newRow("four minutes") << qint64(4 * 60'000) << u"4 min"_s;
        QTest::newRow("two hours") << qint64(2 * 3600'000) << u"2 h"_s;
        QTest::newRow("a day and a half") << qint64(36 * 3600'000) << u"36 h"_s;
        QTest::newRow("three days") << qint64(3 * 24 * 3600'000LL) << u"3 days"_s;
    }
    void ages()
    {
        QFETCH(qint64, ms);
        QTEST(Wording::age(ms), "words");
    }

    void timesAreTheSchools()
    {
        QCOMPARE(Wording::when(at({ 2026, 11, 20 }, { 9, 43 }), m_moment), u"09:43"_s);
        QCOMPARE(Wording::when(at({ 2026, 11, 19 }, { 9, 43 }), m_moment), u"19 Nov 09:43"_s);
        QCOMPARE(Wording::day({ 2026, 11, 20 }), u"Friday 20 November"_s);
    }

    void values()
    {
        QCOMPARE(Wording::value({ Status::Late, 7 }), u"Late, 7 min"_s);
        QCOMPARE(Wording::value({ Status::Late, {} }), u"Late"_s);
        QCOMPARE(Wording::value({ Status::Excused, {} }), u"Excused"_s);
    }

    void deliveries_data()
    {
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << DeliveryState::Nothing << QString();
        QTest::newRow("confirmed") << DeliveryState::Confirmed << u"Confirmed 09:43"_s;
        QTest::newRow("sent") << DeliveryState::Sent << u"Sent 09:43"_s;
        QTest::newRow("on device") << DeliveryState::OnDevice << u"On this device"_s;
        QTest::newRow("sending") << DeliveryState::Sending << u"Sending"_s;
        QTest::newRow("checking") << DeliveryState::Checking << u"Checking"_s;
        QTest::newRow("waiting") << DeliveryState::Waiting << u"Waiting"_s;
        QTest::newRow("school") << DeliveryState::WaitingForSchool << u"Waiting for the school"_s;
        QTest::newRow("sign in") << DeliveryState::SignIn << u"Sign in"_s;
        QTest::newRow("needs you") << DeliveryState::NeedsYou << u"Needs you"_s;
    }
    void deliveries()
    {
        QFETCH(DeliveryState, state);
        Receipt receipt;
        receipt.state = state;
        receipt.targetName = u"School server"_s;
        receipt.at = at({ 2026, 11, 20 }, { 9, 43 });
        QTEST(Wording::delivery(receipt, m_moment), "words");
        const bool isShown = state != DeliveryState::Nothing;
        QCOMPARE(!Wording::receipt(receipt, m_moment).isEmpty(),
                 isShown); // never a state without a sentence
        QCOMPARE(!lookOf(state).icon.isEmpty(), isShown);
    }

    void receiptsOfAStory()
    {
        StoryTarget target;
        target.receipt = { .target = {}, .targetName = u"School server"_s, .state = DeliveryState::Confirmed, .at = at({ 2026, 11, 20 }, { 9, 15 }), .reason = {}, .serverText = {} };
        target.record = u"8841"_s;
        QList<StoryStep> steps{ { .kind = StoryStep::Kind::Sent, .at = at({ 2026, 11, 20 }, { 9, 12 }), .target = u"School server"_s, .value = {}, .author = {}, .reason = u"timeout"_s },
                                { .kind = StoryStep::Kind::Sent, .at = at({ 2026, 11, 20 }, { 9, 13 }), .target = u"Hub"_s, .value = {}, .author = {}, .reason = {} },
                                { .kind = StoryStep::Kind::Sent, .at = at({ 2026, 11, 20 }, { 9, 14 }), .target = u"School server"_s, .value = {}, .author = {}, .reason = {} } };
        QCOMPARE(Wording::storyReceipt(target, steps, m_moment), u"Accepted 09:14, record 8841, read back and equal 09:15."_s);
        QCOMPARE(Wording::storyReceipt(target, {}, m_moment), u"Record 8841, read back and equal 09:15."_s);
        target.receipt.state = DeliveryState::Sent;
        target.record.clear();
        QCOMPARE(Wording::storyReceipt(target, steps, m_moment), u"Accepted 09:14, not read back yet."_s);
        target.readsBack = false;
        QCOMPARE(Wording::storyReceipt(target, steps, m_moment), u"Accepted 09:14, it cannot confirm."_s);
        target.ambiguous = 1;
        QCOMPARE(Wording::storyReceipt(target, steps, m_moment),
                 u"Accepted 09:14, it cannot confirm. An answer was lost: the mark may appear there twice."_s);
        target.receipt.state = DeliveryState::Waiting;
        target.nextTryAt = m_moment.nowMs + 60'000;
        QCOMPARE(Wording::storyReceipt(target, steps, m_moment), u"No connection. Will send by itself. Nothing is lost. Next try 09:53."_s);
    }

    void everyStepIsASentence()
    {
        for (int kind = 0; kind <= int(StoryStep::Kind::Asked); ++kind) {
            const StoryStep step{ .kind = StoryStep::Kind(kind), .target = u"School server"_s, .value = { { Status::Late, 7 }, u"bus"_s }, .author = u"J. Okafor"_s, .reason = u"refused_late"_s };
            QVERIFY(Wording::storyStep(step).endsWith(u'.'));
            QVERIFY(!Wording::storyStep(step).contains(u'%'));
            QVERIFY(!lookOf(step).icon.isEmpty());
        }
        QCOMPARE(Wording::storyStep({ .kind = StoryStep::Kind::Marked, .value = { { Status::Late, 7 }, u"bus"_s }, .author = u"J. Okafor"_s }),
                 u"Marked Late, 7 min, bus, by J. Okafor."_s);
    }

    void whatItCannotDoFollowsFromTraitsNotNames()
    {
        TargetTraits traits;
        QVERIFY(!Wording::limits(traits).contains(u"It cannot confirm: nothing can be read there."_s));
        traits.readBack = TargetTraits::ReadBack::None;
        QVERIFY(Wording::limits(traits).contains(u"It cannot confirm: nothing can be read there."_s));
        QVERIFY(Wording::limits(traits).contains(u"When an answer is lost the mark is sent again, and may appear twice."_s));
        traits.resend = false;
        QVERIFY(Wording::limits(traits).contains(u"When an answer is lost the mark waits for you: it is not sent twice by itself."_s));
    }

    void aWifiLoginHasItsOwnSign_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::newRow("seen") << u"captive"_s;
        QTest::newRow("guessed") << u"captive_suspect"_s;
    }
    void aWifiLoginHasItsOwnSign()
    {
        QFETCH(QString, problem);
        TargetStatus target;
        target.name = u"School server"_s;
        target.problem = problem;
        target.activity = TargetActivity::Waiting;
        QCOMPARE(lookOf(target).icon, u"globe"_s);
        QVERIFY(Wording::targetSentence(target, m_moment).startsWith(u"This Wi-Fi needs you to log in. Marks are safe here."_s));
    }

    void everyReasonIsASentence_data()
    {
        QTest::addColumn<QString>("token");
        for (const QLatin1StringView reason : knownReasons)
            QTest::newRow(reason.data()) << QString(reason);
    }
    void everyReasonIsASentence()
    {
        QFETCH(QString, token);
        const QString sentence = Wording::reason(token, u"School server"_s);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u'%'));
        QVERIFY(!sentence.contains(u'_'));
        QVERIFY(sentence != Wording::reason(u"what is this"_s, u"School server"_s));
    }

    void anUnknownReasonIsWordedToo()
    {
        QCOMPARE(Wording::reason(u"new_in_2030"_s, u"School server"_s),
                 u"School server could not take this yet. It is kept here and tried again."_s);
        QVERIFY(Wording::reason(u"new_in_2030"_s, {}).startsWith(u"The school system"_s));
    }

    void everyErrorSaysWhatToDo()
    {
        for (int kind = 0; kind <= int(Error::Kind::NotSupported); ++kind) {
            const Error error{ Error::Kind(kind), u"SQLITE_BUSY at line 4"_s };
            QVERIFY(Wording::error(error).endsWith(u'.'));
            QVERIFY(!Wording::error(error).contains(u"SQLITE"_s));
            QVERIFY(Wording::notSaved(error).startsWith(u"Not saved."_s));
        }
    }

    void thePill_data()
    {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("icon");
        const auto one = [](TargetActivity activity, int toSend, int needsYou, qint64 confirmed,
                            const QString &kind) {
            TargetStatus target;
            target.name = u"School server"_s;
            target.kind = kind;
            target.readsBack = kind != "portal"_L1;
            target.activity = activity;
            target.toSend = toSend;
            target.needsYou = needsYou;
            target.oldestQueuedAt = toSend > 0 ? at({ 2026, 11, 20 }, { 7, 52 }) : 0;
            target.lastConfirmedAt = confirmed;
            return SyncStatus{ { target } };
        };
        const QString school = u"schoolos"_s;
        QTest::newRow("no target") << SyncStatus{} << u"Saved on this device"_s << u"tick"_s;
        QTest::newRow("new") << one(TargetActivity::Idle, 0, 0, 0, school) << u"Nothing to send"_s
                             << u"tick"_s;
        QTest::newRow("done") << one(TargetActivity::Idle, 0, 0, 5, school) << u"All confirmed"_s
                              << u"double-tick"_s;
        QTest::newRow("cannot confirm")
            << one(TargetActivity::Idle, 0, 0, 5, u"portal"_s) << u"All sent"_s << u"tick"_s;
        QTest::newRow("queued") << one(TargetActivity::Idle, 32, 0, 5, school)
                                << u"32 to send, oldest 2 h"_s << u"tick"_s;
        QTest::newRow("offline") << one(TargetActivity::Waiting, 1, 0, 5, school)
                                 << u"1 to send, oldest 2 h"_s << u"clock"_s;
        QTest::newRow("sending") << one(TargetActivity::Working, 9, 0, 5, school)
                                 << u"9 to send, oldest 2 h"_s << u"arrow"_s;
        QTest::newRow("sign in") << one(TargetActivity::SignIn, 38, 0, 5, school)
                                 << u"Sign in, 38 to send"_s << u"key"_s;
        QTest::newRow("one refused")
            << one(TargetActivity::Idle, 1, 1, 5, school) << u"1 mark needs you"_s << u"dot"_s;
        QTest::newRow("two refused")
            << one(TargetActivity::Idle, 4, 2, 5, school) << u"2 marks need you, 2 to send"_s << u"dot"_s;
        QTest::newRow("paused") << one(TargetActivity::Paused, 4, 0, 5, school)
                                << u"4 to send, oldest 2 h"_s << u"alert"_s;
    }
    void thePill()
    {
        QFETCH(SyncStatus, status);
        QTEST(Wording::pill(status, m_moment), "words");
        QTEST(lookOf(status).icon, "icon");
    }

    void nothingIsCalledConfirmedWhileAnythingIsOpen()
    {
        TargetStatus done;
        done.lastConfirmedAt = 5;
        done.kind = u"schoolos"_s;
        TargetStatus open = done;
        open.toSend = 1;
        QVERIFY(!Wording::pill({ { done, open } }, m_moment).contains(u"onfirmed"_s));
    }

    void aTargetsSentence()
    {
        TargetStatus target;
        target.name = u"School server"_s;
        target.kind = u"schoolos"_s;
        target.activity = TargetActivity::SignIn;
        target.toSend = 38;
        QCOMPARE(Wording::targetSentence(target, m_moment),
                 u"Sign in again to send 38 marks. You can keep marking."_s);
        target.toSend = 1;
        QCOMPARE(Wording::targetSentence(target, m_moment),
                 u"Sign in again to send 1 mark. You can keep marking."_s);
        target.activity = TargetActivity::Waiting;
        target.problem = u"offline"_s;
        target.toSend = 32;
        target.oldestQueuedAt = at({ 2026, 11, 20 }, { 7, 52 });
        QCOMPARE(Wording::targetSentence(target, m_moment),
                 u"No connection. Will send by itself. Nothing is lost. 32 to send, oldest 2 h."_s);
        target.problem.clear();
        target.toSend = 3;
        target.needsYou = 2;
        QCOMPARE(Wording::targetSentence(target, m_moment), u"2 marks need you, see below. 1 to send, oldest 2 h."_s); // as in the pill
    }

    void sessions_data()
    {
        QTest::addColumn<QTime>("start");
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("unmarked");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<QString>("words");
        QTest::newRow("finished") << QTime(8, 55) << 20 << 0 << true << u"Finished 09:43"_s;
        QTest::newRow("now") << QTime(9, 45) << 18 << 2 << false << u"Now, 2 unmarked"_s;
        QTest::newRow("soon") << QTime(10, 4) << 0 << 20 << false << u"In 12 min"_s;
        QTest::newRow("later") << QTime(11, 45) << 0 << 20 << false << u"At 11:45"_s;
        QTest::newRow("over, untouched") << QTime(8, 0) << 0 << 20 << false << u"Not taken"_s;
        QTest::newRow("over, begun") << QTime(8, 0) << 19 << 1 << false << u"1 unmarked"_s;
        QTest::newRow("complete") << QTime(8, 0) << 20 << 0 << false
                                  << u"All marked, not finished"_s;
    }
    void sessions()
    {
        QFETCH(QTime, start);
        QFETCH(int, present);
        QFETCH(int, unmarked);
        QFETCH(bool, finished);
        SessionSummary summary;
        summary.session.date = { 2026, 11, 20 };
        summary.session.start = start;
        summary.session.end = start.addSecs(50 * 60);
        summary.session.finishedAt = finished ? at({ 2026, 11, 20 }, { 9, 43 }) : 0;
        summary.counts.present = present;
        summary.counts.unmarked = unmarked;
        QTEST(Wording::sessionProgress(summary, m_moment), "words");
    }

    void sessionDeliveries()
    {
        SessionSummary summary;
        summary.counts.present = 3;
        const auto says = [&](const QString &words, const QString &icon) {
            return Wording::sessionDelivery(summary) == words && lookOf(summary).icon == icon;
        };
        QVERIFY(says(u"All confirmed"_s, u"double-tick"_s));
        summary.sent = 1; // one that no server has shown again
        QVERIFY(says(u"All sent"_s, u"tick"_s));
        summary.unqueued = 1; // one that no server was given
        QVERIFY(says(u"On this device"_s, u"tick"_s));
        summary.toSend = 9;
        QVERIFY(says(u"9 to send"_s, u"tick"_s));
        summary.waitingForSchool = 9;
        QVERIFY(says(u"Waiting for the school"_s, u"clock"_s));
        summary.needsYou = 1;
        QVERIFY(says(u"1 needs you"_s, u"dot"_s));
        summary = {};
        summary.counts.unmarked = 3;
        QVERIFY(says({}, {}));
    }

    void namesKeepTheirOwnOrder()
    {
        const QString name = u"محمد الحسن"_s;
        QCOMPARE(isolated(name), QChar(0x2068) + name + QChar(0x2069));
        QCOMPARE(isolated(u"Max Jones"_s), u"Max Jones"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(isolated(u"2 unmarked"_s), QChar(0x200f) + QString(QChar(0x2068)) + u"2 unmarked"_s + QChar(0x2069));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(spoken(isolated(name)), name);
        QCOMPARE(isolated({}), QString());
    }

private:
    static qint64 at(QDate date, QTime time)
    {
        return QDateTime(date, time, QTimeZone("Africa/Nairobi")).toMSecsSinceEpoch();
    }

    Moment m_moment;
};

QTEST_MAIN(tst_Wording)
#include "tst_wording.moc"
