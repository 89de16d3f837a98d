// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace rollbook {

/// Why something could not be delivered: the classes of problems as they are stored and as the command
/// line prints them. Each of them has words in the window (ui/reasons) and on the command line
/// (app/ctl/words).
inline constexpr auto knownReasons = [] {
    using namespace Qt::StringLiterals;
    return std::to_array<QLatin1StringView>({
            // the way there
            "offline"_L1, "timeout"_L1, "ambiguous"_L1, "ambiguous_blind"_L1, "captive"_L1, "captive_suspect"_L1, "not_json"_L1,
            "tls_intercept"_L1, "proxy_auth"_L1,
            // the server
            "server_busy"_L1, "server_error"_L1, "server_full"_L1, "locked"_L1, "too_big"_L1, "exists"_L1,
            "unknown_code"_L1, "contract_broken"_L1, "regressed"_L1, "not_couchdb"_L1, "no_database"_L1,
            "no_school"_L1, "other_school"_L1, "not_offered"_L1,
            // who we are there
            "auth"_L1, "auth_other_user"_L1, "mfa_required"_L1, "no_secret"_L1, "account_may_not"_L1,
            // the school's ids and sessions
            "no_class_id"_L1, "no_subject_id"_L1, "no_course"_L1, "no_student_id"_L1, "no_session"_L1, "session_ambiguous"_L1, "other_lesson"_L1,
            "session_locked"_L1, "dep_missing"_L1, "lesson_over"_L1, "lesson_not_begun"_L1,
            "other_session_open"_L1,
            // this mark
            "conflict"_L1, "cannot_hold"_L1, "not_told"_L1, "refused_data"_L1, "refused_perm"_L1, "refused_late"_L1,
            "refused_server_bug"_L1, "uncertain"_L1,
            // this device
            "storage"_L1, "invalid"_L1,
    });
}();

/// The network wants a sign-in of its own before it lets anything through: seen for certain, or guessed
/// from an answer that cannot be the server's. Its page is offered for both.
inline bool isCaptive(const QString &reason)
{
    return reason == QLatin1StringView("captive") || reason == QLatin1StringView("captive_suspect");
}

} // namespace rollbook
