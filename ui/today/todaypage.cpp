// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/store/dayfacts.h"
#include "core/whendone.h"
#include "ui/today/addsession.h"
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
    m_card = makeCard();
    m_list = new QVBoxLayout(m_card);
    m_list->setContentsMargins(1, 6, 1, 6);
    m_list->setSpacing(0);
    m_card->hide();
    column->addWidget(m_card);
    m_empty = new EmptyState;
    m_empty->hide();
    column->addWidget(m_empty, 8);
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

void TodayPage::addSession() { m_addButton->click(); }

void TodayPage::closePanel() { m_add->hide(); }

void TodayPage::go(QDate date)
{
    m_date = date;
    m_add->hide();
    load();
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
        Result<QList<SessionSummary>> sessions;
        bool hasClasses = false;
        DayFacts facts;
    };
    m_stale = false;
    const auto read = [date = m_date](Store &store) {
        const auto classes = store.read().classes(date);
        return Day{ store.read().sessions({ date, date, {} }), classes && !classes->isEmpty(),
                    dayFactsOf(store, date).value_or(DayFacts()) };
    };
    whenDone(m_data.run(read), this, [this, date = m_date](const Day &day) {
        if (date != m_date)
            return;
        m_sessions = day.sessions.value_or(QList<SessionSummary>());
        m_hasClasses = day.hasClasses;
        m_facts = day.facts;
        m_error = day.sessions ? std::nullopt : std::optional(day.sessions.error());
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
    for (qsizetype i = 0; row == m_rows.end() && i < m_sessions.size(); ++i) {
        if (m_sessions.at(i).session.finishedAt == 0)
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
    if (!m_facts.taught && !m_facts.closure.isEmpty())
        //: %1 is a holiday
        return tr("The school is closed on this day: %1.").arg(isolated(m_facts.closure));
    if (!m_facts.taught)
        return tr("There is no school on this day: it is in none of the terms.");
    if (!m_facts.hasLessons)
        return tr("The timetable has no lesson on this day.");
    return tr("No sessions on this day.");
}

void TodayPage::display()
{
    while (m_rows.size() > m_sessions.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < m_sessions.size()) {
        auto *row = new SessionRow(m_theme);
        connect(row, &SessionRow::opened, this, &TodayPage::sessionRequested);
        m_list->addWidget(row);
        m_rows.append(row);
    }
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->display(m_sessions.at(i), moment(), i + 1 == m_rows.size());
    const auto finished =
        int(std::count_if(m_sessions.begin(), m_sessions.end(),
                          [](const SessionSummary &s) { return s.session.finishedAt > 0; }));
    focusNext();
    QString title = Wording::day(m_date);
    title[0] = title.at(0).toUpper(); // a title begins with a capital where days do not
    m_head->setTitle(title);
    m_head->setSubtitle(m_sessions.isEmpty()
                            ? isolated(m_school.name)
                            //: %1 is the school, %2 and %3 are numbers
                            : tr("%1. %2 of %3 registers finished.")
                                  .arg(isolated(m_school.name), QLocale().toString(finished),
                                       QLocale().toString(m_sessions.size())));
    m_today->setEnabled(m_date != today());
    m_addButton->setVisible(m_hasClasses);
    m_card->setVisible(!m_sessions.isEmpty());
    m_empty->setVisible(m_sessions.isEmpty());
    if (m_error)
        m_empty->displayError(*m_error);
    else if (m_hasClasses)
        m_empty->display(whyNothing(), tr("Add one to mark a class."), tr("Add a session"));
    else
        m_empty->display(tr("No classes yet."), tr("Import a class list to begin."),
                         tr("Import class list"));
}

} // namespace rollbook
