// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationfiles.h"
#include "app/demo.h"
#include "app/deskwindow.h"
#include "ui/language.h"
#include "ui/shell.h"
#include "ui/wording.h"

#include <QSettings>

namespace rollbook {

void Application::connectStart()
{
    if (m_start)
        return;
    m_start = std::make_unique<StartWindow>(m_options.preferences);
    connect(m_start.get(), &StartWindow::tryAgain, this, [this] {
        const QString again = m_wanted;
        m_adding = false;
        showOpening();
        again.isEmpty() ? begin() : enter(again);
    });
    connect(m_start.get(), &StartWindow::cancelled, this, &Application::leaveStart);
    connect(m_start.get(), &StartWindow::schoolGiven, this, &Application::makeSchool);
    connect(m_start.get(), &StartWindow::languageChosen, this, &Application::useChosen);
    connect(m_start.get(), &StartWindow::exampleWanted, this, [this] {
        m_options.demo = true;
        enter(m_people.list.first().id);
    });
}

/// Nobody joined: back to where the question came from.
void Application::leaveStart()
{
    m_adding = false;
    if (m_people.isShared())
        lock();
    else
        enter(m_people.list.first().id);
}

/// In a store of its own, which is made before anybody is told of it: whatever goes wrong, nobody is on
/// the list who has no registers.
void Application::makeSchool(const School &school, Beginning beginning)
{
    const DevicePerson person = m_adding ? PeopleFile::newPerson(school.teacher) : m_people.list.first();
    Desk::Parts parts = partsFor(person);
    parts.create = true;
    parts.prepare = [school](Store &store) -> Result<> {
        const auto made = store.createSchool(school);
        return made ? Result<>() : Result<>(fail(made.error()));
    };
    m_wanted = person.id;
    m_joining = m_adding ? person : DevicePerson();
    m_beginning = beginning;
    openDesk(person, parts);
}

void Application::join()
{
    const DevicePerson person = std::exchange(m_joining, {});
    m_adding = false;
    withFile([person](const PeopleFile &file) { return file.add(person); }, [this, id = person.id](const Result<People> &people) {
        if (!people) {
            m_wanted.clear();
            m_desks.erase(id); // nobody could come back to it
            m_start->showProblem(people.error());
            return;
        }
        usePeople(*people);
        show(id);
    });
}

void Application::goOn()
{
    const auto beginning = std::exchange(m_beginning, std::nullopt);
    if (beginning == Beginning::Connect)
        window()->addSchoolSystem();
    else if (beginning == Beginning::Import)
        window()->go(Page::Students);
}

void Application::useChosen(const QString &language)
{
    Preferences preferences = m_options.preferences;
    preferences.language = language;
    keep(preferences);
    useLanguage(language);
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

} // namespace rollbook
