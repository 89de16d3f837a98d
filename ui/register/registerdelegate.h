// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerpainter.h"

#include <QStyledItemDelegate>

namespace rollbook {

/// How much of a line fits: every column; the note under the name; or only name and status, with
/// where the mark is under the name.
enum class RegisterLayout { Wide, Medium, Narrow };

/// Paints the cells of a register and knows where their status buttons are.
class RegisterDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RegisterDelegate(const RegisterModel &model, const Theme &theme, QObject *parent = nullptr);

    void setLayout(RegisterLayout layout) { m_layout = layout; }
    RegisterLayout layout() const { return m_layout; }
    int statusWidth() const; ///< the width the status column needs

    /// Where the button for a status is in a cell of the status column, mirrored when the window
    /// is.
    QRect buttonRect(Status status, const QRect &cell, Qt::LayoutDirection direction) const;
    /// The status whose button is at `pos`; Unmarked when there is none.
    Status statusAt(QPoint pos, const QRect &cell, Qt::LayoutDirection direction) const;
    /// Of the picture; empty where there is no room for one.
    QRect avatarRect(const QRect &cell, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    bool isCramped(const QRect &cell) const; ///< no room for a picture
    void paintStudent(QPainter *painter, const QStyleOptionViewItem &option,
                      const RegisterLine &line) const;
    QString secondLine(const RegisterLine &line) const;

    const RegisterModel &m_model;
    const Theme &m_theme;
    RegisterPainter m_paint;
    RegisterLayout m_layout = RegisterLayout::Wide;
};

} // namespace rollbook
