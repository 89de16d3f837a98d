// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people.h"

#include "core/exchange/unsentfolder.h"
#include "core/logging.h"
#include "core/store/storepaths.h"
#include "sync/sealedtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString format = u"rollbook-people"_s;
const QString owner = u"owner"_s;
constexpr int version = 1;
constexpr int lastFreePin = 3; // the third wrong one has a wait
constexpr qint64 firstWaitMs = 30'000, longestWaitMs = 3600'000;

QJsonObject toJson(const DevicePerson &person)
{
    return { { u"id"_s, person.id },
             { u"name"_s, person.name },
             { u"folder"_s, person.folder },
             { u"pin"_s, person.pin },
             { u"wrong"_s, person.wrongPins },
             { u"wrong_at"_s, person.wrongAt } };
}

DevicePerson fromJson(const QJsonObject &json)
{
    return { .id = json[u"id"_s].toString(),
             .name = json[u"name"_s].toString(),
             .folder = json[u"folder"_s].toString(),
             .pin = json[u"pin"_s].toObject(),
             .wrongPins = json[u"wrong"_s].toInt(),
             .wrongAt = json[u"wrong_at"_s].toInteger() };
}

/// Inside the data folder, and nowhere else.
bool isWhole(const DevicePerson &person)
{
    return !person.id.isEmpty() && !person.folder.isEmpty() && QDir::isRelativePath(person.folder)
        && !QDir::cleanPath(person.folder).startsWith(u".."_s);
}

DevicePerson firstPerson() { return { .id = owner, .name = {}, .folder = u"."_s, .pin = {} }; }

} // namespace

bool People::isShared() const { return list.size() > 1 || std::ranges::any_of(list, &DevicePerson::hasPin); }

const DevicePerson *People::find(const QString &id) const
{
    const auto found = std::ranges::find(list, id, &DevicePerson::id);
    return found == list.end() ? nullptr : &*found;
}

qint64 pinWaitMs(int wrongPins)
{
    const int over = wrongPins - lastFreePin;
    return over < 0 ? 0 : std::min(firstWaitMs << std::min(over, 20), longestWaitMs);
}

qint64 pinWaitLeft(const DevicePerson &person, qint64 nowMs)
{
    const qint64 wait = pinWaitMs(person.wrongPins);
    return std::clamp<qint64>(person.wrongAt + wait - nowMs, 0, wait);
}

PeopleFile::PeopleFile(QString directory) : m_directory(std::move(directory)) { }

QString PeopleFile::path() const { return QDir(m_directory).filePath(u"people.json"_s); }

QString PeopleFile::folderOf(const DevicePerson &person) const
{
    return person.folder == u"."_s ? m_directory : QDir(m_directory).filePath(person.folder);
}

DevicePerson PeopleFile::newPerson(const QString &name)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return { .id = id, .name = name, .folder = u"people/"_s + id, .pin = {} };
}

Result<People> PeopleFile::read() const
{
    QFile file(path());
    if (!file.exists())
        return fromFolders();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, u"cannot read %1: %2"_s.arg(path(), file.errorString()));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"format"_s] == format && json[u"version"_s].toInt() > version)
        return fail(Error::Kind::NotSupported, u"%1 was written by a newer Rollbook"_s.arg(path()));
    People people;
    const QJsonArray list = json[u"people"_s].toArray();
    for (const QJsonValue &value : list)
        people.list.append(fromJson(value.toObject()));
    if (json[u"format"_s] != format || people.list.isEmpty() || !std::ranges::all_of(people.list, isWhole)) {
        qCWarning(lcStore).noquote() << path() << "is damaged; the people are taken from their folders, without PINs";
        return fromFolders();
    }
    people.lockAfterMinutes = std::clamp(json[u"lock_after_minutes"_s].toInt(defaultLockMinutes), 0, 120);
    return people;
}

People PeopleFile::fromFolders() const
{
    People people;
    const QDir folder(QDir(m_directory).filePath(u"people"_s));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (QFile::exists(StorePaths(folder.filePath(name)).database()))
            people.list.append({ .id = name, .name = {}, .folder = u"people/"_s + name, .pin = {} });
    }
    if (people.list.isEmpty() || QFile::exists(StorePaths(m_directory).database()))
        people.list.prepend(firstPerson());
    return people;
}

