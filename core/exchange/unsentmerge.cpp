// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentmerge.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 farAheadMs = 5LL * 60 * 1000;

/// Decides one group; true when theirs is taken.
bool takesTheirs(MarkMerge &merge, const QString &group, bool equal, const QString &ourStamp,
                 const QString &theirStamp, const QSet<QString> &theirHistory)
{
    const bool theirs = theirStamp > ourStamp;
    const bool known = ourStamp.isEmpty() || theirHistory.contains(ourStamp);
    if (!equal && !known)
        merge.disputes.append({ group, theirs, ourStamp, theirStamp });
    merge.stampChanged = merge.stampChanged || theirs;
    merge.valueChanged = merge.valueChanged || (theirs && !equal);
    return theirs;
}

} // namespace

MarkMerge mergeMark(const MarkRow &ours, const MarkRow &theirs, const QSet<QString> &theirHistory)
{
    MarkMerge merge{
        .row = ours, .valueChanged = ours.mark.rev == 0, .stampChanged = false, .disputes = {}
    };
    const bool sameStatus = ours.mark.value == theirs.mark.value,
               sameNote = ours.mark.note == theirs.mark.note;
    const bool status =
        takesTheirs(merge, u"status"_s, sameStatus, ours.statusHlc, theirs.statusHlc, theirHistory);
    const bool note =
        takesTheirs(merge, u"note"_s, sameNote, ours.noteHlc, theirs.noteHlc, theirHistory);
    if (status) {
        merge.row.mark.value = theirs.mark.value;
        merge.row.statusHlc = theirs.statusHlc;
    }
    if (note) {
        merge.row.mark.note = theirs.mark.note;
        merge.row.noteHlc = theirs.noteHlc;
    }
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

QString boundedStamp(const QString &stamp, qint64 nowMs)
{
    if (stamp.section(u'.', 0, 0).toLongLong() <= nowMs + farAheadMs)
        return stamp;
    return u"%1.00000.%2"_s.arg(nowMs, 13, 10, QChar(u'0')).arg(stamp.section(u'.', 2));
}

} // namespace rollbook
