// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/rules.h"

#include "core/school/percentage.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Type = RuleSpec::Type;

const QString trueWord = u"true"_s;
const QString falseWord = u"false"_s;

} // namespace

const QList<RuleSpec> &ruleSpecs()
{
    static const QList<RuleSpec> specs{
        // GRACE_PERIOD_MINUTES
        { u"late.grace"_s, Type::Number, u"5"_s, 0, 120, u"minutes"_s, u"who comes later than this after the start is late"_s },
        // MIN_DURATION_FOR_PRESENT_MINUTES; unused there
        { u"present.minimum"_s, Type::Number, u"10"_s, 0, 600, u"minutes"_s, u"who stayed shorter than this was not present"_s },
        // THRESHOLD_PERCENT
        { u"threshold"_s, Type::Percent, u"75"_s, 0, 100, u"percent"_s, u"below this a student is warned of"_s },
        // OFFLINE_SYNC_MAX_DELTA_MINUTES; unused there
        { u"offline.window"_s, Type::Number, u"120"_s, 0, 100000, u"minutes"_s, u"how long after a lesson a server takes marks made without a network"_s, false },
        // DATA_RETENTION_YEARS
        { u"retention"_s, Type::Number, u"7"_s, 1, 100, u"years"_s, u"how long marks are kept"_s },
        // AUTO_OPEN_SESSIONS, AUTO_CLOSE_SESSIONS, AUTO_MARK_ABSENT
        { u"session.auto_open"_s, Type::Flag, trueWord, 0, 0, {}, u"registers open by themselves when the lesson begins"_s },
        { u"session.auto_close"_s, Type::Flag, trueWord, 0, 0, {}, u"registers close by themselves after the lesson"_s },
        { u"session.auto_absent"_s, Type::Flag, trueWord, 0, 0, {}, u"who is unmarked when a register that was taken closes by itself is absent"_s },
        // MAX_CORRECTION_DAYS; unused there
        { u"correction.days"_s, Type::Number, u"7"_s, 0, 366, u"days"_s, u"a closed register is locked after this"_s },
        // QR_TOKEN_EXPIRY_MINUTES, BIOMETRIC_ENABLED, RFID_ENABLED, GPS_VERIFICATION, SEND_ATTENDANCE_NOTIFICATIONS
        { u"qr.token"_s, Type::Number, u"60"_s, 1, 1440, u"minutes"_s, u"how long a code on the screen is good"_s, false },
        { u"capture.biometric"_s, Type::Flag, falseWord, 0, 0, {}, u"fingerprints and faces"_s, false },
        { u"capture.rfid"_s, Type::Flag, falseWord, 0, 0, {}, u"radio cards"_s, false },
        { u"capture.location"_s, Type::Flag, falseWord, 0, 0, {}, u"where the device is"_s, false },
        { u"notifications"_s, Type::Flag, trueWord, 0, 0, {}, u"parents are told"_s, false },
        // Lecturer Portal, contract chapter 1: the divisor of its percentage
        { u"sessions_per_semester"_s, Type::Number, u"12"_s, 1, 1000, u"lessons"_s, u"lessons of a subject in a semester"_s },
        { u"warning.absences"_s, Type::Number, u"3"_s, 1, 100, u"absences"_s, u"as many absences in a row are warned of"_s },
        // The longest that England's guidance "Working together to improve school attendance" (2024) allows
        { u"register.closes"_s, Type::Number, u"30"_s, 0, 600, u"minutes"_s, u"who comes later than this after the start came after the register closed"_s },
        { u"percentage"_s, Type::Word, u"school"_s, 0, 0, {}, u"the rule by which percentages are made"_s },
        { u"codes"_s, Type::Word, u"generic"_s, 0, 0, {}, u"the code pack in use"_s },
        { u"cycle.weeks"_s, Type::Number, u"1"_s, 1, 2, u"weeks"_s, u"after how many weeks the timetable comes back"_s },
        { u"cycle.anchor"_s, Type::Date, {}, 0, 0, {}, u"a day of an A week"_s },
        { u"cycle.teaching_weeks"_s, Type::Flag, falseWord, 0, 0, {}, u"weeks of holidays do not count in the cycle"_s },
        { u"role"_s, Type::Word, u"admin"_s, 0, 0, {}, u"the role of who uses this store"_s, true, true },
        { u"staff_number"_s, Type::Word, {}, 0, 0, {}, u"the staff number of who uses this store"_s, true, true },
    };
    return specs;
}

const RuleSpec *ruleSpec(const QString &name)
{
    for (const RuleSpec &spec : ruleSpecs()) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

Result<QString> checkedRule(const RuleSpec &spec, const QString &value)
{
    const QString text = value.trimmed();
    const auto refuse = [&](const QString &allowed) {
        return fail(Error::Kind::Invalid, u"%1 cannot be \"%2\"; it is %3"_s.arg(spec.name, text, allowed));
    };
    switch (spec.type) {
    case Type::Number:
    case Type::Percent: {
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok || number < spec.least || number > spec.most)
            return refuse(u"a whole number from %1 to %2"_s.arg(spec.least).arg(spec.most));
        return QString::number(number);
    }
    case Type::Flag:
        for (const auto &[word, flag] : { std::pair{ u"true"_s, true }, { u"yes"_s, true }, { u"on"_s, true }, { u"1"_s, true },
                                          { u"false"_s, false }, { u"no"_s, false }, { u"off"_s, false }, { u"0"_s, false } }) {
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return flag ? trueWord : falseWord;
        }
        return refuse(u"on or off"_s);
    case Type::Date:
        if (!text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
            return refuse(u"a date such as 2026-09-07"_s);
        return text;
    case Type::Word:
        if (spec.name == u"percentage"_s && !percentageRule(text)) {
            QStringList names;
            for (const PercentageRule &rule : percentageRules())
                names.append(rule.name);
            return refuse(u"one of "_s + names.join(u", "_s));
        }
        if (spec.name == u"role"_s && !QStringList{ u"teacher"_s, u"substitute"_s, u"office"_s, u"admin"_s, u"auditor"_s }.contains(text))
            return refuse(u"teacher, substitute, office, admin or auditor"_s);
        return text;
    }
    return text;
}

SchoolRules schoolRules(const QHash<QString, QString> &stored)
{
    const auto value = [&](const QString &name) { return stored.contains(name) ? stored[name] : ruleSpec(name)->byDefault; };
    const auto number = [&](const QString &name) { return value(name).toInt(); };
    const auto flag = [&](const QString &name) { return value(name) == trueWord; };
    return { .graceMinutes = number(u"late.grace"_s),
             .minimumMinutes = number(u"present.minimum"_s),
             .thresholdPercent = number(u"threshold"_s),
             .correctionDays = number(u"correction.days"_s),
             .retentionYears = number(u"retention"_s),
             .offlineWindowMinutes = number(u"offline.window"_s),
             .sessionsPerSemester = number(u"sessions_per_semester"_s),
             .absencesInARow = number(u"warning.absences"_s),
             .registerCloses = number(u"register.closes"_s),
             .autoOpen = flag(u"session.auto_open"_s),
             .autoClose = flag(u"session.auto_close"_s),
             .autoAbsent = flag(u"session.auto_absent"_s),
             .percentage = value(u"percentage"_s),
             .codes = value(u"codes"_s) };
}

} // namespace rollbook
