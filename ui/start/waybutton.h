// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace rollbook {

/// One way to go on: an icon, what it is, and a sentence about it.
class WayButton : public QPushButton
{
    Q_OBJECT
public:
    WayButton(const Theme &theme, const QString &icon, const QString &title, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
};

} // namespace rollbook
