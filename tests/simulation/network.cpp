// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/network.h"

#include "tests/simulation/mutants.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

constexpr qint64 driftMs = 15; // of a minute, by a clock that runs 200 ppm fast
constexpr qsizetype longestTold = 4000;

QString headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(value);
    }
    return {};
}

QString nameOf(const HttpRequest &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.url.path();
}

HttpReply loginPage(Dice &dice)
{
    if (dice.chance(0.3))
        return { .status = 302, .contentType = "text/html", .body = "<html>moved</html>" };
    return { .status = dice.chance(0.2) ? 511 : 200, .contentType = "text/html", .body = "<html><title>Welcome</title>Sign in to this Wi-Fi</html>" };
}

/// What proxies, filters and half-upgraded servers say: every row of the classification that the models do not.
const QList<HttpReply> &oddAnswers()
{
    const auto json = [](int status, const char *body = "{\"detail\":\"odd\"}") { return HttpReply{ .status = status, .contentType = "application/json", .body = body }; };
    const auto page = [](int status, const char *body = "<html>odd</html>") { return HttpReply{ .status = status, .contentType = "text/html", .body = body }; };
    static const QList<HttpReply> all{ page(407), page(413), json(413), json(423), json(507), page(502), page(504), json(408), json(425), page(500),
                                       page(500, "<html>IntegrityError</html>"), json(500), page(404), json(405), page(501), json(409), json(412), page(418),
                                       json(418), page(403), page(401), json(200, "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["), json(200, "{"),
                                       json(400, "{\"error\":{\"status\":\"ABORTED\"}}"),
                                       { .failure = HttpReply::Failure::TooLarge, .failureText = QStringLiteral("too large") } };
    return all;
}

/// A question that is asked by POST is one all the same.
bool isQuestion(const HttpRequest &request)
{
    const QString path = request.url.path();
    return !request.isWrite() || path.endsWith(u"/_bulk_get"_s) || path.endsWith(u"/_all_docs"_s) || path.endsWith(u":batchGet"_s) || path.endsWith(u":runQuery"_s);
}

QByteArray oddRetryAfter(Dice &dice)
{
    switch (dice.below(6)) {
    case 0: return QByteArray::number(dice.between(1, 600));
    case 1: return "soon";
    case 2: return "0";
    case 3: return "-5";
    case 4: return QByteArray::number(dice.between(1, 30));
    default: return {};
    }
}

} // namespace

/// One request on its way.
struct Network::Trip
{
    Line &line;
    HttpRequest request;
    std::shared_ptr<bool> alive;
    std::function<void(const HttpReply &)> done;
    quint64 number = 0;
    bool answered = false;
    QString name;
};

Network::Network(Timeline &timeline, const Swarm &swarm, Chronicle &chronicle, ModelServer &server, const SchoolKind &kind, int number)
    : m_timeline(timeline), m_swarm(swarm), m_chronicle(chronicle), m_server(server), m_kind(kind), m_number(number)
{
}

void Network::learnSessions() const
{
    const QList<StoredSession> sessions = m_server.sessions();
    for (const StoredSession &session : sessions) {
        if (!session.classCode.isEmpty() && !m_names.contains(session.id))
            m_names.insert(session.id, session.classCode + u'/' + session.subjectCode);
    }
}

QString Network::keyOf(const QString &session, const QString &student) const
{
    if (!m_names.contains(session))
        learnSessions();
    const QString number = m_names.value(student, student);
    if (!session.contains(u'|'))
        return m_names.value(session) + u' ' + number;
    const qsizetype pupil = m_server.school().indexOfPupil(number); // a portal's UNIT|DATE|SLOT
    return m_server.school().pupils.value(pupil).classCode + u'/' + session.section(u'|', 0, 0) + u' ' + number;
}

Holdings Network::holdings() const
{
    learnSessions();
    Holdings all;
    const QList<StoredMark> marks = m_server.truth();
    for (const StoredMark &mark : marks) { // of two sessions made at once for one lesson the older counts
        const QString key = keyOf(mark.session, mark.student);
        if (!all.contains(key))
            all.insert(key, m_kind.stored(mark));
    }
    return all;
}

Values Network::valuesNow() const
{
    learnSessions();
    Values all;
    const QList<StoredMark> marks = m_server.truth();
    for (const StoredMark &mark : marks)
        all[keyOf(mark.session, mark.student)].insert(m_kind.stored(mark));
    return all;
}

