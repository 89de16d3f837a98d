// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/store/access.h"
#include "core/store/dayfacts.h"
#include "core/store/sessionactions.h"
#include "core/whendone.h"
#include "ui/today/addsession.h"
#include "ui/today/closednotice.h"
#include "ui/today/sessionrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/resting.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

TodayPage::TodayPage(DataThread &thread, const School &school, const Clock &clock,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_date(today())
{
    setObjectName(u"page"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    m_minute.setInterval(30'000);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::load);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::display);
    restWhileUnseen(m_minute, this);
    const Store *store = thread.store();
    connect(store, &Store::marksChanged, this, &TodayPage::follow);
    connect(store, &Store::sessionsChanged, this, &TodayPage::follow);
    connect(store, &Store::rosterChanged, this, &TodayPage::follow);
}

void TodayPage::build()
{
    auto *page = new QVBoxLayout(this);
    bindMargins(page, m_theme, { 24, 20, 12, 12 }, 16);
    makeHead();
    bindMargins(m_head->layout(), m_theme, { 0, 0, 12, 0 }, 12); // in line with what scrolls
    page->addWidget(m_head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, m_theme, { 0, 0, 12, 0 }, 12);
    m_head->scrollWhenLow(page, column);
    m_add = new AddSession(m_data, m_theme);
    column->addWidget(m_add);
    m_told = makeLabel({}, "secondary");
    restyle(m_told, "tone", u"absent"_s);
    m_closure = makeLabel({}, "secondary");
    for (QLabel *label : { m_told, m_closure }) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    m_noticeColumn = new QVBoxLayout;
    m_noticeColumn->setSpacing(8);
    column->addLayout(m_noticeColumn);
    m_card = makeCard();
    m_list = new QVBoxLayout(m_card);
    m_list->setContentsMargins(1, 6, 1, 6);
    m_list->setSpacing(0);
    m_card->hide();
    column->addWidget(m_card);
    m_empty = new EmptyState;
    m_empty->hide();
    column->addWidget(m_empty, 8);
    m_othersButton = makeButton({}, "quiet");
    m_othersButton->hide();
    column->addWidget(m_othersButton, 0, Qt::AlignLeading);
    connect(m_othersButton, &QPushButton::clicked, this, [this] {
        m_showOthers = !m_showOthers;
        display();
    });
    column->addStretch(1);
    connect(m_add, &AddSession::added, this, &TodayPage::sessionRequested);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_error)
            load();
        else if (m_hasClasses)
            m_addButton->click();
        else
            emit importRequested();
    });
}

