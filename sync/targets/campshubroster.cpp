// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshub.h"
#include "sync/targets/campshubrecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

// Whom we teach, and students who check in by themselves.

namespace rollbook {

Conversation<QList<CampsHubSection>> CampsHub::mySections(AccessToken token) const
{
    const HttpReply reply = co_await request(academics(u"course-sections/by_faculty/?faculty_id="_s
                                                       + token.more[u"faculty"_s].toString()),
                                             token);
    const auto json = classify(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    if (!json->isArray())
        co_return tl::unexpected(
            contractBroken(u"the list of course sections has another shape"_s, reply.status));
    QList<CampsHubSection> sections;
    const QJsonArray rows = json->array();
    for (const QJsonValue &row : rows) {
        const auto section = readCampsHubSection(row.toObject());
        if (!section)
            co_return tl::unexpected(section.error());
        sections.append(*section);
        m_sections.insert(section->id, *section);
    }
    co_return sections;
}

Conversation<CampsHubSection> CampsHub::readSection(QString id, AccessToken token) const
{
    const auto page = co_await readObject(academics(u"course-sections/%1/"_s.arg(id)), token);
    if (!page)
        co_return tl::unexpected(page.error());
    const auto section = readCampsHubSection(*page);
    if (!section)
        co_return tl::unexpected(section.error());
    m_sections.insert(section->id, *section);
    co_return *section;
}

Conversation<CampsHubSection> CampsHub::sectionOf(QString id, AccessToken token) const
{
    CampsHubSection known;
    known.id = id;
    if (m_sections.contains(id))
        known = m_sections.value(id);
    if (!known.course.isEmpty())
        co_return known;
    const auto section = co_await readSection(id, token);
    if (section && section->id != id)
        co_return tl::unexpected(contractBroken(
            u"asked for section %1, the server answered with section %2"_s.arg(id, section->id), 200));
    if (section)
        co_return *section;
    const Verdict verdict = section.error().verdict;
    if (verdict == Verdict::Missing || verdict == Verdict::Refused) // nothing to compare with
        co_return known;
    co_return tl::unexpected(section.error());
}

Conversation<RemoteRoster> CampsHub::readRoster(AccessToken token) const
{
    const auto sections = co_await mySections(token);
    if (!sections)
        co_return tl::unexpected(sections.error());
    QMap<QString, RemoteRoster::Class> classes;
    QMap<QString, RemoteRoster::Person> subjects;
    QSet<QString> listed; // batch and student: a batch has several courses
    for (const CampsHubSection &section : *sections) {
        if (section.batch.isEmpty())
            continue;
        subjects.insert(section.course,
                        { section.course, section.courseCode, section.courseTitle });
        RemoteRoster::Class &batch = classes[section.batch];
        batch.id = section.batch;
        batch.name = section.batchNames.value(0);
        batch.code = batch.name;
        const HttpReply reply = co_await request(
            academics(u"enrollments/by_course_section/?section_id="_s + section.id), token);
        const auto json = classify(reply, { 200 });
        if (!json)
            co_return tl::unexpected(json.error());
        const QJsonArray rows = json->array();
        for (const QJsonValue &value : rows) {
            const QJsonObject student = value[u"student"_s].toObject();
            const QString id = campsHubId(student[u"id"_s]);
            if (value[u"status"_s] != u"ENROLLED"_s || id.isEmpty()
                || listed.contains(section.batch + u'|' + id))
                continue;
            listed.insert(section.batch + u'|' + id);
            batch.students.append(
                { id, student[u"roll_number"_s].toString(), student[u"full_name"_s].toString() });
        }
    }
    co_return RemoteRoster{ .classes = classes.values(), .subjects = subjects.values() };
}

std::optional<CampsHubQr> readCampsHubQr(const QByteArray &token)
{
    const QJsonObject claims = campsHubClaims(token);
    const CampsHubQr qr{ campsHubId(claims[u"session_id"_s]), claims[u"exp"_s].toInteger() * 1000 };
    return qr.session.isEmpty() || qr.expiresAt <= 0 ? std::nullopt : std::optional(qr);
}

Conversation<CampsHubCheckIn> CampsHub::checkIn(QByteArray qrToken, QString remoteStudent,
                                                AccessToken token) const
{
    // The server forbids neither another lecturer's session nor one that is over.
    const auto qr = readCampsHubQr(qrToken);
    if (!qr)
        co_return tl::unexpected(
            Problem{ Verdict::Refused, u"refused_data"_s, u"this is no QR token of CampsHub360"_s, 0 });
    const auto page = co_await readObject(attendance(u"sessions/"_s + qr->session + u'/'), token);
    if (!page)
        co_return tl::unexpected(page.error());
    const auto session = readCampsHubSession(*page);
    if (!session)
        co_return tl::unexpected(session.error());
    if (session->faculty != token.more[u"faculty"_s].toString() || session->isShut())
        co_return tl::unexpected(Problem{ Verdict::Refused, u"session_locked"_s,
                                          session->isShut() ? u"the session is "_s + session->status
                                                            : u"it is another lecturer's session"_s, 0 });
    const QJsonObject body{ { u"qr_token"_s, QString::fromLatin1(qrToken) },
                            { u"student_id"_s, remoteStudent } };
    const HttpReply reply = co_await request(attendance(u"qr-checkin/"_s), token, "POST", body);
    const auto json = classify(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    const CampsHubCheckIn done{ campsHubId(object[u"record_id"_s]), object[u"mark"_s].toString(),
                                object[u"created"_s].toBool() };
    if (done.record.isEmpty())
        co_return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                                          u"the answer names no record"_s, reply.status });
    co_return done;
}

} // namespace rollbook
