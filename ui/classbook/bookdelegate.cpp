// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/bookdelegate.h"

#include <QPainter>

#include <bit>

namespace rollbook {

BookDelegate::BookDelegate(const BookModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_kept = {}; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_kept = {}; }); // another book's codes have other numbers
}

QSize BookDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return cellSize(); }

void BookDelegate::status(QPainter *painter, const QRect &rect, Status status, const Theme &theme, const QString &letters)
{
    const int side = std::min(theme.px(26), std::min(rect.width(), rect.height()));
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(background(status)));
    switch (status) {
    case Status::Present: break;
    case Status::Absent: painter->drawRect(box); break;
    case Status::Late: painter->drawEllipse(box); break;
    case Status::Excused:
        painter->setPen(QPen(theme.color(foreground(status)), 1.5));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(7), theme.px(7));
        break;
    case Status::Unmarked: {
        painter->setPen(QPen(theme.color(Token::Text2), 1.25, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        const qreal inset = side / 4.0;
        painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), theme.px(3), theme.px(3));
        return;
    }
    }
    QFont font = theme.font(Type::Strong);
    font.setWeight(status == Status::Present ? QFont::Medium : QFont::Bold);
    painter->setFont(font);
    painter->setPen(theme.color(foreground(status)));
    if (letters.size() > 2)
        font.setPixelSize(font.pixelSize() * 3 / 4);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, letters.isEmpty() ? statusCode(status) : letters);
}

/// At the corners: a note, and a mark that is not at rest with the school.
void BookDelegate::drawCorners(QPainter &painter, BookCell cell, const QRect &rect, bool mirrored) const
{
    const auto sided = [&](QRect corner) { return QStyle::visualRect(mirrored ? Qt::RightToLeft : Qt::LeftToRight, rect, corner); };
    const int size = m_theme.px(6);
    const QRect upper = sided({ rect.right() - size - m_theme.px(4), rect.top() + m_theme.px(4), size, size });
    painter.setPen(Qt::NoPen);
    switch (cell.delivery()) {
    case DeliveryState::Nothing:
    case DeliveryState::Confirmed:
    case DeliveryState::Sent:
    case DeliveryState::OnDevice: break; // as it should be: the words of the cell tell them apart
    case DeliveryState::NeedsYou: // a full dot: somebody has to look
        painter.setBrush(m_theme.color(Token::Absent));
        painter.drawEllipse(upper);
        break;
    default: // a ring: held up on its way
        painter.setPen(QPen(m_theme.color(Token::Text2), 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(upper).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!cell.hasNote())
        return;
    const QRect lower = sided({ rect.right() - size - m_theme.px(4), rect.bottom() - m_theme.px(8), size, m_theme.px(2) });
    painter.fillRect(lower, m_theme.color(Token::Text2));
    painter.fillRect(lower.translated(0, m_theme.px(3)).adjusted(0, 0, -size / 3, 0), m_theme.color(Token::Text2));
}

QPixmap BookDelegate::drawn(BookCell cell, QSize size, qreal ratio, bool mirrored) const
{
    const Kept now{ size, ratio, mirrored };
    if (m_kept != now) {
        m_pixmaps.clear();
        m_kept = now;
    }
    QPixmap &pixmap = m_pixmaps[std::bit_cast<quint16>(cell)];
    if (!pixmap.isNull())
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(m_theme.color(Token::Surface));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect rect({}, size);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Token::Border));
    if (cell.isOnRegister()) {
        status(&painter, rect, cell.status(), m_theme, m_model.letters(cell));
        drawCorners(painter, cell, rect, mirrored);
    } else {
        painter.setPen(QPen(m_theme.color(Token::Border), 1.5));
        const QPoint middle = rect.center();
        painter.drawLine(middle - QPoint(m_theme.px(4), 0), middle + QPoint(m_theme.px(4), 0));
    }
    return pixmap;
}

void BookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BookCell cell = m_model.cell(index.row(), index.column());
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->drawPixmap(option.rect.topLeft(), drawn(cell, option.rect.size(), painter->device()->devicePixelRatioF(), mirrored));
    const QList<Session> &sessions = m_model.book().sessions;
    if (index.column() > 0 && sessions.at(index.column()).date != sessions.at(index.column() - 1).date) { // a day begins
        const QRect line(option.rect.left(), option.rect.top(), 1, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, line), m_theme.color(Token::Border));
    }
    if (!(option.state & QStyle::State_Selected))
        return;
    const bool focused = option.widget && option.widget->hasFocus();
    const int width = focused ? 2 : 1;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.color(Token::Accent), width));
    painter->drawRect(option.rect.adjusted(width / 2, width / 2, -1 - width / 2, -1 - width / 2));
}

} // namespace rollbook
