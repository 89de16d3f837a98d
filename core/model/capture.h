// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// With what a mark was made: kept in the history, so that it can be told afterwards.
enum class Capture {
    Unsaid, ///< the command line, assistive technology
    Key,
    Touch, ///< a finger or a mouse on a status
    RollCall, ///< one student at a time
    Exceptions, ///< "everyone here but 7 and 19"
    Fill, ///< the rest, at one stroke
    Several, ///< to all that were selected
    Copied, ///< from the session before
    Preset, ///< what was known beforehand: a leave
    Undone,
    Redone,
    SteppedBack, ///< to an earlier moment of the register
    Corrected, ///< by the office, to a request
    Merged, ///< from the student that was added to the lesson, once known who it was
};

QString captureCode(Capture capture); ///< as stored: key, touch, roll_call, ...; empty for Unsaid
Capture captureFromCode(const QString &code);

} // namespace rollbook
