// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unsent.h"

namespace rollbook {

/// The unsent marks as a list on paper, as PDF: A4, a section for each session, why each mark is
/// not confirmed in plain words. For an office that has to enter them by hand. Any thread.
Result<QByteArray> printedUnsent(const Unsent &unsent);

} // namespace rollbook
