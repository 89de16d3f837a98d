// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "core/store/erasure.h"
#include "core/store/people.h"
#include "core/store/peoplereader.h"
#include "core/store/walkin.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QJsonValue jsonDate(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

/// The whole of a student, for an answer.
Result<QJsonObject> jsonOf(Database &db, const Student &student)
{
    const PeopleReader people(db);
    const auto spans = people.enrolments(student.id);
    const auto guardians = people.guardians(student.id);
    if (!spans)
        return fail(spans.error());
    QJsonArray classes, calls;
    for (const EnrolmentSpan &span : *spans)
        classes.append(QJsonObject{ { u"class"_s, span.classCode }, { u"from"_s, jsonDate(span.from) }, { u"to"_s, jsonDate(span.to) } });
    for (const Guardian &g : guardians.value_or(QList<Guardian>())) // not for everybody's eyes
        calls.append(QJsonObject{ { u"id"_s, g.id }, { u"name"_s, g.name }, { u"relation"_s, g.relation }, { u"phone"_s, g.phone }, { u"email"_s, g.email } });
    QJsonObject json = rollbook::jsonOf(student);
    json[u"birthday"_s] = jsonDate(student.birthday);
    json[u"ended"_s] = jsonDate(student.ended);
    json[u"photo"_s] = !student.photo.isEmpty();
    json[u"temporary"_s] = student.temporary;
    json[u"classes"_s] = classes;
    json[u"guardians"_s] = calls;
    if (!student.mergedInto.isNull()) {
        const auto real = people.byId(student.mergedInto);
        json[u"merged_into"_s] = real ? QJsonValue(real->number) : QJsonValue();
    }
    return json;
}

Result<Answer> answerWith(Store &store, StudentId id, const QString &done)
{
    const auto student = PeopleReader(store.database()).byId(id);
    if (!student)
        return fail(student.error());
    const auto json = jsonOf(store.database(), *student);
    return json ? Result<Answer>(Answer{ { { u"student"_s, *json } }, { u"%1, %2: %3."_s.arg(student->number, student->name, done) } })
                : Result<Answer>(fail(json.error()));
}

struct Named
{
    Store *store = nullptr;
    Student student;
};

Result<Named> named(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto student = anyStudent((*store)->read(), context.argument(0));
    if (!student)
        return fail(student.error());
    return Named{ *store, *student };
}

Result<QDate> dateIn(const Context &context, const QString &option)
{
    return context.has(option) ? dateOf(context.value(option)) : Result<QDate>(QDate());
}

Result<StudentEdit> editIn(const Context &context)
{
    StudentEdit edit;
    if (context.has(u"email"_s))
        edit.email = context.value(u"email"_s);
    if (context.has(u"phone"_s))
        edit.phone = context.value(u"phone"_s);
    if (context.has(u"birthday"_s)) {
        const auto date = context.value(u"birthday"_s).isEmpty() ? Result<QDate>(QDate()) : dateOf(context.value(u"birthday"_s));
        if (!date)
            return fail(date.error());
        edit.birthday = *date;
    }
    return edit;
}

Result<Answer> add(Context &context)
{
    const auto store = context.store();
    const auto edit = editIn(context);
    const auto from = dateIn(context, u"from"_s);
    if (!store || !edit || !from)
        return fail(!store ? store.error() : !edit ? edit.error() : from.error());
    StudentEdit said = *edit;
    said.name = context.argument(1);
    const auto added = createStudent(**store, context.argument(0), said, context.argument(2), *from);
    return added ? answerWith(**store, added->id, u"in class "_s + context.argument(2)) : Result<Answer>(fail(added.error()));
}

Result<Answer> edit(Context &context)
{
    const auto who = named(context);
    const auto said = editIn(context);
    if (!who || !said)
        return fail(!who ? who.error() : said.error());
    StudentEdit changes = *said;
    if (context.has(u"name"_s))
        changes.name = context.value(u"name"_s);
    const auto edited = editStudent(*who->store, who->student.id, changes);
    return edited ? answerWith(*who->store, edited->id, u"changed"_s) : Result<Answer>(fail(edited.error()));
}

