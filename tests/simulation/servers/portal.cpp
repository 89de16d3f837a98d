// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/portal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply refusal(int status, const QString &why)
{
    return jsonReply(status,
                     JsonWriter().object().add("success", false).add("error", why).end().text());
}

QString sessionOf(const PortalModel::Row &row)
{
    return row.unit + u'|' + row.date + u'|' + row.slot;
}

} // namespace

PortalModel::PortalModel(const SchoolData &data, Kind kind)
    : ModelServer(data, "portal"), m_kind(kind)
{
}

HttpReply PortalModel::crash() const
{
    return refusal(500, u"SQLSTATE[HY000]: General error: 5 database is locked"_s);
}

void PortalModel::restart(Tokens tokens)
{
    if (tokens == Tokens::Lost)
        m_apiKey += "x";
}

HttpReply PortalModel::answer(const Call &call)
{
    if (call.endsInSlash())
        return htmlReply(404, "Not Found");
    QByteArray sent = call.header("Authorization");
    if (sent.replace("Bearer ", "") != m_apiKey) // of every kind of call; a bare key passes, too
        return refusal(401, u"Unauthorized"_s);
    const QString path = call.parts().mid(call.parts().indexOf(u"api"_s)).join(u'/');
    if (path == "api/attendance/record"_L1)
        return record(call);
    if (path != "api/students/bulk-sync"_L1 || !m_offersBulk)
        return htmlReply(404, "Not Found");
    const qsizetype count = call.object()["students"_L1].toArray().size();
    return jsonReply(200,
                     JsonWriter()
                         .object()
                         .add("success", true)
                         .add("message", "ok")
                         .add("synced_count", count)
                         .end()
                         .text());
}

/// No check of method, action, body or field.
HttpReply PortalModel::record(const Call &call)
{
    const QJsonObject attendance = call.object()["attendance"_L1].toObject();
    const QJsonObject student = call.object()["student"_L1].toObject();
    Row row{ .number = student["admission_number"_L1].toString(),
             .name = student["name"_L1].toString(),
             .unit = attendance["unit_code"_L1].toString(),
             .date = attendance["date"_L1].toString(),
             .slot = attendance["time_slot"_L1].toString(),
             .venue = attendance["venue"_L1].toString(),
             .percentage = attendance["attendance_percentage"_L1].toDouble(),
             .key = call.header("Idempotency-Key"),
             .body = call.body() };
    if (row.key.isEmpty())
        row.key = attendance["client_ref"_L1].toString().toUtf8();
    if (isPoison(row.number) || !takeRow())
        return crash();
    if (m_style == ReplyStyle::SaysNo)
        return refusal(200, u"Student not registered for this unit"_s);
    if (const int earlier = duplicateOf(row)) {
        if (m_kind == Kind::Keyed && m_state.rows.value(earlier).body != row.body)
            return refusal(422, u"Idempotency-Key was used with another body"_s);
        return stored(earlier);
    }
    setKey(row.key);
    wrote(call,
          { .session = sessionOf(row), .student = row.number, .status = u"P"_s, .by = u"portal"_s },
          &row.change);
    m_state.rows.insert(m_state.next, row);
    return stored(m_state.next++);
}

int PortalModel::duplicateOf(const Row &row) const
{
    for (auto it = m_state.rows.begin(); it != m_state.rows.end(); ++it) {
        const bool sameKey = m_kind == Kind::Keyed && !row.key.isEmpty() && it->key == row.key;
        const bool sameRow =
            m_kind == Kind::Natural && it->number == row.number && sessionOf(*it) == sessionOf(row);
        if (sameKey || sameRow)
            return it.key();
    }
    return 0;
}

HttpReply PortalModel::stored(int id) const
{
    JsonWriter json;
    json.object();
    if (m_style != ReplyStyle::NoSuccess)
        json.add("success", true);
    if (m_style == ReplyStyle::NullId)
        json.add("id", nullptr);
    else
        json.add("id", QString::number(id));
    json.add("message", "Attendance recorded successfully").end();
    const QByteArray noise = m_style == ReplyStyle::Noisy
        ? "<br />\n<b>Warning</b>:  Undefined array key \"email\" in <b>record.php</b><br />\n"
        : "";
    return jsonReply(200, noise + json.text());
}

bool PortalModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    if (edit.what != OfficeEdit::What::DeleteMark)
        return false;
    const auto removed = m_state.rows.removeIf([&](const auto &entry) {
        return entry.value().number == edit.student && sessionOf(entry.value()) == edit.session;
    });
    if (removed)
        officeWrote(nowMs, { .session = edit.session, .student = edit.student, .by = u"office"_s },
                    nullptr);
    return removed > 0;
}

QList<StoredMark> PortalModel::truth() const
{
    QList<StoredMark> marks;
    for (const Row &row : m_state.rows)
        marks.append({ .session = sessionOf(row),
                       .student = row.number,
                       .status = u"P"_s,
                       .change = row.change });
    return marks;
}

} // namespace rollbook::sim
