// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/timetablepage.h"

#include "core/school/timetable.h"
#include "core/whendone.h"
#include "ui/timetable/closureform.h"
#include "ui/timetable/lessonform.h"
#include "ui/timetable/lessonpanel.h"
#include "ui/timetable/slotform.h"
#include "ui/timetable/timetablegrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

TimetablePage::TimetablePage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_day(today()), m_wasToday(m_day)
{
    setObjectName(u"page"_s);
    auto *page = new QVBoxLayout(this);
    bindMargins(page, theme, { 24, 20, 12, 12 }, 12);
    makeHead();
    page->addWidget(m_head);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->setMinimumHeight(1);
    m_content = new QWidget;
    m_row = new QHBoxLayout(m_content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_gridScroll = makeScroll();
    auto *column = static_cast<QVBoxLayout *>(m_gridScroll->widget()->layout());
    bindMargins(column, theme, { 0, 0, 12, 0 }, 12);
    m_head->scrollWhenLow(page, column);
    m_grid = new TimetableGrid(theme);
    column->addWidget(makeFilters());
    m_conflicts = makeLabel({}, "secondary");
    m_conflicts->setWordWrap(true);
    restyle(m_conflicts, "tone", u"absent"_s);
    m_conflicts->hide();
    column->addWidget(m_conflicts);
    column->addWidget(m_grid, 1);
    m_row->addWidget(m_gridScroll, 3);
    m_row->addWidget(makeSide(), 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    page->addWidget(m_stack, 1);
    m_told = new QWidget;
    auto *told = new FlowLayout(12, m_told);
    m_toldWords = makeLabel({}, "text");
    m_undoButton = makeButton(tr("Undo"));
    m_undoButton->setToolTip(tr("Ctrl+Z"));
    told->addWidget(m_undoButton);
    told->addWidget(m_toldWords);
    m_told->hide();
    page->addWidget(m_told);
    m_empty->displayReading();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connectParts();
}

void TimetablePage::makeHead()
{
    m_head = new PageHead(m_theme, tr("Timetable"));
    bindMargins(m_head->layout(), m_theme, { 0, 0, 12, 0 }, 12);
    auto *previous = makeButton({}, "icon", tr("Earlier"));
    auto *next = makeButton({}, "icon", tr("Later"));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    bindIcon(previous, m_theme, mirrored ? u"forward"_s : u"back"_s, Token::Text2);
    bindIcon(next, m_theme, mirrored ? u"back"_s : u"forward"_s, Token::Text2);
    previous->setToolTip(tr("Earlier"));
    next->setToolTip(tr("Later"));
    m_todayButton = makeButton(tr("Today"));
    m_span = new Segments(tr("Days shown"), { tr("Week"), tr("Day") });
    m_addLesson = makeButton(tr("Extra lesson"));
    m_addWeekly = makeButton(tr("Weekly lesson"));
    m_closures = makeButton(tr("Holidays"));
    for (QPushButton *button : { previous, m_todayButton, next })
        m_head->addAction(button);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { showDays(today(), m_week); });
}

QWidget *TimetablePage::makeFilters()
{
    m_filters = new QWidget;
    auto *row = new FlowLayout(12, m_filters);
    m_class = makeChoice();
    m_teacher = makeChoice();
    m_room = makeChoice();
    for (const auto &[box, name] : { std::pair{ m_class, tr("Class") }, { m_teacher, tr("Teacher") }, { m_room, tr("Room") } }) {
        QWidget *field = makeField(name, box);
        const auto widen = [box = box, this] { box->setMinimumWidth(m_theme.px(150)); };
        widen();
        connect(&m_theme, &Theme::changed, box, widen);
        row->addWidget(field);
        connect(box, &QComboBox::activated, this, [this] {
            m_filter = { m_class->currentData().toString(), m_teacher->currentData().toString(), m_room->currentData().toString() };
            m_grid->display(m_days, m_filter, today(), m_week);
        });
    }
    auto *span = new QWidget;
    auto *spanColumn = new QVBoxLayout(span);
    spanColumn->setContentsMargins(0, 0, 0, 0);
    spanColumn->setSpacing(4);
    spanColumn->addWidget(makeLabel(tr("Days shown"), "label"));
    spanColumn->addWidget(m_span);
    row->addWidget(span);
    for (QPushButton *button : { m_addLesson, m_addWeekly, m_closures }) {
        auto *box = new QWidget; // in line with the fields, under a label that says nothing
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(makeLabel(u" "_s, "label"));
        column->addWidget(button);
        row->addWidget(box);
    }
    return m_filters;
}

QWidget *TimetablePage::makeSide()
{
    m_side = makeScroll();
    auto *column = static_cast<QVBoxLayout *>(m_side->widget()->layout());
    bindMargins(column, m_theme, { 0, 0, 12, 0 }, 12);
    m_panel = new LessonPanel(m_theme);
    m_form = new LessonForm(m_theme);
    m_slot = new SlotForm(m_theme);
    m_closureForm = new ClosureForm(m_theme);
    for (QWidget *panel : std::initializer_list<QWidget *>{ m_panel, m_form, m_slot, m_closureForm }) {
        column->addWidget(panel);
        panel->hide();
    }
    column->addStretch(1);
    m_side->hide();
    return m_side;
}

void TimetablePage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &TimetablePage::load);
    const auto follow = [this] {
        m_stale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(m_data.store(), &Store::rosterChanged, this, follow);
    connect(m_data.store(), &Store::sessionsChanged, this, follow);
    connect(&m_theme, &Theme::changed, this, &TimetablePage::arrange);
    connect(m_span, &Segments::chosen, this, [this](int span) { showDays(m_day, span == 0); });
    connect(m_undoButton, &QPushButton::clicked, this, &TimetablePage::undo);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_days.classes.isEmpty() && m_days.from.isValid())
            emit importRequested();
        else
            load();
    });
    connect(m_grid, &TimetableGrid::chosen, this, &TimetablePage::choose);
    connect(m_grid, &TimetableGrid::moveRequested, this, &TimetablePage::move);
    connect(m_grid, &TimetableGrid::dayRequested, this, [this](QDate date) { showDays(date, false); });
    const auto leave = [this] { closePanel(); };
    connect(m_panel, &LessonPanel::closed, this, leave);
    connect(m_form, &LessonForm::closed, this, leave);
    connect(m_slot, &SlotForm::closed, this, leave);
    connect(m_closureForm, &ClosureForm::closed, this, leave);
    connect(m_panel, &LessonPanel::registerRequested, this, &TimetablePage::openRegister);
    connect(m_panel, &LessonPanel::restoreRequested, this, &TimetablePage::restore);
    connect(m_panel, &LessonPanel::weeklyRequested, this, &TimetablePage::editSlot);
    connect(m_panel, &LessonPanel::changeRequested, this, [this] { openLessonForm(int(LessonForm::Purpose::Change)); });
    connect(m_panel, &LessonPanel::cancelRequested, this, [this] { openLessonForm(int(LessonForm::Purpose::Cancel)); });
    connect(m_panel, &LessonPanel::makeupRequested, this, [this] { openLessonForm(int(LessonForm::Purpose::Extra)); });
    connect(m_form, &LessonForm::saved, this, &TimetablePage::keepChange);
    connect(m_slot, &SlotForm::saved, this, &TimetablePage::keepSlot);
    connect(m_closureForm, &ClosureForm::saved, this, &TimetablePage::keepClosure);
    connect(m_closureForm, &ClosureForm::removed, this, &TimetablePage::dropClosure);
    connect(m_addLesson, &QPushButton::clicked, this, [this] {
        choose({});
        openPanel(m_form);
        m_form->beginExtra(m_days, m_day);
    });
    connect(m_addWeekly, &QPushButton::clicked, this, [this] {
        choose({});
        openPanel(m_slot);
        m_slot->beginNew(m_days, m_day);
    });
    connect(m_closures, &QPushButton::clicked, this, [this] {
        choose({});
        openPanel(m_closureForm);
        m_closureForm->display(m_days, m_day);
    });
}

