// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/exchange/classnames.h"
#include "core/exchange/problemwords.h"
#include "core/school/localtime.h"
#include "core/school/zonename.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int mostOccurrences = 50'000; // of one event: 136 years of daily lessons
constexpr int mostSteps = 3'000'000; // of all events together
constexpr qsizetype mostCalendarBytes = 64 * 1024 * 1024;

struct FreeComponent
{
    void operator()(icalcomponent *c) const { icalcomponent_free(c); }
};
struct FreeIterator
{
    void operator()(icalrecur_iterator *i) const { icalrecur_iterator_free(i); }
};

/// A moment as the school sees it. A whole day has no time.
struct When
{
    QDate date;
    QTime time;

    friend bool operator<(const When &a, const When &b) { return std::tie(a.date, a.time) < std::tie(b.date, b.time); }
    bool operator==(const When &) const = default;
};

/// The system's zone of this name: by its IANA name, also behind a prefix of the program that wrote it
/// ("/mozilla.org/20070129_1/Europe/Berlin"). Invalid when there is none.
QTimeZone zoneNamed(const QByteArray &tzid)
{
    if (isZoneName(tzid)) // QTimeZone itself takes any word for a POSIX rule
        return QTimeZone(tzid);
    const QList<QByteArray> parts = tzid.split('/');
    for (qsizetype n = 3; n >= 2 && tzid.startsWith('/'); --n) {
        if (const QByteArray id = parts.mid(std::max<qsizetype>(parts.size() - n, 0)).join('/'); isZoneName(id))
            return QTimeZone(id);
    }
    return {};
}

/// RFC 5545 3.8.7.4: of two states of one event the one with the higher SEQUENCE counts; then the later
/// DTSTAMP; then the later in the file.
bool replaces(icalcomponent *event, icalcomponent *other)
{
    if (!other)
        return true;
    const int sequence = icalcomponent_get_sequence(event), before = icalcomponent_get_sequence(other);
    if (sequence != before)
        return sequence > before;
    return icaltime_compare(icalcomponent_get_dtstamp(event), icalcomponent_get_dtstamp(other)) >= 0;
}

QString textOf(const char *text) { return text ? QString::fromUtf8(text).simplified() : QString(); }

/// libical walks with one position per component, so that a walk within a walk never ends: collected first.
QList<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind)
{
    QList<icalproperty *> list;
    for (icalproperty *p = icalcomponent_get_first_property(component, kind); p; p = icalcomponent_get_next_property(component, kind))
        list.append(p);
    return list;
}

QList<icalcomponent *> eventsOf(icalcomponent *calendar)
{
    QList<icalcomponent *> list;
    for (icalcomponent *e = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); e;
         e = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        list.append(e);
    return list;
}

/// One VEVENT with what overrides single dates of it.
struct Event
{
    icalcomponent *master = nullptr;
    QList<icalcomponent *> overrides;
};

class Reader
{
public:
    Reader(icalcomponent *calendar, const CalendarReading &reading) : m_calendar(calendar), m_reading(reading), m_zone(reading.zone.toLatin1()), m_names(reading.classes) { }
    TimetableFile read();

private:
    When wall(icaltimetype time, icalproperty *property) const;
    static QByteArray zoneIdOf(icaltimetype time, icalproperty *property);
    QString unknownZone(icalcomponent *event) const;
    void addOverride(Event &event, icalcomponent *single) const;
    When start(icalcomponent *event) const;
    When end(icalcomponent *event) const;
    QStringList classesOf(icalcomponent *event) const;
    static QString summary(icalcomponent *event) { return textOf(icalcomponent_get_summary(event)); }
    static bool cancelled(icalcomponent *event) { return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED; }
    void problem(icalcomponent *event, ImportProblem::Kind kind, const QString &arg = {});
    void addClosure(icalcomponent *event, const When &at);
    void readClosures(const Event &event);
    When originalOf(icalcomponent *single) const;
    void readLessons(const QString &uid, const Event &event);
    QSet<When> exceptions(icalcomponent *event, const QList<When> &dates) const;
    QList<When> occurrences(icalcomponent *event) const;
    void expand(icalcomponent *event, icalrecurrencetype rule, QList<When> &dates) const;
    QSet<int> addWeekly(const QString &uid, icalcomponent *event, const QList<When> &dates, const TimetableSlot &like);
    bool isPlainWeekly(icalcomponent *event) const;
    bool within(QDate day) const { return day >= m_reading.from && day <= m_reading.to; }

