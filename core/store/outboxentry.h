// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"
#include "core/store/rows.h"

#include "core/school/codes.h"
#include "core/school/reconcile.h"
#include "core/store/change.h"
#include "core/store/store.h"

#include <QHash>
#include <QJsonArray>

namespace rollbook {

inline constexpr qint64 retryRefusedMs = 24LL * 3600 * 1000; // server rules get mended: try once a day
inline constexpr qint64 lookAgainMs = 5LL * 60 * 1000; // for ids that the school has not given yet
// A longer wait means that the clock was set back since it was reckoned: then it is over.
inline constexpr qint64 longestWaitMs = 20LL * 60 * 1000;
inline constexpr qint64 endWaitsMs = 3600 * 1000; ///< how long a session is not ended for marks that a person has to decide on
inline constexpr qint64 longestRefusalMs = 2 * retryRefusedMs;
inline constexpr qint64 closeGraceMs = 10LL * 60 * 1000; // time to think after finishing, where nothing can be taken back
inline constexpr qint64 never = 8'640'000'000'000'000; // the last instant QDateTime knows

/// One row of the outbox with the mark it is for, while a session is being reconciled.
struct Outbox::Entry
{
    MarkRow mark;
    QString number;
    QString name;
    QString remoteStudent; ///< empty = the server has not told us its id
    QString state;
    qint64 wantRev = 0;
    qint64 ackedRev = 0;
    qint64 verifiedRev = 0;
    std::optional<qint64> sentRev;
    std::optional<QJsonObject> sent;
    QString sentKey; ///< which revision `sent` is of, see deliveryKey(); outlives a try that had no effect
    std::optional<QJsonObject> shadow;
    QString record; ///< what the server calls its row
    QString etag;
    QString shadowStatusHlc;
    QString shadowNoteHlc;
    qint64 shadowChangedAt = 0; ///< by the server, UTC ms; 0 = not told
    bool theirsWasThere = false; ///< what was just read is what this server is known to have held before
    QString lastClass;
    int attempts = 0;
    int batchCap = 0; ///< 0 = none
    qint64 nextAt = 0;
    bool inOutbox = true; ///< false = never marked here

    /// Not due yet; a wait longer than any that is ever set comes from a clock that was set back.
    bool waitsAt(qint64 now) const { return nextAt > now && nextAt <= now + longestWaitMs; }
    /// Refused, and not to be tried again yet.
    bool isParkedAt(qint64 now) const
    {
        return state == QLatin1StringView("refused") && nextAt > now && (nextAt == never || nextAt <= now + longestRefusalMs);
    }
};

/// What one reconcile() carries along.
struct Outbox::Pass
{
    qint64 now = 0;
    qint64 correctedNow = 0;
    bool shadowKnown = false;
    QString shadowHlc; ///< our clock when it was read: compared with the marks' stamps, never with wall time
    bool locked = false;
    QString lockedText;
    bool wentBack = false; ///< the server has certainly lost something of this session
    bool regressionAllowed = true; ///< few enough lost rows to send them again without asking
    int batchMax = 0;
    Session session;
    QString lecturer;
    CodePack codes; ///< the school's, where a mark of the session has one and the server no place for it; else empty
    QString kind; ///< of the target, then
    QHash<StudentId, int> unitMarks;
    QHash<QString, SessionReading::Entry> theirs; ///< by the server's student id
    Batch batch;
    QJsonArray verified; ///< [student, rev] pairs, for the event
};

} // namespace rollbook
