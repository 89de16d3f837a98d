// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentsource.h"

#include "core/store/rows.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// The state of every mark, folded from the entries of the journal. Not by Store::open(): there may
// be no room for a second store, and nothing may be written where the disk is failing.

namespace rollbook {
namespace {

struct KnownTarget
{
    QJsonObject row;
    qint64 firstSeq = 0;
};

struct KnownMark
{
    QJsonObject row;
    qint64 seq = 0;
    qint64 ownRev = 0; ///< the newest that was made by a person here, not taken from a server
    bool merged = false; ///< the newest was taken from a server
    QJsonObject refusal; ///< the newest word of a server about it
};

QString deviceOf(const QString &stamp) { return stamp.section(u'.', 2); }

class Fold
{
public:
    explicit Fold(const QList<Event> &journal)
    {
        for (const Event &event : journal)
            m_last.insert(event.id, &event); // an entry chained anew is there twice
        for (const Event &event : journal) {
            if (m_last.value(event.id) == &event)
                take(event);
        }
    }

    Unsent unsent()
    {
        m_unsent.source = u"journal"_s;
        for (auto it = m_marks.constBegin(); it != m_marks.constEnd(); ++it) {
            const QJsonArray open = openOf(it.key(), *it);
            const bool nobodyElse = enabledTargets() == 0;
            if (open.isEmpty() && !nobodyElse)
                continue;
            m_unsent.events.append(m_history.value(it.key()));
            if (!isPlaced(it->row)) {
                ++m_unsent.unplaced;
                continue;
            }
            QJsonObject row = it->row;
            row[u"open"_s] = open;
            m_unsent.marks.append(row);
        }
        addWhatTheyNeed();
        std::ranges::stable_sort(m_unsent.events, {}, &Event::seq);
        return m_unsent;
    }

private:
    void take(const Event &event)
    {
        if (event.seq > m_unsent.headSeq) {
            m_unsent.headSeq = event.seq;
            m_unsent.headHash = event.hash;
        }
        if (event.entity == u"receipt"_s)
            takeReceipt(event);
        if (!event.after || event.entity == u"receipt"_s)
            return;
        const QJsonObject row = parseJson(*event.after);
        m_unsent.device = deviceOf(event.hlc);
        if (event.entity == u"school"_s)
            m_unsent.school = row;
        else if (event.entity == u"mark"_s)
            takeMark(event, row);
        else if (event.entity == u"target"_s)
            takeTarget(event, row);
        else if (event.entity == u"session"_s)
            takeSession(row);
        else if (m_rows.contains(event.entity))
            m_rows[event.entity].insert(row[u"id"_s].toString(), row);
    }

    void takeMark(const Event &event, const QJsonObject &row)
    {
        KnownMark &mark = m_marks[event.key];
        mark.row = row;
        m_history[event.key].append(event);
        if (event.kind == u"admin"_s) // the clock was set right: the same mark
            return;
        mark.seq = event.seq;
        mark.merged = event.kind == u"merge"_s && row[u"origin"_s].toString() == u"remote"_s;
        if (!mark.merged) {
            mark.ownRev = event.rev;
            mark.refusal = {};
        }
    }

    void takeTarget(const Event &event, const QJsonObject &row)
    {
        KnownTarget &target = m_targets[row[u"id"_s].toString()];
        if (target.firstSeq == 0)
            target.firstSeq = event.seq;
        const QJsonValue from = target.row[u"marks_from"_s];
        target.row = row;
        if (!row.contains(u"marks_from"_s) && from.isString())
            target.row[u"marks_from"_s] = from;
    }

    /// Only the entry that opens a session has its roster; later ones add to it.
    void takeSession(QJsonObject row)
    {
        QJsonObject &known = m_rows[u"session"_s][row[u"id"_s].toString()];
        QJsonArray roster = known[u"roster"_s].toArray();
        const QJsonArray more = row[u"roster"_s].toArray();
        for (const QJsonValue &entry : more) {
            if (!roster.contains(entry))
                roster.append(entry);
        }
        row[u"roster"_s] = roster;
        known = row;
    }

    void takeReceipt(const Event &event)
    {
        const QJsonObject detail = event.after ? parseJson(*event.after) : QJsonObject();
        const QString target = detail[u"target"_s].toString();
        if (event.kind == u"verify"_s) {
            const QJsonArray marks = detail[u"marks"_s].toArray();
            for (const QJsonValue &mark : marks)
                m_verified[target + u'|' + event.key + u'|' + mark[0].toString()] =
                    mark[1].toInteger();
            return;
        }
        if (event.kind == u"regressed"_s)
            m_verified.remove(target + u'|' + event.key);
        else if (m_marks.contains(event.key))
            m_marks[event.key].refusal = detail;
        m_history[event.key].append(event);
    }

