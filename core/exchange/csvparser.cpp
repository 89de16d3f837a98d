// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

/// Nothing that a person typed: control characters, and what stands for undecodable bytes.
bool isBad(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && !isLineEnd(c)) || (u >= 0x7f && u <= 0x9f) || u >= 0xfffd;
}

QString badCharacterDetail(QChar c)
{
    if (c == QChar::ReplacementCharacter || c.isSurrogate())
        return u"bytes that are not text in the file's encoding"_s;
    return u"the control character U+"_s
        + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

} // namespace

CsvParser::CsvParser(QStringView text, QChar separator, const CsvLimits &limits)
    : m_text(text), m_separator(separator), m_limits(limits)
{
}

std::optional<CsvRecord> CsvParser::next()
{
    while (skipLineEnd()) { }
    if (atEnd())
        return std::nullopt;
    m_record = {};
    m_record.line = m_line;
    const qsizetype start = m_at;
    After after = After::Separator;
    while (after == After::Separator) {
        if (m_record.fields.size() == m_limits.fieldsPerRecord) {
            report(CsvFlaw::TooManyFields, u"more than %1 fields"_s.arg(m_limits.fieldsPerRecord));
            after = After::Abandoned;
        } else {
            after = readField();
        }
    }
    if (after == After::Abandoned || (!quotesMatch() && m_line > m_record.line))
        goOnBelow(start);
    else
        skipLineEnd();
    return std::exchange(m_record, {});
}

bool CsvParser::quotesMatch() const
{
    return m_record.flaw != CsvFlaw::StrayQuote && m_record.flaw != CsvFlaw::UnterminatedQuote;
}

CsvParser::After CsvParser::readField()
{
    const qsizetype start = m_at;
    skipSpaces();
    if (!atEnd() && m_text.at(m_at) == quote)
        return readQuoted();
    m_at = start;
    return readUnquoted();
}

CsvParser::After CsvParser::readUnquoted()
{
    const qsizetype start = m_at;
    while (!atEnd() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
        ++m_at;
    QStringView field = m_text.sliced(start, m_at - start);
    const bool excelText = field.size() > 3 && field.startsWith("=\""_L1) && field.indexOf(quote, 2) == field.size() - 1; // ="001"
    if (field.contains(quote) && !excelText)
        report(CsvFlaw::StrayQuote, u"a quotation mark inside an unquoted field"_s);
    if (field.size() > m_limits.fieldLength) {
        report(CsvFlaw::FieldTooLong,
               u"a field of more than %1 characters"_s.arg(m_limits.fieldLength));
        field.truncate(m_limits.fieldLength);
    }
    return endField(field.toString());
}

CsvParser::After CsvParser::readQuoted()
{
    ++m_at;
    QString field;
    while (skipQuotedChar(field)) {
        if (field.size() > m_limits.fieldLength) {
            report(CsvFlaw::FieldTooLong,
                   u"a quoted field of more than %1 characters"_s.arg(m_limits.fieldLength));
            m_record.fields += field.first(m_limits.fieldLength);
            return After::Abandoned;
        }
    }
    if (atEnd()) {
        report(CsvFlaw::UnterminatedQuote, u"a quotation mark that is never closed"_s);
        m_record.fields += field;
        return After::Abandoned;
    }
    ++m_at;
    const qsizetype closed = m_at;
    skipSpaces();
    if (atEnd() || m_text.at(m_at) == m_separator || isLineEnd(m_text.at(m_at)))
        return endField(field);
    report(CsvFlaw::StrayQuote, u"text after a closing quotation mark"_s);
    if (m_line > m_record.line) {
        m_record.fields += field;
        return After::Abandoned;
    }
    m_at = closed;
    while (!atEnd() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
        ++m_at;
    field += m_text.sliced(closed, std::min(m_at - closed, m_limits.fieldLength));
    return endField(field);
}

/// Takes one character inside quotes; false at the closing quote or the end of the text.
bool CsvParser::skipQuotedChar(QString &text)
{
    if (atEnd())
        return false;
    const QChar c = m_text.at(m_at);
    const bool doubled = c == quote && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote;
    if (c == quote && !doubled)
        return false;
    text += c;
    if (c == u'\n' || (c == u'\r' && !m_text.sliced(m_at + 1).startsWith(u'\n')))
        ++m_line;
    m_at += doubled ? 2 : 1;
    return true;
}

CsvParser::After CsvParser::endField(QString text)
{
    checkCharacters(text);
    m_record.fields += std::move(text);
    if (atEnd() || m_text.at(m_at) != m_separator)
        return After::RecordEnd;
    ++m_at;
    return After::Separator;
}

void CsvParser::checkCharacters(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (isBad(c) || c.isSurrogate()) {
            report(CsvFlaw::BadCharacter, badCharacterDetail(c));
            return;
        }
    }
}

/// The first flaw of a record is the one that is told.
void CsvParser::report(CsvFlaw flaw, const QString &detail)
{
    if (m_record.flaw != CsvFlaw::None)
        return;
    m_record.flaw = flaw;
    m_record.flawField = int(m_record.fields.size());
    m_record.flawDetail = detail;
}

void CsvParser::skipSpaces()
{
    while (!atEnd() && m_text.at(m_at) == u' ')
        ++m_at;
}

bool CsvParser::skipLineEnd()
{
    if (atEnd() || !isLineEnd(m_text.at(m_at)))
        return false;
    const bool two =
        m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += two ? 2 : 1;
    ++m_line;
    return true;
}

void CsvParser::skipLine()
{
    while (!atEnd() && !isLineEnd(m_text.at(m_at)))
        ++m_at;
    skipLineEnd();
}

/// Continues at the line after the one where the record began at `start`, unless so much has been
/// read again already that the text must be made to keep its readers busy.
void CsvParser::goOnBelow(qsizetype start)
{
    m_readAgain += m_at - start;
    if (m_readAgain <= 4 * m_text.size()) {
        m_at = start;
        m_line = m_record.line;
    }
    skipLine();
}

} // namespace rollbook
