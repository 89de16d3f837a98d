// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverclock.h"

#include <algorithm>

namespace rollbook {
namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 maxRoundTripMs = 5000; // slower ones say too little
constexpr qsizetype maxSamples = 32;

} // namespace

void ServerClock::add(TargetId target, qint64 offsetMs, qint64 roundTripMs, qint64 monotonicMs)
{
    if (roundTripMs < 0 || roundTripMs > maxRoundTripMs)
        return;
    QList<Sample> &samples = m_samples[target];
    samples.append({ offsetMs, roundTripMs, monotonicMs });
    if (samples.size() > maxSamples)
        samples.removeFirst();
}

std::optional<qint64> ServerClock::offsetMs(qint64 monotonicMs) const
{
    QList<qint64> offsets;
    for (const QList<Sample> &samples : m_samples) {
        const Sample *best = nullptr;
        for (const Sample &sample : samples) {
            if (sample.at > monotonicMs - dayMs && (!best || sample.roundTripMs <= best->roundTripMs))
                best = &sample;
        }
        if (best)
            offsets.append(best->offsetMs);
    }
    if (offsets.isEmpty())
        return std::nullopt;
    std::ranges::sort(offsets);
    return offsets[offsets.size() / 2];
}

} // namespace rollbook
