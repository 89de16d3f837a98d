// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statistics.h"

#include "core/model/isotext.h"
#include "core/school/byrule.h"
#include "core/store/access.h"
#include "core/store/codestore.h"
#include "core/store/database.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int daysLookedBack = 42; // six weeks: longer rows of absences are long known

QString monthOf(QDate date) { return date.toString(u"yyyy-MM"_s); }

/// A range of days as whole months and the days at both ends that are not of one.
struct Split
{
    QString firstMonth = u"0000"_s; ///< of the whole months, inclusive
    QString lastMonth = u"9999"_s;
    QList<std::pair<QDate, QDate>> days; ///< inclusive
};

Split splitOf(QDate from, QDate to)
{
    Split split;
    QDate whole = from, last = to;
    if (from.isValid() && from.day() != 1)
        whole = QDate(from.year(), from.month(), 1).addMonths(1);
    if (to.isValid() && to.day() != to.daysInMonth())
        last = QDate(to.year(), to.month(), 1).addDays(-1);
    if (whole.isValid() && last.isValid() && whole > last) { // within one month, or two that touch: no whole month
        split.firstMonth = u"9999"_s;
        split.lastMonth = u"0000"_s;
        split.days = { { from, to } };
        return split;
    }
    if (whole.isValid())
        split.firstMonth = monthOf(whole);
    if (last.isValid())
        split.lastMonth = monthOf(last);
    if (whole != from)
        split.days.append({ from, whole.addDays(-1) });
    if (last != to)
        split.days.append({ last.addDays(1), to });
    return split;
}

StatusCounts countsIn(const Row &row, int column)
{
    return { .present = int(row.number(column)), .absent = int(row.number(column + 1)), .late = int(row.number(column + 2)),
             .excused = int(row.number(column + 3)) };
}

void add(StatusCounts &to, const StatusCounts &more)
{
    to.present += more.present;
    to.absent += more.absent;
    to.late += more.late;
    to.excused += more.excused;
    to.codedThere += more.codedThere;
    to.codedMissed += more.codedMissed;
}

/// Appended to a WHERE: only lessons of one's own and covered, where not all may be read. `s` is the session.
struct OnlyLessons
{
    QString sql;
    QVariantList values;
};

QString placesFor(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

/// The ids in an order that does not change, so that a statement is prepared once.
template<typename Id>
QVariantList sortedIds(const QSet<Id> &ids)
{
    QStringList words;
    for (const Id &id : ids)
        words.append(id.toString());
    words.sort();
    return { words.begin(), words.end() };
}

OnlyLessons onlyLessons(const AllowedLessons &allowed)
{
    if (allowed.all)
        return {};
    return { u" AND (s.class_id IN (%1) OR s.session_id IN (%2))"_s.arg(placesFor(allowed.classes.size()), placesFor(allowed.covered.size())),
             sortedIds(allowed.classes) + sortedIds(allowed.covered) };
}

/// What the user may read of one student's figures. A refusal when there are some, and none of them.
Result<QList<Figure>> readableFigures(Database &db, QList<Figure> figures, const AllowedLessons &allowed)
{
    if (allowed.all || figures.isEmpty())
        return figures;
    QSet<QString> codes;
    const auto read = db.each(u"SELECT class_id, code FROM class"_s, {}, [&](const Row &row) {
        if (allowed.has(ClassId::fromString(row.text(0))))
            codes.insert(row.text(1));
    });
    if (!read)
        return fail(read.error());
    figures.removeIf([&](const Figure &f) { return !codes.contains(f.classCode); });
    return figures.isEmpty() ? Result<QList<Figure>>(fail(mayDo(db, Action::ReadStatistics).error())) : figures;
}

} // namespace

/// Marks whose code counts otherwise than their status; nothing is read where the school has no such codes.
Result<> StatisticsReader::addCodes(QMap<QString, Figure> &figures, const QString &where, const QVariantList &values, QDate from, QDate to) const
{
    const auto pack = activeCodePack(m_database);
    if (!pack)
        return fail(pack.error());
    QHash<std::pair<QString, QString>, CodeWeight> weights; // by code and status
    for (const AttendanceCode &code : pack->codes) {
        if (const CodeWeight weight = weightOf(code); pack->name != u"generic"_s && (weight.there != 0 || weight.missed != 0))
            weights.insert({ code.code, statusCode(code.status) }, weight);
    }
    if (weights.isEmpty())
        return {};
    // A student's marks have an index of their own; a class's lie together, lesson by lesson.
    const QString marks = where.contains(u"t.student_id"_s) ? u"mark t CROSS JOIN session s USING(session_id)"_s
                                                           : u"session s CROSS JOIN mark t USING(session_id)"_s;
    QString own = where;
    own.replace(u"t.class_id"_s, u"s.class_id"_s);
    return m_database.each(uR"(SELECT t.student_id, c.code, t.code, t.status, count(*) FROM %1 JOIN class c ON c.class_id=s.class_id
                                WHERE %2 AND t.code IS NOT NULL AND s.local_date>=? AND s.local_date<=? GROUP BY 1, 2, 3, 4)"_s.arg(marks, own),
                           values + QVariantList{ from.isValid() ? iso(from) : u"0000"_s, to.isValid() ? iso(to) : u"9999-99"_s }, [&](const Row &row) {
                               const auto figure = figures.find(row.text(0) + row.text(1));
                               const CodeWeight weight = weights.value({ row.text(2), row.text(3) });
                               if (figure == figures.end())
                                   return;
                               figure->counts.codedThere += int(row.number(4)) * weight.there;
                               figure->counts.codedMissed += int(row.number(4)) * weight.missed;
                           });
}

