// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/seating.h"
#include "ui/register/registermodel.h"

namespace rollbook {

/// The seats of the room in which the register's class is: a table of places, each empty or with a
/// line of the register. The plan is kept by the store, one for a class and a room.
class SeatModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    SeatModel(RegisterModel &model, DataThread &data, QObject *parent = nullptr);

    const RegisterModel &registerModel() const { return m_register; }
    const SeatingPlan &plan() const { return m_plan; }
    int lineAt(const QModelIndex &seat) const; ///< the register's row; -1 = nobody sits there
    QModelIndex seatOf(int line) const;
    int after(int line) const; ///< who sits in the next seat; the rows' end when it is the last
    bool isArranging() const { return m_arranging; }
    void setArranging(bool arranging); ///< shows one row more than there is

    void move(const QModelIndex &from, const QModelIndex &to); ///< who sits at `to` changes places
    void rearrange(SeatingPlan::Arrangement arrangement); ///< everybody in the register's order

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const QString &sentence);
    void planChanged();

private:
    void load();
    void show(const SeatingPlan &plan);
    void keep(const SeatingPlan &plan);
    QList<StudentId> students() const;
    static int place(int row, int column) { return row * 1000 + column; }

    RegisterModel &m_register;
    DataThread &m_data;
    SeatingPlan m_plan;
    QHash<int, int> m_lines; ///< place -> the register's row
    QList<QPair<int, int>> m_seats; ///< the register's row -> row and column
    bool m_arranging = false;
};

} // namespace rollbook
