// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationfiles.h"
#include "app/deskwindow.h"
#include "app/personremoval.h"
#include "app/unsentrequests.h"
#include "core/exchange/unsentsource.h"
#include "core/logging.h"
#include "core/store/reader.h"
#include "ui/lock/lockpage.h"
#include "ui/shell.h"
#include "ui/wording.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Takes the passwords of these school systems out of the keychain, one after another, and says at the end how
/// many are still in it. A keychain that is locked answers within ten seconds.
void removeSecrets(const std::shared_ptr<Credentials> &credentials, QStringList keys, int failed, const std::function<void(int)> &done)
{
    if (keys.isEmpty()) {
        QTimer::singleShot(0, [credentials] {}); // this may be within a call of theirs
        done(failed);
        return;
    }
    const QString key = keys.takeFirst();
    credentials->remove(key, [credentials, keys, failed, done](const Result<> &removed) {
        const bool gone = removed || removed.error().kind == Error::Kind::NotFound;
        if (!gone)
            qCWarning(lcStore).noquote() << "a password is still in the keychain:" << removed.error().detail;
        removeSecrets(credentials, keys, failed + (gone ? 0 : 1), done);
    });
}

} // namespace

void Application::countUnsent()
{
    const DevicePerson *person = m_people.find(m_current);
    if (!person)
        return;
    using Counts = std::pair<int, int>; // marks, requests
    const auto job = [directory = m_file.folderOf(*person), now = m_clock.wallMs()]() -> Result<Counts> {
        const auto unsent = gatherUnsent(directory, u"removal"_s, now);
        if (!unsent)
            return fail(unsent.error());
        const auto reader = StoreReader::open(directory);
        const auto requests = reader ? unsentRequests(**reader) : Result<UnsentRequests>(); // what cannot be read has its marks in the journal
        if (!requests)
            return fail(requests.error());
        return Counts{ int(unsent->marks.size()) + unsent->unplaced, int(requests->size()) };
    };
    whenDone(QtConcurrent::run(job), this, [this, id = person->id](const Result<Counts> &counts) {
        if (m_current != id || !window())
            return;
        if (counts)
            window()->showRemoval(counts->first, counts->second);
        else
            window()->sayRemoval(Wording::error(counts.error()));
    });
}

/// Only whoever is there removes themselves, with their PIN.
void Application::removePerson(const QString &pin, const QString &file)
{
    const QString id = m_current;
    if (!m_people.find(id) || m_people.list.size() < 2)
        return;
    withFile([id, pin, now = m_clock.wallMs()](const PeopleFile &people) { return people.tryPin(id, pin, now); },
             [this, id, file](const Result<PinAnswer> &answer) {
                 const DevicePerson *person = m_people.find(id);
                 if (m_current != id || !person)
                     return; // locked meanwhile
                 if (answer && answer->right)
                     closeAndRemove(*person, file);
                 else
                     window()->sayRemoval(answer ? tr("That is not the PIN. After three wrong ones, wait.") : Wording::error(answer.error()));
             });
}

/// Nothing can be marked any more from here on: what is in the file is all there is.
void Application::closeAndRemove(DevicePerson person, const QString &file)
{
    const std::shared_ptr<Credentials> credentials = partsFor(person).makeCredentials();
    m_idle.end();
    m_current.clear();
    m_wanted.clear();
    showOpening();
    m_windows.erase(person.id);
    m_desks.erase(person.id);
    const auto stay = [this, id = person.id](const Error &error) {
        connect(this, &Application::shown, this, [this, error] { window()->showNotice(tr("Nobody was removed: %1").arg(Wording::error(error))); },
                Qt::SingleShotConnection);
        enter(id);
    };
    const auto finish = [this, person, stay](int kept) {
        const auto job = [person](const PeopleFile &people) {
            QThreadPool::globalInstance()->waitForDone(); // a snapshot, a search: whoever was reading in the folder
            return finishRemoval(people, person);
        };
        withFile(job, [this, person, kept, stay](const Result<People> &left) {
            if (!left) {
                stay(left.error());
                return;
            }
            m_problems.remove(person.id);
            usePeople(*left);
            if (m_people.isShared())
                lock();
            else
                enter(m_people.list.first().id);
            if (kept > 0 && m_lock)
                m_lock->sayProblem(tr("%n passwords could not be taken out of this computer's keychain.", nullptr, kept));
        });
    };
    withFile([person, file, now = m_clock.wallMs()](const PeopleFile &people) { return prepareRemoval(people, person, file, now); },
             [credentials, stay, finish](const Result<RemovalReady> &ready) {
                 if (!ready) {
                     stay(ready.error());
                     return;
                 }
                 QStringList keys;
                 for (const TargetId &target : ready->targets)
                     keys << secretKey(target) << refreshKey(target);
                 removeSecrets(credentials, keys, 0, finish);
             });
}

} // namespace rollbook
