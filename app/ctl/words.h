// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

namespace rollbook {

// English for people; scripts read --json.

QString deliveryText(DeliveryState state); ///< "on this device", ...
/// What the class of a problem means; the class itself when it is not a known one.
QString reasonText(const QString &reason);
/// "waiting (no connection to the server)"
QString deliveryText(DeliveryState state, const QString &reason);
/// What to do where the server has refused the password of the target of this name.
QString signInAdvice(const QString &target);
QString counted(qsizetype n, const QString &singular); ///< "1 mark", "2 marks"
QString whenText(const Session &session); ///< "2026-11-20 09:45-10:35"
QString localTime(qint64 ms, const QString &zone); ///< wall time there; empty for 0

} // namespace rollbook
