// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptfiles.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString nameOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isName(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// The new name in the folder is on the disk as well.
void flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

struct Extent
{
    int width = 0;
    int height = 0;
};

/// From the frame header of a JPEG (ITU-T T.81, B.2.2): 0 x 0 when there is none.
Extent extentOf(const QByteArray &jpeg)
{
    const auto byte = [&](qsizetype at) { return at < jpeg.size() ? int(uchar(jpeg[at])) : 0; };
    for (qsizetype at = 2; at + 9 < jpeg.size() && byte(at) == 0xff;) {
        const int marker = byte(at + 1);
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return { byte(at + 7) * 256 + byte(at + 8), byte(at + 5) * 256 + byte(at + 6) };
        at += 2 + byte(at + 2) * 256 + byte(at + 3);
    }
    return {};
}

} // namespace

Result<StorePaths> pathsOf(Database &database)
{
    const auto file = database.value(u"SELECT file FROM pragma_database_list WHERE name='main'"_s);
    if (!file)
        return fail(file.error());
    return StorePaths(QFileInfo(file->value_or(QVariant()).toString()).path());
}

Result<QString> keepFile(const StorePaths &paths, const QByteArray &bytes)
{
    const QString name = nameOf(bytes);
    const QString path = QDir(paths.files()).filePath(name);
    if (keptFile(paths, name))
        return name;
    if (!QDir().mkpath(paths.files()))
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(paths.files()));
    QFile::setPermissions(paths.files(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0
        || !file.commit())
        return fail(Error::Kind::Io, u"cannot keep the file: %1"_s.arg(file.errorString()));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    flushFolder(paths.files());
    return name;
}

Result<QByteArray> keptFile(const StorePaths &paths, const QString &sha256)
{
    QFile file(QDir(paths.files()).filePath(sha256));
    if (!isName(sha256) || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"there is no such file in the store"_s);
    const QByteArray bytes = file.readAll();
    if (nameOf(bytes) != sha256)
        return fail(Error::Kind::Corrupt, u"the file %1 was altered"_s.arg(sha256));
    return bytes;
}

Result<int> sweepFiles(const StorePaths &paths, Database &database)
{
    QSet<QString> named;
    const auto read = database.each(u"SELECT sha256 FROM photo UNION SELECT document FROM leave WHERE document<>''"_s, {},
                                    [&](const Row &row) { named.insert(row.text(0)); });
    if (!read)
        return fail(read.error());
    int removed = 0;
    const QDir folder(paths.files());
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        if (!named.contains(name) && QFile::remove(folder.filePath(name)))
            ++removed;
    }
    return removed;
}

Result<> checkPhoto(const QByteArray &jpeg)
{
    if (!jpeg.startsWith("\xff\xd8\xff"))
        return fail(Error::Kind::Invalid, u"the photo is not a JPEG file"_s);
    if (jpeg.size() > mostPhotoBytes)
        return fail(Error::Kind::Invalid, u"the photo has %1 KB; at most %2 are kept"_s.arg((jpeg.size() + 1023) / 1024).arg(mostPhotoBytes / 1024));
    const Extent extent = extentOf(jpeg);
    if (extent.width < 1 || extent.height < 1)
        return fail(Error::Kind::Invalid, u"the photo is not a whole JPEG file"_s);
    if (extent.width > mostPhotoPixels || extent.height > mostPhotoPixels)
        return fail(Error::Kind::Invalid, u"the photo is %1 x %2 pixels; at most %3 x %3 are kept"_s.arg(extent.width).arg(extent.height).arg(mostPhotoPixels));
    return {};
}

} // namespace rollbook
