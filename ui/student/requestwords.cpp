// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/requestwords.h"

#include "ui/classbook/bookmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {

QString RequestWords::category(const QString &category)
{
    const std::pair<QLatin1StringView, QString> words[] = {
        { "medical"_L1, tr("medical", "a reason for leave") },       { "family"_L1, tr("family", "a reason for leave") },
        { "excused"_L1, tr("excused", "a reason for leave") },       { "suspension"_L1, tr("suspension", "a reason for leave") },
        { "other"_L1, tr("another reason", "a reason for leave") },
    };
    for (const auto &[code, word] : words) {
        if (category == code)
            return word;
    }
    return category;
}

QString RequestWords::state(RequestState state)
{
    switch (state) {
    case RequestState::Wanted: return tr("Waiting for the office");
    case RequestState::Approved: return tr("Approved");
    case RequestState::Rejected: return tr("Rejected");
    case RequestState::Withdrawn: return tr("Withdrawn");
    }
    return {};
}

QString RequestWords::leave(const Leave &leave)
{
    const QLocale locale;
    const QString format = tr("d MMM yyyy", "a day of a leave");
    const QString from = isolated(locale.toString(leave.from, format));
    //: %1 and %2 are days
    const QString days = leave.from == leave.to ? from : tr("%1 to %2").arg(from, isolated(locale.toString(leave.to, format)));
    QStringList reasons{ isolated(category(leave.category)) };
    if (!leave.reason.isEmpty())
        reasons << isolated(leave.reason);
    //: A leave: %1 the days, %2 the reasons, %3 what the office says
    return tr("%1: %2. %3").arg(days, reasons.join(", "_L1), state(leave.state));
}

QString RequestWords::correction(const HistoryCorrection &entry)
{
    //: A mark to be changed: %1 is the status there was, %2 the one wanted
    QString change = tr("%1 to %2").arg(isolated(Wording::status(entry.correction.from)), isolated(Wording::status(entry.correction.to)));
    if (!entry.correction.reason.isEmpty())
        change += ", "_L1 + isolated(entry.correction.reason);
    return tr("%1: %2. %3").arg(BookModel::sessionWords(entry.session), change, state(entry.correction.state));
}

} // namespace rollbook
