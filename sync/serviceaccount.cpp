// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serviceaccount.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Free
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

const uchar *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

int noPassphrase(char *, int, int, void *) { return -1; } // a terminal must never be asked

std::unique_ptr<EVP_PKEY, Free> keyOf(const QByteArray &pem)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    std::unique_ptr<EVP_PKEY, Free> key(
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? std::move(key) : nullptr;
}

/// RSASSA-PKCS1-v1_5 with SHA-256; empty when it cannot be made.
QByteArray signature(const QByteArray &pem, const QByteArray &text)
{
    const auto key = keyOf(pem);
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    size_t length = 0;
    if (!key || !context
        || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytesOf(text), size_t(text.size())) != 1)
        return {};
    QByteArray made(qsizetype(length), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(made.data()), &length,
                       bytesOf(text), size_t(text.size()))
        != 1)
        return {};
    made.truncate(qsizetype(length));
    return made;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isSafe(const QUrl &url)
{
    if (url.scheme() == u"https"_s)
        return !url.host().isEmpty();
    return url.scheme() == u"http"_s
        && (url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback());
}

} // namespace

Result<ServiceAccount> readServiceAccount(const QByteArray &keyFile)
{
    const QJsonObject json = QJsonDocument::fromJson(keyFile).object();
    ServiceAccount account{ .email = json[u"client_email"_s].toString(),
                            .privateKey = json[u"private_key"_s].toString().toLatin1(),
                            .keyId = json[u"private_key_id"_s].toString(),
                            .project = json[u"project_id"_s].toString(),
                            .tokenUri = QUrl(json[u"token_uri"_s].toString(
                                u"https://oauth2.googleapis.com/token"_s)) };
    if (account.email.isEmpty() || account.privateKey.isEmpty())
        return fail(Error::Kind::Secret,
                    u"this is not the content of a service account's key file (JSON)"_s);
    if (!keyOf(account.privateKey))
        return fail(Error::Kind::Secret, u"the private key of the key file cannot be read"_s);
    if (!isSafe(account.tokenUri))
        return fail(Error::Kind::Secret,
                    u"the key file names an address for tokens that is not encrypted"_s);
    return account;
}

Result<QByteArray> signedAssertion(const ServiceAccount &account, const QString &scope,
                                   const QString &audience, qint64 issuedAtMs)
{
    constexpr qint64 lifetimeS = 3600; // as long as it may be
    const QJsonObject header{ { u"alg"_s, u"RS256"_s },
                              { u"typ"_s, u"JWT"_s },
                              { u"kid"_s, account.keyId } };
    const qint64 issuedAt = issuedAtMs / 1000;
    const QJsonObject claims{ { u"iss"_s, account.email },
                              { u"scope"_s, scope },
                              { u"aud"_s, audience },
                              { u"iat"_s, issuedAt },
                              { u"exp"_s, issuedAt + lifetimeS } };
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    const QByteArray signedText = signature(account.privateKey, text);
    if (signedText.isEmpty())
        return fail(Error::Kind::Secret, u"OpenSSL could not sign with the key of the key file"_s);
    return text + '.' + base64Url(signedText);
}

} // namespace rollbook
