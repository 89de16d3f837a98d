// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"

using namespace Qt::StringLiterals;

// What is not a mark on its way to the hub: read, merge, write with the revision read, read again.

namespace rollbook {
namespace {

constexpr int couchRounds = 5; // of reading and writing, while others write the same documents

/// A repeated import of the same list differs in nothing but its stamp.
QJsonObject withoutStamp(QJsonObject document)
{
    document.remove(u"hlc"_s);
    return document;
}

/// Those among the roster's documents that others refer to, or those that refer to them.
QHash<QString, QJsonObject> rosterPart(const QJsonArray &rows, bool referring)
{
    static const QStringList refer{ u"enrolment"_s, u"teaching"_s, u"slot"_s, u"lessonchange"_s, u"guardian"_s, u"photo"_s };
    QHash<QString, QJsonObject> part;
    for (const QJsonValue &value : rows) {
        const bool gone = value[u"entity"_s] == u"removed"_s;
        const QJsonValue row = value[u"row"_s];
        const QString entity = (gone ? row[u"of"_s] : value[u"entity"_s]).toString();
        if (rankOfType(entity) < 0 || refer.contains(entity) != referring)
            continue;
        QJsonObject document =
            rowDocument(entity, value[u"key"_s].toString(), value[u"hlc"_s].toString(),
                        (gone ? row[u"row"_s] : row).toObject());
        if (gone && entity == u"guardian"_s) {
            for (const QString &field : { u"name"_s, u"relation"_s, u"phone"_s, u"email"_s, u"position"_s })
                document.remove(field);
        }
        if (gone)
            document[u"gone"_s] = true;
        part.insert(document[u"_id"_s].toString(), document);
    }
    return part;
}

} // namespace

/// `claims`: by document, the stamp of what it came after although that is the greater one.
Conversation<CouchDb::Delivery> CouchDb::bring(Documents wanted, QHash<QString, QString> claims, AccessToken token) const
{
    Delivery delivery;
    for (int round = 0; round < couchRounds; ++round) {
        QSet<QString> ids;
        for (const QJsonObject &ours : std::as_const(wanted)) {
            ids.insert(ours[u"_id"_s].toString());
            const QStringList students = studentsOf(ours);
            for (const QString &student : students)
                ids.insert(erasureDocumentId(student));
        }
        const auto there = co_await readDocuments(ids.values(), token);
        if (!there)
            co_return tl::unexpected(there.error());
        Documents erasures = *there; // as they will be: ours may say that somebody new has the number
        for (auto ours = wanted.constBegin(); ours != wanted.constEnd(); ++ours) {
            if (typeOf(ours.key()) == u"erasure"_s)
                erasures[ours.key()] = there->contains(ours.key()) ? mergeDocuments(*ours, there->value(ours.key())) : *ours;
        }
        for (auto ours = wanted.begin(); ours != wanted.end();) { // nobody who was erased comes back by us
            const auto left = withoutErased(*ours, erasures);
            if (left)
                *ours++ = *left;
            else
                ours = wanted.erase(ours);
        }
        QJsonArray missing;
        for (auto ours = wanted.constBegin(); ours != wanted.constEnd(); ++ours) {
            const auto theirs = there->constFind(ours.key());
            QJsonObject held = theirs == there->constEnd() ? QJsonObject() : *theirs;
            if (claims.contains(ours.key()) && held[u"hlc"_s] == claims.value(ours.key()))
                held[u"hlc"_s] = u""_s; // from a wrong clock, and seen before ours was made
            QJsonObject merged =
                theirs == there->constEnd() ? *ours : mergeDocuments(*ours, held);
            if (theirs != there->constEnd()) // theirs may have a register with somebody who was erased since
                merged = withoutErased(merged, erasures).value_or(merged);
            if (theirs != there->constEnd() && merged == contentOf(*theirs))
                continue; // there, or something later: also how what was just written is confirmed
            if (theirs != there->constEnd())
                merged[u"_rev"_s] = (*theirs)[u"_rev"_s];
            missing.append(merged);
        }
        if (missing.isEmpty())
            co_return delivery;
        const auto written = co_await write(missing, token);
        if (!written)
            co_return tl::unexpected(written.error());
        for (const Written &w : *written) {
            if (!isRefusal(w.error, w.reason))
                continue;
            const bool same = there->contains(w.id)
                && withoutStamp(contentOf(there->value(w.id))) == withoutStamp(wanted.value(w.id));
            wanted.remove(w.id);
            if (same) // who may not change it had nothing to change
                continue;
            delivery.refused.append(w.id);
            delivery.text = delivery.text.isEmpty() ? w.reason : delivery.text;
        }
    }
    co_return tl::unexpected(
        Problem{ Verdict::Busy, u"conflict"_s, u"others write the same documents all the time"_s });
}

Conversation<DispatchAnswer> CouchDb::deliver(Dispatch dispatch, AccessToken token) const
{
    if (dispatch.entity == u"roster"_s && dispatch.key.startsWith(u"erasure|"_s)) {
        const auto erased = co_await deliverErasure(dispatch, token);
        co_return erased;
    }
    if (dispatch.entity == u"roster"_s && dispatch.key.startsWith(u"file|"_s)) {
        const auto sent = co_await deliverFile(dispatch, token);
        co_return sent;
    }
    Documents first, second;
    if (dispatch.entity == u"roster"_s) {
        const QJsonArray rows = dispatch.row[u"documents"_s].toArray();
        first = rosterPart(rows, false);
        second = rosterPart(rows, true);
        for (const QJsonValue &row : rows) {
            if (row[u"entity"_s].toString() != u"school"_s)
                continue;
            const QString ours = row[u"key"_s].toString();
            if (const auto checked = co_await checkSchool(ours, token); !checked)
                co_return tl::unexpected(checked.error());
        }
    } else {
        const QJsonObject document = rowDocument(dispatch.entity, dispatch.key,
                                                 dispatch.row[u"hlc"_s].toString(), dispatch.row);
        first.insert(document[u"_id"_s].toString(), document);
    }
    QHash<QString, QString> claims;
    for (auto claim = dispatch.claims.constBegin(); claim != dispatch.claims.constEnd(); ++claim)
        claims.insert(QString(claim.key()).replace(u'|', u':'), *claim);
    const auto brought = co_await bring(first, claims, token);
    if (!brought)
        co_return tl::unexpected(brought.error());
    Delivery delivery = *brought;
    // Enrolments and lessons only once what they are about is there: whoever sees one can look it up.
    second.removeIf([&](Documents::iterator document) {
        const QStringList parents = parentsOf(*document);
        return std::ranges::any_of(
            parents, [&](const QString &parent) { return delivery.refused.contains(parent); });
    });
    const auto enrolled = co_await bring(second, claims, token);
    if (!enrolled)
        co_return tl::unexpected(enrolled.error());
    delivery.refused += enrolled->refused;
    if (delivery.text.isEmpty())
        delivery.text = enrolled->text;
    if (!delivery.refused.isEmpty()) {
        const QString what = delivery.refused.size() == 1
            ? delivery.refused.first()
            : u"%1 documents"_s.arg(delivery.refused.size());
        co_return tl::unexpected(
            Problem{ Verdict::Refused, u"refused_perm"_s, what + u": "_s + delivery.text, 403 });
    }
    // A request stays open until the office has decided; its word comes with the other changes.
    const bool asks = dispatch.entity == u"leave"_s || dispatch.entity == u"correction"_s;
    co_return DispatchAnswer{ .remoteId = dispatch.entity + u':' + dispatch.key,
                              .text = {},
                              .pending =
                                  asks && dispatch.row[u"state"_s].toString() == u"wanted"_s };
}

} // namespace rollbook
