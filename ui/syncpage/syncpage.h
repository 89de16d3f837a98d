// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/syncpage/outboxlist.h"
#include "ui/targetknowledge.h"
#include "ui/widgets/halftyped.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace rollbook {

class ConflictList;
class EmptyState;
class PageHead;
class RefusedList;
class SetupPage;
class StoryView;
class TargetCard;

/// What the page shows besides the targets' state, read in one go.
struct SyncPageData
{
    QList<ConflictCase> conflicts;
    QList<RefusedMark> refused;
    QList<OutboxLine> lines;
    QList<TargetDetails> details;
    Role role = Role::Admin;
    int erasuresWaiting = 0; ///< told by a hub, held up by what another system is owed
    std::optional<Error> error; ///< why something of it could not be read
};

/// Where the marks are: each school system, what waits for a person, and each mark on its way.
class SyncPage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    SyncPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
             const QString &storeDirectory, QWidget *parent = nullptr);
    void setSyncStatus(const SyncStatus &status);
    void setKnowledge(const TargetKnowledge &knowledge);
    void showStory(SessionId session, StudentId student);
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;
    void beginSetup();
    SetupPage *setup() const { return m_setup; } ///< null until setKnowledge()
    bool isOverview() const;
    void showOverview();
    void exportTo(const QString &file);

signals:
    void sendNowRequested();
    void signInRequested(const rollbook::TargetId &target, const QString &password, const QString &code);
    void importMappingRequested(const rollbook::TargetId &target, const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverview();
    void makeHead();
    void makeLists(QVBoxLayout *column);
    TargetCard *makeCard();
    void arrange();
    void load();
    void take(SyncPageData read);
    void display();
    void displayDetails();
    void change(std::function<Result<>(Store &)> work);
    void openLogin(TargetId target);
    void chooseExport();
    Moment moment() const;

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QString m_directory;
    SyncStatus m_status;
    Role m_role = Role::Admin; ///< of whoever uses the device
    TargetKnowledge m_knowledge;
    QList<TargetDetails> m_details;
    QTimer m_soon;
    QList<TargetCard *> m_cards;
    QStackedLayout *m_stack;
    StoryView *m_story;
    SetupPage *m_setup = nullptr;
    QGridLayout *m_grid = nullptr;
    PageHead *m_head = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_erasures = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_send = nullptr;
    ConflictList *m_conflicts = nullptr;
    RefusedList *m_refused = nullptr;
    OutboxList *m_outbox = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace rollbook