void TimetablePage::showDays(QDate day, bool week)
{
    m_day = day;
    m_week = week;
    m_wasToday = today();
    m_goesToNow = true;
    m_span->setCurrent(week ? 0 : 1);
    load();
}

void TimetablePage::step(int direction) { showDays(m_day.addDays(direction * (m_week ? 7 : 1)), m_week); }

void TimetablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_day == m_wasToday && m_wasToday != today()) // the night went by meanwhile
        showDays(today(), m_week);
    else if (m_stale)
        load();
}

void TimetablePage::load()
{
    m_stale = false;
    const int first = QLocale().firstDayOfWeek();
    const QDate from = m_week ? m_day.addDays(-((m_day.dayOfWeek() - first + 7) % 7)) : m_day;
    const QDate to = m_week ? from.addDays(6) : from;
    const auto read = [from, to, now = m_clock.wallMs()](Store &store) { return readTimetableDays(store.database(), from, to, now); };
    whenDone(m_data.run(read), this, [this, from, to](const Result<TimetableDays> &days) {
        const int start = QLocale().firstDayOfWeek();
        const QDate wanted = m_week ? m_day.addDays(-((m_day.dayOfWeek() - start + 7) % 7)) : m_day;
        if (from == wanted && to == (m_week ? wanted.addDays(6) : wanted))
            display(days);
    });
}

