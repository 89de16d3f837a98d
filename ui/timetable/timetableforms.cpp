// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/closureform.h"
#include "ui/timetable/lessonform.h"
#include "ui/timetable/lessonpanel.h"
#include "ui/timetable/slotform.h"
#include "ui/timetable/timetablegrid.h"
#include "ui/timetable/timetablepage.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

// What is open beside the days, and where among them the page stands.

/// The lesson that is on or comes next is in view; where there is none today, today is.
void TimetablePage::goToNow()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // or nothing has its place yet
    const QTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1())).time();
    QWidget *day = m_grid->todayHead();
    QWidget *lesson = m_grid->presentLesson(now);
    if (!day && !lesson)
        return;
    QScrollBar *bar = m_gridScroll->verticalScrollBar();
    const QWidget *inner = m_gridScroll->widget();
    const auto top = [inner](const QWidget *widget) { return widget->mapTo(inner, QPoint()).y(); };
    const int height = m_gridScroll->viewport()->height();
    const QWidget *last = lesson ? lesson : day;
    if (top(last) + last->height() <= height)
        bar->setValue(0); // it is seen with what is above the days
    else if (day && top(last) + last->height() - top(day) <= height)
        bar->setValue(top(day));
    else
        bar->setValue(top(last) - m_theme.px(8));
}

void TimetablePage::openLessonForm(int purpose)
{
    const Lesson *lesson = current();
    if (!lesson)
        return;
    openPanel(m_form);
    m_form->begin(LessonForm::Purpose(purpose), m_days, lesson->planned);
}

QVariantMap TimetablePage::halfTyped() const
{
    QVariantMap typed{ { u"day"_s, m_day }, { u"week"_s, m_week }, { u"filtered"_s, m_asked }, { u"class"_s, m_filter.classCode },
                       { u"teacher"_s, m_filter.teacher }, { u"room"_s, m_filter.room } };
    for (const QWidget *form : std::initializer_list<const QWidget *>{ m_panel, m_form, m_slot, m_closureForm }) {
        if (!m_side->isVisibleTo(m_content) || !form->isVisibleTo(m_side))
            continue;
        typed[u"form"_s] = form == m_panel ? u"panel"_s : form == m_form ? u"lesson"_s : form == m_slot ? u"slot"_s : u"closure"_s;
        typed[u"fields"_s] = fieldsIn(*form);
        typed[u"lesson"_s] = m_lesson.toString();
        typed[u"purpose"_s] = int(m_form->purpose());
        typed[u"closure"_s] = m_closureForm->edited();
    }
    return typed;
}

void TimetablePage::resume(const QVariantMap &typed)
{
    m_resumed = typed;
    m_asked = typed.value(u"filtered"_s).toBool();
    m_filter = { typed.value(u"class"_s).toString(), typed.value(u"teacher"_s).toString(), typed.value(u"room"_s).toString() };
    showDays(typed.value(u"day"_s).toDate(), typed.value(u"week"_s).toBool());
}

/// A form about a lesson that is gone meanwhile stays closed.
void TimetablePage::reopen()
{
    const QVariantMap typed = std::exchange(m_resumed, {});
    const QString form = typed.value(u"form"_s).toString();
    if (form.isEmpty())
        return;
    const SessionId lesson = SessionId::fromString(typed.value(u"lesson"_s).toString());
    if (!lesson.isNull())
        choose(lesson);
    QWidget *opened = nullptr;
    if (form == u"lesson"_s && (current() || lesson.isNull())) {
        lesson.isNull() ? m_addLesson->click() : openLessonForm(typed.value(u"purpose"_s).toInt());
        opened = m_form;
    } else if (form == u"slot"_s && (current() || lesson.isNull())) {
        lesson.isNull() ? m_addWeekly->click() : editSlot();
        opened = m_slot;
    } else if (form == u"closure"_s) {
        m_closures->click();
        m_closureForm->editAgain(typed.value(u"closure"_s).toString());
        opened = m_closureForm;
    }
    if (opened && opened->isVisibleTo(m_side))
        fillFields(*opened, typed.value(u"fields"_s).toList());
}

} // namespace rollbook
