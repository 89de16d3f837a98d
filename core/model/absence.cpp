// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/absence.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList &requestStateCodes()
{
    static const QStringList all{ u"wanted"_s, u"approved"_s, u"rejected"_s, u"withdrawn"_s }; // in the order of RequestState
    return all;
}

} // namespace

QString requestStateCode(RequestState state) { return requestStateCodes().at(int(state)); }

RequestState requestStateFromCode(const QString &code) { return RequestState(std::max(0, int(requestStateCodes().indexOf(code)))); }

} // namespace rollbook
