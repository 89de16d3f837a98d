// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/whosesession.h"

#include "sync/targets/target.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Ids given by hand may have zeros before, or capitals, that the server's do not.
bool isSameId(const QString &a, const QString &b)
{
    bool aIsNumber = false, bIsNumber = false;
    const qlonglong aNumber = a.toLongLong(&aIsNumber), bNumber = b.toLongLong(&bIsNumber);
    return aIsNumber && bIsNumber ? aNumber == bNumber : a.compare(b, Qt::CaseInsensitive) == 0;
}

/// An id that is none, from a list somebody has typed, says nothing about the one that the server uses.
bool differ(const QString &ours, const QString &theirs)
{
    return !ours.isEmpty() && !theirs.isEmpty() && QUuid::fromString(ours).isNull() == QUuid::fromString(theirs).isNull() && !isSameId(ours, theirs);
}

} // namespace

std::optional<Problem> strangerIn(const SessionWork &work, const SessionReading &reading)
{
    if (!isSameId(work.remoteSession, reading.remoteSession))
        return contractBroken(u"asked for session %1, the server answered with session %2"_s.arg(work.remoteSession, reading.remoteSession), 200);
    QStringList others;
    if (differ(work.remoteClass, reading.remoteClass))
        others.append(u"class %1 instead of %2"_s.arg(reading.remoteClass, work.remoteClass));
    if (differ(work.remoteSubject, reading.remoteSubject))
        others.append(u"subject %1 instead of %2"_s.arg(reading.remoteSubject, work.remoteSubject));
    if (work.session.date.isValid() && reading.date.isValid() && work.session.date != reading.date)
        others.append(u"%1 instead of %2"_s.arg(reading.date.toString(Qt::ISODate), work.session.date.toString(Qt::ISODate)));
    if (others.isEmpty())
        return std::nullopt;
    return Problem{ Verdict::Missing, u"other_lesson"_s, u"session %1 is another lesson there: %2"_s.arg(reading.remoteSession, others.join(u", "_s)), 200 };
}

} // namespace rollbook
