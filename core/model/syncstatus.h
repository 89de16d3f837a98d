// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>

namespace rollbook {

/// A school system that marks are delivered to.
struct Target
{
    TargetId id;
    QString name;
    QString kind; ///< schoolos, campshub, cloe, portal, firestore, couchdb
    QString url;
    QJsonObject options; ///< what the kind needs besides the address; never a secret
    QString remoteUser; ///< who the server says we are, learnt at the first sign-in
    bool enabled = true;
};

/// What a target is doing.
enum class TargetActivity {
    Idle,
    Working,
    Waiting, ///< a try failed; the next one is at nextTryAt
    SignIn, ///< needs a password, or the server refused the one we have
    Paused, ///< something is wrong that trying again soon will not mend; see problem
};

/// One target's state, for people.
struct TargetStatus
{
    TargetId id;
    QString name;
    QString kind;
    TargetActivity activity = TargetActivity::Idle;
    int toSend = 0; ///< marks not yet confirmed, whatever the reason
    int waitingForSchool = 0; ///< of those, without an id on the server
    int needsYou = 0; ///< of those, refused or changed elsewhere
    qint64 oldestQueuedAt = 0; ///< UTC ms; 0 when nothing waits
    qint64 lastConfirmedAt = 0;
    qint64 nextTryAt = 0; ///< UTC ms; 0 when no try is planned
    bool readsBack = true; ///< false = it cannot be looked at: what it took stays "sent"
    QString problem; ///< class of the last problem, empty when the last try went well
    QString problemText; ///< English detail or the server's words

    bool operator==(const TargetStatus &) const = default;
};

/// The whole device's state: what the always-visible indicator shows.
struct SyncStatus
{
    QList<TargetStatus> targets;

    int toSend() const;
    int needsYou() const;
    qint64 oldestQueuedAt() const;
    bool operator==(const SyncStatus &) const = default;
};

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::SyncStatus)
