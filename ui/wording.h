// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/story.h"
#include "core/model/syncstatus.h"
#include "core/result.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rollbook {

/// Now, and where: what a sentence about time depends on.
struct Moment
{
    qint64 nowMs = 0;
    QTimeZone zone;
};

/// An icon and a colour that go with words. The words always come with it.
struct Look
{
    QString icon;
    Token token = Token::Text2;
};

/// Keeps a name or a counted phrase in its own order inside text of the other direction
/// (U+2068 ... U+2069). Left-to-right text in a left-to-right window needs none and gets none.
QString isolated(const QString &text);
/// The same words for assistive technology, without isolates.
QString spoken(QString text);

/// What the values of the core are called in the window. All that people read is written here or
/// in the page that shows it; the core's own `detail` strings are for the log.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::Wording)
public:
    static QString age(qint64 ms); ///< "just now", "4 min", "2 h", "3 days"
    static QString timeOfDay(qint64 utcMs, const QTimeZone &zone);
    static QString when(qint64 utcMs,
                        const Moment &moment); ///< "09:43", on another day "19 Nov 09:43"
    static QString how(Capture how); ///< "by key"; empty when it is not known
    static QString day(QDate date); ///< "Friday 20 November"
    static QString status(Status status);
    static QString value(const StatusValue &value); ///< "Late, 7 min"

    static QString delivery(const Receipt &receipt,
                            const Moment &moment); ///< short: "Confirmed 09:43"
    static QString receipt(const Receipt &receipt,
                           const Moment &moment); ///< a sentence, and what to do
    static QString reason(const QString &token, const QString &target);
    static QString serverSays(const QString &target, const QString &text);
    static QString error(const Error &error); ///< why something failed, and what to do
    static QString notSaved(const Error &error);

    static QString pill(const SyncStatus &status, const Moment &moment);
    static QString targetWord(const TargetStatus &target);
    static QString targetSentence(const TargetStatus &target, const Moment &moment);
    // What happened to a mark; storywording.cpp
    static QString markValue(const MarkValue &value); ///< "Late, 7 min, bus"
    static QString storyStep(const StoryStep &step); ///< a sentence, without the time
    static QString storyReceipt(const StoryTarget &target, const QList<StoryStep> &steps,
                                const Moment &moment);

    // What a kind of server can do and how marks travel there; targetwording.cpp
    static QStringList abilities(const TargetTraits &traits);
    static QStringList limits(const TargetTraits &traits);
    static QStringList travels(const QList<TargetWording> &wordings);
    static QString dispatch(const DispatchState &dispatch, const Moment &moment);

    static QString sessionProgress(const SessionSummary &summary, const Moment &moment);
    static QString sessionDelivery(const SessionSummary &summary);
};

Look lookOf(DeliveryState state);
Look lookOf(const SessionSummary &summary);
Look lookOf(const StoryStep &step);
Look lookOf(const TargetStatus &target);
Look lookOf(const SyncStatus &status);

} // namespace rollbook
