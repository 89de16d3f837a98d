// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rollbook {

/// A class, subject or student: ours, or as a server has it.
struct Identified
{
    QString id; ///< our code or number, or the server's id
    QString number; ///< admission number or code; may be empty on a server
    QString name;

    bool operator==(const Identified &) const = default;
};

/// Which of the server's is one of ours.
struct IdMatch
{
    enum class Certainty {
        Sure, ///< the only one with this number or name, and nothing speaks against it
        Doubtful, ///< a person has to look
        None,
    };

    Identified ours;
    QList<Identified> theirs; ///< Sure: the one; Doubtful: those that could be meant, best first
    Certainty certainty = Certainty::None;

    bool operator==(const IdMatch &) const = default;
};

/// One match for each of ours, in their order. By number, then by name without case, accents, order
/// of its words or a slip of the pen. What two could be is never sure, and no id is given twice as
/// sure.
QList<IdMatch> matchIds(const QList<Identified> &ours, const QList<Identified> &theirs);

} // namespace rollbook
