// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/codes.h"

namespace rollbook {

/// A school's own codes: with a key, a role, a note, a mapping, an alias, and of every class that counts.
inline CodePack ownPack()
{
    const auto text = [](const char16_t *words) { return QString::fromUtf16(words); };
    return { .name = text(u"ours"),
             .title = text(u"Ours"),
             .source = text(u"the school"),
             .codes = {
                 { .code = text(u"ill"), .title = text(u"Illness"), .statisticalClass = StatisticalClass::AbsentAuthorised, .status = Status::Excused,
                   .maps = {}, .colour = text(u"#aa3300"), .key = text(u"I") },
                 { .code = text(u"trip"), .title = text(u"School trip"), .statisticalClass = StatisticalClass::AttendingElsewhere, .status = Status::Excused },
                 { .code = text(u"Early Departure"), .title = text(u"Left early"), .statisticalClass = StatisticalClass::Attending, .status = Status::Present,
                   .maps = {}, .needsNote = true, .key = text(u"D") },
                 { .code = text(u"X!"), .title = text(u"Exclusion"), .statisticalClass = StatisticalClass::AbsentAuthorised, .status = Status::Absent,
                   .maps = {}, .roles = { Role::Office, Role::Auditor } },
                 { .code = text(u"gone"), .title = text(u"Truant"), .statisticalClass = StatisticalClass::AbsentUnauthorised, .status = Status::Excused,
                   .maps = { { text(u"schoolos"), text(u"A") } } },
                 { .code = text(u"#"), .title = text(u"Closed"), .statisticalClass = StatisticalClass::NotCounted, .status = Status::Unmarked },
             },
             .aliases = { { text(u"sick"), text(u"ill") } } };
}

} // namespace rollbook
