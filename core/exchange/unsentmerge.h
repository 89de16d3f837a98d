// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QSet>

namespace rollbook {

/// What becomes of a mark that two devices have, by mergeMarks(), and where they disagreed.
struct MarkMerge
{
    /// A group in which both said something different, neither knowing of the other.
    struct Dispute
    {
        QString group; ///< "status" or "note"
        bool theirsWon = false;
        QString ourStamp;
        QString theirStamp;
    };

    MarkRow row; ///< with our revision: the caller raises it
    bool valueChanged = false; ///< what we show and send is another one now
    bool stampChanged = false;
    QList<Dispute> disputes;
};

/// `ours` has revision 0 when we never marked it. `theirHistory` has the stamps that led to theirs:
/// a value of ours that is among them was known there and replaced on purpose.
MarkMerge mergeMark(const MarkRow &ours, const MarkRow &theirs, const QSet<QString> &theirHistory);

} // namespace rollbook
