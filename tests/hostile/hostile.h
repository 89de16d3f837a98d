// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/classify.h"
#include "sync/httptransport.h"
#include "tests/sync/wirepeer.h"

#include <QSet>
#include <QTest>

namespace rollbook {

/// How a hostile peer ends a connection after it has said what it says.
enum class PeerEnd { Keep, Close, Reset };

/// What has to come of an exchange: a verdict and the reason that people are given. Ok has none.
struct Meaning
{
    Verdict verdict = Verdict::Ambiguous;
    QString reason;
    qint64 retryAfterMs = 0;
    qint64 pauseMs = 0;

    bool operator==(const Meaning &) const = default;
};

inline Meaning meaningOf(const HttpReply &reply)
{
    const auto read = classify(reply, { 200 });
    return read ? Meaning{ Verdict::Ok, {} }
                : Meaning{ read.error().verdict, read.error().reason, read.error().retryAfterMs,
                           read.error().pauseMs };
}

/// For QCOMPARE to show when two meanings differ.
inline char *toString(const Meaning &m)
{
    return QTest::toString(QStringLiteral("verdict %1 \"%2\", retry after %3 ms, pause %4 ms")
                               .arg(int(m.verdict))
                               .arg(m.reason)
                               .arg(m.retryAfterMs)
                               .arg(m.pauseMs));
}

inline const QByteArray markBody = R"({"records":[{"student_id":1,"status":"P"}]})";

inline HttpRequest writeTo(const QUrl &url, int timeoutMs)
{
    return {
        .url = url, .method = "POST", .body = markBody, .headers = {}, .timeoutMs = timeoutMs
    };
}
inline HttpRequest readFrom(const QUrl &url, int timeoutMs)
{
    return { .url = url, .headers = {}, .timeoutMs = timeoutMs };
}

/// One request over a real socket, until it has come to an end.
inline HttpReply exchange(Transport &transport, const HttpRequest &request)
{
    const auto seen = std::make_shared<QList<HttpReply>>();
    transport.send(request, [seen](const HttpReply &reply) { seen->append(reply); });
    if (!QTest::qWaitFor([&] { return !seen->isEmpty(); }, 2 * request.timeoutMs + 5000))
        QTest::qFail("not answered", __FILE__, __LINE__);
    QCoreApplication::processEvents(); // a second answer, or a late second try, would come now
    if (seen->size() > 1)
        QTest::qFail("answered twice", __FILE__, __LINE__);
    return seen->value(0);
}

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::Meaning)
