// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/exchange/rosterreader.h"
#include "core/store/access.h"
#include "core/store/changes.h"
#include "core/store/keptfiles.h"
#include "core/store/listdocuments.h"
#include "core/store/peoplereader.h"
#include "core/store/rows.h"
#include "core/store/shapes.h"
#include "core/store/travelfiles.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QJsonObject idOf(StudentId id) { return { { u"id"_s, id.toString() } }; }

/// Writes a row of the lists with what was there before, and tells the servers that take lists.
Result<> put(Change &change, const QString &entity, const QString &key, const QJsonObject &row, const QJsonObject &before)
{
    if (auto stored = putRow(change.db(), entity, row); !stored)
        return stored;
    change.touchRoster();
    change.touchOutbox();
    if (auto event = change.append({ .entity = entity, .key = key, .before = before.isEmpty() ? std::nullopt : std::optional<Change::Payload>(before), .after = row }); !event)
        return event;
    return raiseListed(change.db(), entity, shapedKey(entity, row), change.now());
}

Result<QDate> todayOf(Store &store, QDate given)
{
    if (given.isValid())
        return given;
    const auto school = store.read().school();
    return school ? Result<QDate>(schoolToday(school->zone, store.clock().wallMs())) : Result<QDate>(fail(school.error()));
}

Result<ClassId> classNamed(Store &store, const QString &code)
{
    const auto id = store.database().value(u"SELECT class_id FROM class WHERE code=?"_s, { code });
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(Error::Kind::NotFound, u"there is no class %1"_s.arg(code));
    return ClassId::fromString((*id)->toString());
}

void say(QJsonObject &row, const StudentEdit &said)
{
    if (said.name)
        row[u"name"_s] = cleanedCell(*said.name);
    if (said.email)
        row[u"email"_s] = said.email->trimmed();
    if (said.phone)
        row[u"phone"_s] = said.phone->simplified();
    if (said.birthday)
        row[u"birthday"_s] = said.birthday->isValid() ? said.birthday->toString(Qt::ISODate) : QString();
}

/// What somebody typed: no longer than any name, and without control characters.
Result<> checkText(const QString &text, qsizetype most)
{
    if (text.size() > most)
        return fail(Error::Kind::Invalid, u"\"%1...\" has %2 characters; %3 is the most"_s.arg(text.left(20)).arg(text.size()).arg(most));
    const auto bad = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    if (bad != text.cend())
        return fail(Error::Kind::Invalid, u"\"%1\" has the control character U+%2; take it out"_s.arg(cleanedCell(text), QString::number(bad->unicode(), 16).rightJustified(4, u'0')));
    return {};
}

Result<> check(const StudentEdit &said, QDate today)
{
    if (said.name && cleanedCell(*said.name).isEmpty())
        return fail(Error::Kind::Invalid, u"a student needs a name"_s);
    for (const auto &text : { said.name, said.email, said.phone }) {
        if (auto fits = checkText(text.value_or(QString()), longestName); !fits)
            return fits;
    }
    if (said.birthday && said.birthday->isValid() && (*said.birthday > today || said.birthday->daysTo(today) > 120 * 366))
        return fail(Error::Kind::Invalid, u"%1 cannot be a birthday"_s.arg(said.birthday->toString(Qt::ISODate)));
    return {};
}

/// The student of the lists; merged ones are somebody else, and temporary ones are on none.
Result<Student> onTheLists(Store &store, StudentId id)
{
    if (auto may = mayDo(store.database(), Action::ChangeLists); !may)
        return fail(may.error());
    const auto known = PeopleReader(store.database()).byId(id);
    if (known && !known->mergedInto.isNull())
        return fail(Error::Kind::Invalid, u"%1 was merged with another student; change that one"_s.arg(known->number));
    return known;
}

Result<> enrol(Change &change, StudentId student, ClassId into, QDate from)
{
    const auto last = change.db().value(u"SELECT coalesce(max(position),0) FROM enrolment WHERE class_id=?"_s, { into.toString() });
    if (!last)
        return fail(last.error());
    const EnrolmentRow row{ into, student, from, {}, (*last)->toInt() + 1 };
    return put(change, u"enrolment"_s, student.toString(), rowOf(row), {});
}

