// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/timetablegrid.h"

#include "core/school/timetable.h"
#include "ui/timetable/lessoncard.h"
#include "ui/widgets/parts.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

/// The lessons of one day, or of one day at one time; takes lessons that are dropped on it.
class TimetableGrid::Cell : public QFrame
{
public:
    Cell(QDate date, QTime start, std::function<void(SessionId)> dropped)
        : m_date(date), m_start(start), m_dropped(std::move(dropped)), m_column(new QVBoxLayout(this))
    {
        setAcceptDrops(true);
        m_column->setContentsMargins(3, 3, 3, 3);
        m_column->setSpacing(6);
    }
    QVBoxLayout *column() const { return m_column; }
    QDate date() const { return m_date; }
    QTime start() const { return m_start; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!event->mimeData()->hasFormat(LessonCard::mimeType))
            return;
        event->acceptProposedAction();
        restyle(this, "cell", u"target"_s);
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { restyle(this, "cell", m_look); }
    void dropEvent(QDropEvent *event) override
    {
        restyle(this, "cell", m_look);
        event->acceptProposedAction();
        m_dropped(SessionId::fromString(QString::fromLatin1(event->mimeData()->data(LessonCard::mimeType))));
    }

public:
    void setLook(const QString &look)
    {
        m_look = look;
        restyle(this, "cell", look);
    }

private:
    QDate m_date;
    QTime m_start;
    QString m_look;
    std::function<void(SessionId)> m_dropped;
    QVBoxLayout *m_column;
};

TimetableGrid::TimetableGrid(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Lessons"));
    connect(&theme, &Theme::changed, this, &TimetableGrid::build);
}

void TimetableGrid::display(const TimetableDays &days, const LessonFilter &filter, QDate today, bool columns)
{
    for (const Place &place : std::as_const(m_cards)) {
        if (place.card->hasFocus())
            m_focus = place.card->id();
    }
    m_days = days;
    m_filter = filter;
    m_today = today;
    m_columns = columns;
    m_dates.clear();
    m_times.clear();
    const auto weekly = [&](QDate date) {
        return std::ranges::any_of(days.timetable.lessons, [&](const TimetableSlot &s) { return s.weekday == date.dayOfWeek(); });
    };
    const auto held = [&](QDate date) {
        return std::ranges::any_of(days.lessons, [&](const Lesson &l) { return l.planned.date == date; });
    };
    for (QDate date = days.from; date.isValid() && date <= days.to; date = date.addDays(1)) {
        const bool workday = QLocale().weekdays().contains(Qt::DayOfWeek(date.dayOfWeek()));
        if (workday || days.from == days.to || weekly(date) || held(date))
            m_dates.append(date); // the weekend only where there is something on it
    }
    for (const Lesson &lesson : days.lessons) {
        if (filter.shows(lesson.planned) && !m_times.contains(lesson.planned.start))
            m_times.append(lesson.planned.start);
    }
    std::ranges::sort(m_times);
    build();
}

bool TimetableGrid::wantsColumns() const
{
    // What stands as columns stays so while a panel is open beside it: no lesson jumps away from under the pointer.
    const int least = m_theme.px(m_builtColumns ? 96 : 124);
    return m_columns && m_dates.size() > 1 && width() >= m_theme.px(64) + int(m_dates.size()) * least;
}

void TimetableGrid::build()
{
    emptyLayout(m_column);
    m_cards.clear();
    m_todayHead = nullptr;
    m_builtColumns = wantsColumns();
    if (m_builtColumns)
        buildColumns();
    else
        buildList();
    m_column->addStretch(1);
    std::ranges::stable_sort(m_cards, {}, [](const Place &p) { return std::pair(p.day, p.row); });
    setChosen(m_chosen);
    if (!m_focus.isNull())
        focusLesson(m_focus);
}

QWidget *TimetableGrid::makeHead(QDate date)
{
    auto *head = new QFrame;
    if (date == m_today)
        m_todayHead = head;
    head->setProperty("cell", date == m_today ? u"todayHead"_s : u"head"_s);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m_theme.px(8), m_theme.px(6), m_theme.px(8), m_theme.px(6));
    column->setSpacing(m_theme.px(2));
    QLabel *name = makeLabel(isolated(LessonWording::shortDay(date)), "text");
    name->setWordWrap(true);
    column->addWidget(name);
    if (date == m_today)
        column->addWidget(makeLabel(tr("Today"), "label"));
    for (const Closure &closure : m_days.timetable.closures) {
        if (closure.from > date || closure.to < date)
            continue;
        //: %1 is a holiday
        QLabel *label = makeLabel(closure.wholeDay() ? tr("No lessons: %1").arg(LessonWording::closure(closure)) : LessonWording::closure(closure), "label");
        label->setWordWrap(true);
        restyle(label, "tone", u"late"_s);
        column->addWidget(label);
    }
    column->addStretch(1);
    return head;
}

TimetableGrid::Cell *TimetableGrid::makeCell(QDate date, QTime start)
{
    auto *cell = new Cell(date, start, [this, date, start](SessionId lesson) {
        QMetaObject::invokeMethod( // after the drag is over: what is dragged may be gone by then
                this, [this, lesson, date, start] { emit moveRequested(lesson, date, start); }, Qt::QueuedConnection);
    });
    const bool closed = !isTeachingDay(m_days.timetable, date);
    cell->setLook(closed ? u"closed"_s : date == m_today ? u"today"_s : u"plain"_s);
    return cell;
}

