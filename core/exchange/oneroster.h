// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schooldata.h"
#include "core/result.h"

#include <QByteArray>
#include <QMap>

namespace rollbook {

/// The standard's two versions in use. Sources: 1EdTech OneRoster 1.1 CSV tables
/// (imsglobal.org/oneroster-v11-final-csv-tables), 1.2 CSV binding (imsglobal.org/spec/oneroster/v1p2/bind/csv).
enum class OneRosterVersion { V1_1, V1_2 };

/// A OneRoster bulk set, read.
struct OneRosterFile
{
    QString version; ///< as the manifest says; "1.0" without one
    SchoolData school;
    QList<ImportProblem> problems;
};

/// A school of a set that holds several, with what tells it from the others.
struct OneRosterSchool
{
    QString id; ///< sourcedId
    QString name;
    int classes = 0;
    int students = 0; ///< in its classes

    bool operator==(const OneRosterSchool &) const = default;
};

/// The schools of a set, in the order of its orgs.csv: to ask which of several is meant.
ImportResult<QList<OneRosterSchool>> oneRosterSchools(const QString &path);

/// `sourceId`, under which the school was imported before, when it is one of `schools`; otherwise empty.
QString schoolKnownAs(const QString &sourceId, const QList<OneRosterSchool> &schools);

/// Reads a bulk set from a zip file or a folder, leniently: any order of columns, any case of
/// headings and words, a byte order mark, status filled in. `orgId` chooses one school of several.
///
/// Only what a register needs is read: no demographics, no passwords, no telephone numbers, no
/// relatives. endDate is exclusive in the standard and inclusive in the answer.
/// With `orgId` only who is of that school comes, or is in one of its classes. An id or a number that is
/// there twice counts once: the first line, and the other is a problem.
/// Invalid when the set is a delta, has no classes, users or enrolments, a file without a column that is
/// needed, or several schools.
ImportResult<OneRosterFile> readOneRoster(const QString &path, const QString &orgId = {});

/// The same from the files' bytes, by name ("users.csv").
ImportResult<OneRosterFile> readOneRoster(const QMap<QString, QByteArray> &files, const QString &orgId = {});

/// The files of a bulk set, as the standard wants them to the letter; name and bytes, the manifest
/// first. `day` decides what of the classes is current: memberships that ended before are left out.
QList<std::pair<QString, QByteArray>> writeOneRoster(const SchoolData &school, OneRosterVersion version, QDate day);

} // namespace rollbook
