// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/idlelock.h"
#include "app/people.h"
#include "app/solewindow.h"
#include "core/clock.h"
#include "ui/lock/locktile.h"
#include "ui/pages.h"
#include "ui/settings/preferences.h"
#include "ui/start/startwindow.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>

namespace rollbook {

class DeskWindow;
class LockPage;
class Shell;

struct ApplicationOptions
{
    QString storeDirectory;
    bool demo = false; ///< make the example school when the store is new
    QString passphrase; ///< where there is no keychain; empty = keychain
    Preferences preferences; ///< for this run
    QString settingsFile; ///< where a person's choices are kept; empty = nowhere
};

/// The window program: one window, and a desk for each person of this device. Shows the window first and
/// fills it when the store is there; asks which school it is when there is none, and who is there when the
/// device is shared. Every desk goes on delivering while another one is shown. Ends in order: pages, engines, stores.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(ApplicationOptions options);
    ~Application() override;

    void start(); ///< shows the window; does not wait
    void comeForward(const WindowCall &call); ///< somebody started the program again
    Shell &shell() { return *m_shell; }
    DeskWindow *window() const; ///< of the person who is there; null while there is none
    DataThread &data(); ///< theirs

signals:
    void shown(); ///< somebody's pages are there

private:
    // Who is there; application.cpp
    void begin();
    void takePeople(const Result<People> &people);
    void openDesk(const DevicePerson &person, const Desk::Parts &parts);
    Desk::Parts partsFor(const DevicePerson &person);
    void deskOpened(const QString &id);
    void deskFailed(const QString &id, const Error &error);
    void deskDamaged(const QString &id, const QString &what);
    void enter(const QString &id);
    void show(const QString &id);
    void showOpening(const QString &sentence = {}, const QString &advice = {}); ///< without words: that it is being read
    void keepUnsent(const QString &directory, const Error &error);
    // The lock; applicationlock.cpp
    void connectLock();
    void connectPeople(DeskWindow &window);
    void lock();
    void unlock(const QString &id, const QString &pin);
    void vouch(const QString &id, const QString &password, const QString &code);
    void changePin(const QString &before, const QString &pin);
    void setLockAfter(int minutes);
    void showPeople(); ///< on the lock page and the settings pages
    void usePeople(const People &people);
    void adoptNames();
    // Somebody leaves; applicationremoval.cpp
    void countUnsent();
    void removePerson(const QString &pin, const QString &file);
    void closeAndRemove(DevicePerson person, const QString &file);
    // Somebody new; applicationstart.cpp
    void connectStart();
    void makeSchool(const School &school, Beginning beginning);
    void join(); ///< the store of somebody new is open: now they are on the list
    void leaveStart();
    void goOn(); ///< to the page that was asked for on the first run
    void useChosen(const QString &language);
    void keep(const Preferences &preferences);

    /// Runs f(PeopleFile) where it may be slow, in order, and then takes what it says on this thread.
    template<typename F, typename Done>
    void withFile(F f, Done done);

    ApplicationOptions m_options;
    SystemClock m_clock;
    PeopleFile m_file;
    QThreadPool m_files; ///< one thread: the list of people is changed in order
    People m_people;
    QString m_current; ///< who is there; empty = nobody
    QString m_wanted; ///< whose pages are shown as soon as they are open
    DevicePerson m_joining; ///< somebody new, until they are on the list
    bool m_adding = false; ///< the start window asks for somebody new, not for the first one
    std::optional<Beginning> m_beginning; ///< where the pages of the first run open
    QHash<QString, QString> m_problems; ///< of desks that could not be opened
    QHash<QString, PagesShown> m_rebuilding; ///< what a person saw when their store turned out to be damaged; once a run
    std::map<QString, std::unique_ptr<Desk>> m_desks; ///< by person
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<QWidget> m_opening;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<LockPage> m_lock;
    std::map<QString, std::unique_ptr<DeskWindow>> m_windows; ///< by person; gone before the desks
    IdleLock m_idle;
};

} // namespace rollbook