/// Readings change nothing, and are most of what a server is asked: it is looked through once for many of them.
Showing Network::everything() const
{
    constexpr quint64 lookAnyway = 64; // whether nothing changed is not only believed
    if (m_values && ++m_looks % lookAnyway == 0 && *m_values != valuesNow())
        qFatal("seed %llu: the server holds something else, and nobody said so", static_cast<unsigned long long>(m_swarm.seed));
    if (!m_values)
        m_values = std::make_shared<const Values>(valuesNow());
    return { m_values, m_timeline.now() };
}

bool Network::isAmbiguous(const QString &key) const
{
    const QList<StoredSession> sessions = m_server.sessions();
    return std::ranges::count_if(sessions, [&](const StoredSession &s) { return s.classCode + u'/' + s.subjectCode == key.section(u' ', 0, 0); }) > 1;
}

QList<std::pair<qint64, QString>> Network::writesOf(const QString &key) const
{
    learnSessions();
    QList<std::pair<qint64, QString>> writes;
    for (const AppliedWrite &write : m_server.history()) {
        if (keyOf(write.session, write.student) == key)
            writes.append({ write.trueMs, m_kind.stored({ .session = write.session, .student = write.student, .status = write.status, .note = write.note }) });
    }
    return writes;
}

bool Network::has(const Trip &trip, Trouble trouble) const
{
    const double rate = m_swarm.of(trouble);
    if (m_calm || rate <= 0 || !Dice{ m_swarm.seed, 3, quint64(trip.line.device + 100 * m_number), trip.number, quint64(trouble) }.chance(rate))
        return false;
    m_chronicle.count(u"fault "_s + QLatin1StringView(sim::nameOf(trouble)));
    return true;
}

void Network::forgive(Line &line)
{
    line.failing.clear();
}

