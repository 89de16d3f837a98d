// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datathread.h"

using namespace Qt::StringLiterals;

namespace rollbook {

DataThread::DataThread()
{
    m_thread.setObjectName(u"data"_s);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<DataThread>> DataThread::start(const StoreOptions &options)
{
    std::unique_ptr<DataThread> thread(new DataThread);
    Result<> opened;
    QMetaObject::invokeMethod(
            thread->m_context.get(),
            [&] {
                auto store = Store::open(options);
                if (store)
                    thread->m_store = std::move(*store);
                else
                    opened = fail(store.error());
            },
            Qt::BlockingQueuedConnection);
    if (!opened)
        return fail(opened.error());
    return thread;
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
