// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"
#include "core/model/school.h"
#include "core/model/status.h"

#include <QList>

#include <optional>

namespace rollbook {

/// The status field group: what last-write-wins decides on as one.
struct StatusValue
{
    Status status = Status::Unmarked;
    std::optional<int> minutesLate; ///< only with Late; 0 to 600
    QString code = {}; ///< of the school's code pack, finer than the status ("I" in England); empty = none

    bool operator==(const StatusValue &) const = default;
};

/// One student's attendance at one session, as this device knows it.
struct Mark
{
    SessionId session;
    StudentId student;
    StatusValue value;
    QString note;
    qint64 rev = 0; ///< local generation, +1 on every change; 0 = never touched
    qint64 changedAt = 0; ///< UTC ms of the last change
    QString author;

    bool operator==(const Mark &) const = default;
};

/// What a tap, a key or a command asks for. A field left out stays as it is.
struct MarkEdit
{
    SessionId session;
    StudentId student;
    std::optional<StatusValue> value;
    std::optional<QString> note;
    bool onlyIfUnmarked = false; ///< "Fill the rest": decided inside the transaction
    bool decides = false; ///< a person's answer to a refusal or a conflict: also in a finished register
    Capture how = Capture::Unsaid; ///< kept in the history
};

/// Where a mark is on its way to one target, in order of growing concern for the overall state.
enum class DeliveryState {
    Nothing, ///< never marked: nothing to deliver
    Confirmed, ///< read back from the server and equal
    Sent, ///< the server said yes; not read back (yet, or ever)
    OnDevice, ///< on this device's disk and queued
    Sending,
    Checking, ///< the answer was lost; asking the server whether it arrived
    Waiting, ///< no connection, or the server is busy; tried again by itself
    WaitingForSchool, ///< the school has not given this class, student or session an id yet
    SignIn, ///< needs a password
    NeedsYou, ///< refused or changed elsewhere; kept until a person decides
};

QString deliveryWord(DeliveryState state); ///< stable English, for the command line

/// What one target has of one mark.
struct Receipt
{
    TargetId target;
    QString targetName;
    DeliveryState state = DeliveryState::Nothing;
    qint64 at = 0; ///< UTC ms: when confirmed or sent, else when queued
    QString reason; ///< class of the last problem: one of knownReasons, see core/model/reason.h
    QString serverText; ///< the server's own words, if any
    bool withoutCode = false; ///< the mark has a code that this target has no place for: it is told the status alone

    bool operator==(const Receipt &) const = default;
};

/// Where the value that a mark has now was written.
enum class MarkSource { Here, Server, File };

/// A mark with the worst of its receipts. What the store announces after every commit.
struct MarkState
{
    Mark mark;
    Receipt receipt;
    MarkSource source = MarkSource::Here;

    bool operator==(const MarkState &) const = default;
};

/// One line of a register, from the roster snapshot kept with the session.
struct RegisterRow
{
    Student student;
    int position = 0; ///< 1-based, in the order of the roster
    MarkState state;
};

struct Register
{
    Session session;
    QList<RegisterRow> rows;
};

struct StatusCounts
{
    int present = 0;
    int absent = 0;
    int late = 0;
    int excused = 0;
    int unmarked = 0;
    /// Marks whose code counts otherwise than their status, in percentages by the school's own rule: how many more
    /// were there, and how many more were missing, than the statuses say.
    int codedThere = 0;
    int codedMissed = 0;

    int total() const { return present + absent + late + excused + unmarked; }
    void add(Status status, int n = 1);
    bool operator==(const StatusCounts &) const = default;
};

/// One line of the Today page.
struct SessionSummary
{
    Session session;
    StatusCounts counts;
    int toSend = 0; ///< marks on their way to some target, whatever holds them up
    int needsYou = 0; ///< of those, refused or changed elsewhere
    int waitingForSchool = 0; ///< of those, without an id on the server
    int sent = 0; ///< marks that some target took and cannot show: sent, and not confirmed
    int unqueued = 0; ///< marks that no target was asked to hold: on this device only
};

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::MarkState)
Q_DECLARE_METATYPE(QList<rollbook::MarkState>)
