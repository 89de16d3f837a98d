// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/wait.h"
#include "sync/conversation.h"

namespace rollbook {

/// Carries a conversation through, one request after the other; a command has time to wait.
template<typename T>
Decoded<T> ask(Transport &transport, Conversation<T> conversation)
{
    conversation.start();
    while (!conversation.isDone())
        conversation.take(waitFor<HttpReply>([&](auto done) { transport.send(conversation.request(), done); }));
    return conversation.result();
}

} // namespace rollbook
