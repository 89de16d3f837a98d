// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schoolca.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

QString keptFile(const QString &storeDirectory) { return QDir(storeDirectory).filePath(u"school-ca.pem"_s); }

QString nameOf(const QSslCertificate &certificate) { return certificate.subjectDisplayName(); }

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        return extension.name() == u"basicConstraints"_s && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestFile);
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    if (found.isEmpty())
        return fail(Error::Kind::Invalid, u"%1 holds no certificate; it must be a PEM or DER file, such as school-ca.pem"_s.arg(path));
    for (const QSslCertificate &certificate : std::as_const(found)) {
        if (!isAuthority(certificate))
            return fail(Error::Kind::Invalid,
                        u"the certificate \"%1\" in %2 is a server's own, not that of the authority which signed it; ask for the authority's"_s.arg(
                                nameOf(certificate), path));
        if (certificate.expiryDate() < QDateTime::currentDateTimeUtc())
            return fail(Error::Kind::Invalid, u"the certificate \"%1\" in %2 was good until %3; ask for a new one"_s.arg(
                                                      nameOf(certificate), path, certificate.expiryDate().date().toString(Qt::ISODate)));
    }
    return found;
}

Result<QList<QSslCertificate>> keptAuthorities(const QString &storeDirectory)
{
    const QString file = keptFile(storeDirectory);
    return QFile::exists(file) ? readAuthorities(file) : Result<QList<QSslCertificate>>(QList<QSslCertificate>());
}

Result<QList<QSslCertificate>> keepAuthorities(const QString &path, const QString &storeDirectory)
{
    const auto found = readAuthorities(path);
    if (!found)
        return found;
    QSaveFile file(keptFile(storeDirectory));
    bool written = file.open(QIODevice::WriteOnly);
    for (const QSslCertificate &certificate : *found)
        written = written && file.write(certificate.toPem()) > 0;
    if (!written || !file.commit())
        return fail(Error::Kind::Io, u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    return found;
}

Result<> forgetAuthorities(const QString &storeDirectory)
{
    QFile file(keptFile(storeDirectory));
    if (file.exists() && !file.remove())
        return fail(Error::Kind::Io, u"%1 cannot be removed: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

Result<> trustKeptAuthorities(const QString &storeDirectory)
{
    const auto kept = keptAuthorities(storeDirectory);
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty()) // and the TLS library is not loaded for nothing
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(*kept);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return {};
}

} // namespace rollbook
