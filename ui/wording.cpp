// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Unicode Standard Annex 9, 2.4 and 2.6
constexpr char16_t rightToLeftMark = 0x200f;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

} // namespace

QString isolated(const QString &text)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const bool foreign = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    if (text.isEmpty() || (!mirrored && !foreign))
        return text;
    // The mark before it tells a line of nothing but isolates which way it runs: by itself such a line is left to right.
    return (mirrored ? QString(QChar(rightToLeftMark)) : QString()) + QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

QString spoken(QString text) { return text.remove(QChar(firstStrongIsolate)).remove(QChar(popIsolate)).remove(QChar(rightToLeftMark)); }

QString Wording::age(qint64 ms)
{
    const int minutes = int(std::max<qint64>(ms, 0) / 60'000);
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n min", "age in minutes", minutes);
    if (minutes < 48 * 60)
        return tr("%n h", "age in hours", minutes / 60);
    return tr("%n days", "age in days, two or more", minutes / (24 * 60));
}

QString Wording::timeOfDay(qint64 utcMs, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs, zone).time(),
                              QLocale::ShortFormat);
}

QString Wording::how(Capture how)
{
    switch (how) {
    case Capture::Unsaid: return {};
    case Capture::Key: return tr("by key");
    case Capture::Touch: return tr("by touch");
    case Capture::RollCall: return tr("in the roll call");
    case Capture::Exceptions: return tr("by “everyone is here but”");
    case Capture::Fill: return tr("with the rest");
    case Capture::Several: return tr("with others");
    case Capture::Copied: return tr("from the session before");
    case Capture::Preset: return tr("from leave");
    case Capture::Undone: return tr("by undo");
    case Capture::Redone: return tr("by redo");
    case Capture::SteppedBack: return tr("by stepping back");
    case Capture::Corrected: return tr("by a correction");
    case Capture::Merged: return tr("from a student added to the lesson");
    }
    return {};
}

QString Wording::when(qint64 utcMs, const Moment &moment)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(utcMs, moment.zone).date();
    const QString time = timeOfDay(utcMs, moment.zone);
    if (date == QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone).date())
        return time;
    //: A day and a time: %1 is the day, %2 the time
    return tr("%1 %2").arg(QLocale().toString(date, tr("d MMM", "short date without year")), time);
}

QString Wording::day(QDate date)
{
    return QLocale().toString(date, tr("dddd d MMMM", "weekday, day and month"));
}

QString Wording::status(Status status)
{
    switch (status) {
    case Status::Unmarked: return tr("Unmarked");
    case Status::Present: return tr("Present");
    case Status::Absent: return tr("Absent");
    case Status::Late: return tr("Late");
    case Status::Excused: return tr("Excused");
    }
    return {};
}

QString Wording::value(const StatusValue &value)
{
    const QString words = value.status == Status::Late && value.minutesLate ? tr("Late, %n min", "minutes late", *value.minutesLate) : status(value.status);
    //: A status with the school's code for it: "Excused (I)"
    return value.code.isEmpty() ? words : tr("%1 (%2)", "a status and a code").arg(words, isolated(value.code));
}

QString Wording::delivery(const Receipt &receipt, const Moment &moment)
{
    switch (receipt.state) {
    case DeliveryState::Nothing: return {};
    case DeliveryState::Confirmed:
        if (receipt.withoutCode) // never as if the code had been seen there
            return receipt.at > 0 ? isolated(tr("Status confirmed %1").arg(isolated(when(receipt.at, moment)))) : tr("Status confirmed");
        return receipt.at > 0 ? isolated(tr("Confirmed %1").arg(isolated(when(receipt.at, moment))))
                              : tr("Confirmed");
    case DeliveryState::Sent:
        return receipt.at > 0 ? tr("Sent %1").arg(isolated(when(receipt.at, moment))) : tr("Sent");
    case DeliveryState::OnDevice: return tr("On this device");
    case DeliveryState::Sending: return tr("Sending");
    case DeliveryState::Checking: return tr("Checking");
    case DeliveryState::Waiting: return tr("Waiting");
    case DeliveryState::WaitingForSchool: return tr("Waiting for the school");
    case DeliveryState::SignIn: return tr("Sign in");
    case DeliveryState::NeedsYou: return tr("Needs you");
    }
    return {};
}

