// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerdelegate.h"
#include "ui/register/registerpane.h"
#include "ui/register/statustap.h"

#include <QTableView>

namespace rollbook {

/// The register as a list: keys and touches become marks, columns follow the width.
class RegisterView : public QTableView, public RegisterPane
{
    Q_OBJECT
public:
    RegisterView(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    const RegisterDelegate &delegate() const { return *m_delegate; }
    QWidget *widget() override { return this; }
    int currentRow() const override { return currentIndex().row(); }
    QList<int> selectedRows() const override;
    void select(const QList<int> &rows, int current) override;
    void goTo(int row) override;

    /// The layout for a width, in pixels at 100 % text.
    static RegisterLayout layoutFor(qreal width);

signals:
    void noteRequested();
    void studentRequested(int row); ///< a tap on the picture
    void currentRowChanged();

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
    StatusTap::Button buttonAt(QPoint pos) const;
    int avatarAt(QPoint pos) const; ///< the row; -1 elsewhere

    RegisterModel &m_model;
    const Theme &m_theme;
    RegisterDelegate *m_delegate;
    StatusTap m_tap;
    int m_pressedAvatar = -1;
};

} // namespace rollbook
