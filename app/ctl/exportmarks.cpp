// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/lookup.h"
#include "app/ctl/output.h"
#include "app/ctl/words.h"
#include "core/exchange/markexport.h"
#include "core/exchange/registerexport.h"
#include "core/store/readablemarks.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool wantsWorkbook(const Context &context) { return context.value(u"profile"_s) == u"xlsx"_s; }

Result<CsvFormat> formatOf(const Context &context)
{
    if (wantsWorkbook(context)) {
        if (!context.has(u"o"_s))
            return fail(Error::Kind::Invalid, u"a workbook is a file: name it with --output FILE.xlsx"_s);
        if (context.has(u"separator"_s))
            return fail(Error::Kind::Invalid, u"a workbook has no separator"_s);
        return CsvFormat{};
    }
    const QString profile = context.has(u"profile"_s) ? context.value(u"profile"_s) : u"machine"_s;
    const QString separator =
        context.has(u"separator"_s) ? context.value(u"separator"_s) : u"auto"_s;
    if (separator != u"auto"_s && separator != u","_s && separator != u";"_s)
        return fail(Error::Kind::Invalid,
                    u"the separator is auto, a comma or a semicolon, not \"%1\""_s.arg(separator));
    if (profile == u"machine"_s) {
        if (separator == u";"_s)
            return fail(
                Error::Kind::Invalid,
                u"the machine profile is always separated by commas; use --profile excel"_s);
        return CsvFormat{};
    }
    if (profile != u"excel"_s)
        return fail(Error::Kind::Invalid,
                    u"there is no profile \"%1\"; use machine, excel or xlsx"_s.arg(profile));
    CsvFormat format = excelFormat(QLocale::system());
    if (separator != u"auto"_s)
        format.separator = separator.front();
    return format;
}

Result<Answer> deliver(const Context &context, const QByteArray &bytes, qsizetype rows, int withheld)
{
    QJsonObject json{ { u"rows"_s, rows }, { u"bytes"_s, bytes.size() }, { u"withheld"_s, withheld } };
    if (withheld > 0) // on standard error, as standard output may be the table
        printRemark(u"%1 of classes that are not yours left out"_s.arg(counted(withheld, u"register"_s)));
    if (!context.has(u"o"_s)) {
        json[u"file"_s] = QJsonValue();
        json[u"content"_s] = QString::fromUtf8(bytes);
        return Answer{ .json = json, .lines = {}, .bytes = bytes };
    }
    const QString path = context.value(u"o"_s);
    if (auto outside = checkOutside(context, path); !outside)
        return fail(outside.error());
    if (auto saved = save(path, bytes); !saved)
        return fail(saved.error());
    json[u"file"_s] = path;
    json[u"content"_s] = QJsonValue();
    return Answer{ json, { u"%1 written to %2."_s.arg(counted(rows, u"row"_s), path) } };
}

Result<ReadableMarks> chosen(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto filter = filterOf(context, **reader, {});
    if (!filter)
        return fail(filter.error());
    return readableMarks(**reader, *filter);
}

Result<Answer> exportAsMarks(Context &context)
{
    const auto format = formatOf(context);
    if (!format)
        return fail(format.error());
    const auto records = chosen(context);
    if (!records)
        return fail(records.error());
    const auto bytes = wantsWorkbook(context) ? makeWorkbook(markSheet(records->records)) : Result<QByteArray>(exportMarks(records->records, *format));
    return bytes ? deliver(context, *bytes, markRows(records->records).size(), records->withheld) : Result<Answer>(fail(bytes.error()));
}

Result<Answer> exportAsRegister(Context &context)
{
    const auto format = formatOf(context);
    if (!format)
        return fail(format.error());
    const auto records = chosen(context);
    if (!records)
        return fail(records.error());
    const auto bytes = wantsWorkbook(context) ? makeWorkbook(registerSheet(records->records)) : Result<QByteArray>(exportRegister(records->records, *format));
    return bytes ? deliver(context, *bytes, registerMatrix(records->records).rows.size(), records->withheld) : Result<Answer>(fail(bytes.error()));
}

} // namespace

QList<Command> exportCommands()
{
    const QList<QCommandLineOption> options{
        { u"class"_s, u"only this class"_s, u"CODE"_s },
        { u"date"_s, u"only this day"_s, u"DATE"_s },
        { u"from"_s, u"from this day on"_s, u"DATE"_s },
        { u"to"_s, u"up to this day"_s, u"DATE"_s },
        { u"profile"_s, u"machine (exact values), excel (a CSV file that opens right by a double click) or xlsx (a workbook)"_s,
          u"P"_s },
        { u"separator"_s, u"of the excel profile: auto, a comma or a semicolon"_s, u"S"_s },
        { { u"o"_s, u"output"_s }, u"write this file instead of standard output"_s, u"FILE"_s }
    };
    return { { u"export marks"_s,
               {},
               u"Write one line per student and session as CSV, or as a workbook"_s,
               options,
               exportAsMarks },
             { u"export register"_s,
               {},
               u"Write one line per student and one column per session as CSV, or as a workbook"_s,
               options,
               exportAsRegister } };
}

} // namespace rollbook
