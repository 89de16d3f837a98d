// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/targetsetup.h"

#include "core/store/outbox.h"
#include "sync/targets/targetoptions.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SetupProblem problemOf(const Problem &problem)
{
    return { problem.reason.isEmpty() ? u"unknown_code"_s : problem.reason, problem.text };
}

/// Nobody is named by a probe; a kind that wants options before it can be made gets these.
Target standIn(Target draft)
{
    static const std::pair<const char16_t *, const char16_t *> values[] = {
        { u"username", u"nobody@rollbook.invalid" },
        { u"school_code", u"none" },
        { u"database", u"none" },
        { u"project", u"none" }
    };
    const QList<TargetOption> known = targetOptions(draft.kind);
    for (const auto &[key, value] : values) {
        const QString option = QString::fromUtf16(key);
        if (std::ranges::find(known, option, &TargetOption::name) != known.end() && draft.options[option].toString().isEmpty())
            draft.options[option] = QString::fromUtf16(value);
    }
    return draft;
}

QList<Identified> identified(const QList<RemoteRoster::Person> &people)
{
    QList<Identified> all;
    for (const RemoteRoster::Person &person : people)
        all.append({ .id = person.id, .number = person.number, .name = person.name });
    return all;
}

} // namespace

TargetSetup::TargetSetup(Store &store, Credentials &credentials,
                         std::unique_ptr<Transport> transport, UseSecret useSecret)
    : m_store(store), m_credentials(credentials), m_transport(std::move(transport)),
      m_useSecret(std::move(useSecret))
{
}

TargetSetup::~TargetSetup() = default;

/// A hub holds one school: it is refused when it is another one's.
Target TargetSetup::withSchool(Target draft) const
{
    if (const auto school = m_store.read().school(); school && draft.kind == u"couchdb"_s)
        draft.options[u"school"_s] = school->id.toString();
    return draft;
}

void TargetSetup::cancel()
{
    ++m_turn;
    m_token = {};
}

void TargetSetup::probe(const Target &draft)
{
    cancel();
    const auto checked = checkTarget(standIn(draft));
    auto kind = checked ? makeTargetKind(standIn(draft)) : fail(checked.error());
    if (!kind) {
        emit probed({ .problem = { u"invalid"_s, kind.error().detail },
                      .server = {},
                      .notes = {},
                      .traits = {},
                      .wordings = {} });
        return;
    }
    m_kind = std::move(*kind);
    hold<ServerReport>(m_kind->probe(), [this](const Decoded<ServerReport> &report) {
        if (!report) {
            emit probed({ .problem = problemOf(report.error()),
                          .server = {},
                          .notes = {},
                          .traits = {},
                          .wordings = {} });
            return;
        }
        emit probed({ .problem = {},
                      .server = report->name,
                      .notes = report->notes,
                      .traits = m_kind->traits(),
                      .wordings = m_kind->wordings() });
    });
}

void TargetSetup::signIn(const Target &draft, const QString &password, const QString &code)
{
    cancel();
    auto kind = makeTargetKind(withSchool(draft));
    if (!kind) {
        emit signedIn({ .problem = { u"invalid"_s, kind.error().detail }, .user = {} });
        return;
    }
    m_kind = std::move(*kind);
    hold<AccessToken>(m_kind->signIn({ .password = password,
                                       .code = code,
                                       .refresh = {},
                                       .nowMs = m_store.correctedNow() }),
                      [this](const Decoded<AccessToken> &token) {
                          if (!token) {
                              emit signedIn({ .problem = problemOf(token.error()), .user = {} });
                              return;
                          }
                          m_token = *token;
                          readRoster({ .problem = {}, .user = token->user });
                      });
}

void TargetSetup::vouch(const TargetId &id, const QString &password, const QString &code)
{
    cancel();
    const auto targets = m_store.read().targets();
    if (!targets) {
        emit vouched({ u"storage"_s, targets.error().detail });
        return;
    }
    const auto target = std::ranges::find(*targets, id, &Target::id);
    auto kind = target == targets->end() ? Result<std::unique_ptr<TargetKind>>(fail(Error::Kind::NotFound, u"no such target"_s))
                                         : makeTargetKind(*target);
    if (!kind) {
        emit vouched({ u"invalid"_s, kind.error().detail });
        return;
    }
    m_kind = std::move(*kind);
    hold<AccessToken>(m_kind->signIn({ .password = password, .code = code, .refresh = {}, .nowMs = m_store.correctedNow() }),
                      [this, user = target->remoteUser](const Decoded<AccessToken> &token) {
                          if (!token && token.error().reason == u"ambiguous"_s) // nothing was written that could be there now
                              emit vouched({ u"offline"_s, token.error().text });
                          else if (!token)
                              emit vouched(problemOf(token.error()));
                          else if (!user.isEmpty() && token->user != user)
                              emit vouched({ u"bad_credentials"_s, {} });
                          else
                              emit vouched({});
                      });
}

