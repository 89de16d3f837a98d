// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/model/classbook.h"
#include "ui/wording.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rollbook {

/// A class book as a table: a row is a student, a column a session. Follows what the store announces.
class BookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BookModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void display(const ClassBook &book);
    const ClassBook &book() const { return m_book; }
    void take(const QList<MarkState> &marks); ///< those that are in the book

    BookCell cell(int row, int column) const { return m_book.cell(row, column); }
    QString letters(BookCell cell) const; ///< of the status, or of the code in short
    const StatusCounts &counts(int row) const { return m_book.counts.at(row); }
    std::optional<double> percent(int row) const { return m_book.percentage.of(counts(row)); }
    bool isBelow(int row) const { return m_book.percentage.isBelow(percent(row)); }
    /// "Monday 16 November, 08:00, Mathematics".
    static QString sessionWords(const Session &session);
    QString cellWords(int row, int column) const; ///< "Absent, confirmed"
    QString studentWords(int row) const; ///< the number, the percentage and the counts

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ClassBook m_book;
    QHash<StudentId, int> m_rows;
    QHash<SessionId, int> m_columns;
};

} // namespace rollbook
