// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"

#include "core/model/limits.h"
#include "core/school/byrule.h"
#include "core/store/access.h"
#include "core/store/codestore.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

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
                mark.mark.value.code = row.text(10);
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

/// Whether the mark had this code before: bringing it back is nobody's choice of a code.
Result<bool> hadCode(Database &db, const MarkEdit &edit, const QString &code)
{
    const auto had = db.value(u"SELECT 1 FROM event WHERE entity='mark' AND entity_key=? AND json_extract(after_json,'$.code')=? LIMIT 1"_s,
                              { edit.session.toString() + u'|' + edit.student.toString(), code });
    return had ? Result<bool>(had->has_value()) : Result<bool>(fail(had.error()));
}

/// Whether the school's codes allow the value; its code is written as the pack writes it.
Result<> checkCode(Database &db, const MarkEdit &edit, const QString &note, StatusValue &value)
{
    const auto pack = activeCodePack(db);
    const auto role = roleOf(db);
    const auto had = hadCode(db, edit, value.code);
    if (!pack || !role || !had)
        return fail(!pack ? pack.error() : !role ? role.error() : had.error());
    const AttendanceCode *own = pack->find(value.code);
    if (*had && !own) // of a pack that was in use before
        return {};
    switch (problemWith(*pack, value.code, *role, note)) {
    case CodeProblem::None: break;
    case CodeProblem::Unknown:
        return fail(Error::Kind::Invalid, u"the school's codes (%1) have no \"%2\"; see: rollbookctl codes list %1"_s.arg(pack->name, value.code));
    case CodeProblem::NoMark:
        return fail(Error::Kind::Invalid, u"the code %1 (%2) says that there is no mark; it cannot be set"_s.arg(own->code, own->title));
    case CodeProblem::NotForRole: {
        if (*had)
            break;
        QStringList roles;
        for (const Role other : own->roles)
            roles.append(roleWord(other));
        return fail(Error::Kind::Invalid, u"the code %1 (%2) may be set by %3 only; the role here is %4"_s.arg(own->code, own->title, roles.join(u", "_s), roleWord(*role)));
    }
    case CodeProblem::NeedsNote:
        return fail(Error::Kind::Invalid, u"the code %1 (%2) needs a note"_s.arg(own->code, own->title));
    }
    if (value.status != own->status)
        return fail(Error::Kind::Invalid, u"the code %1 (%2) marks %3, not %4"_s.arg(own->code, own->title, statusWord(own->status), statusWord(value.status)));
    value = valueOf(*pack, own->code, value);
    return {};
}

/// A code that needs a note does not lose it.
Result<> keepsItsNote(Database &db, const StatusValue &value, const QString &note, const QString &before)
{
    if (value.code.isEmpty() || !note.isEmpty() || before.isEmpty())
        return {};
    const auto pack = activeCodePack(db);
    if (!pack)
        return fail(pack.error());
    const AttendanceCode *own = pack->find(value.code);
    return own && own->needsNote ? fail(Error::Kind::Invalid, u"the code %1 (%2) needs a note"_s.arg(own->code, own->title)) : Result<>();
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
    StatusValue value = edit.value.value_or(row.mark.value);
    // Whom the rule made absent and a person marks is marked by that person, also as absent.
    const bool taken = edit.value && isByRule(row.mark.value.status, row.mark.note);
    const QString note = edit.note ? edit.note->simplified() : taken ? noteWithoutRule(row.mark.note) : row.mark.note;
    if (!value.code.isEmpty() && value != row.mark.value) {
        if (auto allowed = checkCode(change.db(), edit, note, value); !allowed)
            return allowed;
    }
    if (auto kept = keepsItsNote(change.db(), value, note, row.mark.note); !kept)
        return kept;
    const bool statusChanges = value != row.mark.value;
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
