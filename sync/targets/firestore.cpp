// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int firestoreRounds = 3; // of sending what nobody else has touched, before it waits

const QHash<QString, FirestorePrivacy> &privacies()
{
    static const QHash<QString, FirestorePrivacy> all{ { u"full"_s, FirestorePrivacy::Full },
                                                       { u"pseudonymous"_s,
                                                         FirestorePrivacy::Pseudonymous },
                                                       { u"usage"_s, FirestorePrivacy::Usage } };
    return all;
}

const QHash<QString, FirestoreSignIn::Way> &ways()
{
    static const QHash<QString, FirestoreSignIn::Way> all{
        { u"password"_s, FirestoreSignIn::Way::Password },
        { u"service_account"_s, FirestoreSignIn::Way::ServiceAccount },
        { u"emulator"_s, FirestoreSignIn::Way::Emulator }
    };
    return all;
}

FirestoreSignIn signInOf(const Target &target)
{
    const QString other = target.options[u"auth_url"_s].toString();
    const QUrl base =
        baseUrl(other.isEmpty() ? target.url : other, other.isEmpty() ? u"/v1"_s : QString());
    const QUrl services = other.isEmpty() ? base.resolved(QUrl(u"../"_s)) : base;
    return { .way = ways().value(target.options[u"auth"_s].toString(u"password"_s)),
             .apiKey = target.options[u"api_key"_s].toString(),
             .username = target.options[u"username"_s].toString(),
             .identity = googleService(services, u"identitytoolkit.googleapis.com"_s),
             .tokens = googleService(services, u"securetoken.googleapis.com"_s) };
}

TargetTraits traitsOf(FirestorePrivacy privacy)
{
    TargetTraits traits{ .batchMax = 100 }; // two documents a mark: 200 writes in a commit are safe
    if (privacy == FirestorePrivacy::Usage)
        traits.readBack = TargetTraits::ReadBack::None;
    else
        traits.stamps = true;
    return traits;
}

/// Waits a little, and reads, before it is tried again.
Problem contended()
{
    return { Verdict::Ambiguous, u"conflict"_s, u"another device was writing at the same time"_s,
             409 };
}

HttpRequest probeRequest(const FirestoreDatabase &database)
{
    HttpRequest ask = database.get(database.name({ u"sessions"_s, u"rollbook-probe"_s }), {}, {});
    ask.timeoutMs = 20'000;
    return ask;
}

HttpRequest timesRequest(const FirestoreDatabase &database, const QStringList &names,
                         const AccessToken &token)
{
    const QJsonObject mask{ { u"fieldPaths"_s, QJsonArray{ u"session_id"_s } } };
    return database.post(
        ":batchGet", { { u"documents"_s, QJsonArray::fromStringList(names) }, { u"mask"_s, mask } },
        token.bearer);
}

bool isConflict(const Problem &problem) { return problem.reason == u"conflict"_s; }

} // namespace

QString Firestore::faultIn(const Target &target)
{
    const auto option = [&](const QString &name) { return target.options[name].toString(); };
    static const QRegularExpression name(u"^[A-Za-z0-9:.-]{1,100}\\z"_s);
    if (!name.match(option(u"project"_s)).hasMatch())
        return u"needs the option project, the id of the Firebase project (--option project=...)"_s;
    if (const QString database = option(u"database"_s);
        !database.isEmpty() && database != u"(default)"_s && !name.match(database).hasMatch())
        return u"needs the name of its database, or no option database"_s;
    if (!privacies().contains(option(u"privacy"_s)))
        return u"needs the option privacy: full (names and numbers of students), pseudonymous (numbers only) or usage (nothing about students)"_s;
    const QString auth = target.options[u"auth"_s].toString(u"password"_s);
    if (!ways().contains(auth))
        return u"needs the option auth: password, service_account or emulator"_s;
    for (const QString &needed : { u"api_key"_s, u"username"_s }) {
        if (auth == u"password"_s && option(needed).isEmpty())
            return u"needs the option %1 to sign in with a password (--option %1=...)"_s.arg(
                needed);
    }
    const QString ids = target.options[u"ids"_s].toString(u"percent"_s);
    if (ids != u"percent"_s && ids != u"plain"_s)
        return u"needs the option ids to be percent or plain"_s;
    return {};
}

