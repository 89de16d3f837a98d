// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/safetynet.h"
#include "core/store/datathread.h"
#include "ui/lock/locktile.h"
#include "ui/navigation.h"
#include "ui/settings/preferences.h"
#include "ui/targetknowledge.h"
#include "ui/wording.h"

#include <QMainWindow>
#include <QTimer>

class QBoxLayout;

namespace rollbook {

class NoticeBar;
class Pages;
class SafetyBar;
class SearchOverlay;
class SetupPage;
class TopBar;

/// The window: what is around the pages, and the actions that are everywhere. What the pages want from
/// outside the window leaves it as a signal. When the language changes, all of it is made anew; the page, the
/// open register, what is to be told and the choices stay.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(DataThread &thread, const School &school, const Clock &clock,
               const QString &storeDirectory, const Preferences &preferences = {});
    ~MainWindow() override;

    Theme &theme() { return m_theme; }
    Page page() const;
    void go(Page page);
    void openSession(SessionId session);
    void openStudent(StudentId student); ///< leaving it comes back to the page that is shown now
    Pages &pages() { return *m_pages; }
    SetupPage *setup(); ///< the assistant; null until setKnowledge()
    void setKnowledge(const TargetKnowledge &knowledge);
    /// Colours, text size and what the Settings page shows. The language is useLanguage()'s.
    void setPreferences(const Preferences &preferences);
    const Preferences &preferences() const { return m_preferences; }
    void setPeople(const PeopleView &people); ///< who else marks on this device
    void sayPin(const QString &problem); ///< what came of pinChosen(): kept (empty), or why not
    void showRemoval(int unsent, int requests); ///< answers removalAsked()
    void sayRemoval(const QString &problem); ///< why removalRequested() removed nobody
    void addSchoolSystem(); ///< opens the assistant

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
    void preferencesChanged(const rollbook::Preferences &preferences); ///< by a person: to be kept
    void lockRequested();
    void addPersonRequested();
    void pinChosen(const QString &before, const QString &pin); ///< see PeopleCard
    void lockAfterChosen(int minutes);
    void removalAsked(); ///< how many marks of this person are not confirmed
    void removalRequested(const QString &pin, const QString &file); ///< see RemovalForm
    void rebuilt(); ///< the pages are new
    void setupMade(); ///< setup() is there, or another one

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void rebuild();
    void choose(const Preferences &preferences);
    void zoom(int percent);
    void connectParts();
    void connectPages();
    void connectPeople();
    void addActions();
    void addKeys();
    void applyTheme();
    void arrange();
    void showPill();

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    QString m_directory;
    Preferences m_preferences;
    Theme m_theme;
    TargetKnowledge m_knowledge;
    PeopleView m_people;
    QString m_copy; ///< the last copy of unsent marks, how many, and why
    int m_copied = 0;
    SafetyReason m_copyReason{};
    SyncStatus m_status;
    QTimer m_minute; ///< ages in the pill must not stand still
    Navigation *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    NoticeBar *m_notice = nullptr;
    SafetyBar *m_safety = nullptr;
    Pages *m_pages = nullptr;
    QBoxLayout *m_body = nullptr;
    SearchOverlay *m_search = nullptr; ///< over all of them
};

} // namespace rollbook
