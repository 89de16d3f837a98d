// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shapes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto Text = Column::Type::Text;
constexpr auto Nullable = Column::Type::Nullable;
constexpr auto Number = Column::Type::Number;
constexpr auto Optional = Column::Type::Optional;

QList<Shape> makeShapes()
{
    return {
        { u"student"_s,
          u"student"_s,
          { { "id"_L1, "student_id"_L1, Text, true },
            { "number"_L1, "admission_no"_L1 },
            { "name"_L1, "name"_L1 },
            { "email"_L1, "email"_L1 },
            { "phone"_L1, "phone"_L1 },
            { "source"_L1, "source_id"_L1, Nullable },
            { "given"_L1, "given"_L1, Nullable },
            { "family"_L1, "family"_L1, Nullable },
            { "grade"_L1, "grade"_L1, Nullable },
            { "birthday"_L1, "birthday"_L1, Nullable },
            { "ended"_L1, "ended"_L1, Nullable },
            { "temporary"_L1, "temporary"_L1, Number },
            { "merged_into"_L1, "merged_into"_L1, Nullable } },
          false },
        { u"photo"_s,
          u"photo"_s,
          { { "student"_L1, "student_id"_L1, Text, true },
            { "sha256"_L1, "sha256"_L1 },
            { "author"_L1, "author"_L1 },
            { "changed_at"_L1, "changed_at"_L1, Number } } },
        { u"guardian"_s,
          u"guardian"_s,
          { { "id"_L1, "guardian_id"_L1, Text, true },
            { "student"_L1, "student_id"_L1 },
            { "name"_L1, "name"_L1 },
            { "relation"_L1, "relation"_L1 },
            { "phone"_L1, "phone"_L1 },
            { "email"_L1, "email"_L1 },
            { "position"_L1, "position"_L1, Number } } },
        { u"roster"_s,
          u"roster"_s,
          { { "session"_L1, "session_id"_L1, Text, true },
            { "student"_L1, "student_id"_L1, Text, true },
            { "position"_L1, "position"_L1, Number },
            { "number"_L1, "admission_no"_L1 },
            { "name"_L1, "name"_L1 } },
          false },
        { u"period"_s,
          u"period"_s,
          { { "id"_L1, "period_id"_L1, Text, true },
            { "code"_L1, "code"_L1 },
            { "name"_L1, "name"_L1 },
            { "start"_L1, "start_local"_L1 },
            { "end"_L1, "end_local"_L1 },
            { "weekdays"_L1, "weekdays"_L1, Number },
            { "position"_L1, "position"_L1, Number } } },
        { u"erasure"_s,
          u"erasure"_s,
          { { "id"_L1, "erasure_id"_L1, Text, true },
            { "kind"_L1, "kind"_L1 },
            { "student"_L1, "student_id"_L1 },
            { "before"_L1, "before_date"_L1 },
            { "at"_L1, "at"_L1, Number },
            { "author"_L1, "author"_L1 },
            { "reason"_L1, "reason"_L1 },
            { "sessions"_L1, "sessions"_L1, Number },
            { "marks"_L1, "marks"_L1, Number },
            { "finished_at"_L1, "finished_at"_L1, Number } },
          false },
        { u"class"_s,
          u"class"_s,
          { { "id"_L1, "class_id"_L1, Text, true },
            { "code"_L1, "code"_L1 },
            { "name"_L1, "name"_L1 },
            { "source"_L1, "source_id"_L1, Nullable },
            { "subject"_L1, "subject_id"_L1, Nullable },
            { "course"_L1, "course_id"_L1, Nullable },
            { "course_title"_L1, "course_title"_L1, Nullable },
            { "kind"_L1, "kind"_L1, Nullable },
            { "grade"_L1, "grade"_L1, Nullable },
            { "room"_L1, "room"_L1, Nullable },
            { "terms"_L1, "terms"_L1, Nullable } },
          false },
        { u"subject"_s,
          u"subject"_s,
          { { "id"_L1, "subject_id"_L1, Text, true }, { "code"_L1, "code"_L1 }, { "name"_L1, "name"_L1 } },
          false },
        { u"enrolment"_s,
          u"enrolment"_s,
          { { "class"_L1, "class_id"_L1, Text, true },
            { "student"_L1, "student_id"_L1, Text, true },
            { "from"_L1, "from_date"_L1, Text, true },
            { "to"_L1, "to_date"_L1, Nullable },
            { "position"_L1, "position"_L1, Number },
            { "source"_L1, "source_id"_L1, Nullable } },
          false },
        { u"term"_s,
          u"term"_s,
          { { "source"_L1, "source_id"_L1, Text, true },
            { "title"_L1, "title"_L1 },
            { "kind"_L1, "kind"_L1 },
            { "from"_L1, "from_date"_L1 },
            { "to"_L1, "to_date"_L1 },
            { "parent"_L1, "parent"_L1 },
            { "year"_L1, "school_year"_L1, Number } } },
        { u"teacher"_s,
          u"teacher"_s,
          { { "id"_L1, "teacher_id"_L1, Text, true },
            { "source"_L1, "source_id"_L1 },
            { "number"_L1, "number"_L1 },
            { "name"_L1, "name"_L1 },
            { "given"_L1, "given"_L1 },
            { "family"_L1, "family"_L1 },
            { "email"_L1, "email"_L1 } } },
        { u"teaching"_s,
          u"teaching"_s,
          { { "class"_L1, "class_id"_L1, Text, true },
            { "teacher"_L1, "teacher_id"_L1, Text, true },
            { "from"_L1, "from_date"_L1, Text, true },
            { "to"_L1, "to_date"_L1, Nullable },
            { "position"_L1, "position"_L1, Number },
            { "source"_L1, "source_id"_L1 } } },
        { u"importrun"_s,
          u"import_run"_s,
          { { "id"_L1, "import_id"_L1, Text, true },
            { "kind"_L1, "kind"_L1 },
            { "file"_L1, "file"_L1 },
            { "at"_L1, "at"_L1, Number },
            { "author"_L1, "author"_L1 },
            { "hlc"_L1, "hlc"_L1 },
            { "first_seq"_L1, "first_seq"_L1, Number },
            { "changes"_L1, "changes"_L1, Number },
            { "undone_at"_L1, "undone_at"_L1, Number } } },
        { u"slot"_s,
          u"slot"_s,
          { { "id"_L1, "slot_id"_L1, Text, true },
            { "class"_L1, "class_id"_L1 },
            { "subject"_L1, "subject_id"_L1, Nullable },
            { "teacher"_L1, "teacher_id"_L1, Nullable },
            { "weekday"_L1, "weekday"_L1, Number },
            { "start"_L1, "start_local"_L1 },
            { "end"_L1, "end_local"_L1 },
            { "week"_L1, "week"_L1, Number },
            { "room"_L1, "room"_L1 },
            { "from"_L1, "from_date"_L1 },
            { "to"_L1, "to_date"_L1, Nullable },
            { "source"_L1, "source"_L1 } } },
        { u"closure"_s,
          u"closure"_s,
          { { "id"_L1, "closure_id"_L1, Text, true },
            { "name"_L1, "name"_L1 },
            { "from"_L1, "from_date"_L1 },
            { "to"_L1, "to_date"_L1 },
            { "start"_L1, "start_local"_L1 },
            { "end"_L1, "end_local"_L1 },
            { "source"_L1, "source"_L1 },
            { "removed"_L1, "removed"_L1, Number } } },
        { u"lessonchange"_s,
          u"lesson_change"_s,
          { { "id"_L1, "session_id"_L1, Text, true },
            { "kind"_L1, "kind"_L1 },
            { "class"_L1, "class_id"_L1 },
            { "subject"_L1, "subject_id"_L1, Nullable },
            { "date"_L1, "local_date"_L1 },
            { "start"_L1, "start_local"_L1 },
            { "new_date"_L1, "new_date"_L1 },
            { "new_start"_L1, "new_start"_L1 },
            { "new_end"_L1, "new_end"_L1 },
            { "room"_L1, "room"_L1 },
            { "teacher"_L1, "teacher_id"_L1, Nullable },
            { "reason"_L1, "reason"_L1 },
            { "source"_L1, "source"_L1 },
            { "removed"_L1, "removed"_L1, Number } } },
        { u"sessionlife"_s,
          u"session_life"_s,
          { { "id"_L1, "session_id"_L1, Text, true },
            { "opened_at"_L1, "opened_at"_L1, Number },
            { "opened_by"_L1, "opened_by"_L1 },
            { "auto_opened"_L1, "auto_opened"_L1, Number },
            { "closed_at"_L1, "closed_at"_L1, Number },
            { "closed_by"_L1, "closed_by"_L1 },
            { "auto_closed"_L1, "auto_closed"_L1, Number },
            { "auto_absent"_L1, "auto_absent"_L1, Number },
            { "reopened_at"_L1, "reopened_at"_L1, Number },
            { "reopened_by"_L1, "reopened_by"_L1 },
            { "reason"_L1, "reason"_L1 },
            { "head_count"_L1, "head_count"_L1, Optional },
            { "counted_by"_L1, "counted_by"_L1 } } },
        { u"codepack"_s,
          u"code_pack"_s,
          { { "name"_L1, "name"_L1, Text, true }, { "content"_L1, "content"_L1 }, { "version"_L1, "version"_L1, Number } } },
        { u"rule"_s,
          u"rule"_s,
          { { "name"_L1, "name"_L1, Text, true },
            { "value"_L1, "value"_L1 },
            { "version"_L1, "version"_L1, Number },
            { "changed_at"_L1, "changed_at"_L1, Number },
            { "author"_L1, "author"_L1 } } },
    };
}

