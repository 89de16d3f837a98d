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

/// What comes of a conversation in which every answer is the same one; nullopt when it would go on.
template<typename T>
std::optional<Decoded<T>> hear(Conversation<T> conversation, const HttpReply &reply)
{
    conversation.start();
    for (int asked = 0; !conversation.isDone(); ++asked) {
        if (asked == 8)
            return std::nullopt;
        conversation.take(reply);
    }
    return conversation.result();
}

SessionWork someWork()
{
    SessionWork work{ .remoteSession = u"1"_s, .remoteClass = u"3"_s, .remoteSubject = u"5"_s, .remoteTeacher = u"7"_s };
    work.session.classCode = u"7A"_s;
    work.session.subjectCode = u"MAT"_s;
    work.session.date = QDate(2026, 11, 21);
    work.session.zone = u"Africa/Nairobi"_s;
    work.roster = { { {}, u"T001"_s, u"Amani"_s, u"101"_s }, { {}, u"T002"_s, u"Zoe"_s, {} } };
    return work;
}

/// All that may be asked about an answer. An answer that was read was one to be read.
void readAll(const TargetKind &kind, const HttpReply &reply)
{
    if (const auto token = hear(kind.signIn({ .password = u"x"_s, .code = {}, .refresh = "r" }), reply); token && *token)
        must(!(*token)->user.isEmpty() && (*token)->lifetimeMs > 0);
    const AccessToken token{ .bearer = "b", .refresh = {}, .lifetimeMs = 1000, .user = u"u"_s, .more = {} };
    (void)hear(kind.probe(), reply);
    (void)hear(kind.find(someWork(), token), reply);
    if (kind.traits().readBack == TargetTraits::ReadBack::Session) {
        if (const auto reading = hear(kind.readMarks(someWork(), token), reply); reading && *reading) {
            for (const SessionReading::Entry &entry : (*reading)->entries) {
                must(!entry.remoteStudent.isEmpty());
                if (entry.value)
                    (void)kind.decode(*entry.value);
            }
        }
    }
    Batch batch{ .id = u"0190"_s, .session = {}, .remoteSession = u"1"_s, .teacher = {}, .items = {} };
    batch.items.append({ .student = {}, .remoteStudent = u"101"_s, .rev = 1, .value = {}, .number = u"T001"_s, .key = u"k"_s });
    (void)hear(kind.send(someWork(), batch, token), reply);
    for (const QString &entity : { u"session"_s, u"roster"_s, u"leave"_s, u"correction"_s })
        (void)hear(kind.deliver({ .entity = entity, .key = u"1"_s, .rev = 1, .row = {}, .remoteId = {}, .work = someWork() }, token), reply);
    (void)hear(kind.pull({}, token), reply);
    (void)hear(kind.readRoster(token), reply);
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
