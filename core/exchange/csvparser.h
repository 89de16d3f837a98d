// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"

#include <optional>

namespace rollbook {

/// Takes a text apart into records, one at a time. The text must outlive it.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator, const CsvLimits &limits);

    /// The next record that is not an empty line; nothing at the end of the text.
    std::optional<CsvRecord> next();

private:
    /// What follows a field. Abandoned: its quotes do not match, the rest of the record is unknown.
    enum class After { Separator, RecordEnd, Abandoned };

    bool atEnd() const { return m_at >= m_text.size(); }
    After readField();
    After readQuoted();
    After readUnquoted();
    After endField(QString text);
    bool skipQuotedChar(QString &text);
    void skipSpaces();
    bool skipLineEnd();
    void skipLine();
    void checkCharacters(const QString &text);
    void report(CsvFlaw flaw, const QString &detail);
    void goOnBelow(qsizetype start);
    bool quotesMatch() const;

    QStringView m_text;
    QChar m_separator;
    CsvLimits m_limits;
    CsvRecord m_record;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_readAgain = 0; ///< characters gone back over, limited so that time stays linear
};

} // namespace rollbook
