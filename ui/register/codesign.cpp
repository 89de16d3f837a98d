// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/codesign.h"

#include <QPainter>

namespace rollbook {

void paintCodeSign(QPainter *painter, const QRectF &rect, StatisticalClass counted, const QColor &colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const QPointF middle = box.center();
    const qreal pen = std::max(1.25, side / 6);
    const QRectF inner = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QPolygonF lozenge{ QPointF(middle.x(), inner.top()), QPointF(inner.right(), middle.y()), QPointF(middle.x(), inner.bottom()),
                             QPointF(inner.left(), middle.y()) };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, pen));
    painter->setBrush(Qt::NoBrush);
    switch (counted) {
    case StatisticalClass::Attending:
        painter->setBrush(colour);
        painter->drawEllipse(inner);
        break;
    case StatisticalClass::AttendingElsewhere: painter->drawEllipse(inner); break;
    case StatisticalClass::AbsentAuthorised: painter->drawPolygon(lozenge); break;
    case StatisticalClass::AbsentUnauthorised:
        painter->setBrush(colour);
        painter->drawPolygon(lozenge);
        break;
    case StatisticalClass::NotPossible: painter->drawLine(QPointF(inner.left(), middle.y()), QPointF(inner.right(), middle.y())); break;
    case StatisticalClass::NotCounted:
    case StatisticalClass::Unmarked:
        painter->drawLine(inner.topLeft(), inner.bottomRight());
        painter->drawLine(inner.topRight(), inner.bottomLeft());
        break;
    }
    painter->restore();
}

QColor codeColour(const AttendanceCode &code, const Theme &theme)
{
    return code.colour.isEmpty() ? theme.color(foreground(code.status)) : QColor(code.colour);
}

QIcon codeIcon(const AttendanceCode &code, const Theme &theme)
{
    constexpr int side = 20;
    constexpr qreal ratio = 2; // sharp on any screen
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintCodeSign(&painter, { 3, 3, side - 6, side - 6 }, code.statisticalClass, codeColour(code, theme));
    return QIcon(pixmap);
}

} // namespace rollbook