FirestoreDatabase Firestore::databaseOf(const Target &target)
{
    const QString database = target.options[u"database"_s].toString();
    return { .base = baseUrl(target.url, u"/v1"_s),
             .project = target.options[u"project"_s].toString(),
             .database = database.isEmpty() ? u"(default)"_s : database };
}

Firestore::Firestore(const Target &target)
    : m_database(databaseOf(target)), m_signIn(signInOf(target)),
      m_privacy(privacies().value(target.options[u"privacy"_s].toString())),
      m_staffId(target.options[u"lecturer_id"_s].toString()),
      m_plainIds(target.options[u"ids"_s].toString() == u"plain"_s)
{
    m_traits = traitsOf(m_privacy);
}

std::optional<QJsonObject> Firestore::encode(const MarkFacts &facts) const
{
    // A mark that was counted is not counted again, whatever it becomes: the count says nothing of
    // it.
    return m_privacy == FirestorePrivacy::Usage ? QJsonObject{ { u"used"_s, true } }
                                                : firestoreMark(facts.mark);
}

std::optional<std::pair<StatusValue, QString>> Firestore::decode(const QJsonObject &value) const
{
    return m_privacy == FirestorePrivacy::Usage ? std::nullopt : markOfFirestore(value);
}

QList<TargetWording> Firestore::wordings() const
{
    using enum TargetWording::Thing;
    using enum TargetWording::Way;
    if (m_privacy == FirestorePrivacy::Usage) {
        QList<TargetWording> nothing;
        for (const auto thing : { Present, Absent, Late, Excused, Cleared })
            nothing.append({ thing, Mapped, u"usage_count + 1"_s });
        return nothing
            + QList<TargetWording>{ { MinutesLate, NotAtAll, {} }, { Note, NotAtAll, {} } };
    }
    return { { Present, AsIs, u"P"_s },    { Absent, AsIs, u"A"_s },
             { Late, AsIs, u"L"_s },       { Excused, AsIs, u"E"_s },
             { Cleared, AsIs, u"null"_s }, { MinutesLate, AsIs, u"minutes_late"_s },
             { Note, AsIs, u"note"_s } };
}

QString Firestore::idOf(const QString &number) const
{
    const QString id = m_plainIds ? number : firestoreId(number);
    return isFirestoreId(id) ? id : QString();
}

Conversation<ServerReport> Firestore::probe() const
{
    // Nobody's document, asked for by nobody: only a Firestore refuses, or misses, in these words.
    const HttpRequest ask = probeRequest(m_database);
    const HttpReply reply = co_await ask;
    const auto json = classifyFirestore(reply);
    ServerReport report{ .name = u"Firestore"_s, .notes = {} };
    if (json || json.error().verdict == Verdict::Missing) {
        report.notes.append(
            u"documents can be read without signing in: whoever knows the project's name reads them too"_s);
        co_return report;
    }
    const Problem &problem = json.error();
    if (!problem.text.startsWith(u"PERMISSION_DENIED: "_s)
        && !problem.text.startsWith(u"UNAUTHENTICATED: "_s))
        co_return tl::unexpected(problem);
    co_return report;
}

Conversation<AccessToken> Firestore::signIn(SignInSecret secret) const
{
    return signInToFirestore(m_signIn, secret);
}

Conversation<Findings> Firestore::find(SessionWork work, AccessToken) const
{
    Findings found;
    found.remoteSession =
        work.remoteSession.isEmpty() ? work.session.id.toString() : work.remoteSession;
    for (const SessionWork::Member &member : std::as_const(work.roster)) {
        const QString id = idOf(member.number);
        if (member.remoteStudent.isEmpty() && !id.isEmpty())
            found.links.append({ u"student"_s, member.number, id, true });
    }
    co_return found;
}

