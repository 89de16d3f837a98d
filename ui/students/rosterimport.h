// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"
#include "core/model/roster.h"
#include "core/result.h"

#include <QCoreApplication>

class QColor;
class QStandardItemModel;

namespace rollbook {

/// A class list read from a file, and what importing it would do.
struct RosterDryRun
{
    ImportResult<> read; ///< why nothing could be read, if so
    QStringList headings; ///< of the file, even when they were not understood
    RosterFile file;
    RosterPlan plan;
};

/// Reads the file and compares it with the school. Blocking: run it elsewhere than on the UI
/// thread.
/// `encoding` is what a person said of the file; empty = it is recognised or guessed.
RosterDryRun dryRun(const QString &path, const QMap<QString, QString> &mapped,
                    const RosterState &state, ErasedNumbers erased = ErasedNumbers::LeaveOut, const QString &encoding = {});

/// What a dry run says to people.
class RosterWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::RosterWording)
public:
    static QString field(const QString &field); ///< "Admission number" for "number"
    static QString encoding(const QString &encoding); ///< "Arabic (Windows-1256)"
    static QString problem(const RosterProblem &problem);
    static QString before(const RosterPlan::Change &change); ///< "Class: 7A, Email: nothing"
    static QString summary(const RosterPlan &plan);
    static QString importButton(const RosterPlan &plan);
    /// One row for every line that adds, changes or is wrong, by line.
    static void fill(QStandardItemModel &model, const RosterPlan &plan, const QColor &problem);
};

} // namespace rollbook
