// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A journal of any bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(scratchFolder());
    put(folder.filePath(u"2026-11.journal"_s), bytesOf(data, size));
    const qint64 newest = Journal::lastSeq(folder.path());
    const auto content = Journal::read(folder.path());
    must(content.has_value());
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Event &event : content->events) {
        must(event.seq >= last && event.seq > 0);
        last = event.seq;
    }
    must(newest == 0 || !content->events.isEmpty());
    return 0;
}
