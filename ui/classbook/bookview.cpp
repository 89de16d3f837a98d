// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/bookview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace rollbook {

/// Where the headers meet: what the frozen columns are called.
class BookView::Corner : public QWidget
{
public:
    Corner(const StudentHeader &header, QWidget *parent) : QWidget(parent), m_header(header)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_header.paintTitles(&painter, rect());
    }

private:
    const StudentHeader &m_header;
};

BookView::BookView(BookModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new BookDelegate(model, theme, this)), m_students(new StudentHeader(model, theme, this)),
      m_corner(new Corner(*m_students, this))
{
    setObjectName(QStringLiteral("classBook"));
    setAccessibleName(tr("Class book"));
    setVerticalHeader(m_students);
    setHorizontalHeader(new SessionHeader(model, theme, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_students, &QHeaderView::sectionClicked, this, &BookView::studentRequested);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &BookView::sessionRequested);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { emit sessionRequested(index.column()); });
    connect(&theme, &Theme::changed, this, &BookView::arrange);
    arrange();
}

void BookView::arrange()
{
    const QSize cell = m_delegate->cellSize();
    m_students->arrange(width());
    horizontalHeader()->setMinimumSectionSize(cell.width());
    horizontalHeader()->setFixedHeight(horizontalHeader()->sizeHint().height());
    verticalScrollBar()->setSingleStep(cell.height());
    updateGeometries();
    fitColumns();
    viewport()->update();
}

/// As many whole columns as there is room for: none is cut at the students.
void BookView::fitColumns()
{
    const int least = m_delegate->cellSize().width();
    const int room = viewport()->width();
    const int size = room >= least && horizontalHeader()->count() * least > room ? room / (room / least) : least;
    horizontalHeader()->setDefaultSectionSize(size);
    horizontalScrollBar()->setSingleStep(size);
}

void BookView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_students->arrange(width());
    QTableView::resizeEvent(event);
    fitColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void BookView::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect header = m_students->geometry();
    m_corner->setGeometry(header.left(), horizontalHeader()->geometry().top(), header.width(), horizontalHeader()->height());
    m_corner->raise();
    m_corner->update();
}

void BookView::goTo(int row, int column)
{
    fitColumns();
    const QModelIndex index = model()->index(row, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void BookView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        emit studentRequested(currentIndex().row());
    else
        emit sessionRequested(currentIndex().column());
}

void BookView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_students->viewport()->update();
    horizontalHeader()->viewport()->update();
    emit currentCellChanged();
}

} // namespace rollbook
