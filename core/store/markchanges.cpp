// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int maxMinutesLate = 600; // ten hours: longer than any school day
constexpr int maxNoteLength = 500; // what every server we know can hold

struct Found
{
    bool onRoster = false;
    bool finished = false;
    std::optional<MarkRow> row;
};

Result<Found> find(Database &db, SessionId session, StudentId student)
{
    Found found;
    const auto read = db.each(
            uR"(SELECT s.finished_at, m.rev, m.status, m.minutes_late, m.status_hlc, m.note, m.note_hlc, m.changed_at,
                  m.author, m.origin, m.code
                FROM roster r JOIN session s USING(session_id)
                  LEFT JOIN mark m ON m.session_id=r.session_id AND m.student_id=r.student_id
                WHERE r.session_id=? AND r.student_id=?)"_s,
            { session.toString(), student.toString() }, [&](const Row &row) {
                found.onRoster = true;
                found.finished = row.number(0) > 0;
                if (row.isNull(1))
                    return;
                MarkRow mark;
                mark.mark = { .session = session, .student = student, .value = {}, .note = row.text(5), .rev = row.number(1),
                              .changedAt = row.number(7), .author = row.text(8) };
                mark.mark.value.status = statusFromCode(row.text(2)).value_or(Status::Unmarked);
                if (!row.isNull(3))
                    mark.mark.value.minutesLate = int(row.number(3));
                mark.statusHlc = row.text(4);
                mark.noteHlc = row.text(6);
                mark.origin = row.text(9);
                mark.mark.code = row.text(10);
                found.row = mark;
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<> check(const Found &found, const MarkEdit &edit)
{
    if (!found.onRoster)
        return fail(Error::Kind::NotFound, u"this student is not on this register"_s);
    if (found.finished && !edit.decides)
        return fail(Error::Kind::Invalid, u"this register is finished; reopen it to change a mark"_s);
    if (edit.value && edit.value->minutesLate) {
        if (edit.value->status != Status::Late)
            return fail(Error::Kind::Invalid, u"minutes late belong to the status late"_s);
        if (*edit.value->minutesLate < 0 || *edit.value->minutesLate > maxMinutesLate)
            return fail(Error::Kind::Invalid, u"minutes late must be between 0 and %1"_s.arg(maxMinutesLate));
    }
    if (edit.note && edit.note->size() > maxNoteLength)
        return fail(Error::Kind::Invalid, u"a note may have %1 characters, this one has %2"_s.arg(maxNoteLength).arg(edit.note->size()));
    return {};
}

/// Marking again what a server refused, or what was changed elsewhere, means "send mine".
Result<bool> wasRefused(Database &db, const MarkEdit &edit)
{
    const auto refused = db.value(u"SELECT 1 FROM outbox WHERE session_id=? AND student_id=? AND state='refused' LIMIT 1"_s,
                                  { edit.session.toString(), edit.student.toString() });
    if (!refused)
        return fail(refused.error());
    return refused->has_value();
}

} // namespace

Result<> recordMark(Change &change, const MarkEdit &edit)
{
    const auto found = find(change.db(), edit.session, edit.student);
    if (!found)
        return fail(found.error());
    if (auto allowed = check(*found, edit); !allowed)
        return allowed;
    MarkRow row = found->row.value_or(MarkRow{ .mark = { .session = edit.session, .student = edit.student } });
    if (edit.onlyIfUnmarked && row.mark.value.status != Status::Unmarked)
        return {};
    const StatusValue value = edit.value.value_or(row.mark.value);
    const QString note = edit.note ? edit.note->simplified() : row.mark.note;
    const QString code = edit.code.value_or(value.status == row.mark.value.status ? row.mark.code : QString());
    const bool statusChanges = value != row.mark.value || code != row.mark.code;
    const bool noteChanges = note != row.mark.note;
    if (!statusChanges && !noteChanges) {
        const auto refused = wasRefused(change.db(), edit);
        if (!refused)
            return fail(refused.error());
        if (!*refused)
            return {};
    }
    const QString stamp = change.stamp();
    row.mark.value = value;
    row.mark.code = code;
    row.mark.note = note;
    row.mark.rev += 1;
    row.mark.changedAt = change.correctedNow();
    row.mark.author = change.actor();
    row.origin = u"local"_s;
    row.how = edit.how;
    if (statusChanges || !noteChanges || row.statusHlc.isEmpty())
        row.statusHlc = stamp;
    if (noteChanges || row.noteHlc.isEmpty())
        row.noteHlc = stamp;
    if (auto put = putMark(change.db(), row); !put)
        return put;
    const QString key = edit.session.toString() + u'|' + edit.student.toString();
    if (auto event = change.append({ .entity = u"mark"_s, .key = key, .rev = row.mark.rev,
                                     .before = found->row ? std::optional(jsonOf(*found->row)) : std::nullopt,
                                     .after = jsonOf(row), .hlc = stamp });
        !event)
        return event;
    change.touch(edit.session, edit.student);
    change.touchOutbox();
    return raiseOutbox(change.db(), edit.session, edit.student, row.mark.rev, change.now());
}

Result<> decideConflict(Change &change, const QString &conflict, const std::optional<MarkEdit> &answer)
{
    const auto noted = change.db().run(
            u"UPDATE conflict SET seen_by_user_at=?, overridden_at=? WHERE conflict_id=?"_s,
            { change.now(), answer ? QVariant(change.now()) : QVariant(), conflict });
    if (!noted)
        return fail(noted.error());
    if (*noted == 0)
        return fail(Error::Kind::NotFound, u"there is no such conflict"_s);
    change.touchOutbox();
    if (!answer)
        return {};
    MarkEdit edit = *answer;
    edit.decides = true;
    return recordMark(change, edit);
}

} // namespace rollbook
