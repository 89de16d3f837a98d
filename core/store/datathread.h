// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace rollbook {

/// The thread that owns the Store, and whatever else must live beside it.
///
/// The only way from the UI thread to the data: hand run() a function, get a future.
class DataThread
{
public:
    /// Opens the store on the new thread and waits for it: opening is the one moment when there is
    /// nothing to show yet.
    static Result<std::unique_ptr<DataThread>> start(const StoreOptions &options);
    /// The same without waiting. `done` is called on the context's thread, unless the context has gone.
    using Started = std::function<void(Result<std::unique_ptr<DataThread>>)>;
    static void begin(const StoreOptions &options, QObject *context, Started done);
    ~DataThread();
    Q_DISABLE_COPY_MOVE(DataThread)

    /// Runs f(Store &) on the data thread. Functions run one at a time, in the order given.
    template<typename F>
    auto run(F f)
    {
        using R = std::invoke_result_t<F, Store &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        post([this, f = std::move(f), promise]() mutable {
            promise->addResult(f(*m_store));
            promise->finish();
        });
        return future;
    }

    /// Builds an object beside the Store; make(Store &) returns a unique_ptr. It is destroyed there
    /// too, before the Store is. The pointer is for connect(); call its slots only that way.
    template<typename Make>
    auto *host(Make make)
    {
        return hostLater(std::move(make)).result();
    }
    /// The same without waiting; a future of the pointer.
    template<typename Make>
    auto hostLater(Make make)
    {
        return run([this, make = std::move(make)](Store &store) mutable {
            auto object = make(store);
            auto *raw = object.get();
            m_hosted.push_back(std::move(object));
            return raw;
        });
    }

    /// For connect() only.
    const Store *store() const { return m_store.get(); }

private:
    DataThread();
    Result<> open(const StoreOptions &options); ///< on the new thread
    void post(std::function<void()> f);

    QThread m_thread;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    std::unique_ptr<Store> m_store;
    std::vector<std::unique_ptr<QObject>> m_hosted;
};

} // namespace rollbook
