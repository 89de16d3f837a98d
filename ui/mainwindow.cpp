// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/absence/absencepage.h"
#include "ui/classbook/classbookpage.h"
#include "ui/language.h"
#include "ui/lock/peoplecard.h"
#include "ui/noticebar.h"
#include "ui/register/registerpage.h"
#include "ui/reports/reportspage.h"
#include "ui/rules/rulespage.h"
#include "ui/safetybar.h"
#include "ui/search/searchoverlay.h"
#include "ui/settings/settingspage.h"
#include "ui/student/studentpage.h"
#include "ui/students/studentspage.h"
#include "ui/syncpage/syncpage.h"
#include "ui/timetable/timetablepage.h"
#include "ui/today/todaypage.h"
#include "ui/topbar.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/resting.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

MainWindow::MainWindow(DataThread &thread, const School &school, const Clock &clock,
                       const QString &storeDirectory, QWidget *parent)
    : QMainWindow(parent), m_data(thread), m_school(school), m_clock(clock), m_directory(storeDirectory)
{
    setObjectName(u"window"_s);
    setWindowTitle(u"Rollbook"_s);
    build();
    addKeys();
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::showPill);
    restWhileUnseen(m_minute, this);
    setMinimumSize(360, 480);
    resize(1280, 800);
    go(Page::Today);
    showPill();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *window = new QWidget;
    window->setObjectName(u"page"_s);
    m_body = new QHBoxLayout(window);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_navigation = new Navigation(m_theme);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_topBar = new TopBar(m_school, m_theme);
    m_notice = new NoticeBar(m_theme);
    m_safety = new SafetyBar(m_theme);
    m_pages = new QStackedWidget;
    m_today = new TodayPage(m_data, m_school, m_clock, m_theme);
    m_register = new RegisterPage(m_data, m_school, m_clock, m_theme);
    m_classBook = new ClassBookPage(m_data, m_school, m_clock, m_theme, m_directory);
    m_students = new StudentsPage(m_data, m_school, m_clock, m_theme);
    m_timetable = new TimetablePage(m_data, m_school, m_clock, m_theme);
    m_absence = new AbsencePage(m_data, m_school, m_clock, m_theme);
    m_reports = new ReportsPage(m_data, m_school, m_clock, m_theme, m_directory);
    m_sync = new SyncPage(m_data, m_school, m_clock, m_theme, m_directory);
    auto *rules = new RulesPage(m_data, m_school, m_clock, m_theme);
    m_settings = new SettingsPage(m_theme, m_directory, rules);
    connect(rules, &RulesPage::closed, m_settings, [this] { m_settings->showOwn(); });
    m_settings->display(m_preferences);
    setPeople(m_people);
    for (QWidget *page : std::initializer_list<QWidget *>{ m_today, m_register, m_classBook, m_students, m_timetable, m_absence, m_reports, m_sync, m_settings })
        m_pages->addWidget(page);
    m_student = new StudentPage(m_data, m_school, m_clock, m_theme, m_directory);
    m_pages->addWidget(m_student);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    column->addWidget(m_safety);
    column->addWidget(m_pages, 1);
    m_body->addWidget(m_navigation);
    m_body->addLayout(column, 1);
    delete m_search;
    m_search = new SearchOverlay(m_data, m_school, m_clock, m_theme, m_directory, this);
    connectPages();
    addActions();
    setCentralWidget(window); // the one before is deleted when the event loop comes round
}