Result<QList<Figure>> StatisticsReader::figures(const QString &where, const QVariantList &values, QDate from, QDate to) const
{
    const Split split = splitOf(from, to);
    QMap<QString, Figure> byKey;
    const auto take = [&](const Row &row) {
        Figure &f = byKey[row.text(0) + row.text(3)];
        if (f.number.isEmpty())
            f = { StudentId::fromString(row.text(0)), row.text(1), row.text(2), row.text(3), {} };
        add(f.counts, countsIn(row, 4));
    };
    auto read = m_database.each(uR"(SELECT t.student_id, u.admission_no, u.name, c.code, t.p, t.a, t.l, t.e
                                      FROM (SELECT t.student_id, t.class_id, sum(t.present) AS p, sum(t.absent) AS a, sum(t.late) AS l, sum(t.excused) AS e
                                              FROM tally t WHERE %1 AND t.month>=? AND t.month<=? GROUP BY t.student_id, t.class_id) t
                                      CROSS JOIN student u USING(student_id) CROSS JOIN class c USING(class_id))"_s.arg(where),
                                values + QVariantList{ split.firstMonth, split.lastMonth }, take);
    // Added up before names are looked up.
    for (const auto &[first, last] : split.days) {
        if (!read)
            break;
        // A class lies together, lesson by lesson; a student's lessons are found by the tally's own keys, which are few.
        const QString marks = where.contains(u"t.class_id"_s)
                ? u"session t CROSS JOIN mark m ON m.session_id=t.session_id WHERE %1 AND ?<>'' AND ?<>'' AND t.local_date>=? AND t.local_date<=?"_s.arg(where)
                : uR"((SELECT DISTINCT t.student_id, t.class_id FROM tally t WHERE %1 AND t.month>=? AND t.month<=?) t
                     JOIN session s ON s.class_id=t.class_id JOIN mark m ON m.session_id=s.session_id AND m.student_id=t.student_id
                   WHERE s.local_date>=? AND s.local_date<=?)"_s.arg(where);
        read = m_database.each(uR"(SELECT t.student_id, u.admission_no, u.name, c.code, t.p, t.a, t.l, t.e
                                     FROM (SELECT m.student_id, t.class_id, sum(m.status='P') AS p, sum(m.status='A') AS a, sum(m.status='L') AS l,
                                             sum(m.status='E') AS e FROM %1 AND m.status IS NOT NULL GROUP BY m.student_id, t.class_id) t
                                     CROSS JOIN student u USING(student_id) CROSS JOIN class c USING(class_id))"_s.arg(marks),
                               values + QVariantList{ monthOf(first), monthOf(last), iso(first), iso(last) }, take);
    }
    if (read)
        read = addCodes(byKey, where, values, from, to);
    if (!read)
        return fail(read.error());
    QList<Figure> figures = byKey.values();
    figures.removeIf([](const Figure &f) { return f.counts.total() == 0; });
    return figures;
}

Result<QList<Figure>> StatisticsReader::ofStudent(StudentId student, QDate from, QDate to) const
{
    const auto allowed = allowedLessons(m_database, Action::ReadStatistics, to);
    if (!allowed)
        return fail(allowed.error());
    auto list = figures(u"t.student_id=?"_s, { student.toString() }, from, to);
    if (!list)
        return list;
    std::sort(list->begin(), list->end(), [](const Figure &a, const Figure &b) { return a.classCode < b.classCode; });
    return readableFigures(m_database, *list, *allowed);
}

Result<QList<Figure>> StatisticsReader::ofClass(ClassId schoolClass, QDate from, QDate to) const
{
    const QDate day = to.isValid() ? to : QDateTime::currentDateTimeUtc().date();
    if (auto may = mayDo(m_database, Action::ReadStatistics, schoolClass, SessionId(), iso(day)); !may)
        return fail(may.error());
    auto list = figures(u"t.class_id=?"_s, { schoolClass.toString() }, from, to);
    if (list)
        std::sort(list->begin(), list->end(), [](const Figure &a, const Figure &b) { return std::tie(a.name, a.number) < std::tie(b.name, b.number); });
    return list;
}

