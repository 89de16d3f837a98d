// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/targets/target.h"

namespace rollbook {

/// What a mapping file says: which remote ids belong to our codes.
struct MappingFile
{
    struct Line
    {
        int number = 0; ///< of the line; in JSON of the object, from 1
        Link link;
    };
    struct Problem
    {
        int line = 0;
        QString message; ///< in English, without the line
    };

    QList<Line> lines;
    QList<Problem> problems;
};

/// CSV with the headings entity, code and remote_id in any order, or a JSON array of objects with
/// these keys. A line whose id the kind of server cannot have given is a problem. Error Invalid when
/// it is neither CSV nor JSON.
Result<MappingFile> readMapping(const QByteArray &bytes, const Target &target);

/// Gives the target these ids; what waited for them is due again. What comes back is the file as it was taken: a
/// line whose id somebody else has there already is not stored but a problem, unless the file gives that one a new id.
Result<MappingFile> storeMapping(Store &store, const Target &target, const MappingFile &file);

} // namespace rollbook
