// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/language.h"
#include "ui/lock/peoplecard.h"
#include "ui/lock/removalform.h"
#include "ui/noticebar.h"
#include "ui/pages.h"
#include "ui/safetybar.h"
#include "ui/search/searchoverlay.h"
#include "ui/settings/settingspage.h"
#include "ui/syncpage/syncpage.h"
#include "ui/topbar.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/resting.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

MainWindow::MainWindow(DataThread &thread, const School &school, const Clock &clock,
                       const QString &storeDirectory, const Preferences &preferences)
    : m_data(thread), m_school(school), m_clock(clock), m_directory(storeDirectory), m_preferences(preferences),
      m_theme(preferences.theme, preferences.textPercent / 100.0)
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
    m_pages = new Pages({ .data = m_data, .school = m_school, .clock = m_clock, .theme = m_theme, .directory = m_directory });
    m_pages->setKnowledge(m_knowledge);
    m_pages->setPreferences(m_preferences);
    connectPages();
    setPeople(m_people);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    column->addWidget(m_safety);
    column->addWidget(m_pages, 1);
    m_body->addWidget(m_navigation);
    m_body->addLayout(column, 1);
    delete m_search;
    m_search = new SearchOverlay(m_data, m_school, m_clock, m_theme, m_directory, this);
    connectParts();
    addActions();
    setCentralWidget(window); // the one before is deleted when the event loop comes round
}

void MainWindow::rebuild()
{
    const PagesShown shown = m_pages->shown();
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
    setSyncStatus(std::exchange(m_status, {}));
    m_pages->display(shown);
    emit rebuilt();
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::chosen, m_pages, &Pages::go);
    connect(m_pages, &Pages::changed, m_navigation, &Navigation::setCurrent);
    connect(m_topBar, &TopBar::searchClicked, m_search, &SearchOverlay::open);
    connect(m_topBar, &TopBar::syncClicked, m_pages, [this] { go(Page::Sync); });
    connect(m_topBar, &TopBar::lockClicked, this, &MainWindow::lockRequested);
    m_search->setOwn([this] { return m_pages->onRegister(); });
    connect(m_search, &SearchOverlay::studentChosen, m_pages, &Pages::openStudent);
    connect(m_search, &SearchOverlay::sessionChosen, m_pages, &Pages::openSession);
    connect(m_search, &SearchOverlay::classChosen, m_pages, &Pages::openClassBook);
    connect(m_notice, &NoticeBar::changed, this, &MainWindow::arrange);
    connect(m_safety, &SafetyBar::closed, this, &MainWindow::arrange);
    connect(m_safety, &SafetyBar::openFolderRequested, this, &MainWindow::openFolderRequested);
    connect(m_safety, &SafetyBar::saved, this, &MainWindow::showNotice);
}

void MainWindow::connectPages()
{
    connect(m_pages, &Pages::setupMade, this, &MainWindow::setupMade);
    connect(m_pages, &Pages::settingsMade, this, &MainWindow::connectPeople);
    connect(m_pages, &Pages::sendNowRequested, this, &MainWindow::sendNowRequested);
    connect(m_pages, &Pages::signInRequested, this, &MainWindow::signInRequested);
    connect(m_pages, &Pages::importMappingRequested, this, &MainWindow::importMappingRequested);
    connect(m_pages, &Pages::preferencesChosen, this, &MainWindow::choose);
}

void MainWindow::connectPeople()
{
    PeopleCard *people = m_pages->settings().people();
    connect(&people->removal(), &RemovalForm::asked, this, &MainWindow::removalAsked);
    connect(&people->removal(), &RemovalForm::removalRequested, this, &MainWindow::removalRequested);
    connect(people, &PeopleCard::lockRequested, this, &MainWindow::lockRequested);
    connect(people, &PeopleCard::addRequested, this, &MainWindow::addPersonRequested);
    connect(people, &PeopleCard::pinChosen, this, &MainWindow::pinChosen);
    connect(people, &PeopleCard::lockAfterChosen, this, &MainWindow::lockAfterChosen);
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
    add(Qt::CTRL | Qt::Key_Z, [this] { m_pages->undo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_pages->redo(); });
    add(Qt::CTRL | Qt::Key_K, [this] { m_search->open(); });
    add(Qt::Key_Escape, [this] { m_search->isOpen() ? m_search->leave() : m_pages->leave(); });
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
    m_pages->setPreferences(preferences);
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

Page MainWindow::page() const { return m_pages->current(); }
void MainWindow::go(Page page) { m_pages->go(page); }
void MainWindow::openStudent(StudentId student) { m_pages->openStudent(student); }
void MainWindow::openSession(SessionId session) { m_pages->openSession(session); }
void MainWindow::addSchoolSystem() { m_pages->addSchoolSystem(); }

/// What the search offers to do: every page, and what a person comes for.
void MainWindow::addActions()
{
    QList<SearchAction> actions;
    for (int i = 0; i < pageCount; ++i)
        actions.append({ u"page %1"_s.arg(i), m_navigation->words(Page(i)), m_navigation->icon(Page(i)), [this, i] { go(Page(i)); } });
    const auto add = [&](const QString &name, const QString &words, const QString &icon, const std::function<void()> &run) {
        actions.append({ name, words, icon, run });
    };
    add(u"session"_s, tr("Add a session"), u"plus"_s, [this] { m_pages->addSession(); });
    add(u"import"_s, tr("Import a class list"), u"import"_s, [this] { m_pages->chooseImport(); });
    add(u"export"_s, tr("Export attendance"), u"export"_s, [this] { go(Page::Reports); });
    add(u"send"_s, tr("Send marks now"), u"arrow"_s, [this] { emit sendNowRequested(); });
    add(u"system"_s, tr("Add a school system"), u"plus"_s, [this] { addSchoolSystem(); });
    add(u"larger"_s, tr("Larger text"), u"settings"_s, [this] { zoom(m_preferences.textPercent + 25); });
    add(u"smaller"_s, tr("Smaller text"), u"settings"_s, [this] { zoom(m_preferences.textPercent - 25); });
    m_search->setActions(actions);
}

void MainWindow::setSyncStatus(const SyncStatus &status)
{
    const QString before = lookOf(m_status).icon;
    m_status = status;
    if (lookOf(status).icon != before) // another kind of news, not another number
        announce(this, Wording::pill(status, { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) }));
    m_pages->setSyncStatus(status);
    showPill();
}

void MainWindow::setKnowledge(const TargetKnowledge &knowledge)
{
    m_knowledge = knowledge;
    m_pages->setKnowledge(knowledge);
}

SetupPage *MainWindow::setup() { return m_pages->sync().setup(); }

void MainWindow::setPeople(const PeopleView &people)
{
    m_people = people;
    m_topBar->setLockable(people.shared);
    m_pages->setPeople(people);
}

void MainWindow::sayPin(const QString &problem) { m_pages->settings().people()->sayPin(problem); }

void MainWindow::showRemoval(int unsent, int requests) { m_pages->settings().people()->removal().display(unsent, requests); }
void MainWindow::sayRemoval(const QString &problem) { m_pages->settings().people()->removal().say(problem); }

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
