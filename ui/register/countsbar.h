// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "ui/theme.h"

#include <QWidget>

namespace rollbook {

/// The counts of a register as chips: "P 19", "A 2", and a dashed one for who is unmarked. Each shows only whom it counts.
class CountsBar : public QWidget
{
    Q_OBJECT
public:
    explicit CountsBar(const Theme &theme, QWidget *parent = nullptr);
    void display(const StatusCounts &counts);
    void setChosen(std::optional<Status> status); ///< whom the register shows only

signals:
    void chosen(std::optional<rollbook::Status> status);

private:
    class Chip;

    QList<Chip *> m_chips;
};

} // namespace rollbook
