// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/classbook.h"

#include <QByteArray>

namespace rollbook {

/// What is printed of a class book.
struct BookSheet
{
    QString school;
    ClassBook book;
};

/// A PDF, A4 landscape: as many sessions and students a page as can be read; names, percentages and
/// headings on each. Letters alone say the statuses, so that any printer will do. Empty when it
/// cannot be drawn. Any thread.
QByteArray printedBook(const BookSheet &sheet);

} // namespace rollbook