Result<Answer> show(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto student = anyStudent(**reader, context.argument(0));
    if (!student)
        return fail(student.error());
    const auto json = jsonOf((*reader)->database(), *student);
    if (!json)
        return fail(json.error());
    QStringList lines{ u"%1  %2"_s.arg(student->number, context.isolated(student->name)) };
    const QJsonArray classes = (*json)[u"classes"_s].toArray(), guardians = (*json)[u"guardians"_s].toArray();
    for (const QJsonValue &span : classes)
        lines.append(u"  class %1 from %2%3"_s.arg(span[u"class"_s].toString(), span[u"from"_s].toString(), span[u"to"_s].isNull() ? QString() : u" to "_s + span[u"to"_s].toString()));
    for (const QJsonValue &g : guardians)
        lines.append(u"  %1 (%2) %3 %4"_s.arg(context.isolated(g[u"name"_s].toString()), g[u"relation"_s].toString(), g[u"phone"_s].toString(), g[u"email"_s].toString()));
    return Answer{ { { u"student"_s, *json } }, lines };
}

Result<Answer> search(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto day = today(**reader, context);
    if (!day)
        return fail(day.error());
    const auto directory = PeopleReader((*reader)->database()).directory(*day, context.has(u"all"_s));
    if (!directory)
        return fail(directory.error());
    Table table({ u"number"_s, u"name"_s, u"class"_s });
    QJsonArray rows;
    const QList<StudentEntry> found = directory->find(context.argument(0));
    for (const StudentEntry &entry : found) {
        QJsonObject json = rollbook::jsonOf(entry.student);
        json[u"classes"_s] = QJsonArray::fromStringList(entry.classes);
        rows.append(json);
        table.add({ entry.student.number, context.isolated(entry.student.name), entry.classes.join(u", "_s) });
    }
    return Answer{ { { u"students"_s, rows } }, found.isEmpty() ? QStringList{ u"Nobody."_s } : table.lines() };
}

Result<Answer> enrol(Context &context)
{
    const auto who = named(context);
    const auto from = dateIn(context, u"from"_s);
    if (!who || !from)
        return fail(!who ? who.error() : from.error());
    const auto done = enrolStudent(*who->store, who->student.id, context.argument(1), *from);
    return done ? answerWith(*who->store, who->student.id, u"in class "_s + context.argument(1)) : Result<Answer>(fail(done.error()));
}

Result<Answer> move(Context &context)
{
    const auto who = named(context);
    const auto from = dateIn(context, u"from"_s);
    if (!who || !from)
        return fail(!who ? who.error() : from.error());
    const auto done = moveStudent(*who->store, who->student.id, context.argument(1), context.argument(2), *from);
    return done ? answerWith(*who->store, who->student.id, u"from class %1 to %2"_s.arg(context.argument(1), context.argument(2))) : Result<Answer>(fail(done.error()));
}

Result<Answer> end(Context &context)
{
    const auto who = named(context);
    const bool back = context.has(u"undo"_s);
    if (!who)
        return fail(who.error());
    const auto last = back ? Result<QDate>(QDate()) : context.argument(1).isEmpty() ? today(who->store->read(), context) : dateOf(context.argument(1));
    if (!last)
        return fail(last.error());
    const auto done = context.has(u"class"_s) ? unenrolStudent(*who->store, who->student.id, context.value(u"class"_s), *last) : endStudent(*who->store, who->student.id, *last);
    return done ? answerWith(*who->store, who->student.id, back ? u"at the school again"_s : u"until "_s + last->toString(Qt::ISODate)) : Result<Answer>(fail(done.error()));
}

