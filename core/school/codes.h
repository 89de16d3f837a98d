// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/school/permission.h"
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
    /// What another system ("ceds", "edfi") calls it; for a kind of server the status it is told: "A".
    QHash<QString, QString> maps;
    QList<Role> roles = {}; ///< who may set it; empty = everybody who may mark
    bool needsNote = false;
    QString colour = {}; ///< "#rrggbb"; empty = that of its status
    QString key = {}; ///< one character that sets it in a register; empty = none

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
    bool operator==(const CodePack &) const = default;
};

/// Reads a pack. Invalid when it is not JSON, lacks a name, or a code is empty, given twice, has an
/// unknown class, status or role, a colour that is none, a key that is taken, or an alias means none.
Result<CodePack> readCodePack(const QByteArray &json);
QByteArray writeCodePack(const CodePack &pack); ///< what readCodePack() reads back alike

/// The packs that come with the program: "generic", "ceds", "england-2024".
QStringList builtInPacks();
Result<CodePack> builtInPack(const QString &name);

/// Why a code cannot be set.
enum class CodeProblem {
    None,
    Unknown, ///< not of the pack
    NoMark, ///< it says that there is no mark: nothing to set
    NotForRole,
    NeedsNote,
};
CodeProblem problemWith(const CodePack &pack, const QString &code, Role role, const QString &note);

/// The value that setting a code makes: its status, minutes where they stay, and the code as the pack writes it. The
/// program's own four letters say no more than the status does, and leave none. The code must be of the pack.
StatusValue valueOf(const CodePack &pack, const QString &code, const StatusValue &before);

/// What a kind of server is told of a value: the school's mapping where it has one, else the status.
StatusValue saidTo(const CodePack &pack, const StatusValue &value, const QString &serverKind);

/// A code in at most three characters, for a cell: itself, else the initials of its words, else its beginning.
QString shortCode(const QString &code);

/// What a code adds to the counts of its status, see StatusCounts::codedThere.
struct CodeWeight
{
    int there = 0;
    int missed = 0;
};
CodeWeight weightOf(const AttendanceCode &code);
/// Counts a value with its code's weight.
void addTo(StatusCounts &counts, const StatusValue &value, const CodePack &pack, int n = 1);

/// How often each class occurs.
using ClassCounts = QHash<StatisticalClass, int>;

/// Percent: (attending + elsewhere) / (those + authorised + unauthorised); nothing possible = 0.
/// Source: England's statistics, whose classes these are (interop: SI 2024/208 and DfE usage).
double rateOf(const ClassCounts &counts);

size_t qHash(StatisticalClass c, size_t seed = 0);

} // namespace rollbook
