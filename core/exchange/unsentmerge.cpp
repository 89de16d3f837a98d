// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentmerge.h"

#include "core/school/merge.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Notes what the merge of one group came to; `theirs`: it came to theirs.
void noteGroup(MarkMerge &merge, const QString &group, bool theirs, bool equal, const QString &ourStamp,
               const QString &theirStamp, const QSet<QString> &theirHistory)
{
    const bool known = ourStamp.isEmpty() || theirHistory.contains(ourStamp);
    if (!equal && !known)
        merge.disputes.append({ group, theirs, ourStamp, theirStamp });
    merge.stampChanged = merge.stampChanged || theirs;
    merge.valueChanged = merge.valueChanged || (theirs && !equal);
}

StampedMark stamped(const MarkRow &row)
{
    return { row.mark.value, row.statusHlc, row.mark.note, row.noteHlc };
}

} // namespace

MarkMerge mergeMark(const MarkRow &ours, const MarkRow &theirs, const QSet<QString> &theirHistory)
{
    MarkMerge merge{
        .row = ours, .valueChanged = ours.mark.rev == 0, .stampChanged = false, .disputes = {}
    };
    const StampedMark mine = stamped(ours), yours = stamped(theirs), merged = mergeMarks(mine, yours);
    noteGroup(merge, u"status"_s, merged.value != mine.value || merged.statusHlc != mine.statusHlc,
              mine.value == yours.value, mine.statusHlc, yours.statusHlc, theirHistory);
    noteGroup(merge, u"note"_s, merged.note != mine.note || merged.noteHlc != mine.noteHlc,
              mine.note == yours.note, mine.noteHlc, yours.noteHlc, theirHistory);
    merge.row.mark.value = merged.value;
    merge.row.statusHlc = merged.statusHlc;
    merge.row.mark.note = merged.note;
    merge.row.noteHlc = merged.noteHlc;
    if (merge.valueChanged) {
        const bool newest =
            std::max(theirs.statusHlc, theirs.noteHlc) > std::max(ours.statusHlc, ours.noteHlc);
        merge.row.mark.session = theirs.mark.session;
        merge.row.mark.student = theirs.mark.student;
        merge.row.mark.changedAt = newest ? theirs.mark.changedAt : ours.mark.changedAt;
        merge.row.mark.author = newest ? theirs.mark.author : ours.mark.author;
        merge.row.origin = u"import"_s;
    }
    return merge;
}

} // namespace rollbook
