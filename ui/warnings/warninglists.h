// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/store/warnings.h"

#include <QCoreApplication>
#include <QMap>

namespace rollbook {

/// Warnings with the names that go with their codes. A value.
struct NamedWarnings
{
    SchoolWarnings found;
    School school;
    QMap<QString, QString> teachers; ///< staff number -> name
    QMap<QString, QString> subjects; ///< code -> name
};
/// Reads on the connection's thread. Figures count from the beginning of the school year, or of what
/// there is, to `day`. `now` is UTC ms.
Result<NamedWarnings> readNamedWarnings(Database &database, const School &school, QDate day, qint64 now);

/// One list of warnings as it is shown, printed and saved: five columns.
struct WarningList
{
    QString title;
    QString none; ///< what is said when the list is empty
    QStringList headings;
    QList<QStringList> rows;
};

/// The words of the warnings.
class WarningWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::WarningWording)
public:
    /// To be called, registers not taken, absences in a row, below the threshold: always all four.
    static QList<WarningList> lists(const NamedWarnings &warnings);
    static QString title(const NamedWarnings &warnings); ///< with the day and the school, and of which classes
    static QString reach(const SchoolWarnings &found); ///< that these are of one's own classes only; empty = of all
    static QString guardian(const Guardian &guardian); ///< "Ama Mensah (mother) 0201 234567"
    static QByteArray csv(const QList<WarningList> &lists, CsvFormat format);
};

/// The lists on paper, A4, as PDF. Any thread.
QByteArray printedWarnings(const NamedWarnings &warnings);

} // namespace rollbook
