// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace rollbook {

/// Calls back once, later, on the calling thread; a value that tests can replace.
class Alarm
{
public:
    virtual ~Alarm() = default; ///< does not ring any more
    virtual void set(qint64 delayMs) = 0; ///< anew, if it was set
    virtual void cancel() = 0;
    virtual bool isSet() const = 0;
};

using MakeAlarm = std::function<std::unique_ptr<Alarm>(std::function<void()> ring)>;

/// By the event loop's timers. Delays of more than a day ring after a day.
std::unique_ptr<Alarm> makeTimerAlarm(std::function<void()> ring);

} // namespace rollbook
