// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultvfs.h"

#include <QHash>

#include <random>

namespace rollbook {

/// What of the writes that no sync had confirmed was on the disk when the power went.
enum class Survivors {
    None,
    Subset, ///< any sectors, in any combination
    Prefix, ///< in the order written, up to some sector
    Late, ///< the last ones and not the first: the drive reordered them
    Torn, ///< whole writes up to one of which only some sectors made it
};
inline constexpr std::array allSurvivors{ Survivors::None, Survivors::Subset, Survivors::Prefix, Survivors::Late, Survivors::Torn };

/// The files as a drive holds them after a power cut in the middle of a log of writes. The same
/// seed gives the same files.
QHash<QString, QByteArray> afterPowerCut(const QList<DiskWrite> &log, qsizetype position, Survivors survivors, quint32 seed);

} // namespace rollbook
