// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"

#include <QJsonObject>

#include <optional>

namespace rollbook {

// One record of CampsHub360: how a mark is written there and what a record says. Pure.

/// The mark as the server stores it: mark, reason and notes. nullopt = cleared, which it cannot
/// hold.
std::optional<QJsonObject> campsHubValue(const Mark &mark);
std::optional<std::pair<StatusValue, QString>> campsHubMark(const QJsonObject &value);

/// The two stamps of our clock that travel in a record's `client_uuid`.
struct CampsHubStamps
{
    QString statusHlc;
    QString noteHlc;
};

/// Both stamps in 57 of the field's 64 characters, with a digest of what they were written beside:
/// an edit in the server's own pages leaves the field as it was, and the digest no longer fits.
/// The note's stamp is written under the device of the later one. Empty when a stamp is not ours.
QString campsHubCarrier(const CampsHubStamps &stamps, const QString &remoteSession,
                        const QString &remoteStudent, const QJsonObject &value);
/// nullopt when it is not ours, or was written beside something else.
std::optional<CampsHubStamps> campsHubStamps(const QString &carrier, const QString &remoteSession,
                                             const QString &remoteStudent,
                                             const QJsonObject &value);

/// When the status was given, by the servers' clocks: what PATCH keeps in `marked_at`.
qint64 campsHubMarkedAt(const MarkFacts &facts);

/// What a row of records/ says. A row that the server made by itself, and one that it made of our
/// POST and stamped with its own time or called late, count as not marked: they are ours to write.
SessionReading::Entry readCampsHubRecord(const QJsonObject &row);

/// UTC ms of an ISO time, which may have microseconds; 0 when it is none.
qint64 campsHubTime(const QJsonValue &value);
QString campsHubTime(qint64 utcMs);

/// Ids are numbers or UUIDs on the wire and texts here; empty when it is neither.
QString campsHubId(const QJsonValue &value);
/// The other way round, for a request.
QJsonValue campsHubId(const QString &id);

/// A cursor that begins at any moment: a page holds what was created before it.
QString campsHubCursor(qint64 utcMs);

/// What a JSON web token says; its signature is not looked at.
QJsonObject campsHubClaims(const QByteArray &jwt);

/// Where the records of a session are looked for, newest first: all are made with the session, but
/// those of students who came later.
struct CampsHubWindow
{
    qint64 before = 0; ///< UTC ms; 0 = from the newest
    qint64 downTo = 0;
};
QList<CampsHubWindow> campsHubWindows(qint64 created, qint64 start, qint64 end);

} // namespace rollbook
