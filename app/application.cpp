// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/desktopsettings.h"
#include "app/hostedengine.h"
#include "app/lessonclock.h"
#include "app/mappingfile.h"
#include "app/targetknowledge.h"
#include "app/targetsetup.h"
#include "app/safetynet.h"
#include "core/logging.h"
#include "core/store/recovery.h"
#include "core/store/storepaths.h"
#include "core/whendone.h"
#include "sync/httptransport.h"
#include "ui/targetsetup/setuppage.h"
#include "ui/print/unsentlist.h"

#include <QDesktopServices>
#include <QFile>
#include <QNetworkInformation>
#include <QSettings>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Application::Application(ApplicationOptions options) : m_options(std::move(options)) { }

Application::~Application()
{
    m_window.reset();
    m_data.reset(); // ends the engine, then the store
}

Result<> Application::start()
{
    const auto school = openStore();
    if (!school)
        return fail(school.error());
    m_window = std::make_unique<MainWindow>(*m_data, *school, m_clock, m_options.storeDirectory);
    m_window->setKnowledge(makeTargetKnowledge());
    m_window->setPreferences(m_options.preferences);
    auto *desktop = new DesktopSettings(m_window.get());
    connect(desktop, &DesktopSettings::changed, &m_window->theme(), &Theme::setDesktop);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Application::keep);
    hostEngine();
    spreadSafetyNet();
    connectEngine();
    connectSetup();
    QMetaObject::invokeMethod(m_data->host([](Store &store) { return std::make_unique<LessonClock>(store); }), &LessonClock::start, Qt::QueuedConnection);
    watchNetwork();
    makeDailySnapshot();
    m_window->show();
    return {};
}

Result<School> Application::openStore()
{
    auto data = DataThread::start({ .directory = m_options.storeDirectory, .clock = &m_clock, .vfs = {}, .create = m_options.demo });
    if (!data)
        return fail(data.error());
    m_data = std::move(*data);
    const bool demo = m_options.demo;
    return m_data
            ->run([demo](Store &store) -> Result<School> {
                if (!store.read().school() && demo) {
                    if (auto made = makeDemoSchool(store); !made)
                        return fail(made.error());
                }
                auto school = store.read().school();
                if (school && school->demo) {
                    if (auto opened = openDemoSessions(store); !opened)
                        return fail(opened.error());
                }
                return school;
            })
            .result();
}

void Application::hostEngine()
{
    const QString secrets = StorePaths(m_options.storeDirectory).secrets();
    m_engine = m_data->host([passphrase = m_options.passphrase, secrets](Store &store) {
        return std::make_unique<HostedEngine>(store, passphrase.isEmpty() ? makeKeychainCredentials()
                                                                           : makePassphraseCredentials(secrets, passphrase));
    });
}

void Application::connectEngine()
{
    MainWindow *window = m_window.get();
    connect(m_engine, &HostedEngine::statusChanged, window, &MainWindow::setSyncStatus);
    connect(m_engine, &HostedEngine::secretNotKept, window, [window](const Error &error) {
        qCWarning(lcUi).noquote() << "password not kept:" << error.detail;
        window->showNotice(tr("The password is used until you close Rollbook. This computer has no keychain to keep it in."));
    });
    connect(window, &MainWindow::sendNowRequested, m_engine, &HostedEngine::sendNow);
    connect(window, &MainWindow::signInRequested, m_engine, &HostedEngine::useSecret);
    connect(window, &MainWindow::importMappingRequested, this, &Application::importMapping);
    connect(m_data->store(), &Store::spaceLow, window, [window] {
        window->showNotice(tr("The disk is full. Marks are still kept for a while. Free some space now."));
    });
    whenDone(m_data->run([](Store &store) { return store.restored(); }), window, [window](const QString &restored) {
        if (restored.isEmpty())
            return;
        qCWarning(lcUi).noquote() << restored;
        window->showNotice(tr("The data file was damaged and has been rebuilt from its copies. The damaged file is kept."));
    });
    QMetaObject::invokeMethod(m_engine, &HostedEngine::start, Qt::QueuedConnection);
}

