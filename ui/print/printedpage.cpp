// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedpage.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array<qreal, 5> shares{ 0.18, 0.22, 0.12, 0.17,
                                       0.31 }; // of the width, by what they hold

} // namespace

PrintedPage::PrintedPage(QPdfWriter &writer, QPainter &painter, Style style)
    : m_writer(writer), m_painter(painter), m_style(std::move(style))
{
    m_area = QRectF(0, 0, writer.width(), writer.height() - mm(8)); // the foot has its own place
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    qreal x = 0;
    for (const qreal share : shares) {
        const qreal width = share * m_area.width();
        m_columns.append(QRectF(mirrored ? m_area.width() - x - width : x, 0, width - mm(2), 0));
        x += width;
    }
}

qreal PrintedPage::mm(qreal length) const { return length * m_writer.resolution() / 25.4; }

QFont PrintedPage::font(Text kind) const
{
    QFont font(u"Inter"_s);
    font.setPointSizeF(kind == Text::Title         ? 15
                           : kind == Text::Heading ? 11
                           : kind == Text::Plain   ? 9.5
                                                   : 8.5);
    font.setWeight(kind == Text::Title || kind == Text::Heading ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal PrintedPage::lay(const QString &text, const QFont &font, qreal width, const QPointF *at) const
{
    QTextLayout layout(text, font, &m_writer);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A name keeps its own direction and stays in its column's place: everything aligned alike.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    option.setAlignment(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    if (at && m_style.visible)
        layout.draw(&m_painter, *at);
    return height;
}

void PrintedPage::paragraph(const QString &text, Text kind)
{
    const qreal height = lay(text, font(kind), m_area.width(), nullptr);
    need(height);
    const QPointF at(0, m_y);
    lay(text, font(kind), m_area.width(), &at);
    m_y += height + mm(2);
}

void PrintedPage::section(const QString &heading, const QStringList &columns)
{
    m_headings.clear();
    m_y += mm(4);
    need(mm(32)); // with the first rows
    paragraph(heading, Text::Heading);
    m_headings = columns;
    drawRow(m_headings, font(Text::Small));
}

void PrintedPage::row(const QStringList &cells)
{
    need(rowHeight(cells, font(Text::Plain)));
    drawRow(cells, font(Text::Plain));
}

qreal PrintedPage::rowHeight(const QStringList &cells, const QFont &font) const
{
    qreal height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, lay(cells[i], font, m_columns[i].width(), nullptr));
    return height + mm(2.4);
}

void PrintedPage::drawRow(const QStringList &cells, const QFont &font)
{
    const qreal height = rowHeight(cells, font);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QPointF at(m_columns[i].x(), m_y + mm(1));
        lay(cells[i], font, m_columns[i].width(), &at);
    }
    m_y += height;
    if (m_style.visible) {
        m_painter.setPen(QPen(QColor(0xc8, 0xcd, 0xd2), mm(0.2)));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_area.width(), m_y));
        m_painter.setPen(Qt::black);
    }
}

void PrintedPage::need(qreal height)
{
    if (m_y > 0 && m_y + height > m_area.height())
        turn();
}

void PrintedPage::turn()
{
    foot();
    if (m_style.visible)
        m_writer.newPage();
    ++m_number;
    m_y = 0;
    if (!m_headings.isEmpty())
        drawRow(m_headings, font(Text::Small));
}

void PrintedPage::foot()
{
    if (!m_style.visible)
        return;
    const QFont small = font(Text::Small);
    const QPointF at(0, m_area.height() + mm(3));
    lay(m_style.footer, small, m_area.width(), &at);
    m_painter.setFont(small);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    m_painter.drawText(QRectF(0, at.y(), m_area.width(), mm(6)),
                       (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop,
                       tr("Page %1 of %2").arg(m_number).arg(m_style.pages));
}

void PrintedPage::end() { foot(); }

} // namespace rollbook
