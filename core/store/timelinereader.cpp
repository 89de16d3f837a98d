// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/reader.h"
#include "core/store/rows.h"
#include "core/store/storysteps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What happened to a whole register: the history of its marks and of itself, what was sent, and
// what the servers answered.

namespace rollbook {
namespace {

struct Names
{
    QHash<QString, QString> targets;
    QHash<QString, QString> students;
    QString device;
};

Result<Names> namesFor(Database &db, SessionId session)
{
    Names names;
    auto read = db.each(u"SELECT target_id, name FROM target"_s, {},
                        [&](const Row &row) { names.targets.insert(row.text(0), row.text(1)); });
    if (read)
        read = db.each(u"SELECT student_id, name FROM roster WHERE session_id=?"_s, { session.toString() },
                       [&](const Row &row) { names.students.insert(row.text(0), row.text(1)); });
    if (read)
        read = db.each(u"SELECT device_id FROM device"_s, {}, [&](const Row &row) { names.device = row.text(0); });
    if (!read)
        return fail(read.error());
    return names;
}

void nameStudent(TimelineEntry &entry, const QString &student, const Names &names)
{
    entry.student = StudentId::fromString(student);
    entry.studentName = names.students.value(student);
}

MarkValue valueIn(const Row &row, int column, MarkRow *whole = nullptr)
{
    const MarkRow mark = markRowOf(parseJson(row.text(column).toUtf8()));
    if (whole)
        *whole = mark;
    return { .value = mark.mark.value, .note = mark.mark.note };
}

/// From seq, kind, raw_wall, before_json, after_json, hlc, entity_key.
TimelineEntry markEntry(const Row &row, const Names &names)
{
    TimelineEntry entry{ .seq = row.number(0) };
    MarkRow mark;
    entry.step.kind = row.text(1) == u"edit"_s ? StoryStep::Kind::Marked : StoryStep::Kind::Taken;
    entry.step.at = row.number(2);
    if (!row.isNull(3))
        entry.before = valueIn(row, 3);
    entry.step.value = valueIn(row, 4, &mark);
    entry.step.author = mark.mark.author;
    entry.how = mark.how;
    entry.device = row.text(5).section(u'.', 2);
    entry.thisDevice = entry.device == names.device;
    nameStudent(entry, row.text(6).section(u'|', 1), names);
    return entry;
}

/// From seq, raw_wall, before_json, after_json, hlc, actor. Nothing when nothing came of it that people know: a
/// register that was open already was asked for again.
std::optional<TimelineEntry> sessionEntry(const Row &row, const Names &names)
{
    TimelineEntry entry{ .seq = row.number(0) };
    const QJsonObject before = row.isNull(2) ? QJsonObject() : parseJson(row.text(2).toUtf8()), after = parseJson(row.text(3).toUtf8());
    const bool wasFinished = before[u"finished_at"_s].toInteger() > 0, isFinished = after[u"finished_at"_s].toInteger() > 0;
    const QJsonObject added = after[u"roster"_s].toArray().at(0).toObject();
    const bool adds = !row.isNull(2) && !wasFinished && !isFinished && !added.isEmpty() && !before.contains(u"roster"_s);
    if (!row.isNull(2) && !adds && wasFinished == isFinished)
        return {};
    entry.step.at = row.number(1);
    entry.step.author = row.text(5);
    entry.step.kind = row.isNull(2) || adds ? StoryStep::Kind::Opened
        : isFinished                        ? StoryStep::Kind::Finished
                                            : StoryStep::Kind::Reopened;
    if (adds)
        nameStudent(entry, added[u"student"_s].toString(), names);
    entry.step.serverText = after[u"reason"_s].toString();
    entry.device = row.text(4).section(u'.', 2);
    entry.thisDevice = entry.device == names.device;
    return entry;
}

} // namespace

Result<QList<TimelineEntry>> StoreReader::registerTimeline(SessionId id) const
{
    if (auto may = mayDo(*m_database, Action::ReadHistory, id); !may)
        return fail(may.error());
    const auto names = namesFor(*m_database, id);
    if (!names)
        return fail(names.error());
    QList<TimelineEntry> entries;
    const QString session = id.toString();
    auto read = m_database->each(
            uR"(SELECT seq, kind, raw_wall, before_json, after_json, hlc, entity_key FROM event
                WHERE entity='mark' AND entity_key>=? AND entity_key<? AND after_json IS NOT NULL)"_s,
            { session + u'|', session + u'}' }, [&](const Row &row) { entries.append(markEntry(row, *names)); });
    if (read)
        read = m_database->each(
                uR"(SELECT seq, raw_wall, before_json, after_json, hlc, actor FROM event
                    WHERE entity='session' AND entity_key=? AND after_json IS NOT NULL)"_s,
                { session }, [&](const Row &row) {
                    if (const auto entry = sessionEntry(row, *names))
                        entries.append(*entry);
                });
    if (read) // what the clock finished, nobody did
        read = m_database->each(
                uR"(SELECT json_extract(after_json,'$.closed_at') FROM event
                    WHERE entity='sessionlife' AND entity_key=? AND json_extract(after_json,'$.auto_closed')=1)"_s,
                { session }, [&](const Row &row) {
                    for (TimelineEntry &entry : entries) {
                        if (entry.step.kind == StoryStep::Kind::Finished && entry.step.at == row.number(0))
                            entry.step.author.clear();
                    }
                });
    if (read)
        read = m_database->each(
                uR"(SELECT seq, kind, raw_wall, after_json, entity_key FROM event
                    WHERE entity='receipt' AND entity_key>=? AND entity_key<? AND after_json IS NOT NULL)"_s,
                { session, session + u'}' }, [&](const Row &row) {
                    const QJsonObject payload = parseJson(row.text(3).toUtf8());
                    auto step = receiptStep(row.text(1), payload, {});
                    if (!step)
                        return;
                    step->at = row.number(2);
                    step->target = names->targets.value(payload[u"target"_s].toString());
                    TimelineEntry entry{ .seq = row.number(0), .step = *step };
                    nameStudent(entry, row.text(4).section(u'|', 1), *names);
                    entries.append(entry);
                });
    if (read)
        read = m_database->each(
                uR"(SELECT e.seq, e.raw_wall, e.after_json, e.hlc, k.student_id FROM correction k
                      JOIN event e ON e.entity='correction' AND e.entity_key=k.correction_id
                    WHERE k.session_id=? AND e.after_json IS NOT NULL)"_s,
                { session }, [&](const Row &row) {
                    TimelineEntry entry{ .seq = row.number(0), .step = askedStep(parseJson(row.text(2).toUtf8()), row.number(1)) };
                    entry.device = row.text(3).section(u'.', 2);
                    entry.thisDevice = entry.device == names->device;
                    nameStudent(entry, row.text(4), *names);
                    entries.append(entry);
                });
    if (read)
        read = m_database->each(
                uR"(SELECT t.name, a.started_at, a.items, a.http, a.class, a.detail FROM attempt a JOIN target t USING(target_id)
                    WHERE a.session_id=? AND t.removed_at IS NULL)"_s,
                { session }, [&](const Row &row) {
                    TimelineEntry entry;
                    entry.step = { .kind = StoryStep::Kind::Sent, .at = row.number(1), .target = row.text(0), .value = {},
                                   .author = {}, .reason = row.text(4), .serverText = row.text(5), .http = int(row.number(3)),
                                   .marks = int(row.number(2)) };
                    entries.append(entry);
                });
    if (!read)
        return fail(read.error());
    std::ranges::stable_sort(entries, [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.step.at != b.step.at ? a.step.at < b.step.at : a.seq < b.seq;
    });
    return entries;
}

} // namespace rollbook