void TargetSetup::readRoster(SetupSignIn found)
{
    hold<RemoteRoster>(m_kind->readRoster(m_token),
                       [this, found](const Decoded<RemoteRoster> &roster) mutable {
                           if (roster) {
                               found.hasRoster = true;
                               if (const auto compared = compare(found, *roster); !compared)
                                   found.problem = { u"storage"_s, compared.error().detail };
                           } else if (roster.error().reason != notOffered().reason) {
                               found.problem = problemOf(roster.error());
                           }
                           found.needsIds = m_kind->needsIds();
                           emit signedIn(found);
                       });
}

Result<> TargetSetup::compare(SetupSignIn &found, const RemoteRoster &roster) const
{
    const auto school = m_store.read().school();
    if (!school)
        return fail(school.error());
    const auto state =
        m_store.read().rosterState(schoolToday(school->zone, m_store.clock().wallMs()));
    if (!state)
        return fail(state.error());
    const auto subjects = m_store.read().subjects();
    if (!subjects)
        return fail(subjects.error());
    QList<Identified> ourClasses, ourSubjects, ourStudents, classes, students;
    for (const SchoolClass &c : state->classes)
        ourClasses.append({ .id = c.code, .number = c.code, .name = c.name });
    for (const Subject &s : *subjects)
        ourSubjects.append({ .id = s.code, .number = s.code, .name = s.name });
    for (const Student &s : state->students)
        ourStudents.append({ .id = s.number, .number = s.number, .name = s.name });
    for (const RemoteRoster::Class &c : roster.classes) {
        classes.append({ .id = c.id, .number = c.code, .name = c.name });
        const QList<Identified> members = identified(c.students);
        for (const Identified &member : members) {
            if (!students.contains(member)) // somebody may be in two classes
                students.append(member);
        }
    }
    found.classes = matchIds(ourClasses, classes);
    found.subjects = matchIds(ourSubjects, identified(roster.subjects));
    found.students = matchIds(ourStudents, students);
    return {};
}

void TargetSetup::add(const Target &draft, const QString &password, const QList<SetupLink> &links)
{
    const auto kind = makeTargetKind(withSchool(draft));
    Target known = withSchool(draft);
    known.remoteUser = m_token.user; // marks are sent as this person, and as nobody else
    // From no day on: what goes there first is a person's choice.
    const auto target = kind ? m_store.addTarget(known, {}) : Result<Target>(fail(kind.error()));
    if (!target) {
        emit added({ .problem = { u"storage"_s, target.error().detail }, .target = {} });
        return;
    }
    QList<Link> ids;
    for (const SetupLink &link : links)
        ids.append({ .entity = link.entity,
                     .code = link.code,
                     .remoteId = link.remoteId,
                     .learnt = false });
    if (const auto linked = Outbox(m_store, target->id, **kind).addLinks(ids); !linked) {
        emit added({ .problem = { u"storage"_s, linked.error().detail }, .target = *target });
        return;
    }
    // What this sign-in left goes first, so that a one-time code is not asked for twice.
    const auto done = [this, alive = QPointer(this), target = *target, password](const Result<> &) {
        if (!alive)
            return;
        m_useSecret(target.id, password);
        emit added({ .problem = {}, .target = target });
    };
    if (m_token.refresh.isEmpty())
        done({});
    else
        m_credentials.write(refreshKey(target->id), QString::fromLatin1(m_token.refresh), done);
    m_token = {};
}

template<typename T>
void TargetSetup::hold(Conversation<T> conversation, std::function<void(const Decoded<T> &)> done)
{
    auto held = std::make_shared<Conversation<T>>(std::move(conversation));
    held->start();
    carryOn(std::move(held), std::move(done), m_turn);
}

template<typename T>
void TargetSetup::carryOn(std::shared_ptr<Conversation<T>> conversation,
                          std::function<void(const Decoded<T> &)> done, int turn)
{
    if (turn != m_turn)
        return;
    if (conversation->isDone()) {
        done(conversation->result());
        return;
    }
    m_transport->send(conversation->request(),
                      [this, alive = QPointer(this), conversation, done = std::move(done),
                       turn](const HttpReply &reply) mutable {
                          if (!alive || turn != m_turn) // the kind that it belongs to may have gone
                              return;
                          conversation->take(reply);
                          carryOn(std::move(conversation), std::move(done), turn);
                      });
}

} // namespace rollbook
