// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/peoplereader.h"

namespace rollbook {

class Database;

/// All that the search of the window looks through.
struct SearchLists
{
    StudentDirectory students; ///< who is at the school
    QList<SchoolClass> classes; ///< by code
    QList<Session> sessions; ///< the newest first
};

/// Reads the lists for the search, on a reader's own connection: a store of a million marks has tens of
/// thousands of sessions. Use on the connection's thread.
class SearchReader
{
public:
    explicit SearchReader(Database &database) : m_database(database) { }

    Result<SearchLists> lists(QDate today) const;

private:
    Database &m_database;
};

} // namespace rollbook
