// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/targettraits.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QJsonObject TargetTraits::toJson() const
{
    return { { u"batch_max"_s, batchMax },
             { u"timeout_s"_s, timeoutMs / 1000 },
             { u"readback"_s, readBack == ReadBack::Session ? u"session"_s : u"none"_s },
             { u"send_when"_s, sendWhen == SendWhen::Live ? u"live"_s : u"on_close"_s },
             { u"stamps"_s, stamps },
             { u"conditional"_s, conditional },
             { u"resend"_s, resend },
             { u"sessions"_s, sessions },
             { u"roster"_s, roster },
             { u"timetable"_s, timetable },
             { u"leave"_s, leave },
             { u"codes"_s, codes },
             { u"corrections"_s, corrections },
             { u"pulls"_s, pulls },
             { u"times_apart"_s, timesApart },
             { u"late_refused"_s, lateRefused } };
}

TargetTraits TargetTraits::fromJson(const QJsonObject &json)
{
    const TargetTraits standard;
    return { .batchMax = json[u"batch_max"_s].toInt(standard.batchMax),
             .timeoutMs = json[u"timeout_s"_s].toInt(standard.timeoutMs / 1000) * 1000,
             .readBack = json[u"readback"_s].toString() == u"none"_s ? ReadBack::None : ReadBack::Session,
             .sendWhen = json[u"send_when"_s].toString() == u"on_close"_s ? SendWhen::OnClose : SendWhen::Live,
             .stamps = json[u"stamps"_s].toBool(),
             .conditional = json[u"conditional"_s].toBool(),
             .resend = json[u"resend"_s].toBool(true),
             .sessions = json[u"sessions"_s].toBool(),
             .roster = json[u"roster"_s].toBool(),
             .timetable = json[u"timetable"_s].toBool(),
             .leave = json[u"leave"_s].toBool(),
             .codes = json[u"codes"_s].toBool(),
             .corrections = json[u"corrections"_s].toBool(),
             .pulls = json[u"pulls"_s].toBool(),
             .timesApart = json[u"times_apart"_s].toBool(),
             .lateRefused = json[u"late_refused"_s].toBool() };
}

} // namespace rollbook
