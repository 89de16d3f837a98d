// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/booksheet.h"

#include "ui/classbook/percentwords.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Places in millimetres from the leading upper corner.
class BookDrawing
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::BookSheet)

public:
    BookDrawing(const BookSheet &sheet, QPdfWriter &writer, QPainter &painter)
        : m_sheet(sheet), m_book(sheet.book), m_writer(writer), m_painter(painter), m_mm(writer.resolution() / 25.4), m_width(writer.width() / m_mm),
          m_height(writer.height() / m_mm)
    {
    }

    static QString title(const BookSheet &sheet)
    {
        //: The title of a printed class book: %1 is a class
        return tr("Class book %1").arg(isolated(sheet.book.classCode));
    }

    void draw()
    {
        const auto across = std::max<qsizetype>(1, qsizetype((m_width - names - rate) / cell));
        const auto down = std::max<qsizetype>(1, qsizetype((m_height - top - foot) / line));
        const qsizetype wide = (m_book.sessions.size() + across - 1) / across;
        const qsizetype high = (m_book.students.size() + down - 1) / down;
        for (qsizetype page = 0; page < wide * high; ++page) {
            if (page > 0)
                m_writer.newPage();
            drawPage(page % wide * across, across, page / wide * down, down);
            //: %1 is the page, %2 how many there are
            text(m_width - 60, m_height - 5, 60, 5, 3, Qt::AlignRight, tr("Page %1 of %2").arg(page + 1).arg(wide * high));
        }
    }

private:
    static constexpr qreal names = 52, rate = 17, cell = 10, line = 6, top = 32, foot = 8; // mm

    void drawPage(qsizetype firstSession, qsizetype across, qsizetype firstStudent, qsizetype down)
    {
        text(0, 0, m_width, 8, 5.5, Qt::AlignLeft, title(m_sheet), QFont::DemiBold);
        const QString days = QLocale().toString(m_book.sessions.first().date, QLocale::ShortFormat);
        const QString last = QLocale().toString(m_book.sessions.last().date, QLocale::ShortFormat);
        //: Under the title of a printed class book: %1 is the school, %2 and %3 are days
        text(0, 8, m_width, 5, 3.2, Qt::AlignLeft, tr("%1, %2 to %3").arg(isolated(m_sheet.school), isolated(days), isolated(last)));
        text(0, m_height - 5, m_width - 60, 5, 3, Qt::AlignLeft,
             tr("* %1. %2").arg(isolated(PercentWords::below(m_book.percentage)), PercentWords::rule(m_book.percentage)));
        const qsizetype sessions = std::min(across, m_book.sessions.size() - firstSession);
        for (qsizetype i = 0; i < sessions; ++i)
            drawHeading(m_book.sessions.at(firstSession + i), names + rate + qreal(i) * cell);
        const qsizetype students = std::min(down, m_book.students.size() - firstStudent);
        for (qsizetype row = 0; row < students; ++row)
            drawStudent(firstStudent + row, firstSession, sessions, top + qreal(row) * line);
        rule(top + qreal(students) * line);
    }

    void drawHeading(const Session &session, qreal left)
    {
        const QLocale locale;
        const QStringList lines{ locale.dayName(session.date.dayOfWeek(), QLocale::ShortFormat), locale.toString(session.date, u"d/M"_s),
                                 session.start.isValid() ? locale.toString(session.start, u"H:mm"_s) : QString(), session.subjectCode };
        for (qsizetype i = 0; i < lines.size(); ++i)
            text(left, top - 17 + 4 * qreal(i), cell, 4, 2.6, Qt::AlignHCenter, lines.at(i));
    }

    void drawStudent(qsizetype student, qsizetype firstSession, qsizetype sessions, qreal y)
    {
        rule(y);
        text(0, y, names - 2, line, 3.2, Qt::AlignLeft, isolated(m_book.students.at(student).name));
        const auto percent = m_book.percentage.of(m_book.counts.at(student));
        const bool below = m_book.percentage.isBelow(percent);
        text(names, y, rate - 3, line, 3, Qt::AlignRight, PercentWords::percent(percent, m_book.percentage) + (below ? u" *"_s : QString()),
             below ? QFont::Bold : QFont::Normal);
        for (qsizetype i = 0; i < sessions; ++i) {
            const BookCell own = m_book.cell(student, firstSession + i);
            const QString letter = !own.isOnRegister() ? QString(QChar(0x2013)) : own.status() == Status::Unmarked ? u"."_s : own.code() > 0 ? shortCode(m_book.value(own).code) : statusCode(own.status());
            text(names + rate + qreal(i) * cell, y, cell, line, 3.2, Qt::AlignHCenter, letter,
                 own.status() == Status::Absent ? QFont::Bold : QFont::Normal);
        }
    }

    void rule(qreal y)
    {
        m_painter.setPen(QPen(Qt::gray, 0.1 * m_mm));
        m_painter.drawLine(QPointF(0, y * m_mm), QPointF(m_width * m_mm, y * m_mm));
        m_painter.setPen(Qt::black);
    }

    void text(qreal x, qreal y, qreal width, qreal height, qreal size, Qt::Alignment side, const QString &words, QFont::Weight weight = QFont::Normal)
    {
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        if (mirrored) {
            x = m_width - x - width;
            side = side == Qt::AlignLeft ? Qt::AlignRight : side == Qt::AlignRight ? Qt::AlignLeft : side;
        }
        QFont font(u"Inter"_s);
        font.setPixelSize(std::max(1, qRound(size * m_mm)));
        font.setWeight(weight);
        m_painter.setFont(font);
        const QString shown = QFontMetricsF(font, &m_writer).elidedText(words, Qt::ElideRight, width * m_mm);
        m_painter.drawText(QRectF(x * m_mm, y * m_mm, width * m_mm, height * m_mm), int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                           shown);
    }

    const BookSheet &m_sheet;
    const ClassBook &m_book;
    QPdfWriter &m_writer;
    QPainter &m_painter;
    qreal m_mm;
    qreal m_width;
    qreal m_height;
};

} // namespace

QByteArray printedBook(const BookSheet &sheet)
{
    if (sheet.book.sessions.isEmpty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(spoken(BookDrawing::title(sheet)));
        writer.setCreator(u"Rollbook"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        writer.setResolution(300);
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        BookDrawing(sheet, writer, painter).draw();
    }
    return bytes;
}

} // namespace rollbook
