// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/oneroster.h"
#include "core/exchange/onerostersheet.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace rollbook {

inline QString firstOf(const QString &list) { return list.section(u',', 0, 0).trimmed(); }
inline bool says(const QString &text, QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; }

/// A person of users.csv.
struct OneRosterUser
{
    Person person;
    bool student = false;
    bool teacher = false;
    int line = 0; ///< of users.csv
};

/// Reads one set. One object, one set.
class OneRosterReader
{
public:
    static constexpr qsizetype mostCells = 4'000'000; // of all files together: a district of 50,000 students has fewer

    explicit OneRosterReader(const QMap<QString, QByteArray> &files, QString org) : m_files(files), m_org(std::move(org)) { }
    ImportResult<OneRosterFile> read();

private:
    ImportResult<OneRosterSheet> sheet(const QString &name);
    void problem(ImportProblem problem);
    void problem(const OneRosterSheet &sheet, const CsvRecord &line, ImportProblem::Kind kind, const QStringList &args, bool lost);
    ImportResult<> readManifest();
    ImportResult<> readOrgs();
    ImportResult<QString> onlySchool();
    ImportResult<> readTerms();
    ImportResult<> readCourses();
    ImportResult<> readClasses();
    ImportResult<> readUsers();
    ImportResult<> readRoles();
    void readEnrolments();
    void findEnrolled();
    void keepUsers();
    ImportResult<> checkWhole();
    bool isOurs(const QString &org) const { return m_org.isEmpty() || org == m_org; }
    bool repeats(QHash<QString, int> &lines, const QString &id, const OneRosterSheet &sheet, const CsvRecord &line, const std::function<bool()> &alike);
    bool tooLong(const OneRosterSheet &sheet, const CsvRecord &line, const QString &heading, const QString &text, qsizetype most);
    bool usable(const OneRosterSheet &sheet, const CsvRecord &line, int status);
    QDate date(const OneRosterSheet &sheet, const CsvRecord &line, int column, const QString &heading);
    void takeMembership(const OneRosterSheet &sheet, const CsvRecord &line, Membership m, const OneRosterUser &user, bool teaches);

    struct Course
    {
        QString title;
        QString subjectCode;
        QString subjectName;

        bool operator==(const Course &) const = default;
    };

    const QMap<QString, QByteArray> &m_files;
    QString m_org; ///< the school that was chosen; empty = there is one
    qsizetype m_cells = mostCells; ///< that may still come
    OneRosterFile m_file;
    int m_unlisted = 0; ///< problems beyond the most
    bool m_unlistedLost = false;
    QSet<QString> m_guessed; ///< files whose encoding was guessed
    OneRosterSheet m_enrolments;
    QHash<QString, Course> m_courses;
    QHash<QString, QString> m_classCodes; ///< sourceId -> code
    QSet<QString> m_otherClasses; ///< sourceIds: of other schools, or to be deleted
    QSet<QString> m_gone; ///< sourceIds of people who are disabled or to be deleted
    QHash<QString, OneRosterUser> m_users;
    QStringList m_userOrder;
    QHash<QString, int> m_positions; ///< class and role -> members so far
    QSet<QString> m_members;
};

} // namespace rollbook