void TimetableGrid::fill(Cell *cell, int day, int row, int most)
{
    int shown = 0, hidden = 0;
    for (const Lesson &lesson : std::as_const(m_days.lessons)) {
        const PlannedSession &p = lesson.planned;
        if (p.date != cell->date() || p.start != m_times.value(row) || !m_filter.shows(p))
            continue;
        if (shown == most) {
            ++hidden;
            continue;
        }
        ++shown;
        auto *card = new LessonCard(m_theme);
        card->display(m_days, lesson, m_days.mayChange() && !p.cancelled && !lesson.session);
        connect(card, &QPushButton::clicked, this, [this, id = p.id] { emit chosen(id); });
        connect(card, &LessonCard::stepped, this, [this, card](int days, int rows, bool moves) { step(card, days, rows, moves); });
        cell->column()->addWidget(card);
        m_cards.append({ card, day, row });
    }
    if (hidden > 0) {
        auto *more = makeButton(tr("%n more", "lessons", hidden), "quiet");
        connect(more, &QPushButton::clicked, this, [this, date = cell->date()] { emit dayRequested(date); });
        cell->column()->addWidget(more);
    }
}

void TimetableGrid::buildColumns()
{
    constexpr int most = 6; // of one time of one day; a school of thirty classes is read by the day
    auto *card = makeCard();
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(1, 1, 1, 1);
    grid->setSpacing(0);
    grid->setColumnMinimumWidth(0, m_theme.px(64));
    for (int day = 0; day < m_dates.size(); ++day) {
        grid->addWidget(makeHead(m_dates.at(day)), 0, day + 1);
        grid->setColumnStretch(day + 1, 1);
    }
    for (int row = 0; row < std::max<qsizetype>(1, m_times.size()); ++row) {
        QLabel *time = makeLabel(m_times.isEmpty() ? QString() : isolated(LessonWording::time(m_times.at(row))), "label");
        time->setContentsMargins(m_theme.px(10), m_theme.px(14), m_theme.px(6), 0);
        grid->addWidget(time, row + 1, 0, Qt::AlignTop);
        for (int day = 0; day < m_dates.size(); ++day) {
            Cell *cell = makeCell(m_dates.at(day), m_times.value(row));
            fill(cell, day, row, most);
            cell->column()->addStretch(1);
            grid->addWidget(cell, row + 1, day + 1);
        }
    }
    m_column->addWidget(card);
}

void TimetableGrid::buildList()
{
    const int most = m_dates.size() > 1 ? 12 : 1000;
    for (int day = 0; day < m_dates.size(); ++day) {
        auto *card = makeCard();
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(0);
        column->addWidget(makeHead(m_dates.at(day)));
        Cell *cell = makeCell(m_dates.at(day), {});
        for (int row = 0; row < m_times.size(); ++row)
            fill(cell, day, row, most);
        if (cell->column()->count() == 0) {
            QLabel *none = makeLabel(tr("No lessons."), "secondary");
            none->setContentsMargins(m_theme.px(8), m_theme.px(8), m_theme.px(8), m_theme.px(8));
            cell->column()->addWidget(none);
        }
        column->addWidget(cell);
        m_column->addWidget(card);
        m_column->addSpacing(m_theme.px(8));
    }
}

void TimetableGrid::setChosen(SessionId lesson)
{
    m_chosen = lesson;
    for (const Place &place : std::as_const(m_cards))
        place.card->setChosen(place.card->id() == lesson && !lesson.isNull());
}

QWidget *TimetableGrid::presentLesson(QTime now) const
{
    for (const Place &place : std::as_const(m_cards)) {
        if (m_dates.value(place.day) != m_today)
            continue;
        const auto lesson = std::ranges::find_if(m_days.lessons, [&](const Lesson &l) { return l.planned.id == place.card->id(); });
        if (lesson == m_days.lessons.end() || lesson->planned.cancelled)
            continue;
        const QTime end = lesson->planned.end.isValid() ? lesson->planned.end : lesson->planned.start;
        if (end > now)
            return place.card;
    }
    return nullptr;
}

void TimetableGrid::focusLesson(SessionId lesson)
{
    m_focus = lesson;
    for (const Place &place : std::as_const(m_cards)) {
        if (place.card->id() == lesson) {
            place.card->setFocus();
            m_focus = {};
            return;
        }
    }
}

void TimetableGrid::step(LessonCard *card, int days, int rows, bool moves)
{
    const auto at = std::ranges::find(m_cards, card, &Place::card);
    if (at == m_cards.end())
        return;
    if (moves) {
        const auto day = at->day + days;
        const auto row = at->row + rows;
        if (day < 0 || day >= m_dates.size() || row < 0 || row >= m_times.size())
            return;
        m_focus = card->id();
        emit moveRequested(card->id(), m_dates.at(day), rows == 0 ? QTime() : m_times.at(row));
        return;
    }
    if (days == 0) {
        const auto next = at - m_cards.begin() + rows;
        if (next >= 0 && next < m_cards.size() && m_cards.at(next).day == at->day)
            m_cards.at(next).card->setFocus();
        return;
    }
    const Place *best = nullptr; // the nearest time of the next day that has lessons
    for (const Place &place : std::as_const(m_cards)) {
        const int far = (place.day - at->day) * days;
        if (far <= 0)
            continue;
        const auto distance = [&](const Place &p) { return std::pair((p.day - at->day) * days, std::abs(p.row - at->row)); };
        if (!best || distance(place) < distance(*best))
            best = &place;
    }
    if (best)
        best->card->setFocus();
}

void TimetableGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (wantsColumns() != m_builtColumns)
        build();
}

} // namespace rollbook
