// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerdelegate.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The first letters of the first and the last word.
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

} // namespace

RegisterDelegate::RegisterDelegate(const RegisterModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { m_theme.px(44), m_theme.px(52) };
}

int RegisterDelegate::statusWidth() const
{
    const bool narrow = m_layout == RegisterLayout::Narrow;
    const int button = m_theme.px(narrow ? 44 : 52);
    const int gap = m_theme.px(narrow ? 4 : 6);
    return 4 * button + 3 * gap + 2 * m_theme.px(narrow ? 4 : 10);
}

QRect RegisterDelegate::buttonRect(Status status, const QRect &cell,
                                   Qt::LayoutDirection direction) const
{
    const auto *it = std::find(markedStatuses.begin(), markedStatuses.end(), status);
    if (it == markedStatuses.end())
        return {};
    const bool narrow = m_layout == RegisterLayout::Narrow;
    const int width = m_theme.px(narrow ? 44 : 52);
    const int height = m_theme.px(44);
    const int left = m_theme.px(narrow ? 4 : 10)
        + int(it - markedStatuses.begin()) * (width + m_theme.px(narrow ? 4 : 6));
    const QRect logical(cell.left() + left, cell.top() + (cell.height() - height) / 2, width,
                        height);
    return QStyle::visualRect(direction, cell, logical);
}

Status RegisterDelegate::statusAt(QPoint pos, const QRect &cell,
                                  Qt::LayoutDirection direction) const
{
    for (const Status status : markedStatuses) {
        if (buttonRect(status, cell, direction).contains(pos))
            return status;
    }
    return Status::Unmarked;
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RegisterLine &line = m_model.line(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, index);
    const int margin = m_theme.px(10);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    switch (index.column()) {
    case RegisterModel::Number:
        painter->setFont(m_theme.font(Type::Secondary));
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(option.rect, Qt::AlignCenter, QString::number(line.position));
        break;
    case RegisterModel::StudentName: paintStudent(painter, option, line); break;
    case RegisterModel::StatusColumn:
        for (const Status status : markedStatuses)
            paintButton(painter, buttonRect(status, option.rect, option.direction), status, line);
        break;
    case RegisterModel::Note:
        paintText(painter, inner, option.direction, Type::Control, Token::Text2,
                  line.state.mark.note);
        break;
    default: paintWhere(painter, inner, option.direction, line, Type::Secondary); break;
    }
    painter->restore();
}

void RegisterDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    painter->fillRect(rect, m_theme.color(current ? Token::AccentGround : Token::Surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Token::Border));
    if (!current)
        return;
    const int first =
        m_layout == RegisterLayout::Narrow ? RegisterModel::StudentName : RegisterModel::Number;
    if (index.column() == first) {
        const QRect bar(rect.left(), rect.top(), m_theme.px(3), rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar),
                          m_theme.color(Token::Accent));
    }
    if (option.state & QStyle::State_Active && option.widget && option.widget->hasFocus()) {
        painter->fillRect(rect.left(), rect.top(), rect.width(), 2, m_theme.color(Token::Accent));
        painter->fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2,
                          m_theme.color(Token::Accent));
    }
}

void RegisterDelegate::paintStudent(QPainter *painter, const QStyleOptionViewItem &option,
                                    const RegisterLine &line) const
{
    const bool narrow = m_layout == RegisterLayout::Narrow;
    const bool cramped = narrow && option.rect.width() < m_theme.px(190);
    const int size = m_theme.px(32);
    const int margin = m_theme.px(narrow ? 12 : 4);
    QRect text = option.rect.adjusted(margin, 0, -m_theme.px(6), 0);
    if (!cramped) {
        const QRect logical(option.rect.left() + margin, option.rect.center().y() - size / 2, size,
                            size);
        const QRect avatar = QStyle::visualRect(option.direction, option.rect, logical);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(
            option.state & QStyle::State_Selected ? Token::Surface : Token::AccentGround));
        painter->drawEllipse(avatar);
        QFont font = m_theme.font(Type::Label);
        font.setWeight(QFont::Bold);
        painter->setFont(font);
        painter->setPen(m_theme.color(Token::Accent));
        painter->drawText(avatar, Qt::AlignCenter, initials(line.student.name));
        text.setLeft(logical.right() + m_theme.px(12));
    }
    const int middle = option.rect.top() + option.rect.height() / 2;
    QRect upper(text.left(), middle - m_theme.px(20), text.width(), m_theme.px(20));
    QRect lower(text.left(), middle, text.width(), m_theme.px(18));
    upper = QStyle::visualRect(option.direction, option.rect, upper);
    lower = QStyle::visualRect(option.direction, option.rect, lower);
    paintText(painter, upper, option.direction, Type::Text, Token::Text, line.student.name);
    if (narrow && (line.state.mark.rev > 0 || line.saving > 0 || !line.problem.isEmpty()))
        paintWhere(painter, lower, option.direction, line, Type::Label);
    else
        paintText(painter, lower, option.direction, Type::Label, Token::Text2, secondLine(line));
}

