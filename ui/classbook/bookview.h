// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/classbook/bookdelegate.h"
#include "ui/classbook/bookheaders.h"

#include <QTableView>

namespace rollbook {

/// The class book as a grid: students stay at the leading edge, sessions at the top. Arrow keys move
/// in both directions; Enter opens the register of the cell, Ctrl+Enter its student.
class BookView : public QTableView
{
    Q_OBJECT
public:
    BookView(BookModel &model, const Theme &theme, QWidget *parent = nullptr);
    void goTo(int row, int column);

signals:
    void sessionRequested(int column);
    void studentRequested(int row);
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } // names are found by the search of the window
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Corner;

    void arrange();
    void fitColumns();

    const Theme &m_theme;
    BookDelegate *m_delegate;
    StudentHeader *m_students;
    Corner *m_corner;
};

} // namespace rollbook
