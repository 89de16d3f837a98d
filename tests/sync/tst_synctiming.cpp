// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/enginerig.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000;

HttpReply busy(const QByteArray &retryAfter = {})
{
    return FakeSchool::json(503, { { u"detail"_s, u"later"_s } }, retryAfter);
}

} // namespace

/// What depends on time, on trouble and on what others do meanwhile.
class tst_SyncTiming : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theServersWaitIsKeptAlthoughAPersonAsks()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.school.intercept = [](const QString &request) { return request.contains(u"bulk_mark"_s) ? std::optional(busy("600")) : std::nullopt; };
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.problem(), u"server_busy"_s);
        QCOMPARE(rig.engine->status().targets.first().nextTryAt, rig.clock.wallMs() + 10 * minute);
        rig.school.intercept = nullptr;
        const qsizetype before = rig.school.log.size();
        rig.engine->sendNow();
        rig.engine->linkUp();
        rig.start(); // nor does a restart shorten it
        rig.engine->sendNow();
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.log.size(), before);
        rig.clock.advance(10 * minute);
        rig.engine->sendNow();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
    }

    void aTokenIsRenewedOnlyForWork()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.school.tokenSeconds = 60;
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QTRY_VERIFY(rig.engine->isIdle());
        rig.clock.advance(minute); // what was confirmed is looked at once more
        rig.engine->linkUp();
        QTRY_VERIFY(rig.engine->isIdle());
        rig.clock.advance(2 * minute); // the token is long gone; no poll is due yet
        const qsizetype before = rig.school.log.size();
        rig.engine->linkUp();
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.log.size(), before);
        rig.mark(1, Status::Present);
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(rig.school.count(u"school-login"_s), 3);
    }

    void aChangeMadeAtTheSchoolIsSeenAndOursIsKept()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QTRY_VERIFY(rig.engine->isIdle());
        rig.school.sessions[11].marks[101] = { rig.school.numbers[101], u"L"_s, u"[7 min] office"_s };
        QSignalSpy changed(rig.store.get(), &Store::marksChanged);
        rig.clock.advance(5 * minute + 1);
        rig.engine->linkUp();
        QTRY_COMPARE(rig.markState(0).mark.value, (StatusValue{ .status = Status::Late, .minutesLate = 7 }));
        QCOMPARE(rig.markState(0).mark.note, u"office"_s);
        QCOMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.text(u"SELECT winner FROM conflict"_s), u"theirs"_s);
        QVERIFY(rig.text(u"SELECT mine_json FROM conflict"_s).contains(u"\"status\":\"P\""_s));
        QVERIFY(rig.text(u"SELECT theirs_json FROM conflict"_s).contains(u"\"status\":\"L\""_s));
        rig.clock.advance(5 * minute + 1); // and it is taken once
        rig.engine->linkUp();
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.text(u"SELECT count(*) FROM conflict"_s), u"1"_s);
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 1);
    }

    void aTargetInTroubleDelaysNoOther_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("busy") << false;
        QTest::newRow("never answers") << true;
    }
    void aTargetInTroubleDelaysNoOther()
    {
        EngineRig rig;
        QFETCH(bool, silent);
        rig.other.silent = silent;
        rig.other.intercept = [](const QString &) { return std::optional(busy()); };
        const Target second = rig.addTarget(u"Other"_s, u"https://other.example"_s);
        rig.link(rig.target);
        rig.link(second);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.receipt(0, rig.target.id).state, DeliveryState::Confirmed);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.receipt(1, rig.target.id).state, DeliveryState::Confirmed);
        QVERIFY(rig.receipt(0, second.id).state != DeliveryState::Confirmed);
        QVERIFY(rig.stateOf(0) != DeliveryState::Confirmed); // the worst of both is what is shown
        QCOMPARE(rig.engine->status().toSend(), 2);
    }

    void aNetworkThatWantsASignInMakesTheOthersAskTheirOwnServerFirst()
    {
        EngineRig rig;
        rig.school.intercept = [](const QString &) {
            return std::optional(HttpReply{ .status = 200, .contentType = "text/html", .body = "<html>Welcome to the hotel</html>" });
        };
        const Target second = rig.addTarget(u"Other"_s, u"https://other.example"_s);
        rig.link(rig.target);
        rig.link(second);
        rig.other.sessions = rig.school.sessions;
        rig.other.numbers = rig.school.numbers;
        rig.mark(0, Status::Present);
        rig.start();
        const auto problem = [&rig] {
            const auto targets = rig.engine->status().targets;
            const auto own = std::ranges::find(targets, rig.target.id, &TargetStatus::id);
            return own == targets.end() ? QString() : own->problem;
        };
        QTRY_COMPARE(problem(), u"captive"_s);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.receipt(1, second.id).state, DeliveryState::Confirmed); // it is not on that network
        QCOMPARE(rig.other.log.count(u"GET "_s), 1); // the probe
        QVERIFY(rig.receipt(1, rig.target.id).state != DeliveryState::Confirmed);
    }

    void aCrashBetweenSendAndAnswerSendsNothingTwice()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.school.intercept = [&rig](const QString &request) {
            rig.school.silent = request.contains(u"bulk_mark"_s);
            return std::optional<HttpReply>();
        };
        rig.start();
        QTRY_COMPARE(rig.school.count(u"bulk_mark"_s), 1);
        QCOMPARE(rig.stateOf(0), DeliveryState::Sending);
        rig.school.intercept = nullptr;
        rig.school.silent = false;
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SyncTiming)
#include "tst_synctiming.moc"