QString Wording::receipt(const Receipt &receipt, const Moment &moment)
{
    const QString target = isolated(receipt.targetName);
    const QString at = isolated(when(receipt.at, moment));
    switch (receipt.state) {
    case DeliveryState::Nothing: return {};
    case DeliveryState::Confirmed:
        return receipt.withoutCode
            ? tr("%1 holds the status, confirmed %2. It has no place for the code, which stays on this device.").arg(target, at)
            : tr("Confirmed by %1, %2.").arg(target, at);
    case DeliveryState::Sent:
        return tr("Sent to %1, %2. Not confirmed: it has not been read back.").arg(target, at);
    case DeliveryState::OnDevice:
        return target.isEmpty() ? tr("Saved on this device.")
                                : tr("Saved on this device. Will be sent to %1.").arg(target);
    case DeliveryState::Sending: return tr("Saved on this device. Sending to %1.").arg(target);
    case DeliveryState::Checking:
    case DeliveryState::Waiting:
    case DeliveryState::WaitingForSchool:
    case DeliveryState::SignIn:
    case DeliveryState::NeedsYou: break;
    }
    if (!receipt.reason.isEmpty())
        return reason(receipt.reason, receipt.targetName);
    switch (receipt.state) {
    case DeliveryState::Checking: return reason(u"ambiguous"_s, receipt.targetName);
    case DeliveryState::WaitingForSchool: return reason(u"no_student_id"_s, receipt.targetName);
    case DeliveryState::SignIn: return reason(u"auth"_s, receipt.targetName);
    case DeliveryState::NeedsYou: return reason(u"refused_data"_s, receipt.targetName);
    default: return reason(u"offline"_s, receipt.targetName);
    }
}

QString Wording::sessionProgress(const SessionSummary &summary, const Moment &moment)
{
    const Session &session = summary.session;
    if (session.finishedAt > 0)
        return tr("Finished %1").arg(isolated(when(session.finishedAt, moment)));
    const int unmarked = summary.counts.unmarked;
    const bool untouched = unmarked == summary.counts.total();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
    const QDateTime start(session.date, session.start, moment.zone);
    if (session.start.isValid() && now < start) {
        const qint64 minutes = now.secsTo(start) / 60;
        if (minutes < 60)
            return tr("In %n min", "a lesson begins", int(minutes));
        if (now.date() == session.date)
            return tr("At %1").arg(
                isolated(QLocale().toString(session.start, QLocale::ShortFormat)));
        return tr("Not yet");
    }
    const QTime until = session.end.isValid() ? session.end : QTime(23, 59, 59);
    const bool isNow = session.start.isValid() && now.date() == session.date && now.time() <= until;
    if (unmarked == 0)
        return tr("All marked, not finished");
    if (isNow)
        return tr("Now, %n unmarked", "students", unmarked);
    return untouched ? tr("Not taken") : tr("%n unmarked", "students", unmarked);
}

QString Wording::sessionDelivery(const SessionSummary &summary)
{
    if (summary.needsYou > 0)
        return summary.needsYou == 1 ? tr("1 needs you")
                                     : tr("%n need you", "marks, two or more", summary.needsYou);
    if (summary.waitingForSchool > 0 && summary.waitingForSchool == summary.toSend)
        return tr("Waiting for the school");
    if (summary.toSend > 0)
        return tr("%n to send", "marks", summary.toSend);
    if (summary.counts.unmarked == summary.counts.total())
        return {};
    if (summary.unqueued > 0)
        return tr("On this device");
    return summary.sent > 0 ? tr("All sent") : tr("All confirmed");
}

Look lookOf(const SessionSummary &summary)
{
    if (summary.needsYou > 0)
        return lookOf(DeliveryState::NeedsYou);
    if (summary.toSend > 0)
        return lookOf(summary.waitingForSchool == summary.toSend ? DeliveryState::WaitingForSchool
                                                                 : DeliveryState::OnDevice);
    if (summary.counts.unmarked == summary.counts.total())
        return {};
    if (summary.unqueued > 0)
        return lookOf(DeliveryState::OnDevice);
    return lookOf(summary.sent > 0 ? DeliveryState::Sent : DeliveryState::Confirmed);
}

Look lookOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Nothing: return {};
    case DeliveryState::Confirmed: return { u"double-tick"_s, Token::Present };
    case DeliveryState::Sent: return { u"tick"_s, Token::Accent };
    case DeliveryState::OnDevice: return { u"tick"_s, Token::Text2 };
    case DeliveryState::Sending: return { u"arrow"_s, Token::Text2 };
    case DeliveryState::Checking: return { u"question"_s, Token::Text2 };
    case DeliveryState::Waiting: return { u"clock"_s, Token::Text2 };
    case DeliveryState::WaitingForSchool: return { u"clock"_s, Token::Text2 };
    case DeliveryState::SignIn: return { u"key"_s, Token::Late };
    case DeliveryState::NeedsYou: return { u"dot"_s, Token::Absent };
    }
    return {};
}

} // namespace rollbook
