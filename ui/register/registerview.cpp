// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerview.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

RegisterView::RegisterView(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme),
      m_delegate(new RegisterDelegate(model, theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Register"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // notes have a bar of their own, marks need no editor
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &RegisterView::arrange);
    connect(&model, &RegisterModel::opened, this,
            [this] { goTo(std::max(0, m_model.firstUnmarked())); });
    connect(&model, &RegisterModel::filterChanged, this, [this] {
        for (int row = 0; row < m_model.rowCount(); ++row)
            setRowHidden(row, !m_model.isShown(row));
    });
    arrange();
}

RegisterLayout RegisterView::layoutFor(qreal width)
{
    if (width >= 840)
        return RegisterLayout::Wide;
    return width >= 690 ? RegisterLayout::Medium : RegisterLayout::Narrow;
}

void RegisterView::arrange()
{
    const int width = viewport()->width();
    const RegisterLayout layout = layoutFor(width / m_theme.scale());
    m_delegate->setLayout(layout);
    setColumnHidden(RegisterModel::Number, layout == RegisterLayout::Narrow);
    setColumnHidden(RegisterModel::Note, layout != RegisterLayout::Wide);
    setColumnHidden(RegisterModel::Where, layout == RegisterLayout::Narrow);
    const int number = layout == RegisterLayout::Narrow ? 0 : m_theme.px(44);
    const int where = layout == RegisterLayout::Narrow ? 0 : m_theme.px(182);
    const int rest = std::max(m_theme.px(100), width - number - where - m_delegate->statusWidth());
    const int note = layout == RegisterLayout::Wide ? rest * 2 / 5 : 0;
    setColumnWidth(RegisterModel::Number, number);
    setColumnWidth(RegisterModel::StudentName, rest - note);
    setColumnWidth(RegisterModel::StatusColumn, m_delegate->statusWidth());
    setColumnWidth(RegisterModel::Note, note);
    setColumnWidth(RegisterModel::Where, where);
    verticalHeader()->setMinimumSectionSize(m_theme.px(52));
    verticalHeader()->setDefaultSectionSize(m_theme.px(52));
    horizontalHeader()->setFixedHeight(m_theme.px(36));
    horizontalHeader()->setVisible(height()
                                   >= m_theme.px(5 * 52)); // rows are worth more on a low window
    viewport()->update();
}

void RegisterView::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, RegisterModel::StatusColumn));
    scrollTo(currentIndex());
}

void RegisterView::select(const QList<int> &rows, int current)
{
    goTo(current);
    for (const int row : rows)
        selectionModel()->select(m_model.index(row, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<int> RegisterView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Home)
        goTo(m_model.nextShown(0));
    else if (plain && event->key() == Qt::Key_End)
        goTo(m_model.nextShown(m_model.rowCount() - 1, -1));
    else
        QTableView::keyPressEvent(event);
}

StatusTap::Button RegisterView::buttonAt(QPoint pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid() || index.column() != RegisterModel::StatusColumn)
        return { -1, Status::Unmarked };
    return { index.row(), m_delegate->statusAt(pos, visualRect(index), layoutDirection()) };
}

int RegisterView::avatarAt(QPoint pos) const
{
    const QModelIndex index = indexAt(pos);
    const bool hit = index.isValid() && index.column() == RegisterModel::StudentName && m_delegate->avatarRect(visualRect(index), layoutDirection()).marginsAdded({ m_theme.px(6), m_theme.px(6), m_theme.px(6), m_theme.px(6) }).contains(pos);
    return hit ? index.row() : -1;
}

void RegisterView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAvatar = avatarAt(event->position().toPoint());
    m_tap.press(buttonAt(event->position().toPoint()), *event);
    QTableView::mousePressEvent(event);
}

void RegisterView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_tap.drag(*event, verticalScrollBar()))
        QTableView::mouseMoveEvent(event);
}

void RegisterView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (const int row = std::exchange(m_pressedAvatar, -1); row >= 0 && event->modifiers() == Qt::NoModifier && avatarAt(event->position().toPoint()) == row)
        emit studentRequested(row);
    const StatusTap::Button button = buttonAt(event->position().toPoint());
    if (m_tap.release(button, *event))
        m_model.mark({ button.first }, button.second, Capture::Touch);
}

void RegisterView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_tap.press(buttonAt(pos), *event); // two quick taps are two taps
    const QModelIndex index = indexAt(pos);
    if (index.isValid() && index.column() != RegisterModel::StatusColumn)
        emit noteRequested();
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool seen = row.isValid() && row.bottom() >= 0 && row.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    arrange();
    if (seen && event->size().height() < event->oldSize().height()) // a bar opens below, for this student
        scrollTo(currentIndex());
}

void RegisterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged();
}

} // namespace rollbook
