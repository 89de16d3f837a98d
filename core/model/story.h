// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/capture.h"
#include "core/model/mark.h"
#include "core/model/syncstatus.h"
#include "core/model/targettraits.h"

#include <QJsonObject>

#include <optional>

namespace rollbook {

/// What a mark says, without where and when.
struct MarkValue
{
    StatusValue value;
    QString note;

    bool operator==(const MarkValue &) const = default;
};

/// One thing that happened to a mark, for people.
struct StoryStep
{
    enum class Kind {
        Marked, ///< by a person, on this device
        Taken, ///< came from a server or a file
        Sent, ///< it went along in a request; `reason` empty = accepted
        Confirmed, ///< read back and equal
        Conflict, ///< somebody else had written there
        Refused, ///< not sent, or not accepted: `reason` says why
        Regressed, ///< had been confirmed and was gone; sent again
        Asked, ///< the office was asked to change it
        Opened, ///< the register, not a mark; so the next two
        Finished,
        Reopened, ///< `serverText` is the reason that the teacher gave
    };

    Kind kind = Kind::Marked;
    qint64 at = 0; ///< UTC ms, this device's clock
    QString target; ///< name; empty = this device
    MarkValue value; ///< Marked, Taken, Asked (status only)
    QString author;
    QString reason; ///< class, see Receipt::reason
    QString serverText;
    int http = 0;
    int marks = 0; ///< Sent: how many went in that request
    RequestState request = RequestState::Wanted; ///< Asked

    bool operator==(const StoryStep &) const = default;
};

/// What one target has of a mark, with all that is known about it.
struct StoryTarget
{
    Receipt receipt;
    QString record; ///< what the server calls its row; empty = not told
    QString answer; ///< the server's words to what it accepted
    bool readsBack = true; ///< false = it can be sent to, and never looked at
    int ambiguous =
        0; ///< requests whose answer was lost: without reading back it may be there twice
    qint64 nextTryAt = 0; ///< UTC ms; 0 = none planned

    bool operator==(const StoryTarget &) const = default;
};

struct MarkStory
{
    Session session;
    Student student;
    Mark mark;
    QList<StoryTarget> targets;
    QList<StoryStep> steps; ///< oldest first
};

/// Two people marked the same student, and neither knew of the other.
struct ConflictCase
{
    QString id;
    TargetId target; ///< null = it came by file from another device
    QString targetName;
    QString targetKind;
    Session session;
    Student student;
    std::optional<MarkValue>
        base; ///< what both had before; nullopt = nobody had marked, as far as known
    MarkValue mine;
    QString mineAuthor;
    qint64 mineAt = 0; ///< UTC ms
    Capture mineHow = Capture::Unsaid;
    QJsonObject theirs; ///< as the server wrote it; our own row when it came by file
    std::optional<MarkValue> theirsValue; ///< what that stands for; here only when it came by file
    QString theirsAuthor; ///< empty = not told
    qint64 theirsAt = 0; ///< UTC ms; 0 = not told
    enum class Winner { Mine, Theirs, Open };
    Winner winner = Winner::Open; ///< what the mark says now; Open = ours here, theirs there
    qint64 at = 0; ///< UTC ms when it was found
    bool decided = false; ///< by a person, or by marking again

    bool operator==(const ConflictCase &) const = default;
};

/// A mark that a target did not accept, or that cannot be sent to it: kept until a person decides.
struct RefusedMark
{
    Receipt receipt;
    Session session;
    Student student;
    Mark mark;
    bool corrections = false; ///< the target takes a request to change a mark
    bool asked = false; ///< and one has been made that is not answered
    qint64 nextTryAt = 0; ///< UTC ms; 0 = never by itself

    bool operator==(const RefusedMark &) const = default;
};

/// Something other than a mark that has not arrived at a target, or waits there for an answer.
struct DispatchState
{
    QString entity; ///< session, roster, leave or correction
    QString state; ///< ready, backoff, pending or refused
    qint64 queuedAt = 0; ///< UTC ms
    QString reason;
    QString serverText;

    bool operator==(const DispatchState &) const = default;
};

/// What is known about a target beyond its state.
struct TargetDetails
{
    Target target;
    TargetTraits traits;
    int perhapsTwice = 0; ///< marks it may hold twice: an answer was lost, and it cannot be read
    QList<DispatchState> dispatches;
};

/// What one target has of one session.
struct SessionDelivery
{
    TargetId target;
    QString name;
    Receipt worst;
    int marks = 0;
    int open = 0; ///< of those, not confirmed (not sent, where the target cannot confirm)

    bool operator==(const SessionDelivery &) const = default;
};

} // namespace rollbook
