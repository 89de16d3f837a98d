// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/safetynet.h"
#include "core/store/datathread.h"
#include "ui/navigation.h"
#include "ui/targetknowledge.h"
#include "ui/wording.h"

#include <QMainWindow>
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace rollbook {

class NoticeBar;
class RegisterPage;
class ReportsPage;
class SafetyBar;
class SetupPage;
class StudentsPage;
class SyncPage;
class TodayPage;
class TopBar;

/// The window: pages, and the actions that are everywhere. What the pages want from outside the
/// window leaves it as a signal.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(DataThread &thread, const School &school, const Clock &clock,
               const QString &storeDirectory, QWidget *parent = nullptr);
    ~MainWindow() override;

    Theme &theme() { return m_theme; }
    Page page() const;
    void go(Page page);
    void openSession(SessionId session);
    SetupPage *setup() const; ///< the assistant; null until setKnowledge()
    void setKnowledge(const TargetKnowledge &knowledge);

public slots:
    void setSyncStatus(const rollbook::SyncStatus &status);
    void showNotice(const QString &notice);
    /// A copy of unsent marks was made; `base` is the path of its files without their suffixes.
    void showUnsentCopy(const QString &base, int marks, rollbook::SafetyReason reason);

signals:
    void sendNowRequested();
    void signInRequested(const rollbook::TargetId &target, const QString &password, const QString &code);
    void openFolderRequested(const QString &folder);
    void importMappingRequested(const rollbook::TargetId &target, const QString &file);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &storeDirectory);
    void connectPages();
    void addKeys();
    void applyTheme();
    void arrange();
    void showPill();

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    Theme m_theme;
    SyncStatus m_status;
    QTimer m_minute; ///< ages in the pill must not stand still
    Navigation *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    NoticeBar *m_notice = nullptr;
    SafetyBar *m_safety = nullptr;
    QStackedWidget *m_pages = nullptr;
    QBoxLayout *m_body = nullptr;
    TodayPage *m_today = nullptr;
    RegisterPage *m_register = nullptr;
    StudentsPage *m_students = nullptr;
    ReportsPage *m_reports = nullptr;
    SyncPage *m_sync = nullptr;
};

} // namespace rollbook
