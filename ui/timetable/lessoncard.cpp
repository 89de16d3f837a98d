// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/lessoncard.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

const QString LessonCard::mimeType = u"application/x-rollbook-lesson"_s;

LessonCard::LessonCard(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setProperty("kind", u"lesson"_s);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LessonCard::display(const TimetableDays &days, const Lesson &lesson, bool movable)
{
    const PlannedSession &p = lesson.planned;
    m_id = p.id;
    m_movable = movable;
    m_cancelled = p.cancelled;
    m_special = p.cancelled || p.extra || p.moved() || p.substituted;
    m_lines = { { Type::Strong, p.cancelled ? Token::Text2 : Token::Text, {}, LessonWording::title(days, p) },
                { Type::Label, Token::Text2, {}, LessonWording::span(p.start, p.end) } };
    if (const QString place = LessonWording::place(days, p); !place.isEmpty())
        m_lines.append({ Type::Label, Token::Text2, {}, place });
    for (const LessonRemark &remark : LessonWording::remarks(days, lesson))
        m_lines.append({ Type::Label, remark.look.token, remark.look.icon, remark.words });
    setAccessibleName(LessonWording::spokenLesson(days, lesson));
    setAccessibleDescription(movable ? tr("Enter opens it. Alt with an arrow key moves it.") : QString());
    updateGeometry();
    update();
}

void LessonCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

int LessonCard::heightForWidth(int width) const { return std::max(m_theme.px(44), layOut(width, nullptr)); }

QSize LessonCard::sizeHint() const { return { m_theme.px(150), heightForWidth(m_theme.px(150)) }; }

QSize LessonCard::minimumSizeHint() const { return { m_theme.px(80), m_theme.px(44) }; }

int LessonCard::layOut(int width, QPainter *painter) const
{
    const int margin = m_theme.px(10), gap = m_theme.px(2), icon = m_theme.px(14);
    int y = m_theme.px(8);
    for (const Line &line : m_lines) {
        const int indent = line.icon.isEmpty() ? 0 : icon + m_theme.px(5);
        QFont font = m_theme.font(line.type);
        font.setStrikeOut(m_cancelled && line.type == Type::Strong);
        const int room = std::max(1, width - 2 * margin - indent);
        const QFontMetrics metrics(font);
        constexpr int flags = Qt::TextWordWrap | Qt::AlignTop;
        const int height = metrics.boundingRect(QRect(0, 0, room - m_theme.px(4), 10'000), flags, line.words).height();
        if (painter) {
            const QRect all = rect();
            const QRect words = QStyle::visualRect(layoutDirection(), all, { margin + indent, y, room, height });
            painter->setFont(font);
            painter->setPen(m_theme.color(line.token == Token::Text2 && m_chosen ? Token::Text : line.token));
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            painter->drawText(words, flags | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft), line.words);
            if (indent > 0) {
                const QRect place = QStyle::visualRect(layoutDirection(), all, { margin, y + (metrics.height() - icon) / 2, icon, icon });
                painter->drawPixmap(place, m_theme.pixmap(line.icon, line.token, icon, devicePixelRatioF()));
            }
        }
        y += height + gap;
    }
    return y - gap + m_theme.px(8);
}

void LessonCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || m_chosen;
    const qreal edge = strong ? 2 : 1;
    QPen pen(m_theme.color(strong ? Token::Accent : underMouse() ? Token::Text2 : Token::ControlBorder), edge);
    if (m_special && !strong)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_theme.color(m_chosen ? Token::AccentGround : m_cancelled ? Token::Ground : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), m_theme.px(8), m_theme.px(8));
    layOut(width(), &painter);
}

void LessonCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPushButton::mousePressEvent(event);
}

void LessonCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_movable || !far || !(event->buttons() & Qt::LeftButton)) {
        QPushButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(mimeType, m_id.toString().toLatin1());
    drag->setMimeData(mime);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void LessonCard::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::AltModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: emit stepped(-forward, 0, moves); return;
    case Qt::Key_Right: emit stepped(forward, 0, moves); return;
    case Qt::Key_Up: emit stepped(0, -1, moves); return;
    case Qt::Key_Down: emit stepped(0, 1, moves); return;
    default: QPushButton::keyPressEvent(event);
    }
}

} // namespace rollbook
