// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchindex.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// A day as people type it: "2026-11-20", "Friday 20 November", "20/11/2026".
QString daysWords(QDate day, const QLocale &locale)
{
    return QStringList{ day.toString(Qt::ISODate), locale.toString(day, u"dddd d MMMM"_s), locale.toString(day, QLocale::ShortFormat) }.join(u' ');
}

} // namespace

SearchIndex::SearchIndex(const SearchLists &lists, const QLocale &locale) : m_lists(lists), m_locale(locale)
{
    for (const SchoolClass &one : m_lists.classes)
        m_classes.add({ one.code, one.name });
    QDate day;
    QString words; // those of a day are the same for all its sessions
    for (const Session &one : m_lists.sessions) {
        if (one.date != day) {
            day = one.date;
            words = foldedForSearch(daysWords(day, locale));
        }
        m_sessions.add({ one.classCode, one.subjectCode, one.subjectName, one.room, one.start.toString(u"HH:mm"_s), words });
    }
}

SearchHit SearchIndex::student(int i) const
{
    const StudentEntry &one = m_lists.students.entries.at(i);
    QStringList detail{ isolated(one.student.number) };
    for (const QString &code : one.classes)
        detail << isolated(code);
    return { .kind = SearchHit::Kind::Student, .title = one.student.name, .detail = detail.join(", "_L1), .student = one.student.id };
}

SearchHit SearchIndex::session(int i) const
{
    const Session &one = m_lists.sessions.at(i);
    QStringList detail{ isolated(m_locale.toString(one.date, u"dddd d MMMM yyyy"_s)) };
    if (one.start.isValid())
        detail << isolated(m_locale.toString(one.start, QLocale::ShortFormat));
    return { .kind = SearchHit::Kind::Session, .title = one.title(), .detail = detail.join(", "_L1), .session = one.id };
}

SearchFound SearchIndex::find(const QString &text, int ofEach, int ofOne, const QSet<StudentId> &own) const
{
    if (foldedForSearch(text).isEmpty())
        return {};
    QList<int> students = m_lists.students.indexesOf(text, int(m_lists.students.entries.size()));
    if (!own.isEmpty())
        std::ranges::stable_partition(students, [&](int i) { return own.contains(m_lists.students.entries.at(i).student.id); });
    const QList<int> classes = m_classes.find(text, int(m_classes.size()));
    const QList<int> sessions = m_sessions.find(text, int(m_sessions.size()));
    const int kinds = int(!students.isEmpty()) + int(!classes.isEmpty()) + int(!sessions.isEmpty());
    const int most = kinds > 1 ? ofEach : ofOne;
    SearchFound found{ .hits = {}, .all = int(students.size() + classes.size() + sessions.size()) };
    for (const int i : students.first(std::min<qsizetype>(most, students.size())))
        found.hits.append(student(i));
    for (const int i : classes.first(std::min<qsizetype>(most, classes.size()))) {
        const SchoolClass &one = m_lists.classes.at(i);
        found.hits.append({ .kind = SearchHit::Kind::Class, .title = one.code, .detail = one.name == one.code ? QString() : isolated(one.name), .classCode = one.code });
    }
    for (const int i : sessions.first(std::min<qsizetype>(most, sessions.size())))
        found.hits.append(session(i));
    return found;
}

} // namespace rollbook
