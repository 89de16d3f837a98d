// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemwords.h"
#include "core/exchange/timetableplan.h"
#include "core/store/access.h"
#include "core/store/sessionactions.h"
#include "core/whendone.h"
#include "ui/rules/permissionwording.h"
#include "ui/timetable/lessonwording.h"
#include "ui/timetable/slotform.h"
#include "ui/timetable/timetablegrid.h"
#include "ui/timetable/timetablepage.h"
#include "ui/widgets/announcer.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

// What the timetable page changes, and how each change is taken back.

namespace {

Result<> putBack(Store &store, const std::optional<LessonChange> &before, const PlannedSession &lesson)
{
    return before ? changeLesson(store, *before) : takeBack(store, lesson);
}

PlannedSession plannedOf(const TimetableDays &days, const LessonChange &change)
{
    return { .id = sessionId(days.timetable.school, change.classCode, change.subjectCode, change.date, change.start),
             .classCode = change.classCode, .subjectCode = change.subjectCode,
             .date = change.newDate.isValid() ? change.newDate : change.date,
             .start = change.newStart.isValid() ? change.newStart : change.start,
             .scheduledDate = change.date, .scheduledStart = change.start };
}

} // namespace

void TimetablePage::tell(const QString &words, bool undoable)
{
    m_toldWords->setText(words);
    m_undoButton->setVisible(undoable);
    m_told->setVisible(!words.isEmpty());
    announce(this, words);
}

void TimetablePage::apply(const QString &done, Act act, Act back)
{
    whenDone(m_data.run(std::move(act)), this, [this, done, back = std::move(back)](const Result<> &result) {
        if (!result) {
            tell(tr("Nothing was changed. %1").arg(Wording::error(result.error())), false);
            return;
        }
        if (back)
            m_undo.append({ done, back });
        tell(done, bool(back));
    });
}

/// By the same plan as an import, and undone like one.
void TimetablePage::applyPlan(const QString &done, std::function<SchoolPlan(const SchoolState &, QDate)> plan)
{
    const auto id = std::make_shared<QString>(); // written and read on the data thread
    const auto act = [id, plan = std::move(plan), day = today()](Store &store) -> Result<> {
        const auto state = SchoolReader(store.database()).state();
        if (!state)
            return fail(state.error());
        const SchoolPlan made = plan(*state, day);
        for (const ImportProblem &problem : made.problems)
            return fail(Error::Kind::Invalid, describe(problem));
        const auto run = store.importSchool(made, u"timetable"_s, {}, mostRemoved);
        if (!run)
            return fail(run.error());
        *id = run->id;
        return {};
    };
    const auto back = [id](Store &store) -> Result<> {
        if (id->isEmpty())
            return {}; // it was so already
        const auto undone = store.undoImport(*id);
        return undone ? Result<>() : Result<>(fail(undone.error()));
    };
    apply(done, act, back);
}

void TimetablePage::undo()
{
    if (m_undo.isEmpty())
        return;
    const UndoStep step = m_undo.takeLast();
    whenDone(m_data.run(step.back), this, [this, words = step.words](const Result<> &result) {
        //: %1 is what was done, a sentence
        tell(result ? tr("Taken back: %1").arg(words) : tr("It cannot be taken back any more: something else was changed since."), !m_undo.isEmpty() && result);
    });
}

void TimetablePage::openRegister()
{
    const Lesson *lesson = current();
    if (!lesson)
        return;
    if (lesson->session) {
        emit sessionRequested(lesson->session->id);
        return;
    }
    const auto open = [planned = lesson->planned](Store &store) { return openLesson(store, planned); };
    whenDone(m_data.run(open), this, [this](const Result<Session> &session) {
        if (session)
            emit sessionRequested(session->id);
        else if (session.error().kind == Error::Kind::Invalid)
            tell(tr("The register was not opened: the class has no students yet, or you may not open it."), false);
        else
            tell(Wording::error(session.error()), false);
    });
}

void TimetablePage::move(SessionId id, QDate date, QTime start)
{
    const Lesson *lesson = m_days.find(id);
    if (!lesson)
        return;
    const PlannedSession &p = lesson->planned;
    if (!m_days.mayChange()) {
        tell(PermissionWording::refusal(Action::ChangeTimetable, m_days.role), false);
        return;
    }
    if (lesson->session || p.cancelled) {
        tell(p.cancelled ? tr("A cancelled lesson is not moved. Plan a makeup lesson instead.")
                         : tr("Its register is there already, so this lesson stays when and where it was."),
             false);
        return;
    }
    if (p.date == date && (!start.isValid() || p.start == start))
        return;
    keepChange(movedTo(m_days, p, date, start));
}