Result<QList<Figure>> StatisticsReader::ofSchool(QDate from, QDate to) const
{
    const auto allowed = allowedLessons(m_database, Action::ReadStatistics, to);
    if (!allowed)
        return fail(allowed.error());
    const auto list = allowed->all ? figures(u"1=1"_s, {}, from, to)
                                   : figures(u"t.class_id IN (%1)"_s.arg(placesFor(allowed->classes.size())), sortedIds(allowed->classes), from, to);
    if (!list)
        return fail(list.error());
    QMap<std::pair<QString, QString>, Figure> byStudent;
    for (const Figure &f : *list) {
        Figure &sum = byStudent[{ f.name, f.number }];
        const StatusCounts counts = sum.counts;
        sum = f;
        sum.classCode.clear();
        add(sum.counts, counts);
    }
    return byStudent.values();
}

Result<QList<AbsenceRow>> StatisticsReader::absencesInARow(QDate day, int least) const
{
    const auto allowed = allowedLessons(m_database, Action::ReadStatistics, day);
    if (!allowed)
        return fail(allowed.error());
    const OnlyLessons only = onlyLessons(*allowed);
    QMap<QString, AbsenceRow> rows;
    QSet<QString> ended; // somebody who was there: earlier absences are another row
    const auto read = m_database.each(
            uR"(SELECT m.student_id, m.status, s.local_date, u.admission_no, u.name, u.email, u.phone
                  FROM session s CROSS JOIN mark m USING(session_id) CROSS JOIN student u USING(student_id)
                WHERE s.local_date>=? AND s.local_date<=? AND m.status IS NOT NULL%1 ORDER BY s.local_date DESC, s.start_local DESC)"_s.arg(only.sql),
            QVariantList{ iso(day.addDays(-daysLookedBack)), iso(day) } + only.values, [&](const Row &row) {
                const QString id = row.text(0), status = row.text(1);
                if (ended.contains(id) || status == u"E"_s)
                    return;
                if (status != u"A"_s) {
                    ended.insert(id);
                    return;
                }
                AbsenceRow &absence = rows[id];
                if (++absence.count == 1) {
                    absence.last = QDate::fromString(row.text(2), Qt::ISODate);
                    absence.student = { .id = StudentId::fromString(id), .number = row.text(3), .name = row.text(4), .email = row.text(5), .phone = row.text(6) };
                }
            });
    if (!read)
        return fail(read.error());
    QList<AbsenceRow> list = rows.values();
    list.removeIf([&](const AbsenceRow &row) { return row.count < least; });
    std::sort(list.begin(), list.end(), [](const AbsenceRow &a, const AbsenceRow &b) {
        return std::tie(b.count, a.student.name) < std::tie(a.count, b.student.name);
    });
    return list;
}

Result<QList<CallListEntry>> StatisticsReader::callList(QDate day) const
{
    const auto allowed = allowedLessons(m_database, Action::ReadStatistics, day);
    if (!allowed)
        return fail(allowed.error());
    const OnlyLessons only = onlyLessons(*allowed);
    QMap<QString, CallListEntry> entries;
    const auto read = m_database.each(
            uR"(SELECT m.student_id, u.admission_no, u.name, u.email, u.phone, c.code, s.start_local,
                  EXISTS(SELECT 1 FROM leave l WHERE l.student_id=m.student_id AND l.state='approved' AND l.from_date<=? AND l.to_date>=?
                    AND (l.start_local='' OR s.start_local='' OR (s.start_local<l.end_local AND s.end_local>l.start_local))),
                  m.note, u.temporary
                FROM session s CROSS JOIN mark m USING(session_id) CROSS JOIN student u USING(student_id) CROSS JOIN class c USING(class_id)
                WHERE s.local_date=? AND m.status='A'%1 ORDER BY s.start_local)"_s.arg(only.sql),
            QVariantList{ iso(day), iso(day), iso(day) } + only.values, [&](const Row &row) {
                const bool byRule = isByRule(Status::Absent, row.text(8));
                if (byRule && row.number(9) != 0)
                    return; // who was added to a lesson came to it
                CallListEntry &entry = entries[row.text(2) + row.text(0)];
                entry.uncalled += int(byRule);
                if (++entry.lessons > 1)
                    return;
                entry.student = { .id = StudentId::fromString(row.text(0)), .number = row.text(1), .name = row.text(2), .email = row.text(3), .phone = row.text(4) };
                entry.classCode = row.text(5);
                entry.since = QTime::fromString(row.text(6), u"HH:mm"_s);
                entry.onLeave = row.number(7) != 0;
            });
    if (!read)
        return fail(read.error());
    const bool mayRead = mayDo(m_database, Action::ReadPeople).has_value();
    for (CallListEntry &entry : entries) {
        if (!mayRead)
            break;
        const auto found = m_database.each(u"SELECT name, relation, phone FROM guardian WHERE student_id=? AND trim(phone)<>'' ORDER BY position, name"_s,
                                           { entry.student.id.toString() }, [&](const Row &row) {
                                               entry.guardians.append({ .id = {}, .student = entry.student.id, .name = row.text(0), .relation = row.text(1),
                                                                        .phone = row.text(2), .email = {} });
                                           });
        if (!found)
            return fail(found.error());
    }
    return entries.values();
}

} // namespace rollbook
