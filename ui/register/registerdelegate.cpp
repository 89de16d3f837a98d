// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerdelegate.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

RegisterDelegate::RegisterDelegate(const RegisterModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_paint(model, theme)
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
            m_paint.button(painter, buttonRect(status, option.rect, option.direction), status,
                           line);
        break;
    case RegisterModel::Note:
        m_paint.text(painter, inner, option.direction, Type::Control, Token::Text2,
                     line.state.mark.note);
        break;
    default: m_paint.where(painter, inner, option.direction, line, Type::Secondary); break;
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

bool RegisterDelegate::isCramped(const QRect &cell) const
{
    return m_layout == RegisterLayout::Narrow && cell.width() < m_theme.px(190);
}

QRect RegisterDelegate::avatarRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    if (isCramped(cell))
        return {};
    const int size = m_theme.px(32);
    const int margin = m_theme.px(m_layout == RegisterLayout::Narrow ? 12 : 4);
    return QStyle::visualRect(direction, cell, { cell.left() + margin, cell.center().y() - size / 2, size, size });
}

void RegisterDelegate::paintStudent(QPainter *painter, const QStyleOptionViewItem &option,
                                    const RegisterLine &line) const
{
    const bool narrow = m_layout == RegisterLayout::Narrow;
    const bool cramped = isCramped(option.rect);
    const int size = m_theme.px(32);
    const int margin = m_theme.px(narrow ? 12 : 4);
    QRect text = option.rect.adjusted(margin, 0, -m_theme.px(6), 0);
    if (!cramped) {
        m_paint.avatar(painter, avatarRect(option.rect, option.direction), line, option.state & QStyle::State_Selected);
        text.setLeft(option.rect.left() + margin + size - 1 + m_theme.px(12));
    }
    const int middle = option.rect.top() + option.rect.height() / 2;
    QRect upper(text.left(), middle - m_theme.px(20), text.width(), m_theme.px(20));
    QRect lower(text.left(), middle, text.width(), m_theme.px(18));
    upper = QStyle::visualRect(option.direction, option.rect, upper);
    lower = QStyle::visualRect(option.direction, option.rect, lower);
    m_paint.text(painter, upper, option.direction, Type::Text, Token::Text, line.student.name);
    if (narrow && (line.state.mark.rev > 0 || line.saving > 0 || !line.problem.isEmpty()))
        m_paint.where(painter, lower, option.direction, line, Type::Label);
    else
        m_paint.text(painter, lower, option.direction, Type::Label, Token::Text2, secondLine(line));
}

QString RegisterDelegate::secondLine(const RegisterLine &line) const
{
    const QString number = line.student.temporary ? tr("On no list") : line.student.number;
    if (m_layout == RegisterLayout::Wide || line.state.mark.note.isEmpty())
        return number;
    //: Under a student's name: %1 is the admission number, %2 the note
    return tr("%1, %2").arg(isolated(number), isolated(line.state.mark.note));
}

} // namespace rollbook