Result<Answer> guardian(Context &context)
{
    const auto who = named(context);
    if (!who)
        return fail(who.error());
    if (context.has(u"remove"_s)) {
        if (auto done = removeGuardian(*who->store, context.value(u"remove"_s)); !done)
            return fail(done.error());
        return answerWith(*who->store, who->student.id, u"one less to call"_s);
    }
    const auto kept = putGuardian(*who->store, { .student = who->student.id, .name = context.argument(1), .relation = context.value(u"relation"_s),
                                                 .phone = context.value(u"phone"_s), .email = context.value(u"email"_s) });
    return kept ? answerWith(*who->store, who->student.id, u"call "_s + kept->name) : Result<Answer>(fail(kept.error()));
}

Result<Answer> photo(Context &context)
{
    const auto who = named(context);
    const auto bytes = context.has(u"remove"_s) ? Result<QByteArray>(QByteArray()) : contentOf(context.argument(1));
    if (!who || !bytes)
        return fail(!who ? who.error() : bytes.error());
    if (!context.has(u"remove"_s) && bytes->isEmpty())
        return fail(Error::Kind::Invalid, u"the file is empty"_s);
    const auto done = setPhoto(*who->store, who->student.id, *bytes);
    return done ? answerWith(*who->store, who->student.id, bytes->isEmpty() ? u"without a photo"_s : u"with a photo"_s) : Result<Answer>(fail(done.error()));
}

Result<Answer> walkIn(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto reg = registerNamed((*store)->read(), context.argument(0));
    if (!reg)
        return fail(reg.error());
    if (!context.has(u"number"_s)) {
        const auto added = addWalkIn(**store, reg->session.id, context.argument(1));
        return added ? answerWith(**store, added->id, u"on this register only"_s) : Result<Answer>(fail(added.error()));
    }
    const auto student = anyStudent((*store)->read(), context.value(u"number"_s));
    if (!student)
        return fail(student.error());
    const auto done = addToRegister(**store, reg->session.id, student->id);
    return done ? answerWith(**store, student->id, u"on the register"_s) : Result<Answer>(fail(done.error()));
}

Result<Answer> merge(Context &context)
{
    const auto who = named(context);
    if (!who)
        return fail(who.error());
    const bool back = context.has(u"undo"_s);
    const auto real = back ? Result<Student>(who->student) : anyStudent(who->store->read(), context.argument(1));
    if (!real)
        return fail(real.error());
    const auto done = back ? separateWalkIn(*who->store, who->student.id) : mergeWalkIn(*who->store, who->student.id, real->id);
    if (!done)
        return fail(done.error());
    return Answer{ { { u"sessions"_s, done->sessions }, { u"moved"_s, done->moved }, { u"kept"_s, done->kept } },
                   { u"%1 on %2; %3 moved, %4 left as they were."_s.arg(back ? u"Separated"_s : u"Merged"_s, counted(done->sessions, u"register"_s), counted(done->moved, u"mark"_s))
                             .arg(done->kept) } };
}

Result<Answer> exportAll(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto student = anyStudent(**reader, context.argument(0));
    if (!student)
        return fail(student.error());
    const auto all = everythingAbout((*reader)->database(), student->id);
    if (!all)
        return fail(all.error());
    const QStringList lines = readable(*all);
    if (!context.has(u"output"_s))
        return Answer{ *all, lines };
    const QString file = context.value(u"output"_s);
    if (auto outside = checkOutside(context, file); !outside)
        return fail(outside.error());
    const QByteArray bytes = file.endsWith(u".json"_s) ? QJsonDocument(*all).toJson() : lines.join(u'\n').toUtf8() + '\n';
    if (auto saved = save(file, bytes); !saved)
        return fail(saved.error());
    return Answer{ { { u"file"_s, file }, { u"bytes"_s, bytes.size() } }, { u"Written to %1."_s.arg(file) } };
}

