// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/model/targettraits.h"
#include "core/school/idmatch.h"

#include <QMetaType>
#include <QStringList>

namespace rollbook {

// What is found out about a school system while a person adds it.

/// What a step came to when it did not come to an end.
struct SetupProblem
{
    QString reason; ///< class, see Receipt::reason; empty = none
    QString text; ///< the server's or the system's words

    bool isEmpty() const { return reason.isEmpty(); }
};

/// Is this our server, and what can it do?
struct SetupProbe
{
    SetupProblem problem;
    QString server; ///< what it says of itself
    QStringList notes; ///< English
    TargetTraits traits;
    QList<TargetWording> wordings;
};

/// Who we are there, and whom it knows.
struct SetupSignIn
{
    SetupProblem problem; ///< reason "mfa_required": a one-time code is asked for
    QString user;
    bool hasRoster =
        false; ///< false = the server tells no class list: ids come by file, or are learnt
    bool needsIds = true; ///< false = it knows classes and students by the school's own codes and numbers
    QList<IdMatch> classes;
    QList<IdMatch> subjects;
    QList<IdMatch> students;
};

/// One of our ids with the server's, as a person settled it.
struct SetupLink
{
    QString entity; ///< class, subject or student
    QString code;
    QString remoteId;
};

struct SetupAdded
{
    SetupProblem problem;
    Target target;
};

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::SetupProblem)
Q_DECLARE_METATYPE(rollbook::SetupProbe)
Q_DECLARE_METATYPE(rollbook::SetupSignIn)
Q_DECLARE_METATYPE(rollbook::SetupAdded)
