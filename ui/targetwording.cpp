// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include <QStringList>

using namespace Qt::StringLiterals;

// What a kind of server can and cannot do, in sentences; from its traits, never from its name.

namespace rollbook {

QStringList Wording::abilities(const TargetTraits &traits)
{
    QStringList lines;
    if (traits.readBack == TargetTraits::ReadBack::Session)
        lines << tr("Every mark is read back and compared before it counts as confirmed.");
    lines << (traits.sendWhen == TargetTraits::SendWhen::Live
                  ? tr("Marks go there while you mark.")
                  : tr("Marks go there ten minutes after the register is finished."));
    if (traits.stamps)
        lines << tr("Several devices can mark the same class: the later change stays.");
    if (traits.sessions)
        lines << tr("It is told when a register is finished.");
    if (traits.roster)
        lines << tr("Classes and students are sent there.");
    if (traits.corrections)
        lines << tr("The office can be asked there to change a mark.");
    return lines;
}

QStringList Wording::limits(const TargetTraits &traits)
{
    QStringList lines;
    if (traits.readBack == TargetTraits::ReadBack::None) {
        lines << tr("It cannot confirm: nothing can be read there.");
        lines << (traits.resend
                      ? tr("When an answer is lost the mark is sent again, and may appear twice.")
                      : tr("When an answer is lost the mark waits for you: it is not sent twice by "
                           "itself."));
    }
    if (traits.lateRefused)
        lines << tr("It takes no marks once the lesson is over.");
    if (!traits.corrections)
        lines << tr("It takes no requests to the office: what it refuses can be exported.");
    if (!traits.leave)
        lines << tr("Leave stays on this device.");
    return lines;
}

namespace {

const char *thingName(TargetWording::Thing thing)
{
    switch (thing) {
    case TargetWording::Thing::Present: return QT_TRANSLATE_NOOP("rollbook::Wording", "Present");
    case TargetWording::Thing::Absent: return QT_TRANSLATE_NOOP("rollbook::Wording", "Absent");
    case TargetWording::Thing::Late: return QT_TRANSLATE_NOOP("rollbook::Wording", "Late");
    case TargetWording::Thing::Excused: return QT_TRANSLATE_NOOP("rollbook::Wording", "Excused");
    case TargetWording::Thing::Cleared:
        return QT_TRANSLATE_NOOP("rollbook::Wording", "Taking a mark back");
    case TargetWording::Thing::MinutesLate:
        return QT_TRANSLATE_NOOP("rollbook::Wording", "Minutes late");
    case TargetWording::Thing::Code: return QT_TRANSLATE_NOOP("rollbook::Wording", "The school's codes");
    case TargetWording::Thing::Note: return QT_TRANSLATE_NOOP("rollbook::Wording", "Notes");
    }
    return "";
}

} // namespace

QStringList Wording::travels(const QList<TargetWording> &wordings)
{
    QStringList same;
    QStringList lines;
    for (const TargetWording &wording : wordings) {
        const QString thing = tr(thingName(wording.thing));
        switch (wording.way) {
        case TargetWording::Way::AsIs: same << thing; break;
        case TargetWording::Way::Mapped:
            lines << tr("%1: as “%2”.").arg(thing, isolated(wording.as));
            break;
        case TargetWording::Way::InNote:
            lines << (wording.as.isEmpty()
                          ? tr("%1: in the note.").arg(thing)
                          : tr("%1: in the note, “%2”.").arg(thing, isolated(wording.as)));
            break;
        case TargetWording::Way::NotAtAll:
            lines << tr("%1: kept here only, it has no place for it.").arg(thing);
            break;
        }
    }
    if (!same.isEmpty())
        lines.prepend(tr("%1: as they are.").arg(same.join(tr(", ", "in a list"))));
    return lines;
}

QString Wording::dispatch(const DispatchState &dispatch, const Moment &moment)
{
    const QString since = isolated(when(dispatch.queuedAt, moment));
    const QString what = dispatch.entity == "leave"_L1 ? tr("A leave")
        : dispatch.entity == "correction"_L1           ? tr("A question to the office")
        : dispatch.entity == "roster"_L1               ? tr("Classes and students")
                                                       : tr("A register's state");
    if (dispatch.state == "pending"_L1)
        return tr("%1 has been waiting for the school's answer since %2.").arg(what, since);
    if (dispatch.state == "refused"_L1)
        return tr("%1 was not accepted; it is kept here.").arg(what);
    return tr("%1 has been waiting to be sent since %2.").arg(what, since);
}

} // namespace rollbook
