// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/absence/absencepage.h"
#include "ui/classbook/classbookpage.h"
#include "ui/lock/peoplecard.h"
#include "ui/register/registerpage.h"
#include "ui/reports/reportspage.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/settingspage.h"
#include "ui/student/studentpage.h"
#include "ui/students/studentspage.h"
#include "ui/syncpage/syncpage.h"
#include "ui/timetable/timetablepage.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/halftyped.h"

namespace rollbook {

Pages::Pages(const PageParts &parts, QWidget *parent) : QStackedWidget(parent), m_parts(parts)
{
    for (int i = 0; i <= pageCount; ++i) // and the student
        addWidget(new QWidget);
}

/// The page itself takes the place that was kept for it.
template<typename T>
T &Pages::made(T *&page, int index, T *(Pages::*make)())
{
    if (page)
        return *page;
    page = (this->*make)();
    QWidget *kept = widget(index);
    insertWidget(index, page);
    removeWidget(kept);
    delete kept;
    return *page;
}

TodayPage &Pages::today() { return made(m_today, int(Page::Today), &Pages::makeToday); }
RegisterPage &Pages::registers() { return made(m_register, int(Page::Register), &Pages::makeRegister); }
ClassBookPage &Pages::classBook() { return made(m_classBook, int(Page::ClassBook), &Pages::makeClassBook); }
StudentsPage &Pages::students() { return made(m_students, int(Page::Students), &Pages::makeStudents); }

SettingsPage &Pages::settings()
{
    const bool fresh = !m_settings;
    SettingsPage &page = made(m_settings, int(Page::Settings), &Pages::makeSettings);
    if (fresh)
        emit settingsMade();
    return page;
}

SyncPage &Pages::sync()
{
    const bool fresh = !m_sync;
    SyncPage &page = made(m_sync, int(Page::Sync), &Pages::makeSync);
    if (fresh && page.setup())
        emit setupMade();
    return page;
}

QWidget &Pages::page(Page page)
{
    switch (page) {
    case Page::Today: return today();
    case Page::Register: return registers();
    case Page::ClassBook: return classBook();
    case Page::Students: return students();
    case Page::Timetable: return made(m_timetable, int(page), &Pages::makeTimetable);
    case Page::Absence: return made(m_absence, int(page), &Pages::makeAbsence);
    case Page::Reports: return made(m_reports, int(page), &Pages::makeReports);
    case Page::Sync: return sync();
    case Page::Settings: return settings();
    }
    Q_UNREACHABLE();
}

void Pages::makeAll()
{
    for (int i = 0; i < pageCount; ++i)
        page(Page(i));
    made(m_student, pageCount, &Pages::makeStudent);
}

TodayPage *Pages::makeToday()
{
    auto *page = new TodayPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme);
    page->setHasTargets(!m_status.targets.isEmpty());
    connect(page, &TodayPage::sessionRequested, this, &Pages::openSession);
    connect(page, &TodayPage::importRequested, this, [this] { go(Page::Students); });
    return page;
}

RegisterPage *Pages::makeRegister()
{
    auto *page = new RegisterPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme);
    connect(page, &RegisterPage::todayRequested, this, [this] { go(Page::Today); });
    connect(page, &RegisterPage::studentRequested, this, &Pages::openStudent);
    connect(page, &RegisterPage::syncRequested, this, [this] { go(Page::Sync); });
    connect(page, &RegisterPage::rulesRequested, this, [this] {
        go(Page::Settings);
        settings().showRules();
    });
    return page;
}

ClassBookPage *Pages::makeClassBook()
{
    auto *page = new ClassBookPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme, m_parts.directory);
    connect(page, &ClassBookPage::sessionRequested, this, &Pages::openSession);
    connect(page, &ClassBookPage::studentRequested, this, &Pages::openStudent);
    return page;
}

StudentsPage *Pages::makeStudents()
{
    auto *page = new StudentsPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme);
    connect(page, &StudentsPage::studentRequested, this, &Pages::openStudent);
    return page;
}

TimetablePage *Pages::makeTimetable()
{
    auto *page = new TimetablePage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme);
    connect(page, &TimetablePage::sessionRequested, this, &Pages::openSession);
    connect(page, &TimetablePage::importRequested, this, [this] { go(Page::Students); });
    return page;
}

AbsencePage *Pages::makeAbsence() { return new AbsencePage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme); }

ReportsPage *Pages::makeReports()
{
    return new ReportsPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme, m_parts.directory);
}

SyncPage *Pages::makeSync()
{
    auto *page = new SyncPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme, m_parts.directory);
    page->setKnowledge(m_knowledge);
    page->setSyncStatus(m_status);
    connect(page, &SyncPage::sendNowRequested, this, &Pages::sendNowRequested);
    connect(page, &SyncPage::signInRequested, this, &Pages::signInRequested);
    connect(page, &SyncPage::importMappingRequested, this, &Pages::importMappingRequested);
    return page;
}

