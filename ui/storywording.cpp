// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "core/school/byrule.h"
#include "ui/rulenote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What happened to a mark, in sentences.

namespace rollbook {

QString Wording::markValue(const MarkValue &value)
{
    const QString status = Wording::value(value.value);
    //: %1 is a status such as "Late, 7 min", %2 a note
    return value.note.isEmpty() ? status : tr("%1, %2").arg(status, isolated(RuleNote::shown(value.note)));
}

namespace {

struct Outcome
{
    const char16_t *token;
    const char *phrase;
};

// clang-format off
constexpr Outcome outcomes[] = {
    { u"", QT_TRANSLATE_NOOP("rollbook::Wording", "accepted") },
    { u"offline", QT_TRANSLATE_NOOP("rollbook::Wording", "there was no connection") },
    { u"ambiguous", QT_TRANSLATE_NOOP("rollbook::Wording", "the answer was lost on the way") },
    { u"timeout", QT_TRANSLATE_NOOP("rollbook::Wording", "no answer in time") },
    { u"server_busy", QT_TRANSLATE_NOOP("rollbook::Wording", "it was busy") },
    { u"server_error", QT_TRANSLATE_NOOP("rollbook::Wording", "it had a fault of its own") },
    { u"auth", QT_TRANSLATE_NOOP("rollbook::Wording", "it asked for a sign-in first") },
    { u"captive", QT_TRANSLATE_NOOP("rollbook::Wording", "the Wi-Fi asked for a login") },
    { u"captive_suspect", QT_TRANSLATE_NOOP("rollbook::Wording", "the Wi-Fi's login page answered instead") },
    { u"not_json", QT_TRANSLATE_NOOP("rollbook::Wording", "something else answered instead") },
    { u"tls_intercept", QT_TRANSLATE_NOOP("rollbook::Wording", "the connection was not trusted") },
    { u"contract_broken", QT_TRANSLATE_NOOP("rollbook::Wording", "it gave an answer that Rollbook does not know") },
    { u"refused_data", QT_TRANSLATE_NOOP("rollbook::Wording", "not accepted") },
    { u"refused_perm", QT_TRANSLATE_NOOP("rollbook::Wording", "not allowed") },
    { u"account_may_not", QT_TRANSLATE_NOOP("rollbook::Wording", "this account may not do that") },
    { u"refused_late", QT_TRANSLATE_NOOP("rollbook::Wording", "not accepted, the lesson is closed there") },
    { u"uncertain", QT_TRANSLATE_NOOP("rollbook::Wording", "the answer was lost, and it cannot be asked") },
};
// clang-format on

const char *outcomePhrase(const QString &token)
{
    const auto *found =
        std::find_if(std::begin(outcomes), std::end(outcomes),
                     [&](const Outcome &o) { return token == QStringView(o.token); });
    return found == std::end(outcomes)
        ? QT_TRANSLATE_NOOP("rollbook::Wording", "it did not take them")
        : found->phrase;
}

/// When the target last said yes to a request that can have carried the mark; 0 = never.
qint64 acceptedAt(const QList<StoryStep> &steps, const QString &target)
{
    qint64 at = 0;
    for (const StoryStep &step : steps) {
        if (step.kind == StoryStep::Kind::Sent && step.target == target && step.reason.isEmpty())
            at = step.at;
    }
    return at;
}

} // namespace

QString Wording::storyStep(const StoryStep &step)
{
    const QString target = isolated(step.target);
    switch (step.kind) {
    case StoryStep::Kind::Marked:
        if (step.value.value.status == Status::Unmarked)
            return step.author.isEmpty() ? tr("Cleared.")
                                         : tr("Cleared by %1.").arg(isolated(step.author));
        if (isByRule(step.value.value.status, step.value.note)) // nobody did
            return tr("Marked %1.").arg(markValue(step.value));
        return step.author.isEmpty()
            ? tr("Marked %1.").arg(markValue(step.value))
            //: %1 is a value such as "Late, 7 min", %2 a person
            : tr("Marked %1, by %2.").arg(markValue(step.value), isolated(step.author));
    case StoryStep::Kind::Taken:
        return step.author == "server"_L1 || step.author.isEmpty()
            ? tr("The school system has %1: taken over.").arg(markValue(step.value))
            : tr("%1 by %2 on another device: taken over.")
                  .arg(markValue(step.value), isolated(step.author));
    case StoryStep::Kind::Sent:
        //: %1 is a school system, the last part what came of it
        return step.marks == 1
            ? tr("Sent to %1: %2.").arg(target, tr(outcomePhrase(step.reason)))
            : tr("Sent to %1, %n marks in one request: %2.", "two or more", step.marks)
                  .arg(target, tr(outcomePhrase(step.reason)));
    case StoryStep::Kind::Confirmed: return tr("Read back from %1, and equal.").arg(target);
    case StoryStep::Kind::Conflict:
        return target.isEmpty()
            ? tr("Another device had marked otherwise.")
            : tr("%1 holds another value: somebody changed it there.").arg(target);
    case StoryStep::Kind::Refused: return reason(step.reason, step.target);
    case StoryStep::Kind::Regressed:
        return tr("It had been confirmed and is gone from %1: sent again.").arg(target);
    case StoryStep::Kind::Opened: return tr("Register opened by %1.").arg(isolated(step.author));
    case StoryStep::Kind::Finished:
        if (step.author.isEmpty())
            return tr("Register finished by itself: the lesson was over.");
        return tr("Register finished by %1.").arg(isolated(step.author));
    case StoryStep::Kind::Reopened:
        return tr("Register opened again by %1.").arg(isolated(step.author));
    case StoryStep::Kind::Asked:
        switch (step.request) {
        case RequestState::Wanted:
            return tr("The office was asked for %1. No answer yet.").arg(markValue(step.value));
        case RequestState::Approved:
            return tr("The office was asked for %1, and agreed.").arg(markValue(step.value));
        case RequestState::Rejected:
            return tr("The office was asked for %1, and said no.").arg(markValue(step.value));
        case RequestState::Withdrawn:
            return tr("The office was asked for %1; that was taken back.")
                .arg(markValue(step.value));
        }
    }
    return {};
}

QString Wording::storyReceipt(const StoryTarget &target, const QList<StoryStep> &steps,
                              const Moment &moment)
{
    const Receipt &receipt = target.receipt;
    const bool arrived =
        receipt.state == DeliveryState::Confirmed || receipt.state == DeliveryState::Sent;
    QStringList sentences;
    if (!arrived) {
        sentences << Wording::receipt(receipt, moment);
        if (target.nextTryAt > moment.nowMs && receipt.state != DeliveryState::SignIn
            && target.nextTryAt < moment.nowMs + 400LL * 24 * 3600 * 1000)
            sentences << tr("Next try %1.").arg(isolated(when(target.nextTryAt, moment)));
        return sentences.join(u' ');
    }
    QStringList facts;
    if (const qint64 at = acceptedAt(steps, receipt.targetName); at > 0)
        facts << tr("accepted %1").arg(isolated(when(at, moment)));
    if (!target.record.isEmpty())
        //: what the server calls the mark: "record 8841"
        facts << tr("record %1").arg(isolated(target.record));
    if (receipt.state == DeliveryState::Confirmed)
        facts << (receipt.at > 0
                      ? tr("read back and equal %1").arg(isolated(when(receipt.at, moment)))
                      : tr("read back and equal"));
    else if (!target.readsBack)
        facts << tr("it cannot confirm");
    else
        facts << tr("not read back yet");
    QString first = facts.join(tr(", ", "between the facts of a receipt"));
    first[0] = first[0].toUpper();
    sentences << first + u'.';
    if (!target.readsBack && target.ambiguous > 0)
        sentences << tr("An answer was lost: the mark may appear there twice.");
    return sentences.join(u' ');
}

Look lookOf(const StoryStep &step)
{
    switch (step.kind) {
    case StoryStep::Kind::Marked: return { u"tick"_s, Token::Text2 };
    case StoryStep::Kind::Taken: return { u"import"_s, Token::Text2 };
    case StoryStep::Kind::Sent:
        return step.reason.isEmpty() ? Look{ u"arrow"_s, Token::Accent }
                                     : Look{ u"clock"_s, Token::Late };
    case StoryStep::Kind::Confirmed: return { u"double-tick"_s, Token::Present };
    case StoryStep::Kind::Conflict: return { u"arrows"_s, Token::Late };
    case StoryStep::Kind::Refused: return { u"dot"_s, Token::Absent };
    case StoryStep::Kind::Regressed: return { u"history"_s, Token::Late };
    case StoryStep::Kind::Asked: return { u"question"_s, Token::Text2 };
    case StoryStep::Kind::Opened:
    case StoryStep::Kind::Finished:
    case StoryStep::Kind::Reopened: return { u"register"_s, Token::Accent };
    }
    return {};
}

} // namespace rollbook