Result<Answer> erase(Context &context)
{
    const auto who = named(context);
    if (!who)
        return fail(who.error());
    if (!context.has(u"confirm"_s))
        return fail(Error::Kind::Invalid, u"this removes %1 for good from store, history and copies; say --confirm. Export first: rollbookctl student export %1"_s.arg(who->student.number));
    const auto done = eraseStudent(*who->store, who->student.id, context.value(u"reason"_s));
    if (!done)
        return fail(done.error());
    QStringList lines{ u"Erased: %1 on %2."_s.arg(counted(done->marks, u"mark"_s), counted(done->sessions, u"register"_s)),
                       u"Copies that left this device - files, servers, backups - are not touched."_s };
    for (const QString &place : done->elsewhere)
        lines.append(u"Look at %1 in the store's folder: it was set aside damaged and may hold the name."_s.arg(place));
    return Answer{ { { u"sessions"_s, done->sessions }, { u"marks"_s, done->marks }, { u"elsewhere"_s, QJsonArray::fromStringList(done->elsewhere) } }, lines };
}

} // namespace

QList<Command> studentCommands()
{
    const QList<QCommandLineOption> said{ { u"name"_s, u"as it is shown"_s, u"TEXT"_s }, { u"email"_s, u"e-mail address"_s, u"TEXT"_s },
                                          { u"phone"_s, u"telephone number"_s, u"TEXT"_s }, { u"birthday"_s, u"2014-02-28; empty takes it away"_s, u"DATE"_s } };
    const QCommandLineOption from(u"from"_s, u"from this day on; today when left out"_s, u"DATE"_s);
    return { { u"student add"_s, { u"NUMBER"_s, u"NAME"_s, u"CLASS"_s }, u"Add a student who is new at the school"_s, said.mid(1) + QList{ from }, add },
             { u"student edit"_s, { u"NUMBER"_s }, u"Change what is said of a student"_s, said, edit },
             { u"student show"_s, { u"NUMBER"_s }, u"Show a student with classes and whom to call"_s, {}, show },
             { u"student search"_s, { u"TEXT"_s }, u"Find students by the beginnings of name, number and class"_s, { { u"all"_s, u"also who left"_s } }, search },
             { u"student enrol"_s, { u"NUMBER"_s, u"CLASS"_s }, u"Put a student in one more class"_s, { from }, enrol },
             { u"student move"_s, { u"NUMBER"_s, u"FROM"_s, u"TO"_s }, u"Move a student to another class; marks stay where they were made"_s, { from }, move },
             { u"student end"_s, { u"NUMBER"_s, u"[LAST]"_s }, u"End a student's time at the school, or in one class, after the last day, today when left out"_s,
               { { u"class"_s, u"in this class only"_s, u"CODE"_s }, { u"undo"_s, u"the student is at the school again"_s } }, end },
             { u"student guardian"_s, { u"NUMBER"_s, u"[NAME]"_s }, u"Add somebody to call"_s,
               { { u"relation"_s, u"such as mother"_s, u"TEXT"_s }, { u"phone"_s, u"telephone number"_s, u"TEXT"_s }, { u"email"_s, u"e-mail address"_s, u"TEXT"_s },
                 { u"remove"_s, u"take this one away instead"_s, u"ID"_s } }, guardian },
             { u"student photo"_s, { u"NUMBER"_s, u"[FILE]"_s }, u"Set a photo: a JPEG of at most 240 x 240 pixels and 24 KB"_s, { { u"remove"_s, u"take it away"_s } }, photo },
             { u"student walkin"_s, { u"SESSION"_s, u"[NAME]"_s }, u"Add somebody who came to a lesson and is not on its register"_s,
               { { u"number"_s, u"a student of the school, by admission number"_s, u"NUMBER"_s } }, walkIn },
             { u"student merge"_s, { u"WALKIN"_s, u"[NUMBER]"_s }, u"Say who somebody is that was added to a lesson"_s, { { u"undo"_s, u"take that back"_s } }, merge },
             { u"student export"_s, { u"NUMBER"_s }, u"Everything that is kept about one student"_s, { { { u"o"_s, u"output"_s }, u"write to this file; .json or text"_s, u"FILE"_s } }, exportAll },
             { u"student erase"_s, { u"NUMBER"_s }, u"Remove one student for good, from store, history and copies"_s,
               { { u"reason"_s, u"why; kept, so without a name"_s, u"TEXT"_s }, { u"confirm"_s, u"it cannot be taken back"_s } }, erase } };
}

} // namespace rollbook
