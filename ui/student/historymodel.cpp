// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/historymodel.h"

#include "ui/classbook/bookdelegate.h"

#include <QLocale>
#include <QPainter>

namespace rollbook {

HistoryModel::HistoryModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, StatusColumn), index(rowCount() - 1, StatusColumn), { Qt::DecorationRole });
    });
}

void HistoryModel::display(const QList<HistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    const QLocale locale;
    switch (column) {
    case Day: return locale.toString(entry.session.date, tr("ddd d MMM yyyy", "a day in a history"));
    case Time: return entry.session.start.isValid() ? locale.toString(entry.session.start, QLocale::ShortFormat) : QString();
    case Lesson: return isolated(entry.session.title());
    case StatusColumn: return Wording::value(entry.value);
    case Note: return isolated(entry.note);
    case Where:
        return Wording::delivery({ .target = {}, .targetName = {}, .state = entry.delivery, .at = 0, .reason = {}, .serverText = {} }, {});
    default: return {};
    }
}

/// In a selected row, too, with its own colours: it is the state.
QIcon HistoryModel::letter(const StatusValue &value) const
{
    const int side = m_theme.px(26);
    constexpr qreal ratio = 2; // sharp on any screen
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    BookDelegate::status(&painter, { 0, 0, side, side }, value.status, m_theme, value.code.isEmpty() ? QString() : shortCode(value.code));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &own = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(own, index.column());
    case Qt::DecorationRole: return index.column() == StatusColumn ? QVariant(letter(own.value)) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{ Wording::day(own.session.date), text(own, Time), text(own, Lesson), text(own, StatusColumn), text(own, Note), text(own, Where) };
        parts.removeAll({});
        return spoken(parts.join(QStringLiteral(", ")));
    }
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Time: return tr("Time");
    case Lesson: return tr("Session");
    case StatusColumn: return tr("Status");
    case Note: return tr("Note");
    case Where: return tr("Where it is");
    default: return {};
    }
}

HistoryFilter::HistoryFilter(HistoryModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model) { setSourceModel(&model); }

void HistoryFilter::setChoice(const HistoryChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

QList<HistoryEntry> HistoryFilter::shown() const
{
    QList<HistoryEntry> entries;
    for (int row = 0; row < rowCount(); ++row)
        entries.append(entry(row));
    return entries;
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const HistoryEntry &own = m_model.entry(row);
    return (!m_choice.subject || own.session.subjectCode == *m_choice.subject) && (!m_choice.status || own.value.status == *m_choice.status)
        && (!m_choice.withNote || !own.note.isEmpty());
}

} // namespace rollbook
