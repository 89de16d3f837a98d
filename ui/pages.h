// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/classbook/bookchooser.h"
#include "ui/lock/locktile.h"
#include "ui/navigation.h"
#include "ui/settings/preferences.h"
#include "ui/targetknowledge.h"

#include <QHash>
#include <QStackedWidget>
#include <QVariant>

namespace rollbook {

class AbsencePage;
class ClassBookPage;
class RegisterPage;
class ReportsPage;
class SettingsPage;
class StudentPage;
class StudentsPage;
class SyncPage;
class TimetablePage;
class TodayPage;

/// What every page is made from; theme and clock outlive it.
struct PageParts
{
    DataThread &data;
    const School &school;
    const Clock &clock;
    const Theme &theme;
    QString directory; ///< of the store
};

/// What the pages show that is worth keeping when they are made anew.
struct PagesShown
{
    Page page = Page::Today;
    SessionId session; ///< in the register
    StudentId student; ///< whose page is shown, above `page`; null = nobody's
    std::optional<BookChoice> book;
    Page cameFrom = Page::Students; ///< to the student
    QHash<int, QVariantMap> typed; ///< half typed, by page; see HoldsForms
};

/// The pages of a window, one shown at a time, and the ways from one to another. A page is made when it is
/// first asked for, so that a start waits for one page and not for ten; what it has to know was kept for it.
/// What a page wants from outside leaves as a signal.
class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    explicit Pages(const PageParts &parts, QWidget *parent = nullptr);

    Page current() const;
    void go(Page page);
    void openSession(SessionId session);
    void openStudent(StudentId student); ///< leaving it comes back to the page that is shown now
    void openClassBook(const QString &classCode);
    void addSession(); ///< on Today, opens the panel for it
    void chooseImport();
    void addSchoolSystem(); ///< opens the assistant
    void undo(); ///< what was done last on the page that is shown
    void redo();
    void leave(); ///< what is open on the page that is shown; then the page, for Today

    PagesShown shown() const;
    QSet<StudentId> onRegister() const; ///< who is on the register that is open
    void display(const PagesShown &shown);

    SyncPage &sync();
    SettingsPage &settings();
    void makeAll(); ///< for whoever looks at all of them

    void setSyncStatus(const SyncStatus &status);
    void setKnowledge(const TargetKnowledge &knowledge);
    void setPreferences(const Preferences &preferences);
    void setPeople(const PeopleView &people);

signals:
    void changed(rollbook::Page page); ///< another one is shown
    void setupMade(); ///< the assistant, which is on the Sync page
    void settingsMade();
    void sendNowRequested();
    void signInRequested(const rollbook::TargetId &target, const QString &password, const QString &code);
    void importMappingRequested(const rollbook::TargetId &target, const QString &file);
    void preferencesChosen(const rollbook::Preferences &preferences);

private:
    template<typename T>
    T &made(T *&page, int index, T *(Pages::*make)());
    TodayPage *makeToday();
    RegisterPage *makeRegister();
    ClassBookPage *makeClassBook();
    StudentsPage *makeStudents();
    TimetablePage *makeTimetable();
    AbsencePage *makeAbsence();
    ReportsPage *makeReports();
    SyncPage *makeSync();
    SettingsPage *makeSettings();
    StudentPage *makeStudent();
    TodayPage &today();
    RegisterPage &registers();
    ClassBookPage &classBook();
    StudentsPage &students();
    QWidget &page(Page page);
    bool isStudent() const;
    bool leaveStudent(); ///< false when none was shown

    PageParts m_parts;
    SyncStatus m_status;
    TargetKnowledge m_knowledge;
    Preferences m_preferences;
    PeopleView m_people;
    Page m_cameFrom = Page::Students; ///< to the student
    // Null until they are asked for:
    TodayPage *m_today = nullptr;
    RegisterPage *m_register = nullptr;
    ClassBookPage *m_classBook = nullptr;
    StudentsPage *m_students = nullptr;
    TimetablePage *m_timetable = nullptr;
    AbsencePage *m_absence = nullptr;
    ReportsPage *m_reports = nullptr;
    SyncPage *m_sync = nullptr;
    SettingsPage *m_settings = nullptr;
    StudentPage *m_student = nullptr; ///< one of them; behind the pages of the rail
};

} // namespace rollbook
