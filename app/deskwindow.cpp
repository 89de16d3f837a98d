// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindow.h"

#include "app/desktopsettings.h"
#include "app/hostedengine.h"
#include "app/mappingfile.h"
#include "app/targetknowledge.h"
#include "app/targetsetup.h"
#include "core/logging.h"
#include "core/whendone.h"
#include "ui/targetsetup/setuppage.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

DeskWindow::DeskWindow(Desk &desk, const Clock &clock, const QString &storeDirectory, const Preferences &preferences)
    : MainWindow(desk.data(), desk.school(), clock, storeDirectory, preferences), m_desk(desk)
{
    connect(this, &MainWindow::setupMade, this, &DeskWindow::connectSetupPage);
    setKnowledge(makeTargetKnowledge());
    auto *desktop = new DesktopSettings(this);
    connect(desktop, &DesktopSettings::changed, &theme(), &Theme::setDesktop);
    connectEngine();
    setSyncStatus(desk.status());
    showCopy();
    if (!desk.restored().isEmpty()) {
        qCWarning(lcUi).noquote() << desk.restored();
        showNotice(tr("The data file was damaged and has been rebuilt from its copies. The damaged file is kept."));
    }
}

void DeskWindow::connectEngine()
{
    HostedEngine *engine = m_desk.engine();
    connect(&m_desk, &Desk::statusChanged, this, &MainWindow::setSyncStatus);
    connect(&m_desk, &Desk::copyMade, this, &DeskWindow::showCopy);
    connect(engine, &HostedEngine::secretNotKept, this, [this](const Error &error) {
        qCWarning(lcUi).noquote() << "password not kept:" << error.detail;
        showNotice(tr("The password is used until you close Rollbook. This computer has no keychain to keep it in."));
    });
    connect(this, &MainWindow::sendNowRequested, engine, &HostedEngine::sendNow);
    connect(this, &MainWindow::signInRequested, engine, &HostedEngine::useSecret);
    connect(this, &MainWindow::importMappingRequested, this, &DeskWindow::importMapping);
    connect(m_desk.data().store(), &Store::spaceLow, this,
            [this] { showNotice(tr("The disk is full. Marks are still kept for a while. Free some space now.")); });
    connect(this, &MainWindow::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void DeskWindow::connectSetupPage()
{
    const SetupPage *page = setup();
    TargetSetup *asked = m_desk.setup();
    connect(page, &SetupPage::probeRequested, asked, &TargetSetup::probe);
    connect(page, &SetupPage::signInRequested, asked, &TargetSetup::signIn);
    connect(page, &SetupPage::addRequested, asked, &TargetSetup::add);
    connect(page, &SetupPage::cancelled, asked, &TargetSetup::cancel);
    connect(asked, &TargetSetup::probed, page, &SetupPage::showProbe);
    connect(asked, &TargetSetup::signedIn, page, &SetupPage::showSignIn);
    connect(asked, &TargetSetup::added, page, &SetupPage::showAdded);
}

void DeskWindow::showCopy()
{
    if (const auto copy = m_desk.takeCopy())
        showUnsentCopy(copy->base, copy->marks, copy->reason);
}

void DeskWindow::importMapping(TargetId target, const QString &name)
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
        return storeMapping(store, *wanted, *mapping);
    };
    whenDone(m_desk.data().run(take), this, [this](const Result<MappingFile> &taken) {
        if (!taken)
            showNotice(tr("The file could not be taken: %1").arg(taken.error().detail));
        else if (taken->problems.isEmpty())
            showNotice(tr("%n ids taken over from the file.", nullptr, int(taken->lines.size())));
        else
            showNotice(tr("%n ids taken over from the file.", nullptr, int(taken->lines.size())) + u' '
                               + tr("Line %1 was left out: %2").arg(taken->problems.first().line).arg(taken->problems.first().message));
    });
}

} // namespace rollbook
