// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/curl.h"

#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"
#include "tests/support/talk.h"
#include "tests/support/teststore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr int batchMarks = 50; // as the engine sends them

/// The server's id of today's session of the class in a subject.
QString remoteSession(const PracticeServer &server, const QString &subject)
{
    const QJsonArray sessions = server.list(u"/sessions"_s);
    for (const QJsonValue &value : sessions) {
        const QJsonObject session = value.toObject();
        if (session[u"subject"_s].toString() == subject
            && session[u"status"_s].toString() == u"open"_s)
            return QString::number(session[u"id"_s].toInt());
    }
    return {};
}

} // namespace

Curl::Curl(const PracticeServer &server, const Target &target, QString directory, int students)
    : m_kind(std::move(makeTargetKind(target).value())), m_directory(std::move(directory)),
      m_students(students), m_session(remoteSession(server, u"ENG"_s))
{
    for (const QStringList &row : mappingOf(server)) {
        if (row[0] == u"student"_s)
            m_remoteStudents.append(row[2]);
    }
}

HttpRequest Curl::read() const { return requestsOf(m_kind->readMarks({ .remoteSession = m_session }, m_token)).first(); }

Result<> Curl::signIn(const QString &password)
{
    const auto answered = [this](const HttpRequest &request) {
        std::optional<HttpReply> reply;
        m_transport.send(request, [&reply](const HttpReply &came) { reply = came; });
        eventsUntil([&reply] { return reply.has_value(); });
        return reply.value_or(HttpReply{ .failure = HttpReply::Failure::NotConnected });
    };
    if (const auto token = talk(m_kind->signIn({ .password = password, .code = {}, .refresh = {} }), answered))
        m_token = *token;
    if (const auto reading = talk(m_kind->readMarks({ .remoteSession = m_session }, m_token), answered))
        m_teacher = reading->teacher;
    if (m_teacher.isEmpty() || m_remoteStudents.size() != m_students)
        return fail(Error::Kind::Network, u"cannot sign in to the practice server"_s);
    return {};
}

HttpRequest Curl::half(int round, int first) const
{
    Batch batch{ .id = timeOrderedUuid(SystemClock().wallMs()).toString(QUuid::WithoutBraces),
                 .session = {},
                 .remoteSession = m_session,
                 .teacher = m_teacher,
                 .items = {} };
    for (int i = first; i < first + batchMarks; ++i) {
        const Mark mark{ .session = {},
                         .student = {},
                         .value = { statusIn(round, i), {} },
                         .note = {},
                         .author = {} };
        batch.items.append({ .student = {},
                             .remoteStudent = m_remoteStudents[i],
                             .rev = 1,
                             .value = *m_kind->encode({ .mark = mark }) });
    }
    return requestsOf(m_kind->send({}, batch, m_token)).first();
}

QStringList Curl::arguments(const HttpRequest &request, const QString &bodyFile) const
{
    QStringList all{ u"--http1.1"_s,
                     u"--noproxy"_s,
                     u"*"_s,
                     u"--output"_s,
                     m_directory + u"/answer.json"_s,
                     u"--header"_s,
                     u"Accept: application/json"_s,
                     u"--write-out"_s,
                     u"%{http_code} %{num_connects} %{time_total}\n"_s };
    for (const auto &[name, value] : request.headers)
        all << u"--header"_s << QString::fromLatin1(name + ": " + value);
    if (request.isWrite()) {
        QFile file(bodyFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(request.body) != request.body.size())
            qFatal("cannot write %s", qPrintable(bodyFile));
        all << u"--request"_s << QString::fromLatin1(request.method) << u"--header"_s << u"Content-Type: application/json"_s << u"--data-binary"_s
            << u'@' + bodyFile;
    }
    return all << QString::fromLatin1(request.url.toEncoded());
}

Result<double> Curl::deliver(int round)
{
    const QString bodies = m_directory + u"/half%1.json"_s;
    QStringList all{ u"--disable"_s, u"--silent"_s, u"--show-error"_s };
    all << arguments(read(), {});
    for (int first = 0; first < m_students; first += batchMarks) {
        all << u"--next"_s << arguments(half(round, first), bodies.arg(first));
        all << u"--next"_s << arguments(read(), {});
    }
    QProcess curl;
    curl.start(u"curl"_s, all);
    if (!curl.waitForFinished(60'000) || curl.exitCode() != 0)
        return fail(Error::Kind::Network,
                    u"curl: "_s + curl.errorString()
                        + QString::fromLocal8Bit(curl.readAllStandardError()));
    double seconds = 0;
    int connections = 0;
    const QStringList lines =
        QString::fromLatin1(curl.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        if (parts.size() != 3 || parts[0] != u"200"_s)
            return fail(Error::Kind::Network, u"the practice server answered curl: "_s + line);
        connections += parts[1].toInt();
        seconds += parts[2].toDouble();
    }
    if (lines.size() != 5 || connections != 1)
        return fail(Error::Kind::Network, u"curl did not send 5 requests over one connection"_s);
    return seconds * 1000;
}

} // namespace rollbook::bench
