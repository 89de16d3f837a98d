// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rollbook {

/// How long to wait after the n-th failure in a row (n ≥ 1), in ms: full jitter, rand(0, min(cap,
/// 2 s · 2^n)), never less than 200 ms. Full jitter spreads a school's devices best; see "Exponential
/// Backoff And Jitter", AWS Architecture Blog, 2015.
qint64 retryDelayMs(int failures, double random);

} // namespace rollbook
