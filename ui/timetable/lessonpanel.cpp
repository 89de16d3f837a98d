// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/lessonpanel.h"

#include "ui/rules/permissionwording.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

LessonPanel::LessonPanel(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    bindMargins(m_column, theme, { 20, 16, 20, 16 }, 8);
}

void LessonPanel::addAction(const QString &words, const char *kind, void (LessonPanel::*asked)())
{
    auto *button = makeButton(words, kind);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, asked);
    m_column->addWidget(button);
}

void LessonPanel::addWords(const QString &words, const char *type)
{
    if (words.isEmpty())
        return;
    QLabel *label = makeLabel(words, type);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void LessonPanel::display(const TimetableDays &days, const Lesson &lesson)
{
    const PlannedSession &p = lesson.planned;
    emptyLayout(m_column);
    setAccessibleName(LessonWording::spokenLesson(days, lesson));
    addWords(LessonWording::title(days, p), "card");
    //: %1 is a day, %2 from when to when
    addWords(tr("%1, %2").arg(isolated(Wording::day(p.date)), LessonWording::span(p.start, p.end)), "text");
    addWords(LessonWording::place(days, p), "secondary");
    const auto remarks = LessonWording::remarks(days, lesson);
    for (const LessonRemark &remark : remarks) {
        auto *label = new IconLabel(m_theme);
        label->display(remark.look, remark.words);
        m_column->addWidget(label);
    }
    const auto conflicts = days.conflictsWith(p.id);
    for (const TimetableConflict &conflict : conflicts)
        addWords(LessonWording::conflict(days, conflict), "secondary");
    m_column->addSpacing(4);
    const bool mine = !days.staff.isEmpty() && p.teacher == days.staff;
    const Relation relation = !mine ? Relation::Other : p.substituted ? Relation::Covers : Relation::Own;
    if (!p.cancelled) {
        if (lesson.session || permitted(Action::OpenSession, days.role, relation))
            addAction(tr("Open the register"), "primary", &LessonPanel::registerRequested);
        else
            addWords(PermissionWording::refusal(Action::OpenSession, days.role), "secondary");
    }
    const bool exceptional = days.changeOf(p).has_value();
    if (lesson.session) {
        addWords(tr("Its register is there already, so this lesson stays when and where it was."), "secondary");
    } else {
        if (!p.cancelled && days.mayChange())
            addAction(tr("Change this lesson"), "plain", &LessonPanel::changeRequested);
        if (!p.cancelled && permitted(Action::CancelSession, days.role, relation))
            addAction(tr("Cancel this lesson"), "plain", &LessonPanel::cancelRequested);
        if (exceptional && permitted(Action::CancelSession, days.role, relation))
            addAction(p.extra ? tr("Take the extra lesson back") : tr("As every week again"), "plain", &LessonPanel::restoreRequested);
    }
    if (days.mayChange()) {
        if (p.cancelled)
            addAction(tr("Plan a makeup lesson"), "plain", &LessonPanel::makeupRequested);
        if (days.slotOf(p))
            addAction(tr("Change it for every week"), "plain", &LessonPanel::weeklyRequested);
    } else {
        addWords(PermissionWording::refusal(Action::ChangeTimetable, days.role), "secondary");
    }
    addAction(tr("Close"), "quiet", &LessonPanel::closed);
}

} // namespace rollbook