QString join(const Shape &shape, const QString &separator, bool keys, bool rest, const QString &pattern)
{
    QStringList parts;
    for (const Column &c : shape.columns) {
        if (c.key ? keys : rest)
            parts.append(pattern.contains(u'%') ? pattern.arg(c.column) : pattern);
    }
    return parts.join(separator);
}

QString insertSql(const Shape &shape)
{
    return u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT DO UPDATE SET %4"_s.arg(
            shape.table, join(shape, u", "_s, true, true, u"%1"_s), join(shape, u","_s, true, true, u"?"_s),
            join(shape, u", "_s, false, true, u"%1=excluded.%1"_s));
}

const QHash<QString, Shape> &shapes()
{
    static const QHash<QString, Shape> all = [] {
        QHash<QString, Shape> hash;
        for (Shape shape : makeShapes()) {
            shape.insert = insertSql(shape);
            hash.insert(shape.entity, shape);
        }
        return hash;
    }();
    return all;
}

QVariant valueOf(const Column &column, const QJsonObject &row)
{
    const QJsonValue value = row[column.json];
    switch (column.type) {
    case Column::Type::Text: return value.toString();
    case Column::Type::Nullable: return value.toString().isEmpty() ? QVariant() : QVariant(value.toString());
    case Column::Type::Number: return value.toInteger();
    case Column::Type::Optional: return value.isDouble() ? QVariant(value.toInteger()) : QVariant();
    }
    return {};
}

