// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"

#include <QCoreApplication>

namespace rollbook {

/// What is wrong with a file of a school, in the language of the person: all of it, in one place. The file's own
/// English for the command line (core/exchange/problemwords.h) is never shown.
class ProblemWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::ProblemWording)
public:
    static QString problem(const ImportProblem &problem); ///< a sentence, and what to do
    static QString where(const ImportProblem &problem); ///< "users.csv, line 12"; empty for the whole file

private:
    static QString sentence(const ImportProblem &problem);
    static QString conflict(const ImportProblem &problem);
};

} // namespace rollbook
