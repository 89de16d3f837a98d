// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationfiles.h"
#include "app/desktopsettings.h"
#include "app/deskwindow.h"
#include "app/targetsetup.h"
#include "core/logging.h"
#include "ui/lock/lockpage.h"
#include "ui/shell.h"
#include "ui/wording.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

void Application::connectLock()
{
    if (m_lock)
        return;
    m_lock = std::make_unique<LockPage>(m_options.preferences, m_clock);
    auto *desktop = new DesktopSettings(m_lock.get());
    connect(desktop, &DesktopSettings::changed, &m_lock->theme(), &Theme::setDesktop);
    connect(m_lock.get(), &LockPage::chosen, this, [this](const QString &id) {
        const DevicePerson *person = m_people.find(id);
        if (person && !person->hasPin()) // the page may be older than the PIN
            enter(id);
    });
    connect(m_lock.get(), &LockPage::pinGiven, this, &Application::unlock);
    connect(m_lock.get(), &LockPage::vouchRequested, this, &Application::vouch);
    connect(m_lock.get(), &LockPage::addRequested, this, [this] {
        m_adding = true;
        connectStart();
        const auto known = std::ranges::find_if(m_desks, [](const auto &desk) { return desk.second->isOpen(); });
        m_shell->display(m_start.get());
        m_start->showNewPerson(known == m_desks.end() ? School() : known->second->school());
    });
}

void Application::connectPeople(DeskWindow &window)
{
    connect(&window, &MainWindow::lockRequested, this, [this, window = &window] {
        if (m_people.isShared())
            lock();
        else
            window->showNotice(tr("There is nothing to lock yet: set a PIN or add a person on the Settings page."));
    });
    connect(&window, &MainWindow::addPersonRequested, this, [this] {
        connectLock();
        lock();
        emit m_lock->addRequested();
    });
    connect(&window, &MainWindow::pinChosen, this, &Application::changePin);
    connect(&window, &MainWindow::lockAfterChosen, this, &Application::setLockAfter);
    connect(&window, &MainWindow::removalAsked, this, &Application::countUnsent);
    connect(&window, &MainWindow::removalRequested, this, &Application::removePerson, Qt::QueuedConnection); // ends the window
}

/// Nobody is there. What was open in the window goes with its owner; desks go on delivering.
void Application::lock()
{
    m_idle.end();
    m_adding = false;
    m_current.clear();
    m_wanted.clear();
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *dialog = qobject_cast<QDialog *>(widget)) // a file chooser
            dialog->reject();
    }
    connectLock();
    m_lock->setPreferences(m_options.preferences);
    m_shell->display(m_lock.get());
    m_opening.reset();
    m_start.reset();
    showPeople();
    m_lock->showPeople();
}

void Application::unlock(const QString &id, const QString &pin)
{
    const qint64 now = m_clock.wallMs();
    withFile([id, pin, now](const PeopleFile &file) { return file.tryPin(id, pin, now); },
             [this, id, now](const Result<PinAnswer> &answer) {
                 if (!m_current.isEmpty())
                     return;
                 const auto person = std::ranges::find(m_people.list, id, &DevicePerson::id);
                 if (!answer || person == m_people.list.end()) {
                     m_lock->sayProblem(answer ? QString() : Wording::error(answer.error()));
                     return;
                 }
                 person->wrongPins = answer->wrongPins;
                 person->wrongAt = answer->right ? 0 : now + answer->waitMs - pinWaitMs(answer->wrongPins);
                 showPeople();
                 if (answer->right)
                     enter(id);
                 else
                     m_lock->sayWrong();
             });
}

