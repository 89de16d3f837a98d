// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array captureCodes{ QStringView(u""),           QStringView(u"key"),
                            QStringView(u"touch"),      QStringView(u"roll_call"),
                            QStringView(u"exceptions"), QStringView(u"fill"),
                            QStringView(u"several"),    QStringView(u"copied"),
                            QStringView(u"preset"),     QStringView(u"undo"),
                            QStringView(u"redo"),       QStringView(u"step_back"),
                            QStringView(u"corrected"),  QStringView(u"merged") };

} // namespace

QString captureCode(Capture capture) { return captureCodes[size_t(capture)].toString(); }

Capture captureFromCode(const QString &code)
{
    const auto it = std::find(captureCodes.begin(), captureCodes.end(), QStringView(code));
    return it == captureCodes.end() ? Capture::Unsaid : Capture(it - captureCodes.begin());
}

} // namespace rollbook
