// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;

namespace rollbook {

/// The timeline's lines, newest first.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    TimelineModel(const RegisterModel &model, const Theme &theme, QObject *parent = nullptr);

    void show(const QList<TimelineEntry> &entries);
    const QList<TimelineEntry> &entries() const { return m_entries; } ///< oldest first
    qsizetype entryAt(int row) const { return m_entries.size() - 1 - row; }
    QString sentence(const TimelineEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const RegisterModel &m_register;
    const Theme &m_theme;
    QList<TimelineEntry> m_entries;
};

/// What happened to this register: who, when, on which device, how, and what the servers said. From
/// here one steps back to an earlier moment, as new marks that can be undone.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    Timeline(RegisterModel &model, DataThread &thread, const Theme &theme,
             QWidget *parent = nullptr);

    void open();
    QListView *list() const { return m_list; }
    const TimelineModel &entries() const { return *m_entries; }

signals:
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void follow();
    void showChoice();

    RegisterModel &m_model;
    DataThread &m_data;
    TimelineModel *m_entries;
    QListView *m_list;
    QPushButton *m_back;
    QTimer m_soon;
};

} // namespace rollbook
