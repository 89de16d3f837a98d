// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/studenthistory.h"
#include "ui/wording.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QSortFilterProxyModel>

#include <optional>

namespace rollbook {

/// A student's registers as a table, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Time, Lesson, StatusColumn, Note, Where, ColumnCount };

    explicit HistoryModel(const Theme &theme, QObject *parent = nullptr);
    void display(const QList<HistoryEntry> &entries);
    const HistoryEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HistoryEntry &entry, int column) const;
    QIcon letter(const StatusValue &value) const;

    const Theme &m_theme;
    QList<HistoryEntry> m_entries;
};

/// What of a history is shown.
struct HistoryChoice
{
    std::optional<QString> subject; ///< its code, empty for daily registers; nullopt = all
    std::optional<Status> status;
    bool withNote = false; ///< only those

    bool operator==(const HistoryChoice &) const = default;
};

/// The part of a history that was chosen.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HistoryFilter(HistoryModel &model, QObject *parent = nullptr);
    void setChoice(const HistoryChoice &choice);
    QList<HistoryEntry> shown() const;
    const HistoryEntry &entry(int row) const { return m_model.entry(mapToSource(index(row, 0)).row()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HistoryModel &m_model;
    HistoryChoice m_choice;
};

} // namespace rollbook
