// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hlc.h"

#include <QStringList>

#include <limits>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

HybridClock::HybridClock(QString deviceId, const QString &high) : m_deviceId(std::move(deviceId))
{
    observe(high, std::numeric_limits<qint64>::max());
}

void HybridClock::observe(const QString &stamp, qint64 latestMs)
{
    const QStringList parts = stamp.split(u'.');
    if (parts.size() != 3 || parts[0].toLongLong() > latestMs)
        return;
    const std::pair seen(parts[0].toLongLong(), parts[1].toInt());
    if (seen > std::pair(m_ms, m_counter))
        std::tie(m_ms, m_counter) = seen;
}

QString HybridClock::next(qint64 nowMs)
{
    if (nowMs > m_ms) {
        m_ms = nowMs;
        m_counter = 0;
    } else if (++m_counter > 99'999) { // the text has room for five digits
        ++m_ms;
        m_counter = 0;
    }
    return high();
}

QString HybridClock::high() const
{
    return u"%1.%2.%3"_s.arg(m_ms, 13, 10, QChar(u'0')).arg(m_counter, 5, 10, QChar(u'0')).arg(m_deviceId);
}

} // namespace rollbook
