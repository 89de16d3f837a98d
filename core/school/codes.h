// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/status.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace rollbook {

/// What a code counts as in statistics. The words are those of the packs.
enum class StatisticalClass { Attending, AttendingElsewhere, AbsentAuthorised, AbsentUnauthorised, NotPossible, NotCounted, Unmarked };
QString statisticalClassWord(StatisticalClass c); ///< "absent_authorised"

/// One attendance code of a pack: data, not program.
struct AttendanceCode
{
    QString code; ///< exactly as written: "/", "\", "C1", "Early Departure"
    QString title;
    StatisticalClass statisticalClass = StatisticalClass::Unmarked;
    Status status = Status::Unmarked; ///< what a register marks, and what goes to a server without codes
    QHash<QString, QString> maps; ///< what another system ("ceds", "edfi", a kind of server) calls it

    bool operator==(const AttendanceCode &) const = default;
};

/// A country's or a school's codes.
struct CodePack
{
    QString name;
    QString title;
    QString source; ///< where the codes and their classes were read
    bool verified = false; ///< false: not compared with the official text by a person yet
    QList<AttendanceCode> codes;
    QHash<QString, QString> aliases; ///< spelling -> code of this pack

    const AttendanceCode *find(const QString &code) const; ///< by code, then by alias; exact
};

/// Reads a pack. Invalid when it is not JSON, lacks a name, or a code is empty, given twice, has an
/// unknown class or status, or an alias means none.
Result<CodePack> readCodePack(const QByteArray &json);
QByteArray writeCodePack(const CodePack &pack); ///< what readCodePack() reads back alike

/// The packs that come with the program: "generic", "ceds", "england-2024".
QStringList builtInPacks();
Result<CodePack> builtInPack(const QString &name);

/// How often each class occurs.
using ClassCounts = QHash<StatisticalClass, int>;

/// Percent: (attending + elsewhere) / (those + authorised + unauthorised); nothing possible = 0.
/// Source: England's statistics, whose classes these are (interop: SI 2024/208 and DfE usage).
double rateOf(const ClassCounts &counts);

size_t qHash(StatisticalClass c, size_t seed = 0);

} // namespace rollbook
