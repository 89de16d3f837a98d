// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

namespace rollbook {

/// What the lock screen knows of somebody who marks on this device.
struct LockTile
{
    QString id;
    QString name;
    bool hasPin = false;
    qint64 waitUntil = 0; ///< UTC ms: a PIN is not listened to before
    int waiting = 0; ///< marks on the way to a school system
    int needsYou = 0; ///< of those, waiting for a person
    TargetId voucher; ///< a school system that can tell who somebody is; null = none
    QString voucherName;
    QString problem; ///< why the registers cannot be opened; empty = they can

    bool operator==(const LockTile &) const = default;
};

/// What the Settings page knows of the people on this device.
struct PeopleView
{
    QList<LockTile> people;
    QString current; ///< whose window this is
    int lockAfterMinutes = 0; ///< 0 = never
    bool shared = false; ///< there is something to lock
};

} // namespace rollbook
