// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people.h"
#include "core/model/ids.h"

namespace rollbook {

/// What is left to do when somebody's marks are safe.
struct RemovalReady
{
    QList<TargetId> targets; ///< whose passwords the keychain has
    qsizetype saved = 0; ///< marks that are in the file
    qsizetype requests = 0; ///< leave and corrections that are beside it; see saveRequests()
};

/// Makes sure that removing somebody loses no mark and no request: what no server has confirmed is written to `file`,
/// outside their folder, and read back. Fails with Invalid when there is such a mark or request and no file for it, with Locked
/// while somebody has their store open. Blocking, any thread.
Result<RemovalReady> prepareRemoval(const PeopleFile &people, const DevicePerson &person, const QString &file, qint64 nowMs);

/// Takes them off the list, then deletes their folder; of the first person's, which is the data folder itself,
/// what is theirs. A folder that cannot be deleted whole does not bring them back. Blocking, any thread.
Result<People> finishRemoval(const PeopleFile &people, const DevicePerson &person);

} // namespace rollbook
