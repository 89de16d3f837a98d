// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mark.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QString deliveryWord(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Nothing: return u"nothing"_s;
    case DeliveryState::Confirmed: return u"confirmed"_s;
    case DeliveryState::Sent: return u"sent"_s;
    case DeliveryState::OnDevice: return u"on_device"_s;
    case DeliveryState::Sending: return u"sending"_s;
    case DeliveryState::Checking: return u"checking"_s;
    case DeliveryState::Waiting: return u"waiting"_s;
    case DeliveryState::WaitingForSchool: return u"waiting_for_school"_s;
    case DeliveryState::SignIn: return u"sign_in"_s;
    case DeliveryState::NeedsYou: return u"needs_you"_s;
    }
    return {};
}

void StatusCounts::add(Status status, int n)
{
    switch (status) {
    case Status::Unmarked: unmarked += n; break;
    case Status::Present: present += n; break;
    case Status::Absent: absent += n; break;
    case Status::Late: late += n; break;
    case Status::Excused: excused += n; break;
    }
}

} // namespace rollbook