Conversation<SessionReading> Firestore::readMarks(SessionWork work, AccessToken token) const
{
    const QString name = m_database.name({ u"sessions"_s, work.remoteSession, u"students"_s });
    FirestoreReading reading(m_database, work);
    PageWatch watch(u"the list of marks"_s);
    QString page;
    do {
        QByteArray query = "pageSize=300";
        if (!page.isEmpty())
            query += "&pageToken=" + QUrl::toPercentEncoding(page);
        const HttpRequest request = m_database.get(name, query, token.bearer);
        const HttpReply reply = co_await request;
        const auto json = classifyFirestore(reply);
        if (!json) { // a session without rows is an empty list: what is missing is the database
            const bool missing = json.error().verdict == Verdict::Missing;
            co_return tl::unexpected(missing ? contractBroken(json.error().text, json.error().http)
                                             : json.error());
        }
        reading.take(json->object()[u"documents"_s].toArray());
        page = json->object()[u"nextPageToken"_s].toString();
        if (const auto endless = page.isEmpty() ? std::nullopt : watch.take({ page }); endless)
            co_return tl::unexpected(*endless);
    } while (!page.isEmpty());
    co_return reading.result();
}

Conversation<SendAnswer> Firestore::send(SessionWork work, Batch batch, AccessToken token) const
{
    return m_privacy == FirestorePrivacy::Usage ? sendUsage(work, batch, token)
                                                : sendMarks(batch, token);
}

Conversation<bool> Firestore::commit(QJsonArray writes, AccessToken token) const
{
    const HttpRequest request =
        m_database.post(":commit", { { u"writes"_s, writes } }, token.bearer);
    const HttpReply reply = co_await request;
    const auto done = readFirestoreCommit(reply, writes.size());
    if (!done)
        co_return tl::unexpected(done.error());
    co_return true;
}

Conversation<QHash<QString, QString>> Firestore::updateTimes(QStringList names,
                                                             AccessToken token) const
{
    const HttpRequest request = timesRequest(m_database, names, token);
    const HttpReply reply = co_await request;
    co_return readFirestoreTimes(reply);
}

Conversation<SendAnswer> Firestore::sendMarks(Batch batch, AccessToken token) const
{
    SendAnswer answer;
    for (int round = 0; round < firestoreRounds && !batch.items.isEmpty(); ++round) {
        const QJsonArray writes = firestoreMarkWrites(m_database, batch, m_privacy);
        const auto done = co_await commit(writes, token);
        if (done)
            co_return answer;
        if (!isConflict(done.error()))
            co_return tl::unexpected(done.error());
        QStringList names;
        for (const BatchItem &item : std::as_const(batch.items))
            names.append(firestoreStudentName(m_database, item, batch.remoteSession));
        const auto times = co_await updateTimes(names, token);
        if (!times)
            co_return tl::unexpected(times.error());
        batch.items.removeIf([&](const BatchItem &item) {
            const bool changed =
                times->value(firestoreStudentName(m_database, item, batch.remoteSession))
                != item.etag;
            if (changed)
                answer.items.append({ .student = item.student,
                                      .outcome = SendResult::Outcome::Unknown,
                                      .reason = u"conflict"_s });
            return changed;
        });
    }
    // Changed by others, each of them: they are read and sent again at once, as somebody got on.
    // What nobody has changed, and is refused all the same, waits.
    if (batch.items.isEmpty())
        co_return answer;
    co_return tl::unexpected(contended());
}

Conversation<SendAnswer> Firestore::sendUsage(SessionWork work, Batch batch,
                                              AccessToken token) const
{
    const QString lecturer = firestoreLecturerId(m_staffId, work.lecturer);
    if (!isFirestoreId(lecturer))
        co_return tl::unexpected(Problem{ Verdict::Refused, u"refused_data"_s,
                                          u"the lecturer's id cannot be the id of a document"_s });
    for (int round = 0; round < firestoreRounds && !batch.items.isEmpty(); ++round) {
        const QJsonArray writes = firestoreUsageWrites(m_database, lecturer, work, batch.items);
        const auto done = co_await commit(writes, token);
        if (done)
            co_return SendAnswer{};
        if (!isConflict(done.error()))
            co_return tl::unexpected(done.error());
        // A marker that is there was written together with its count: that one is done.
        QStringList names;
        for (const BatchItem &item : std::as_const(batch.items))
            names.append(firestoreMarkerName(m_database, lecturer, item));
        const auto times = co_await updateTimes(names, token);
        if (!times)
            co_return tl::unexpected(times.error());
        batch.items.removeIf([&](const BatchItem &item) {
            return times->contains(firestoreMarkerName(m_database, lecturer, item));
        });
    }
    if (batch.items.isEmpty())
        co_return SendAnswer{};
    co_return tl::unexpected(contended());
}

} // namespace rollbook
