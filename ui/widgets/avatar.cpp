// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include <QPainter>

namespace rollbook {

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const Theme &theme, bool onAccent)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(onAccent ? Token::Surface : Token::AccentGround));
    painter->drawEllipse(rect);
    QFont font = theme.font(Type::Label);
    font.setPixelSize(rect.height() * 3 / 8);
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(theme.color(Token::Accent));
    painter->drawText(rect, Qt::AlignCenter, initials(name));
}

QPixmap avatar(const QString &name, const Theme &theme, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(&painter, { 0, 0, size, size }, name, theme);
    return pixmap;
}

} // namespace rollbook
