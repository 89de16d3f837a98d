// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace rollbook {

/// "number", "name", "given", "middle", "family", "class", "email", "phone", "ignore".
QStringList rosterFields();

/// Which column of a roster file holds what.
struct RosterColumns
{
    QMap<QString, int> index; ///< field -> column

    /// -1 when the file has no such column.
    int of(const QString &field) const { return index.value(field, -1); }
};

/// Recognises headings in English, German, French, Spanish, Portuguese, Italian, Dutch, Swahili,
/// Hindi and Arabic. "Name" beside "Vorname" is the family name, "Nombre" beside "Apellidos" the
/// given one. `mapped` (heading -> field) overrides. Error Invalid for an unknown heading or field,
/// a field given twice, or when number, class, or name (or given and family name) is missing.
ImportResult<RosterColumns> recogniseColumns(const QStringList &headings,
                                             const QMap<QString, QString> &mapped);

} // namespace rollbook
