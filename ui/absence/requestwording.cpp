// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence/requestwording.h"

#include "ui/timetable/lessonwording.h"

using namespace Qt::StringLiterals;

namespace rollbook {

const QStringList &RequestWording::categories()
{
    static const QStringList all{ u"medical"_s, u"family"_s, u"excused"_s, u"suspension"_s, u"other"_s };
    return all;
}

QString RequestWording::category(const QString &category)
{
    if (category == u"medical"_s)
        return tr("Medical");
    if (category == u"family"_s)
        return tr("Family");
    if (category == u"excused"_s)
        return tr("Excused by the school");
    return category == u"suspension"_s ? tr("Suspension") : tr("Other reason");
}

QString RequestWording::state(RequestState state)
{
    switch (state) {
    case RequestState::Wanted: return tr("To be decided");
    case RequestState::Approved: return tr("Approved");
    case RequestState::Rejected: return tr("Rejected");
    case RequestState::Withdrawn: return tr("Withdrawn");
    }
    return {};
}

Look RequestWording::lookOf(RequestState state)
{
    switch (state) {
    case RequestState::Wanted: return { u"clock"_s, Token::Late };
    case RequestState::Approved: return { u"tick"_s, Token::Present };
    case RequestState::Rejected: return { u"close"_s, Token::Absent };
    case RequestState::Withdrawn: return { u"undo"_s, Token::Text2 };
    }
    return {};
}

QString RequestWording::days(const Leave &leave)
{
    const QString from = isolated(LessonWording::shortDay(leave.from));
    //: From a day to a day
    const QString days = leave.from == leave.to ? from : tr("%1 to %2", "days").arg(from, isolated(LessonWording::shortDay(leave.to)));
    //: %1 are days, %2 is a part of each
    return leave.partDay() ? tr("%1, %2").arg(days, LessonWording::span(leave.start, leave.end)) : days;
}

QString RequestWording::people(const QString &author, qint64 changedAt, const QString &decidedBy, qint64 decidedAt, const QString &answer, RequestState state,
                               const Moment &moment)
{
    QStringList sentences;
    if (!author.isEmpty())
        //: %1 is a person
        sentences.append(decidedAt > 0 || changedAt == 0 ? tr("Asked for by %1.").arg(isolated(author))
                                                         //: %1 is a person, %2 a day and time
                                                         : tr("Asked for by %1, %2.").arg(isolated(author), isolated(Wording::when(changedAt, moment))));
    if (!decidedBy.isEmpty() && decidedAt > 0)
        //: %1 is what was decided, such as "Approved"; %2 a person, %3 a day and time
        sentences.append(tr("%1 by %2, %3.").arg(RequestWording::state(state), isolated(decidedBy), isolated(Wording::when(decidedAt, moment))));
    if (!answer.isEmpty())
        //: %1 is what was said
        sentences.append(tr("Answer: %1").arg(isolated(answer)));
    return sentences.join(u' ');
}

QString RequestWording::delivery(const RequestDelivery &d, const Moment &moment)
{
    const QString target = isolated(d.target), at = isolated(Wording::when(d.at, moment));
    if (d.state == u"done"_s)
        //: %1 is a school system, %2 a day and time
        return tr("%1 has it, %2.").arg(target, at);
    if (d.state == u"pending"_s)
        //: %1 is a school system, %2 a day and time
        return tr("%1 was asked %2 and has not answered yet.").arg(target, at);
    if (d.state != u"refused"_s)
        //: %1 is a school system, %2 a day and time
        return tr("%1: waiting to be sent since %2.").arg(target, at);
    const QString said = Wording::serverSays(d.target, d.serverText);
    //: %1 is a school system
    const QString refused = tr("%1 did not accept it. It is kept here.").arg(target);
    return said.isEmpty() ? refused : refused + u' ' + said;
}

} // namespace rollbook
