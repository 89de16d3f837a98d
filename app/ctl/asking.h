// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/wait.h"
#include "core/model/syncstatus.h"
#include "sync/conversation.h"

namespace rollbook {

/// Carries a conversation through, one request after the other.
template<typename T>
Decoded<T> ask(Transport &transport, Conversation<T> conversation)
{
    conversation.start();
    while (!conversation.isDone())
        conversation.take(
            waitFor<HttpReply>([&](auto done) { transport.send(conversation.request(), done); }));
    return conversation.result();
}

/// One sentence: what is wrong and what to do about it.
QString adviceOn(const Problem &problem, const Target &target);
Exit exitFor(const Problem &problem);

} // namespace rollbook
