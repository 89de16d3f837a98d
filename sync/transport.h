// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

namespace rollbook {

/// What Qt 6.4 hands to the socket at once of a request's body; of a longer one TCP holds the next
/// piece back until the first is acknowledged, which may take 40 ms (RFC 896, RFC 1122 4.2.3.2), and
/// QNetworkAccessManager has no switch for that.
inline constexpr qsizetype onePieceBytes = 16 * 1024;

struct HttpRequest
{
    QUrl url;
    QByteArray method = "GET"; ///< GET, POST, PUT, PATCH or DELETE
    QByteArray body; ///< JSON, unless a Content-Type header says otherwise; never with GET
    QList<std::pair<QByteArray, QByteArray>> headers;
    int timeoutMs = 60'000; ///< for the whole exchange
    bool mayBePacked = false; ///< the server takes "Content-Encoding: gzip" as well

    bool isWrite() const { return method != "GET"; }
    bool isPacked() const { return mayBePacked && body.size() > onePieceBytes; }
};

/// What came of one request: an HTTP answer, or the reason why there is none.
struct HttpReply
{
    enum class Failure {
        None, ///< a complete answer, whatever its status
        NotConnected, ///< no byte of the request can have left
        Interrupted, ///< the connection ended, or time ran out, after it may have left
        Certificate, ///< the server's certificate is not trusted
        TooLarge,
    };

    Failure failure = Failure::None;
    QString failureText; ///< English; never contains a secret
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date; ///< the server's own clock, as its Date header gives it; resolution 1 s
    QByteArray body;
};

/// One request, one answer. No retry, no state.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Calls `done` once, later, on the calling thread; never if the transport is destroyed first.
    virtual void send(const HttpRequest &request, std::function<void(const HttpReply &)> done) = 0;
};

} // namespace rollbook
