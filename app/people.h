// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>

namespace rollbook {

/// Somebody who marks on this device. All that is theirs is in one folder: registers, queue, journal,
/// school systems; the keychain's entries are named by their systems' ids. So nobody's queue can be
/// sent with another's password: the two are never in the same hands.
struct DevicePerson
{
    QString id; ///< a UUID; "owner" for the one who was here first
    QString name; ///< as the store's teacher
    QString folder; ///< below the data folder; "." for the one who was here first
    QJsonObject pin; ///< see sealText(); empty = none
    int wrongPins = 0; ///< in a row
    qint64 wrongAt = 0; ///< UTC ms of the last of them

    bool hasPin() const { return !pin.isEmpty(); }
    bool operator==(const DevicePerson &) const = default;
};

inline constexpr int defaultLockMinutes = 5;
inline constexpr int shortestPin = 4, longestPin = 12; // digits

/// Who marks on this device.
struct People
{
    QList<DevicePerson> list;
    int lockAfterMinutes = defaultLockMinutes; ///< without a key or touch; 0 = never

    /// Whether there is anything to lock: somebody else, or a PIN.
    bool isShared() const;
    const DevicePerson *find(const QString &id) const;
    bool operator==(const People &) const = default;
};

/// How long after the n-th wrong PIN in a row the next one is listened to: at once after two, 30 s after
/// the third, doubling with each, at most an hour. All 10,000 of four digits take more than a year.
qint64 pinWaitMs(int wrongPins);
/// What is left of it. A clock that was set back does not make it longer than it is.
qint64 pinWaitLeft(const DevicePerson &person, qint64 nowMs);

/// What came of a PIN that was tried.
struct PinAnswer
{
    bool right = false;
    int wrongPins = 0;
    qint64 waitMs = 0; ///< until the next one is listened to
};

/// The list of people, people.json in the data folder. Any thread, one call at a time; each writes the
/// file anew and all of it or nothing. Where there is no file there is one person, with the data folder
/// itself; a damaged one is made anew from the folders, without PINs: marks are worth more than locks.
///
/// A PIN keeps pupils and colleagues out, not those who can read the device's files.
class PeopleFile
{
public:
    explicit PeopleFile(QString directory);

    Result<People> read() const;
    QString folderOf(const DevicePerson &person) const;
    static DevicePerson newPerson(const QString &name); ///< with a folder of their own; not in the list yet

    Result<People> add(const DevicePerson &person) const;
    /// Takes somebody off the list; their folder stays, see app/personremoval. Not the last one.
    Result<People> remove(const QString &id) const;
    Result<People> rename(const QString &id, const QString &name) const;
    Result<People> setLockAfter(int minutes) const;
    /// An empty PIN takes it away. Slow: scrypt.
    Result<People> setPin(const QString &id, const QString &pin) const;
    /// Counts it as wrong before it looks, so that ending the program at the right moment does not give
    /// one try more. NotFound where there is no such person. Slow: scrypt.
    Result<PinAnswer> tryPin(const QString &id, const QString &pin, qint64 nowMs) const;

private:
    QString path() const;
    People fromFolders() const;
    Result<People> write(const People &people) const;
    template<typename F>
    Result<People> change(const QString &id, F f) const;

    QString m_directory;
};

} // namespace rollbook
