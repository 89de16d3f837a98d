// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

namespace rollbook {

class Context;

// What the words of a command line mean. NotFound and Invalid say where to look.

Result<QDate> today(const StoreReader &reader, const Context &context); ///< at the school
Result<QDate> dateOf(const QString &text); ///< "2026-11-20"
Result<QTime> timeOf(const QString &text); ///< "9:45"
Result<Status> statusOf(const QString &text); ///< "P", "present", "clear"
Result<Register> registerNamed(const StoreReader &reader, const QString &id);
Result<SchoolClass> classNamed(const StoreReader &reader, const QString &code, QDate day);
Result<Target> targetNamed(const StoreReader &reader, const QString &name);
Result<Student> anyStudent(const StoreReader &reader, const QString &number); ///< of the school, in a class or not
Result<RegisterRow> studentNamed(const Register &of, const QString &number);

/// --class, and --date or --from and --to; without any of these dates `fallback` for both.
Result<SessionFilter> filterOf(const Context &context, const StoreReader &reader, QDate fallback);

Result<QByteArray> contentOf(const QString &file);
Result<> save(const QString &path, const QByteArray &bytes); ///< complete, or not at all
/// Refuses a file to write that lies in the store's own folder: it would replace what is there.
Result<> checkOutside(const Context &context, const QString &file);

} // namespace rollbook
