// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

#include <functional>
#include <memory>
#include <optional>

namespace rollbook {

/// Starts something that answers by a callback, and runs the program's event loop until it has.
/// Not for use inside another event loop.
template<typename T>
T waitFor(const std::function<void(std::function<void(const T &)>)> &start)
{
    struct State
    {
        QEventLoop loop;
        std::optional<T> answer;
    };
    auto state = std::make_shared<State>();
    start([state](const T &answer) {
        state->answer = answer;
        state->loop.quit();
    });
    if (!state->answer)
        state->loop.exec();
    return *state->answer;
}

} // namespace rollbook