void TodayPage::makeHead()
{
    m_head = new PageHead(m_theme, {});
    auto *previous = makeButton({}, "icon", tr("Previous day"));
    m_today = makeButton(tr("Today"));
    auto *next = makeButton({}, "icon", tr("Next day"));
    m_addButton = makeButton(tr("Add a session"));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    bindIcon(previous, m_theme, mirrored ? u"forward"_s : u"back"_s, Token::Text2);
    bindIcon(next, m_theme, mirrored ? u"back"_s : u"forward"_s, Token::Text2);
    for (QPushButton *button : { previous, m_today, next, m_addButton })
        m_head->addAction(button);
    previous->setToolTip(tr("Previous day"));
    next->setToolTip(tr("Next day"));
    connect(previous, &QPushButton::clicked, this, [this] { go(m_date.addDays(-1)); });
    connect(next, &QPushButton::clicked, this, [this] { go(m_date.addDays(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { go(today()); });
    connect(m_addButton, &QPushButton::clicked, this, [this] {
        m_add->begin(m_date,
                     QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), moment().zone).time());
    });
}

void TodayPage::setHasTargets(bool hasTargets)
{
    if (m_hasTargets == hasTargets)
        return;
    m_hasTargets = hasTargets;
    follow(); // the first target, or none any more: the same marks count as something else
}

void TodayPage::addSession()
{
    if (m_addButton->isVisibleTo(this))
        m_addButton->click();
}

void TodayPage::closePanel() { m_add->hide(); }

QVariantMap TodayPage::halfTyped() const
{
    QVariantMap typed{ { u"date"_s, m_date == today() ? QDate() : m_date } };
    if (m_add->isVisibleTo(this))
        typed[u"session"_s] = fieldsIn(*m_add);
    return typed;
}

void TodayPage::resume(const QVariantMap &typed)
{
    if (const QDate date = typed.value(u"date"_s).toDate(); date.isValid())
        go(date);
    if (!typed.contains(u"session"_s))
        return;
    m_addButton->click();
    m_add->resume(typed.value(u"session"_s).toList());
}

void TodayPage::go(QDate date)
{
    m_date = date;
    m_add->hide();
    m_told->hide();
    load();
}

/// Into the register of a lesson, which is opened where there is none yet.
void TodayPage::openRow(int row)
{
    if (row >= m_lessons.size())
        return;
    const DayLesson &lesson = m_lessons.at(row);
    if (lesson.opened) {
        emit sessionRequested(lesson.summary.session.id);
        return;
    }
    const auto open = [planned = lesson.planned](Store &store) { return openLesson(store, planned); };
    whenDone(m_data.run(open), this, [this](const Result<Session> &session) {
        m_told->setVisible(!session);
        if (session)
            emit sessionRequested(session->id);
        else if (session.error().kind == Error::Kind::Invalid)
            m_told->setText(tr("The register was not opened: the class has no students yet."));
        else
            m_told->setText(Wording::error(session.error()));
    });
}

void TodayPage::follow()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wantsFocus = true;
    m_minute.start(); // only while somebody looks: an idle device is not woken for it
    if (m_stale)
        load();
    else
        display();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void TodayPage::load()
{
    struct Day
    {
        Result<QList<DayLesson>> lessons;
        bool hasClasses = false;
        bool mayAdd = false; ///< a register, for one class at least
        bool mayImport = false;
        DayFacts facts;
        QList<RuleClosing> closings;
    };
    m_stale = false;
    const auto read = [date = m_date](Store &store) {
        const auto classes = store.read().classes(date);
        const auto allowed = allowedLessons(store.database(), Action::OpenSession, date);
        return Day{ readDay(store, date), classes && !classes->isEmpty(), allowed && (allowed->all || !allowed->classes.isEmpty()),
                    mayDo(store.database(), Action::ChangeLists).has_value(), dayFactsOf(store, date).value_or(DayFacts()),
                    closedByRule(store, date).value_or(QList<RuleClosing>()) };
    };
    whenDone(m_data.run(read), this, [this, date = m_date](const Day &day) {
        if (date != m_date)
            return;
        m_day = day.lessons.value_or(QList<DayLesson>());
        m_hasClasses = day.hasClasses;
        m_mayAdd = day.mayAdd;
        m_mayImport = day.mayImport;
        m_facts = day.facts;
        m_closings = day.closings;
        m_error = day.lessons ? std::nullopt : std::optional(day.lessons.error());
        display();
    });
}

/// When the page comes up: Enter opens what is on now, else what comes next.
void TodayPage::focusNext()
{
    if (!m_wantsFocus || m_rows.isEmpty() || !isVisible())
        return;
    m_wantsFocus = false;
    auto row = std::ranges::find_if(m_rows, &SessionRow::isNow);
    for (qsizetype i = 0; row == m_rows.end() && i < m_lessons.size(); ++i) {
        const DayLesson &lesson = m_lessons.at(i);
        if (!lesson.isFinished() && (lesson.opened || lesson.state == SessionState::Scheduled))
            row = m_rows.begin() + i;
    }
    if (row != m_rows.end())
        (*row)->focusOpen();
}

Moment TodayPage::moment() const
{
    return { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
}

/// Why there is no register to take on this day, in one sentence.
QString TodayPage::whyNothing() const
{
    if (m_lessons.isEmpty() && !m_day.isEmpty())
        return tr("Your classes have no register on this day.");
    if (!m_facts.taught && !m_facts.closure.isEmpty())
        //: %1 is a holiday
        return tr("The school is closed on this day: %1.").arg(isolated(m_facts.closure));
    if (!m_facts.taught)
        return tr("There is no school on this day: it is in none of the terms.");
    if (!m_facts.hasLessons)
        return tr("The timetable has no lesson on this day.");
    return tr("No sessions on this day.");
}

/// What is not the teacher's is there on request.
void TodayPage::chooseLessons()
{
    m_lessons = m_day;
    const auto others = int(std::ranges::count_if(m_day, &DayLesson::others));
    if (!m_showOthers)
        m_lessons.removeIf([](const DayLesson &lesson) { return lesson.others; });
    m_othersButton->setVisible(others > 0);
    m_othersButton->setText(m_showOthers  ? tr("Show only my classes")
                                : others == 1 ? tr("Show 1 register of another class")
                                              : tr("Show %n registers of other classes", "two or more", others));
    m_othersButton->setAccessibleName(m_othersButton->text());
}

void TodayPage::displayClosings()
{
    while (m_notices.size() > m_closings.size())
        m_notices.takeLast()->deleteLater();
    while (m_notices.size() < m_closings.size()) {
        auto *notice = new ClosedNotice(m_theme);
        connect(notice, &ClosedNotice::lookRequested, this, &TodayPage::sessionRequested);
        connect(notice, &ClosedNotice::undoRequested, this, &TodayPage::undo);
        m_noticeColumn->addWidget(notice);
        m_notices.append(notice);
    }
    for (qsizetype i = 0; i < m_notices.size(); ++i)
        m_notices.at(i)->display(m_closings.at(i), moment());
}

/// Takes a whole closing back, and says when that cannot be.
void TodayPage::undo(SessionId session)
{
    const auto undo = [session, reason = tr("Students who were not called had been marked absent")](Store &store) { return undoClosing(store, session, reason); };
    whenDone(m_data.run(undo), this, [this, session](const Result<int> &undone) {
        m_told->setVisible(!undone);
        if (undone)
            emit sessionRequested(session); // to be taken now
        else
            m_told->setText(Wording::error(undone.error()));
    });
}

void TodayPage::display()
{
    chooseLessons();
    displayClosings();
    while (m_rows.size() > m_lessons.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < m_lessons.size()) {
        auto *row = new SessionRow(m_theme);
        connect(row, &SessionRow::opened, this, [this, i = int(m_rows.size())] { openRow(i); });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->display(m_lessons.at(i), moment(), i + 1 == m_rows.size());
    const auto registers = std::ranges::count_if(m_lessons, &DayLesson::opened);
    const auto finished = std::ranges::count_if(m_lessons, &DayLesson::isFinished);
    const auto planned = std::ranges::count_if(m_lessons, [](const DayLesson &lesson) { return !lesson.opened && lesson.state == SessionState::Scheduled; });
    focusNext();
    QString title = Wording::day(m_date);
    title[0] = title.at(0).toUpper(); // a title begins with a capital where days do not
    m_head->setTitle(title);
    QStringList subtitle{ isolated(m_school.name) + (m_lessons.isEmpty() ? QString() : u"."_s) };
    if (registers > 0)
        //: %1 and %2 are numbers
        subtitle << tr("%1 of %2 registers finished.").arg(QLocale().toString(finished), QLocale().toString(registers));
    if (planned > 0)
        subtitle << (planned == 1 ? tr("1 lesson without a register yet.") : tr("%n lessons without a register yet.", "two or more", int(planned)));
    m_head->setSubtitle(subtitle.join(u' '));
    const QString closed = m_facts.taught || m_lessons.isEmpty() ? QString() : whyNothing();
    m_closure->setText(closed);
    m_closure->setVisible(!closed.isEmpty());
    m_today->setEnabled(m_date != today());
    m_addButton->setVisible(m_hasClasses && m_mayAdd);
    m_card->setVisible(!m_lessons.isEmpty());
    m_empty->setVisible(m_lessons.isEmpty());
    if (m_error)
        m_empty->displayError(*m_error);
    else if (m_hasClasses)
        m_empty->display(whyNothing(), m_mayAdd ? tr("Add one to mark a class.") : tr("Registers that others open are here."), m_mayAdd ? tr("Add a session") : QString());
    else if (m_mayImport)
        m_empty->display(tr("No classes yet."), tr("Import a class list to begin."),
                         tr("Import class list"));
    else
        m_empty->display(tr("No classes yet."), tr("The office imports them."), {});
}

} // namespace rollbook
