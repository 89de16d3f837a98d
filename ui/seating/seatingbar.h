// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QPushButton;

namespace rollbook {

class SeatModel;
class Segments;

/// What can be done with the seats: arrange them, begin anew in rows or at tables, print the plan.
class SeatingBar : public QWidget
{
    Q_OBJECT
public:
    SeatingBar(SeatModel &seats, const Theme &theme, QWidget *parent = nullptr);
    void setMayArrange(bool may); ///< the plan is the class's: not everybody changes it

signals:
    void arrangingChanged();
    void failed(const QString &sentence);

private:
    void print();

    SeatModel &m_seats;
    QPushButton *m_arrange;
    Segments *m_kind;
};

} // namespace rollbook
