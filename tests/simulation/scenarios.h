// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook::sim {

/// What a scenario has measured, and whether that is good enough.
struct Measured
{
    bool good = false;
    QString words;
};

/// `devices` devices with thirty marks each get their network back within one minute, before a server
/// that does 20 requests a second: it is never offered twice that in any ten seconds, and the last mark
/// is confirmed within five minutes.
Measured herd(int devices);

/// The server fails for a whole day: never more than four requests a minute, sixty an hour and one
/// megabyte an hour, and everything arrives once it is well.
Measured failingDay();

} // namespace rollbook::sim
