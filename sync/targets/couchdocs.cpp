// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdocs.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int documentVersion = 1;
constexpr int longestCode = 50; // as the hub's rules of writing have it

QString stampOrEmpty(const QJsonValue &value)
{
    return isStamp(value.toString()) ? value.toString() : QString();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject newerRow(const QJsonObject &a, const QJsonObject &b)
{
    const auto rank = [](const QJsonObject &d) {
        return std::pair(stampOrEmpty(d[u"hlc"_s]), compact(contentOf(d)));
    };
    return rank(a) >= rank(b) ? a : b;
}

/// The students of both: a register that one tablet opened with a student more keeps the student.
QJsonArray mergeRosters(const QJsonArray &first, const QJsonArray &second)
{
    QJsonArray all = first;
    QStringList known;
    int last = 0;
    for (const QJsonValue &entry : first) {
        known.append(entry[u"student"_s].toString());
        last = std::max(last, entry[u"position"_s].toInt());
    }
    for (const QJsonValue &value : second) {
        QJsonObject entry = value.toObject();
        if (known.contains(entry[u"student"_s].toString()))
            continue;
        entry[u"position"_s] = ++last;
        all.append(entry);
    }
    return all;
}

/// Only where there is one: a mark without a code is written as it always was.
void putCode(QJsonObject &object, const QString &code)
{
    object.remove(u"code"_s);
    if (!code.isEmpty())
        object[u"code"_s] = code;
}

QJsonObject mergeMarkDocuments(const QJsonObject &a, const QJsonObject &b)
{
    const auto first = stampedMarkOf(a), second = stampedMarkOf(b);
    if (!first || !second)
        return !first && !second ? newerRow(a, b) : first ? a : b;
    const StampedMark merged = mergeMarks(*first, *second);
    const auto rank = [](const StampedMark &m, const QJsonObject &d) {
        return std::tuple(std::max(m.statusHlc, m.noteHlc), compact(contentOf(d)));
    };
    QJsonObject document = rank(*first, a) >= rank(*second, b) ? a : b; // whose author it keeps
    document[u"status"_s] = merged.value.status == Status::Unmarked
        ? QJsonValue()
        : QJsonValue(statusCode(merged.value.status));
    document[u"minutes_late"_s] =
        merged.value.minutesLate ? QJsonValue(*merged.value.minutesLate) : QJsonValue();
    document[u"status_hlc"_s] = merged.statusHlc;
    putCode(document, merged.value.code);
    document[u"note"_s] = merged.note;
    document[u"note_hlc"_s] = merged.noteHlc;
    return document;
}

} // namespace

QString markDocumentId(SessionId session, const QString &student)
{
    return u"mark:%1:%2"_s.arg(session.toString(), student);
}

QString typeOf(const QString &documentId) { return documentId.section(u':', 0, 0); }

int rankOfType(const QString &type)
{
    static const QStringList order{ u"mark"_s,    u"erasure"_s, u"school"_s,  u"subject"_s,      u"class"_s,
                                    u"student"_s, u"guardian"_s, u"photo"_s, u"teacher"_s, u"enrolment"_s,    u"teaching"_s,
                                    u"session"_s, u"leave"_s,   u"correction"_s,   u"slot"_s,
                                    u"term"_s,    u"closure"_s, u"lessonchange"_s, u"codepack"_s,
                                    u"rule"_s,    u"period"_s };
    return int(order.indexOf(type));
}

QJsonObject markDocument(const MarkFacts &facts)
{
    const Mark &mark = facts.mark;
    const bool cleared = mark.value.status == Status::Unmarked;
    QJsonObject document{ { u"_id"_s, markDocumentId(facts.session.id, facts.student.id.toString()) },
             { u"type"_s, u"mark"_s },
             { u"v"_s, documentVersion },
             { u"status"_s, cleared ? QJsonValue() : QJsonValue(statusCode(mark.value.status)) },
             { u"status_hlc"_s, facts.statusHlc },
             { u"minutes_late"_s,
               mark.value.minutesLate ? QJsonValue(*mark.value.minutesLate) : QJsonValue() },
             { u"note"_s, mark.note },
             { u"note_hlc"_s, facts.noteHlc },
             { u"author"_s, mark.author },
             { u"device"_s, std::max(facts.statusHlc, facts.noteHlc).section(u'.', 2) },
             { u"captured"_s, mark.changedAt } };
    putCode(document, mark.value.code);
    return document;
}

std::optional<StampedMark> stampedMarkOf(const QJsonObject &document)
{
    if (document[u"type"_s].toString() != u"mark"_s)
        return std::nullopt;
    StampedMark mark{ .value = {},
                      .statusHlc = stampOrEmpty(document[u"status_hlc"_s]),
                      .note = document[u"note"_s].toString(),
                      .noteHlc = stampOrEmpty(document[u"note_hlc"_s]) };
    const QJsonValue status = document[u"status"_s];
    const auto code =
        status.isNull() ? std::optional(Status::Unmarked) : statusFromCode(status.toString());
    if (!code || (*code == Status::Unmarked && !status.isNull()) || mark.statusHlc.isEmpty()
        || mark.noteHlc.isEmpty())
        return std::nullopt;
    mark.value.status = *code;
    const QJsonValue minutes = document[u"minutes_late"_s];
    if (minutes.isDouble()) {
        if (*code != Status::Late || minutes.toInt(-1) < 0 || minutes.toInt() > 600)
            return std::nullopt;
        mark.value.minutesLate = minutes.toInt();
    }
    const QString own = document[u"code"_s].toString();
    if (own.size() > longestCode || (!own.isEmpty() && *code == Status::Unmarked))
        return std::nullopt;
    mark.value.code = own;
    return mark;
}

QJsonObject markValueOf(const QJsonObject &document)
{
    QJsonObject value{ { u"status"_s, document[u"status"_s] },
             { u"minutes_late"_s,
               document[u"minutes_late"_s].isDouble() ? document[u"minutes_late"_s]
                                                      : QJsonValue() },
             { u"note"_s, document[u"note"_s].toString() } };
    putCode(value, document[u"code"_s].toString());
    return value;
}

QJsonObject contentOf(const QJsonObject &document)
{
    QJsonObject content = document;
    for (const QString &added :
         { u"_rev"_s, u"_conflicts"_s, u"_revisions"_s, u"_deleted_conflicts"_s })
        content.remove(added);
    return content;
}

QJsonObject mergeDocuments(const QJsonObject &a, const QJsonObject &b)
{
    const QString type = typeOf(a[u"_id"_s].toString());
    if (type == u"mark"_s)
        return contentOf(mergeMarkDocuments(a, b));
    const QJsonObject newer = newerRow(a, b);
    QJsonObject merged = contentOf(newer);
    if (type == u"session"_s) {
        const QJsonObject &older = newer == a ? b : a;
        merged[u"roster"_s] =
            mergeRosters(newer[u"roster"_s].toArray(), older[u"roster"_s].toArray());
    }
    return merged;
}

} // namespace rollbook
