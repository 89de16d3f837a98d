// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include "ui/language.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::pair<Theme::Mode, QLatin1StringView> modes[] = {
    { Theme::Mode::System, "system"_L1 },
    { Theme::Mode::Light, "light"_L1 },
    { Theme::Mode::Dark, "dark"_L1 },
    { Theme::Mode::HighContrast, "high-contrast"_L1 },
};

} // namespace

QString nameOf(Theme::Mode mode)
{
    const auto *found = std::ranges::find(modes, mode, &std::pair<Theme::Mode, QLatin1StringView>::first);
    return found->second.toString();
}

std::optional<Theme::Mode> themeNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(modes, [&](const auto &mode) { return mode.second == name; });
    return found == std::end(modes) ? std::nullopt : std::optional(found->first);
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences preferences;
    const QString language = settings.value("language"_L1).toString();
    if (std::ranges::any_of(languages(), [&](const Language &l) { return l.code == language; }))
        preferences.language = language;
    preferences.theme = themeNamed(settings.value("theme"_L1).toString()).value_or(preferences.theme);
    preferences.textPercent = std::clamp(settings.value("text-percent"_L1, 100).toInt(), 100, 200);
    return preferences;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue("language"_L1, preferences.language);
    settings.setValue("theme"_L1, nameOf(preferences.theme));
    settings.setValue("text-percent"_L1, preferences.textPercent);
}

} // namespace rollbook
