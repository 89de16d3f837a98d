// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/safetynet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array words{ "age"_L1, "refused"_L1, "space"_L1, "quarantine"_L1 };

/// How urgent the last copy's reason was; one that a person asked for answers every reason.
int urgencyOf(const QString &why)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (why == words[i])
            return int(i);
    }
    return int(words.size());
}

} // namespace

QString safetyWord(SafetyReason reason) { return words[size_t(reason)]; }

std::optional<SafetyReason> safetyReason(const SafetyState &state, const SafetyCopy &last,
                                         qint64 nowMs)
{
    // What was rebuilt may not know what was confirmed: a copy even when nothing seems to wait.
    if (state.quarantinedAt > 0 && state.quarantinedAt > last.madeAt)
        return SafetyReason::Quarantine;
    if (state.unsent == 0)
        return std::nullopt;
    if (state.freeBytes >= 0 && state.freeBytes < lowSpaceBytes)
        return SafetyReason::Space;
    if (state.refused > 0)
        return SafetyReason::Refused;
    if (state.oldestAt > 0 && nowMs - state.oldestAt > unsentTooLongMs)
        return SafetyReason::Age;
    return std::nullopt;
}

bool safetyNetDue(SafetyReason reason, const QByteArray &fingerprint, const SafetyCopy &last,
                  qint64 nowMs)
{
    const qint64 age = nowMs - last.madeAt;
    if (last.madeAt == 0 || age < 0) // none, or the clock was set back
        return true;
    if (fingerprint == last.fingerprint)
        return age >= safetyCopyEveryMs;
    return age >= safetyCopyGapMs || int(reason) > urgencyOf(last.why);
}

} // namespace rollbook
