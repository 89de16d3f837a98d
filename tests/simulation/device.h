// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "sync/syncengine.h"
#include "tests/simulation/site.h"
#include "tests/simulation/sender.h"
#include "tests/simulation/virtualparts.h"
#include "tests/support/faultvfs.h"
#include "tests/support/powercut.h"

namespace rollbook::sim {

/// What all devices of a world share.
struct Surroundings
{
    Timeline &timeline;
    const Swarm &swarm;
    Chronicle &chronicle;
    const SchoolData &school;
    Sites &sites;
    QString directory; ///< for all stores of this world
    MakeSender makeSender; ///< the engine, or what is tried in its place
    qint64 herdMs = 20'000;
};

/// A mark as a person made it, at the true time.
struct MadeMark
{
    int device = 0;
    QString key; ///< "7A/MAT ADM/1001"
    Mark mark;
    qint64 trueMs = 0;
    bool ticked = true; ///< false: the power went before the tick was shown
};

/// What one device has to do with one of the school's servers.
struct Seat
{
    Site &site;
    Target target;
    Line line;
    bool signedOut = false; ///< waits, or has waited, for a password
};

/// One device of a teacher: a real store on its own files, a sender, a clock, a line to each server.
class Device
{
public:
    Device(Surroundings &surroundings, int index, const SchoolData::Account &account, const QByteArray &image);
    /// Another machine with a copy of this one's store, taken while it runs.
    Device(Surroundings &surroundings, int index, const Device &original);
    ~Device();
    Q_DISABLE_COPY_MOVE(Device)

    int index() const { return m_index; }
    const SchoolData::Account &account() const { return m_account; }
    Store *store() { return m_store.get(); }
    Sender *sender() { return m_sender.get(); }
    const std::vector<std::unique_ptr<Seat>> &seats() const { return m_seats; }
    void setOnline(bool on);
    void setCaptive(bool on);
    void setIntercepted(bool on);
    void setDiskFull(bool on);
    void forgive(); ///< the store knows nothing of what was asked before
    bool isClone() const { return m_isClone; }
    VirtualClock &clock() { return m_clock; }
    const VirtualClock &clock() const { return m_clock; }
    FaultVfs &disk() { return *m_disk; }
    bool isAwake() const { return m_store && m_around.timeline.now() >= m_asleepUntil; }
    qint64 asleepUntil() const { return m_asleepUntil; }

    // What the person does.
    void openRegister(const QString &classCode, const QString &subjectCode, QDate date = {}); ///< no date = the first there is
    void mark(const QList<MarkEdit> &edits);
    void setFinished(SessionId session, bool finished);
    void signOut();
    void givePassword(Seat &seat, const QString &password);
    const QList<Session> &sessions() const { return m_sessions; }
    const QList<Student> &students(const QString &classCode) { return m_students[classCode]; }
    QString keyOf(SessionId session, StudentId student) const;

    // What happens to it.
    void restart(); ///< in order
    void kill();
    void cutPower(Dice &dice);
    void sleep(qint64 ms);
    void keepCopy(); ///< of the database, for goBack()
    bool hasCopy() const { return !m_copy.isEmpty(); }
    void goBack();

    QList<MadeMark> made;
    int timesGoneBack = 0;
    bool clockWasJumped = false;
    bool cloned = false; ///< two machines use its store, this one being either

    struct Kept ///< of one mark, as the store has announced it
    {
        QMap<qint64, Mark> byRev;
    };
    QMap<QString, Kept> announced;
    QString problem; ///< why it could not be opened

private:
    void open();
    void close();
    void begin();
    void sitDown(Site &site, const Target &target);
    VirtualTransport::Way wayTo(const QString &host) const;
    void forgetWhatIsGone();
    void learn(const QList<MarkState> &states);
    QMap<QString, QByteArray> files() const;
    void replaceFiles(const QMap<QString, QByteArray> &files);
    QString path() const { return m_around.directory + QStringLiteral("/d%1-%2").arg(m_index).arg(m_life); }

    Surroundings &m_around;
    int m_index;
    SchoolData::Account m_account;
    VirtualClock m_clock;
    VirtualKeychain m_keychain;
    std::vector<std::unique_ptr<Seat>> m_seats;
    qint64 m_asleepUntil = 0;
    bool m_isClone = false;
    int m_life = 0;
    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Sender> m_sender;
    quint64 m_draws = 0;
    QList<Session> m_sessions;
    QMap<QString, QList<Student>> m_students;
    QHash<StudentId, QString> m_numbers;
    QByteArray m_copy;
};

/// A store's database with the school's roster in it, to begin every device from.
QByteArray preparedImage(const SchoolData &school, const QString &directory);

} // namespace rollbook::sim
