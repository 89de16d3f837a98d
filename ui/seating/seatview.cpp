// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatview.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

SeatDelegate::SeatDelegate(const SeatModel &seats, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_seats(seats), m_theme(theme),
      m_paint(seats.registerModel(), theme)
{
}

QSize SeatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { m_theme.px(104), m_theme.px(92) };
}

/// Seats of one table stand close together.
QRect SeatDelegate::seatIn(const QRect &cell, int column) const
{
    const int gap = m_theme.px(5);
    if (m_seats.plan().arrangement == SeatingPlan::Arrangement::Rows)
        return cell.adjusted(gap, gap, -gap, -gap);
    const int close = m_theme.px(1);
    const int wide = m_theme.px(10);
    const bool left = column % 2 == 0;
    return cell.adjusted(left ? wide : close, gap, left ? -close : -wide, -gap);
}

void SeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const int row = m_seats.lineAt(index);
    const bool current =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    const bool selected = option.state & QStyle::State_Selected;
    if (row < 0 && !m_seats.isArranging())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF seat = QRectF(seatIn(option.rect, index.column())).adjusted(1, 1, -1, -1);
    if (row < 0) {
        painter->setPen(QPen(m_theme.color(current ? Token::Accent : Token::Border),
                             current ? 2 : 1, Qt::DashLine));
        painter->drawRoundedRect(seat, m_theme.px(10), m_theme.px(10));
        painter->restore();
        return;
    }
    const RegisterLine &line = m_seats.registerModel().line(row);
    const Status status = line.state.mark.value.status;
    const bool lifted = m_lifted == index;
    if (!m_seats.registerModel().isShown(row)) // filtered out: the room stays as it is
        painter->setOpacity(0.3);
    painter->setBrush(
        m_theme.color(status == Status::Unmarked ? Token::Surface : background(status)));
    QPen pen(m_theme.color(selected || current ? Token::Accent : Token::Border),
             current        ? 3
                 : selected ? 2
                            : 1);
    if (lifted)
        pen = QPen(m_theme.color(Token::Accent), 2, Qt::DashLine);
    painter->setPen(pen);
    painter->drawRoundedRect(seat, m_theme.px(10), m_theme.px(10));
    paintPerson(painter, seat.toRect(), QGuiApplication::layoutDirection(), line);
    painter->restore();
}