Result<People> PeopleFile::write(const People &people) const
{
    QJsonArray list;
    for (const DevicePerson &person : people.list)
        list.append(toJson(person));
    const QJsonObject json{ { u"format"_s, format },
                            { u"version"_s, version },
                            { u"lock_after_minutes"_s, people.lockAfterMinutes },
                            { u"people"_s, list } };
    if (!QDir().mkpath(m_directory))
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(m_directory));
    if (auto saved = savePrivately(path(), QJsonDocument(json).toJson()); !saved)
        return fail(saved.error());
    return people;
}

template<typename F>
Result<People> PeopleFile::change(const QString &id, F f) const
{
    auto people = read();
    if (!people)
        return people;
    const auto found = std::ranges::find(people->list, id, &DevicePerson::id);
    if (found == people->list.end())
        return fail(Error::Kind::NotFound, u"there is nobody with the id %1"_s.arg(id));
    f(*found);
    return write(*people);
}

Result<People> PeopleFile::add(const DevicePerson &person) const
{
    auto people = read();
    if (!people)
        return people;
    people->list.removeIf([&](const DevicePerson &other) { return other.id == person.id; }); // found in its folder
    people->list.append(person);
    return write(*people);
}

Result<People> PeopleFile::remove(const QString &id) const
{
    auto people = read();
    if (!people)
        return people;
    if (people->list.removeIf([&](const DevicePerson &person) { return person.id == id; }) == 0)
        return fail(Error::Kind::NotFound, u"there is nobody with the id %1"_s.arg(id));
    if (people->list.isEmpty())
        return fail(Error::Kind::Invalid, u"the last person cannot be removed"_s);
    return write(*people);
}

Result<People> PeopleFile::rename(const QString &id, const QString &name) const
{
    return change(id, [&](DevicePerson &person) { person.name = name; });
}

Result<People> PeopleFile::setLockAfter(int minutes) const
{
    auto people = read();
    if (!people)
        return people;
    people->lockAfterMinutes = std::clamp(minutes, 0, 120);
    return write(*people);
}

Result<People> PeopleFile::setPin(const QString &id, const QString &pin) const
{
    QJsonObject sealed;
    if (!pin.isEmpty()) {
        const auto made = sealText(format, pin, id); // what is sealed does not matter: whether it opens does
        if (!made)
            return fail(made.error());
        sealed = *made;
    }
    return change(id, [&](DevicePerson &person) {
        person.pin = sealed;
        person.wrongPins = 0;
        person.wrongAt = 0;
    });
}

Result<PinAnswer> PeopleFile::tryPin(const QString &id, const QString &pin, qint64 nowMs) const
{
    const auto people = read();
    if (!people)
        return fail(people.error());
    const DevicePerson *known = people->find(id);
    if (!known)
        return fail(Error::Kind::NotFound, u"there is nobody with the id %1"_s.arg(id));
    if (!known->hasPin())
        return PinAnswer{ .right = true };
    if (const qint64 left = pinWaitLeft(*known, nowMs); left > 0)
        return PinAnswer{ .right = false, .wrongPins = known->wrongPins, .waitMs = left };
    const int wrong = known->wrongPins + 1;
    const auto counted = change(id, [&](DevicePerson &person) {
        person.wrongPins = wrong;
        person.wrongAt = nowMs;
    });
    if (!counted) // a full disk must not keep a teacher out
        qCWarning(lcStore).noquote() << "a PIN was not counted:" << counted.error().detail;
    if (!openText(known->pin, pin, id))
        return PinAnswer{ .right = false, .wrongPins = wrong, .waitMs = counted ? pinWaitMs(wrong) : longestWaitMs };
    if (const auto cleared = change(id, [](DevicePerson &person) { person.wrongPins = 0; }); !cleared)
        qCWarning(lcStore).noquote() << "the wrong PINs before are still counted:" << cleared.error().detail;
    return PinAnswer{ .right = true };
}

} // namespace rollbook
