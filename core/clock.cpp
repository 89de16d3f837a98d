// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>
#include <QFile>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {

SystemClock::SystemClock()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (file.open(QIODevice::ReadOnly))
        m_bootId = QString::fromLatin1(file.readAll().trimmed());
    else // elsewhere every start of the program counts as a boot: never wrong, only less useful
        m_bootId = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

qint64 SystemClock::wallMs() const { return QDateTime::currentMSecsSinceEpoch(); }

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace rollbook
