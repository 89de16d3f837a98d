// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include "core/exchange/problemwords.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 mostArchiveBytes = 128LL * 1024 * 1024; // of all files together

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

QString wantedName(const QString &path, const QStringList &wanted)
{
    const QString name = path.section(u'/', -1);
    for (const QString &candidate : wanted) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return {};
}

tl::unexpected<ImportFault> unreadable(ImportProblem::Kind kind, const QString &path, const QString &what = {})
{
    return faultOf({ .kind = kind, .args = { path, what } });
}

ImportResult<QMap<QString, QByteArray>> readFolder(const QString &path, const QStringList &wanted)
{
    QMap<QString, QByteArray> files;
    qint64 left = mostArchiveBytes;
    const QFileInfoList entries = QDir(path).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries) {
        const QString name = wantedName(entry.fileName(), wanted);
        if (name.isEmpty())
            continue;
        if (files.contains(name))
            return unreadable(ImportProblem::Kind::FileTwice, path, name);
        QFile file(entry.filePath());
        left -= entry.size();
        if (left < 0)
            return unreadable(ImportProblem::Kind::ArchiveTooLarge, entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(ImportProblem::Kind::CannotOpen, entry.filePath(), file.errorString());
        files.insert(name, file.readAll());
    }
    return files;
}

ImportResult<QByteArray> unpack(zip_t *archive, zip_uint64_t index, const QString &path, qint64 &left)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return unreadable(ImportProblem::Kind::ArchiveUnreadable, path, QString::fromUtf8(zip_strerror(archive)));
    if (stat.size > zip_uint64_t(left))
        return unreadable(ImportProblem::Kind::ArchiveTooLarge, path);
    left -= qint64(stat.size);
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return unreadable(ImportProblem::Kind::ArchiveUnreadable, path, QString::fromUtf8(zip_strerror(archive)));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) { // what the archive says of its size is not believed further than this
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + have, zip_uint64_t(bytes.size() - have));
        if (got <= 0)
            return unreadable(ImportProblem::Kind::ArchiveDamaged, path);
        have += qsizetype(got);
    }
    char more = 0; // reading to the end is what compares the checksum
    if (zip_fread(file.get(), &more, 1) != 0)
        return unreadable(ImportProblem::Kind::ArchiveDamaged, path);
    return bytes;
}

/// A folder of a zip: which entry is which file.
struct ZipFolder
{
    QString path; ///< "", "export/"
    QMap<QString, zip_uint64_t> entries;
    QString twice; ///< a name that is there twice

    qsizetype depth() const { return path.count(u'/'); }
};

QList<ZipFolder> foldersOf(zip_t *archive, const QStringList &wanted)
{
    QMap<QString, ZipFolder> folders;
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const char *entry = zip_get_name(archive, zip_uint64_t(i), 0);
        const QString path = QString::fromUtf8(entry ? entry : "").replace(u'\\', u'/'); // as old Windows programs write it
        const QString name = wantedName(path, wanted);
        const QString folder = path.left(path.lastIndexOf(u'/') + 1);
        if (name.isEmpty() || folder.split(u'/').contains(u"__MACOSX"_s))
            continue;
        ZipFolder &of = folders[folder];
        of.path = folder;
        if (of.entries.contains(name))
            of.twice = name;
        of.entries.insert(name, zip_uint64_t(i));
    }
    return folders.values();
}

/// The folder to read; nothing when two are equally good.
std::optional<ZipFolder> chosen(QList<ZipFolder> folders, const QStringList &needed)
{
    const auto rank = [&](const ZipFolder &f) {
        const auto has = std::count_if(needed.cbegin(), needed.cend(), [&](const QString &name) { return f.entries.contains(name); });
        return std::tuple(-has, f.depth());
    };
    std::stable_sort(folders.begin(), folders.end(), [&](const ZipFolder &a, const ZipFolder &b) { return rank(a) < rank(b); });
    if (folders.isEmpty())
        return ZipFolder();
    if (folders.size() > 1 && rank(folders[0]) == rank(folders[1]))
        return {};
    return folders.constFirst();
}

ImportResult<QMap<QString, QByteArray>> readZip(const QString &path, const QStringList &wanted, const QStringList &needed)
{
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return unreadable(ImportProblem::Kind::ArchiveUnreadable, path, why);
    }
    const QList<ZipFolder> folders = foldersOf(archive.get(), wanted);
    const auto folder = chosen(folders, needed);
    if (!folder) {
        QStringList names;
        for (const ZipFolder &f : folders)
            names.append(f.path.isEmpty() ? u"(no folder)"_s : f.path);
        return unreadable(ImportProblem::Kind::SeveralSets, path, names.join(u", "_s));
    }
    if (!folder->twice.isEmpty())
        return unreadable(ImportProblem::Kind::FileTwice, path, folder->path + folder->twice);
    QMap<QString, QByteArray> files;
    qint64 left = mostArchiveBytes;
    for (auto it = folder->entries.cbegin(); it != folder->entries.cend(); ++it) {
        const auto bytes = unpack(archive.get(), it.value(), path, left);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.insert(it.key(), *bytes);
    }
    return files;
}

} // namespace

ImportResult<QMap<QString, QByteArray>> readArchive(const QString &path, const QStringList &wanted, const QStringList &needed)
{
    const QFileInfo info(path);
    if (!info.exists())
        return faultOf({ .kind = ImportProblem::Kind::NoFile, .args = { path } }, Error::Kind::NotFound);
    return info.isDir() ? readFolder(path, wanted) : readZip(path, wanted, needed);
}

Result<QByteArray> makeArchive(const QList<std::pair<QString, QByteArray>> &files, const QString &date)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return fail(Error::Kind::Io, QString::fromUtf8(zip_error_strerror(&error)));
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return fail(Error::Kind::Io, QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(source.get()); // the archive owns one reference, we the other
    const QDateTime at(QDate::fromString(date, Qt::ISODate), QTime(12, 0), Qt::LocalTime); // zip has no zones
    for (const auto &[name, bytes] : files) {
        zip_source_t *content = zip_source_buffer(archive.get(), bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = content ? zip_file_add(archive.get(), name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(content);
            return fail(Error::Kind::Io, QString::fromUtf8(zip_strerror(archive.get())));
        }
        zip_file_set_mtime(archive.get(), zip_uint64_t(index), at.toSecsSinceEpoch(), 0);
    }
    if (zip_close(archive.get()) != 0)
        return fail(Error::Kind::Io, QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closed
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source.get()) != 0 || zip_source_stat(source.get(), &stat) != 0)
        return fail(Error::Kind::Io, u"the archive cannot be read back"_s);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source.get(), bytes.data(), stat.size);
    zip_source_close(source.get());
    if (got != zip_int64_t(stat.size))
        return fail(Error::Kind::Io, u"the archive cannot be read back"_s);
    return bytes;
}

} // namespace rollbook
