// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulewording.h"

#include "core/school/percentage.h"
#include "ui/rules/permissionwording.h"
#include "ui/wording.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct RuleWords
{
    QLatin1StringView rule;
    const char *title;
    const char *meaning;
};

constexpr RuleWords words[] = {
    { "late.grace"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Late after"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Who arrives longer than this after the start is late.") },
    { "present.minimum"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Present from"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Who stayed for less time than this was not present.") },
    { "session.auto_open"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Registers open by themselves"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "When the lesson begins.") },
    { "session.auto_close"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Registers finish by themselves"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "After the lesson and the minutes above.") },
    { "session.auto_absent"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Unmarked students become absent"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Only when a register that was taken finishes by itself. Each such mark has a note that says so.") },
    { "correction.days"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Registers lock after"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "A finished register is locked then: its marks change by a correction only.") },
    { "register.closes"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Registers close after"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Who arrives longer than this after the start came after the register closed: said when it is finished.") },
    { "retention"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Marks are kept for"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Older ones may be removed, after a preview. None is removed by itself, and none that is not delivered.") },
    { "threshold"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Warn below"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Students whose attendance is lower are in the warnings.") },
    { "warning.absences"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Warn of absences in a row"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Students with as many, one after the other, are in the warnings. Excused lessons do not count.") },
    { "percentage"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "How attendance is counted"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "School systems count in different ways. Choose the one whose figures you compare with.") },
    { "sessions_per_semester"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Lessons in a semester"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Of one subject. Only the counting of a lecturer portal uses it.") },
    { "cycle.weeks"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "The timetable comes back after"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "One week, or two: A and B by turns.") },
    { "cycle.anchor"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "A day of a week A"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "The weeks are counted from there.") },
    { "cycle.teaching_weeks"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Holiday weeks do not count"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "After a week without lessons the cycle goes on where it was.") },
    { "codes"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Attendance codes"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "What marks are called in reports, and what they count as.") },
    { "role"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Your role on this device"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "What whoever uses this Rollbook may do.") },
    { "staff_number"_L1, QT_TRANSLATE_NOOP("rollbook::RuleWording", "Your staff number"),
      QT_TRANSLATE_NOOP("rollbook::RuleWording", "Says which lessons are yours: by the timetable and the school's lists.") },
};

const RuleWords *wordsOf(const QString &rule)
{
    for (const RuleWords &w : words) {
        if (rule == w.rule)
            return &w;
    }
    return nullptr;
}

} // namespace

QString RuleWording::title(const QString &rule)
{
    const RuleWords *w = wordsOf(rule);
    return w ? tr(w->title) : rule;
}

QString RuleWording::meaning(const QString &rule)
{
    const RuleWords *w = wordsOf(rule);
    return w ? tr(w->meaning) : QString();
}

QString RuleWording::value(const RuleSpec &spec, const QString &value)
{
    const int number = value.toInt();
    switch (spec.type) {
    case RuleSpec::Type::Flag: return value == u"true"_s ? tr("Yes") : tr("No");
    case RuleSpec::Type::Percent: return isolated(tr("%1 %").arg(QLocale().toString(number)));
    case RuleSpec::Type::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? isolated(QLocale().toString(date, QLocale::ShortFormat)) : tr("Not said");
    }
    case RuleSpec::Type::Word: return value.isEmpty() ? tr("Not said") : option(spec, value);
    case RuleSpec::Type::Number: break;
    }
    if (spec.unit == u"minutes"_s)
        return isolated(tr("%n minutes", nullptr, number));
    if (spec.unit == u"days"_s)
        return isolated(tr("%n days", nullptr, number));
    if (spec.unit == u"years"_s)
        return isolated(tr("%n years", nullptr, number));
    if (spec.unit == u"weeks"_s)
        return isolated(tr("%n weeks", nullptr, number));
    return isolated(QLocale().toString(number));
}

QString RuleWording::option(const RuleSpec &spec, const QString &value)
{
    if (spec.name == u"role"_s)
        return PermissionWording::role(roleFromWord(value).value_or(Role::Auditor));
    if (spec.name != u"percentage"_s)
        return isolated(value);
    //: %1 is the name of a rule, as the command line has it
    return value == u"school"_s ? tr("School: excused lessons stay out") : tr("As %1 counts").arg(isolated(value));
}

QStringList ruleOptions(const RuleSpec &spec)
{
    QStringList options;
    if (spec.name == u"role"_s) {
        for (const Role role : allRoles)
            options.append(roleWord(role));
    } else if (spec.name == u"percentage"_s) {
        for (const PercentageRule &rule : percentageRules())
            options.append(rule.name);
    }
    return options;
}

QString RuleWording::effect(const RuleEffect &effect)
{
    const QString before = isolated(QLocale().toString(effect.before)), after = isolated(QLocale().toString(effect.after));
    switch (effect.what) {
    case RuleEffect::What::FromNowOn: return tr("It counts from now on. All marks stay as they are.");
    case RuleEffect::What::StudentsBelow:
        //: %1 and %2 are numbers of students
        return tr("Students warned of as below the threshold: %1 now, %2 then. All marks stay as they are.").arg(before, after);
    case RuleEffect::What::StudentsInARow:
        //: %1 and %2 are numbers of students
        return tr("Students warned of for absences in a row: %1 now, %2 then. All marks stay as they are.").arg(before, after);
    case RuleEffect::What::RegistersLocked:
        //: %1 and %2 are numbers of registers
        return tr("Locked registers of the last two years: %1 now, %2 then. All marks stay as they are.").arg(before, after);
    case RuleEffect::What::Lessons:
        return effect.after == 0 ? tr("No lesson of the next four weeks changes. Registers that were opened stay.")
                                 //: %1 is a number of lessons
                                 : tr("Lessons of the next four weeks that come or go: %1. Registers that were opened stay.").arg(after);
    case RuleEffect::What::Role:
        return effect.after == 1 ? tr("You can still change the school rules.")
                                 : tr("You cannot change the school rules then, until you take another role here.");
    }
    return {};
}

QString RuleWording::statisticalClass(StatisticalClass c)
{
    switch (c) {
    case StatisticalClass::Attending: return tr("Attending");
    case StatisticalClass::AttendingElsewhere: return tr("Attending elsewhere");
    case StatisticalClass::AbsentAuthorised: return tr("Absent, authorised");
    case StatisticalClass::AbsentUnauthorised: return tr("Absent, not authorised");
    case StatisticalClass::NotPossible: return tr("Could not attend");
    case StatisticalClass::NotCounted: return tr("Not counted");
    case StatisticalClass::Unmarked: return tr("Not marked");
    }
    return {};
}

} // namespace rollbook
