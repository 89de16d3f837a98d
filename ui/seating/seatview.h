// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerpainter.h"
#include "ui/register/registerpane.h"
#include "ui/seating/seatmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace rollbook {

/// Paints a seat: who sits there, the mark, and where the mark is.
class SeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SeatDelegate(const SeatModel &seats, const Theme &theme, QObject *parent = nullptr);

    void setLifted(const QModelIndex &seat) { m_lifted = seat; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QRect seatIn(const QRect &cell, int column) const;
    void paintPerson(QPainter *painter, const QRect &seat, Qt::LayoutDirection direction,
                     const RegisterLine &line) const;

    const SeatModel &m_seats;
    const Theme &m_theme;
    RegisterPainter m_paint;
    QPersistentModelIndex m_lifted; ///< who is being moved
};

/// The register as the room: a tap chooses a student, keys and the buttons below mark. While seats
/// are arranged, students are dragged, or lifted and put down with the space bar. Never mirrored:
/// the room does not turn with the language.
class SeatView : public QTableView, public RegisterPane
{
    Q_OBJECT
public:
    SeatView(SeatModel &seats, const Theme &theme, QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    int currentRow() const override { return m_seats.lineAt(currentIndex()); }
    QList<int> selectedRows() const override;
    void select(const QList<int> &rows, int current) override;
    void goTo(int row) override;
    int after(int row) const override { return m_seats.after(row); }

signals:
    void noteRequested();
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { }

private:
    void arrange();
    void lift(const QModelIndex &seat);
    void putDown(const QModelIndex &seat);

    SeatModel &m_seats;
    const Theme &m_theme;
    SeatDelegate *m_delegate;
    QPersistentModelIndex m_lifted;
    QPersistentModelIndex m_grabbed; ///< pressed, and perhaps about to be dragged
    QPoint m_pressed;
    QPoint m_dragged;
};

} // namespace rollbook
