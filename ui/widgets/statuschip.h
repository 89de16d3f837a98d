// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/story.h"

#include <QLabel>

namespace rollbook {

/// A status as letter and word on its colour; unmarked has a dashed outline.
class StatusChip : public QLabel
{
    Q_OBJECT
public:
    explicit StatusChip(const MarkValue &value, QWidget *parent = nullptr);
    void display(const MarkValue &value);
};

} // namespace rollbook