/// The server that takes somebody's marks says who they are; with that the PIN is taken away.
void Application::vouch(const QString &id, const QString &password, const QString &code)
{
    const auto desk = m_desks.find(id);
    if (desk == m_desks.end() || !desk->second->isOpen() || desk->second->status().targets.isEmpty()) {
        m_lock->sayProblem(tr("The registers are not open yet. Try again in a moment."));
        return;
    }
    TargetSetup *setup = desk->second->setup();
    const TargetStatus target = desk->second->status().targets.first();
    auto *once = new QObject(m_lock.get());
    connect(setup, &TargetSetup::vouched, once, [this, once, id, name = target.name](const SetupProblem &problem) {
        once->deleteLater();
        if (problem.reason == u"mfa_required"_s) {
            m_lock->askForCode();
        } else if (!problem.isEmpty()) {
            m_lock->sayProblem(problem.reason == u"auth"_s ? tr("%1 does not know that password.").arg(isolated(name))
                                                           : Wording::reason(problem.reason, name));
        } else {
            withFile([id](const PeopleFile &file) { return file.setPin(id, {}); }, [this, id](const Result<People> &people) {
                if (!people) {
                    m_lock->sayProblem(Wording::error(people.error()));
                    return;
                }
                usePeople(*people);
                enter(id);
            });
        }
    });
    QMetaObject::invokeMethod(setup, [setup, target = target.id, password, code] { setup->vouch(target, password, code); });
}

void Application::changePin(const QString &before, const QString &pin)
{
    const QString id = m_current;
    const qint64 now = m_clock.wallMs();
    const auto job = [id, before, pin, now](const PeopleFile &file) -> Result<People> {
        const auto answer = file.tryPin(id, before, now);
        if (!answer)
            return fail(answer.error());
        if (!answer->right)
            return fail(Error::Kind::Secret, u"the PIN until now is another one"_s);
        return file.setPin(id, pin);
    };
    withFile(job, [this, id](const Result<People> &people) {
        if (!m_windows.contains(id))
            return;
        MainWindow &window = *m_windows.at(id);
        if (!people) {
            window.sayPin(people.error().kind == Error::Kind::Secret ? tr("The PIN until now is another one. After three wrong ones, wait.")
                                                                     : Wording::error(people.error()));
            return;
        }
        usePeople(*people);
        window.sayPin({});
        if (m_current == id)
            m_people.isShared() ? m_idle.begin(m_people.lockAfterMinutes * 60'000LL) : m_idle.end();
    });
}

void Application::setLockAfter(int minutes)
{
    withFile([minutes](const PeopleFile &file) { return file.setLockAfter(minutes); }, [this](const Result<People> &people) {
        if (!people) {
            qCWarning(lcUi).noquote() << "not kept:" << people.error().detail;
            return;
        }
        usePeople(*people);
        if (!m_current.isEmpty() && m_people.isShared())
            m_idle.begin(m_people.lockAfterMinutes * 60'000LL);
    });
}

void Application::showPeople()
{
    PeopleView view{ .people = {}, .current = m_current, .lockAfterMinutes = m_people.lockAfterMinutes, .shared = m_people.isShared() };
    const qint64 now = m_clock.wallMs();
    for (const DevicePerson &person : std::as_const(m_people.list)) {
        LockTile tile{ .id = person.id, .name = person.name, .hasPin = person.hasPin(), .voucherName = {}, .problem = m_problems.value(person.id) };
        if (const qint64 left = pinWaitLeft(person, now); left > 0)
            tile.waitUntil = now + left;
        if (const auto desk = m_desks.find(person.id); desk != m_desks.end() && desk->second->isOpen()) {
            const SyncStatus &status = desk->second->status();
            tile.waiting = status.toSend();
            tile.needsYou = status.needsYou();
            if (!status.targets.isEmpty()) {
                tile.voucher = status.targets.first().id;
                tile.voucherName = status.targets.first().name;
            }
        }
        view.people.append(tile);
    }
    if (m_lock)
        m_lock->setTiles(view.people);
    if (DeskWindow *own = window())
        own->setPeople(view);
}

void Application::usePeople(const People &people)
{
    m_people = people;
    adoptNames();
}

/// The list says who somebody is as their own store does.
void Application::adoptNames()
{
    for (DevicePerson &person : m_people.list) {
        const auto desk = m_desks.find(person.id);
        if (desk == m_desks.end() || !desk->second->isOpen() || person.name == desk->second->school().teacher)
            continue;
        person.name = desk->second->school().teacher;
        if (m_people.isShared())
            withFile([id = person.id, name = person.name](const PeopleFile &file) { return file.rename(id, name); }, [](const Result<People> &kept) {
                if (!kept)
                    qCWarning(lcStore).noquote() << "a name was not kept:" << kept.error().detail;
            });
    }
    showPeople();
}

} // namespace rollbook
