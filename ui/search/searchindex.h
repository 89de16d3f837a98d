// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/studentsearch.h"
#include "core/store/searchreader.h"

#include <QLocale>
#include <QSet>

namespace rollbook {

/// Something that was found, or an action.
struct SearchHit
{
    enum class Kind { Student, Class, Session, Action };

    Kind kind = Kind::Action;
    QString title;
    QString detail; ///< what tells it from others with the same title
    QString icon; ///< of an action
    StudentId student;
    QString classCode;
    SessionId session;
    QString action; ///< its name

    /// The same thing, though it may be called something else by now.
    bool isSame(const SearchHit &other) const
    {
        return kind == other.kind && student == other.student && classCode == other.classCode && session == other.session && action == other.action;
    }
};

/// What was found, and how much more there is.
struct SearchFound
{
    QList<SearchHit> hits;
    int all = 0; ///< of all kinds, also those beyond the limit
};

/// What of a school's lists is found by its name. Made and asked on a worker: folding the accents of
/// tens of thousands of lines takes longer than a frame. Does not change once it is made.
class SearchIndex
{
public:
    SearchIndex(const SearchLists &lists, const QLocale &locale);

    /// At most so many of each kind, or `ofOne` where all are of one kind; students first, then classes, then
    /// sessions, the newest first. Students as on the Students page (StudentDirectory), those in `own` before others.
    SearchFound find(const QString &text, int ofEach, int ofOne, const QSet<StudentId> &own = {}) const;

private:
    SearchHit student(int i) const;
    SearchHit session(int i) const;

    SearchLists m_lists;
    QLocale m_locale;
    StudentSearch m_classes;
    StudentSearch m_sessions;
};

} // namespace rollbook
