// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/syncpage/outboxlist.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rollbook {

class EmptyState;
class PageHead;
class TargetCard;

/// Where the marks are: each school system, and each mark that is not confirmed.
class SyncPage : public QWidget
{
    Q_OBJECT
public:
    SyncPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
             const QString &storeDirectory, QWidget *parent = nullptr);
    void setSyncStatus(const SyncStatus &status);
    void exportTo(const QString &file);

signals:
    void sendNowRequested();
    void signInRequested(const rollbook::TargetId &target, const QString &password);
    void importMappingRequested(const rollbook::TargetId &target, const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeHead();
    TargetCard *makeCard();
    void arrange();
    void load();
    void display();
    void chooseExport();
    Moment moment() const;

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QString m_directory;
    SyncStatus m_status;
    QTimer m_soon;
    QList<TargetCard *> m_cards;
    QGridLayout *m_grid;
    PageHead *m_head;
    QLabel *m_done;
    QPushButton *m_export;
    QPushButton *m_send;
    OutboxList *m_outbox;
    EmptyState *m_empty;
};

} // namespace rollbook
