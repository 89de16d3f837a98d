// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/classbook.h"
#include "core/model/schooldata.h"
#include "core/result.h"

namespace rollbook {

class Database;

/// Reads whole class books, on the store's connection or, as they may be large, on a reader's own.
/// Use on the connection's thread.
class BookReader
{
public:
    explicit BookReader(Database &database) : m_database(database) { }

    /// The registers of the class from day to day, inclusive; invalid = no limit. No registers are
    /// a book without sessions, not an error. Of a class that is not one's own the lessons one covers; Forbidden when
    /// there is none.
    Result<ClassBook> book(const QString &classCode, QDate from, QDate to) const;
    Result<QList<Term>> terms() const; ///< as the school's lists have them, years among them

private:
    Database &m_database;
};

} // namespace rollbook
