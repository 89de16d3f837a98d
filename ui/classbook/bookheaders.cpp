// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/bookheaders.h"

#include "ui/classbook/percentwords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

int countOf(const StatusCounts &counts, Status status)
{
    switch (status) {
    case Status::Present: return counts.present;
    case Status::Absent: return counts.absent;
    case Status::Late: return counts.late;
    case Status::Excused: return counts.excused;
    case Status::Unmarked: break;
    }
    return counts.unmarked;
}

/// The row or column of the current cell.
bool isCurrent(const QHeaderView &header, int section)
{
    const QModelIndex current = header.selectionModel() ? header.selectionModel()->currentIndex() : QModelIndex();
    return current.isValid() && section == (header.orientation() == Qt::Vertical ? current.row() : current.column());
}

void elided(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &words)
{
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine, painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace

StudentHeader::StudentHeader(const BookModel &model, const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionResizeMode(Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Students"));
}

void StudentHeader::arrange(int available)
{
    const qreal width = available / m_theme.scale();
    m_columns = { m_theme.px(width >= 620 ? 200 : 132), m_theme.px(84) };
    if (width >= 900) {
        for (int i = 0; i < int(markedStatuses.size()); ++i)
            m_columns << m_theme.px(36);
    }
    setFixedWidth(sizeHint().width());
    setDefaultSectionSize(m_theme.px(36));
    setMinimumSectionSize(m_theme.px(36));
}

QSize StudentHeader::sizeHint() const { return { std::accumulate(m_columns.begin(), m_columns.end(), 0), 0 }; }

QRect StudentHeader::column(const QRect &rect, int i) const
{
    const int left = std::accumulate(m_columns.begin(), m_columns.begin() + i, 0);
    return QStyle::visualRect(layoutDirection(), rect, { rect.left() + left, rect.top(), m_columns.at(i), rect.height() });
}

void StudentHeader::paintTitles(QPainter *painter, const QRect &rect) const
{
    painter->fillRect(rect, m_theme.color(Token::Surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Token::Border));
    QFont font = m_theme.font(Type::Label);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.color(Token::Text2));
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRect place = column(rect, i).adjusted(i == 0 ? m_theme.px(12) : 0, 0, i == 0 ? -m_theme.px(12) : 0, -m_theme.px(8));
        if (i < 2)
            elided(painter, place, (i == 0 ? Qt::AlignLeading : Qt::AlignHCenter) | Qt::AlignBottom, i == 0 ? tr("Student") : tr("Rate", "percentage of attendance, a column"));
        else
            painter->drawText(place, Qt::AlignHCenter | Qt::AlignBottom, statusCode(markedStatuses[std::size_t(i - 2)]));
    }
}

/// Below the threshold: a triangle beside the figure, both on a ground of their own.
void StudentHeader::paintPercent(QPainter *painter, const QRect &rect, int row) const
{
    const bool below = m_model.isBelow(row);
    const QString words = PercentWords::percent(m_model.percent(row), m_model.book().percentage);
    QFont font = m_theme.font(Type::Secondary);
    font.setWeight(below ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    QRect text = rect;
    if (below) {
        const QRect ground = rect.adjusted(m_theme.px(3), m_theme.px(5), -m_theme.px(3), -m_theme.px(6));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::AbsentGround));
        painter->drawRoundedRect(ground, m_theme.px(6), m_theme.px(6));
        const int size = m_theme.px(8);
        const QRect mark = QStyle::visualRect(layoutDirection(), ground, { ground.left() + m_theme.px(7), ground.center().y() - size / 2 + 1, size, size });
        QPainterPath triangle; // points down
        triangle.addPolygon(QPolygonF{ QPointF(mark.left(), mark.top()), QPointF(mark.right() + 1, mark.top()), QPointF(QRectF(mark).center().x(), mark.bottom() + 1) });
        painter->fillPath(triangle, m_theme.color(Token::Absent));
        text = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(m_theme.px(18), 0, 0, 0));
    }
    painter->setPen(m_theme.color(below ? Token::Absent : Token::Text));
    painter->drawText(text, Qt::AlignCenter, isolated(words));
}

void StudentHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    if (row >= m_model.rowCount())
        return;
    const bool current = isCurrent(*this, row);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.color(current ? Token::AccentGround : Token::Surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Token::Border));
    const QRect edge(rect.right(), rect.top(), 1, rect.height());
    painter->fillRect(QStyle::visualRect(layoutDirection(), rect, edge), m_theme.color(Token::ControlBorder));
    painter->setFont(m_theme.font(Type::Control));
    painter->setPen(m_theme.color(Token::Text));
    const QRect name = column(rect, 0).adjusted(m_theme.px(12), 0, -m_theme.px(8), 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // the side is the window's, not the name's
    elided(painter, name, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter, m_model.book().students.at(row).name);
    paintPercent(painter, column(rect, 1), row);
    painter->setFont(m_theme.font(Type::Secondary));
    for (int i = 2; i < m_columns.size(); ++i) {
        const Status status = markedStatuses[std::size_t(i - 2)];
        const int count = countOf(m_model.counts(row), status);
        painter->setPen(m_theme.color(count > 0 && status != Status::Present ? foreground(status) : Token::Text2));
        painter->drawText(column(rect, i), Qt::AlignCenter, QLocale().toString(count));
    }
    painter->restore();
}

SessionHeader::SessionHeader(const BookModel &model, const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Sessions"));
}

/// The day stands over its first session only; a line parts it from the day before.
void SessionHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const QList<Session> &sessions = m_model.book().sessions;
    if (column >= sessions.size())
        return;
    const Session &session = sessions.at(column);
    const bool newDay = column == 0 || sessions.at(column - 1).date != session.date;
    painter->save();
    painter->fillRect(rect, m_theme.color(isCurrent(*this, column) ? Token::AccentGround : Token::Surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Token::Border));
    if (newDay && column > 0)
        painter->fillRect(QStyle::visualRect(layoutDirection(), rect, QRect(rect.left(), rect.top(), 1, rect.height())), m_theme.color(Token::Border));
    QFont font = m_theme.font(Type::Label);
    font.setPixelSize(m_theme.px(11));
    const int line = m_theme.px(16);
    int top = rect.top() + m_theme.px(4);
    const auto write = [&](const QString &words, Token token, QFont::Weight weight) {
        font.setWeight(weight);
        painter->setFont(font);
        painter->setPen(m_theme.color(token));
        elided(painter, { rect.left() + 1, top, rect.width() - 2, line }, Qt::AlignCenter, isolated(words));
        top += line;
    };
    const QLocale locale;
    if (newDay) {
        write(locale.dayName(session.date.dayOfWeek(), QLocale::ShortFormat), Token::Text, QFont::DemiBold);
        //: The day over a column of the class book: a date format, as short as can be
        write(locale.toString(session.date, tr("d MMM")), Token::Text, QFont::DemiBold);
    } else {
        top += 2 * line;
    }
    write(session.start.isValid() ? locale.toString(session.start, QLocale::ShortFormat) : QString(), Token::Text2, QFont::Normal);
    write(session.subjectCode, Token::Text2, QFont::Normal);
    painter->restore();
}

} // namespace rollbook
