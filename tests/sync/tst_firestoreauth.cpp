// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serviceaccount.h"
#include "sync/targets/firestoreauth.h"
#include "tests/support/talk.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

EVP_PKEY *key() // made once for the whole test
{
    static EVP_PKEY *made = EVP_RSA_gen(2048);
    return made;
}

QByteArray pem()
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, qsizetype(length));
    BIO_free(bio);
    return text;
}

QByteArray keyFile(const QString &tokenUri = u"https://oauth2.googleapis.com/token"_s)
{
    return QJsonDocument(QJsonObject{ { u"client_email"_s, u"robot@p1.iam.gserviceaccount.com"_s },
                                      { u"private_key"_s, QString::fromLatin1(pem()) },
                                      { u"private_key_id"_s, u"key-1"_s },
                                      { u"project_id"_s, u"p1"_s },
                                      { u"token_uri"_s, tokenUri } })
        .toJson();
}

QByteArray unpacked(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

HttpReply json(int status, const QByteArray &body, const QByteArray &date = {})
{
    return { .status = status,
             .contentType = "application/json",
             .retryAfter = {},
             .date = date,
             .body = body };
}
HttpReply refused(const QByteArray &code)
{
    return json(400,
                R"({"error":{"code":400,"message":")" + code + R"(","errors":[{"message":")" + code
                    + R"("}]}})");
}

FirestoreSignIn how(FirestoreSignIn::Way way = FirestoreSignIn::Way::Password)
{
    const QUrl base(u"https://firestore.googleapis.com/"_s);
    return { .way = way,
             .apiKey = u"k&1"_s,
             .username = u"a@school.example"_s,
             .identity = googleService(base, u"identitytoolkit.googleapis.com"_s),
             .tokens = googleService(base, u"securetoken.googleapis.com"_s) };
}

const QByteArray signedIn =
    R"({"idToken":"id.t.k","refreshToken":"r1","expiresIn":"3600","localId":"u1"})";
const QByteArray refreshed =
    R"({"id_token":"id2","access_token":"id2","refresh_token":"r2","expires_in":"1800","user_id":"u1","project_id":"1"})";
const QByteArray invalidGrant = R"({"error":"invalid_grant","error_description":"Invalid JWT"})";

struct Script
{
    QList<HttpReply> replies;
    QList<HttpRequest> asked = {};
    HttpReply operator()(const HttpRequest &request)
    {
        asked.append(request);
        return replies.takeFirst();
    }
    QString host(qsizetype i) const { return asked[i].url.host(); }
};

} // namespace

