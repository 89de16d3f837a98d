// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"

#include <QFile>

using namespace Qt::StringLiterals;

// What the school's administrator does once, and what a tablet reads that is to join.

namespace rollbook {
namespace {

const QString teacherRole =
    u"rollbook-teacher"_s; // both are named in resources/couchdb/validate.js too
const QString officeRole = u"rollbook-office"_s;

/// The rules without the comment before them, which some servers' script engines do not take.
QString rulesOfWriting()
{
    QFile file(u":/rollbook/couchdb/validate.js"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString text = QString::fromUtf8(file.readAll());
    return text.mid(text.indexOf(u"function (newDoc"_s)).trimmed();
}

QJsonArray with(QJsonArray list, const QString &wanted)
{
    if (!list.contains(wanted))
        list.append(wanted);
    return list;
}

} // namespace

Conversation<School> CouchDb::readSchool(AccessToken token) const
{
    const HttpReply reply = co_await request(
        m_path
            + u"/_all_docs?startkey=%22school:%22&endkey=%22school;%22&include_docs=true&limit=2"_s,
        token);
    const auto json = classifyCouch(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    const QJsonArray rows = json->object()[u"rows"_s].toArray();
    if (rows.isEmpty())
        co_return tl::unexpected(Problem{
            Verdict::Missing, u"no_school"_s,
            u"the database holds no school yet; sync a store with its school first"_s, 200 });
    if (rows.size() > 1)
        co_return tl::unexpected(contractBroken(u"the database holds more than one school"_s, 200));
    const QJsonObject document = rows.first()[u"doc"_s].toObject();
    const auto row = rowOfDocument(document, {});
    if (!row)
        co_return tl::unexpected(contractBroken(u"the database's school cannot be read"_s, 200));
    co_return School{ .id = SchoolId::fromString(row->key),
                      .code = row->row[u"code"_s].toString(),
                      .name = row->row[u"name"_s].toString(),
                      .zone = row->row[u"zone"_s].toString(),
                      .teacher = {} };
}

Conversation<bool> CouchDb::checkSchool(QString ours, AccessToken token) const
{
    const auto school = co_await readSchool(token);
    if (!school && school.error().verdict != Verdict::Missing)
        co_return tl::unexpected(school.error());
    if (school && school->id.toString() != ours)
        co_return tl::unexpected(Problem{ Verdict::Refused, u"other_school"_s,
                                          u"this database belongs to another school"_s, 200 });
    co_return true;
}

Conversation<bool> CouchDb::letRolesIn(AccessToken token) const
{
    const HttpReply reply = co_await request(m_path + u"/_security"_s, token);
    const auto json = classifyCouch(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    QJsonObject security = json->object();
    QJsonObject members = security[u"members"_s].toObject();
    members[u"names"_s] = members[u"names"_s].toArray();
    members[u"roles"_s] = with(with(members[u"roles"_s].toArray(), teacherRole), officeRole);
    if (members == security[u"members"_s].toObject())
        co_return false;
    security[u"members"_s] = members;
    const HttpReply put = co_await request(m_path + u"/_security"_s, token, "PUT", security);
    const auto done = classifyCouch(put, { 200, 201, 202 });
    if (!done)
        co_return tl::unexpected(done.error());
    co_return true;
}

Conversation<bool> CouchDb::installRules(AccessToken token) const
{
    const QString path = m_path + u"/_design/rollbook"_s;
    const HttpReply reply = co_await request(path, token);
    const auto json = classifyCouch(reply, { 200 });
    if (!json && json.error().verdict != Verdict::Missing)
        co_return tl::unexpected(json.error());
    QJsonObject design = json ? json->object() : QJsonObject();
    const QString rules = rulesOfWriting();
    if (design[u"validate_doc_update"_s].toString() == rules)
        co_return false;
    design[u"language"_s] = u"javascript"_s;
    design[u"validate_doc_update"_s] = rules;
    const HttpReply put = co_await request(path, token, "PUT", design);
    const auto done = classifyCouch(put, { 200, 201, 202 });
    if (!done)
        co_return tl::unexpected(done.error());
    co_return true;
}

Conversation<ServerReport> CouchDb::prepare(AccessToken token) const
{
    ServerReport report{ .name = m_database, .notes = {} };
    const HttpReply reply = co_await request(m_path, token, "PUT");
    const auto made = classifyCouch(reply, { 200, 201, 202, 412 }); // 412: it is there
    if (!made)
        co_return tl::unexpected(made.error());
    report.notes.append(reply.status == 412 ? u"the database %1 was there already"_s.arg(m_database)
                                            : u"made the database %1"_s.arg(m_database));
    const auto opened = co_await letRolesIn(token);
    if (!opened)
        co_return tl::unexpected(opened.error());
    report.notes.append((*opened ? u"opened it to accounts with the role %1 or %2"_s
                                 : u"accounts with the role %1 or %2 could use it already"_s)
                            .arg(teacherRole, officeRole));
    const auto ruled = co_await installRules(token);
    if (!ruled)
        co_return tl::unexpected(ruled.error());
    report.notes.append(*ruled ? u"installed the rules of writing"_s
                               : u"the rules of writing were up to date"_s);
    const HttpReply compacted = co_await request(m_path + u"/_compact"_s, token, "POST");
    if (classifyCouch(compacted, { 200, 202 }))
        report.notes.append(u"asked it to drop the contents of what was changed or deleted"_s);
    co_return report;
}

} // namespace rollbook
