// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollbook {

/// What can make a copy of the unsent marks necessary, in order of growing urgency.
enum class SafetyReason {
    Age, ///< not confirmed for more than a day
    Refused, ///< a server said no, or holds another value: a person has to decide
    Space, ///< the disk is nearly full
    Quarantine, ///< the database was damaged
};
QString safetyWord(SafetyReason reason); ///< age, refused, space, quarantine

/// What the rule looks at.
struct SafetyState
{
    int unsent = 0; ///< marks that some target has not confirmed
    int refused = 0; ///< of those, waiting for a person
    qint64 oldestAt = 0; ///< UTC ms: since when the oldest waits; 0 = nothing does
    qint64 freeBytes = -1; ///< where the store is; negative = not known
    qint64 quarantinedAt = 0; ///< UTC ms of the newest damaged database put aside; 0 = none
};

/// The newest copy there is.
struct SafetyCopy
{
    qint64 madeAt = 0; ///< UTC ms; 0 = none
    QString why;
    QByteArray fingerprint; ///< of the marks in it
};

inline constexpr qint64 unsentTooLongMs = 24LL * 3600 * 1000;
inline constexpr qint64 safetyCopyEveryMs = 24LL * 3600 * 1000; // of the same marks
inline constexpr qint64 safetyCopyGapMs = 3600LL * 1000; // of other marks: each lesson adds some
inline constexpr qint64 lowSpaceBytes = 250LL * 1024 * 1024;

/// The most urgent reason there is, whether or not a copy was made already; cheap.
std::optional<SafetyReason> safetyReason(const SafetyState &state, const SafetyCopy &last,
                                         qint64 nowMs);

/// Whether a copy of these marks is to be made now. The same marks once a day; others after an
/// hour, or at once for a reason more urgent than the last copy's.
bool safetyNetDue(SafetyReason reason, const QByteArray &fingerprint, const SafetyCopy &last,
                  qint64 nowMs);

} // namespace rollbook
