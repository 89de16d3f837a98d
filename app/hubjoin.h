// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "sync/targets/couchdb.h"

namespace rollbook {

/// Where a school's hub is, and who asks.
struct HubAddress
{
    QString url;
    QString database;
    QString username;
};

/// The target for it; checked as far as that needs no network.
Result<Target> hubTarget(const HubAddress &address);

/// Is this a hub, does it know us, and which school is it for? `hub` must outlive the conversation.
Conversation<School> askHub(const CouchDb &hub, QString password);

/// Makes the store's school from the hub's, with this teacher, and adds the hub as a target.
/// Classes, students, sessions and marks come with the first sync. May be repeated after a failure;
/// a store of another school is refused.
Result<Target> joinHub(Store &store, School school, const QString &teacher,
                       const HubAddress &address);

} // namespace rollbook
