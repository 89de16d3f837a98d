// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentimport.h"

#include "core/school/merge.h"
#include "core/store/erased.h"
#include "core/store/outbox.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class Planning
{
public:
    Planning(Database &database, const Unsent &file, qint64 nowMs)
        : m_db(database), m_file(file), m_now(nowMs)
    {
    }

    Result<UnsentPlan> run()
    {
        const auto erased = erasedStudents(m_db);
        if (!erased)
            return fail(erased.error());
        m_erased = *erased;
        for (const auto step :
             { &Planning::checkSchool, &Planning::planCodes, &Planning::planSessions,
               &Planning::planEvents, &Planning::planMarks }) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return m_plan;
    }

private:
    Result<bool> has(const QString &sql, const QVariantList &values)
    {
        const auto found = m_db.value(sql, values);
        if (!found)
            return fail(found.error());
        return found->has_value();
    }

    Result<> checkSchool()
    {
        const auto own = StoreReader(m_db).school();
        if (!own)
            return fail(own.error());
        if (own->id.toString() == m_file.school[u"id"_s].toString())
            return {};
        return fail(
            Error::Kind::Invalid,
            u"the file is of the school %1, and this store belongs to %2; nothing was taken from it"_s
                .arg(m_file.school[u"code"_s].toString(), own->code));
    }

    Result<> planCodes()
    {
        struct Kind
        {
            QString entity;
            const QList<QJsonObject> &rows;
        };
        for (const Kind &kind :
             { Kind{ u"class"_s, m_file.classes }, Kind{ u"subject"_s, m_file.subjects },
               Kind{ u"student"_s, m_file.students } }) {
            for (const QJsonObject &row : kind.rows) {
                const QString id = row[u"id"_s].toString();
                if (m_erased.contains(id)) {
                    ++m_plan.erased;
                    continue;
                }
                const auto known =
                    has(u"SELECT 1 FROM %1 WHERE %1_id=?"_s.arg(kind.entity), { id });
                if (!known)
                    return fail(known.error());
                if (!*known) // what we know of them already is as good as what the file says
                    m_plan.rows.append({ kind.entity, id, row });
            }
        }
        return {};
    }

    Result<> planSessions()
    {
        for (const QJsonObject &mark : m_file.marks)
            m_marked.insert(markKey(mark));
        for (qsizetype i = 0; i < m_file.sessions.size(); ++i) {
            const QJsonObject &row = m_file.sessions[i];
            const QString id = row[u"id"_s].toString();
            const auto ofClass =
                m_db.value(u"SELECT class_id FROM session WHERE session_id=?"_s, { id });
            if (!ofClass)
                return fail(ofClass.error());
            if (!*ofClass) {
                QSet<QString> left;
                if (const auto kept = withoutErased({ u"session"_s, id, {}, row }, m_erased, left))
                    m_plan.rows.append({ u"session"_s, id, kept->row });
                continue;
            }
            if ((*ofClass)->toString() != row[u"class"_s].toString())
                return fail(
                    Error::Kind::Invalid,
                    u"entry %1 of \"sessions\" is here a session of another class; nothing was taken from it"_s
                        .arg(i + 1));
            if (auto planned = planRoster(id, row[u"roster"_s].toArray()); !planned)
                return planned;
        }
        return {};
    }

    /// A register is never changed, but a student who was marked has to be on it.
    Result<> planRoster(const QString &session, const QJsonArray &roster)
    {
        const auto last = m_db.value(
            u"SELECT coalesce(max(position),0) FROM roster WHERE session_id=?"_s, { session });
        if (!last)
            return fail(last.error());
        int position = (*last)->toInt();
        QJsonArray missing;
        for (const QJsonValue &value : roster) {
            QJsonObject entry = value.toObject();
            const QString student = entry[u"student"_s].toString();
            const bool marked = m_marked.contains(session + u'|' + student) && !m_erased.contains(student);
            const auto known = has(u"SELECT 1 FROM roster WHERE session_id=? AND student_id=?"_s,
                                   { session, student });
            if (!known)
                return fail(known.error());
            if (*known || !marked)
                continue;
            entry[u"position"_s] = ++position;
            missing.append(entry);
        }
        if (missing.isEmpty())
            return {};
        const auto own = StoreReader(m_db).session(SessionId::fromString(session));
        if (!own)
            return fail(own.error());
        QJsonObject row = rowOf(*own);
        row[u"roster"_s] = missing;
        m_plan.rosters.append({ u"session"_s, session, row });
        return {};
    }

    Result<> planEvents()
    {
        for (const Event &event : m_file.events) {
            if (m_erased.contains(event.key.section(u'|', 1)))
                continue;
            m_withHistory.insert(event.key);
            if (event.entity == u"mark"_s && event.after) {
                const MarkRow row = markRowOf(parseJson(*event.after));
                m_stamps[event.key] << row.statusHlc << row.noteHlc;
            }
            auto known = has(u"SELECT 1 FROM event WHERE event_id=?"_s, { event.id }); // made here
            if (known && !*known)
                known =
                    has(u"SELECT 1 FROM event WHERE entity='imported' AND entity_key=? LIMIT 1"_s,
                        { event.id });
            if (!known)
                return fail(known.error());
            if (*known)
                continue;
            m_plan.events.append(event);
            m_news.insert(event.key);
        }
        return {};
    }

    Result<> planMarks()
    {
        for (const MarkRecord &record : recordsOf(m_file)) {
            const QJsonObject &row = m_file.marks[m_at++];
            const QString key = markKey(row);
            if (m_erased.contains(record.student.id.toString()))
                continue;
            MarkRow theirs = markRowOf(row);
            theirs.statusHlc = boundedStamp(theirs.statusHlc, m_now);
            theirs.noteHlc = boundedStamp(theirs.noteHlc, m_now);
            const auto ours = storedMark(m_db, theirs.mark.session, theirs.mark.student);
            if (!ours)
                return fail(ours.error());
            const MarkMerge merge = mergeMark(*ours, theirs, m_stamps.value(key));
            // Without a history of its own (it was erased) a mark is news as long as it changes
            // ours.
            const bool news =
                m_news.contains(key) || (!m_withHistory.contains(key) && merge.valueChanged);
            if (news)
                m_plan.marks.append(
                    { record.student.number, record.student.name, *ours, theirs, merge });
            else
                ++m_plan.known;
        }
        return {};
    }

    Database &m_db;
    const Unsent &m_file;
    qint64 m_now;
    UnsentPlan m_plan;
    QSet<QString> m_erased; ///< ids of students
    QSet<QString> m_marked, m_news, m_withHistory; ///< keys of marks
    QHash<QString, QSet<QString>> m_stamps;
    qsizetype m_at = 0;
};

} // namespace

qsizetype UnsentPlan::newRows(const QString &entity) const
{
    return std::ranges::count(rows, entity, &NewRow::entity);
}

qsizetype UnsentPlan::changed() const
{
    return std::ranges::count_if(marks,
                                 [](const NewMark &mark) { return mark.merge.valueChanged; });
}

qsizetype UnsentPlan::disputed() const
{
    return std::ranges::count_if(
        marks, [](const NewMark &mark) { return !mark.merge.disputes.isEmpty(); });
}

Result<UnsentPlan> planUnsent(Database &database, const Unsent &file, qint64 nowMs)
{
    return Planning(database, file, nowMs).run();
}

} // namespace rollbook
