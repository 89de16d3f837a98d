// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/codes.h"
#include "ui/theme.h"

#include <QIcon>

class QPainter;

namespace rollbook {

/// The shape of a statistical class, about the middle of the rectangle, in the painter's colour: attending a disc,
/// elsewhere a ring, authorised a lozenge's outline, unauthorised a lozenge, not possible a bar, not counted a cross.
void paintCodeSign(QPainter *painter, const QRectF &rect, StatisticalClass counted, const QColor &colour);
/// The colour that the school gave a code, else that of its status.
QColor codeColour(const AttendanceCode &code, const Theme &theme);
QIcon codeIcon(const AttendanceCode &code, const Theme &theme);

} // namespace rollbook
