// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"

#include <QByteArray>

namespace rollbook {

class Store;

// Students as people at the school change them: each one transaction of the store, on its thread, with its
// entry in the history. Marks and registers that were taken never move when a list changes.

/// What may be said of a student; what is left out stays as it is.
struct StudentEdit
{
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> phone = {};
    std::optional<QDate> birthday = {}; ///< an invalid date takes it away
};

/// A class without anybody in it. Its code is what it is on every device and server, so it cannot be changed afterwards.
Result<SchoolClass> createClass(Store &store, const QString &code, const QString &name);

/// A student who is new at the school, in a class from a day on (invalid = today). The number is who this is
/// on every device and server, so it cannot be changed afterwards.
Result<Student> createStudent(Store &store, const QString &number, const StudentEdit &said, const QString &classCode, QDate from = {});
Result<Student> editStudent(Store &store, StudentId id, const StudentEdit &said);

/// Into one more class, from a day on; out of a class after its last day there; from one to another, the
/// last day in the old one being the day before.
Result<> enrolStudent(Store &store, StudentId id, const QString &classCode, QDate from = {});
Result<> unenrolStudent(Store &store, StudentId id, const QString &classCode, QDate last);
Result<> moveStudent(Store &store, StudentId id, const QString &fromClass, const QString &toClass, QDate from = {});
/// Leaves the school after that day: out of every class. An invalid date takes it back, without the classes.
Result<> endStudent(Store &store, StudentId id, QDate last);

/// Whom to call. An empty id makes a new one.
Result<Guardian> putGuardian(Store &store, const Guardian &guardian);
Result<> removeGuardian(Store &store, const QString &id);

/// A JPEG within the bounds of core/store/keptfiles; empty bytes take the photo away, and its file with it.
Result<> setPhoto(Store &store, StudentId id, const QByteArray &jpeg);

} // namespace rollbook
