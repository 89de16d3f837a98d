// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerpainter.h"
#include "ui/register/registerpane.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

class MarkBar;

/// One student at a time, large: buttons in reach of a thumb, or a swipe of the card towards
/// "present" on the right or "absent" on the left.
class RollCall : public QWidget, public RegisterPane
{
    Q_OBJECT
public:
    RollCall(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    int currentRow() const override { return m_row; }
    QList<int> selectedRows() const override { return { m_row }; }
    void select(const QList<int> &rows, int current) override;
    void goTo(int row) override;
    int after(int row) const override;
    /// Buttons that take the focus: the keys mean there what they mean on the card.
    QList<QWidget *> keyWidgets();

signals:
    void marked(Status status, rollbook::Capture how);
    void currentRowChanged();
    void finishRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Face;

    void display();
    void step(int by); ///< to the next line that is shown
    void arrange();

    RegisterModel &m_model;
    const Theme &m_theme;
    int m_row = -1;
    Face *m_face;
    MarkBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_back;
    QPushButton *m_skip;
};

} // namespace rollbook
