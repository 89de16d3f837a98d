// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatmodel.h"

#include "core/whendone.h"

#include <algorithm>

namespace rollbook {

SeatModel::SeatModel(RegisterModel &model, DataThread &data, QObject *parent)
    : QAbstractTableModel(parent), m_register(model), m_data(data)
{
    connect(&model, &RegisterModel::opened, this, &SeatModel::load);
    connect(&model, &RegisterModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (last.row() - first.row() > 2) { // a whole register
                    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
                    return;
                }
                for (int line = first.row(); line <= last.row(); ++line) {
                    const QModelIndex seat = seatOf(line);
                    if (seat.isValid())
                        emit dataChanged(seat, seat);
                }
            });
}

QList<StudentId> SeatModel::students() const
{
    QList<StudentId> students;
    for (int row = 0; row < m_register.rowCount(); ++row)
        students.append(m_register.line(row).student.id);
    return students;
}

void SeatModel::load()
{
    const Session session = m_register.session();
    show(newPlan(session.classId, session.room, students())); // until the store has answered
    const auto read = [session](Store &store) {
        return store.read().seatingPlan(session.classId, session.room);
    };
    whenDone(m_data.run(read), this,
             [this, id = session.id](const Result<std::optional<SeatingPlan>> &plan) {
                 if (id != m_register.session().id)
                     return;
                 if (!plan)
                     emit failed(Wording::error(plan.error()));
                 else if (*plan)
                     show(seated(**plan, students()));
             });
}

void SeatModel::show(const SeatingPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_lines.clear();
    m_seats = QList<QPair<int, int>>(m_register.rowCount(), { -1, -1 });
    QHash<StudentId, int> rows;
    for (int row = 0; row < m_register.rowCount(); ++row)
        rows.insert(m_register.line(row).student.id, row);
    for (const Seat &seat : plan.seats) {
        const int line = rows.value(seat.student, -1);
        if (line < 0)
            continue;
        m_lines.insert(place(seat.row, seat.column), line);
        m_seats[line] = { seat.row, seat.column };
    }
    endResetModel();
    emit planChanged();
}

void SeatModel::keep(const SeatingPlan &plan)
{
    show(plan);
    whenDone(m_data.run([plan](Store &store) { return store.keepSeating(plan); }), this,
             [this](const Result<> &kept) {
                 if (!kept)
                     emit failed(Wording::notSaved(kept.error()));
             });
}

int SeatModel::lineAt(const QModelIndex &seat) const
{
    return seat.isValid() ? m_lines.value(place(seat.row(), seat.column()), -1) : -1;
}

QModelIndex SeatModel::seatOf(int line) const
{
    const auto [row, column] = m_seats.value(line, { -1, -1 });
    return row < 0 ? QModelIndex() : index(row, column);
}

int SeatModel::after(int line) const
{
    const QModelIndex seat = seatOf(line);
    if (!seat.isValid())
        return line + 1;
    for (int at = seat.row() * columnCount() + seat.column() + 1; at < rowCount() * columnCount();
         ++at) {
        if (const int next = lineAt(index(at / columnCount(), at % columnCount())); next >= 0)
            return next;
    }
    return m_register.rowCount();
}

void SeatModel::setArranging(bool arranging)
{
    if (arranging == m_arranging)
        return;
    beginResetModel();
    m_arranging = arranging;
    endResetModel();
    emit planChanged();
}

void SeatModel::move(const QModelIndex &from, const QModelIndex &to)
{
    const int line = lineAt(from);
    if (line >= 0 && to.isValid() && from != to)
        keep(moved(m_plan, m_register.line(line).student.id, to.row(), to.column()));
}

void SeatModel::rearrange(SeatingPlan::Arrangement arrangement)
{
    keep(newPlan(m_plan.classId, m_plan.room, students(), arrangement));
}

int SeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_plan.rows == 0 ? 0 : m_plan.rows + (m_arranging ? 1 : 0);
}

int SeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_plan.columns;
}

QVariant SeatModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const int line = lineAt(index);
    //: A place in the classroom: %1 is the row from the board, %2 the seat in it
    const QString where = tr("row %1, seat %2").arg(index.row() + 1).arg(index.column() + 1);
    if (line < 0)
        return role == Qt::AccessibleTextRole ? tr("Empty seat, %1").arg(where) : QString();
    const QModelIndex cell = m_register.index(line, RegisterModel::StatusColumn);
    if (role == Qt::ToolTipRole)
        return m_register.data(cell, role);
    if (role == Qt::DisplayRole)
        return m_register.line(line).student.name;
    //: What a screen reader says of a seat: %1 is the student and the mark, %2 the place
    return tr("%1, %2").arg(m_register.data(cell, role).toString(), where);
}

Qt::ItemFlags SeatModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool empty = lineAt(index) < 0 && !m_arranging;
    return empty ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace rollbook
