// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// A part of a page that takes what room there is, and asks for its least (minimumHeight) alone. A page that
/// scrolls counts that in, with the bars that take two rows; what the views inside would like, it does not.
class LeastRoom final : public QWidget
{
public:
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSizeHint() const override { return {}; }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace rollbook
