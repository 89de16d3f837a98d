// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/target.h"

#include "sync/targets/schoolos.h"

#include <algorithm>

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
    return fail(Error::Kind::NotSupported, u"this version of Rollbook cannot deliver to %1 yet; only to schoolos"_s.arg(target.kind));
}

SessionMatch matchSession(const SessionWork &work, const QList<RemoteSession> &sessions)
{
    if (work.remoteClass.isEmpty())
        return { {}, u"no_class_id"_s, work.session.classCode };
    if (!work.session.subjectCode.isEmpty() && work.remoteSubject.isEmpty())
        return { {}, u"no_subject_id"_s, work.session.subjectCode };
    QList<RemoteSession> candidates;
    std::ranges::copy_if(sessions, std::back_inserter(candidates), [&](const RemoteSession &s) {
        return s.classId == work.remoteClass && s.date == work.session.date
                && s.subjectId == work.remoteSubject; // a daily register is the session without a subject
    });
    if (candidates.size() == 1)
        return { candidates.first().id, {}, {} };
    const QString when = work.session.date.toString(Qt::ISODate);
    return { {}, candidates.isEmpty() ? u"no_session"_s : u"session_ambiguous"_s, work.session.title() + u' ' + when };
}

} // namespace rollbook