/// Ends a membership. One that had not begun by then ends before it begins: that is nobody's day, here and
/// on every device that hears of it.
Result<> endSpan(Change &change, StudentId student, const EnrolmentSpan &span, QDate last)
{
    EnrolmentRow row{ span.classId, student, span.from, span.to, span.position };
    const QJsonObject before = rowOf(row);
    row.to = last;
    return put(change, u"enrolment"_s, student.toString(), rowOf(row), before);
}

bool runsAfter(const EnrolmentSpan &span, QDate last) { return !span.to.isValid() || (span.to > last && span.to >= span.from); }

Result<> checkNotIn(const QList<EnrolmentSpan> &spans, ClassId into, const QString &code, QDate from)
{
    for (const EnrolmentSpan &span : spans) {
        if (span.classId == into && runsAfter(span, from.addDays(-1)))
            return fail(Error::Kind::Invalid, u"the student is in class %1 already, from %2 on"_s.arg(code, span.from.toString(Qt::ISODate)));
    }
    return {};
}

} // namespace

Result<SchoolClass> createClass(Store &store, const QString &code, const QString &name)
{
    if (auto may = mayDo(store.database(), Action::ChangeLists); !may)
        return fail(may.error());
    const auto school = store.read().school();
    if (!school)
        return fail(school.error());
    if (auto good = checkText(code, longestCode); !good)
        return fail(good.error());
    if (auto good = checkText(name, longestName); !good)
        return fail(good.error());
    const QString called = cleanedCell(code), shown = cleanedCell(name);
    if (called.isEmpty())
        return fail(Error::Kind::Invalid, u"a class needs a code, such as 7A"_s);
    const auto known = store.database().value(u"SELECT code FROM class WHERE lower(code)=lower(?)"_s, { called });
    if (!known)
        return fail(known.error());
    if (*known)
        return fail(Error::Kind::Invalid, u"there is a class %1 already"_s.arg((*known)->toString()));
    const SchoolClass made{ classId(school->id, called), called, shown.isEmpty() ? called : shown, 0 };
    RosterPlan plan;
    plan.newClasses.append(made);
    if (auto applied = store.applyRoster(plan); !applied)
        return fail(applied.error());
    return made;
}

Result<Student> createStudent(Store &store, const QString &rawNumber, const StudentEdit &said, const QString &classCode, QDate from)
{
    const QString number = cleanedCell(rawNumber);
    if (auto may = mayDo(store.database(), Action::ChangeLists); !may)
        return fail(may.error());
    const auto school = store.read().school();
    const auto into = classNamed(store, classCode);
    const auto day = todayOf(store, from);
    if (!school || !into || !day)
        return fail(!school ? school.error() : !into ? into.error() : day.error());
    if (auto good = check(said, *todayOf(store, {})); !good)
        return fail(good.error());
    if (auto good = checkText(rawNumber, longestCode); !good)
        return fail(good.error());
    if (number.isEmpty() || !said.name)
        return fail(Error::Kind::Invalid, u"a student needs an admission number and a name"_s);
    const StudentId id = studentId(school->id, number);
    if (const auto known = PeopleReader(store.database()).byId(id))
        return fail(Error::Kind::Invalid, u"the admission number %1 belongs to %2 already"_s.arg(known->number, known->name));
    QJsonObject row = rowOf(Student{ .id = id, .number = number, .name = {}, .email = {}, .phone = {} });
    say(row, said);
    const auto done = store.transact([&](Change &change) -> Result<> {
        if (auto added = put(change, u"student"_s, id.toString(), row, {}); !added)
            return added;
        return enrol(change, id, *into, *day);
    });
    return done ? PeopleReader(store.database()).byId(id) : Result<Student>(fail(done.error()));
}

Result<Student> editStudent(Store &store, StudentId id, const StudentEdit &said)
{
    const auto known = onTheLists(store, id);
    const auto today = todayOf(store, {});
    if (!known || !today)
        return fail(!known ? known.error() : today.error());
    if (auto good = check(said, *today); !good)
        return fail(good.error());
    const auto before = shapedRow(store.database(), u"student"_s, idOf(id));
    if (!before)
        return fail(before.error());
    QJsonObject row = *before;
    say(row, said);
    if (row == *before)
        return *known;
    const auto done = store.transact([&](Change &change) { return put(change, u"student"_s, id.toString(), row, *before); });
    return done ? PeopleReader(store.database()).byId(id) : Result<Student>(fail(done.error()));
}