/// Signing in to Firestore, by the contract and without a server.
class tst_FirestoreAuth : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordSignsIn()
    {
        Script script{ { json(200, signedIn) } };
        const auto token =
            talk(signInToFirestore(how(), { .password = u"pw"_s }), std::ref(script));
        QVERIFY(token);
        QCOMPARE(token->bearer, "id.t.k");
        QCOMPARE(token->refresh, "r1");
        QCOMPARE(token->lifetimeMs, 3'600'000); // told as a text
        QCOMPARE(token->user, u"u1"_s);
        QCOMPARE(script.asked[0].url.toEncoded(),
                 "https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=k%261");
    }
    void theRefreshTokenComesFirst()
    {
        Script script{ { json(200, refreshed) } };
        const auto token = talk(signInToFirestore(how(), { .password = u"pw"_s, .refresh = "r 1" }),
                                std::ref(script));
        QCOMPARE(token->lifetimeMs, 1'800'000);
        QCOMPARE(token->refresh, "r2");
        QCOMPARE(script.host(0), u"securetoken.googleapis.com"_s);
        QCOMPARE(script.asked[0].body, "grant_type=refresh_token&refresh_token=r%201");
        QCOMPARE(script.asked[0].headers.value(0).second, "application/x-www-form-urlencoded");
    }
    void aRefreshTokenThatIsNoLongerGoodIsFollowedByThePassword()
    {
        for (const QByteArray code :
             { "TOKEN_EXPIRED", "INVALID_REFRESH_TOKEN", "USER_NOT_FOUND" }) {
            Script script{ { refused(code), json(200, signedIn) } };
            QVERIFY(talk(signInToFirestore(how(), { .password = u"pw"_s, .refresh = "r" }),
                         std::ref(script)));
            QCOMPARE(script.host(1), u"identitytoolkit.googleapis.com"_s);
        }
        // A network that fails says nothing about the token: the password stays where it is.
        Script offline{ { HttpReply{ .failure = HttpReply::Failure::NotConnected } } };
        QCOMPARE(talk(signInToFirestore(how(), { .password = u"pw"_s, .refresh = "r" }),
                      std::ref(offline))
                     .error()
                     .verdict,
                 Verdict::Offline);
        QCOMPARE(offline.asked.size(), 1);
    }
    void aRefusalIsKnownByItsFirstWord_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Verdict>("verdict");
        for (const char *code : { "EMAIL_NOT_FOUND", "INVALID_PASSWORD",
                                  "INVALID_LOGIN_CREDENTIALS", "USER_DISABLED", "INVALID_EMAIL" })
            QTest::newRow(code) << QByteArray(code) << Verdict::Unauthorized;
        QTest::newRow("too many") << QByteArray(
            "TOO_MANY_ATTEMPTS_TRY_LATER : Access to this account has been disabled.")
                                  << Verdict::Busy;
        QTest::newRow("quota") << QByteArray(
            "QUOTA_EXCEEDED : Exceeded quota for verifying passwords.")
                               << Verdict::Busy;
    }
    void aRefusalIsKnownByItsFirstWord()
    {
        QFETCH(QByteArray, code);
        const auto read = readFirebaseSignIn(refused(code));
        QVERIFY(!read);
        QTEST(read.error().verdict, "verdict");
        QCOMPARE(read.error().text.toUtf8(), code);
    }
    void aSignInWithoutATokenIsNone()
    {
        QCOMPARE(readFirebaseSignIn(json(200, "{}")).error().verdict, Verdict::Broken);
        QCOMPARE(
            readFirebaseSignIn(
                json(403,
                     R"({"error":{"code":403,"message":"no key","status":"PERMISSION_DENIED"}})"))
                .error()
                .verdict,
            Verdict::Refused);
        QCOMPARE(readServiceToken(json(200, "{}"), {}).error().verdict, Verdict::Broken);
        QCOMPARE(readServiceToken(json(500, R"({"error":"internal_failure"})"), {}).error().verdict,
                 Verdict::Busy);
    }

    void theAssertionIsSignedAsItIsRead()
    {
        const auto account = readServiceAccount(keyFile());
        QVERIFY(account);
        const auto jwt = signedAssertion(*account, u"scope"_s, u"audience"_s, 1'790'000'000'999);
        QVERIFY(jwt);
        const QList<QByteArray> parts = jwt->split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(!jwt->contains('=') && !jwt->contains('+') && !jwt->contains('/'));
        const QJsonObject header = QJsonDocument::fromJson(unpacked(parts[0])).object(),
                          claims = QJsonDocument::fromJson(unpacked(parts[1])).object();
        QCOMPARE(header,
                 (QJsonObject{
                     { u"alg"_s, u"RS256"_s }, { u"typ"_s, u"JWT"_s }, { u"kid"_s, u"key-1"_s } }));
        QCOMPARE(claims[u"iat"_s].toInteger(), 1'790'000'000);
        QCOMPARE(claims[u"exp"_s].toInteger(), 1'790'003'600);
        QCOMPARE(claims[u"aud"_s].toString(), u"audience"_s);
        QCOMPARE(claims[u"iss"_s].toString(), u"robot@p1.iam.gserviceaccount.com"_s);
        QVERIFY(isSigned(parts[0] + '.' + parts[1], unpacked(parts[2])));
        QVERIFY(!isSigned(parts[0] + '.' + parts[1] + 'x', unpacked(parts[2])));
    }
    void aKeyFileThatIsNoneIsRefusedWithoutItsContent()
    {
        for (const QByteArray &file :
             { QByteArray("secret words"), QByteArray("{}"), keyFile().replace("MII", "MIX"),
               keyFile(u"http://elsewhere.example/token"_s) }) {
            const auto read = readServiceAccount(file);
            QVERIFY(!read);
            QVERIFY(!read.error().detail.contains(u"secret"_s));
        }
        QVERIFY(readServiceAccount(keyFile(u"http://127.0.0.1:1/token"_s)));
        const auto token = talk(signInToFirestore(how(FirestoreSignIn::Way::ServiceAccount),
                                                  { .password = u"no file"_s }),
                                Script{ {} });
        QCOMPARE(token.error().verdict, Verdict::Unauthorized);
    }
    void aWrongClockIsTakenFromTheServerOnce()
    {
        const SignInSecret secret{ .password =
                                       QString::fromUtf8(keyFile(u"https://tokens.example/t"_s)),
                                   .nowMs = 1'000'000'000'000 };
        const QByteArray date = "Fri, 20 Nov 2026 08:00:00 GMT";
        Script script{ { json(400, invalidGrant, date),
                         json(200,
                              R"({"access_token":"ya29","expires_in":3599,"token_type":"Bearer"})",
                              date) } };
        const auto token = talk(
            signInToFirestore(how(FirestoreSignIn::Way::ServiceAccount), secret), std::ref(script));
        QCOMPARE(token->bearer, "ya29");
        QCOMPARE(token->lifetimeMs, 3'599'000);
        QCOMPARE(claimOf(script.asked[0], u"iat"_s).toInteger(), 1'000'000'000);
        QCOMPARE(claimOf(script.asked[1], u"iat"_s).toInteger(), 1'795'161'600);
        QCOMPARE(claimOf(script.asked[1], u"aud"_s).toString(),
                 u"https://oauth2.googleapis.com/token"_s); // wherever the tokens come from
        QCOMPARE(script.host(1), u"tokens.example"_s);
        Script revoked{ { json(400, invalidGrant, date), json(400, invalidGrant, date) } };
        QCOMPARE(talk(signInToFirestore(how(FirestoreSignIn::Way::ServiceAccount), secret),
                      std::ref(revoked))
                     .error()
                     .verdict,
                 Verdict::Unauthorized);
    }
    void theEmulatorAsksNobody()
    {
        const auto token =
            talk(signInToFirestore(how(FirestoreSignIn::Way::Emulator), {}), Script{ {} });
        QCOMPARE(token->bearer, "owner");
        QCOMPARE(googleService(QUrl(u"http://127.0.0.1:9099/"_s), u"securetoken.googleapis.com"_s)
                     .toString(),
                 u"http://127.0.0.1:9099/securetoken.googleapis.com/"_s);
    }

private:
    static bool isSigned(const QByteArray &text, const QByteArray &signature)
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        const auto bytes = [](const QByteArray &array) {
            return reinterpret_cast<const uchar *>(array.constData());
        };
        const bool good = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key()) == 1
            && EVP_DigestVerify(context, bytes(signature), size_t(signature.size()), bytes(text),
                                size_t(text.size()))
                == 1;
        EVP_MD_CTX_free(context);
        return good;
    }
    static QJsonValue claimOf(const HttpRequest &request, const QString &claim)
    {
        const QByteArray jwt = request.body.mid(request.body.indexOf("assertion=") + 10);
        return QJsonDocument::fromJson(unpacked(jwt.split('.').value(1)))[claim];
    }
};

QTEST_GUILESS_MAIN(tst_FirestoreAuth)
#include "tst_firestoreauth.moc"
