// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook::bench {

double Samples::quantile(double q) const
{
    if (m_ms.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    QList<double> sorted = m_ms;
    std::ranges::sort(sorted);
    const double at = q * double(sorted.size() - 1);
    const auto low = qsizetype(std::floor(at));
    const auto high = qsizetype(std::ceil(at));
    return std::lerp(sorted[low], sorted[high], at - double(low));
}

QString inMs(double ms)
{
    const int decimals = ms >= 100 ? 0 : ms >= 10 ? 1 : ms >= 1 ? 2 : 3;
    return QString::number(ms, 'f', decimals) + u" ms"_s;
}

QString halfAndTail(const Samples &samples)
{
    return u"p50 %1, p99 %2"_s.arg(inMs(samples.median()), inMs(samples.quantile(0.99)));
}

bool eventsUntil(const std::function<bool()> &done, std::chrono::seconds patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer alarm; // wakes the loop when nothing else does
    alarm.setSingleShot(true);
    alarm.start(patience);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace rollbook::bench
