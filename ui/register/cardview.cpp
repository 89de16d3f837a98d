// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/cardview.h"

#include <algorithm>
#include <utility>

namespace rollbook {

CardView::CardView(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(model), m_theme(theme),
      m_delegate(new CardDelegate(model, theme, this))
{
    setObjectName(QStringLiteral("cards"));
    setModel(&model);
    setModelColumn(RegisterModel::StatusColumn);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Register as cards"));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMovement(Static);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of a card does not depend on it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    connect(&theme, &Theme::changed, this, &CardView::arrange);
    connect(&model, &RegisterModel::opened, this,
            [this] { goTo(std::max(0, m_model.firstUnmarked())); });
    connect(&model, &RegisterModel::filterChanged, this, [this] {
        for (int row = 0; row < m_model.rowCount(); ++row)
            setRowHidden(row, !m_model.isShown(row));
    });
    arrange();
}

void CardView::arrange()
{
    const int width = viewport()->width() - 2; // a row that is just full is wrapped
    const int columns = std::max(1, width / m_theme.px(232));
    m_delegate->setWidth(width / columns);
    setGridSize({ width / columns, m_delegate->height() });
    verticalScrollBar()->setSingleStep(m_theme.px(24));
}

QList<int> CardView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void CardView::select(const QList<int> &rows, int current)
{
    goTo(current);
    for (const int row : rows)
        selectionModel()->select(m_model.index(row, RegisterModel::StatusColumn),
                                 QItemSelectionModel::Select);
}

void CardView::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, RegisterModel::StatusColumn));
    scrollTo(currentIndex());
}

StatusTap::Button CardView::buttonAt(QPoint pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid())
        return { -1, Status::Unmarked };
    return { index.row(), m_delegate->statusAt(pos, visualRect(index), layoutDirection()) };
}

int CardView::avatarAt(QPoint pos) const
{
    const QModelIndex index = indexAt(pos);
    const bool hit = index.isValid() && m_delegate->avatarRect(visualRect(index), layoutDirection()).marginsAdded({ m_theme.px(6), m_theme.px(6), m_theme.px(6), m_theme.px(6) }).contains(pos);
    return hit ? index.row() : -1;
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAvatar = avatarAt(event->position().toPoint());
    m_tap.press(buttonAt(event->position().toPoint()), *event);
    QListView::mousePressEvent(event);
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_tap.drag(*event, verticalScrollBar()))
        QListView::mouseMoveEvent(event);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (const int row = std::exchange(m_pressedAvatar, -1); row >= 0 && event->modifiers() == Qt::NoModifier && avatarAt(event->position().toPoint()) == row)
        emit studentRequested(row);
    const StatusTap::Button button = buttonAt(event->position().toPoint());
    if (m_tap.release(button, *event))
        m_model.mark({ button.first }, button.second, Capture::Touch);
}

void CardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_tap.press(buttonAt(pos), *event); // two quick taps are two taps
    if (indexAt(pos).isValid() && buttonAt(pos).second == Status::Unmarked)
        emit noteRequested();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged();
}

} // namespace rollbook
