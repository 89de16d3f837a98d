// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/applicationfiles.h"
#include "app/demo.h"
#include "app/deskwindow.h"
#include "app/hostedengine.h"
#include "core/logging.h"
#include "core/store/storepaths.h"
#include "ui/lock/lockpage.h"
#include "ui/pages.h"
#include "ui/print/unsentlist.h"
#include "ui/shell.h"
#include "ui/widgets/emptystate.h"
#include "ui/wording.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int wordsAfterMs = 100;
constexpr int displayAnswersMs = 50;

void fillOpening(QWidget *page, const Preferences &preferences, const QString &sentence, const QString &advice)
{
    page->setStyleSheet(Theme(preferences.theme, preferences.textPercent / 100.0).styleSheet());
    auto *layout = new QVBoxLayout(page);
    auto *state = new EmptyState;
    layout->addWidget(state);
    if (sentence.isEmpty())
        state->displayReading();
    else
        state->display(sentence, advice, {});
}

/// What is seen before there is anything to see: the ground of the pages, and soon a word. Most stores are open
/// before the word could be laid out.
std::unique_ptr<QWidget> makeOpening(const Preferences &preferences, const QString &sentence, const QString &advice)
{
    const Theme theme(preferences.theme, preferences.textPercent / 100.0);
    auto page = std::make_unique<QWidget>();
    page->setObjectName(u"window"_s);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(Token::Ground));
    page->setPalette(palette);
    page->setAutoFillBackground(true);
    if (sentence.isEmpty())
        QTimer::singleShot(wordsAfterMs, page.get(), [page = page.get(), preferences] { fillOpening(page, preferences, {}, {}); });
    else
        fillOpening(page.get(), preferences, sentence, advice);
    return page;
}

} // namespace

Application::Application(ApplicationOptions options)
    : m_options(std::move(options)), m_file(m_options.storeDirectory), m_shell(std::make_unique<Shell>()), m_idle(m_clock, this)
{
    m_files.setMaxThreadCount(1);
    connect(&m_idle, &IdleLock::idle, this, &Application::lock);
}

Application::~Application()
{
    m_files.waitForDone();
    m_windows.clear(); // pages, then engines, then stores
    m_desks.clear();
}

void Application::start()
{
    begin(); // on other threads, while the window comes
    showOpening();
    m_shell->show();
}

