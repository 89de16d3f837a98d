// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/classify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

HttpReply answer(int status, const QByteArray &type, const QByteArray &body)
{
    return { .status = status, .contentType = type, .retryAfter = {}, .body = body };
}
HttpReply json(int status, const QByteArray &body = "{}")
{
    return answer(status, "application/json", body);
}
HttpReply page(int status) { return answer(status, "text/html", "<html></html>"); }

} // namespace

/// What the words of an answer, its depth and its headers change about its meaning.
class tst_ClassifyReasons : public QObject
{
    Q_OBJECT

private slots:
    void aRefusalHasAReason_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, int status, const char *body, Verdict verdict,
                            const QString &reason) {
            QTest::newRow(name) << status << QByteArray(body) << verdict << reason;
        };
        row("unique set", 400,
            R"({"non_field_errors":["The fields session, student must make a unique set."]})",
            Verdict::ServerError, u"exists"_s);
        row("unique, not of a server that updates", 422, R"({"detail":"must be unique"})",
            Verdict::Refused, u"refused_data"_s);
        row("crash page", 500, R"({"detail":"IntegrityError at /marks/"})", Verdict::ServerError,
            u"exists"_s);
        row("ended", 400, R"({"detail":"Session has ended"})", Verdict::Refused, u"refused_late"_s);
        row("Closed", 422, R"({"status":["Closed sessions take no marks."]})", Verdict::Refused,
            u"refused_late"_s);
        row("locked", 400, R"({"error":"This session is locked"})", Verdict::Refused,
            u"refused_late"_s);
        row("synced", 400, R"({"error":"session already synced"})", Verdict::Refused,
            u"refused_late"_s);
        row("only part of a word", 400, R"({"error":"enclosed, blocked, extended"})",
            Verdict::Refused, u"refused_data"_s);
        row("precondition", 400, R"({"error":{"code":400,"status":"FAILED_PRECONDITION"}})",
            Verdict::Ambiguous, u"conflict"_s);
        row("aborted", 409, R"({"error":{"code":409,"status":"ABORTED"}})", Verdict::Ambiguous,
            u"conflict"_s);
    }
    void aRefusalHasAReason()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto read = classify(json(status, body), { 200 });
        QTEST(read.error().verdict, "verdict");
        QTEST(read.error().reason, "reason");
    }

    void anAnswerMayNestToADepthOf32()
    {
        const auto nested = [](int depth) {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QVERIFY(classify(json(200, nested(32)), { 200 }));
        QCOMPARE(classify(json(200, nested(33)), { 200 }).error().verdict, Verdict::Ambiguous);
        QCOMPARE(jsonDepth("{\"a\":\"[[[[\\\"[[[\",\"b\":[{}]}"), 3); // brackets in a text are none
        QCOMPARE(jsonDepth("\"\\\\[\""), 0);
        QCOMPARE(jsonDepth("]]]["), 0);
    }

    void aWaitGivenAsADateIsByTheServersClock()
    {
        HttpReply reply = json(503);
        reply.retryAfter = "Sat, 21 Nov 2026 09:45:00 GMT";
        reply.date = "Sat, 21 Nov 2026 09:43:00 GMT"; // whatever the device believes
        QCOMPARE(classify(reply, { 200 }).error().retryAfterMs, 120'000);
        reply.date = "nonsense"; // then by ours, between the limits
        const qint64 wait = classify(reply, { 200 }).error().retryAfterMs;
        QVERIFY(wait >= 1000 && wait <= 6LL * 3600 * 1000);
    }

    void aLockedOrFullServerIsGivenTime()
    {
        QCOMPARE(classify(json(423), { 200 }).error().pauseMs, 5 * 60 * 1000);
        QCOMPARE(classify(page(507), { 200 }).error().pauseMs, 30 * 60 * 1000);
        QCOMPARE(classify(json(503), { 200 }).error().pauseMs, 0);
    }

    void aBusyServersWaitIsHeardWhateverItsBody()
    {
        for (const int status : { 429, 503 }) {
            HttpReply reply = json(status, "");
            reply.retryAfter = "30";
            QCOMPARE(classify(reply, { 200 }).error().verdict, Verdict::Busy);
            QCOMPARE(classify(reply, { 200 }).error().retryAfterMs, 30'000);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ClassifyReasons)
#include "tst_classifyreasons.moc"
