// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/classify.h"
#include "tests/fuzz/fuzz.h"

using namespace rollbook;

/// Any answer. The first line says "status content-type", the second holds Retry-After, the third
/// Date; the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QList<QByteArray> lines = bytes.split('\n');
    HttpReply reply;
    reply.status = lines[0].left(3).toInt();
    reply.contentType = lines[0].mid(4);
    reply.retryAfter = lines.value(1);
    reply.date = lines.value(2);
    reply.body = lines.mid(3).join('\n');
    const auto read = classify(reply, { 200, 201 });
    if (read) {
        must((reply.status == 200 || reply.status == 201) && !read->isNull()
             && jsonDepth(reply.body) <= 32);
        return 0;
    }
    const Problem &p = read.error();
    must(p.verdict != Verdict::Ok && !p.reason.isEmpty() && p.text.size() <= 1000);
    must(p.retryAfterMs >= 0 && p.retryAfterMs <= 6LL * 3600 * 1000);
    if (!reply.contentType.toLower().startsWith("application/json")) // a page signs nobody out
        must(p.verdict != Verdict::Unauthorized && p.verdict != Verdict::Missing);
    return 0;
}
