// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/exportjob.h"

#include "core/exchange/markexport.h"
#include "core/exchange/registerexport.h"
#include "core/store/readablemarks.h"
#include "ui/wording.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Marked, and not at rest at the school system.
bool isOpen(const MarkRecord &record)
{
    switch (record.receipt.state) {
    case DeliveryState::Nothing:
    case DeliveryState::Confirmed: return false;
    default: return true;
    }
}

Result<QByteArray> contentsOf(const ExportJob &job, const QList<MarkRecord> &records)
{
    if (job.file.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        SheetTable sheet = job.contents == ExportJob::Contents::Register ? registerSheet(records) : markSheet(records);
        sheet.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
        return makeWorkbook(sheet);
    }
    return job.contents == ExportJob::Contents::Register ? exportRegister(records, job.format)
                                                         : exportMarks(records, job.format);
}

} // namespace

Result<ExportedMarks> runExport(const ExportJob &job)
{
    const auto reader = StoreReader::open(job.directory);
    if (!reader)
        return fail(reader.error());
    ReadableMarks found;
    if (job.contents == ExportJob::Contents::NotConfirmed) {
        const auto all = (*reader)->marks(job.filter);
        if (!all)
            return fail(all.error());
        found.records = *all;
        found.records.removeIf([](const MarkRecord &record) { return !isOpen(record); });
    } else {
        const auto readable = readableMarks(**reader, job.filter);
        if (!readable)
            return fail(readable.error());
        found = *readable;
    }
    const QList<MarkRecord> &records = found.records;
    QSaveFile file(job.file);
    const auto bytes = contentsOf(job, records);
    if (!bytes)
        return fail(bytes.error());
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(Error::Kind::Storage, file.errorString());
    const auto marked = std::count_if(records.begin(), records.end(), [](const MarkRecord &record) {
        return record.mark.value.status != Status::Unmarked;
    });
    return ExportedMarks{ int(marked), found.withheld };
}

QString exportFileName(const QString &chosen, bool workbook)
{
    const QLatin1StringView wanted = workbook ? ".xlsx"_L1 : ".csv"_L1, other = workbook ? ".csv"_L1 : ".xlsx"_L1;
    if (chosen.isEmpty() || chosen.endsWith(wanted, Qt::CaseInsensitive))
        return chosen;
    const QString stem = chosen.endsWith(other, Qt::CaseInsensitive) ? chosen.chopped(other.size()) : chosen;
    QString name = stem + wanted;
    for (int n = 2; QFile::exists(name); ++n) // nobody was asked whether that one may go
        name = u"%1-%2%3"_s.arg(stem).arg(n).arg(wanted);
    return name;
}

QString exportSentence(const Result<ExportedMarks> &exported, const QString &file)
{
    const QString where = isolated(QDir::toNativeSeparators(file));
    if (!exported) {
        return QCoreApplication::translate("rollbook::ExportJob", "The file %1 was not written. %2")
            .arg(where, Wording::error(exported.error()));
    }
    const QString written = (exported->marks == 1 ? QCoreApplication::translate("rollbook::ExportJob", "1 mark is in %1.")
                                                  : QCoreApplication::translate("rollbook::ExportJob", "%n marks are in %1.",
                                                                                "none, or two or more", exported->marks))
                                .arg(where);
    if (exported->withheld == 0)
        return written;
    //: %1 says how many marks are in which file
    return (exported->withheld == 1
                ? QCoreApplication::translate("rollbook::ExportJob", "%1 Left out: 1 register of a class that is not yours.")
                : QCoreApplication::translate("rollbook::ExportJob", "%1 Left out: %n registers of classes that are not yours.",
                                              "two or more", exported->withheld))
        .arg(written);
}

} // namespace rollbook