    icalcomponent *m_calendar;
    const CalendarReading &m_reading;
    QTimeZone m_zone;
    ClassNames m_names;
    TimetableFile m_file;
    mutable int m_steps = 0; ///< of rules, so far
    mutable QList<icalcomponent *> m_endless; ///< whose rules were not followed to the end
};

size_t qHash(const When &when, size_t seed = 0) { return qHashMulti(seed, when.date, when.time); }

QByteArray Reader::zoneIdOf(icaltimetype time, icalproperty *property)
{
    icalparameter *parameter = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    if (parameter)
        return icalparameter_get_tzid(parameter);
    return time.zone && !icaltime_is_utc(time) ? QByteArray(icaltimezone_get_tzid(const_cast<icaltimezone *>(time.zone))) : QByteArray();
}

/// The first time zone of the event that neither the system nor the file knows; empty = all are known.
QString Reader::unknownZone(icalcomponent *event) const
{
    for (const icalproperty_kind kind : { ICAL_DTSTART_PROPERTY, ICAL_DTEND_PROPERTY, ICAL_RECURRENCEID_PROPERTY, ICAL_RDATE_PROPERTY, ICAL_EXDATE_PROPERTY }) {
        for (icalproperty *p : propertiesOf(event, kind)) {
            const QByteArray tzid = zoneIdOf(icaltime_null_time(), p);
            if (!tzid.isEmpty() && tzid != m_reading.zone.toLatin1() && !zoneNamed(tzid).isValid() && !icalcomponent_get_timezone(m_calendar, tzid.constData())
                && QTimeZone::windowsIdToDefaultIanaId(tzid).isEmpty())
                return QString::fromUtf8(tzid);
        }
    }
    return {};
}

When Reader::wall(icaltimetype time, icalproperty *property) const
{
    const QDate date(time.year, time.month, time.day);
    if (time.is_date)
        return { date, {} };
    const QTime clock(time.hour, time.minute, time.second == 60 ? 59 : time.second);
    if (icaltime_is_utc(time)) {
        const LocalTime local = localTimeOf(QDateTime(date, clock, Qt::UTC).toMSecsSinceEpoch(), m_zone);
        return { local.date, local.time };
    }
    const QByteArray tzid = zoneIdOf(time, property);
    if (tzid.isEmpty() || tzid == m_reading.zone.toLatin1())
        return { date, clock }; // floating, or the school's own
    qint64 instant = 0;
    if (const QTimeZone known = zoneNamed(tzid); known.isValid())
        instant = instantOf(date, clock, known);
    else if (icaltimezone *own = icalcomponent_get_timezone(m_calendar, tzid.constData()))
        instant = 1000LL * icaltime_as_timet_with_zone(time, own);
    else if (const QTimeZone ofWindows(QTimeZone::windowsIdToDefaultIanaId(tzid)); ofWindows.isValid())
        instant = instantOf(date, clock, ofWindows);
    else
        return { date, clock }; // unknownZone() has said so
    const LocalTime local = localTimeOf(instant, m_zone);
    return { local.date, local.time };
}

When Reader::start(icalcomponent *event) const
{
    icalproperty *p = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    return p ? wall(icalcomponent_get_dtstart(event), p) : When();
}

When Reader::end(icalcomponent *event) const
{
    if (icalproperty *p = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY))
        return wall(icalcomponent_get_dtend(event), p);
    const When begin = start(event);
    icalproperty *p = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    const int seconds = p ? icaldurationtype_as_int(icalproperty_get_duration(p)) : 0;
    if (!begin.time.isValid())
        return { begin.date.addDays(std::max(1, seconds / 86400)), {} };
    return { begin.date, begin.time.addSecs(seconds) };
}

void Reader::problem(icalcomponent *event, ImportProblem::Kind kind, const QString &arg)
{
    const QString name = summary(event), day = start(event).date.toString(Qt::ISODate);
    const QString which = (name.isEmpty() ? textOf(icalcomponent_get_uid(event)) : name).left(200);
    m_file.problems.append({ .kind = kind, .which = day.isEmpty() ? which : u"%1 (%2)"_s.arg(which, day), .args = { arg }, .lost = true });
}

