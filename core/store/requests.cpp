// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requests.h"

#include "core/store/access.h"
#include "core/store/changes.h"
#include "core/store/keptfiles.h"
#include "core/store/preset.h"
#include "core/store/requestrows.h"
#include "core/store/rows.h"
#include "core/store/travelfiles.h"
#include "core/store/schoolreader.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int mostDaysAway = 366; // a typing error rather than a leave

Result<> refuse(const QString &why) { return fail(Error::Kind::Invalid, why); }

QString leaveText(const Leave &leave)
{
    const QString from = leave.from.toString(Qt::ISODate), to = leave.to.toString(Qt::ISODate);
    const QString days = from == to ? from : u"%1 to %2"_s.arg(from, to);
    return leave.partDay() ? u"%1, %2 to %3"_s.arg(days, leave.start.toString(u"HH:mm"_s), leave.end.toString(u"HH:mm"_s)) : days;
}

bool overlap(const Leave &a, const Leave &b)
{
    if (a.from > b.to || b.from > a.to)
        return false;
    return !a.partDay() || !b.partDay() || (a.start < b.end && b.start < a.end);
}

Result<> checkLeave(Store &store, const Leave &leave)
{
    static const QStringList categories{ u"medical"_s, u"family"_s, u"excused"_s, u"suspension"_s, u"other"_s };
    if (!categories.contains(leave.category))
        return refuse(u"\"%1\" is no kind of leave; use %2"_s.arg(leave.category, categories.join(u", "_s)));
    if (leave.from.isValid() && leave.from.daysTo(leave.to) > mostDaysAway)
        return refuse(u"a leave lasts at most %1 days; this one has %2"_s.arg(mostDaysAway).arg(leave.from.daysTo(leave.to) + 1));
    const auto known = leaves(store.database(), { .student = leave.student, .from = leave.from, .to = leave.to });
    if (!known)
        return fail(known.error());
    for (const Leave &other : *known) {
        const bool counts = other.state == RequestState::Wanted || other.state == RequestState::Approved;
        if (counts && other.id != leave.id && overlap(leave, other))
            return refuse(u"there is leave for this student already: %1 (%2)"_s.arg(leaveText(other), requestStateCode(other.state)));
    }
    return {};
}

/// Whether the request may go from one state to the other, by whom it does not say.
Result<> checkStep(RequestState from, RequestState to, const QString &what)
{
    if (to == RequestState::Wanted)
        return refuse(u"a %1 is decided or withdrawn, not asked for again"_s.arg(what));
    if (from == RequestState::Rejected || from == RequestState::Withdrawn || from == to)
        return refuse(u"this %1 is %2 already"_s.arg(what, requestStateCode(from)));
    if (from == RequestState::Approved && to == RequestState::Rejected)
        return refuse(u"this %1 is approved already; withdraw it instead"_s.arg(what));
    return {};
}

/// Who asked may take it back until it is decided; the rest is for those who decide.
Result<> mayStep(Store &store, RequestState from, RequestState to, const QString &author, const Result<> &mayAsk)
{
    const auto school = store.read().school();
    if (!school)
        return fail(school.error());
    if (to == RequestState::Withdrawn && from == RequestState::Wanted && author == school->teacher && mayAsk)
        return {};
    return mayDo(store.database(), Action::DecideRequests);
}

/// Registers that a leave covers, where its student is on the roster.
Result<QList<Session>> coveredBy(Store &store, const Leave &leave)
{
    QStringList ids;
    const auto read = store.database().each(
            u"SELECT s.session_id FROM roster r JOIN session s USING(session_id) WHERE r.student_id=? AND s.local_date>=? AND s.local_date<=?"_s,
            { leave.student.toString(), leave.from.toString(Qt::ISODate), leave.to.toString(Qt::ISODate) },
            [&](const Row &row) { ids.append(row.text(0)); });
    if (!read)
        return fail(read.error());
    QList<Session> covered;
    for (const QString &id : std::as_const(ids)) {
        const auto session = store.read().session(SessionId::fromString(id));
        if (!session)
            return fail(session.error());
        if (leave.covers(session->date, session->start, session->end))
            covered.append(*session);
    }
    return covered;
}

QString whereClause(const RequestFilter &filter, const QString &table, const QString &first, const QString &last, QVariantList &values)
{
    QStringList parts{ u"1"_s };
    const auto add = [&](const QString &part, const QString &value) {
        parts.append(part);
        values.append(value);
    };
    if (filter.state)
        add(table + u".state=?"_s, requestStateCode(*filter.state));
    if (!filter.student.isNull())
        add(table + u".student_id=?"_s, filter.student.toString());
    if (!filter.session.isNull())
        add(table + u".session_id=?"_s, filter.session.toString());
    if (filter.from.isValid())
        add(last + u">=?"_s, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        add(first + u"<=?"_s, filter.to.toString(Qt::ISODate));
    return parts.join(u" AND "_s);
}

template<typename T>
Result<T> theOne(Result<QList<T>> found, const QString &what, const QString &id)
{
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, u"there is no %1 %2"_s.arg(what, id));
    if (found->size() > 1)
        return fail(Error::Kind::Invalid, u"several %1s begin with %2"_s.arg(what, id));
    return found->constFirst();
}

} // namespace

