// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace rollbook {

/// What one kind of server can do, as far as the queue and the engine have to know. Declared by the
/// target's code, kept with the target in the store (see toJson()).
struct TargetTraits
{
    enum class ReadBack {
        Session, ///< a session's marks can be read: what was sent is confirmed by looking
        None, ///< nothing can be read: what was sent stays "sent"
    };
    enum class SendWhen {
        Live,
        OnClose, ///< only once the teacher has finished the register, and the grace has passed
    };

    int batchMax = 50; ///< marks in one request
    int timeoutMs = 60'000; ///< of one whole exchange
    ReadBack readBack = ReadBack::Session;
    SendWhen sendWhen = SendWhen::Live;
    bool stamps = false; ///< rows carry our clock: last write wins exactly, several devices converge
    /// A write names the revision it replaces, or that there is none; the server refuses it when it
    /// holds another. So what was last read is enough to write by.
    bool conditional = false;
    bool resend = true; ///< without read-back: an unknown outcome is sent again (a double beats a loss)
    bool sessions = false; ///< takes the state of sessions: opened, finished
    bool roster = false; ///< takes classes and students
    bool timetable = false; ///< and the rest of the school's lists: lessons, closures, teachers, rules
    bool leave = false;
    bool codes = false; ///< holds the school's own code beside the status
    bool corrections = false; ///< a way to ask for a change that comes too late
    bool pulls = false; ///< tells what changed since a cursor of its own
    bool timesApart = false; ///< tells when a mark was changed only on a page of that mark's own
    bool lateRefused = false; ///< refuses marks once its session has ended

    QJsonObject toJson() const;
    static TargetTraits fromJson(const QJsonObject &json);
    bool operator==(const TargetTraits &) const = default;
};

/// How one thing that a mark can say travels to a kind of server; shown in the target's settings.
struct TargetWording
{
    enum class Thing { Present, Absent, Late, Excused, Cleared, MinutesLate, Note, Code };
    enum class Way {
        AsIs,
        Mapped, ///< as something else, which `as` tells: "ABSENT, noted as excused"
        InNote, ///< inside the note
        NotAtAll, ///< kept here; the server has no way to hold it
    };

    Thing thing = Thing::Present;
    Way way = Way::AsIs;
    QString as; ///< the server's own word
};

} // namespace rollbook
