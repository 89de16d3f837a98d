// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lookup.h"

#include "app/ctl/context.h"
#include "core/store/peoplereader.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// As ids are made: trimmed and composed, so that a typed code is the imported one.
QString plain(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace

Result<QDate> today(const StoreReader &reader, const Context &context)
{
    const auto school = reader.school();
    if (!school)
        return fail(school.error());
    return schoolToday(school->zone, context.clock().wallMs());
}

Result<QDate> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return fail(Error::Kind::Invalid,
                    u"\"%1\" is not a date; write it as 2026-11-20"_s.arg(text));
    return date;
}

Result<QTime> timeOf(const QString &text)
{
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    if (!time.isValid())
        return fail(Error::Kind::Invalid, u"\"%1\" is not a time; write it as 09:45"_s.arg(text));
    return time;
}

Result<Status> statusOf(const QString &text)
{
    if (text.compare(u"clear"_s, Qt::CaseInsensitive) == 0)
        return Status::Unmarked;
    const auto status = statusFromInput(text);
    if (!status)
        return fail(
            Error::Kind::Invalid,
            u"\"%1\" is not a status; use P, A, L or E, the words present, absent, late, excused, or clear"_s
                .arg(text));
    return *status;
}

Result<Register> registerNamed(const StoreReader &reader, const QString &id)
{
    const SessionId session = SessionId::fromString(id);
    if (session.isNull())
        return fail(Error::Kind::NotFound,
                    u"there is no session %1; see: rollbookctl sessions"_s.arg(id));
    return reader.registerOf(session);
}

Result<SchoolClass> classNamed(const StoreReader &reader, const QString &code, QDate day)
{
    const auto classes = reader.classes(day);
    if (!classes)
        return fail(classes.error());
    const auto found = std::ranges::find(*classes, plain(code), &SchoolClass::code);
    if (found == classes->end())
        return fail(Error::Kind::NotFound,
                    u"there is no class %1; see: rollbookctl classes"_s.arg(code));
    return *found;
}

Result<Target> targetNamed(const StoreReader &reader, const QString &name)
{
    const auto targets = reader.targets();
    if (!targets)
        return fail(targets.error());
    const auto found = std::ranges::find(*targets, name, &Target::name);
    if (found == targets->end())
        return fail(Error::Kind::NotFound,
                    u"there is no target %1; see: rollbookctl target list"_s.arg(name));
    return *found;
}

Result<Student> anyStudent(const StoreReader &reader, const QString &number)
{
    const auto found = PeopleReader(reader.database()).byNumber(plain(number));
    if (!found)
        return fail(found.error().kind, u"%1; see: rollbookctl student search"_s.arg(found.error().detail));
    return *found;
}

Result<RegisterRow> studentNamed(const Register &of, const QString &number)
{
    const QString wanted = plain(number);
    for (const RegisterRow &row : of.rows) {
        if (plain(row.student.number) == wanted)
            return row;
    }
    return fail(
        Error::Kind::NotFound,
        u"there is no student with the admission number %1 on this register; see: rollbookctl register %2"_s
            .arg(number, of.session.id.toString()));
}

Result<SessionFilter> filterOf(const Context &context, const StoreReader &reader, QDate fallback)
{
    if (context.has(u"date"_s) && (context.has(u"from"_s) || context.has(u"to"_s)))
        return fail(Error::Kind::Invalid, u"give either --date, or --from and --to"_s);
    const bool anyDate = context.has(u"date"_s) || context.has(u"from"_s) || context.has(u"to"_s);
    SessionFilter filter;
    if (!anyDate)
        filter.from = filter.to = fallback;
    const auto take = [&](const QString &option, QList<QDate *> into) -> Result<> {
        if (!context.has(option))
            return {};
        const auto date = dateOf(context.value(option));
        if (!date)
            return fail(date.error());
        for (QDate *place : into)
            *place = *date;
        return {};
    };
    for (const auto &taken : { take(u"date"_s, { &filter.from, &filter.to }),
                               take(u"from"_s, { &filter.from }), take(u"to"_s, { &filter.to }) }) {
        if (!taken)
            return fail(taken.error());
    }
    if (filter.from.isValid() && filter.to.isValid() && filter.to < filter.from)
        return fail(Error::Kind::Invalid, u"--to lies before --from"_s);
    if (context.has(u"class"_s)) {
        const auto known = classNamed(reader, context.value(u"class"_s), filter.to);
        if (!known)
            return fail(known.error());
        filter.classCode = known->code;
    }
    return filter;
}

Result<QByteArray> contentOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return fail(Error::Kind::NotFound, u"there is no file %1"_s.arg(file));
    if (info.isDir())
        return fail(Error::Kind::Invalid, u"%1 is a folder, not a file"_s.arg(file));
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, u"cannot read %1: %2"_s.arg(file, opened.errorString()));
    constexpr qint64 most = 256 * 1024 * 1024; // a device never ends
    const QByteArray bytes = opened.read(most + 1);
    if (bytes.size() > most)
        return fail(Error::Kind::Invalid, u"%1 is too large"_s.arg(file));
    return bytes;
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // complete or not there at all
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

Result<> checkOutside(const Context &context, const QString &file)
{
    const QString store = QFileInfo(context.directory()).canonicalFilePath();
    const QString folder = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    if (store.isEmpty() || (folder != store && !folder.startsWith(store + u'/')))
        return {};
    return fail(Error::Kind::Invalid,
                u"%1 lies in the store's own folder; choose another place"_s.arg(file));
}

} // namespace rollbook
