// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array codes{ QStringView(u""),           QStringView(u"key"),
                            QStringView(u"touch"),      QStringView(u"roll_call"),
                            QStringView(u"exceptions"), QStringView(u"fill"),
                            QStringView(u"several"),    QStringView(u"copied"),
                            QStringView(u"preset"),     QStringView(u"undo"),
                            QStringView(u"redo"),       QStringView(u"step_back"),
                            QStringView(u"corrected"),  QStringView(u"merged") };

} // namespace

QString captureCode(Capture capture) { return codes[size_t(capture)].toString(); }

Capture captureFromCode(const QString &code)
{
    const auto it = std::find(codes.begin(), codes.end(), QStringView(code));
    return it == codes.end() ? Capture::Unsaid : Capture(it - codes.begin());
}

} // namespace rollbook
