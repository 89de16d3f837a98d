// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchindex.h"
#include "ui/theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace rollbook {

/// What was found, in groups with a heading each. A heading cannot be chosen.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Group
    {
        QString heading;
        QList<SearchHit> hits;
    };

    explicit SearchModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }
    void display(const QList<Group> &groups); ///< empty groups are left out
    const SearchHit *hit(int row) const; ///< nullptr for a heading
    int hits() const; ///< how many
    int firstHit() const { return m_rows.isEmpty() ? -1 : 1; }
    QString heading(int row) const { return m_rows.at(row).heading; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString kindWords(SearchHit::Kind kind); ///< "Student"

private:
    struct Line
    {
        QString heading; ///< empty for a hit
        SearchHit hit;
    };
    QList<Line> m_rows;
};

/// Draws a heading, or a hit: what it is, its title and what tells it from others.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SearchDelegate(const SearchModel &model, const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSign(QPainter *painter, const QRect &rect, const SearchHit &hit, bool selected) const;

    const SearchModel &m_model;
    const Theme &m_theme;
};

} // namespace rollbook
