// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;
class QPdfWriter;

namespace rollbook {

/// Paper that is written from top to bottom and turned when it is full: paragraphs, and tables of
/// five columns whose headings are repeated on each page.
class PrintedPage
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::PrintedPage)

public:
    enum class Text { Title, Heading, Plain, Small };
    struct Style
    {
        QString footer;
        int pages = 0; ///< in all
        bool visible = true; ///< false = only count the pages
    };

    PrintedPage(QPdfWriter &writer, QPainter &painter, Style style);

    void paragraph(const QString &text, Text kind);
    /// A heading, and those of the columns; never alone at the foot of a page.
    void section(const QString &heading, const QStringList &columns);
    void row(const QStringList &cells);
    void end(); ///< the last page's foot
    int number() const { return m_number; }

private:
    QFont font(Text kind) const;
    qreal mm(qreal length) const;
    /// Lays the text out in a cell of this width; draws it at `at` when there is one.
    qreal lay(const QString &text, const QFont &font, qreal width, const QPointF *at) const;
    qreal rowHeight(const QStringList &cells, const QFont &font) const;
    void drawRow(const QStringList &cells, const QFont &font);
    void need(qreal height);
    void turn();
    void foot();

    QPdfWriter &m_writer;
    QPainter &m_painter;
    Style m_style;
    QRectF m_area;
    QList<QRectF> m_columns; ///< their places across the page
    QStringList m_headings;
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace rollbook
