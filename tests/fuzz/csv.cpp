// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/rosterreader.h"
#include "core/exchange/textdecoder.h"
#include "tests/fuzz/fuzz.h"

using namespace rollbook;

/// A class list as any program may have written it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const DecodedText decoded = decodeText(bytes);
    must(!decoded.encoding.isEmpty());
    constexpr CsvLimits small{
        .bytes = 1 << 16, .cells = 2000, .fieldLength = 200, .fieldsPerRecord = 20
    };
    if (const auto table = readCsv(bytes, small)) {
        for (const CsvRecord &record : table->records) {
            must(record.fields.size() <= small.fieldsPerRecord
                 && record.flawField < record.fields.size() + 1);
            for (const QString &field : record.fields)
                must(field.size() <= small.fieldLength);
        }
    }
    (void)readRoster(bytes);
    return 0;
}
