// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sealedtext.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int keyBytes = 32;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

uchar *bytes(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }
const uchar *bytes(const QByteArray &array) { return reinterpret_cast<const uchar *>(array.constData()); }

QByteArray random(int n)
{
    QByteArray result(n, '\0');
    if (RAND_bytes(bytes(result), n) != 1)
        result.clear();
    return result;
}

QByteArray keyFrom(const QString &passphrase, const QByteArray &salt)
{
    const QByteArray utf8 = passphrase.toUtf8();
    QByteArray key(keyBytes, '\0');
    constexpr uint64_t n = 1U << 15;
    if (EVP_PBE_scrypt(utf8.constData(), size_t(utf8.size()), bytes(salt), size_t(salt.size()), n, 8, 1, 64U << 20,
                       bytes(key), keyBytes) != 1)
        key.clear();
    return key;
}

QJsonValue base64(const QByteArray &array) { return QString::fromLatin1(array.toBase64()); }
QByteArray unbase64(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

} // namespace

Result<QJsonObject> sealText(const QString &text, const QString &passphrase, const QString &name)
{
    const QByteArray salt = random(16), nonce = random(nonceBytes), key = keyFrom(passphrase, salt);
    const QByteArray plain = text.toUtf8(), bound = name.toUtf8();
    QByteArray cipher(plain.size() + tagBytes, '\0'), tag(tagBytes, '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0, tail = 0, ignored = 0;
    const bool sealed = !salt.isEmpty() && !nonce.isEmpty() && !key.isEmpty() && context
            && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1
            && EVP_EncryptUpdate(context.get(), nullptr, &ignored, bytes(bound), int(bound.size())) == 1
            && EVP_EncryptUpdate(context.get(), bytes(cipher), &length, bytes(plain), int(plain.size())) == 1
            && EVP_EncryptFinal_ex(context.get(), bytes(cipher) + length, &tail) == 1
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!sealed)
        return fail(Error::Kind::Secret, u"OpenSSL could not encrypt"_s);
    cipher.truncate(length + tail);
    return QJsonObject{ { u"kdf"_s, u"scrypt-15-8-1"_s }, { u"salt"_s, base64(salt) }, { u"nonce"_s, base64(nonce) },
                        { u"text"_s, base64(cipher) },    { u"tag"_s, base64(tag) } };
}

Result<QString> openText(const QJsonObject &sealed, const QString &passphrase, const QString &name)
{
    const QByteArray salt = unbase64(sealed[u"salt"_s]), nonce = unbase64(sealed[u"nonce"_s]);
    const QByteArray cipher = unbase64(sealed[u"text"_s]), bound = name.toUtf8();
    QByteArray tag = unbase64(sealed[u"tag"_s]), plain(cipher.size() + tagBytes, '\0');
    if (nonce.size() != nonceBytes || tag.size() != tagBytes || sealed[u"kdf"_s].toString() != u"scrypt-15-8-1"_s)
        return fail(Error::Kind::Secret, u"the stored password is damaged; give it again"_s);
    const QByteArray key = keyFrom(passphrase, salt);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0, tail = 0, ignored = 0;
    const bool opened = !key.isEmpty() && context
            && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1
            && EVP_DecryptUpdate(context.get(), nullptr, &ignored, bytes(bound), int(bound.size())) == 1
            && EVP_DecryptUpdate(context.get(), bytes(plain), &length, bytes(cipher), int(cipher.size())) == 1
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
            && EVP_DecryptFinal_ex(context.get(), bytes(plain) + length, &tail) == 1;
    if (!opened)
        return fail(Error::Kind::Secret, u"the passphrase is wrong, or the stored password was altered"_s);
    plain.truncate(length + tail);
    return QString::fromUtf8(plain);
}

} // namespace rollbook
