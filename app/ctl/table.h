// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace rollbook {

/// Aligned columns for people. A column that holds only numbers is aligned right.
class Table
{
public:
    explicit Table(QStringList headings) : m_headings(std::move(headings)) { }
    void add(const QStringList &cells) { m_rows.append(cells); }
    QStringList lines() const;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

/// Columns of a terminal that a text takes: none for marks that combine, two for wide letters.
qsizetype displayWidth(const QString &text);

} // namespace rollbook
