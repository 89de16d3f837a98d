// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/classify.h"
#include "sync/targets/target.h"

#include <QDateTime>

namespace rollbook {

// What Cloe's answers mean. Pure, for its conversations and for tests.

/// A session as Cloe's lists show it.
struct CloeSession
{
    QString id;
    QDateTime startedAt; ///< by the server's clock
    QDateTime endedAt; ///< invalid while it is active
    bool active = false;
};

/// When a lesson is, in UTC ms: its hours where the school gives them, else its whole day.
struct LessonTime
{
    qint64 from = 0;
    qint64 to = 0;

    bool isOn(qint64 now) const { return from <= now && now <= to; }
};
LessonTime lessonTimeOf(const Session &session);

/// Whether the session can be this lesson's: it began with it or a little before, and not in the
/// lesson before.
bool isOfLesson(const CloeSession &session, const LessonTime &lesson);

bool isUuid(const QString &id);
/// A class of Cloe is a group in a subject: "7B/ENG".
QString cloeClassCode(const QString &name, const QString &subject);
/// A parameter that keeps a cache on the way from answering for the server.
QString cloeUncached();

Decoded<AccessToken> readCloeLogin(const HttpReply &reply, bool codeGiven);
Decoded<AccessToken> readCloeRefresh(const HttpReply &reply);
/// Of active/ and history/ alike.
Decoded<QList<CloeSession>> readCloeSessions(const HttpReply &reply);
/// The id in the answer to a start.
Decoded<QString> readCloeStart(const HttpReply &reply);
Decoded<SessionReading> readCloeMarks(const HttpReply &reply);
/// When the row of this page was changed last, UTC ms.
Decoded<qint64> readCloeChange(const HttpReply &reply);
/// The errors name students by the id that was sent, the rows that went well by their school
/// numbers. A mark that neither names counts as taken: the reading decides.
Decoded<SendAnswer> readCloeAnswer(const HttpReply &reply, const QList<BatchItem> &items);

} // namespace rollbook
