// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rollbook {

/// What a heading means, if it is one that schools use.
struct HeadingMeaning
{
    QStringView
        field; ///< one of rosterFields(), "full" (surely the whole name) or "name" (maybe a part)
    int rank =
        0; ///< of two headings for one field the lower is meant: "admission number" before "id"
};

/// A heading as it is compared: without case, accents, spaces and punctuation.
QString foldedHeading(const QString &heading);

std::optional<HeadingMeaning> headingMeaning(const QString &heading);

} // namespace rollbook
