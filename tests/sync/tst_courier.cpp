// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr auto date = "Mon, 07 Sep 2026 09:00:00 GMT"; // an hour after the clock of the test

HttpReply json(int status, const QByteArray &body = "{\"ours\":true}") { return { .status = status, .contentType = "application/json", .date = date, .body = body }; }

/// Answers at once, as it was told to; the last answer again and again.
class Script final : public Transport
{
public:
    Script(QList<HttpReply> &answers, QList<qint64> &asked, const Clock &clock) : m_answers(answers), m_asked(asked), m_clock(clock) { }
    void send(const HttpRequest &, std::function<void(const HttpReply &)> done) override
    {
        m_asked.append(m_clock.monotonicMs());
        const HttpReply reply = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
        done(reply);
    }

private:
    QList<HttpReply> &m_answers;
    QList<qint64> &m_asked;
    const Clock &m_clock;
};

/// Rings when the test says so.
class Bell final : public Alarm
{
public:
    Bell(Bell *&self, std::function<void()> ring) : m_ring(std::move(ring)) { self = this; }
    void set(qint64 delayMs) override { m_delay = delayMs; }
    void cancel() override { m_delay.reset(); }
    bool isSet() const override { return m_delay.has_value(); }
    qint64 delay() const { return m_delay.value_or(-1); }
    void ring()
    {
        m_delay.reset();
        m_ring();
    }

private:
    std::function<void()> m_ring;
    std::optional<qint64> m_delay;
};

/// Asks `times` times, whatever is answered, and believes what says that it is ours.
Conversation<int> ask(HttpRequest request, int times)
{
    bool ours = false;
    for (int i = 0; i < times; ++i) {
        const HttpReply reply = co_await request;
        ours = reply.body.contains("ours");
    }
    if (!ours)
        co_return tl::unexpected(Problem{ Verdict::Foreign, u"captive_suspect"_s, {} });
    co_return times;
}

} // namespace

/// Requests one after the other, held back where they would come too often, and what their answers say of the time.
class tst_Courier : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_answers = { json(200) };
        m_asked.clear();
        m_heard.clear();
        m_done = 0;
        m_courier = std::make_unique<Courier>(
                std::make_unique<Script>(m_answers, m_asked, *m_clock), *m_clock,
                [this](std::function<void()> ring) { return std::make_unique<Bell>(m_bell, std::move(ring)); }, Ceilings{},
                [this](const ClockSample &sample) { m_heard.append(sample.offsetMs); });
    }

    void theTimeIsTakenFromOurOwnServerAlone_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("heard");
        const QByteArray form = "application/json", ours = "{\"ours\":true}";
        QTest::newRow("our server") << QByteArray("POST") << u"https://school.example/login"_s << form << ours << 200 << 1;
        QTest::newRow("read, past every cache") << QByteArray("GET") << u"https://school.example/marks?_cb=1"_s << form << ours << 200 << 1;
        QTest::newRow("a cache may have kept it") << QByteArray("GET") << u"https://school.example/marks"_s << form << ours << 200 << 0;
        QTest::newRow("a Wi-Fi's page") << QByteArray("POST") << u"https://school.example/login"_s << QByteArray("text/html") << QByteArray("<html>ours</html>") << 200 << 0;
        QTest::newRow("a Wi-Fi that speaks JSON") << QByteArray("POST") << u"https://school.example/login"_s << form << QByteArray("{\"login\":\"please\"}") << 200 << 0;
        QTest::newRow("a gateway's error") << QByteArray("POST") << u"https://school.example/login"_s << form << ours << 502 << 0;
    }
    void theTimeIsTakenFromOurOwnServerAlone()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, heard);
        m_answers = { { .status = status, .contentType = type, .date = date, .body = body } };
        hold(ask({ .url = QUrl(url), .method = method, .headers = {} }, 1));
        QCOMPARE(m_heard.size(), heard);
        if (heard)
            QCOMPARE(m_heard.first(), 3'600'500);
    }

    /// A tap, a finished register: the machine is told, and nothing was failing as far as it knew.
    void whatHappensMeanwhileDoesNotForgetWhatWasSpent()
    {
        m_answers = { json(401) };
        for (int i = 0; i < 4; ++i) {
            hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 1));
            m_courier->setCeiling(Ceiling::None);
        }
        QCOMPARE(m_asked.size(), 4);
        hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 1));
        QCOMPARE(m_asked.size(), 4); // four a minute, and not one more
        QCOMPARE(m_bell->delay(), 60'000);
        m_clock->advance(60'000);
        m_bell->ring();
        QCOMPARE(m_asked.size(), 5);
    }

    /// The answer that ended one failure for the machine was no good one.
    void whatWorksAgainByABadAnswerStartsWithIt()
    {
        m_answers = { json(429), json(413), json(425), json(429), json(410) };
        m_courier->setCeiling(Ceiling::Conversations);
        for (int i = 0; i < 2; ++i)
            hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 1));
        m_courier->setCeiling(Ceiling::None);
        for (int i = 0; i < 3; ++i)
            hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 1));
        QCOMPARE(m_asked.size(), 4);
    }

    void aNewPasswordIsTriedAtOnce()
    {
        m_answers = { json(401) };
        hold(ask({ .url = QUrl(u"https://school.example/login"_s), .headers = {} }, 5));
        QCOMPARE(m_asked.size(), 4);
        m_courier->askedAnew();
        QCOMPARE(m_bell->delay(), 0);
        m_bell->ring();
        QCOMPARE(m_asked.size(), 5);
    }

    void aConversationDoesNotPassTheCeilingEither()
    {
        m_answers = { json(401) };
        hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 7));
        QCOMPARE(m_asked.size(), 4);
        m_clock->advance(60'000);
        m_bell->ring();
        QCOMPARE(m_asked.size(), 7);
        QCOMPARE(m_done, 1);
    }

    void whatWorksIsNotHeldBack()
    {
        for (int i = 0; i < 100; ++i)
            hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 3));
        QCOMPARE(m_asked.size(), 300);
        m_answers = { json(404), json(404), json(404), json(200) };
        for (int i = 0; i < 4; ++i)
            hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 1));
        m_answers = { json(404), json(404), json(404), json(200) }; // what failed before something went well does not count
        for (int i = 0; i < 4; ++i)
            hold(ask({ .url = QUrl(u"https://school.example/marks"_s), .headers = {} }, 1));
        QCOMPARE(m_asked.size(), 308);
    }

private:
    void hold(Conversation<int> conversation)
    {
        m_courier->hold<int>(std::move(conversation), [this](const Decoded<int> &) { ++m_done; });
    }

    std::unique_ptr<FakeClock> m_clock;
    QList<HttpReply> m_answers;
    QList<qint64> m_asked;
    QList<qint64> m_heard;
    Bell *m_bell = nullptr;
    std::unique_ptr<Courier> m_courier;
    int m_done = 0;
};

QTEST_APPLESS_MAIN(tst_Courier)
#include "tst_courier.moc"
