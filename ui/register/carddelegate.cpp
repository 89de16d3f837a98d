// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/carddelegate.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

CardDelegate::CardDelegate(const RegisterModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_paint(model, theme)
{
}

int CardDelegate::height() const { return m_theme.px(168); }

QRect CardDelegate::cardIn(const QRect &cell) const
{
    const int gap = m_theme.px(6);
    return cell.adjusted(gap, gap, -gap, -gap);
}

QRect CardDelegate::buttonRect(Status status, const QRect &cell,
                               Qt::LayoutDirection direction) const
{
    const auto *it = std::find(markedStatuses.begin(), markedStatuses.end(), status);
    if (it == markedStatuses.end())
        return {};
    const QRect card = cardIn(cell);
    const int margin = m_theme.px(10);
    const int gap = m_theme.px(6);
    const int height = m_theme.px(44);
    const int width = (card.width() - 2 * margin - 3 * gap) / 4;
    const int left = card.left() + margin + int(it - markedStatuses.begin()) * (width + gap);
    return QStyle::visualRect(direction, cell,
                              QRect(left, card.bottom() - m_theme.px(32) - height, width, height));
}

QRect CardDelegate::avatarRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    const QRect card = cardIn(cell);
    const int margin = m_theme.px(12);
    const QRect inner = card.adjusted(margin, margin, -margin, -m_theme.px(8));
    const int size = m_theme.px(48);
    return QStyle::visualRect(direction, inner, { inner.left(), inner.top() + m_theme.px(4), size, size });
}

Status CardDelegate::statusAt(QPoint pos, const QRect &cell, Qt::LayoutDirection direction) const
{
    for (const Status status : markedStatuses) {
        if (buttonRect(status, cell, direction).contains(pos))
            return status;
    }
    return Status::Unmarked;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const RegisterLine &line = m_model.line(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = cardIn(option.rect);
    const qreal width = focused ? 2 : 1;
    painter->setPen(QPen(m_theme.color(selected ? Token::Accent : Token::Border), width));
    painter->setBrush(m_theme.color(selected ? Token::AccentGround : Token::Surface));
    painter->drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                             m_theme.px(12), m_theme.px(12));
    const int margin = m_theme.px(12);
    const QRect inner = card.adjusted(margin, m_theme.px(12), -margin, -m_theme.px(8));
    const int size = m_theme.px(48);
    m_paint.avatar(painter, avatarRect(option.rect, option.direction), line, selected);
    paintWords(painter, inner.adjusted(size + m_theme.px(12), 0, 0, 0), option.direction, line);
    for (const Status status : markedStatuses)
        m_paint.button(painter, buttonRect(status, option.rect, option.direction), status, line);
    paintFoot(painter, inner, option.direction, line);
    painter->restore();
}

void CardDelegate::paintWords(QPainter *painter, const QRect &logical,
                              Qt::LayoutDirection direction, const RegisterLine &line) const
{
    const QRect card = logical.adjusted(-(m_theme.px(48) + m_theme.px(12)), 0, 0, 0);
    const auto at = [&](int top, int height) {
        return QStyle::visualRect(
            direction, card, QRect(logical.left(), logical.top() + top, logical.width(), height));
    };
    m_paint.text(painter, at(0, m_theme.px(22)), direction, Type::Text, Token::Text,
                 line.student.name);
    //: On a student's card: %1 is the number in the register, %2 the admission number
    const QString numbers = tr("%1, %2").arg(QLocale().toString(line.position), isolated(line.student.number));
    if (m_model.hasBirthday(line)) { // in place of the numbers: it is one day of the year
        const int size = m_theme.px(15);
        const QRect row = at(m_theme.px(22), m_theme.px(17));
        const QRect sign(row.left(), row.center().y() - size / 2, size, size);
        painter->drawPixmap(QStyle::visualRect(direction, row, sign), m_theme.pixmap(u"cake"_s, Token::Accent, size, painter->device()->devicePixelRatioF()));
        const QRect words = QStyle::visualRect(direction, row, row.adjusted(size + m_theme.px(5), 0, 0, 0));
        m_paint.text(painter, words, direction, Type::Label, Token::Accent, tr("%1, birthday today").arg(QLocale().toString(line.position)));
    } else {
        m_paint.text(painter, at(m_theme.px(22), m_theme.px(17)), direction, Type::Label, Token::Text2, numbers);
    }
    const int taken = m_paint.strip(painter, at(m_theme.px(42), m_theme.px(18)), direction, line);
    if (line.context.absentInRow < 2)
        return;
    QRect rest(logical.left() + taken + m_theme.px(4), logical.top() + m_theme.px(42),
               logical.width() - taken - m_theme.px(4), m_theme.px(18));
    m_paint.text(painter, QStyle::visualRect(direction, card, rest), direction, Type::Label,
                 Token::Absent, tr("%n in a row", "absences", line.context.absentInRow));
}

void CardDelegate::paintFoot(QPainter *painter, const QRect &inner, Qt::LayoutDirection direction,
                             const RegisterLine &line) const
{
    const int height = m_theme.px(18);
    const QRect foot(inner.left(), inner.bottom() - height, inner.width(), height);
    if (m_model.whereWords(line).isEmpty()) {
        m_paint.text(painter, foot, direction, Type::Secondary, Token::Text2, tr("Not marked"));
        return;
    }
    const QString note = line.state.mark.note;
    const int half = note.isEmpty() ? foot.width() : foot.width() * 3 / 5;
    const QRect where(foot.left(), foot.top(), half, height);
    m_paint.where(painter, QStyle::visualRect(direction, foot, where), direction, line,
                  Type::Secondary);
    if (note.isEmpty())
        return;
    const QRect words(foot.left() + half, foot.top(), foot.width() - half, height);
    m_paint.text(painter, QStyle::visualRect(direction, foot, words), direction, Type::Secondary,
                 Token::Text2, note);
}

} // namespace rollbook