void SeatDelegate::paintPerson(QPainter *painter, const QRect &seat, Qt::LayoutDirection direction,
                               const RegisterLine &line) const
{
    const Status status = line.state.mark.value.status;
    const QRect inner =
        seat.adjusted(m_theme.px(10), m_theme.px(8), -m_theme.px(10), -m_theme.px(6));
    const int badge = m_theme.px(26);
    const QRect upper(inner.left(), inner.top(), inner.width(), badge);
    const QRect mark = QStyle::visualRect(
        direction, upper, QRect(inner.right() - badge + 1, inner.top(), badge, badge));
    painter->setPen(
        QPen(m_theme.color(status == Status::Unmarked ? Token::Text2 : foreground(status)), 1.5,
             status == Status::Unmarked ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(m_theme.color(Token::Surface));
    painter->drawRoundedRect(mark, m_theme.px(7), m_theme.px(7));
    painter->setFont(m_theme.font(Type::Strong));
    if (status != Status::Unmarked)
        painter->drawText(mark, Qt::AlignCenter, line.state.mark.value.code.isEmpty() ? statusCode(status) : shortCode(line.state.mark.value.code));
    const QRect number = QStyle::visualRect(
        direction, upper, QRect(inner.left(), inner.top(), inner.width() - badge, badge));
    m_paint.text(painter, number, direction, Type::Label, Token::Text2,
                 QLocale().toString(line.position));
    const int middle = inner.top() + badge + m_theme.px(4);
    m_paint.text(painter, { inner.left(), middle, inner.width(), m_theme.px(20) }, direction,
                 Type::Control, Token::Text, line.student.name);
    const QRect foot(inner.left(), inner.bottom() - m_theme.px(16), inner.width(), m_theme.px(16));
    m_paint.where(painter, foot, direction, line, Type::Label);
}

SeatView::SeatView(SeatModel &seats, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_seats(seats), m_theme(theme),
      m_delegate(new SeatDelegate(seats, theme, this))
{
    setObjectName(u"seats"_s);
    setModel(&seats);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Seating plan"));
    setLayoutDirection(Qt::LeftToRight);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    connect(&theme, &Theme::changed, this, &SeatView::arrange);
    connect(&seats, &SeatModel::planChanged, this, &SeatView::arrange);
}

void SeatView::arrange()
{
    if (m_seats.columnCount() == 0)
        return;
    const QSize least = m_delegate->sizeHint({}, {});
    const int width = std::max(least.width(), viewport()->width() / m_seats.columnCount());
    const int height = std::clamp(viewport()->height() / std::max(1, m_seats.rowCount()),
                                  least.height(), least.height() * 5 / 4);
    horizontalHeader()->setDefaultSectionSize(width);
    verticalHeader()->setDefaultSectionSize(height);
}

QList<int> SeatView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &seat : selectionModel()->selectedIndexes()) {
        if (const int line = m_seats.lineAt(seat); line >= 0)
            rows.append(line);
    }
    std::ranges::sort(rows);
    return rows;
}

void SeatView::select(const QList<int> &rows, int current)
{
    goTo(current);
    for (const int row : rows)
        selectionModel()->select(m_seats.seatOf(row), QItemSelectionModel::Select);
}

void SeatView::goTo(int row)
{
    const QModelIndex seat = m_seats.seatOf(row);
    if (!seat.isValid())
        return;
    setCurrentIndex(seat);
    scrollTo(seat);
}

void SeatView::lift(const QModelIndex &seat)
{
    m_lifted = m_seats.lineAt(seat) >= 0 ? QPersistentModelIndex(seat) : QPersistentModelIndex();
    m_delegate->setLifted(m_lifted);
    viewport()->update();
}

void SeatView::putDown(const QModelIndex &seat)
{
    const QModelIndex from = m_lifted;
    const int row = seat.row();
    const int column = seat.column();
    lift(QModelIndex());
    m_seats.move(from, seat);
    setCurrentIndex(m_seats.index(row, column));
}

void SeatView::keyPressEvent(QKeyEvent *event)
{
    if (m_seats.isArranging() && event->key() == Qt::Key_Space) {
        if (m_lifted.isValid())
            putDown(currentIndex());
        else
            lift(currentIndex());
        return;
    }
    if (m_lifted.isValid() && event->key() == Qt::Key_Escape) {
        lift(QModelIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SeatView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_dragged = event->position().toPoint();
    m_grabbed =
        m_seats.isArranging() ? QPersistentModelIndex(indexAt(m_pressed)) : QPersistentModelIndex();
    QTableView::mousePressEvent(event);
}

void SeatView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_grabbed.isValid()) {
        if (far && !m_lifted.isValid())
            lift(m_grabbed);
        if (m_lifted.isValid())
            setCurrentIndex(indexAt(at));
        return;
    }
    if (event->pointerType() != QPointingDevice::PointerType::Finger) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if (!far)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (at.y() - m_dragged.y()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (at.x() - m_dragged.x()));
    m_dragged = at;
}

void SeatView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (m_grabbed.isValid() && m_lifted.isValid())
        putDown(indexAt(event->position().toPoint()));
    m_grabbed = QPersistentModelIndex();
}

void SeatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_seats.lineAt(indexAt(event->position().toPoint())) >= 0 && !m_seats.isArranging())
        emit noteRequested();
}

void SeatView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void SeatView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current != previous)
        emit currentRowChanged();
}

} // namespace rollbook
