// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/classbook/bookmodel.h"

#include <QHeaderView>

namespace rollbook {

/// The frozen columns of a class book are the header of its rows: name, percentage and, where there
/// is room, how often each status.
class StudentHeader : public QHeaderView
{
    Q_OBJECT
public:
    StudentHeader(const BookModel &model, const Theme &theme, QWidget *parent = nullptr);

    void arrange(int available); ///< pixels that the whole table has
    QList<int> columns() const { return m_columns; } ///< widths: name, percentage, P, A, L, E where shown
    QSize sizeHint() const override;
    /// The words over the columns, drawn into the table's corner.
    void paintTitles(QPainter *painter, const QRect &rect) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    QRect column(const QRect &rect, int i) const;
    void paintPercent(QPainter *painter, const QRect &rect, int row) const;

    const BookModel &m_model;
    const Theme &m_theme;
    QList<int> m_columns;
};

/// The header of the sessions: day, time and subject.
class SessionHeader : public QHeaderView
{
    Q_OBJECT
public:
    SessionHeader(const BookModel &model, const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override { return { 0, m_theme.px(72) }; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    const BookModel &m_model;
    const Theme &m_theme;
};

} // namespace rollbook
