// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QSettings;

namespace rollbook {

/// What a person chose for the window on this device; kept apart from the school's data.
struct Preferences
{
    QString language; ///< a code of languages(); empty = as the desktop
    Theme::Mode theme = Theme::Mode::System;
    int textPercent = 100; ///< 100 to 200

    bool operator==(const Preferences &) const = default;
};

/// The name of a mode in settings and on the command line: system, light, dark, high-contrast.
QString nameOf(Theme::Mode mode);
std::optional<Theme::Mode> themeNamed(const QString &name);

/// What is missing or means nothing is left as it is by default.
Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace rollbook
