// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "core/store/store.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A store rebuilt from a journal whose lines are whole and say anything: each line of the input is
/// the JSON of an entry, and gets its length and its checksum.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SystemClock clock;
    static const bool silent = (quiet(), true);
    must(silent);
    const QTemporaryDir folder(scratchFolder());
    put(folder.filePath(u"ballast"_s), "small"); // the real one is large
    must(QDir(folder.path()).mkpath(u"journal"_s));
    QByteArray lines;
    for (const QByteArray &json : bytesOf(data, size).split('\n'))
        lines += QByteArray::number(json.size()) + ' '
            + QByteArray::number(crc32c(json), 16).rightJustified(8, '0') + ' ' + json + '\n';
    put(folder.filePath(u"journal/2026-11.journal"_s), lines);
    const StoreOptions options{
        .directory = folder.path(), .clock = &clock, .vfs = {}, .create = false
    };
    const auto store = Store::open(options);
    if (!store)
        return 0; // said so, and the journal is still there
    const auto audit = (*store)->read().audit();
    must(audit.has_value());
    (void)(*store)->read().marks({});
    (void)(*store)->read().syncStatus();
    return 0;
}
