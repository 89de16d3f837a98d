// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pace.h"
#include "tests/sync/enginerig.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

class Times final : public Clock
{
public:
    Times(qint64 wall, qint64 monotonic, const char *boot) : m_wall(wall), m_monotonic(monotonic), m_boot(QString::fromLatin1(boot)) { }
    qint64 wallMs() const override { return m_wall; }
    qint64 monotonicMs() const override { return m_monotonic; }
    QString bootId() const override { return m_boot; }

private:
    qint64 m_wall;
    qint64 m_monotonic;
    QString m_boot;
};

HttpReply failure() { return { .status = 500, .contentType = "application/json", .body = "{\"detail\":\"sorry\"}" }; }

} // namespace

/// What was spent on a failing target, and what its server refused, hold for the store.
class tst_Pace : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void itComesBackAsItWasKept_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("monotonic");
        QTest::addColumn<QByteArray>("boot");
        QTest::addColumn<qint64>("age"); // of the last of two requests, made a minute apart
        QTest::addColumn<int>("count");
        const qint64 then = 1'800'000'000'000;
        const auto row = [&](const char *name, qint64 wall, qint64 monotonic, const char *boot, qint64 age, int count = 2) {
            QTest::newRow(name) << then + wall << monotonic << QByteArray(boot) << age << count;
        };
        row("half a minute later", 30 * second, hour + 30 * second, "one", 40 * second);
        row("the clock was set forward", 9 * hour, hour + 30 * second, "one", 40 * second);
        row("the clock was set back", -9 * hour, hour + 30 * second, "one", 40 * second);
        row("started again", 2 * minute, 20 * second, "two", 2 * minute + 10 * second);
        row("started again after a day", 24 * hour, 20 * second, "two", 24 * hour + 10 * second);
        row("a copy on another machine that began later", 2 * minute, 20 * second, "one", 2 * minute + 10 * second);
        row("started again, the clock set back", -9 * hour, 20 * second, "two", 10 * second);
    }
    void itComesBackAsItWasKept()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, monotonic);
        QFETCH(QByteArray, boot);
        QFETCH(qint64, age);
        QFETCH(int, count);
        const Times then(1'800'000'000'000, hour, "one");
        const Pace kept{ .failing = 1U << int(Phase::Sending), .trouble = Trouble::Server, .failedAt = hour - 10 * second, .refusals = 2, .retryTokens = 3.5,
                         .retryTokensAt = hour, .spent = { { hour - 70 * second, 900 }, { hour - 10 * second, 1500 } }, .sinceGood = 1, .open = true };
        QCOMPARE(paceOf(textOf(kept, then), then), kept);
        const Pace now = paceOf(textOf(kept, then), Times(wall, monotonic, boot.constData()));
        QCOMPARE(now.spent.size(), count);
        QCOMPARE(monotonic - now.spent.last().at, age);
        QCOMPARE(now.spent.last().at - now.spent.first().at, minute);
        QCOMPARE(monotonic - now.failedAt, age);
        QCOMPARE(now.failing, kept.failing);
        QCOMPARE(now.trouble, kept.trouble);
        QCOMPARE(now.refusals, 2);
        QCOMPARE(now.sinceGood, 1);
    }

    /// A device whose clock begins at the same moment with every boot.
    void aClockSetBackLocksNobodyOut()
    {
        Pace pace{ .failing = 1, .trouble = Trouble::Server, .failedAt = hour };
        for (int i = 0; i < 60; ++i)
            pace.spent.append({ hour - i, 1'000'000 });
        const QByteArray kept = textOf(pace, Times(1'800'000'000'000, hour, "one"));
        RequestBudget budget;
        budget.restore(pace.spent);
        QVERIFY(budget.waitMs(hour) > 55 * minute);
        for (int boot = 0; boot < 3; ++boot) {
            const Pace now = paceOf(kept, Times(1'700'000'000'000, second, QByteArray::number(boot).constData()));
            budget.restore(now.spent);
            QVERIFY2(budget.waitMs(second) <= minute, qPrintable(QString::number(budget.waitMs(second))));
        }
    }

    void whatCannotBeReadIsNothing()
    {
        const Times now(1'800'000'000'000, hour, "one");
        for (const QByteArray &text : { QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}") })
            QCOMPARE(paceOf(text, now), Pace());
        const Pace odd = paceOf("{\"spent\":[1,[],[\"x\",-5]],\"since_good\":99,\"trouble\":77,\"tokens\":1e9,\"wall\":1800000000000}", now);
        QCOMPARE(odd.spent.size(), 3);
        QCOMPARE(odd.sinceGood, 3);
        QCOMPARE(odd.trouble, Trouble::Server);
        QCOMPARE(odd.retryTokens, maxRetryTokens);
    }

    void theCeilingsHoldOverRestarts()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.school.intercept = [](const QString &what) { return what.contains(u"bulk_mark"_s) ? std::optional(failure()) : std::nullopt; };
        for (int i = 0; i < 10; ++i) {
            rig.start();
            rig.engine->sendNow();
            const bool rests = QTest::qWaitFor([&] { return rig.engine->isIdle(); }, i == 0 ? 5000 : 500); // or a request is held back
            QVERIFY(rests || i > 0);
        }
        QVERIFY2(rig.school.log.size() <= 9, qPrintable(rig.school.log.join(u'\n')));
        QVERIFY(rig.engine->status().targets.first().nextTryAt > rig.clock.wallMs()); // and says when it will try
        rig.clock.advance(minute); // ... which is then
        const qsizetype before = rig.school.log.size();
        rig.start();
        rig.engine->sendNow();
        QTRY_VERIFY(rig.school.log.size() > before);
        rig.school.intercept = {};
        rig.clock.advance(hour);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
    }

    void whatWorksNotesNothing()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QTRY_VERIFY(rig.engine->isIdle());
        const QString kept = rig.text(u"SELECT pace_json FROM breaker"_s);
        QVERIFY(kept.contains(u"\"spent\":[]"_s));
        rig.clock.advance(minute);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.text(u"SELECT pace_json FROM breaker"_s), kept);
    }

    void aRefusedPasswordStaysRefused()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        bool refuses = true;
        rig.school.intercept = [&](const QString &what) {
            return refuses && what.contains(u"auth/"_s) ? std::optional(FakeSchool::json(401, { { u"detail"_s, u"No active account found"_s } })) : std::nullopt;
        };
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::SignIn);
        const int asked = rig.school.count(u"auth/"_s);
        for (int i = 0; i < 3; ++i) {
            rig.start();
            rig.engine->sendNow();
            QTest::qWait(10);
            QCOMPARE(rig.engine->status().targets.first().activity, TargetActivity::SignIn);
        }
        QCOMPARE(rig.school.count(u"auth/"_s), asked);
        refuses = false;
        rig.engine->useSecret(rig.target.id, u"right"_s);
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        rig.start();
        QCOMPARE(rig.engine->status().targets.first().activity == TargetActivity::SignIn, false);
    }

    /// Leased, and held back by a ceiling: at an orderly end it goes back.
    void whatNeverLeftIsGivenBack()
    {
        EngineRig rig;
        rig.link(rig.target);
        for (int i = 0; i < 5; ++i)
            rig.mark(i, Status::Present);
        rig.school.intercept = [](const QString &what) { return what.contains(u"bulk_mark"_s) ? std::optional(failure()) : std::nullopt; };
        rig.start();
        const auto sending = [&] { return rig.text(u"SELECT count(*) FROM outbox WHERE state='sending'"_s).toInt(); };
        const auto count = [&] { return rig.school.count(u"bulk_mark"_s); };
        QTRY_VERIFY(count() == 2 && rig.school.log.last().startsWith(u"GET"_s) && sending() > 0); // halves: the ceiling holds the next one back
        rig.engine.reset();
        QCOMPARE(sending(), 0);
        QCOMPARE(count(), 2);
        QVERIFY(rig.text(u"SELECT count(*) FROM outbox WHERE state='ready' AND sent_rev IS NULL"_s).toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Pace)
#include "tst_pace.moc"