/// By category, by summary, by description: the first of them that names a class.
QStringList Reader::classesOf(icalcomponent *event) const
{
    QStringList texts;
    for (icalproperty *p : propertiesOf(event, ICAL_CATEGORIES_PROPERTY)) {
        for (const QString &category : textOf(icalproperty_get_categories(p)).split(u','))
            texts.append(category.trimmed());
    }
    texts.append({ summary(event), textOf(icalcomponent_get_description(event)) });
    for (const QString &text : std::as_const(texts)) {
        if (const QStringList codes = m_names.in(text); !codes.isEmpty())
            return codes;
    }
    return {};
}

void Reader::addClosure(icalcomponent *event, const When &at)
{
    const When begin = start(event), finish = end(event);
    Closure closure{ .name = summary(event), .from = at.date, .start = at.time, .end = begin.time.isValid() ? finish.time : QTime(), .source = {} };
    closure.to = at.date.addDays(begin.time.isValid() ? begin.date.daysTo(finish.date) : std::max<qint64>(1, begin.date.daysTo(finish.date)) - 1);
    if (begin.time.isValid() && closure.to != closure.from) { // over night: whole days, for safety
        closure.start = {};
        closure.end = {};
    }
    m_file.closures.append(closure);
}

void Reader::readClosures(const Event &event)
{
    const QList<When> dates = event.master && !cancelled(event.master) ? occurrences(event.master) : QList<When>();
    QSet<When> out = event.master ? exceptions(event.master, dates) : QSet<When>();
    for (icalcomponent *single : event.overrides) {
        out.insert(originalOf(single));
        if (!cancelled(single) && within(start(single).date))
            addClosure(single, start(single));
    }
    for (const When &when : dates) {
        if (!out.contains(when))
            addClosure(event.master, when);
    }
}

void Reader::expand(icalcomponent *event, icalrecurrencetype rule, QList<When> &dates) const
{
    icalproperty *p = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype first = icalcomponent_get_dtstart(event);
    if (rule.until.is_date && !first.is_date && !icaltime_is_null_time(rule.until)) { // not allowed, and common: all of that day counts
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = 59;
        rule.until.second = 59;
        rule.until.zone = first.zone;
    }
    const std::unique_ptr<icalrecur_iterator, FreeIterator> i(icalrecur_iterator_new(rule, first));
    if (!i)
        return;
    for (int n = 0; n < mostOccurrences && m_steps < mostSteps; ++n, ++m_steps) {
        const icaltimetype next = icalrecur_iterator_next(i.get());
        const QDate date(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || date > m_reading.to.addDays(1))
            return;
        if (date >= m_reading.from.addDays(-1))
            dates.append(wall(next, p));
    }
    m_endless.append(event);
}

