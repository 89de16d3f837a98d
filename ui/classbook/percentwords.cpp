// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/percentwords.h"

#include "ui/wording.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

QString PercentWords::percent(std::optional<double> percent, const PercentageSetting &setting)
{
    if (!percent)
        return QString(QChar(0x2013));
    double shown = roundedAsPython(*percent, 1);
    if (setting.isBelow(percent) && shown >= setting.threshold)
        shown = std::floor(*percent * 10) / 10; // never looks as if it had been reached
    //: A percentage: %1 is a number
    return tr("%1 %").arg(QLocale().toString(shown, 'f', 1));
}

QString PercentWords::below(const PercentageSetting &setting)
{
    //: %1 is the percentage below which a student is warned of
    return tr("below %1 %").arg(QLocale().toString(setting.threshold));
}

QString PercentWords::rule(const PercentageSetting &setting)
{
    const QString own = setting.rule.section(u'.', 0, 0);
    if (own == "school"_L1)
        return tr("Present and late, of all lessons that were not excused.");
    const std::pair<QLatin1StringView, QString> systems[] = {
        { "campshub"_L1, u"CampsHub360"_s }, { "cloe"_L1, u"Cloe"_s }, { "schoolos"_L1, u"SchoolOS"_s }, { "portal"_L1, u"Lecturer Portal"_s }
    };
    for (const auto &[name, system] : systems) {
        if (own == name) //: How a percentage is made: %1 is a school system
            return tr("As %1 counts it.").arg(isolated(system));
    }
    return {};
}

QString PercentWords::counts(const StatusCounts &counts)
{
    QStringList parts;
    const auto add = [&](int n, const QString &words) {
        if (n > 0)
            parts << isolated(words);
    };
    add(counts.present, tr("%n present", "marks", counts.present));
    add(counts.absent, tr("%n absent", "marks", counts.absent));
    add(counts.late, tr("%n late", "marks", counts.late));
    add(counts.excused, tr("%n excused", "marks", counts.excused));
    add(counts.unmarked, tr("%n unmarked", "marks", counts.unmarked));
    return parts.join(tr(", ", "between the parts of a list"));
}

} // namespace rollbook
