// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerpainter.h"

#include <QStyledItemDelegate>

namespace rollbook {

/// Paints a student as a card and knows where its status buttons are.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(const RegisterModel &model, const Theme &theme, QObject *parent = nullptr);

    QRect buttonRect(Status status, const QRect &cell, Qt::LayoutDirection direction) const;
    Status statusAt(QPoint pos, const QRect &cell, Qt::LayoutDirection direction) const;
    /// Of the picture; empty where there is no room for one.
    QRect avatarRect(const QRect &cell, Qt::LayoutDirection direction) const;
    int height() const; ///< of a cell
    void setWidth(int width) { m_width = width; } ///< of a cell
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { m_width, height() };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QRect cardIn(const QRect &cell) const;
    void paintWords(QPainter *painter, const QRect &inner, Qt::LayoutDirection direction,
                    const RegisterLine &line) const;
    void paintFoot(QPainter *painter, const QRect &inner, Qt::LayoutDirection direction,
                   const RegisterLine &line) const;

    const RegisterModel &m_model;
    const Theme &m_theme;
    RegisterPainter m_paint;
    int m_width = 0;
};

} // namespace rollbook
