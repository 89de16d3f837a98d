// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpainter.h"

#include "ui/register/codesign.h"
#include "ui/widgets/avatar.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rollbook {

void RegisterPainter::avatar(QPainter *painter, const QRect &rect, const RegisterLine &line,
                             bool onAccent) const
{
    const QImage photo = m_model.photos().photo(line.student.photo);
    if (photo.isNull())
        paintAvatar(painter, rect, line.student.name, m_theme, onAccent);
    else
        paintPhoto(painter, rect, photo);
}

int RegisterPainter::strip(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                           const RegisterLine &line) const
{
    const int size = std::min(rect.height(), m_theme.px(18));
    QFont font = m_theme.font(Type::Label);
    font.setPixelSize(size * 11 / 18);
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    int x = rect.left();
    for (const Status status : line.context.recent) {
        const QRect box = QStyle::visualRect(direction, rect, QRect(x, rect.top(), size, size));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(background(status)));
        painter->drawRoundedRect(box, m_theme.px(4), m_theme.px(4));
        painter->setPen(m_theme.color(foreground(status)));
        painter->drawText(box, Qt::AlignCenter, statusCode(status));
        x += size + m_theme.px(4);
    }
    return x - rect.left();
}

void RegisterPainter::button(QPainter *painter, const QRect &rect, Status status,
                             const RegisterLine &line) const
{
    const StatusValue &value = line.state.mark.value;
    const bool chosen = value.status == status;
    const bool asked = line.saving > 0 && line.asked == status;
    const auto preset = line.preset();
    const bool beforehand = preset && preset->status == status;
    const bool readOnly = m_model.isReadOnly();
    if (readOnly && !chosen)
        return;
    QPen pen(m_theme.color(chosen ? foreground(status) : Token::Border), chosen ? 2 : 1);
    if (asked && !chosen) // saving: an outline, not yet the value's own look
        pen = QPen(m_theme.color(Token::Text2), 1.5, Qt::DashLine);
    else if (beforehand) // known beforehand, and not a mark yet
        pen = QPen(m_theme.color(foreground(status)), 1.5, Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(m_theme.color(chosen ? background(status) : Token::Surface));
    const qreal inset = pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), m_theme.px(8),
                             m_theme.px(8));

    QFont font = m_theme.font(Type::Text);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.color(chosen || beforehand ? foreground(status) : Token::Text2));
    QRect letter = rect;
    QString words = statusCode(status);
    if (chosen && !value.code.isEmpty()) { // the code in place of the letter, and how it counts
        words = shortCode(value.code);
        if (words.size() > 2)
            font.setPixelSize(font.pixelSize() * 4 / 5);
        painter->setFont(font);
        if (const AttendanceCode *code = m_model.codeOf(line)) {
            const int side = m_theme.px(9);
            const QRect corner(rect.right() - side - m_theme.px(4), rect.top() + m_theme.px(4), side, side);
            paintCodeSign(painter, corner, code->statisticalClass, codeColour(*code, m_theme));
            painter->setPen(m_theme.color(foreground(status)));
        }
    }
    if (chosen && value.minutesLate) {
        letter.setBottom(rect.center().y() + m_theme.px(2));
        const QRect minutes(rect.left(), letter.bottom() - m_theme.px(2), rect.width(),
                            m_theme.px(16));
        painter->drawText(letter, Qt::AlignHCenter | Qt::AlignBottom, words);
        font.setPixelSize(m_theme.px(11));
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        //: Inside the button for "late": minutes
        painter->drawText(minutes, Qt::AlignCenter,
                          isolated(tr("%n min", nullptr, *value.minutesLate)));
    } else {
        painter->drawText(letter, Qt::AlignCenter, words);
    }
}

void RegisterPainter::where(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                            const RegisterLine &line, Type type) const
{
    Look look = lookOf(line.state.receipt.state);
    if (line.state.receipt.withoutCode && line.state.receipt.state == DeliveryState::Confirmed)
        look = lookOf(DeliveryState::Sent); // the status was read back; the code was not
    if (line.preset())
        look = { u"today"_s, Token::Excused };
    if (line.saving > 0)
        look = { u"more"_s, Token::Text2 };
    if (!line.problem.isEmpty())
        look = { u"alert"_s, Token::Absent };
    const QString words = m_model.whereWords(line);
    if (words.isEmpty())
        return;
    const int size = m_theme.px(type == Type::Label ? 14 : 18);
    const QRect icon(rect.left(), rect.center().y() - size / 2, size, size);
    painter->drawPixmap(
        QStyle::visualRect(direction, rect, icon),
        m_theme.pixmap(look.icon, look.token, size, painter->device()->devicePixelRatioF()));
    const QRect side = rect.adjusted(size + m_theme.px(5), 0, 0, 0);
    text(painter, QStyle::visualRect(direction, rect, side), direction, type, look.token, words);
}

void RegisterPainter::text(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                           Type type, Token token, const QString &words) const
{
    QFont font = m_theme.font(type);
    if (type == Type::Text)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(m_theme.color(token));
    const QString elided = QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width());
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      elided);
}

} // namespace rollbook
