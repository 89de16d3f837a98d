// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/zonename.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

bool isZoneName(const QByteArray &id)
{
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return true;
    const bool isPlain = !id.isEmpty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+';
    });
    if (!isPlain || id.startsWith('/') || !QTimeZone(id).isValid())
        return false;
    // What has a region is never a POSIX rule (POSIX.1-2017, 8.3: no '/' in a name); of the others the file tells (tzfile(5)).
    return id.contains('/') || QFileInfo(u"/usr/share/zoneinfo/"_s + QString::fromLatin1(id)).isFile();
}

} // namespace rollbook