Result<QList<Leave>> leaves(Database &database, const RequestFilter &filter)
{
    QList<Leave> found;
    QVariantList values;
    const QString where = whereClause(filter, u"l"_s, u"l.from_date"_s, u"l.to_date"_s, values);
    const auto read = database.each(u"SELECT %1 FROM leave l WHERE %2 ORDER BY l.from_date, l.leave_id"_s.arg(leaveColumns, where), values,
                                    [&](const Row &row) { found.append(leaveOf(row)); });
    return read ? Result<QList<Leave>>(found) : Result<QList<Leave>>(fail(read.error()));
}

Result<Leave> leaveById(Database &database, const QString &id)
{
    QList<Leave> found;
    const auto read = database.each(u"SELECT %1 FROM leave l WHERE substr(l.leave_id,1,length(?))=? AND ?<>''"_s.arg(leaveColumns), { id, id, id },
                                    [&](const Row &row) { found.append(leaveOf(row)); });
    return theOne<Leave>(read ? Result<QList<Leave>>(found) : Result<QList<Leave>>(fail(read.error())), u"leave"_s, id);
}

Result<Leave> applyForLeave(Store &store, const Leave &leave, const QByteArray &document)
{
    if (auto may = mayDo(store.database(), Action::RecordLeave); !may)
        return fail(may.error());
    if (auto good = checkLeave(store, leave); !good)
        return fail(good.error());
    Leave wanted = leave;
    wanted.id = timeOrderedUuid(store.clock().wallMs()).toString(QUuid::WithoutBraces);
    wanted.state = RequestState::Wanted;
    if (document.size() > mostDocumentBytes)
        return fail(Error::Kind::Invalid, u"the document has %1 MB; at most %2 are kept"_s.arg(document.size() / (1024 * 1024)).arg(mostDocumentBytes / (1024 * 1024)));
    if (!document.isEmpty()) {
        const auto paths = pathsOf(store.database());
        const auto kept = paths ? keepFile(*paths, document) : Result<QString>(fail(paths.error()));
        if (!kept)
            return fail(kept.error());
        wanted.document = *kept;
    }
    const auto done = store.transact([&](Change &change) -> Result<> {
        if (auto put = putLeave(change, wanted); !put)
            return put;
        return raiseFile(change.db(), wanted.student.toString(), wanted.document, change.now());
    });
    if (!done)
        return fail(done.error());
    return leaveById(store.database(), wanted.id);
}

Result<Leave> decideLeave(Store &store, const QString &id, RequestState decision, const QString &answer)
{
    const auto known = leaveById(store.database(), id);
    if (!known)
        return known;
    if (auto step = checkStep(known->state, decision, u"leave"_s); !step)
        return fail(step.error());
    if (auto may = mayStep(store, known->state, decision, known->author, mayDo(store.database(), Action::RecordLeave)); !may)
        return fail(may.error());
    const auto covered = decision == RequestState::Approved ? coveredBy(store, *known) : Result<QList<Session>>();
    if (!covered)
        return fail(covered.error());
    const auto done = store.transact([&](Change &change) -> Result<> {
        Leave decided = *known;
        decided.state = decision;
        decided.answer = answer.simplified();
        decided.decidedBy = change.actor();
        decided.decidedAt = change.correctedNow();
        if (auto put = putLeave(change, decided); !put)
            return put;
        for (const Session &session : *covered) {
            if (auto excused = excuse(change, session, known->student); !excused)
                return excused;
        }
        return {};
    });
    return done ? leaveById(store.database(), known->id) : Result<Leave>(fail(done.error()));
}

Result<QList<Correction>> corrections(Database &database, const RequestFilter &filter)
{
    QList<Correction> found;
    QVariantList values;
    const QString where = whereClause(filter, u"k"_s, u"s.local_date"_s, u"s.local_date"_s, values);
    const auto read = database.each(u"SELECT %1 FROM correction k JOIN session s USING(session_id) WHERE %2 ORDER BY k.changed_at, k.correction_id"_s.arg(correctionColumns, where), values,
                                    [&](const Row &row) { found.append(correctionOf(row)); });
    return read ? Result<QList<Correction>>(found) : Result<QList<Correction>>(fail(read.error()));
}

