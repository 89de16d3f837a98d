// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentfolder.h"

#include "core/exchange/markexport.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto timeFormat = "yyyyMMdd-HHmmss-zzz"_L1;
constexpr int timeChars = 19;

/// By the time in the name: what a file says about itself may not be readable.
QStringList namesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList({ u"unsent-*.json"_s }, QDir::Files);
    const auto time = [](const QString &name) { return name.chopped(5).right(timeChars); };
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return time(a) > time(b); });
    return names;
}

qint64 timeInName(const QString &name)
{
    QDateTime time = QDateTime::fromString(name.chopped(5).right(timeChars), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

QString unsentBaseName(const Unsent &unsent)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(unsent.madeAt, Qt::UTC).toString(timeFormat);
    return u"unsent-%1-%2"_s.arg(unsent.device.right(8), time);
}

Result<> savePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    QFile back(path);
    if (!back.open(QIODevice::ReadOnly) || back.readAll() != bytes)
        return fail(Error::Kind::Io, u"%1 does not hold what was written to it"_s.arg(path));
    return {};
}

QByteArray unsentCsv(const Unsent &unsent, CsvFormat format)
{
    return exportMarks(recordsOf(unsent), format);
}

QList<UnsentCopy> unsentCopies(const QString &folder)
{
    QList<UnsentCopy> copies;
    const QStringList names = namesIn(folder);
    for (const QString &name : names) {
        UnsentCopy copy{ .path = QDir(folder).filePath(name), .madeAt = timeInName(name) };
        QFile file(copy.path);
        const auto read = file.open(QIODevice::ReadOnly)
            ? readUnsent(file.readAll())
            : Result<Unsent>(fail(Error::Kind::Io, file.errorString()));
        if (read) {
            copy.why = read->why;
            copy.marks = read->marks.size();
            copy.fingerprint = fingerprint(*read);
        } else {
            copy.sealed = read.error().kind == Error::Kind::Secret;
            copy.problem = copy.sealed ? QString() : read.error().detail;
        }
        copies.append(copy);
    }
    return copies;
}

void thinUnsentCopies(const QString &folder, int keep)
{
    const QStringList old = namesIn(folder).mid(keep);
    for (const QString &name : old) {
        for (const QString &suffix : { u"json"_s, u"csv"_s, u"pdf"_s })
            QFile::remove(QDir(folder).filePath(name.chopped(4) + suffix));
    }
}

} // namespace rollbook
