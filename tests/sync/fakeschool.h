// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "sync/transport.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace rollbook {

/// A clock that moves only when told.
class SchoolClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_wall; }
    qint64 monotonicMs() const override { return m_monotonic; }
    QString bootId() const override { return QStringLiteral("boot"); }
    void advance(qint64 ms)
    {
        m_wall += ms;
        m_monotonic += ms;
    }
    void setWall(qint64 ms) { m_wall = ms; }

private:
    qint64 m_wall = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); // a Friday
    qint64 m_monotonic = 1'000'000;
};

/// SchoolOS as an object: as much of it as a client sees, its quirks included.
class FakeSchool
{
public:
    struct Mark
    {
        QString number;
        QString status;
        QString remarks;
    };
    struct Session
    {
        int classId = 3;
        QString className = QStringLiteral("7A");
        int subject = 5; ///< 0 = none
        QDate date;
        QMap<int, Mark> marks; ///< by student id
    };

    int user = 7;
    qint64 tokenSeconds = 300;
    QMap<int, Session> sessions;
    QMap<int, QString> numbers; ///< student id -> admission number
    QStringList log; ///< "POST attendance/sessions/11/bulk_mark/"
    bool silent = false; ///< takes requests, does what they say, and never answers
    /// Answers instead of the school; it does not see the request then.
    std::function<std::optional<HttpReply>(const QString &)> intercept;

    int count(const QString &part) const { return int(log.filter(part).size()); }

    HttpReply answer(const HttpRequest &request)
    {
        const QString path = request.url.path().mid(8); // after /api/v1/
        log.append((QString::fromLatin1(request.method) + u' ') + path);
        if (intercept) {
            if (const auto instead = intercept(log.last()))
                return *instead;
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QStringList parts = path.split(u'/');
        if (path.startsWith(QLatin1StringView("auth/")))
            return signIn();
        const int id = parts.value(2).toInt();
        if (id == 0)
            return list();
        if (!sessions.contains(id))
            return json(404, { { QStringLiteral("detail"), QStringLiteral("Not found.") } });
        return request.isWrite() ? bulkMark(sessions[id], body) : detail(id);
    }

    static HttpReply json(int status, const QJsonObject &body, const QByteArray &retryAfter = {})
    {
        return { .status = status, .contentType = "application/json", .retryAfter = retryAfter,
                 .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
    }

private:
    using Key = QLatin1StringView;

    HttpReply signIn() const
    {
        const QByteArray claims = "{\"exp\":" + QByteArray::number(1'790'000'000 + tokenSeconds) + ",\"iat\":1790000000}";
        const QByteArray access = "e30." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".c2ln";
        return json(200, { { Key("access"), QString::fromLatin1(access) },
                           { Key("school"), QJsonObject{ { Key("code"), QStringLiteral("RIVERSIDE") } } },
                           { Key("user"), QJsonObject{ { Key("id"), user } } } });
    }

    static QJsonObject head(int id, const Session &session)
    {
        return { { Key("id"), id },
                 { Key("klass"), QJsonObject{ { Key("id"), session.classId }, { Key("name"), session.className } } },
                 { Key("subject"), session.subject ? QJsonValue(session.subject) : QJsonValue() },
                 { Key("date"), session.date.toString(Qt::ISODate) },
                 { Key("teacher"), QJsonObject{ { Key("id"), 4 } } },
                 { Key("status"), QStringLiteral("open") } };
    }

    HttpReply list() const
    {
        QJsonArray results;
        for (auto it = sessions.begin(); it != sessions.end(); ++it)
            results.append(head(it.key(), *it));
        return json(200, { { Key("count"), results.size() }, { Key("next"), QJsonValue() }, { Key("results"), results } });
    }

    HttpReply detail(int id) const
    {
        QJsonObject answer = head(id, sessions[id]);
        QJsonArray rows;
        const QMap<int, Mark> &marks = sessions[id].marks;
        for (auto it = marks.begin(); it != marks.end(); ++it) {
            rows.append(QJsonObject{ { Key("student"), QJsonObject{ { Key("id"), it.key() }, { Key("admission_number"), it->number } } },
                                     { Key("status"), it->status }, { Key("remarks"), it->remarks } });
        }
        answer[Key("attendances")] = rows;
        return json(200, answer);
    }

    HttpReply bulkMark(Session &session, const QJsonObject &body) const
    {
        int created = 0, updated = 0;
        const QJsonArray records = body[Key("records")].toArray();
        for (const QJsonValue &record : records) {
            const int student = record[Key("student_id")].toInt();
            ++(session.marks.contains(student) ? updated : created);
            session.marks[student] = { numbers.value(student), record[Key("status")].toString(), record[Key("remarks")].toString() };
        }
        return json(200, { { Key("created"), created }, { Key("updated"), updated } });
    }
};

/// The wire to a FakeSchool. Answers from the event loop; counts what is under way at once.
class FakeTransport final : public Transport
{
public:
    /// Finds the school by the host of the request.
    FakeTransport(QMap<QString, FakeSchool *> schools, int &mostAtOnce) : m_schools(std::move(schools)), m_mostAtOnce(mostAtOnce) { }
    void send(const HttpRequest &request, std::function<void(const HttpReply &)> done) override
    {
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
        FakeSchool *school = m_schools[request.url.host()];
        const HttpReply reply = school->answer(request);
        if (school->silent)
            return;
        QTimer::singleShot(0, &m_context, [this, reply, done = std::move(done)] {
            --m_underWay;
            done(reply);
        });
    }

private:
    QMap<QString, FakeSchool *> m_schools;
    int &m_mostAtOnce;
    int m_underWay = 0;
    QObject m_context;
};

} // namespace rollbook