QString RegisterDelegate::secondLine(const RegisterLine &line) const
{
    if (m_layout == RegisterLayout::Wide || line.state.mark.note.isEmpty())
        return line.student.number;
    //: Under a student's name: %1 is the admission number, %2 the note
    return tr("%1, %2").arg(isolated(line.student.number), isolated(line.state.mark.note));
}

void RegisterDelegate::paintButton(QPainter *painter, const QRect &rect, Status status,
                                   const RegisterLine &line) const
{
    const StatusValue &value = line.state.mark.value;
    const bool chosen = value.status == status;
    const bool asked = line.saving > 0 && line.asked == status;
    const bool readOnly = m_model.session().finishedAt > 0;
    if (readOnly && !chosen)
        return;
    QPen pen(m_theme.color(chosen ? foreground(status) : Token::Border), chosen ? 2 : 1);
    if (asked && !chosen) { // saving: an outline, not yet the value's own look
        pen = QPen(m_theme.color(Token::Text2), 1.5, Qt::DashLine);
    }
    painter->setPen(pen);
    painter->setBrush(m_theme.color(chosen ? background(status) : Token::Surface));
    const qreal inset = pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), m_theme.px(8),
                             m_theme.px(8));

    QFont font = m_theme.font(Type::Text);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.color(chosen ? foreground(status) : Token::Text2));
    QRect letter = rect;
    if (chosen && value.minutesLate) {
        letter.setBottom(rect.center().y() + m_theme.px(2));
        const QRect minutes(rect.left(), letter.bottom() - m_theme.px(2), rect.width(),
                            m_theme.px(16));
        painter->drawText(letter, Qt::AlignHCenter | Qt::AlignBottom, statusCode(status));
        font.setPixelSize(m_theme.px(11));
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        //: Inside the button for "late": minutes
        painter->drawText(minutes, Qt::AlignCenter,
                          isolated(tr("%n min", nullptr, *value.minutesLate)));
    } else {
        painter->drawText(letter, Qt::AlignCenter, statusCode(status));
    }
}

void RegisterDelegate::paintWhere(QPainter *painter, const QRect &rect,
                                  Qt::LayoutDirection direction, const RegisterLine &line,
                                  Type type) const
{
    Look look = lookOf(line.state.receipt.state);
    if (line.saving > 0)
        look = { u"more"_s, Token::Text2 };
    if (!line.problem.isEmpty())
        look = { u"alert"_s, Token::Absent };
    const QString words = m_model.whereWords(line);
    if (words.isEmpty())
        return;
    const int size = m_theme.px(type == Type::Label ? 14 : 18);
    const QRect icon(rect.left(), rect.center().y() - size / 2, size, size);
    painter->drawPixmap(
        QStyle::visualRect(direction, rect, icon),
        m_theme.pixmap(look.icon, look.token, size, painter->device()->devicePixelRatioF()));
    const QRect text = rect.adjusted(size + m_theme.px(5), 0, 0, 0);
    paintText(painter, QStyle::visualRect(direction, rect, text), direction, type, look.token,
              words);
}

void RegisterDelegate::paintText(QPainter *painter, const QRect &rect,
                                 Qt::LayoutDirection direction, Type type, Token token,
                                 const QString &text) const
{
    QFont font = m_theme.font(type);
    if (type == Type::Text)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(m_theme.color(token));
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      elided);
}

} // namespace rollbook
