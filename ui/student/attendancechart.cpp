// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/attendancechart.h"

#include "ui/classbook/percentwords.h"
#include "ui/wording.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rollbook {

AttendanceChart::AttendanceChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("attendanceChart"));
    setAccessibleName(tr("Attendance by week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void AttendanceChart::display(const QList<WeekCounts> &weeks, const PercentageSetting &setting)
{
    m_weeks = weeks;
    m_setting = setting;
    QStringList below;
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        if (setting.isBelow(setting.of(weeks.at(i).counts)))
            below << words(i);
    }
    const QString count = tr("%n weeks", "one or more", int(weeks.size()));
    //: Of a chart, for a screen reader: %1 is a number of weeks, %2 "below 75 %", %3 the weeks that are
    setAccessibleDescription(spoken(below.isEmpty() ? tr("%1, none %2").arg(count, PercentWords::below(setting))
                                                    : tr("%1, %2: %3").arg(count, PercentWords::below(setting), below.join(QStringLiteral("; ")))));
    update();
}

QString AttendanceChart::words(qsizetype week) const
{
    const WeekCounts &own = m_weeks.at(week);
    const QString day = QLocale().toString(own.monday, tr("d MMMM", "the first day of a week"));
    //: %1 is the first day, %2 a percentage, %3 "12 present, 1 absent"
    return tr("Week of %1: %2, %3").arg(isolated(day), isolated(PercentWords::percent(m_setting.of(own.counts), m_setting)), PercentWords::counts(own.counts));
}

QRectF AttendanceChart::plot() const
{
    const QRectF inner = QRectF(rect()).adjusted(m_theme.px(46), m_theme.px(16), -m_theme.px(4), -m_theme.px(24));
    return layoutDirection() == Qt::RightToLeft ? inner.translated(m_theme.px(4) - m_theme.px(46), 0) : inner;
}

QRectF AttendanceChart::bar(qsizetype week) const
{
    const QRectF area = plot();
    const qreal step = std::min(area.width() / qreal(std::max<qsizetype>(m_weeks.size(), 1)), qreal(m_theme.px(56)));
    const qreal width = std::clamp(step * 0.7, 2.0, qreal(m_theme.px(36)));
    const qreal from = qreal(week) * step + (step - width) / 2;
    const qreal left = layoutDirection() == Qt::RightToLeft ? area.right() - from - width : area.left() + from;
    return { left, area.top(), width, area.height() };
}

void AttendanceChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto line = [&](qreal percent, const QPen &pen, Token token, bool named) {
        const qreal y = area.bottom() - area.height() * percent / 100;
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (!named)
            return;
        painter.setPen(m_theme.color(token));
        const QRectF words(mirrored ? area.right() + m_theme.px(4) : 0, y - m_theme.px(8), m_theme.px(40), m_theme.px(16));
        painter.drawText(words, int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
                         isolated(tr("%1 %", "on the scale of a chart").arg(QLocale().toString(qRound(percent)))));
    };
    const QPen grey(m_theme.color(Token::Border), 1);
    const auto clear = [this](int percent) { return std::abs(percent - m_setting.threshold) >= 12; }; // words do not touch
    line(0, QPen(m_theme.color(Token::ControlBorder), 1), Token::Text2, clear(0));
    line(50, grey, Token::Text2, clear(50));
    line(100, grey, Token::Text2, clear(100));
    line(m_setting.threshold, QPen(m_theme.color(Token::Text2), 1.25, Qt::DashLine), Token::Text, true);
}

void AttendanceChart::paintBar(QPainter &painter, qsizetype week) const
{
    const auto percent = m_setting.of(m_weeks.at(week).counts);
    if (!percent)
        return;
    const QRectF whole = bar(week);
    QRectF box = whole;
    box.setTop(whole.bottom() - std::max(whole.height() * std::min(*percent, 100.0) / 100, 1.0));
    const bool below = m_setting.isBelow(percent);
    const QColor color = m_theme.color(below ? Token::Absent : Token::Present);
    QPainterPath path;
    path.addRoundedRect(box, m_theme.px(2), m_theme.px(2));
    painter.fillPath(path, m_theme.color(below ? Token::AbsentGround : Token::PresentGround));
    if (below)
        painter.fillPath(path, QBrush(color, Qt::BDiagPattern));
    painter.setPen(QPen(color, 1.25));
    painter.drawPath(path);
    if (!below)
        return;
    const qreal size = std::min(qreal(m_theme.px(8)), whole.width());
    const QPointF tip(whole.center().x(), box.top() - m_theme.px(3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{ tip, tip + QPointF(-size / 2, -size), tip + QPointF(size / 2, -size) });
}

/// As many days as have room, the first one among them.
void AttendanceChart::paintDays(QPainter &painter) const
{
    const QLocale locale;
    const QString format = tr("d MMM", "a day under a chart");
    const qreal width = m_theme.px(52);
    const qreal step = m_weeks.size() > 1 ? std::abs(bar(1).left() - bar(0).left()) : width;
    const auto every = std::max<qsizetype>(1, qsizetype(std::ceil(width / std::max(step, 1.0))));
    painter.setPen(m_theme.color(Token::Text2));
    for (qsizetype i = 0; i < m_weeks.size(); i += every) {
        QRectF words(bar(i).center().x() - width / 2, plot().bottom() + m_theme.px(4), width, m_theme.px(18));
        words.moveLeft(std::clamp(words.left(), 0.0, std::max(0.0, this->width() - width)));
        painter.drawText(words, Qt::AlignCenter, isolated(locale.toString(m_weeks.at(i).monday, format)));
    }
}

void AttendanceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_theme.font(Type::Label);
    font.setPixelSize(m_theme.px(11));
    painter.setFont(font);
    paintScale(painter);
    for (qsizetype i = 0; i < m_weeks.size(); ++i)
        paintBar(painter, i);
    paintDays(painter);
}

bool AttendanceChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const QRectF box = bar(i);
        if (help->pos().x() >= box.left() && help->pos().x() <= box.right()) {
            QToolTip::showText(help->globalPos(), words(i), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace rollbook
