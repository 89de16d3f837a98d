// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvparser.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/textdecoder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array<char16_t, 3> separators{ u',', u';', u'\t' };
constexpr qsizetype sampleLength = 64 * 1024;
constexpr int sampleRecords = 100;

/// How well `separator` explains the beginning of a file: the columns of the first line, weighted
/// by how many of the lines after it have as many. 0 when it splits nothing.
double plausibility(QStringView sample, QChar separator)
{
    CsvParser parser(sample, separator, {});
    const std::optional<CsvRecord> headings = parser.next();
    if (!headings || headings->fields.size() < 2)
        return 0;
    int records = 1;
    int alike = 1;
    while (records < sampleRecords) {
        const std::optional<CsvRecord> record = parser.next();
        if (!record)
            break;
        ++records;
        alike += record->fields.size() == headings->fields.size();
    }
    return double(headings->fields.size()) * alike / records;
}

/// Excel's own way to say it: a first line "sep=;".
struct Declaration
{
    QChar separator; ///< null when there is none
    qsizetype length = 0;
};

Declaration separatorDeclaration(QStringView text)
{
    if (text.size() < 5 || !text.startsWith("sep="_L1, Qt::CaseInsensitive))
        return {};
    const QChar separator = text.at(4);
    const bool known =
        std::find(separators.begin(), separators.end(), separator.unicode()) != separators.end();
    const bool alone = text.size() == 5 || text.at(5) == u'\r' || text.at(5) == u'\n';
    return known && alone ? Declaration{ separator, 5 } : Declaration{};
}

} // namespace

QChar detectSeparator(const QString &text)
{
    const QStringView sample = QStringView(text).first(std::min(text.size(), sampleLength));
    QChar best = u',';
    double bestPlausibility = 0;
    for (const char16_t separator : separators) {
        const double p = plausibility(sample, separator);
        if (p > bestPlausibility) {
            best = separator;
            bestPlausibility = p;
        }
    }
    return best;
}

ImportResult<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits, const QString &encoding)
{
    if (bytes.size() > limits.bytes)
        return faultOf({ .kind = ImportProblem::Kind::TableTooLarge,
                         .args = { u"the file has %1 bytes; a table may have %2"_s.arg(bytes.size()).arg(limits.bytes) } });
    if (!encoding.isEmpty() && textEncodingNamed(encoding).isEmpty())
        return faultOf({ .kind = ImportProblem::Kind::UnknownEncoding, .args = { encoding, textEncodings().join(u", "_s) } });
    const DecodedText decoded = decodeText(bytes, encoding);
    const Declaration declared = separatorDeclaration(decoded.text);
    CsvTable table;
    table.encoding = decoded.encoding;
    table.guessed = decoded.guessed;
    table.separator = declared.length > 0 ? declared.separator : detectSeparator(decoded.text);
    // The declaration's own line end stays, so that lines are counted as an editor shows them.
    CsvParser parser(QStringView(decoded.text).sliced(declared.length), table.separator, limits);
    qsizetype cells = 0;
    while (std::optional<CsvRecord> record = parser.next()) {
        cells += record->fields.size();
        if (cells > limits.cells)
            return faultOf({ .kind = ImportProblem::Kind::TableTooLarge, .args = { u"the file has more than %1 fields"_s.arg(limits.cells) } });
        table.records += *std::move(record);
    }
    return table;
}

} // namespace rollbook
