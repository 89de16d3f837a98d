// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverclock.h"

#include <algorithm>
#include <cstdlib>

namespace rollbook {
namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 maxRoundTripMs = 5000; // slower ones say too little
constexpr qsizetype maxSamples = 32;
constexpr qint64 stepMs = 2000; // a wall clock that moves so much against the monotonic one was set

} // namespace

void ServerClock::add(TargetId target, const ClockSample &sample)
{
    if (sample.roundTripMs < 0 || sample.roundTripMs > maxRoundTripMs)
        return;
    const qint64 lead = sample.wallMs - sample.monotonicMs;
    if (std::llabs(lead - m_lead.value_or(lead)) > stepMs)
        m_samples.clear();
    m_lead = lead;
    QList<ClockSample> &samples = m_samples[target];
    samples.append(sample);
    if (samples.size() > maxSamples)
        samples.removeFirst();
}

std::optional<qint64> ServerClock::offsetMs(qint64 monotonicMs) const
{
    QList<qint64> offsets;
    for (const QList<ClockSample> &samples : m_samples) {
        const ClockSample *best = nullptr;
        for (const ClockSample &sample : samples) {
            if (sample.monotonicMs > monotonicMs - dayMs && (!best || sample.roundTripMs <= best->roundTripMs))
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
