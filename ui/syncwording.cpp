// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "core/model/reason.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool anyIs(const SyncStatus &status, TargetActivity activity)
{
    return std::any_of(status.targets.begin(), status.targets.end(),
                       [activity](const TargetStatus &t) { return t.activity == activity; });
}

bool everConfirmed(const SyncStatus &status)
{
    return std::any_of(status.targets.begin(), status.targets.end(),
                       [](const TargetStatus &t) { return t.lastConfirmedAt > 0; });
}

bool canConfirm(const TargetStatus &target) { return target.readsBack; }

bool wantsWifiLogin(const TargetStatus &target)
{
    return isCaptive(target.problem) && target.activity != TargetActivity::Working;
}

} // namespace

QString Wording::pill(const SyncStatus &status, const Moment &moment)
{
    const int toSend = status.toSend();
    if (status.targets.isEmpty())
        return tr("Saved on this device");
    if (anyIs(status, TargetActivity::SignIn))
        return toSend > 0 ? tr("Sign in, %n to send", "marks", toSend) : tr("Sign in");
    if (const int n = status.needsYou(); n > 0) {
        const QString person = isolated(n == 1 ? tr("1 mark needs you") : tr("%n marks need you", "two or more", n));
        return toSend == n ? person
                           : tr("%1, %2", "%1 is '1 mark needs you', %2 is '9 to send'").arg(person, isolated(tr("%n to send", "marks", toSend - n)));
    }
    if (toSend == 0) {
        if (!everConfirmed(status))
            return tr("Nothing to send");
        return std::all_of(status.targets.begin(), status.targets.end(), canConfirm)
            ? tr("All confirmed")
            : tr("All sent");
    }
    const qint64 waited = moment.nowMs - status.oldestQueuedAt();
    if (status.oldestQueuedAt() == 0 || waited < 60'000)
        return isolated(tr("%n to send", "marks", toSend));
    return tr("%1, oldest %2", "%1 is '9 to send', %2 an age")
        .arg(isolated(tr("%n to send", "marks", toSend)), isolated(age(waited)));
}

QString Wording::targetWord(const TargetStatus &target)
{
    if (target.activity == TargetActivity::SignIn)
        return tr("Sign in");
    if (target.activity == TargetActivity::Paused)
        return tr("Paused");
    if (wantsWifiLogin(target))
        return tr("Wi-Fi login");
    if (target.needsYou > 0)
        return tr("Needs you");
    if (target.activity == TargetActivity::Working)
        return tr("Sending");
    if (target.activity == TargetActivity::Waiting)
        return tr("Waiting");
    if (target.toSend > 0)
        return target.waitingForSchool == target.toSend ? tr("Waiting for the school")
                                                        : tr("To send");
    if (target.lastConfirmedAt == 0)
        return tr("Nothing to send");
    return canConfirm(target) ? tr("All confirmed") : tr("All sent");
}

QString Wording::targetSentence(const TargetStatus &target, const Moment &moment)
{
    QStringList sentences;
    if (target.activity == TargetActivity::SignIn) {
        if (target.problem == "auth_other_user"_L1)
            sentences << reason(target.problem, target.name);
        else if (target.problem == "mfa_required"_L1)
            sentences << tr("%1 asks for a one-time code, from your phone or an authenticator. You can keep marking.").arg(isolated(target.name));
        else if (target.toSend == 0)
            sentences << tr("Sign in again to send marks. You can keep marking.");
        else
            sentences << (target.toSend == 1
                              ? tr("Sign in again to send 1 mark. You can keep marking.")
                              : tr("Sign in again to send %n marks. You can keep marking.",
                                   "two or more", target.toSend));
    } else if (!target.problem.isEmpty()) {
        sentences << reason(target.problem, target.name);
    }
    if (target.needsYou > 0)
        sentences << (target.needsYou == 1
                          ? tr("1 mark needs you, see below.")
                          : tr("%n marks need you, see below.", "two or more", target.needsYou));
    // As in the pill: those that need a person are counted once.
    if (const int others = target.toSend - target.needsYou; others > 0 && target.activity != TargetActivity::SignIn) {
        const qint64 waited = moment.nowMs - target.oldestQueuedAt;
        sentences << (target.oldestQueuedAt > 0
                          ? tr("%n to send, oldest %1.", "marks", others)
                                .arg(isolated(age(waited)))
                          : tr("%n to send.", "marks", others));
    }
    if (target.waitingForSchool > 0)
        sentences << tr("%n waiting for the school's ids.", "marks", target.waitingForSchool);
    if (target.nextTryAt > moment.nowMs)
        sentences << tr("Next try %1.").arg(isolated(when(target.nextTryAt, moment)));
    if (target.lastConfirmedAt > 0) {
        const QString at = isolated(when(target.lastConfirmedAt, moment));
        sentences << (canConfirm(target) ? tr("Last confirmed %1.").arg(at)
                                         : tr("Last sent %1. It cannot confirm.").arg(at));
    }
    if (sentences.isEmpty())
        sentences << tr("Nothing has been sent yet, and nothing waits.");
    return sentences.join(u' ');
}

Look lookOf(const TargetStatus &target)
{
    if (target.activity == TargetActivity::SignIn)
        return { u"key"_s, Token::Late };
    if (target.activity == TargetActivity::Paused)
        return { u"alert"_s, Token::Late };
    if (wantsWifiLogin(target))
        return { u"globe"_s, Token::Accent };
    if (target.needsYou > 0)
        return { u"dot"_s, Token::Absent };
    if (target.activity == TargetActivity::Working)
        return { u"arrow"_s, Token::Text2 };
    if (target.activity == TargetActivity::Waiting)
        return { u"clock"_s, Token::Late };
    if (target.toSend > 0)
        return { u"tick"_s, Token::Text2 };
    if (target.lastConfirmedAt == 0)
        return { u"tick"_s, Token::Text2 };
    return canConfirm(target) ? Look{ u"double-tick"_s, Token::Present }
                              : Look{ u"tick"_s, Token::Accent };
}

Look lookOf(const SyncStatus &status)
{
    if (status.targets.isEmpty())
        return { u"tick"_s, Token::Text2 };
    if (anyIs(status, TargetActivity::SignIn))
        return { u"key"_s, Token::Late };
    if (status.needsYou() > 0)
        return { u"dot"_s, Token::Absent };
    if (status.toSend() == 0)
        return !everConfirmed(status) ? Look{ u"tick"_s, Token::Text2 }
            : std::all_of(status.targets.begin(), status.targets.end(), canConfirm)
            ? Look{ u"double-tick"_s, Token::Present }
            : Look{ u"tick"_s, Token::Accent };
    if (anyIs(status, TargetActivity::Paused))
        return { u"alert"_s, Token::Late };
    if (anyIs(status, TargetActivity::Waiting))
        return { u"clock"_s, Token::Late };
    return { anyIs(status, TargetActivity::Working) ? u"arrow"_s : u"tick"_s, Token::Accent };
}

} // namespace rollbook
