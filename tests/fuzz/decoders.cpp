// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/target.h"
#include "tests/fuzz/fuzz.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// Every kind of server whose answers are read; a further one is a further line.
QList<Target> targets()
{
    const QString url = u"https://school.example"_s;
    return {
        { .id = {},
          .name = u"s"_s,
          .kind = u"schoolos"_s,
          .url = url,
          .options = { { u"school_code"_s, u"X"_s }, { u"username"_s, u"t"_s } },
          .remoteUser = {} },
    };
}

/// All that may be asked about an answer. An answer that was read was one to be read.
void readAll(const TargetKind &kind, const HttpReply &reply)
{
    if (const auto token = kind.readSignIn(reply))
        must(!token->bearer.isEmpty() && !token->user.isEmpty() && token->lifetimeMs > 0);
    if (const auto page = kind.readSessions(reply)) {
        for (const RemoteSession &session : page->sessions)
            must(!session.id.isEmpty());
    }
    if (const auto reading = kind.readMarks(reply)) {
        for (const SessionReading::Entry &entry : reading->entries) {
            must(!entry.remoteStudent.isEmpty());
            (void)kind.decode(entry.value);
        }
    }
    (void)kind.readSent(reply, 3);
}

} // namespace

/// Answers of the servers that marks go to: the first byte chooses the kind, the second the status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto kinds = [] {
        std::vector<std::unique_ptr<TargetKind>> made;
        for (const Target &target : targets())
            made.push_back(makeTargetKind(target).value());
        return made;
    }();
    constexpr std::array statuses{ 200, 201, 207, 400, 401, 403, 404, 409, 422, 500 };
    if (size < 2)
        return 0;
    HttpReply reply{ .status = statuses[(data[1] - '0') % statuses.size()],
                     .contentType = "application/json",
                     .retryAfter = {},
                     .body = bytesOf(data + 2, size - 2) };
    readAll(*kinds[size_t(data[0] - '0') % kinds.size()], reply);
    return 0;
}
