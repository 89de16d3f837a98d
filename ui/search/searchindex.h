// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/studentsearch.h"
#include "core/store/searchreader.h"

#include <QLocale>

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

/// What of a school's lists is found by its name. Made and asked on a worker: folding the accents of
/// tens of thousands of lines takes longer than a frame. Does not change once it is made.
class SearchIndex
{
public:
    SearchIndex(const SearchLists &lists, const QLocale &locale);

    /// At most so many of each kind; students first, then classes, then sessions, the newest first.
    /// Students as on the Students page (StudentDirectory).
    QList<SearchHit> find(const QString &text, int ofEach) const;

private:
    SearchHit student(int i) const;
    SearchHit session(int i) const;

    SearchLists m_lists;
    QLocale m_locale;
    StudentSearch m_classes;
    StudentSearch m_sessions;
};

} // namespace rollbook
