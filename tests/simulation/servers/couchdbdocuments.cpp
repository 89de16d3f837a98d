// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a CouchDB stores: revisions, checks, conflicts; and what happens to it without a client.
#include "tests/simulation/servers/couchdb.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

QJsonObject withoutSpecials(const QJsonObject &sent)
{
    QJsonObject body = sent;
    for (const QString &key : sent.keys()) {
        if (key.startsWith(u'_'))
            body.remove(key);
    }
    return body;
}

QString markId(const OfficeEdit &edit) { return "mark:"_L1 + edit.session + u':' + edit.student; }

} // namespace

CouchDbModel::Outcome CouchDbModel::write(const Call &call, const QString &user,
                                          const QJsonObject &sent)
{
    Outcome outcome{ .id = sent["_id"_L1].toString() };
    if (outcome.id.isEmpty())
        outcome.id = u"%1"_s.arg(++m_state.uuids, 32, 16, QChar(u'0'));
    const auto stored = m_state.documents.constFind(outcome.id);
    const Document *document = stored == m_state.documents.constEnd() ? nullptr : &*stored;
    const QByteArray base = sent["_rev"_L1].toString().toLatin1();
    qsizetype replaces = -1;
    for (qsizetype i = 0; document && i < document->leaves.size() && replaces < 0; ++i) {
        const Leaf &leaf = document->leaves[i];
        if (base.isEmpty() ? i == 0 && leaf.deleted : leaf.rev() == base)
            replaces = i;
    }
    if (replaces < 0 && (document || !base.isEmpty()))
        return { 409, outcome.id, {}, u"conflict"_s, u"Document update conflict."_s };
    if (const QString reason = refusal(sent, document, call.ms()); !reason.isEmpty())
        return { 403, outcome.id, {}, u"forbidden"_s, reason };
    Leaf leaf{ .body = withoutSpecials(sent), .deleted = sent["_deleted"_L1].toBool() };
    if (replaces >= 0) {
        leaf.generation = document->leaves[replaces].generation;
        leaf.hash = document->leaves[replaces].hash;
        leaf.change = document->leaves[replaces].change;
    }
    noteWrite(&call, call.trueMs(), outcome.id, leaf, user);
    outcome.rev = put(outcome.id, leaf, replaces);
    return outcome;
}

/// new_edits=false: the revision is taken as it comes, beside what is here unless it follows from
/// it.
CouchDbModel::Outcome CouchDbModel::writeReplicated(const Call &call, const QString &user,
                                                    const QJsonObject &sent)
{
    const QString id = sent["_id"_L1].toString();
    const QByteArray rev = sent["_rev"_L1].toString().toLatin1();
    const qsizetype dash = rev.indexOf('-');
    Leaf leaf{ .generation = rev.left(dash).toInt(),
               .hash = rev.mid(dash + 1),
               .body = withoutSpecials(sent),
               .deleted = sent["_deleted"_L1].toBool() };
    leaf.text = compact(leaf.body).chopped(1).mid(1);
    const QString parent = sent["_revisions"_L1]["ids"_L1][1].toString();
    Document &document = m_state.documents[id];
    if (std::any_of(document.leaves.begin(), document.leaves.end(),
                    [&](const Leaf &other) { return other.rev() == rev; }))
        return { 201, id, rev, {}, {} };
    document.leaves.removeIf([&](const Leaf &other) { return other.hash == parent.toLatin1(); });
    noteWrite(&call, call.trueMs(), id, leaf, user);
    document.leaves.append(leaf);
    put(id, {}, -2);
    return { 201, id, rev, {}, {} };
}

/// The checks that a school installs with the design document; empty: accepted.
QString CouchDbModel::refusal(const QJsonObject &sent, const Document *stored, qint64 nowMs) const
{
    constexpr qint64 leadMs = 240'000; // a stamp this far ahead comes from a wrong clock, and gives way

    if (hasPoison() && isPoisonText(compact(sent)))
        return u"refused by the school's rules"_s;
    if (!m_validates || sent["_deleted"_L1].toBool()
        || sent["_id"_L1].toString().startsWith("_design/"_L1))
        return {};
    static const QStringList types{ u"school"_s,  u"class"_s, u"subject"_s, u"student"_s,   u"enrolment"_s,
                                    u"session"_s, u"mark"_s,  u"leave"_s,   u"correction"_s };
    if (!types.contains(sent["type"_L1].toString()))
        return u"unknown type"_s;
    if (!stored || stored->leaves.first().deleted || sent["type"_L1] != "mark"_L1)
        return {};
    const QJsonObject old = stored->leaves.first().body;
    for (const auto stamp : { "status_hlc"_L1, "note_hlc"_L1 }) {
        const QString before = old[stamp].toString();
        if (sent[stamp].toString() < before && before.left(13).toLongLong() <= nowMs + leadMs)
            return u"older: the stored mark is newer"_s;
    }
    return {};
}

/// The next revision after `leaf` as it stands; with -2 only order and feed are brought up to date.
QByteArray CouchDbModel::put(const QString &id, Leaf leaf, qsizetype replaces)
{
    Document &document = m_state.documents[id];
    if (replaces != -2) {
        leaf.text = compact(leaf.body).chopped(1).mid(1);
        const QByteArray content =
            leaf.rev() + (leaf.deleted ? "D" : "L") + id.toUtf8() + leaf.text;
        leaf.hash = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
        ++leaf.generation;
        if (replaces >= 0)
            document.leaves[replaces] = leaf;
        else
            document.leaves.append(leaf);
    }
    std::sort(document.leaves.begin(), document.leaves.end(), [](const Leaf &a, const Leaf &b) {
        return std::tuple(!a.deleted, a.generation, a.hash)
            > std::tuple(!b.deleted, b.generation, b.hash);
    });
    m_state.feed.remove(document.seq);
    document.seq = ++m_state.seq;
    m_state.feed.insert(document.seq, id);
    return leaf.rev();
}

