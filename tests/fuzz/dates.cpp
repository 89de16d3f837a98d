// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/classify.h"
#include "tests/fuzz/fuzz.h"

using namespace rollbook;

/// The two headers that speak of time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray header = bytesOf(data, size);
    const qint64 moments[] = { 0, 1'795'251'600'000, 8'640'000'000'000'000,
                               httpDateMs(header).value_or(0) };
    for (const qint64 now : moments) {
        const qint64 wait = retryAfterMs(header, now);
        must(header.isEmpty() ? wait == 0 : wait >= 1000 && wait <= 6LL * 3600 * 1000);
    }
    return 0;
}
