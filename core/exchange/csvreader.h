// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QStringList>

namespace rollbook {

/// What is wrong with a record's form; its fields are then a best guess.
enum class CsvFlaw {
    None,
    StrayQuote, ///< a quote inside an unquoted field, or text after a closing quote
    UnterminatedQuote,
    BadCharacter, ///< a control character, or bytes that are not text in the encoding
    FieldTooLong, ///< the field is cut at the limit
    TooManyFields, ///< more than any table has; the rest is dropped
};

struct CsvRecord
{
    int line = 0; ///< 1-based physical line on which the record begins
    QStringList fields;
    CsvFlaw flaw = CsvFlaw::None; ///< the first one
    int flawField = -1; ///< index of the field concerned
    QString flawDetail; ///< in English

    bool operator==(const CsvRecord &) const = default;
};

/// A file of separated values, read. Empty lines are left out.
struct CsvTable
{
    QString encoding;
    QChar separator;
    QList<CsvRecord> records; ///< the headings are the first
    bool guessed = false; ///< the encoding, see DecodedText

    bool operator==(const CsvTable &) const = default;
};

/// Beyond these a file is no school's roster: refused, or the record reported.
struct CsvLimits
{
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype cells = 1'000'000; ///< in all records together
    qsizetype fieldLength = 64 * 1024; ///< in UTF-16 units
    qsizetype fieldsPerRecord = 512;
};

/// Comma, semicolon or tab: the one that splits the first line, and the lines after it alike.
/// Separators inside quotes do not count. A comma when there is only one column.
QChar detectSeparator(const QString &text);

/// RFC 4180, with any of the three separators and line ends, spaces allowed around quotes, and
/// Excel's "sep=;" line obeyed. After a record whose quotes do not match, reading goes on at the
/// next physical line, so that one stray quote never swallows the students below it.
/// Error Invalid only for a file beyond `limits.bytes` or `limits.cells`. Takes time linear in
/// size.
/// `encoding` is what a person said, one of textEncodings(); empty = it is recognised or guessed.
ImportResult<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {}, const QString &encoding = {});

} // namespace rollbook
