// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QJsonObject>
#include <QList>

namespace rollbook {

/// One column of a table, and what it is called in a row's JSON.
struct Column
{
    enum class Type { Text, Nullable, Number, Optional }; ///< Nullable: empty text is stored as NULL; Optional: a number, or NULL

    QLatin1StringView json;
    QLatin1StringView column;
    Type type = Type::Text;
    bool key = false;
};

/// How the rows of an entity lie in their table: enough to write, read and remove one. For the
/// tables whose columns are the JSON's; the others have writers of their own in rows.cpp.
struct Shape
{
    QString entity;
    QString table;
    QList<Column> columns;
    bool writable = true; ///< false: written by rows.cpp, read and removed here
    QString insert = {}; ///< the statement: inserts, or replaces what is not part of the key
};

/// Null when the entity has no shape.
const Shape *shapeOf(const QString &entity);

/// Writes a row of a writable shape.
Result<> putShaped(Database &database, const Shape &shape, const QJsonObject &row);
/// Rows as JSON: all, or what `where` ("WHERE ... ORDER BY ...") leaves, with its `values`.
Result<QList<QJsonObject>> shapedRows(Database &database, const QString &entity, const QString &where = {},
                                      const QVariantList &values = {});
/// The row with the key of `like`, empty when there is none.
Result<QJsonObject> shapedRow(Database &database, const QString &entity, const QJsonObject &like);
/// Deletes the row with the key of `like`; an error when something refers to it.
Result<> removeShaped(Database &database, const QString &entity, const QJsonObject &like);
/// The key in one text, for the history.
QString shapedKey(const QString &entity, const QJsonObject &row);

} // namespace rollbook
