// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/classbook/bookmodel.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace rollbook {

/// Paints the cells of a class book. A status is letter, colour and shape: present nothing but its
/// letter, absent a square, late a circle, excused a frame, unmarked dashes. Each kind of cell is
/// drawn once and kept, so that a scroll step is copying.
class BookDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BookDelegate(const BookModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize cellSize() const { return { m_theme.px(48), m_theme.px(36) }; }
    /// The letter in its shape, about the middle of the rectangle.
    static void status(QPainter *painter, const QRect &rect, Status status, const Theme &theme, const QString &letters = {});

private:
    QPixmap drawn(BookCell cell, QSize size, qreal ratio, bool mirrored) const;
    void drawCorners(QPainter &painter, BookCell cell, const QRect &rect, bool mirrored) const;

    const BookModel &m_model;
    const Theme &m_theme;
    struct Kept
    {
        QSize size;
        qreal ratio = 0;
        bool mirrored = false;
        bool operator==(const Kept &) const = default;
    };
    mutable Kept m_kept; ///< what the pixmaps were drawn for
    mutable QHash<quint16, QPixmap> m_pixmaps; ///< by the bits of the cell
};

} // namespace rollbook
