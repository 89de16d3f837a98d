// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/seatingsheet.h"

#include "ui/wording.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace rollbook {
namespace {

class SeatingDrawing
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::SeatingSheet)

public:
    SeatingDrawing(const SeatingSheet &sheet, QPainter &painter, QRectF page, qreal mm)
        : m_sheet(sheet), m_painter(painter), m_page(page), m_mm(mm)
    {
    }

    static QString title(const SeatingSheet &sheet)
    {
        return sheet.session.room.isEmpty()
            ? isolated(sheet.session.classCode)
            //: Over a seating plan: %1 is a class, %2 a room
            : tr("%1, room %2")
                  .arg(isolated(sheet.session.classCode), isolated(sheet.session.room));
    }

    void draw()
    {
        text({ 0, 0, m_page.width(), 10 * m_mm }, 6 * m_mm, title(m_sheet));
        const QRectF board(m_page.width() / 4, 12 * m_mm, m_page.width() / 2, 8 * m_mm);
        m_painter.setPen(QPen(Qt::black, 0.3 * m_mm));
        m_painter.drawRect(board);
        text(board, 3.5 * m_mm, tr("Board"));
        const qreal top = 25 * m_mm;
        const qreal width = m_page.width() / std::max(1, m_sheet.plan.columns);
        const qreal height =
            std::min((m_page.height() - top) / std::max(1, m_sheet.plan.rows), 30 * m_mm);
        for (const Seat &seat : m_sheet.plan.seats)
            drawSeat(seat, QRectF(seat.column * width, top + seat.row * height, width, height));
    }

private:
    void drawSeat(const Seat &seat, const QRectF &cell)
    {
        const bool tables = m_sheet.plan.arrangement == SeatingPlan::Arrangement::Tables;
        const qreal wide = (tables ? 3 : 1.5) * m_mm;
        const qreal close = (tables ? 0.2 : 1.5) * m_mm;
        const bool left = seat.column % 2 == 0;
        const QRectF box =
            cell.adjusted(left ? wide : close, 1.5 * m_mm, left ? -close : -wide, -1.5 * m_mm);
        m_painter.setPen(QPen(Qt::black, 0.2 * m_mm));
        m_painter.drawRect(box);
        const SeatingSheet::Person person = m_sheet.people.value(seat.student);
        text(QRectF(box.left(), box.top(), box.width(), box.height() / 3), 3 * m_mm,
             QLocale().toString(person.number));
        text(box.adjusted(m_mm, box.height() / 3, -m_mm, -m_mm), 3.6 * m_mm, person.name);
    }

    void text(const QRectF &rect, qreal size, const QString &words)
    {
        QFont font;
        font.setPixelSize(std::max(1, qRound(size)));
        m_painter.setFont(font);
        m_painter.drawText(rect, int(Qt::AlignCenter) | Qt::TextWordWrap, words);
    }

    const SeatingSheet &m_sheet;
    QPainter &m_painter;
    QRectF m_page;
    qreal m_mm;
};

} // namespace

QByteArray printedSeating(const SeatingSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(spoken(SeatingDrawing::title(sheet)));
        writer.setCreator(QStringLiteral("Rollbook"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        writer.setResolution(300);
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        SeatingDrawing(sheet, painter, QRectF(0, 0, writer.width(), writer.height()),
                       writer.resolution() / 25.4)
            .draw();
    }
    return bytes;
}

} // namespace rollbook