void TimetablePage::keepChange(const LessonChange &change)
{
    const PlannedSession planned = plannedOf(m_days, change);
    const auto before = m_days.changeOf(planned);
    const QString title = LessonWording::title(m_days, planned);
    const QString when = isolated(LessonWording::shortDay(planned.date)), time = LessonWording::time(planned.start);
    QString done;
    if (change.kind == LessonChange::Kind::Cancelled)
        //: %1 is a lesson, %2 a day, %3 a time
        done = tr("%1 is cancelled: %2, %3.").arg(title, when, time);
    else if (change.kind == LessonChange::Kind::Extra && !before)
        //: %1 is a lesson, %2 a day, %3 a time
        done = tr("%1 is added: %2, %3.").arg(title, when, time);
    else
        //: %1 is a lesson, %2 a day, %3 a time
        done = tr("%1 is now on %2, %3.").arg(title, when, time);
    closePanel();
    const bool asEveryWeek = change.kind == LessonChange::Kind::Changed && change.newDate == change.date && change.newStart == change.start
        && change.room.isEmpty() && change.teacher.isEmpty() && change.reason.isEmpty();
    apply(done,
          [change, planned, asEveryWeek, before](Store &store) {
              return asEveryWeek && before ? takeBack(store, planned) : changeLesson(store, change);
          },
          [before, planned](Store &store) { return putBack(store, before, planned); });
    m_grid->focusLesson(planned.id);
}

void TimetablePage::restore()
{
    const Lesson *lesson = current();
    const auto before = lesson ? m_days.changeOf(lesson->planned) : std::nullopt;
    if (!before)
        return;
    const PlannedSession planned = lesson->planned;
    closePanel();
    //: %1 is a lesson
    apply(planned.extra ? tr("%1: the extra lesson is taken back.").arg(LessonWording::title(m_days, planned))
                        : tr("%1 is as every week again.").arg(LessonWording::title(m_days, planned)),
          [planned](Store &store) { return takeBack(store, planned); }, [before](Store &store) { return changeLesson(store, *before); });
}

void TimetablePage::editSlot()
{
    const Lesson *lesson = current();
    const auto slot = lesson ? m_days.slotOf(lesson->planned) : std::nullopt;
    if (!slot)
        return;
    openPanel(m_slot);
    m_slot->begin(m_days, *slot, std::max(today(), lesson->planned.scheduledDate));
}

void TimetablePage::keepSlot(const TimetableSlot &stored, const std::optional<TimetableSlot> &now, QDate from)
{
    const TimetableSlot &which = now ? *now : stored;
    const QString title = isolated((which.classCode + u' ' + m_days.subjects.value(which.subjectCode, which.subjectCode)).trimmed());
    //: %1 is a lesson, %2 a weekday, %3 a time
    const QString done = now ? tr("Every week: %1, %2, %3.").arg(title, LessonWording::weekday(which.weekday), LessonWording::time(which.start))
                             //: %1 is a lesson, %2 a day
                             : tr("%1 ends: there is none from %2 on.").arg(title, isolated(LessonWording::shortDay(from)));
    closePanel();
    applyPlan(done, [stored, now, from](const SchoolState &state, QDate today) {
        return stored.id.isEmpty() ? planTimetable({ .lessons = { *now } }, state, today, false) : planSlotFrom(stored, now, state, from);
    });
}

void TimetablePage::keepClosure(const Closure &closure)
{
    //: %1 is a holiday
    applyPlan(tr("No lessons: %1.").arg(LessonWording::closure(closure)), [closure](const SchoolState &state, QDate today) {
        return planTimetable({ .source = closure.source, .closures = { closure } }, state, today, false);
    });
}

void TimetablePage::dropClosure(const Closure &closure)
{
    //: %1 is a holiday
    applyPlan(tr("Removed: %1. Its lessons take place.").arg(LessonWording::closure(closure)),
              [closure](const SchoolState &state, QDate) { return planWithoutClosure(closure, state); });
}

} // namespace rollbook
