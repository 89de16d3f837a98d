// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rollbook {

/// Whether the system's time zone database knows this name, the other names of zones (Etc/UTC, Asia/Calcutta, US/Eastern)
/// included: QTimeZone::isTimeZoneIdAvailable() leaves those out, and QTimeZone itself takes any word for a POSIX rule.
bool isZoneName(const QByteArray &id);

} // namespace rollbook