/// All dates, those taken out by EXDATE among them, in order.
QList<When> Reader::occurrences(icalcomponent *event) const
{
    QList<When> dates{ start(event) }; // DTSTART counts as the first one, 3.8.5.3
    for (icalproperty *p : propertiesOf(event, ICAL_RRULE_PROPERTY))
        expand(event, icalproperty_get_rrule(p), dates);
    for (icalproperty *p : propertiesOf(event, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype at = icalproperty_get_rdate(p);
        dates.append(wall(icaltime_is_null_time(at.time) ? at.period.start : at.time, p));
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    dates.removeIf([&](const When &when) { return !within(when.date); });
    return dates;
}

QSet<When> Reader::exceptions(icalcomponent *event, const QList<When> &dates) const
{
    QSet<When> out;
    QList<When> byRule; // RFC 2445; some still write it
    for (icalproperty *p : propertiesOf(event, ICAL_EXRULE_PROPERTY))
        expand(event, icalproperty_get_exrule(p), byRule);
    for (const When &when : std::as_const(byRule)) {
        if (dates.contains(when))
            out.insert(when);
    }
    for (icalproperty *p : propertiesOf(event, ICAL_EXDATE_PROPERTY)) {
        const When at = wall(icalproperty_get_exdate(p), p);
        for (const When &when : dates) { // a date without a time takes the whole day, as some programs write it
            if (when == at || (!at.time.isValid() && when.date == at.date))
                out.insert(when);
        }
    }
    return out;
}

bool Reader::isPlainWeekly(icalcomponent *event) const
{
    const QList<icalproperty *> rules = propertiesOf(event, ICAL_RRULE_PROPERTY);
    if (rules.size() != 1)
        return false;
    const icalrecurrencetype rule = icalproperty_get_rrule(rules.constFirst());
    return rule.freq == ICAL_WEEKLY_RECURRENCE && rule.interval == 1;
}

/// Weekly lessons for those weekdays whose dates are every week's; returns these weekdays.
QSet<int> Reader::addWeekly(const QString &uid, icalcomponent *event, const QList<When> &dates, const TimetableSlot &like)
{
    QSet<int> taken;
    if (!isPlainWeekly(event))
        return taken;
    QMap<int, QList<When>> byWeekday;
    for (const When &when : dates)
        byWeekday[when.date.dayOfWeek()].append(when);
    for (auto it = byWeekday.cbegin(); it != byWeekday.cend(); ++it) {
        const QList<When> &days = it.value();
        bool regular = days.size() > 1;
        for (qsizetype i = 1; i < days.size(); ++i)
            regular = regular && days[i].time == days[0].time && days[i - 1].date.daysTo(days[i].date) == 7;
        if (!regular)
            continue;
        TimetableSlot slot = like;
        slot.weekday = it.key();
        slot.start = days.constFirst().time;
        slot.end = slot.start.addSecs(like.start.secsTo(like.end));
        slot.from = days.constFirst().date;
        slot.to = days.constLast().date;
        slot.uid = uid;
        m_file.lessons.append(slot);
        taken.insert(it.key());
    }
    return taken;
}

void Reader::readLessons(const QString &uid, const Event &event)
{
    icalcomponent *first = event.master ? event.master : event.overrides.constFirst();
    const QStringList codes = classesOf(first);
    const QString code = codes.value(0);
    const When begin = start(first), finish = end(first);
    if (codes.size() != 1)
        return problem(first, codes.isEmpty() ? ImportProblem::Kind::NamesNoClass : ImportProblem::Kind::NamesSeveralClasses, codes.join(u", "_s));
    if (!begin.date.isValid() || finish.date != begin.date || finish.time <= begin.time)
        return problem(first, ImportProblem::Kind::LessonEndsBeforeStart);
    const QString subject = m_reading.subjects.value(code);
    const QString room = textOf(icalcomponent_get_location(first));
    const int length = begin.time.secsTo(finish.time);

    const QList<When> dates = event.master && !cancelled(event.master) ? occurrences(event.master) : QList<When>();
    const QSet<When> out = event.master ? exceptions(event.master, dates) : QSet<When>();
    const TimetableSlot like{ .classCode = code, .subjectCode = subject, .start = begin.time, .end = finish.time, .room = room };
    const QSet<int> weekly = event.master ? addWeekly(uid, event.master, dates, like) : QSet<int>();
    QMap<When, LessonChange> changes;
    for (const When &when : dates) {
        const bool ofAWeek = weekly.contains(when.date.dayOfWeek());
        LessonChange change{ .kind = LessonChange::Kind::Extra, .classCode = code, .subjectCode = subject, .date = when.date,
                             .start = when.time, .newEnd = when.time.addSecs(length), .room = room };
        if (out.contains(when)) {
            if (!ofAWeek)
                continue;
            change.kind = LessonChange::Kind::Cancelled;
            change.newEnd = {};
            change.room.clear();
        } else if (ofAWeek) {
            continue;
        }
        changes.insert(when, change);
    }
    for (icalcomponent *single : event.overrides) {
        icalproperty *p = icalcomponent_get_first_property(single, ICAL_RECURRENCEID_PROPERTY);
        if (icalproperty_get_first_parameter(p, ICAL_RANGE_PARAMETER)) {
            problem(single, ImportProblem::Kind::ChangesLaterOnes);
            continue;
        }
        const When original = wall(icalcomponent_get_recurrenceid(single), p);
        const When at = start(single), until = end(single);
        if (!within(original.date))
            continue;
        const bool ofAWeek = dates.contains(original) && weekly.contains(original.date.dayOfWeek());
        if (cancelled(single)) {
            changes.remove(original);
            if (ofAWeek)
                changes.insert(original, { .kind = LessonChange::Kind::Cancelled, .classCode = code, .subjectCode = subject,
                                           .date = original.date, .start = original.time, .reason = summary(single) });
            continue;
        }
        changes.insert(original, { .kind = ofAWeek ? LessonChange::Kind::Changed : LessonChange::Kind::Extra, .classCode = code,
                                   .subjectCode = subject, .date = original.date, .start = original.time, .newDate = at.date,
                                   .newStart = at.time, .newEnd = until.time, .room = textOf(icalcomponent_get_location(single)),
                                   .reason = summary(single) });
    }
    m_file.changes += changes.values();
}

/// Which date of a series a single event stands for.
When Reader::originalOf(icalcomponent *single) const
{
    return wall(icalcomponent_get_recurrenceid(single), icalcomponent_get_first_property(single, ICAL_RECURRENCEID_PROPERTY));
}

void Reader::addOverride(Event &event, icalcomponent *single) const
{
    for (icalcomponent *&other : event.overrides) {
        if (!(originalOf(other) == originalOf(single)))
            continue;
        if (replaces(single, other))
            other = single;
        return;
    }
    event.overrides.append(single);
}

TimetableFile Reader::read()
{
    icalproperty *named = nullptr;
    for (icalproperty *p : propertiesOf(m_calendar, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(p), "X-WR-CALNAME") == 0)
            named = p;
    }
    m_file.source = u"ics:"_s + (named ? textOf(icalproperty_get_x(named)) : m_reading.name);
    QMap<QString, Event> lessons, closures; // by UID, so that the answer does not depend on the order
    for (icalcomponent *event : eventsOf(m_calendar)) {
        if (!icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY)) {
            problem(event, ImportProblem::Kind::NoStart);
            continue;
        }
        if (const QString zone = unknownZone(event); !zone.isEmpty()) {
            problem(event, ImportProblem::Kind::UnknownZone, zone);
            continue;
        }
        const bool closes = m_reading.closures || !start(event).time.isValid();
        QMap<QString, Event> &kind = closes ? closures : lessons;
        const char *uid = icalcomponent_get_uid(event);
        Event &of = kind[uid ? QString::fromUtf8(uid) : u"no uid %1"_s.arg(kind.size())];
        if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
            addOverride(of, event);
        else if (replaces(event, of.master))
            of.master = event;
    }
    for (auto it = lessons.cbegin(); it != lessons.cend(); ++it)
        readLessons(it.key(), it.value());
    for (const Event &event : std::as_const(closures))
        readClosures(event);
    for (icalcomponent *event : std::as_const(m_endless))
        problem(event, ImportProblem::Kind::RepeatsTooOften, QString::number(mostOccurrences));
    return std::move(m_file);
}

} // namespace

ImportResult<TimetableFile> readCalendar(const QByteArray &bytes, const CalendarReading &reading)
{
    if (bytes.size() > mostCalendarBytes)
        return faultOf({ .kind = ImportProblem::Kind::CalendarTooLarge });
    if (!bytes.contains("BEGIN:VCALENDAR"))
        return faultOf({ .kind = ImportProblem::Kind::NotACalendar });
    if (!isZoneName(reading.zone.toLatin1()))
        return faultOf({ .kind = ImportProblem::Kind::NoSchoolZone, .args = { reading.zone } });
    icalerror_set_errors_are_fatal(0);
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(text.constData()));
    icalcomponent *calendar = root.get();
    if (calendar && icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT)
        calendar = icalcomponent_get_first_component(calendar, ICAL_VCALENDAR_COMPONENT);
    if (!calendar)
        return faultOf({ .kind = ImportProblem::Kind::NotACalendar });
    if (icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL)
        return faultOf({ .kind = ImportProblem::Kind::CalendarTakesBack }, Error::Kind::NotSupported);
    if (eventsOf(calendar).isEmpty())
        return faultOf({ .kind = ImportProblem::Kind::CalendarEmpty });
    return Reader(calendar, reading).read();
}

} // namespace rollbook
