// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "ui/theme.h"

#include <QWidget>

namespace rollbook {

/// How far a register is, as a bar in the colours of the statuses. Words always stand below it.
class CountsProgress : public QWidget
{
    Q_OBJECT
public:
    explicit CountsProgress(const Theme &theme, QWidget *parent = nullptr);
    void display(const StatusCounts &counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { m_theme.px(60), m_theme.px(8) }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusCounts m_counts;
};

} // namespace rollbook
