// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerview.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Digits serve keyboards that have no Latin letters.
Status statusForKey(int key)
{
    switch (key) {
    case Qt::Key_P:
    case Qt::Key_1: return Status::Present;
    case Qt::Key_A:
    case Qt::Key_2: return Status::Absent;
    case Qt::Key_L:
    case Qt::Key_3: return Status::Late;
    case Qt::Key_E:
    case Qt::Key_4: return Status::Excused;
    default: return Status::Unmarked;
    }
}

} // namespace

RegisterView::RegisterView(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme),
      m_delegate(new RegisterDelegate(model, theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Register"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
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

void RegisterView::mark(int row, Status status)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    StatusValue value = m_model.line(row).state.mark.value;
    if (value.status != status) // the same again keeps the minutes
        value = { status, {} };
    m_model.setData(m_model.index(row, RegisterModel::StatusColumn), QVariant::fromValue(value));
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    const bool plain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int row = currentRow();
    if (!plain || row < 0) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (const Status status = statusForKey(event->key()); status != Status::Unmarked) {
        mark(row, status);
        goTo(row + 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_U: mark(row, Status::Unmarked); return;
    case Qt::Key_N:
    case Qt::Key_F2: emit noteRequested(row); return;
    case Qt::Key_M: emit minutesRequested(row); return;
    case Qt::Key_Home: goTo(0); return;
    case Qt::Key_End: goTo(m_model.rowCount() - 1); return;
    default: QTableView::keyPressEvent(event);
    }
}

std::pair<int, Status> RegisterView::buttonAt(QPoint pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid() || index.column() != RegisterModel::StatusColumn)
        return { -1, Status::Unmarked };
    return { index.row(), m_delegate->statusAt(pos, visualRect(index), layoutDirection()) };
}

void RegisterView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = buttonAt(event->position().toPoint());
    m_pressedY = m_draggedY = event->position().toPoint().y();
    QTableView::mousePressEvent(event);
}

/// A finger drags the list, and what it dragged it did not tap. (QScroller would do it with more
/// swing, but leaks its recognizer.)
void RegisterView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->pointerType() != QPointingDevice::PointerType::Finger) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int y = event->position().toPoint().y();
    if (qAbs(y - m_pressedY) < QApplication::startDragDistance())
        return;
    m_pressed = { -1, Status::Unmarked };
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (y - m_draggedY));
    m_draggedY = y;
}

void RegisterView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const auto [row, status] = buttonAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && status != Status::Unmarked
        && m_pressed == std::pair(row, status))
        mark(row, status);
    m_pressed = { -1, Status::Unmarked };
}

void RegisterView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = buttonAt(event->position().toPoint()); // two quick taps are two taps
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() != RegisterModel::StatusColumn)
        emit noteRequested(index.row());
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void RegisterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

} // namespace rollbook