void MainWindow::rebuild()
{
    const Page current = page();
    const SessionId session = m_register->model().session().id;
    const StudentId student = m_pages->currentWidget() == m_student ? m_student->student() : StudentId();
    const Page cameFrom = m_cameFrom;
    const BookChoice book = m_classBook->choice();
    const bool hasCopy = m_safety->isWanted();
    const QStringList notices = m_notice->waiting();
    const QList<SearchHit> recent = m_search->recent();
    build();
    m_search->setRecent(recent);
    arrange();
    for (const QString &notice : notices)
        m_notice->display(notice);
    if (hasCopy)
        m_safety->display(m_copy, m_copied, m_copyReason);
    m_sync->setKnowledge(m_knowledge);
    setSyncStatus(std::exchange(m_status, {}));
    if (!session.isNull())
        m_register->open(session);
    m_classBook->open(book);
    go(current);
    if (!student.isNull())
        openStudent(student);
    m_cameFrom = cameFrom;
    emit rebuilt();
}

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::go);
    connect(m_topBar, &TopBar::searchClicked, m_search, &SearchOverlay::open);
    connect(m_search, &SearchOverlay::studentChosen, this, &MainWindow::openStudent);
    connect(m_search, &SearchOverlay::sessionChosen, this, &MainWindow::openSession);
    connect(m_search, &SearchOverlay::classChosen, this, &MainWindow::openClassBook);
    connect(m_notice, &NoticeBar::changed, this, &MainWindow::arrange);
    connect(m_safety, &SafetyBar::closed, this, &MainWindow::arrange);
    connect(m_safety, &SafetyBar::openFolderRequested, this, &MainWindow::openFolderRequested);
    connect(m_safety, &SafetyBar::saved, this, &MainWindow::showNotice);
    connect(m_topBar, &TopBar::syncClicked, this, [this] { go(Page::Sync); });
    connect(m_today, &TodayPage::sessionRequested, this, &MainWindow::openSession);
    connect(m_today, &TodayPage::importRequested, this, [this] { go(Page::Students); });
    connect(m_timetable, &TimetablePage::sessionRequested, this, &MainWindow::openSession);
    connect(m_timetable, &TimetablePage::importRequested, this, [this] { go(Page::Students); });
    connect(m_register, &RegisterPage::todayRequested, this, [this] { go(Page::Today); });
    connect(m_classBook, &ClassBookPage::sessionRequested, this, &MainWindow::openSession);
    connect(m_classBook, &ClassBookPage::studentRequested, this, &MainWindow::openStudent);
    connect(m_students, &StudentsPage::studentRequested, this, &MainWindow::openStudent);
    connect(m_register, &RegisterPage::studentRequested, this, &MainWindow::openStudent);
    connect(m_student, &StudentPage::sessionRequested, this, &MainWindow::openSession);
    connect(m_student, &StudentPage::left, this, &MainWindow::leaveStudent);
    connect(m_settings, &SettingsPage::chosen, this, &MainWindow::choose);
    connect(m_topBar, &TopBar::lockClicked, this, &MainWindow::lockRequested);
    const PeopleCard *people = m_settings->people();
    connect(people, &PeopleCard::lockRequested, this, &MainWindow::lockRequested);
    connect(people, &PeopleCard::addRequested, this, &MainWindow::addPersonRequested);
    connect(people, &PeopleCard::pinChosen, this, &MainWindow::pinChosen);
    connect(people, &PeopleCard::lockAfterChosen, this, &MainWindow::lockAfterChosen);
    connect(m_register, &RegisterPage::syncRequested, this, [this] { go(Page::Sync); });
    connect(m_sync, &SyncPage::sendNowRequested, this, &MainWindow::sendNowRequested);
    connect(m_sync, &SyncPage::signInRequested, this, &MainWindow::signInRequested);
    connect(m_sync, &SyncPage::importMappingRequested, this, &MainWindow::importMappingRequested);
}

void MainWindow::addKeys()
{
    for (int i = 0; i < pageCount; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { go(Page(i)); });
    }
    const auto add = [this](const QKeySequence &sequence, auto action) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Z, [this] {
        if (page() == Page::Register)
            m_register->model().undo();
        else if (page() == Page::Timetable)
            m_timetable->undo();
    });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] {
        if (page() == Page::Register)
            m_register->model().redo();
    });
    add(Qt::CTRL | Qt::Key_K, [this] { m_search->open(); });
    add(Qt::Key_Escape, [this] {
        if (m_search->isOpen()) {
            m_search->leave();
            return;
        }
        if (leaveStudent())
            return;
        if (page() == Page::Register && m_register->leaveStory())
            return;
        if (page() == Page::Sync && !m_sync->isOverview()) {
            m_sync->showOverview();
            return;
        }
        if ((page() == Page::Timetable && m_timetable->closePanel()) || (page() == Page::Students && m_students->leave())
            || (page() == Page::Absence && m_absence->leave()) || (page() == Page::Settings && m_settings->showOwn()))
            return;
        m_today->closePanel();
        go(Page::Today);
    });
    add(Qt::CTRL | Qt::Key_L, [this] { emit lockRequested(); });
    add(QKeySequence::ZoomIn, [this] { zoom(m_preferences.textPercent + 25); });
    add(QKeySequence::ZoomOut, [this] { zoom(m_preferences.textPercent - 25); });
    add(Qt::CTRL | Qt::Key_0, [this] { zoom(100); });
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_theme.setMode(preferences.theme);
    m_theme.setScale(preferences.textPercent / 100.0);
    m_settings->display(preferences);
}

/// A person has chosen: it counts at once, and leaves the window to be kept.
void MainWindow::choose(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const bool speaksOtherwise = preferences.language != m_preferences.language;
    setPreferences(preferences);
    emit preferencesChanged(preferences);
    if (speaksOtherwise)
        useLanguage(preferences.language); // comes back as QEvent::LanguageChange
}

void MainWindow::zoom(int percent)
{
    Preferences preferences = m_preferences;
    preferences.textPercent = std::clamp(percent, 100, 200);
    choose(preferences);
}

Page MainWindow::page() const { return m_pages->currentWidget() == m_student ? Page::Students : Page(m_pages->currentIndex()); }