Result<> enrolStudent(Store &store, StudentId id, const QString &classCode, QDate from)
{
    const auto known = onTheLists(store, id);
    const auto into = classNamed(store, classCode);
    const auto day = todayOf(store, from);
    const auto spans = PeopleReader(store.database()).enrolments(id);
    if (!known || !into || !day || !spans)
        return fail(!known ? known.error() : !into ? into.error() : !day ? day.error() : spans.error());
    if (known->temporary)
        return fail(Error::Kind::Invalid, u"%1 was added to a lesson only; say first who that is"_s.arg(known->name));
    if (known->ended.isValid() && known->ended < *day)
        return fail(Error::Kind::Invalid, u"%1 left the school on %2; take that back first"_s.arg(known->name, known->ended.toString(Qt::ISODate)));
    if (auto free = checkNotIn(*spans, *into, classCode, *day); !free)
        return free;
    return store.transact([&](Change &change) { return enrol(change, id, *into, *day); });
}

Result<> unenrolStudent(Store &store, StudentId id, const QString &classCode, QDate last)
{
    const auto known = onTheLists(store, id);
    const auto from = classNamed(store, classCode);
    const auto spans = PeopleReader(store.database()).enrolments(id);
    if (!known || !from || !spans)
        return fail(!known ? known.error() : !from ? from.error() : spans.error());
    return store.transact([&](Change &change) -> Result<> {
        for (const EnrolmentSpan &span : *spans) {
            if (span.classId != *from || !runsAfter(span, last))
                continue;
            if (auto ended = endSpan(change, id, span, last); !ended)
                return ended;
        }
        return change.isEmpty() ? Result<>(fail(Error::Kind::Invalid, u"the student is not in class %1 after %2"_s.arg(classCode, last.toString(Qt::ISODate)))) : Result<>();
    });
}

Result<> moveStudent(Store &store, StudentId id, const QString &fromClass, const QString &toClass, QDate day)
{
    const auto known = onTheLists(store, id);
    const auto from = classNamed(store, fromClass), into = classNamed(store, toClass);
    const auto first = todayOf(store, day);
    const auto spans = PeopleReader(store.database()).enrolments(id);
    if (!known || !from || !into || !first || !spans)
        return fail(!known ? known.error() : !from ? from.error() : !into ? into.error() : !first ? first.error() : spans.error());
    if (*from == *into)
        return fail(Error::Kind::Invalid, u"the student is to move from class %1 to itself"_s.arg(fromClass));
    if (auto free = checkNotIn(*spans, *into, toClass, *first); !free)
        return free;
    return store.transact([&](Change &change) -> Result<> {
        bool was = false;
        for (const EnrolmentSpan &span : *spans) {
            if (span.classId != *from || !runsAfter(span, first->addDays(-1)))
                continue;
            was = true;
            if (auto ended = endSpan(change, id, span, first->addDays(-1)); !ended)
                return ended;
        }
        if (!was)
            return fail(Error::Kind::Invalid, u"the student is not in class %1 on %2"_s.arg(fromClass, first->toString(Qt::ISODate)));
        return enrol(change, id, *into, *first);
    });
}

Result<> endStudent(Store &store, StudentId id, QDate last)
{
    const auto known = onTheLists(store, id);
    const auto spans = PeopleReader(store.database()).enrolments(id);
    const auto before = shapedRow(store.database(), u"student"_s, idOf(id));
    if (!known || !spans || !before)
        return fail(!known ? known.error() : !spans ? spans.error() : before.error());
    if (known->ended == last)
        return {};
    QJsonObject row = *before;
    row[u"ended"_s] = last.isValid() ? last.toString(Qt::ISODate) : QString();
    return store.transact([&](Change &change) -> Result<> {
        for (const EnrolmentSpan &span : *spans) {
            if (!last.isValid() || !runsAfter(span, last))
                continue;
            if (auto ended = endSpan(change, id, span, last); !ended)
                return ended;
        }
        return put(change, u"student"_s, id.toString(), row, *before);
    });
}

