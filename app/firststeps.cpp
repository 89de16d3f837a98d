// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firststeps.h"

#include "app/safetynet.h"
#include "core/logging.h"
#include "core/whendone.h"
#include "ui/language.h"
#include "ui/print/unsentlist.h"

#include <QSettings>
#include <QtConcurrentRun>

namespace rollbook {

FirstSteps::FirstSteps(ApplicationOptions options)
    : m_options(std::move(options)), m_start(std::make_unique<StartWindow>(m_options.preferences))
{
    connect(m_start.get(), &StartWindow::tryAgain, this, &FirstSteps::begin);
    connect(m_start.get(), &StartWindow::schoolGiven, this, &FirstSteps::makeSchool);
    connect(m_start.get(), &StartWindow::languageChosen, this, &FirstSteps::useChosen);
    connect(m_start.get(), &StartWindow::exampleWanted, this, [this] {
        m_options.demo = true;
        begin();
    });
}

void FirstSteps::begin()
{
    m_application.reset(); // gives up the store's lock before it is taken again
    m_application = std::make_unique<Application>(m_options);
    const auto started = m_application->start();
    if (started) {
        m_start->hide();
    } else if (started.error().kind == Error::Kind::NotFound) {
        m_application.reset();
        m_start->showFirstRun();
    } else {
        m_application.reset();
        m_start->showProblem(started.error());
        keepUnsent(started.error());
    }
}

/// A store that cannot be opened may still have a journal that can be read.
void FirstSteps::keepUnsent(const Error &error)
{
    if (error.kind == Error::Kind::Locked) // somebody else looks after it
        return;
    const qint64 now = SystemClock().wallMs();
    const auto job = [directory = m_options.storeDirectory, now] {
        return makeUnsentCopyIfDue(directory, { .quarantinedAt = now }, now, printedUnsent);
    };
    whenDone(QtConcurrent::run(job), this, [](const Result<std::optional<UnsentCopyMade>> &made) {
        if (!made)
            qCWarning(lcStore).noquote() << "no copy of unsent marks:" << made.error().detail;
    });
}

void FirstSteps::useChosen(const QString &language)
{
    m_options.preferences.language = language;
    if (!m_options.settingsFile.isEmpty()) {
        QSettings settings(m_options.settingsFile, QSettings::IniFormat);
        writePreferences(settings, m_options.preferences);
    }
    useLanguage(language);
}

void FirstSteps::makeSchool(const School &school, Beginning beginning)
{
    SystemClock clock;
    auto store = Store::open({ .directory = m_options.storeDirectory, .clock = &clock, .vfs = {}, .create = true });
    if (!store) {
        m_start->showProblem(store.error());
        return;
    }
    if (const auto made = (*store)->createSchool(school); !made) {
        m_start->showProblem(made.error());
        return;
    }
    store->reset();
    begin();
    if (!m_application)
        return;
    if (beginning == Beginning::Connect)
        m_application->window().addSchoolSystem();
    else
        m_application->window().go(Page::Students);
}

} // namespace rollbook
