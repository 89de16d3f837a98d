// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/target.h"

#include "sync/targets/campshub.h"
#include "sync/targets/cloe.h"
#include "sync/targets/couchdb.h"
#include "sync/targets/firestore.h"
#include "sync/targets/portal.h"
#include "sync/targets/schoolos.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rollbook {

QStringList targetKinds()
{
    return { u"schoolos"_s, u"campshub"_s, u"cloe"_s, u"portal"_s, u"firestore"_s, u"couchdb"_s };
}

Result<std::unique_ptr<TargetKind>> makeTargetKind(const Target &target)
{
    if (!targetKinds().contains(target.kind))
        return fail(Error::Kind::Invalid, u"there is no kind of target called %1; kinds are %2"_s.arg(target.kind, targetKinds().join(u", "_s)));
    const QUrl url(target.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return fail(Error::Kind::Invalid, u"the address must look like https://school.example, not \"%1\""_s.arg(target.url));
    if (target.kind == u"schoolos"_s) {
        for (const QString &option : { u"school_code"_s, u"username"_s }) {
            if (target.options[option].toString().isEmpty())
                return fail(Error::Kind::Invalid, u"a SchoolOS target needs the option %1 (--option %1=...)"_s.arg(option));
        }
        return std::unique_ptr<TargetKind>(new SchoolOs(target));
    }
    if (target.kind == u"campshub"_s) {
        if (target.options[u"username"_s].toString().isEmpty())
            return fail(Error::Kind::Invalid, u"a CampsHub360 target needs the option username (--option username=...)"_s);
        return std::unique_ptr<TargetKind>(new CampsHub(target));
    }
    if (target.kind == u"cloe"_s) {
        if (!target.options[u"username"_s].toString().contains(u'@'))
            return fail(Error::Kind::Invalid, u"a Cloe target needs the option username: the e-mail address of the account (--option username=...)"_s);
        return std::unique_ptr<TargetKind>(new Cloe(target));
    }
    if (target.kind == u"portal"_s) {
        if (const auto checked = checkPortalOptions(target); !checked)
            return fail(checked.error());
        return std::unique_ptr<TargetKind>(new Portal(target));
    }
    if (target.kind == u"couchdb"_s) {
        if (const QString fault = CouchDb::faultIn(target); !fault.isEmpty())
            return fail(Error::Kind::Invalid, fault);
        return std::unique_ptr<TargetKind>(new CouchDb(target));
    }
    if (target.kind == u"firestore"_s) {
        if (const QString fault = Firestore::faultIn(target); !fault.isEmpty())
            return fail(Error::Kind::Invalid, u"a Firestore target "_s + fault);
        return std::unique_ptr<TargetKind>(new Firestore(target));
    }
    Q_UNREACHABLE(); // every kind of targetKinds() is above
}

Problem contractBroken(const QString &text, int http) { return { Verdict::Broken, u"contract_broken"_s, text, http }; }

std::optional<Problem> PageWatch::take(const QStringList &names)
{
    constexpr int mostPages = 10'000; // 200,000 sessions by twenty
    const auto before = m_seen.size();
    for (const QString &name : names)
        m_seen.insert(name);
    if (m_seen.size() == before)
        return contractBroken(m_what + u" does not go on"_s, 200);
    if (++m_pages >= mostPages)
        return contractBroken(m_what + u" does not end"_s, 200);
    return std::nullopt;
}

Problem notOffered() { return { Verdict::Broken, u"not_offered"_s, u"this kind of server does not offer that"_s }; }

qint64 lifetimeOfJwt(const QByteArray &jwt, qint64 otherwise)
{
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3)
        return otherwise;
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    const qint64 seconds = claims[u"exp"_s].toInteger() - claims[u"iat"_s].toInteger();
    return claims.contains(u"exp"_s) && claims.contains(u"iat"_s) && seconds > 0 ? seconds * 1000 : otherwise;
}

QUrl baseUrl(const QString &address, const QString &api)
{
    QUrl base(address);
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!api.isEmpty() && path.endsWith(api)) // people paste either
        path.chop(api.size());
    base.setPath(path + api + u'/');
    return base;
}

bool isOptionOn(const Target &target, const QString &option, bool otherwise)
{
    const QJsonValue value = target.options[option];
    if (!value.isString())
        return value.toBool(otherwise);
    const QString word = value.toString().trimmed().toLower();
    return word.isEmpty() ? otherwise : QStringList{ u"true"_s, u"on"_s, u"yes"_s, u"1"_s }.contains(word);
}

Conversation<DispatchAnswer> TargetKind::deliver(Dispatch, AccessToken) const { co_return tl::unexpected(notOffered()); }

Conversation<PullPage> TargetKind::pull(QString, AccessToken) const { co_return tl::unexpected(notOffered()); }

Conversation<RemoteRoster> TargetKind::readRoster(AccessToken) const { co_return tl::unexpected(notOffered()); }

} // namespace rollbook
