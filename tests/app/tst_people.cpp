// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people.h"
#include "core/store/storepaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Who marks on a device, and their PINs.
class tst_People : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aDeviceIsOnePersonsUntilAnotherComes()
    {
        const auto people = file().read();
        QVERIFY(people);
        QCOMPARE(people->list.size(), 1);
        QVERIFY(!people->isShared());
        QCOMPARE(file().folderOf(people->list.first()), m_dir->path());
        QVERIFY(!QFile::exists(m_dir->filePath(u"people.json"_s))); // and nothing is written for it

        makeStore(m_dir->path());
        const DevicePerson okello = PeopleFile::newPerson(u"A. Okello"_s);
        const auto both = file().add(okello);
        QVERIFY(both);
        QVERIFY(both->isShared());
        QCOMPARE(both->list.size(), 2);
        QVERIFY(file().folderOf(both->list.at(1)).startsWith(m_dir->filePath(u"people/"_s)));
        QVERIFY(file().rename(both->list.first().id, u"J. Okafor"_s));
        QCOMPARE(file().read()->list.first().name, u"J. Okafor"_s);
        QCOMPARE(file().read()->list.at(1), okello);
    }

    void aPinOpensAndIsNotInTheFile()
    {
        const QString id = file().read()->list.first().id;
        QVERIFY(file().setPin(id, u"274913"_s));
        QVERIFY(file().read()->isShared()); // a PIN alone is something to lock for
        QFile people(m_dir->filePath(u"people.json"_s));
        QVERIFY(people.open(QIODevice::ReadOnly));
        QVERIFY(!people.readAll().contains("274913"));
        QCOMPARE(people.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
        QVERIFY(file().tryPin(id, u"274913"_s, 1000)->right);
        QVERIFY(!file().tryPin(id, u"27491"_s, 1000)->right);
        QVERIFY(!file().tryPin(id, {}, 1000)->right);
        QVERIFY(file().setPin(id, {}));
        QVERIFY(file().tryPin(id, {}, 1000)->right);
        QVERIFY(!file().read()->isShared());
    }

    /// The same PIN of two people looks different, and one's cannot be put in the other's place.
    void aPinIsOnePersons()
    {
        makeStore(m_dir->path());
        const DevicePerson other = PeopleFile::newPerson(u"A. Okello"_s);
        QVERIFY(file().add(other));
        const QString owner = file().read()->list.first().id;
        QVERIFY(file().setPin(owner, u"1234"_s));
        QVERIFY(file().setPin(other.id, u"1234"_s));
        const auto people = file().read();
        QVERIFY(people->list.first().pin != people->list.at(1).pin);
        DevicePerson forged = people->list.at(1);
        forged.pin = people->list.first().pin;
        QVERIFY(file().add(forged));
        QVERIFY(!file().tryPin(other.id, u"1234"_s, 1000)->right);
    }

    void wrongPinsWaitLongerAndLonger()
    {
        QCOMPARE(pinWaitMs(0), 0);
        QCOMPARE(pinWaitMs(2), 0);
        QCOMPARE(pinWaitMs(3), 30'000);
        QCOMPARE(pinWaitMs(4), 60'000);
        QCOMPARE(pinWaitMs(60), 3600'000);
        qint64 spent = 0; // all PINs of four digits
        for (int n = 1; n <= 10'000; ++n)
            spent += pinWaitMs(n);
        QVERIFY(spent > 365LL * 24 * 3600'000);
    }

    void theWaitSurvivesARestartAndTheRightPinDoesNotShortenIt()
    {
        const QString id = file().read()->list.first().id;
        QVERIFY(file().setPin(id, u"1234"_s));
        qint64 now = 1'000'000;
        QCOMPARE(file().tryPin(id, u"0000"_s, now)->waitMs, 0);
        QCOMPARE(file().tryPin(id, u"0001"_s, now)->waitMs, 0);
        QCOMPARE(file().tryPin(id, u"0002"_s, now)->waitMs, 30'000);
        now += 29'999; // each file() is another start of the program
        const auto early = file().tryPin(id, u"1234"_s, now);
        QVERIFY(!early->right);
        QCOMPARE(early->waitMs, 1);
        QCOMPARE(early->wrongPins, 3); // not listened to, not counted
        now += 1;
        QVERIFY(file().tryPin(id, u"1234"_s, now)->right);
        QCOMPARE(file().read()->list.first().wrongPins, 0);
        QCOMPARE(file().tryPin(id, u"0000"_s, now)->waitMs, 0);
    }

    void aClockThatWasSetBackDoesNotLengthenTheWait()
    {
        DevicePerson person{ .id = u"x"_s, .name = {}, .folder = u"."_s, .pin = {}, .wrongPins = 3, .wrongAt = 10'000'000 };
        QCOMPARE(pinWaitLeft(person, 0), 30'000);
        QCOMPARE(pinWaitLeft(person, 10'030'000), 0);
    }

    /// It is counted before it is looked at: who ends the program in between has had the try.
    void aTryIsCountedBeforeItIsLookedAt()
    {
        const QString id = file().read()->list.first().id;
        QVERIFY(file().setPin(id, u"1234"_s));
        QFile people(m_dir->filePath(u"people.json"_s));
        QVERIFY(people.open(QIODevice::ReadWrite));
        QByteArray text = people.readAll();
        text.replace("scrypt-15-8-1", "scrypt-00-0-0"); // looking fails
        people.resize(0);
        people.write(text);
        people.close();
        QVERIFY(!file().tryPin(id, u"1234"_s, 5000)->right);
        QCOMPARE(file().read()->list.first().wrongPins, 1);
        QCOMPARE(file().read()->list.first().wrongAt, 5000);
    }

    void aDamagedListLosesPinsAndNobody()
    {
        makeStore(m_dir->path());
        const DevicePerson other = PeopleFile::newPerson(u"A. Okello"_s);
        makeStore(file().folderOf(other));
        QVERIFY(file().add(other));
        QVERIFY(file().setPin(other.id, u"1234"_s));
        QFile people(m_dir->filePath(u"people.json"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write("{ \"format\": \"rollb");
        people.close();
        const auto found = file().read();
        QCOMPARE(found->list.size(), 2);
        QCOMPARE(found->list.at(1).id, other.id);
        QVERIFY(!found->list.at(1).hasPin());
        QVERIFY(file().rename(other.id, u"A. Okello"_s)); // whole again
        QCOMPARE(file().read()->list.size(), 2);
    }

    void aListCannotPointOutOfTheDataFolder()
    {
        const DevicePerson other{ .id = u"x"_s, .name = u"X"_s, .folder = u"../elsewhere"_s, .pin = {} };
        QVERIFY(file().add(other));
        QCOMPARE(file().read()->list.size(), 1);
        QCOMPARE(file().read()->list.first().folder, u"."_s);
    }

private:
    PeopleFile file() const { return PeopleFile(m_dir->path()); }
    static void makeStore(const QString &directory)
    {
        QVERIFY(QDir().mkpath(directory));
        QFile database(StorePaths(directory).database());
        QVERIFY(database.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
