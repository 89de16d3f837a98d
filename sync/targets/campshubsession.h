// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/classify.h"
#include "sync/targets/target.h"

namespace rollbook {

// Which of CampsHub360's course sections and sessions are ours. Pure.

/// A course taught to a batch: what sessions belong to.
struct CampsHubSection
{
    QString id;
    QString batch; ///< empty = none, and no session can be made of it
    QStringList batchNames; ///< its name and its code
    QString course;
    QString courseCode;
    QString courseTitle;
};

/// A session as a list or its own page shows it.
struct CampsHubSession
{
    QString id;
    QString section;
    QString faculty;
    QString slot; ///< only its own page tells
    QDate date;
    qint64 start = 0; ///< UTC ms
    qint64 end = 0;
    qint64 created = 0;
    QString status; ///< scheduled, open, closed, locked or cancelled
    QString notes;
    int records = 0; ///< how many it has

    bool isShut() const
    {
        return status == QStringLiteral("closed") || status == QStringLiteral("locked")
            || status == QStringLiteral("cancelled");
    }
};

Decoded<CampsHubSection> readCampsHubSection(const QJsonObject &object);
Decoded<CampsHubSession> readCampsHubSession(const QJsonObject &object);

/// A lesson's begin and end at the school, as UTC ms. Without an end a lesson is taken to last an
/// hour, because the server wants one; 0 and 0 without a begin.
struct CampsHubTimes
{
    qint64 start = 0;
    qint64 end = 0;
};
CampsHubTimes campsHubTimes(const Session &session);

/// The sections of our class and subject: by the school's ids, or by names where none are given.
/// `formCourse` is the code of the course that stands for a class without a subject.
QList<CampsHubSection> campsHubSectionsOf(const SessionWork &work,
                                          const QList<CampsHubSection> &sections,
                                          const QString &formCourse);

/// What a session's notes say whose it is. The same on every device, because our ids are.
QString campsHubReference(SessionId session);

/// What the search among the sessions of a day came to.
struct CampsHubMatch
{
    QString session; ///< empty = none
    bool ambiguous = false;
    bool foreign = false; ///< there is one, and it is another lecturer's
};
/// Whether a session that was ours is another lesson's now: after a backup was put back its id may be.
bool isAnotherLesson(const Session &session, const CampsHubSession &there);
/// By our reference; else by the begin; else the only one there, if ours has no begin, or overlaps.
CampsHubMatch matchCampsHubSession(const Session &session, const QList<CampsHubSection> &sections,
                                   const QString &faculty, const QList<CampsHubSession> &day);

} // namespace rollbook
