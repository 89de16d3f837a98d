// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/bookmodel.h"

#include "ui/classbook/percentwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {

void BookModel::display(const ClassBook &book)
{
    beginResetModel();
    m_book = book;
    m_rows.clear();
    m_columns.clear();
    for (int row = 0; row < m_book.students.size(); ++row)
        m_rows.insert(m_book.students.at(row).id, row);
    for (int column = 0; column < m_book.sessions.size(); ++column)
        m_columns.insert(m_book.sessions.at(column).id, column);
    endResetModel();
}

void BookModel::take(const QList<MarkState> &marks)
{
    for (const MarkState &state : marks) {
        const int row = m_rows.value(state.mark.student, -1);
        const int column = m_columns.value(state.mark.session, -1);
        if (row < 0 || column < 0)
            continue;
        m_book.put(row, column, BookCell(state.mark.value.status, state.receipt.state, !state.mark.note.isEmpty(), m_book.codeIndex(state.mark.value.code)));
        emit dataChanged(index(row, column), index(row, column));
        emit headerDataChanged(Qt::Vertical, row, row);
        emit headerDataChanged(Qt::Horizontal, column, column);
    }
}

int BookModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_book.students.size()); }
int BookModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_book.sessions.size()); }

QString BookModel::sessionWords(const Session &session)
{
    QStringList parts{ isolated(Wording::day(session.date)) };
    if (session.start.isValid())
        parts << isolated(QLocale().toString(session.start, QLocale::ShortFormat));
    if (!session.subjectName.isEmpty())
        parts << isolated(session.subjectName);
    return parts.join(", "_L1);
}

QString BookModel::cellWords(int row, int column) const
{
    const BookCell own = cell(row, column);
    if (!own.isOnRegister())
        return tr("Not on this register");
    const StatusValue value = m_book.value(own);
    QStringList parts{ Wording::value(value) };
    if (const AttendanceCode *code = value.code.isEmpty() ? nullptr : m_book.pack.find(value.code))
        parts << isolated(code->title);
    QString delivery = Wording::delivery({ .target = {}, .targetName = {}, .state = own.delivery(), .at = 0, .reason = {}, .serverText = {} }, {});
    if (!delivery.isEmpty()) {
        delivery[0] = delivery.at(0).toLower();
        parts << delivery;
    }
    if (own.hasNote())
        parts << tr("with a note");
    return parts.join(", "_L1);
}

QString BookModel::letters(BookCell cell) const
{
    const StatusValue value = m_book.value(cell);
    return value.code.isEmpty() ? statusCode(value.status) : shortCode(value.code);
}

QString BookModel::studentWords(int row) const
{
    QStringList parts{ isolated(m_book.students.at(row).number), isolated(PercentWords::percent(percent(row), m_book.percentage)) };
    if (isBelow(row))
        parts << PercentWords::below(m_book.percentage);
    parts << PercentWords::counts(counts(row));
    return parts.join(", "_L1);
}

QVariant BookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return letters(cell(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return spoken(QStringList{ m_book.students.at(index.row()).name, sessionWords(m_book.sessions.at(index.column())),
                                   cellWords(index.row(), index.column()) }
                              .join(", "_L1));
    case Qt::ToolTipRole: return cellWords(index.row(), index.column());
    default: return {};
    }
}

QVariant BookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool seen = role == Qt::DisplayRole;
    if (section < 0 || (!seen && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const QString name = m_book.students.at(section).name;
        return seen ? name : spoken(name + ", "_L1 + studentWords(section));
    }
    if (section >= columnCount())
        return {};
    const QString words = sessionWords(m_book.sessions.at(section));
    return seen ? words : spoken(words + ", "_L1 + PercentWords::counts(m_book.countsAt(section)));
}

} // namespace rollbook
