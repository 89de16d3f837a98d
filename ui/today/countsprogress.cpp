// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/countsprogress.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace rollbook {

CountsProgress::CountsProgress(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void CountsProgress::display(const StatusCounts &counts)
{
    m_counts = counts;
    update();
}

QSize CountsProgress::sizeHint() const { return { m_theme.px(220), m_theme.px(8) }; }

void CountsProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_theme.px(4), m_theme.px(4));
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_theme.color(Token::Border));
    const Theme::Palette palette = m_theme.colors();
    if (palette == Theme::Palette::ContrastLight || palette == Theme::Palette::ContrastDark) { // where borders are dark, empty must look empty
        QPainterPath hollow;
        hollow.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(3), m_theme.px(3));
        painter.fillPath(hollow, m_theme.color(Token::Surface));
    }
    const std::pair<int, Token> parts[] = { { m_counts.present, Token::Present },
                                            { m_counts.absent, Token::Absent },
                                            { m_counts.late, Token::Late },
                                            { m_counts.excused, Token::Excused } };
    const int total = m_counts.total();
    int before = 0;
    for (const auto &[n, token] : parts) {
        if (n == 0 || total == 0)
            continue;
        const int left = width() * before / total;
        before += n;
        const QRect part(left, 0, width() * before / total - left, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), m_theme.color(token));
    }
}

} // namespace rollbook
