// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecard.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// Transparent to the mouse; paints the page's colour outside the curve, and the curve.
class Corners : public QWidget
{
public:
    Corners(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const qreal radius = m_theme.px(12);
        QPainterPath outside;
        outside.addRect(rect());
        const QRectF inner = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath inside;
        inside.addRoundedRect(inner, radius, radius);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outside - inside, m_theme.color(Token::Ground));
        painter.setPen(m_theme.color(Token::Border));
        painter.drawPath(inside);
    }

private:
    const Theme &m_theme;
};

} // namespace

TableCard::TableCard(const Theme &theme, QAbstractItemView *view, QWidget *parent)
    : QFrame(parent), m_corners(new Corners(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(view);
    view->setFrameShape(QFrame::NoFrame);
    m_corners->raise();
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_corners->setGeometry(rect());
    m_corners->raise();
}

} // namespace rollbook