void CouchDbModel::noteWrite(const Call *call, qint64 trueMs, const QString &id, Leaf &leaf,
                             const QString &user)
{
    AppliedWrite write{ .session = id.section(u':', 1, 1),
                        .student = id.section(u':', 2),
                        .status = leaf.body.value("status"_L1).toString(),
                        .note = leaf.body.value("note"_L1).toString(),
                        .by = user };
    if (!id.startsWith("mark:"_L1))
        write.session = id;
    if (call)
        wrote(*call, write, &leaf.change);
    else
        officeWrote(trueMs, write, &leaf.change);
}

QByteArray CouchDbModel::text(const QString &id, const Document &document, const Leaf &leaf,
                              bool withConflicts) const
{
    JsonWriter json;
    json.object().add("_id", id).add("_rev", leaf.rev());
    if (leaf.deleted)
        json.add("_deleted", true);
    if (!leaf.text.isEmpty())
        json.raw(nullptr, leaf.text);
    QList<QByteArray> losing;
    for (const Leaf &other : document.leaves) {
        if (withConflicts && !other.deleted && other.rev() != leaf.rev())
            losing.append(other.rev());
    }
    if (!losing.isEmpty()) {
        json.array("_conflicts");
        for (const QByteArray &rev : losing)
            json.add(nullptr, rev);
        json.end();
    }
    return json.end().text();
}

QJsonObject CouchDbModel::document(const QString &id) const
{
    const Document found = m_state.documents.value(id);
    if (found.leaves.isEmpty() || found.leaves.first().deleted)
        return {};
    QJsonObject body = found.leaves.first().body;
    body["_id"_L1] = id;
    body["_rev"_L1] = QString::fromLatin1(found.leaves.first().rev());
    return body;
}

bool CouchDbModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    using What = OfficeEdit::What;
    const bool removes = edit.what == What::DeleteMark || edit.what == What::DeleteSession;
    const QString id = edit.what == What::DeleteSession || edit.what == What::CloseSession
        ? "session:"_L1 + edit.session
        : markId(edit);
    if (!removes && edit.what != What::SetMark && edit.what != What::CloseSession)
        return false;
    const Document stored = m_state.documents.value(id);
    if (stored.leaves.isEmpty() && edit.what != What::SetMark)
        return false;
    Leaf leaf = stored.leaves.isEmpty() ? Leaf() : stored.leaves.first();
    leaf.deleted = removes;
    if (edit.what == What::CloseSession) {
        leaf.body["status"_L1] = u"closed"_s;
    } else if (edit.what == What::SetMark) {
        leaf.body["type"_L1] = u"mark"_s;
        leaf.body["v"_L1] = 1;
        leaf.body["status"_L1] = edit.status.isEmpty() ? QJsonValue() : edit.status;
        leaf.body["note"_L1] = edit.note;
        if (edit.status != "L"_L1)
            leaf.body["minutes_late"_L1] = QJsonValue();
        leaf.body["author"_L1] = u"office"_s;
        for (const auto stamp : { "status_hlc"_L1, "note_hlc"_L1 }) {
            if (!edit.stamp.isEmpty())
                leaf.body[stamp] = edit.stamp;
        }
    }
    noteWrite(nullptr, nowMs, id, leaf, u"office"_s);
    put(id, leaf, stored.leaves.isEmpty() ? -1 : 0);
    return true;
}

bool CouchDbModel::replicate(const OfficeEdit &edit, qint64 nowMs)
{
    const QString id = markId(edit);
    const Document stored = m_state.documents.value(id);
    if (stored.leaves.isEmpty())
        return false;
    Leaf leaf = stored.leaves.first();
    --leaf.generation; // a sibling of the stored revision, not its child
    leaf.body["status"_L1] = edit.status.isEmpty() ? QJsonValue() : edit.status;
    leaf.body["note"_L1] = edit.note;
    for (const auto stamp : { "status_hlc"_L1, "note_hlc"_L1 })
        leaf.body[stamp] = edit.stamp;
    noteWrite(nullptr, nowMs, id, leaf, u"site"_s);
    put(id, leaf, -1);
    return true;
}

QList<StoredMark> CouchDbModel::truth() const
{
    QList<StoredMark> marks;
    for (auto it = m_state.documents.lowerBound(u"mark:"_s);
         it != m_state.documents.end() && it.key().startsWith("mark:"_L1); ++it) {
        const Leaf &leaf = it->leaves.first();
        if (leaf.deleted)
            continue;
        StoredMark mark{ .session = it.key().section(u':', 1, 1),
                         .student = it.key().section(u':', 2),
                         .status = leaf.body.value("status"_L1).toString(),
                         .note = leaf.body.value("note"_L1).toString(),
                         .stamp = leaf.body["status_hlc"_L1].toString(),
                         .markedAt = leaf.body["captured"_L1].toVariant().toString(),
                         .change = leaf.change };
        if (leaf.body["minutes_late"_L1].isDouble())
            mark.minutesLate = leaf.body["minutes_late"_L1].toInt();
        marks.append(mark);
    }
    return marks;
}

QList<StoredSession> CouchDbModel::sessions() const
{
    QList<StoredSession> all;
    for (auto it = m_state.documents.lowerBound(u"session:"_s);
         it != m_state.documents.end() && it.key().startsWith("session:"_L1); ++it) {
        const Leaf &leaf = it->leaves.first();
        if (!leaf.deleted)
            all.append({ .id = it.key().mid(8), .state = leaf.body["status"_L1].toString() });
    }
    return all;
}

} // namespace rollbook::sim
