// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerdelegate.h"

#include <QTableView>

namespace rollbook {

/// The register as a list: keys and touches become marks, columns follow the width.
class RegisterView : public QTableView
{
    Q_OBJECT
public:
    RegisterView(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    const RegisterDelegate &delegate() const { return *m_delegate; }
    int currentRow() const { return currentIndex().row(); }
    void goTo(int row);
    void mark(int row, Status status);

    /// The layout for a width, in pixels at 100 % text.
    static RegisterLayout layoutFor(qreal width);

signals:
    void noteRequested(int row);
    void minutesRequested(int row);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { } // letters are marks

private:
    void arrange();
    std::pair<int, Status> buttonAt(QPoint pos) const;

    RegisterModel &m_model;
    const Theme &m_theme;
    RegisterDelegate *m_delegate;
    int m_pressedY = 0;
    int m_draggedY = 0;
    std::pair<int, Status> m_pressed{ -1, Status::Unmarked };
};

} // namespace rollbook
