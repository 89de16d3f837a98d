// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unsentseal.h"

#include "sync/sealedtext.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<QByteArray> sealUnsent(const QByteArray &file, const QString &passphrase)
{
    const auto sealed = sealText(QString::fromUtf8(file), passphrase, sealedUnsentFormat);
    if (!sealed)
        return fail(sealed.error());
    const QJsonObject document{ { u"format"_s, sealedUnsentFormat },
                                { u"version"_s, unsentVersion },
                                { u"sealed"_s, *sealed } };
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<Unsent> openUnsent(const QByteArray &file, const QString &passphrase)
{
    const QJsonObject document = parseJson(file);
    if (document[u"format"_s].toString() != sealedUnsentFormat || passphrase.isEmpty())
        return readUnsent(file);
    if (document[u"version"_s].toInt() != unsentVersion)
        return fail(Error::Kind::NotSupported,
                    u"the file was encrypted by a newer Rollbook; nothing was taken from it"_s);
    const auto text = openText(document[u"sealed"_s].toObject(), passphrase, sealedUnsentFormat);
    if (!text)
        return fail(
            Error::Kind::Secret,
            u"the passphrase is wrong, or the encrypted file was altered; nothing was taken from it"_s);
    return readUnsent(text->toUtf8());
}

Result<QString> passphraseIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
                    u"cannot read the passphrase in %1: %2"_s.arg(file, opened.errorString()));
    QString line = QString::fromUtf8(opened.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Error::Kind::Invalid,
                    u"the first line of %1 is empty; it should be the passphrase"_s.arg(file));
    return line;
}

} // namespace rollbook
