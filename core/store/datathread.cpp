// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datathread.h"

#include "core/whendone.h"

using namespace Qt::StringLiterals;

namespace rollbook {

DataThread::DataThread()
{
    m_thread.setObjectName(u"data"_s);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Result<> DataThread::open(const StoreOptions &options)
{
    auto store = Store::open(options);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    return {};
}

Result<std::unique_ptr<DataThread>> DataThread::start(const StoreOptions &options)
{
    std::unique_ptr<DataThread> thread(new DataThread);
    Result<> opened;
    QMetaObject::invokeMethod(
            thread->m_context.get(), [&] { opened = thread->open(options); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return fail(opened.error());
    return thread;
}

void DataThread::begin(const StoreOptions &options, QObject *context, Started done)
{
    const auto held = std::make_shared<std::unique_ptr<DataThread>>(new DataThread);
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const QFuture<Result<>> opening = promise->future();
    (*held)->post([thread = held->get(), options, promise] {
        promise->addResult(thread->open(options));
        promise->finish();
    });
    whenDone(opening, context, [held, done = std::move(done)](const Result<> &opened) {
        if (opened)
            done(std::move(*held));
        else
            done(fail(opened.error()));
    });
}

DataThread::~DataThread()
{
    QMetaObject::invokeMethod(
            m_context.get(),
            [this] {
                while (!m_hosted.empty())
                    m_hosted.pop_back();
                m_store.reset();
            },
            Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DataThread::post(std::function<void()> f)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(f), Qt::QueuedConnection);
}

} // namespace rollbook
