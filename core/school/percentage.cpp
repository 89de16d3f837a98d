// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/percentage.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

double over(double part, double whole, double otherwise = 0) { return whole <= 0 ? otherwise : part / whole; }

// CampsHub360, contract chapter 8, rule 7. Its five figures differ.
double campshubSummary(const StatusCounts &c)
{
    const int all = c.total() - c.unmarked;
    return all == 0 ? 0 : roundedAsPython(100.0 * (c.present + c.late) / std::max(all - c.excused, 1));
}
double campshubJob(const StatusCounts &c)
{
    return over(100.0 * c.present, c.present + c.absent + c.late, 100);
}
double campshubSession(const StatusCounts &c)
{
    const int all = c.total() - c.unmarked;
    return all == 0 ? 0 : double(c.present + c.late) / all * 100; // in this order: the last digit depends on it
}
double campshubOverview(const StatusCounts &c)
{
    return roundedAsPython(100.0 * c.present / std::max(c.total() - c.unmarked, 1));
}
double campshubReadme(const StatusCounts &c)
{
    const int all = c.total() - c.unmarked;
    return all > 0 && all == c.excused ? 100 : campshubSummary(c);
}

// Cloe, contract 5.3: two figures. It has no excused; such a mark is an absence there.
double cloeAttendance(const StatusCounts &c)
{
    return c.total() == 0 ? 0 : roundedAsPython((c.present + c.late) * 100.0 / c.total());
}
double cloeAnalytics(const StatusCounts &c)
{
    const int marked = c.total() - c.unmarked;
    return marked == 0 ? 0 : roundedAsPython(c.present * 100.0 / marked);
}

// SchoolOS, contract: present_rate of a session's summary and of class_summary; late does not count.
double schoolosSummary(const StatusCounts &c)
{
    const int marked = c.total() - c.unmarked;
    return marked == 0 ? 0 : roundedAsPython(c.present * 100.0 / marked);
}

// Lecturer Portal, contract chapter 1: marks of a student in a unit / 12 x 100, a full double, not
// capped; an absence makes no mark there. 12 is the service's number of sessions a semester.
double portalPercentage(const StatusCounts &c) { return (c.present + c.late) * 100.0 / 12; }

int counted(const StatusCounts &c) { return c.present + c.late + c.codedThere + c.absent + c.codedMissed; }

double school(const StatusCounts &c) { return over(100.0 * (c.present + c.late + c.codedThere), counted(c)); }

} // namespace

double roundedAsPython(double value, int places)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, places);
    double rounded = value;
    std::from_chars(text.data(), written.ptr, rounded);
    return rounded;
}

const QList<PercentageRule> &percentageRules()
{
    static const QList<PercentageRule> rules{
        { u"school"_s, u"present and late of those not excused"_s, school },
        { u"campshub.summary"_s, u"CampsHub360, a student's summary"_s, campshubSummary },
        { u"campshub.job"_s, u"CampsHub360, the statistics table"_s, campshubJob },
        { u"campshub.session"_s, u"CampsHub360, a session"_s, campshubSession },
        { u"campshub.overview"_s, u"CampsHub360, the overview"_s, campshubOverview },
        { u"campshub.readme"_s, u"CampsHub360, as its documents say"_s, campshubReadme },
        { u"cloe.attendance"_s, u"Cloe, a session: of all enrolled"_s, cloeAttendance },
        { u"cloe.analytics"_s, u"Cloe, analytics and reports: of all marked"_s, cloeAnalytics },
        { u"schoolos.summary"_s, u"SchoolOS: present of all marked"_s, schoolosSummary },
        { u"portal"_s, u"Lecturer Portal: of 12 sessions"_s, portalPercentage },
    };
    return rules;
}

bool hasFigure(const PercentageRule &rule, const StatusCounts &counts) { return rule.compute != school || counted(counts) > 0; }

const PercentageRule *percentageRule(const QString &name)
{
    for (const PercentageRule &rule : percentageRules()) {
        if (rule.name == name)
            return &rule;
    }
    return nullptr;
}

} // namespace rollbook
