// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QPainter;

namespace rollbook {

// A person without a photo: a disc with initials.

QString initials(const QString &name); ///< the first letters of the first and the last word
void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const Theme &theme, bool onAccent = false);
QPixmap avatar(const QString &name, const Theme &theme, int size, qreal ratio);

} // namespace rollbook
