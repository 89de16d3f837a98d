// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/oneroster.h"
#include "core/exchange/schoolplan.h"
#include "core/result.h"

#include <QCoreApplication>

class QColor;
class QStandardItemModel;

namespace rollbook {

/// What a file of a whole school, or of a timetable, is.
enum class SchoolFile { OneRoster, Calendar, Closures };
QString importKind(SchoolFile file); ///< as the list of imports has it: oneroster, ics

/// A school's file, read, and what importing it would do.
struct SchoolDryRun
{
    struct Line
    {
        SchoolChange::Kind kind = SchoolChange::Kind::Add;
        QString entity;
        QString which; ///< "NF/2026/0001 Amani Otieno", "7A/MAT"
        QStringList fields; ///< which differ, as the rows call them
    };

    ImportResult<> read; ///< why nothing could be read, if so
    QList<OneRosterSchool> schools; ///< of a set that holds several, when a person has to say which
    SchoolPlan plan;
    QList<Line> lines; ///< one for each change of the plan
};

/// Reads the file, or folder, and compares it with the school. `org` is the school of a set that holds several; without
/// it the one that came before is taken. Blocking: not on the UI thread.
SchoolDryRun dryRun(const QString &path, SchoolFile file, const SchoolState &state, const School &school, QDate day,
                    ErasedNumbers erased = ErasedNumbers::LeaveOut, const QString &org = {});

/// What it says to people.
class SchoolImportWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::SchoolImportWording)
public:
    static QString kind(const QString &importKind); ///< "OneRoster"
    static QString entity(const QString &entity); ///< "Student"
    static QString field(const QString &field); ///< "email"
    static QStringList summary(const SchoolPlan &plan); ///< "Students: 12 new, 3 changed, 1 ended", a line each
    static QString leaving(const SchoolPlan &plan); ///< how many would be in no class; empty = nobody
    static QString school(const OneRosterSchool &school); ///< "Hill School: 12 classes, 300 students"
    static QString undone(const UndoneImport &undone);
    /// What is wrong first, then what is ended, changed and added; at most `most` lines and one that says how
    /// many there are besides.
    static void fill(QStandardItemModel &model, const SchoolDryRun &run, const QColor &problem, int most = 2000);
};

} // namespace rollbook