SettingsPage *Pages::makeSettings()
{
    auto *rules = new RulesPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme);
    auto *page = new SettingsPage(m_parts.theme, m_parts.directory, rules);
    page->display(m_preferences);
    page->people()->display(m_people);
    connect(rules, &RulesPage::closed, page, [page] { page->showOwn(); });
    connect(page, &SettingsPage::chosen, this, &Pages::preferencesChosen);
    return page;
}

StudentPage *Pages::makeStudent()
{
    auto *page = new StudentPage(m_parts.data, m_parts.school, m_parts.clock, m_parts.theme, m_parts.directory);
    connect(page, &StudentPage::sessionRequested, this, &Pages::openSession);
    connect(page, &StudentPage::left, this, &Pages::leaveStudent);
    return page;
}

bool Pages::isStudent() const { return currentIndex() == pageCount; }

Page Pages::current() const { return isStudent() ? Page::Students : Page(currentIndex()); }

void Pages::go(Page wanted)
{
    setCurrentWidget(&page(wanted));
    emit changed(wanted);
    if (wanted == Page::Register)
        m_register->openCurrent();
    else if (wanted == Page::Settings)
        m_settings->setFocus();
}

void Pages::openSession(SessionId session)
{
    registers().open(session);
    go(Page::Register);
}

void Pages::openStudent(StudentId student)
{
    if (!isStudent())
        m_cameFrom = current();
    StudentPage &page = made(m_student, pageCount, &Pages::makeStudent);
    page.open(student);
    setCurrentWidget(&page);
    emit changed(Page::Students);
}

bool Pages::leaveStudent()
{
    if (!isStudent())
        return false;
    go(m_cameFrom);
    return true;
}

void Pages::openClassBook(const QString &classCode)
{
    BookChoice choice = classBook().choice();
    choice.classCode = classCode;
    classBook().open(choice);
    go(Page::ClassBook);
}

void Pages::addSession()
{
    go(Page::Today);
    m_today->addSession();
}

void Pages::chooseImport()
{
    go(Page::Students);
    m_students->chooseFile();
}

void Pages::addSchoolSystem()
{
    go(Page::Sync);
    m_sync->beginSetup();
}

void Pages::undo()
{
    if (current() == Page::Register)
        m_register->model().undo();
    else if (current() == Page::Timetable)
        m_timetable->undo();
}

void Pages::redo()
{
    if (current() == Page::Register)
        m_register->model().redo();
}

void Pages::leave()
{
    if (leaveStudent())
        return;
    switch (current()) {
    case Page::Register:
        if (m_register->leaveStory())
            return;
        break;
    case Page::Sync:
        if (!m_sync->isOverview()) {
            m_sync->showOverview();
            return;
        }
        break;
    case Page::Timetable:
        if (m_timetable->closePanel())
            return;
        break;
    case Page::Students:
        if (m_students->leave())
            return;
        break;
    case Page::Absence:
        if (m_absence->leave())
            return;
        break;
    case Page::Settings:
        if (m_settings->showOwn())
            return;
        break;
    case Page::Today:
    case Page::ClassBook:
    case Page::Reports: break;
    }
    today().closePanel();
    go(Page::Today);
}

QSet<StudentId> Pages::onRegister() const
{
    QSet<StudentId> students;
    for (int row = 0; m_register && row < m_register->model().rowCount(); ++row)
        students.insert(m_register->model().line(row).student.id);
    return students;
}

PagesShown Pages::shown() const
{
    QHash<int, QVariantMap> typed;
    for (int i = 0; i < pageCount; ++i) {
        const auto *holder = dynamic_cast<const HoldsForms *>(widget(i));
        if (const QVariantMap half = holder ? holder->halfTyped() : QVariantMap(); !half.isEmpty())
            typed.insert(i, half);
    }
    return { .page = current(),
             .session = m_register ? m_register->model().session().id : SessionId(),
             .student = isStudent() ? m_student->student() : StudentId(),
             .book = m_classBook ? std::optional(m_classBook->choice()) : std::nullopt,
             .cameFrom = m_cameFrom,
             .typed = typed };
}

void Pages::display(const PagesShown &shown)
{
    if (!shown.session.isNull())
        registers().open(shown.session);
    if (shown.book)
        classBook().open(*shown.book);
    go(shown.page);
    for (auto it = shown.typed.begin(); it != shown.typed.end(); ++it) {
        if (auto *holder = dynamic_cast<HoldsForms *>(&page(Page(it.key()))))
            holder->resume(*it);
    }
    if (!shown.student.isNull())
        openStudent(shown.student);
    m_cameFrom = shown.cameFrom;
}

void Pages::setSyncStatus(const SyncStatus &status)
{
    m_status = status;
    if (m_today)
        m_today->setHasTargets(!status.targets.isEmpty());
    if (m_sync)
        m_sync->setSyncStatus(status);
}

void Pages::setKnowledge(const TargetKnowledge &knowledge)
{
    m_knowledge = knowledge;
    if (!m_sync)
        return;
    m_sync->setKnowledge(knowledge);
    emit setupMade();
}

void Pages::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_settings)
        m_settings->display(preferences);
}

void Pages::setPeople(const PeopleView &people)
{
    m_people = people;
    if (m_settings)
        m_settings->people()->display(people);
}

} // namespace rollbook