void MainWindow::go(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_navigation->setCurrent(page);
    if (page == Page::Register)
        m_register->openCurrent();
    else if (page == Page::Settings)
        m_settings->setFocus();
}

/// What the search offers to do: every page, and what a person comes for.
void MainWindow::addActions()
{
    QList<SearchAction> actions;
    for (int i = 0; i < pageCount; ++i)
        actions.append({ u"page %1"_s.arg(i), m_navigation->words(Page(i)), m_navigation->icon(Page(i)), [this, i] { go(Page(i)); } });
    const auto add = [&](const QString &name, const QString &words, const QString &icon, const std::function<void()> &run) {
        actions.append({ name, words, icon, run });
    };
    add(u"session"_s, tr("Add a session"), u"plus"_s, [this] {
        go(Page::Today);
        m_today->addSession();
    });
    add(u"import"_s, tr("Import a class list"), u"import"_s, [this] {
        go(Page::Students);
        m_students->chooseFile();
    });
    add(u"export"_s, tr("Export attendance"), u"export"_s, [this] { go(Page::Reports); });
    add(u"send"_s, tr("Send marks now"), u"arrow"_s, [this] { emit sendNowRequested(); });
    add(u"system"_s, tr("Add a school system"), u"plus"_s, [this] { addSchoolSystem(); });
    add(u"larger"_s, tr("Larger text"), u"settings"_s, [this] { zoom(m_preferences.textPercent + 25); });
    add(u"smaller"_s, tr("Smaller text"), u"settings"_s, [this] { zoom(m_preferences.textPercent - 25); });
    m_search->setActions(actions);
}

void MainWindow::openClassBook(const QString &code)
{
    BookChoice choice = m_classBook->choice();
    choice.classCode = code;
    m_classBook->open(choice);
    go(Page::ClassBook);
}

void MainWindow::openStudent(StudentId student)
{
    if (m_pages->currentWidget() != m_student)
        m_cameFrom = page();
    m_student->open(student);
    m_pages->setCurrentWidget(m_student);
    m_navigation->setCurrent(Page::Students);
}

bool MainWindow::leaveStudent()
{
    if (m_pages->currentWidget() != m_student)
        return false;
    go(m_cameFrom);
    return true;
}

void MainWindow::openSession(SessionId session)
{
    m_register->open(session);
    go(Page::Register);
}

void MainWindow::setSyncStatus(const SyncStatus &status)
{
    const QString before = lookOf(m_status).icon;
    m_status = status;
    if (lookOf(status).icon != before) // another kind of news, not another number
        announce(this, Wording::pill(status, { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) }));
    m_today->setHasTargets(!status.targets.isEmpty());
    m_sync->setSyncStatus(status);
    showPill();
}

void MainWindow::addSchoolSystem()
{
    go(Page::Sync);
    m_sync->beginSetup();
}

void MainWindow::setKnowledge(const TargetKnowledge &knowledge)
{
    m_knowledge = knowledge;
    m_sync->setKnowledge(knowledge);
}

SetupPage *MainWindow::setup() const { return m_sync->setup(); }

void MainWindow::setPeople(const PeopleView &people)
{
    m_people = people;
    m_topBar->setLockable(people.shared);
    m_settings->people()->display(people);
}

void MainWindow::sayPin(const QString &problem) { m_settings->people()->sayPin(problem); }

void MainWindow::showNotice(const QString &notice) { m_notice->display(notice); }

void MainWindow::showUnsentCopy(const QString &base, int marks, SafetyReason reason)
{
    m_copy = base;
    m_copied = marks;
    m_copyReason = reason;
    m_safety->display(base, marks, reason);
    arrange();
}

void MainWindow::showPill()
{
    m_topBar->display(m_status, { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        m_theme.systemChanged();
    if (event->type() == QEvent::LanguageChange && centralWidget())
        rebuild();
    return QMainWindow::event(event);
}

void MainWindow::applyTheme()
{
    setPalette(m_theme.palette());
    setFont(m_theme.font(Type::Control));
    setStyleSheet(m_theme.styleSheet());
    arrange();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    showPill();
    m_minute.start();
}

/// Nothing grows old in a window that nobody sees: an idle device is not woken for it.
void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_minute.stop();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

/// A rail needs room beside it; a small tablet has the pages at its foot, where the thumbs are.
void MainWindow::arrange()
{
    const bool narrow = width() < m_theme.px(900);
    m_body->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_navigation->setOrientation(narrow ? Qt::Horizontal : Qt::Vertical);
    const bool low = height() < m_theme.px(480);
    m_safety->standBack(low && !m_notice->waiting().isEmpty()); // no room for two
    m_navigation->setVisible(!(low && narrow && m_safety->isWanted())); // until it has been read
}

} // namespace rollbook