    static bool isEnabled(const KnownTarget &target)
    {
        return target.row[u"enabled"_s].toBool() && target.row[u"removed_at"_s].toInteger() == 0;
    }

    qsizetype enabledTargets() const { return std::ranges::count_if(m_targets, isEnabled); }

    QJsonArray openOf(const QString &key, const KnownMark &mark) const
    {
        QJsonArray open;
        for (auto it = m_targets.constBegin(); it != m_targets.constEnd(); ++it) {
            if (!isEnabled(*it) || !isAsked(*it, mark)
                || m_verified.value(it.key() + u'|' + key) >= mark.ownRev)
                continue;
            if (mark.merged && enabledTargets() == 1) // it can only have come from there
                continue;
            const bool refused = mark.refusal[u"target"_s].toString() == it.key();
            open.append(
                openRow({ .target = TargetId::fromString(it.key()),
                          .targetName = it->row[u"name"_s].toString(),
                          .state = refused ? DeliveryState::NeedsYou : DeliveryState::OnDevice,
                          .at = mark.row[u"changed_at"_s].toInteger(),
                          .reason = refused ? mark.refusal[u"reason"_s].toString() : QString(),
                          .serverText = {} }));
        }
        return open;
    }

    /// Whether a target was to have it: made after the target was added, or of a day it was given.
    bool isAsked(const KnownTarget &target, const KnownMark &mark) const
    {
        const QString from = target.row[u"marks_from"_s].toString();
        const QJsonObject session = m_rows[u"session"_s].value(mark.row[u"session"_s].toString());
        return mark.seq > target.firstSeq
            || (!from.isEmpty() && session[u"date"_s].toString() >= from);
    }

    bool isPlaced(const QJsonObject &mark) const
    {
        const QJsonObject session = m_rows[u"session"_s].value(mark[u"session"_s].toString());
        const QString subject = session[u"subject"_s].toString();
        if (session.isEmpty() || !m_rows[u"class"_s].contains(session[u"class"_s].toString())
            || (!subject.isEmpty() && !m_rows[u"subject"_s].contains(subject)))
            return false;
        const QJsonArray roster = session[u"roster"_s].toArray();
        return std::ranges::any_of(roster, [&](const QJsonValue &entry) {
            return entry[u"student"_s] == mark[u"student"_s];
        });
    }

    void addWhatTheyNeed()
    {
        QSet<QString> sessions, classes, subjects, students;
        for (const QJsonObject &mark : std::as_const(m_unsent.marks))
            sessions.insert(mark[u"session"_s].toString());
        for (const QJsonObject &session : std::as_const(m_rows[u"session"_s])) {
            if (!sessions.contains(session[u"id"_s].toString()))
                continue;
            m_unsent.sessions.append(session);
            classes.insert(session[u"class"_s].toString());
            subjects.insert(session[u"subject"_s].toString());
            const QJsonArray roster = session[u"roster"_s].toArray();
            for (const QJsonValue &entry :
                 roster) { // names as on the register, whatever the class list lost
                const QString id = entry[u"student"_s].toString();
                if (!students.contains(id))
                    m_unsent.students.append({ { u"id"_s, id },
                                               { u"number"_s, entry[u"number"_s] },
                                               { u"name"_s, entry[u"name"_s] } });
                students.insert(id);
            }
        }
        for (const QString &id : std::as_const(classes))
            m_unsent.classes.append(m_rows[u"class"_s].value(id));
        for (const QString &id : std::as_const(subjects)) {
            if (!id.isEmpty())
                m_unsent.subjects.append(m_rows[u"subject"_s].value(id));
        }
        const auto code = [](const QJsonObject &row) { return row[u"code"_s].toString(); };
        std::ranges::sort(m_unsent.classes, {}, code);
        std::ranges::sort(m_unsent.subjects, {}, code);
    }

    QHash<QString, const Event *> m_last;
    QMap<QString, KnownMark> m_marks; ///< by "session|student"
    QHash<QString, QList<Event>> m_history;
    QMap<QString, KnownTarget> m_targets;
    QHash<QString, qint64> m_verified; ///< by "target|session|student"
    QHash<QString, QMap<QString, QJsonObject>> m_rows{ { u"class"_s, {} },
                                                       { u"subject"_s, {} },
                                                       { u"session"_s, {} } };
    Unsent m_unsent;
};

} // namespace

Unsent unsentIn(const QList<Event> &journal) { return Fold(journal).unsent(); }

} // namespace rollbook
