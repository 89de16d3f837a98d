// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace rollbook {

/// Calls done(result) on the context's thread, from its event loop, unless the context has gone.
///
/// Instead of QFuture::then(context, ...), which in Qt 6.4 aborts if the context has gone and
/// may run inside then() itself.
template<typename T, typename F>
void whenDone(const QFuture<T> &future, QObject *context, F done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // none when the data thread ended first
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace rollbook