Result<Guardian> putGuardian(Store &store, const Guardian &guardian)
{
    if (auto known = onTheLists(store, guardian.student); !known)
        return fail(known.error());
    if (guardian.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"somebody to call needs a name"_s);
    if (guardian.phone.trimmed().isEmpty() && guardian.email.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"somebody to call needs a telephone number or an e-mail address"_s);
    Guardian kept = guardian;
    if (kept.id.isEmpty())
        kept.id = timeOrderedUuid(store.clock().wallMs()).toString(QUuid::WithoutBraces);
    const auto before = shapedRow(store.database(), u"guardian"_s, { { u"id"_s, kept.id } });
    const auto last = store.database().value(u"SELECT coalesce(max(position),0) FROM guardian WHERE student_id=?"_s, { kept.student.toString() });
    if (!before || !last)
        return fail(!before ? before.error() : last.error());
    if (kept.position == 0)
        kept.position = before->isEmpty() ? (*last)->toInt() + 1 : int((*before)["position"_L1].toInteger());
    const QJsonObject row{ { u"id"_s, kept.id }, { u"student"_s, kept.student.toString() }, { u"name"_s, kept.name.simplified() },
                           { u"relation"_s, kept.relation.simplified() }, { u"phone"_s, kept.phone.simplified() },
                           { u"email"_s, kept.email.trimmed() }, { u"position"_s, kept.position } };
    const auto done = store.transact([&](Change &change) -> Result<> {
        if (auto put = putRow(change.db(), u"guardian"_s, row); !put)
            return put;
        change.touchRoster();
        change.touchOutbox();
        if (auto noted = change.append({ .entity = u"guardian"_s, .key = kept.id, .before = before->isEmpty() ? std::nullopt : std::optional<Change::Payload>(*before), .after = row }); !noted)
            return noted;
        return raiseListed(change.db(), u"guardian"_s, kept.id, change.now()); // the school's own hub; no other server is told whom to call
    });
    return done ? Result<Guardian>(kept) : Result<Guardian>(fail(done.error()));
}

Result<> removeGuardian(Store &store, const QString &id)
{
    if (auto may = mayDo(store.database(), Action::ChangeLists); !may)
        return may;
    const auto before = shapedRow(store.database(), u"guardian"_s, { { u"id"_s, id } });
    if (!before)
        return fail(before.error());
    if (before->isEmpty())
        return fail(Error::Kind::NotFound, u"there is nobody to call with the id %1"_s.arg(id));
    const QJsonObject removed{ { u"of"_s, u"guardian"_s }, { u"row"_s, *before } };
    return store.transact([&](Change &change) -> Result<> {
        if (auto put = putRow(change.db(), u"removed"_s, removed); !put)
            return put;
        change.touchRoster();
        change.touchOutbox();
        if (auto noted = change.append({ .entity = u"removed"_s, .key = id, .before = Change::Payload(*before), .after = removed }); !noted)
            return noted;
        return raiseListed(change.db(), u"guardian"_s, id, change.now());
    });
}

Result<> setPhoto(Store &store, StudentId id, const QByteArray &jpeg)
{
    if (auto known = onTheLists(store, id); !known)
        return fail(known.error());
    const auto paths = pathsOf(store.database());
    const auto before = shapedRow(store.database(), u"photo"_s, { { u"student"_s, id.toString() } });
    if (!paths || !before)
        return fail(!paths ? paths.error() : before.error());
    if (auto good = jpeg.isEmpty() ? Result<>() : checkPhoto(jpeg); !good)
        return good;
    const auto name = jpeg.isEmpty() ? Result<QString>(QString()) : keepFile(*paths, jpeg);
    if (!name)
        return fail(name.error());
    if ((*before)["sha256"_L1].toString() == *name)
        return {};
    const auto done = store.transact([&](Change &change) -> Result<> {
        const QJsonObject row{ { u"student"_s, id.toString() }, { u"sha256"_s, *name }, { u"author"_s, change.actor() }, { u"changed_at"_s, change.now() } };
        const QString entity = name->isEmpty() ? u"removed"_s : u"photo"_s;
        const QJsonObject after = name->isEmpty() ? QJsonObject{ { u"of"_s, u"photo"_s }, { u"row"_s, *before } } : row;
        if (auto put = putRow(change.db(), entity, after); !put)
            return put;
        change.touchRoster();
        change.touchOutbox();
        if (auto noted = change.append({ .entity = entity, .key = id.toString(), .before = before->isEmpty() ? std::nullopt : std::optional<Change::Payload>(*before), .after = after }); !noted)
            return noted;
        if (auto raised = raiseListed(change.db(), u"photo"_s, id.toString(), change.now()); !raised)
            return raised;
        return raiseFile(change.db(), id.toString(), *name, change.now());
    });
    if (!done)
        return done;
    (void)sweepFiles(*paths, store.database()); // the one before, unless somebody shares it; else the next time
    return {};
}

} // namespace rollbook
