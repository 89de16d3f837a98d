// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rollbook {

/// One way to see a register. Rows are the model's; going from one way to another takes current row
/// and selection along.
class RegisterPane
{
public:
    virtual ~RegisterPane() = default;

    virtual QWidget *widget() = 0;
    virtual int currentRow() const = 0; ///< -1 = none
    virtual QList<int> selectedRows() const = 0;
    virtual void select(const QList<int> &rows, int current) = 0;
    virtual void goTo(int row) = 0; ///< what is not a row is passed over
    virtual int after(int row) const { return row + 1; } ///< whom marking leads to
};

} // namespace rollbook