void Application::spreadSafetyNet()
{
    MainWindow *window = m_window.get();
    m_safety = new SafetyNet({ .storeDirectory = m_options.storeDirectory, .clock = m_clock, .print = printedUnsent }, window);
    connect(m_engine, &HostedEngine::statusChanged, m_safety, &SafetyNet::setStatus);
    connect(m_data->store(), &Store::spaceLow, m_safety, &SafetyNet::look);
    connect(m_safety, &SafetyNet::copyMade, window, [window](const UnsentCopyMade &copy) {
        window->showUnsentCopy(copy.base, copy.marks, copy.reason);
    });
    connect(window, &MainWindow::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void Application::connectSetup()
{
    m_setup = m_data->host([engine = m_engine](Store &store) {
        return std::make_unique<TargetSetup>(store, engine->credentials(), std::make_unique<HttpTransport>(),
                                             [engine](TargetId target, const QString &secret) { engine->useSecret(target, secret, {}); });
    });
    connectSetupPage();
    connect(m_window.get(), &MainWindow::rebuilt, this, &Application::connectSetupPage);
}

void Application::connectSetupPage()
{
    const SetupPage *page = m_window->setup();
    connect(page, &SetupPage::probeRequested, m_setup, &TargetSetup::probe);
    connect(page, &SetupPage::signInRequested, m_setup, &TargetSetup::signIn);
    connect(page, &SetupPage::addRequested, m_setup, &TargetSetup::add);
    connect(page, &SetupPage::cancelled, m_setup, &TargetSetup::cancel);
    connect(m_setup, &TargetSetup::probed, page, &SetupPage::showProbe);
    connect(m_setup, &TargetSetup::signedIn, page, &SetupPage::showSignIn);
    connect(m_setup, &TargetSetup::added, page, &SetupPage::showAdded);
}

/// Written over what the file has: another window may have chosen something else meanwhile.
void Application::keep(const Preferences &preferences)
{
    m_options.preferences = preferences;
    if (m_options.settingsFile.isEmpty())
        return;
    QSettings settings(m_options.settingsFile, QSettings::IniFormat);
    writePreferences(settings, preferences);
}

void Application::watchNetwork()
{
    // A hint only: whether the school's server answers is what decides.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, m_engine,
            [engine = m_engine](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    engine->linkUp();
            });
}

void Application::importMapping(TargetId target, const QString &name)
{
    const auto take = [target, name](Store &store) -> Result<MappingFile> {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::NotFound, file.errorString());
        const auto targets = store.read().targets();
        if (!targets)
            return fail(targets.error());
        const auto wanted = std::ranges::find(*targets, target, &Target::id);
        if (wanted == targets->end())
            return fail(Error::Kind::NotFound, u"there is no such target"_s);
        const auto mapping = readMapping(file.readAll(), *wanted);
        if (!mapping)
            return mapping;
        const auto stored = storeMapping(store, *wanted, *mapping);
        return stored ? mapping : Result<MappingFile>(fail(stored.error()));
    };
    whenDone(m_data->run(take), m_window.get(), [window = m_window.get()](const Result<MappingFile> &taken) {
        if (!taken)
            window->showNotice(tr("The file could not be taken: %1").arg(taken.error().detail));
        else if (taken->problems.isEmpty())
            window->showNotice(tr("%n ids taken over from the file.", nullptr, int(taken->lines.size())));
        else
            window->showNotice(tr("%n ids taken over from the file.", nullptr, int(taken->lines.size())) + u' '
                               + tr("Line %1 was left out: %2").arg(taken->problems.first().line).arg(taken->problems.first().message));
    });
}

void Application::makeDailySnapshot()
{
    const qint64 now = m_clock.wallMs();
    if (!isSnapshotDue(StorePaths(m_options.storeDirectory), now))
        return;
    whenDone(QtConcurrent::run(makeSnapshot, m_options.storeDirectory, now), this, [](const Result<QString> &made) {
        if (!made)
            qCWarning(lcStore).noquote() << "no snapshot:" << made.error().detail;
    });
}

} // namespace rollbook