void TimetablePage::display(const Result<TimetableDays> &days)
{
    if (!days) {
        m_empty->displayError(days.error());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_days = *days;
    if (m_days.classes.isEmpty()) {
        m_empty->display(tr("No classes yet."), tr("Import the school's lists first; then its timetable."), tr("Import"));
        m_stack->setCurrentWidget(m_empty);
        displayHead();
        return;
    }
    m_stack->setCurrentWidget(m_content);
    if (!m_asked) { // a teacher looks for lessons of their own first; a big school is read class by class
        m_asked = true;
        if (m_days.teachers.contains(m_days.staff))
            m_filter.teacher = m_days.staff;
        else if (m_days.timetable.lessons.size() > 80)
            m_filter.classCode = m_days.classes.constFirst();
    }
    fillFilters();
    displayHead();
    displayConflicts();
    m_grid->display(m_days, m_filter, today(), m_week);
    if (m_panel->isVisibleTo(m_side)) {
        if (const Lesson *lesson = current())
            m_panel->display(m_days, *lesson);
        else
            closePanel();
    }
    if (m_closureForm->isVisibleTo(m_side))
        m_closureForm->follow(m_days, m_day);
    arrange();
    reopen();
    if (std::exchange(m_goesToNow, false))
        QTimer::singleShot(0, this, &TimetablePage::goToNow); // when the lessons have their places
}

void TimetablePage::displayHead()
{
    const QString from = QLocale().toString(m_days.from, tr("d MMMM", "day and month"));
    const QString to = QLocale().toString(m_days.to, tr("d MMMM", "day and month"));
    //: From a day to a day
    m_head->setTitle(m_week ? tr("%1 – %2", "days").arg(isolated(from), isolated(to)) : Wording::day(m_day));
    QStringList parts;
    if (const Term *term = termOn(m_days.timetable.terms, m_day))
        parts.append(isolated(term->title));
    if (m_days.timetable.cycle.weeks == 2)
        parts.append(cycleWeek(m_days.timetable, m_day) == 1 ? tr("Week A") : tr("Week B"));
    int special = 0;
    for (const Lesson &lesson : std::as_const(m_days.lessons)) {
        const PlannedSession &p = lesson.planned;
        special += p.cancelled || p.extra || p.moved() || p.substituted ? 1 : 0;
    }
    if (special > 0)
        parts.append(special == 1 ? tr("1 lesson is not as every week") : tr("%n lessons are not as every week", "two or more", special));
    if (parts.isEmpty())
        parts.append(isolated(m_school.name));
    m_head->setSubtitle(parts.join(tr(". ", "between short sentences")));
    const QDate now = today();
    m_todayButton->setEnabled(now < m_days.from || now > m_days.to);
    for (const QPushButton *button : { m_addLesson, m_addWeekly, m_closures })
        button->parentWidget()->setVisible(m_days.mayChange());
}

void TimetablePage::displayConflicts()
{
    constexpr int most = 3;
    QStringList lines;
    for (const TimetableConflict &conflict : m_days.conflicts.mid(0, most))
        lines.append(LessonWording::conflict(m_days, conflict));
    if (m_days.conflicts.size() > most)
        lines.append(tr("And %n more.", "conflicts", int(m_days.conflicts.size()) - most));
    m_conflicts->setText(lines.join(u'\n'));
    m_conflicts->setVisible(!lines.isEmpty());
}

void TimetablePage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QString &all, const QMap<QString, QString> &entries, const QString &chosen) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(all, QString());
        for (auto it = entries.begin(); it != entries.end(); ++it)
            box->addItem(*it, it.key());
        rollbook::choose(box, chosen);
    };
    QMap<QString, QString> classes, rooms;
    for (const QString &code : std::as_const(m_days.classes))
        classes.insert(code, code);
    for (const QString &room : std::as_const(m_days.rooms))
        rooms.insert(room, room);
    fill(m_class, tr("All classes"), classes, m_filter.classCode);
    fill(m_teacher, tr("All teachers"), m_days.teachers, m_filter.teacher);
    fill(m_room, tr("All rooms"), rooms, m_filter.room);
}

void TimetablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The panel beside the days or, where it is narrow, instead of them.
void TimetablePage::arrange()
{
    const bool narrow = width() < m_theme.px(860);
    const bool open = m_side->isVisibleTo(m_content);
    m_gridScroll->setVisible(!narrow || !open);
    m_side->setMinimumWidth(narrow ? 0 : m_theme.px(340));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(340));
}

void TimetablePage::openPanel(QWidget *panel)
{
    for (QWidget *other : std::initializer_list<QWidget *>{ m_panel, m_form, m_slot, m_closureForm })
        other->setVisible(other == panel);
    m_side->show();
    arrange();
}

bool TimetablePage::closePanel()
{
    if (!m_side->isVisibleTo(m_content))
        return false;
    m_side->hide();
    arrange();
    m_grid->setChosen({});
    if (!m_lesson.isNull())
        m_grid->focusLesson(m_lesson);
    m_lesson = {};
    return true;
}

void TimetablePage::choose(SessionId lesson)
{
    m_lesson = lesson;
    m_grid->setChosen(lesson);
    if (const Lesson *found = current()) {
        m_panel->display(m_days, *found);
        openPanel(m_panel);
    }
}

} // namespace rollbook
