// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/conversation.h"

#include <QList>

namespace rollbook {

/// Carries a conversation through with `answer`, which gets each request and returns the reply.
template<typename T, typename Answer>
Decoded<T> talk(Conversation<T> conversation, Answer answer)
{
    conversation.start();
    while (!conversation.isDone())
        conversation.take(answer(conversation.request()));
    return conversation.result();
}

/// The requests of a conversation in which each is answered by the next of `replies`; the last one
/// has no answer.
template<typename T>
QList<HttpRequest> requestsOf(Conversation<T> conversation, const QList<HttpReply> &replies = {})
{
    QList<HttpRequest> asked;
    conversation.start();
    for (qsizetype i = 0; !conversation.isDone(); ++i) {
        asked.append(conversation.request());
        if (i == replies.size())
            break;
        conversation.take(replies[i]);
    }
    return asked;
}

} // namespace rollbook
