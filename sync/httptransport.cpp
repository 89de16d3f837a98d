// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"

#include "core/logging.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <zlib.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 maxBodyBytes = 5LL * 1024 * 1024;

/// A request body that can be read once. Qt 6.4 sends a request again, up to three times, when the
/// server closes the connection early; with a body that cannot be reset it reports an error instead.
class OnceDevice final : public QIODevice
{
public:
    OnceDevice(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool wasRead() const { return m_at > 0; }

protected:
    qint64 readData(char *to, qint64 max) override
    {
        if (atEnd())
            return -1;
        const qint64 n = std::min(max, m_bytes.size() - m_at);
        std::memcpy(to, m_bytes.constData() + m_at, size_t(n));
        m_at += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// What is kept of one exchange while it runs.
struct Exchange
{
    std::function<void(const HttpReply &)> done;
    OnceDevice *body = nullptr;
    bool tooLarge = false;
    bool certificate = false;
    QString certificateText;
};

/// As gzip (RFC 1952); empty when that fails. Of marks the fastest level leaves a tenth.
QByteArray packed(const QByteArray &bytes)
{
    constexpr int gzipFormat = 16; // added to the window's bits, see zlib.h
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipFormat, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray result(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return whole ? result : QByteArray();
}

/// The request as it goes out.
HttpRequest onTheWire(HttpRequest request)
{
    const QByteArray less = request.isPacked() ? packed(request.body) : QByteArray();
    if (less.isEmpty())
        return request;
    request.body = less;
    request.headers.emplaceBack("Content-Encoding", "gzip");
    return request;
}

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setRawHeader("Cache-Control", "no-cache");
    qt.setRawHeader("Accept", "application/json");
    qt.setRawHeader("User-Agent", "Rollbook/" ROLLBOOK_VERSION);
    for (const auto &[name, value] : request.headers)
        qt.setRawHeader(name, value);
    if (request.isWrite()) {
        if (!qt.hasRawHeader("Content-Type"))
            qt.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return qt;
}

HttpReply::Failure failureOf(const QNetworkReply &reply, const Exchange &exchange)
{
    if (exchange.tooLarge)
        return HttpReply::Failure::TooLarge;
    if (exchange.certificate)
        return HttpReply::Failure::Certificate;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return HttpReply::Failure::NotConnected;
    default: break;
    }
    // An HTTP status with all of its body is an answer, whatever Qt calls it.
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0;
    const int error = reply.error();
    const bool cut = error > 0 && error < 100; // Qt numbers what happened to the connection below 100
    if (answered && !cut)
        return HttpReply::Failure::None;
    if (exchange.body && !exchange.body->wasRead())
        return HttpReply::Failure::NotConnected;
    return HttpReply::Failure::Interrupted;
}

/// What went wrong, in words that help somebody who looks after the network.
QString failureText(const QNetworkReply &reply, const Exchange &exchange)
{
    if (exchange.certificate)
        return exchange.certificateText;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return u"no encrypted connection was possible; is it a server for http:// instead of https://?"_s;
    if (reply.error() == QNetworkReply::UnknownNetworkError || reply.error() == QNetworkReply::RemoteHostClosedError)
        return u"the connection was closed in the middle; is the beginning of the address right, http:// or https://?"_s;
    return reply.errorString();
}

HttpReply fromQt(QNetworkReply &reply, const Exchange &exchange)
{
    HttpReply result;
    result.failure = failureOf(reply, exchange);
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.contentType = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    result.retryAfter = reply.rawHeader("Retry-After");
    result.date = reply.rawHeader("Date");
    if (reply.isOpen()) // not after an abort
        result.body = reply.readAll();
    if (result.failure != HttpReply::Failure::None)
        result.failureText = failureText(reply, exchange);
    const QByteArray length = reply.rawHeader("Content-Length");
    if (result.failure == HttpReply::Failure::None && !length.isEmpty() && length.toLongLong() > result.body.size()
        && reply.rawHeader("Content-Encoding").isEmpty()) {
        result.failure = HttpReply::Failure::Interrupted;
        result.failureText = u"the answer was cut off"_s;
    }
    return result;
}

} // namespace

HttpTransport::HttpTransport() { m_network.setAutoDeleteReplies(true); }

void HttpTransport::send(const HttpRequest &wanted, std::function<void(const HttpReply &)> done)
{
    const HttpRequest request = onTheWire(wanted);
    auto exchange = std::make_shared<Exchange>(Exchange{ .done = std::move(done) });
    QNetworkReply *reply = nullptr;
    if (request.isWrite()) {
        exchange->body = new OnceDevice(request.body, &m_network);
        reply = m_network.sendCustomRequest(toQt(request), request.method, exchange->body);
        exchange->body->setParent(reply);
    } else {
        reply = m_network.get(toQt(request));
    }
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [exchange](const QList<QSslError> &errors) {
        exchange->certificate = true;
        exchange->certificateText = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [exchange, reply](qint64 got, qint64 total) {
        if (std::max(got, total) > maxBodyBytes && !exchange->tooLarge) {
            exchange->tooLarge = true;
            reply->abort();
        }
    });
    // Qt's own transfer timeout starts anew with every byte; this one does not.
    QTimer::singleShot(request.timeoutMs, reply, [reply] { reply->abort(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [exchange, reply] {
        const HttpReply result = fromQt(*reply, *exchange);
        qCDebug(lcHttp) << reply->url().path() << result.status << int(result.failure);
        exchange->done(result);
    });
}

} // namespace rollbook