Result<Correction> correctionById(Database &database, const QString &id)
{
    QList<Correction> found;
    const auto read = database.each(u"SELECT %1 FROM correction k WHERE substr(k.correction_id,1,length(?))=? AND ?<>''"_s.arg(correctionColumns), { id, id, id },
                                    [&](const Row &row) { found.append(correctionOf(row)); });
    return theOne<Correction>(read ? Result<QList<Correction>>(found) : Result<QList<Correction>>(fail(read.error())), u"correction"_s, id);
}

namespace {

/// Whether the mark can no longer be changed by marking, and may still be asked about.
Result<> checkWindow(Store &store, const Session &session, StudentId student)
{
    const auto rules = SchoolReader(store.database()).rules();
    if (!rules)
        return fail(rules.error());
    const QDate today = schoolToday(session.zone, store.clock().wallMs());
    const auto refused = store.database().value(u"SELECT 1 FROM outbox WHERE session_id=? AND student_id=? AND state='refused' LIMIT 1"_s,
                                                { session.id.toString(), student.toString() });
    if (!refused)
        return fail(refused.error());
    if (session.finishedAt == 0 && !*refused)
        return refuse(u"this register is open: mark the student instead"_s);
    const int most = 2 * rules->correctionDays; // as long after the lock as it took to lock
    if (session.date.daysTo(today) > most && !*refused)
        return refuse(u"this lesson was %1 days ago; corrections can be asked for up to %2 days (rule correction.days: %3 until the lock, and as many after it)"_s
                              .arg(session.date.daysTo(today)).arg(most).arg(rules->correctionDays));
    return {};
}

} // namespace

Result<Correction> askForCorrection(Store &store, const Correction &asked)
{
    const auto session = store.read().session(asked.session);
    if (!session)
        return fail(session.error());
    if (auto may = mayDo(store.database(), Action::RequestCorrection, asked.session); !may)
        return fail(may.error());
    if (auto open = checkWindow(store, *session, asked.student); !open)
        return fail(open.error());
    const auto pending = corrections(store.database(), { .state = RequestState::Wanted, .student = asked.student, .session = asked.session });
    if (!pending)
        return fail(pending.error());
    if (!pending->isEmpty())
        return fail(Error::Kind::Invalid, u"a correction of this mark was asked for already and is not decided yet"_s);
    const auto mark = storedMark(store.database(), asked.session, asked.student);
    if (!mark)
        return fail(mark.error());
    Correction wanted = asked;
    wanted.id = timeOrderedUuid(store.clock().wallMs()).toString(QUuid::WithoutBraces);
    wanted.state = RequestState::Wanted;
    wanted.from = mark->mark.value.status;
    wanted.fromMinutes = mark->mark.value.minutesLate;
    wanted.fromAuthor = mark->mark.author;
    const auto onRoster = store.database().value(u"SELECT 1 FROM roster WHERE session_id=? AND student_id=?"_s,
                                                 { asked.session.toString(), asked.student.toString() });
    if (!onRoster)
        return fail(onRoster.error());
    if (!*onRoster)
        return fail(Error::Kind::NotFound, u"this student is not on this register"_s);
    if (auto done = store.transact([&](Change &change) { return putCorrection(change, wanted); }); !done)
        return fail(done.error());
    return correctionById(store.database(), wanted.id);
}

Result<Correction> decideCorrection(Store &store, const QString &id, RequestState decision, const QString &answer, std::optional<StatusValue> office)
{
    const auto known = correctionById(store.database(), id);
    if (!known)
        return known;
    if (auto step = checkStep(known->state, decision, u"correction"_s); !step)
        return fail(step.error());
    if (known->state == RequestState::Approved)
        return fail(Error::Kind::Invalid, u"this correction is carried out already; ask for another one to change the mark back"_s);
    if (auto may = mayStep(store, known->state, decision, known->author, mayDo(store.database(), Action::RequestCorrection, known->session)); !may)
        return fail(may.error());
    const StatusValue set = office.value_or(StatusValue{ known->to, known->toMinutes });
    if (set.status == Status::Unmarked)
        return fail(Error::Kind::Invalid, u"the office sets a mark: present, absent, late or excused"_s);
    const auto done = store.transact([&](Change &change) -> Result<> {
        Correction decided = *known;
        decided.state = decision;
        decided.answer = answer.simplified();
        decided.decidedBy = change.actor();
        decided.decidedAt = change.correctedNow();
        if (decision != RequestState::Approved)
            return putCorrection(change, decided);
        decided.office = set.status;
        decided.officeMinutes = set.minutesLate;
        if (auto put = putCorrection(change, decided); !put)
            return put;
        return recordMark(change, { .session = known->session, .student = known->student, .value = set, .decides = true, .how = Capture::Corrected });
    });
    return done ? correctionById(store.database(), known->id) : Result<Correction>(fail(done.error()));
}

} // namespace rollbook
