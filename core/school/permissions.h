// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"

namespace rollbook {

/// Whether this person may open a finished register again. The one place that is asked: by the
/// store before it does it, by the window before it offers it. Today whoever may mark may reopen.
inline Result<> mayReopen(const Session &session, const QString &actor)
{
    Q_UNUSED(session)
    Q_UNUSED(actor)
    return {};
}

} // namespace rollbook