/// The rules about requests that hold whatever they say.
void Network::watch(Line &line, const HttpRequest &request)
{
    if (!m_chronicle.violations().isEmpty())
        return; // the story has ended
    if (++line.underWay > 1)
        m_chronicle.violate(u"I7"_s, u"device %1 has two requests under way: %2"_s.arg(line.device).arg(nameOf(request)));
    if (const QByteArray token = headerOf(request, "Authorization").toLatin1(); !token.isEmpty() && m_kind.readable) { // a portal has one key for all
        const QString owner = m_tokens.value(token, line.account);
        m_tokens.insert(token, owner);
        if (owner != line.account)
            m_chronicle.violate(u"I10"_s, u"device %1 of %2 sends with the token of %3"_s.arg(line.device).arg(line.account, owner));
    }
    const qint64 now = m_timeline.now();
    if (now < line.heldUntil)
        m_chronicle.violate(u"I9"_s, u"device %1 asks %2 s before the server's Retry-After is over"_s.arg(line.device).arg((line.heldUntil - now) / 1000));
    line.failing.append({ now, request.body.size() + 500 });
    line.costUnsaved = line.costUnsaved || line.diskFull;
    int inMinute = 0, inHour = 0;
    qint64 bytes = 0;
    for (const auto &[at, size] : std::as_const(line.failing)) {
        inMinute += at > now - minuteMs + driftMs;
        inHour += at > now - hourMs + 60 * driftMs;
        bytes += at > now - hourMs ? size : 0;
    }
    // What a request weighs shows once it was made: the last may go over.
    if (inMinute > 4 || inHour > 60 || bytes > 1'000'000 + 200'000)
        m_chronicle.violate(u"I9"_s, u"device %1 made %2 requests in a minute and %3 in an hour (%4 bytes) while nothing went well"_s
                                           .arg(line.device).arg(inMinute).arg(inHour).arg(bytes));
}

void Network::send(Line &line, const HttpRequest &asked, std::shared_ptr<bool> alive, std::function<void(const HttpReply &)> done)
{
    HttpRequest request = asked;
    const Mutant *mutant = currentMutant();
    if (mutant && mutant->request)
        mutant->request(request);
    watch(line, request);
    if (mutant && !mutant->sendsOnce && request.isWrite())
        watch(line, request);
    const auto trip = std::make_shared<Trip>(Trip{ line, request, std::move(alive), std::move(done), ++line.requests, false, nameOf(request) });
    Dice dice = diceOf(4, line, trip->number);
    m_chronicle.count(u"requests"_s);
    if (!line.online) {
        answer(trip, dice.chance(0.5) ? 5 : dice.between(1000, 20'000), { .failure = HttpReply::Failure::NotConnected, .failureText = u"no route"_s }, {});
        return;
    }
    if (line.intercepted) {
        answer(trip, 120, { .failure = HttpReply::Failure::Certificate, .failureText = u"issued by Filter Inc"_s }, {});
        return;
    }
    if (line.captive) {
        answer(trip, 80, loginPage(dice), {});
        return;
    }
    if (const auto instead = intervention(*trip, dice)) {
        answer(trip, dice.between(20, 400), *instead, {});
        return;
    }
    const qint64 timeout = request.timeoutMs;
    qint64 way = dice.between(10, 250);
    if (has(*trip, Trouble::Slow))
        way += dice.between(1000, 120'000);
    if (has(*trip, Trouble::Lost)) {
        const bool reset = dice.chance(0.5);
        if (m_chronicle.tells())
            m_chronicle.tell(u"the network loses %1 of device %2"_s.arg(trip->name).arg(line.device));
        answer(trip, reset ? dice.between(50, 3000) : timeout, { .failure = HttpReply::Failure::Interrupted, .failureText = u"no answer"_s }, {});
        return;
    }
    if (has(*trip, Trouble::Zombie))
        way = timeout + dice.between(1000, 30 * minuteMs);
    if (way >= timeout)
        answer(trip, timeout, { .failure = HttpReply::Failure::Interrupted, .failureText = u"timed out"_s }, {});
    m_lastArrival = std::max(m_lastArrival, m_timeline.now() + way);
    m_timeline.in(way, [this, trip] { queue(trip, true); });
    if (has(*trip, Trouble::Twice)) {
        const qint64 later = way + dice.between(1, 20);
        m_lastArrival = std::max(m_lastArrival, m_timeline.now() + later);
        m_timeline.in(later, [this, trip] { queue(trip, false); });
    }
}

/// What something between answers, without the server having seen the request.
std::optional<HttpReply> Network::intervention(const Trip &trip, Dice &dice)
{
    if (has(trip, Trouble::Busy))
        return HttpReply{ .status = dice.chance(0.5) ? 429 : 503, .contentType = dice.chance(0.5) ? "application/json" : "text/html",
                          .retryAfter = oddRetryAfter(dice), .body = dice.chance(0.5) ? "{\"detail\":\"busy\"}" : "<html>busy</html>" };
    if (has(trip, Trouble::NotAllowed))
        return HttpReply{ .status = 401, .contentType = "application/json", .body = "{\"detail\":\"Given token not valid for any token type\"}" };
    if (trip.request.isWrite() && !headerOf(trip.request, "Authorization").isEmpty() && has(trip, Trouble::Forbidden))
        return HttpReply{ .status = 403, .contentType = "application/json", .body = "{\"detail\":\"You do not have permission to perform this action.\"}" };
    if (has(trip, Trouble::Odd)) {
        const HttpReply odd = dice.pick(oddAnswers());
        // Now and then half an upgrade: the server knows nothing of what it is asked about, in its own form.
        Dice own = diceOf(14, trip.line, trip.number);
        if (own.chance(0.1))
            return HttpReply{ .status = own.chance(0.7) ? 404 : 410, .contentType = "application/json", .body = "{\"detail\":\"Not found.\"}" };
        return odd;
    }
    return std::nullopt;
}

void Network::queue(const Shared &trip, bool answers)
{
    m_arrivals.append(m_timeline.now());
    if (m_serviceMs == 0) {
        arrive(trip, answers);
        return;
    }
    m_freeAt = std::max(m_freeAt, m_timeline.now()) + m_serviceMs;
    m_timeline.at(m_freeAt, [this, trip, answers] { arrive(trip, answers); });
    if (m_freeAt - m_timeline.now() > trip->request.timeoutMs)
        answer(trip, trip->request.timeoutMs, { .failure = HttpReply::Failure::Interrupted, .failureText = u"timed out"_s }, {});
}

void Network::arrive(const Shared &trip, bool answers)
{
    if (m_chronicle.tells()) {
        const QString late = answers && trip->answered ? u", given up by its sender,"_s : QString();
        m_chronicle.tell(u"%1 of device %2%3 reaches the server%4 %5"_s.arg(trip->name).arg(trip->line.device).arg(late, answers ? u""_s : u" once more"_s,
                                 QString::fromUtf8(trip->request.body.left(longestTold))));
    }
    if (!isQuestion(trip->request))
        m_values.reset();
    const HttpReply reply = m_server.handle(trip->request, m_timeline.now());
    if (m_chronicle.tells())
        m_chronicle.tell(u"  the server answers %1 %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.body.left(longestTold))));
    if (!answers || trip->answered)
        return;
    Dice dice = diceOf(5, trip->line, trip->number);
    if (has(*trip, Trouble::LostAnswer)) {
        answer(trip, dice.chance(0.5) ? 30 : trip->request.timeoutMs, { .failure = HttpReply::Failure::Interrupted, .failureText = u"connection reset"_s }, {});
        return;
    }
    Showing shows;
    if (isQuestion(trip->request) && reply.status == 200)
        shows = everything();
    if (!trip->request.isWrite()) {
        const QString url = trip->line.account + u' ' + trip->request.url.toString(); // it keeps people apart
        const auto cached = m_cache.constFind(url);
        if (cached != m_cache.constEnd() && m_kind.passesCaches && has(*trip, Trouble::Cached)) {
            answer(trip, 10, cached->first, cached->second);
            return;
        }
        if (m_swarm.of(Trouble::Cached) > 0 && reply.status == 200)
            m_cache.insert(url, { reply, shows });
    }
    HttpReply told = reply;
    if (!told.body.isEmpty() && has(*trip, Trouble::Truncated)) {
        told.body.truncate(dice.below(told.body.size()));
        if (dice.chance(0.5))
            told = { .failure = HttpReply::Failure::Interrupted, .failureText = u"truncated"_s };
        shows = {};
    }
    answer(trip, dice.between(10, 250), told, shows);
}

void Network::answer(const Shared &trip, qint64 delay, HttpReply reply, Showing shows)
{
    m_timeline.in(delay, [this, trip, reply = std::move(reply), shows = std::move(shows)] {
        const qint64 asleep = trip->line.asleepUntil - m_timeline.now();
        if (asleep > 0) // the connection does not outlive the sleep
            answer(trip, asleep, { .failure = HttpReply::Failure::Interrupted, .failureText = u"slept"_s }, {});
        else
            deliver(trip, reply, shows);
    });
}

void Network::deliver(const Shared &trip, const HttpReply &reply, const Showing &shows)
{
    if (trip->answered || !*trip->alive)
        return;
    trip->answered = true;
    Line &line = trip->line;
    line.underWay = 0;
    if (m_chronicle.tells())
        m_chronicle.tell(u"device %1 hears %2: %3%4"_s.arg(line.device).arg(trip->name).arg(reply.status).arg(reply.failureText.isEmpty() ? u""_s : u" "_s + reply.failureText));
    m_chronicle.count(u"heard %1 %2 %3"_s.arg(int(reply.failure)).arg(reply.status).arg(reply.contentType.startsWith("application/json") ? u"json"_s : u"other"_s));
    if (shows.values) {
        for (auto it = shows.values->begin(); it != shows.values->end(); ++it) {
            auto &seen = line.shown[it.key()];
            for (const QString &value : *it) {
                qint64 &at = seen[value];
                at = std::max(at, shows.at);
            }
        }
    }
    if (reply.failure == HttpReply::Failure::None && reply.status >= 200 && reply.status < 300 && reply.contentType.startsWith("application/json")) {
        line.failing.clear();
    } else if (!line.failing.isEmpty()) {
        line.failing.last().second += reply.body.size() + 500;
    }
    if (reply.status == 400 || reply.status == 403)
        line.wasForbidden = line.wasForbidden || trip->request.isWrite();
    line.wasTooBig = line.wasTooBig || reply.status == 413;
    line.timesGone += (reply.status == 404 || reply.status == 410) && reply.contentType.startsWith("application/json");
    const bool isJson = reply.contentType.startsWith("application/json");
    const bool signsIn = headerOf(trip->request, "Authorization").isEmpty() || (m_kind.asksEachTime && reply.status < 404);
    if (isJson && ((reply.status >= 400 && reply.status < 405) || reply.status == 410) && signsIn)
        line.signInRefused = true;
    bool isNumber = false;
    const qint64 seconds = reply.retryAfter.toLongLong(&isNumber);
    if ((reply.status == 429 || reply.status == 503) && isNumber && seconds > 0) {
        line.heldUntil = m_timeline.now() + seconds * 1000 - 500; // a drifting clock may be that early
        line.holdUnsaved = line.diskFull;
        m_mostHeld = std::max(m_mostHeld, line.heldUntil);
    }
    trip->done(reply);
}

} // namespace rollbook::sim
