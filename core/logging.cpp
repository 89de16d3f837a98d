// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace rollbook {

Q_LOGGING_CATEGORY(lcStore, "rollbook.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "rollbook.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "rollbook.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "rollbook.ui", QtInfoMsg)

} // namespace rollbook