QVariantList keyOf(const Shape &shape, const QJsonObject &row)
{
    QVariantList values;
    for (const Column &c : shape.columns) {
        if (c.key)
            values.append(valueOf(c, row));
    }
    return values;
}

} // namespace

const Shape *shapeOf(const QString &entity)
{
    const auto found = shapes().constFind(entity);
    return found == shapes().constEnd() ? nullptr : &*found;
}

Result<> putShaped(Database &database, const Shape &shape, const QJsonObject &row)
{
    QVariantList values;
    values.reserve(shape.columns.size());
    for (const Column &c : shape.columns)
        values.append(valueOf(c, row));
    const auto done = database.run(shape.insert, values);
    return done ? Result<>() : Result<>(fail(done.error()));
}

Result<QList<QJsonObject>> shapedRows(Database &database, const QString &entity, const QString &where,
                                      const QVariantList &values)
{
    const Shape *shape = shapeOf(entity);
    if (!shape)
        return fail(Error::Kind::NotFound, u"there is no table of %1"_s.arg(entity));
    QList<QJsonObject> rows;
    const auto read = database.each(
            u"SELECT %1 FROM %2 "_s.arg(join(*shape, u", "_s, true, true, u"%1"_s), shape->table) + where, values, [&](const Row &row) {
        QJsonObject object;
        for (int i = 0; i < shape->columns.size(); ++i) {
            const Column &c = shape->columns[i];
            if (c.type == Column::Type::Optional && row.isNull(i))
                continue;
            if (c.type == Column::Type::Number || c.type == Column::Type::Optional)
                object[c.json] = row.number(i);
            else
                object[c.json] = row.text(i);
        }
        rows.append(object);
    });
    if (!read)
        return fail(read.error());
    return rows;
}

Result<QJsonObject> shapedRow(Database &database, const QString &entity, const QJsonObject &like)
{
    const Shape *shape = shapeOf(entity);
    if (!shape)
        return fail(Error::Kind::NotFound, u"there is no table of %1"_s.arg(entity));
    const auto rows = shapedRows(database, entity, u"WHERE "_s + join(*shape, u" AND "_s, true, false, u"%1=?"_s),
                                 keyOf(*shape, like));
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? QJsonObject() : rows->constFirst();
}

Result<> removeShaped(Database &database, const QString &entity, const QJsonObject &like)
{
    const Shape *shape = shapeOf(entity);
    if (!shape)
        return fail(Error::Kind::NotFound, u"there is no table of %1"_s.arg(entity));
    const auto done = database.run(
            u"DELETE FROM %1 WHERE %2"_s.arg(shape->table, join(*shape, u" AND "_s, true, false, u"%1=?"_s)),
            keyOf(*shape, like));
    return done ? Result<>() : Result<>(fail(done.error()));
}

QString shapedKey(const QString &entity, const QJsonObject &row)
{
    const Shape *shape = shapeOf(entity);
    QStringList parts;
    for (const Column &c : shape ? shape->columns : QList<Column>()) {
        if (c.key)
            parts.append(row[c.json].toString());
    }
    return parts.join(u'|');
}

} // namespace rollbook
