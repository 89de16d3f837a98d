// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/table.h"
#include "sync/schoolca.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

Answer listed(const QList<QSslCertificate> &certificates, const QStringList &none, const QStringList &more = {})
{
    Table table({ u"certificate"_s, u"until"_s, u"SHA-256"_s });
    QJsonArray array;
    for (const QSslCertificate &certificate : certificates) {
        const QString until = certificate.expiryDate().date().toString(Qt::ISODate);
        table.add({ certificate.subjectDisplayName(), until, fingerprint(certificate) });
        array.append(QJsonObject{ { u"name"_s, certificate.subjectDisplayName() }, { u"until"_s, until }, { u"sha256"_s, fingerprint(certificate) } });
    }
    return { { { u"certificates"_s, array } }, certificates.isEmpty() ? none : table.lines() + more };
}

Result<Answer> trust(Context &context)
{
    if (const auto reader = context.reader(); !reader) // there has to be a store to keep it in
        return fail(reader.error());
    const auto kept = keepAuthorities(context.argument(0), context.directory());
    if (!kept)
        return fail(kept.error());
    return listed(*kept, {}, { u"Servers whose certificate they signed are trusted from the next start on. Compare the fingerprint with the school's."_s });
}

Result<Answer> list(Context &context)
{
    const auto kept = keptAuthorities(context.directory());
    if (!kept)
        return fail(kept.error());
    return listed(*kept, { u"Only the certificates of the system are trusted."_s });
}

Result<Answer> forget(Context &context)
{
    if (auto forgotten = forgetAuthorities(context.directory()); !forgotten)
        return fail(forgotten.error());
    return listed({}, { u"Only the certificates of the system are trusted from the next start on."_s });
}

} // namespace

QList<Command> certificateCommands()
{
    return {
        { u"certificate trust"_s, { u"FILE"_s }, u"Trust servers whose certificate the school's own authority signed; FILE holds that of the authority"_s, {}, trust },
        { u"certificate list"_s, {}, u"List the school's own authorities that are trusted"_s, {}, list },
        { u"certificate forget"_s, {}, u"Trust only the authorities of the system again"_s, {}, forget },
    };
}

} // namespace rollbook
