// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/classify.h"

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace rollbook {

namespace conversation {

/// What a conversation and those it is made of share with whoever carries the requests.
struct Line
{
    HttpRequest request;
    HttpReply reply;
    std::coroutine_handle<> waiting; ///< the innermost one, for the reply
};

} // namespace conversation

/// One or more requests and what they come to, written as straight code: `co_await` a request to get
/// its reply, `co_await` another conversation to get its result, `co_return` a Decoded<T>.
///
/// Pure: it sends nothing itself. Whoever holds it calls start(), then, as long as it is not done,
/// sends request() and hands the reply to take(). Runs on the thread of these calls; destroying it
/// ends it where it is. Parameters of the coroutine must be values: they outlive the call.
template<typename T>
class [[nodiscard]] Conversation
{
public:
    struct promise_type
    {
        std::shared_ptr<conversation::Line> line;
        std::coroutine_handle<> caller; ///< null at the outermost
        std::optional<Decoded<T>> result;

        Conversation get_return_object() { return Conversation(Handle::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept
        {
            struct ToCaller
            {
                bool await_ready() noexcept { return false; }
                std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) noexcept
                {
                    const auto caller = self.promise().caller;
                    return caller ? caller : std::noop_coroutine();
                }
                void await_resume() noexcept { }
            };
            return ToCaller{};
        }
        void return_value(Decoded<T> value) { result.emplace(std::move(value)); }
        void unhandled_exception() { std::terminate(); } // this code base throws nothing

        auto await_transform(HttpRequest request)
        {
            struct Exchange
            {
                std::shared_ptr<conversation::Line> line;
                bool await_ready() { return false; }
                void await_suspend(std::coroutine_handle<> self) { line->waiting = self; }
                HttpReply await_resume() { return std::move(line->reply); }
            };
            line->request = std::move(request);
            return Exchange{ line };
        }

        template<typename U>
        auto await_transform(Conversation<U> &&inner)
        {
            struct Within
            {
                Conversation<U> inner;
                bool await_ready() { return false; }
                std::coroutine_handle<> await_suspend(std::coroutine_handle<> self)
                {
                    inner.m_handle.promise().caller = self;
                    return inner.m_handle;
                }
                Decoded<U> await_resume() { return std::move(*inner.m_handle.promise().result); }
            };
            inner.m_handle.promise().line = line;
            return Within{ std::move(inner) };
        }
    };

    Conversation(Conversation &&other) noexcept : m_handle(std::exchange(other.m_handle, {})) { }
    Conversation &operator=(Conversation &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Conversation()
    {
        if (m_handle)
            m_handle.destroy();
    }

    void start()
    {
        line() = std::make_shared<conversation::Line>();
        m_handle.resume();
    }
    bool isDone() const { return m_handle.done(); }
    /// What to send now; valid while not done.
    const HttpRequest &request() const { return m_handle.promise().line->request; }
    void take(HttpReply reply)
    {
        line()->reply = std::move(reply);
        line()->waiting.resume();
    }
    /// Valid once done.
    const Decoded<T> &result() const { return *m_handle.promise().result; }

private:
    template<typename U>
    friend class Conversation;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Conversation(Handle handle) : m_handle(handle) { }
    std::shared_ptr<conversation::Line> &line() const { return m_handle.promise().line; }

    Handle m_handle;
};

} // namespace rollbook
