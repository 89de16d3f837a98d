// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace rollbook {

/// One setting of a school: what it is called, what it may be, and what it is when nobody says.
struct RuleSpec
{
    enum class Type { Number, Percent, Flag, Word, Date };

    QString name;
    Type type = Type::Number;
    QString byDefault;
    int least = 0; ///< Number and Percent
    int most = 0;
    QString unit; ///< "minutes", "days"; for people
    QString meaning; ///< English, one line
    bool built = true; ///< false: kept and carried along, but not shown, because nothing obeys it yet
    bool personal = false; ///< about who uses this store, not about the school: never leaves it
};

/// All settings. Defaults and names of those that a server has too: CampsHub360, contract chapter 8.
const QList<RuleSpec> &ruleSpecs();
const RuleSpec *ruleSpec(const QString &name); ///< null for an unknown name

/// The value as it is stored ("true", "75"). Invalid, with what is allowed, for any other.
Result<QString> checkedRule(const RuleSpec &spec, const QString &value);

/// The settings as a program uses them. Values that are not stored are the defaults.
struct SchoolRules
{
    int graceMinutes = 5;
    int minimumMinutes = 10;
    int thresholdPercent = 75;
    int correctionDays = 7;
    int retentionYears = 7;
    int offlineWindowMinutes = 120;
    int sessionsPerSemester = 12;
    int absencesInARow = 3;
    int registerCloses = 30;
    bool autoOpen = true;
    bool autoClose = true;
    bool autoAbsent = true;
    QString percentage = QStringLiteral("school");
    QString codes = QStringLiteral("generic");
};
SchoolRules schoolRules(const QHash<QString, QString> &stored);

} // namespace rollbook
