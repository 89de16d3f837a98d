// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/refusal.h"
#include "ui/rules/permissionwording.h"
#include "ui/wording.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Reason
{
    const char16_t *token;
    const char *sentence; ///< %1 is the name of the school system
};

// clang-format off
constexpr Reason reasons[] = {
    { u"conflict", QT_TRANSLATE_NOOP("rollbook::Wording", "This mark was also changed elsewhere, and %1 holds another value. Yours is kept here. Compare them with the office; to send yours, mark again.") },
    { u"no_student_id", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has not given this student an id yet. The mark is safe here and is sent once the school's ids are imported on the Sync page.") },
    { u"no_class_id", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has not given this class an id yet. The mark is safe here and is sent once the school's ids are imported on the Sync page.") },
    { u"no_subject_id", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has not given this subject an id yet. The mark is safe here and is sent once the school's ids are imported on the Sync page.") },
    { u"no_course", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 keeps attendance by subject, and this register has none. The mark is safe here. Ask the office which course there stands for such registers, and give its code on the Sync page.") },
    { u"no_session", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has no session for this lesson. The mark is safe here and is sent when the office has added it.") },
    { u"session_ambiguous", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has more than one session that fits this lesson. The mark is kept here. Ask the office which one is right.") },
    { u"other_lesson", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has another lesson under the id that was given for this one. The mark is kept here and nothing was written there. Ask the office for the right id, and import it on the Sync page.") },
    { u"session_locked", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has closed this session. The mark is kept here. Ask the office to open it or to enter the mark.") },
    { u"refused_data", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 did not accept this mark. It is kept here. Change it, or ask the office.") },
    { u"refused_perm", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 does not let you mark this class. The mark is kept here. Ask the office for access.") },
    { u"account_may_not", QT_TRANSLATE_NOOP("rollbook::Wording", "This account may not do that at %1, so it is not sent. It is kept here. Ask the office to enter it, or export it; with an account of the office it is sent by itself.") },
    { u"refused_late", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 takes no more marks for this lesson. The mark is kept here. Export it on the Sync page for the office.") },
    { u"refused_server_bug", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 fails on this one mark, not on others. It is kept here and tried again every day. Tell whoever runs %1.") },
    { u"lesson_over", QT_TRANSLATE_NOOP("rollbook::Wording", "This lesson was never opened on %1, which takes marks only while a lesson is on. The mark is kept here. Export it on the Sync page for the office.") },
    { u"lesson_not_begun", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 takes marks only while a lesson is on. The mark is safe here and is sent when this lesson begins.") },
    { u"other_session_open", QT_TRANSLATE_NOOP("rollbook::Wording", "Another lesson of this class is still open on %1. The mark is safe here and is sent once that one has been ended there.") },
    { u"uncertain", QT_TRANSLATE_NOOP("rollbook::Wording", "The answer was lost, and %1 cannot be asked whether it has the mark. It is kept here. Ask the office; to send it again, mark again.") },
    { u"mfa_required", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 asks for a one-time code. Sign in on the Sync page. You can keep marking.") },
    { u"cannot_hold", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has no place for this value. The mark is kept here. Export it on the Sync page for the office.") },
    { u"not_told", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 keeps only who was there. There is nothing to tell it of this mark, which is safe here.") },
    { u"regressed", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 looks older than this device: marks it had confirmed are gone there. They are kept here. Ask whoever runs it; to send them, try again.") },
    { u"offline", QT_TRANSLATE_NOOP("rollbook::Wording", "No connection. Will send by itself. Nothing is lost.") },
    { u"timeout", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 did not answer in time. Will try again by itself. Nothing is lost.") },
    { u"ambiguous", QT_TRANSLATE_NOOP("rollbook::Wording", "The answer was lost on the way. Checking whether the mark arrived at %1 before it is sent again.") },
    { u"server_busy", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 is busy. Will try again by itself. Nothing is lost.") },
    { u"locked", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 is being worked on. Will try again in a few minutes. Nothing is lost.") },
    { u"server_full", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has no space left. Marks are safe here. Tell whoever runs %1.") },
    { u"too_big", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 did not take so much at once. It is sent in smaller parts. Nothing is lost.") },
    { u"exists", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has this mark already. Checking whether it holds the same value.") },
    { u"ambiguous_blind", QT_TRANSLATE_NOOP("rollbook::Wording", "The answer was lost on the way, and %1 cannot be asked whether it has the mark. It is sent again after a while, and may appear there twice.") },
    { u"auth", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 needs your password. Sign in on the Sync page. You can keep marking.") },
    { u"no_secret", QT_TRANSLATE_NOOP("rollbook::Wording", "The password for %1 is not on this device. Sign in on the Sync page. You can keep marking.") },
    { u"proxy_auth", QT_TRANSLATE_NOOP("rollbook::Wording", "The network asks for a sign-in of its own before %1 can be reached. Ask IT. Marks are safe here.") },
    { u"server_error", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has a fault of its own. Will try again by itself. Nothing is lost.") },
    { u"unknown_code", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 gave an answer that means nothing to Rollbook. Will try again by itself. Nothing is lost.") },
    { u"dep_missing", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 no longer has this session. The mark is safe here and is sent when the session is there again.") },
    { u"auth_other_user", QT_TRANSLATE_NOOP("rollbook::Wording", "That password belongs to somebody else at %1. Sign in as the person who made these marks. Nothing was sent.") },
    { u"captive_suspect", QT_TRANSLATE_NOOP("rollbook::Wording", "This Wi-Fi needs you to log in. Marks are safe here.") },
    { u"captive", QT_TRANSLATE_NOOP("rollbook::Wording", "This Wi-Fi needs you to log in. Marks are safe here.") },
    { u"not_couchdb", QT_TRANSLATE_NOOP("rollbook::Wording", "Something other than a hub answers at the address of %1. Marks are safe here. Ask whoever gave you the address.") },
    { u"no_database", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has no database of that name. Marks are safe here. Ask whoever runs it to make it.") },
    { u"no_school", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 does not hold a school yet. Marks are safe here. The first device of the school has to send its classes.") },
    { u"other_school", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 belongs to another school. Nothing was sent. Ask whoever gave you the address.") },
    { u"not_offered", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 has no way to take this. It is kept here.") },
    { u"storage", QT_TRANSLATE_NOOP("rollbook::Wording", "This device could not read or write what goes to %1. Will try again by itself. Tell IT if it stays so.") },
    { u"invalid", QT_TRANSLATE_NOOP("rollbook::Wording", "What was typed for %1 is not possible. Check the address and the other fields.") },
    { u"contract_broken", QT_TRANSLATE_NOOP("rollbook::Wording", "%1 answers in a way this Rollbook does not know. Marks are safe here. Ask IT to check the address and for a newer Rollbook.") },
    { u"tls_intercept", QT_TRANSLATE_NOOP("rollbook::Wording", "The connection to %1 is not trusted: something on the way answers in its place. Nothing was sent. Ask IT about the certificate.") },
    { u"not_json", QT_TRANSLATE_NOOP("rollbook::Wording", "Something other than %1 answered, perhaps a login page of this Wi-Fi. Will try again by itself. Marks are safe here.") },
};
// clang-format on

} // namespace

QString Wording::reason(const QString &token, const QString &target)
{
    const QString name = target.isEmpty() ? tr("The school system") : isolated(target);
    const auto *known = std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason &r) {
        return token == QStringView(r.token);
    });
    if (known != std::end(reasons))
        return tr(known->sentence).replace(u"%1"_s, name);
    return tr("%1 could not take this yet. It is kept here and tried again.").arg(name);
}

QString Wording::serverSays(const QString &target, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString name = target.isEmpty() ? tr("The school system") : isolated(target);
    //: %1 is the name of a school system, %2 its own words
    return tr("%1 says: %2").arg(name, isolated(text.simplified()));
}

QString Wording::error(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage: return tr("This device could not write. Try again.");
    case Error::Kind::Full: return tr("This device is full. Free some space, then try again.");
    case Error::Kind::Io:
        return tr("The disk of this device reports errors. Tell IT before marking on.");
    case Error::Kind::Corrupt: return tr("The file on this device cannot be read.");
    case Error::Kind::Locked:
        return tr("Another Rollbook is using this data. Close it, then try again.");
    case Error::Kind::NewerStore:
        return tr("This data was written by a newer Rollbook. Install that one to change it.");
    case Error::Kind::NotFound:
        return tr("It is no longer there. Go back to Today and open it again.");
    case Error::Kind::Invalid: return tr("That value is not possible. Check it, then try again.");
    case Error::Kind::Secret:
        return tr("The password is missing or cannot be unlocked. Sign in again.");
    case Error::Kind::Network: return reason(u"offline"_s, {});
    case Error::Kind::NotSupported: return tr("This is not possible on this device.");
    case Error::Kind::Forbidden:
        if (const auto refusal = refusalOf(error))
            return PermissionWording::refusal(refusal->action, refusal->role);
        return tr("You may not do this here. Ask the office.");
    }
    return {};
}

QString Wording::notSaved(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Full:
        return tr("Not saved. This device is full: free some space, then mark again.");
    case Error::Kind::Io: return tr("Not saved. The disk of this device reports errors: tell IT.");
    case Error::Kind::Invalid: return tr("Not saved. That value is not possible.");
    case Error::Kind::Forbidden:
        //: %1 is one or two sentences: why
        return tr("Not saved. %1").arg(Wording::error(error));
    case Error::Kind::NewerStore:
        return tr("Not saved. This data was written by a newer Rollbook and can only be read.");
    case Error::Kind::NotFound:
        return tr("Not saved. This student is not in this register any more.");
    case Error::Kind::NotSupported:
        return tr("Not saved. This register is finished: reopen it first.");
    default: return tr("Not saved. This device could not write: mark again.");
    }
}

} // namespace rollbook