/// Where the desktop does not let a window come forward, it is at least pointed at. A register is opened only
/// for who is there.
void Application::comeForward(const WindowCall &call)
{
    if (!call.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", call.token.toUtf8()); // Qt hands it to the Wayland compositor, and forgets it
    m_shell->setWindowState(m_shell->windowState() & ~Qt::WindowMinimized);
    m_shell->show();
    m_shell->raise();
    // X11 lets nobody take the keyboard who has heard of nothing since somebody else got it (ICCCM 4.1.7): with the
    // change of a property the display tells this process what time it is.
    m_shell->windowHandle()->setIcon(QGuiApplication::windowIcon());
    QTimer::singleShot(displayAnswersMs, m_shell.get(), [shell = m_shell.get()] {
        shell->activateWindow();
        QApplication::alert(shell);
    });
    if (!call.session.isNull() && window())
        window()->openSession(call.session);
}

DeskWindow *Application::window() const
{
    const auto found = m_windows.find(m_current);
    return found == m_windows.end() ? nullptr : found->second.get();
}

DataThread &Application::data() { return m_desks.at(m_current)->data(); }

void Application::showOpening(const QString &sentence, const QString &advice)
{
    m_opening = makeOpening(m_options.preferences, sentence, advice);
    m_shell->display(m_opening.get());
}

void Application::begin()
{
    withFile([](const PeopleFile &file) { return file.read(); }, [this](const Result<People> &people) { takePeople(people); });
}

void Application::takePeople(const Result<People> &people)
{
    if (!people) {
        connectStart();
        m_shell->display(m_start.get());
        m_start->showProblem(people.error());
        return;
    }
    m_people = *people;
    if (m_people.isShared())
        lock();
    else
        enter(m_people.list.first().id);
    for (const DevicePerson &person : std::as_const(m_people.list)) {
        if (!m_desks.contains(person.id))
            openDesk(person, partsFor(person));
    }
}

Desk::Parts Application::partsFor(const DevicePerson &person)
{
    const QString directory = m_file.folderOf(person);
    const auto prepare = [demo = m_options.demo && person.folder == u"."_s](Store &store) -> Result<> {
        if (!store.read().school() && demo) {
            if (auto made = makeDemoSchool(store); !made)
                return made;
        }
        const auto school = store.read().school();
        return school && school->demo ? openDemoSessions(store) : Result<>();
    };
    return { .directory = directory,
             .clock = m_clock,
             .create = m_options.demo && person.folder == u"."_s,
             .prepare = prepare,
             .makeCredentials =
                 [passphrase = m_options.passphrase, secrets = StorePaths(directory).secrets()] {
                     return passphrase.isEmpty() ? makeKeychainCredentials() : makePassphraseCredentials(secrets, passphrase);
                 },
             .print = printedUnsent,
             .herdMs = herdSpreadMs };
}

void Application::openDesk(const DevicePerson &person, const Desk::Parts &parts)
{
    const QString id = person.id;
    m_desks.erase(id); // gives up the store's lock before it is taken again
    m_problems.remove(id);
    Desk &desk = *m_desks.emplace(id, std::make_unique<Desk>(parts)).first->second;
    connect(&desk, &Desk::opened, this, [this, id] { deskOpened(id); });
    connect(&desk, &Desk::failed, this, [this, id](const Error &error) { deskFailed(id, error); });
    connect(&desk, &Desk::damaged, this, [this, id](const QString &what) { deskDamaged(id, what); }, Qt::QueuedConnection);
    connect(&desk, &Desk::statusChanged, this, &Application::showPeople);
    desk.open();
}

void Application::deskOpened(const QString &id)
{
    if (m_joining.id == id) {
        join();
        return;
    }
    adoptNames();
    if (m_wanted == id)
        show(id);
}

void Application::deskFailed(const QString &id, const Error &error)
{
    const DevicePerson *person = m_people.find(id);
    if (error.kind != Error::Kind::NotFound && person)
        keepUnsent(m_file.folderOf(*person), error);
    m_problems.insert(id, Wording::error(error));
    if (m_joining.id == id) {
        m_joining = {};
        m_wanted = m_adding ? QString() : id;
    }
    showPeople();
    if (m_wanted != id && !m_adding)
        return;
    connectStart();
    m_shell->display(m_start.get());
    if (error.kind == Error::Kind::NotFound)
        m_start->showFirstRun();
    else
        m_start->showProblem(error);
}

/// What was recorded is in the journal. The desk opens anew, which rebuilds the store from it, and what was
/// shown is shown again.
void Application::deskDamaged(const QString &id, const QString &what)
{
    const DevicePerson *person = m_people.find(id);
    const auto window = m_windows.find(id);
    qCWarning(lcStore).noquote() << "a damaged store is rebuilt:" << what;
    if (!person || m_rebuilding.contains(id)) // a second time in one run it would not help
        return;
    m_rebuilding.insert(id, window == m_windows.end() ? PagesShown() : window->second->pages().shown());
    if (m_current == id) {
        m_wanted = id;
        m_current.clear();
        showOpening(tr("A part of the data file cannot be read."),
                    tr("Rollbook rebuilds it from its copies. Every mark with a tick is kept. This can take a few minutes."));
    }
    m_windows.erase(id);
    Desk::Parts parts = partsFor(*person);
    parts.checkFirst = true;
    openDesk(*person, parts);
}

/// Whoever is there now: nobody else's pages are in the window from here on.
void Application::enter(const QString &id)
{
    const DevicePerson *person = m_people.find(id);
    if (!person)
        return;
    m_wanted = id;
    const auto desk = m_desks.find(id);
    if (desk != m_desks.end() && desk->second->isOpen()) {
        show(id);
        return;
    }
    showOpening();
    if (desk == m_desks.end() || m_problems.contains(id))
        openDesk(*person, partsFor(*person));
}

void Application::show(const QString &id)
{
    m_wanted.clear();
    m_current = id;
    std::unique_ptr<DeskWindow> &window = m_windows[id];
    if (!window) {
        const DevicePerson *person = m_people.find(id);
        const QString directory = person ? m_file.folderOf(*person) : m_options.storeDirectory;
        window = std::make_unique<DeskWindow>(*m_desks.at(id), m_clock, directory, m_options.preferences);
        connect(window.get(), &MainWindow::preferencesChanged, this, &Application::keep);
        connectPeople(*window);
        if (m_rebuilding.contains(id))
            window->pages().display(m_rebuilding.value(id));
    } else if (window->preferences() != m_options.preferences) {
        window->setPreferences(m_options.preferences); // chosen in somebody else's window
    }
    m_shell->display(window.get());
    m_opening.reset();
    m_start.reset();
    showPeople();
    if (m_people.isShared())
        m_idle.begin(m_people.lockAfterMinutes * 60'000LL);
    goOn();
    emit shown();
}

/// A store that cannot be opened may still have a journal that can be read.
void Application::keepUnsent(const QString &directory, const Error &error)
{
    if (error.kind == Error::Kind::Locked) // somebody else looks after it
        return;
    const qint64 now = m_clock.wallMs();
    const auto job = [directory, now] { return makeUnsentCopyIfDue(directory, { .quarantinedAt = now }, now, printedUnsent); };
    whenDone(QtConcurrent::run(job), this, [](const Result<std::optional<UnsentCopyMade>> &made) {
        if (!made)
            qCWarning(lcStore).noquote() << "no copy of unsent marks:" << made.error().detail;
    });
}

} // namespace rollbook
