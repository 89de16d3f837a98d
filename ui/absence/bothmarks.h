// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"

class QWidget;

namespace rollbook {

/// The mark as it was and the one that is asked for, beside each other; also the office's own, where that
/// is a third one.
QWidget *makeBothMarks(const Correction &correction);

} // namespace rollbook
