// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchmodel.h"

#include "ui/widgets/avatar.h"
#include "ui/wording.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

void SearchModel::display(const QList<Group> &groups)
{
    beginResetModel();
    m_rows.clear();
    for (const Group &group : groups) {
        if (group.hits.isEmpty())
            continue;
        m_rows.append({ group.heading, {} });
        for (const SearchHit &hit : group.hits)
            m_rows.append({ {}, hit });
    }
    endResetModel();
}

const SearchHit *SearchModel::hit(int row) const
{
    const bool known = row >= 0 && row < m_rows.size() && m_rows.at(row).heading.isEmpty();
    return known ? &m_rows.at(row).hit : nullptr;
}

int SearchModel::hits() const { return int(std::ranges::count_if(m_rows, [](const Line &line) { return line.heading.isEmpty(); })); }

QString SearchModel::kindWords(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Student: return tr("Student");
    case SearchHit::Kind::Class: return tr("Class");
    case SearchHit::Kind::Session: return tr("Session");
    case SearchHit::Kind::Action: return tr("Action");
    }
    return {};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return line.heading.isEmpty() ? line.hit.title : line.heading;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (!line.heading.isEmpty())
        return line.heading;
    QStringList parts{ kindWords(line.hit.kind), line.hit.title, line.hit.detail };
    parts.removeAll({});
    return spoken(parts.join(", "_L1));
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return hit(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

SearchDelegate::SearchDelegate(const SearchModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { m_theme.px(100), m_theme.px(m_model.hit(index.row()) ? 48 : 32) };
}

void SearchDelegate::paintSign(QPainter *painter, const QRect &rect, const SearchHit &hit, bool selected) const
{
    if (hit.kind == SearchHit::Kind::Student) {
        paintAvatar(painter, rect, hit.title, m_theme, selected);
        return;
    }
    const QString icon = hit.kind == SearchHit::Kind::Class ? u"book"_s : hit.kind == SearchHit::Kind::Session ? u"register"_s : hit.icon;
    const int inset = m_theme.px(5);
    const QRect place = rect.adjusted(inset, inset, -inset, -inset);
    painter->drawPixmap(place.topLeft(), m_theme.pixmap(icon, Token::Text2, place.width(), painter->device()->devicePixelRatioF()));
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto side = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute) | int(Qt::TextSingleLine);
    const auto write = [&](const QRect &logical, Qt::Alignment vertical, const QFont &font, Token token, const QString &words) {
        const QRect place = QStyle::visualRect(option.direction, option.rect, logical);
        painter->setFont(font);
        painter->setPen(m_theme.color(token));
        painter->drawText(place, side | int(vertical), QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
    const SearchHit *hit = m_model.hit(index.row());
    if (!hit) {
        QFont font = m_theme.font(Type::Label);
        font.setWeight(QFont::DemiBold);
        write(inner.adjusted(0, 0, 0, -m_theme.px(4)), Qt::AlignBottom, font, Token::Text2, m_model.heading(index.row()));
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.color(Token::AccentGround));
        const QRect bar(option.rect.left(), option.rect.top(), m_theme.px(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.color(Token::Accent));
    }
    const int size = m_theme.px(32);
    const QRect sign(inner.left(), option.rect.center().y() - size / 2, size, size);
    paintSign(painter, QStyle::visualRect(option.direction, option.rect, sign), *hit,
              option.state & QStyle::State_Selected);
    const QRect words = inner.adjusted(size + m_theme.px(12), 0, 0, 0);
    const int middle = option.rect.center().y();
    if (hit->detail.isEmpty()) {
        write(words, Qt::AlignVCenter, m_theme.font(Type::Text), Token::Text, hit->title);
    } else {
        write({ words.left(), middle - m_theme.px(20), words.width(), m_theme.px(20) }, Qt::AlignVCenter, m_theme.font(Type::Text), Token::Text, hit->title);
        write({ words.left(), middle, words.width(), m_theme.px(18) }, Qt::AlignVCenter, m_theme.font(Type::Label), Token::Text2, hit->detail);
    }
    painter->restore();
}

} // namespace rollbook
