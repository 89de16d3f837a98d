// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpage.h"

#include "core/whendone.h"
#include "ui/absence/correctioncard.h"
#include "ui/register/cardview.h"
#include "ui/register/codebar.h"
#include "ui/register/commandbar.h"
#include "ui/register/countsbar.h"
#include "ui/register/entrybar.h"
#include "ui/register/filterbar.h"
#include "ui/register/finishpanel.h"
#include "ui/register/keyhints.h"
#include "ui/register/markbar.h"
#include "ui/register/markingkeys.h"
#include "ui/register/obstaclebar.h"
#include "ui/register/rollcall.h"
#include "ui/register/sessiontargets.h"
#include "ui/register/timeline.h"
#include "ui/register/visitorbar.h"
#include "ui/seating/seatingbar.h"
#include "ui/seating/seatview.h"
#include "ui/absence/correctioncard.h"
#include "ui/syncpage/storyview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The session that is on at `now`, else the next one that is not finished, else the last.
const Session *currentSession(const QList<SessionSummary> &sessions, QTime now)
{
    const Session *best = nullptr;
    for (const SessionSummary &summary : sessions) {
        const Session &session = summary.session;
        const bool over = session.end.isValid() && session.end < now;
        if (!over && session.finishedAt == 0)
            return &session;
        best = &session;
    }
    return best;
}

} // namespace

RegisterPage::RegisterPage(DataThread &thread, const School &school, const Clock &clock,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_theme(theme), m_model(thread, clock),
      m_stack(new QStackedLayout(this)), m_empty(new EmptyState),
      m_story(new StoryView(thread, school, clock, theme)),
      m_targets(new SessionTargets(thread, school, clock, theme, this))
{
    setObjectName(u"page"_s);
    m_stack->addWidget(m_empty);
    QScrollArea *scroll = makeScroll();
    m_content = makeContent();
    scroll->widget()->layout()->addWidget(m_content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_story);
    connect(m_story, &StoryView::left, this, &RegisterPage::leaveStory);
    m_empty->display(tr("No register is open."),
                     tr("Choose a session on the Today page, or add one there."),
                     tr("Go to Today"));
    connect(m_empty, &EmptyState::triggered, this, &RegisterPage::todayRequested);
    connectParts();
    connectSights();
    addKeys();
    connect(&theme, &Theme::changed, this, &RegisterPage::arrange);
    showHistory();
    showContext();
    see(RegisterSight::List);
}

/// While the model is still there: a field that is taken away from under the keyboard keeps what was typed.
RegisterPage::~RegisterPage() { m_entry->leave(); }

void RegisterPage::open(SessionId session)
{
    m_model.open(session);
    giveFocus();
}

void RegisterPage::openCurrent()
{
    giveFocus();
    if (m_model.isChosen())
        return;
    const Moment moment{ m_model.moment().nowMs, QTimeZone(m_school.zone.toLatin1()) };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
    const auto read = [date = now.date()](Store &store) {
        return store.read().sessions({ date, date, {} });
    };
    whenDone(m_data.run(read), this, [this, now](const Result<QList<SessionSummary>> &sessions) {
        const Session *session = sessions ? currentSession(*sessions, now.time()) : nullptr;
        if (session && !m_model.isChosen())
            m_model.open(session->id);
    });
}

void RegisterPage::giveFocus()
{
    if (m_sights->currentWidget() == m_timeline)
        m_timeline->open();
    else
        pane().widget()->setFocus();
}

void RegisterPage::see(RegisterSight sight)
{
    const QList<int> selected = pane().selectedRows();
    const int current = pane().currentRow();
    m_sight = sight;
    m_segments->setCurrent(int(sight));
    m_keys->setPane(&pane());
    pane().select(selected, current);
    m_sights->setCurrentIndex(int(sight));
    arrange();
    giveFocus();
    showDetail();
}

void RegisterPage::showTimeline(bool shown)
{
    if (shown)
        m_sights->setCurrentWidget(m_timeline);
    else
        m_sights->setCurrentIndex(int(sight()));
    m_codes->leave();
    m_command->leave();
    m_gate->leave();
    arrange();
    giveFocus();
}

void RegisterPage::showStory()
{
    const int row = pane().currentRow();
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_story->open(m_model.session().id, m_model.line(row).student.id);
    m_stack->setCurrentWidget(m_story);
}

bool RegisterPage::isStory() const { return m_stack->currentWidget() == m_story; }

bool RegisterPage::leaveStory()
{
    if (isStory()) {
        m_stack->setCurrentIndex(1);
        giveFocus();
        return true;
    }
    if (m_sights->currentWidget() != m_timeline)
        return m_filter->clear();
    showTimeline(false);
    return true;
}

QVariantMap RegisterPage::halfTyped() const
{
    if (!m_model.isChosen())
        return {};
    QVariantMap typed{ { u"sight"_s, int(m_sight) } };
    if (const int row = pane().currentRow(); row >= 0 && row < m_model.rowCount())
        typed[u"student"_s] = m_model.line(row).student.id.toString();
    if (const QString but = m_command->exceptions(); !but.isEmpty())
        typed[u"exceptions"_s] = but;
    if (const QString visitor = m_visitor->adding(); !visitor.isEmpty())
        typed[u"visitor"_s] = visitor;
    if (isStory())
        typed[u"story"_s] = QVariant::fromValue(m_story->correction().halfTyped());
    return typed;
}

void RegisterPage::resume(const QVariantMap &typed)
{
    if (const auto sight = RegisterSight(typed.value(u"sight"_s).toInt()); sight != m_sight)
        see(sight);
    m_resumed = typed;
}

/// The bars that were open, and whose line it was.
void RegisterPage::reopen()
{
    const QVariantMap typed = std::exchange(m_resumed, {});
    const auto student = StudentId::fromString(typed.value(u"student"_s).toString());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.line(row).student.id == student)
            pane().select({ row }, row);
    }
    if (typed.contains(u"story"_s)) {
        showStory();
        m_story->correction().resume(typed.value(u"story"_s).toList());
    }
    if (m_model.isFinished())
        return;
    if (typed.contains(u"exceptions"_s))
        m_command->beginExceptions(typed.value(u"exceptions"_s).toString());
    if (typed.contains(u"visitor"_s))
        m_visitor->resume(typed.value(u"visitor"_s).toString());
}

void RegisterPage::showSession()
{
    const Session &session = m_model.session();
    m_stack->setCurrentIndex(1);
    m_title->setText(isolated(session.title()));
    QStringList parts{ Wording::day(session.date) };
    const QLocale locale;
    const QString start = locale.toString(session.start, QLocale::ShortFormat);
    if (session.start.isValid() && session.end.isValid())
        //: From a time to a time
        parts << isolated(
            tr("%1–%2").arg(start, locale.toString(session.end, QLocale::ShortFormat)));
    else if (session.start.isValid())
        parts << isolated(start);
    if (!session.room.isEmpty())
        parts << tr("room %1").arg(isolated(session.room));
    m_subtitle->setText(parts.join(tr(", ", "between the parts of a subtitle")));
    m_targets->open(session.id);
    for (QPushButton *button : { m_exceptions, m_fill, m_finish, m_undo, m_redo, m_add })
        button->setVisible(!m_model.isReadOnly());
    m_gate->leave();
    showContext();
    showObstacle();
    showDetail();
    arrange();
    if (!m_resumed.isEmpty())
        reopen();
}

void RegisterPage::showObstacle()
{
    const Moment moment{ m_model.moment().nowMs, QTimeZone(m_school.zone.toLatin1()) };
    const QDate today = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone).date();
    const auto obstacle = m_model.session().id.isNull()
        ? std::nullopt
        : obstacleOf(m_model.session(), m_targets->deliveries(), today, m_targets->facts());
    m_obstacle->display(obstacle);
    m_model.setMayMark(!obstacle || !preventsMarking(*obstacle));
    m_seatingBar->setMayArrange(m_targets->facts().arranges);
    m_where->setVisible(m_targets->facts().readsHistory);
    m_history->setVisible(m_targets->facts().readsHistory);
}

void RegisterPage::showContext()
{
    m_code->setVisible(!m_model.isReadOnly() && m_model.hasCodes());
    m_hints->showCodes(m_model.hasCodes());
    m_copy->setVisible(!m_model.isReadOnly() && m_model.context().previous.has_value());
    arrange();
}

void RegisterPage::showHistory()
{
    m_undo->setEnabled(m_model.history().canUndo());
    m_redo->setEnabled(m_model.history().canRedo());
}

/// Finishing looks at everybody.
void RegisterPage::openGate()
{
    m_filter->clear();
    m_gate->open();
}

/// What marks many marks whom one sees, and says so.
void RegisterPage::showFilter()
{
    const bool on = m_model.filter().isOn();
    m_counts->setChosen(m_model.filter().status);
    m_fill->setText(on ? tr("Fill the rest shown") : tr("Fill the rest"));
    m_fill->setAccessibleName(m_fill->text());
    if (on) {
        m_gate->leave();
        const int row = pane().currentRow();
        if (!m_model.isShown(row) && sight() != RegisterSight::Seats)
            pane().goTo(std::max(m_model.nextShown(std::max(0, row)), m_model.nextShown(0)));
    }
    arrange();
    showDetail();
}

void RegisterPage::goToAdded(StudentId student)
{
    m_added = student;
    for (int row = 0; row < m_model.rowCount() && !student.isNull(); ++row) {
        if (m_model.line(row).student.id != student)
            continue;
        m_added = {};
        if (!m_model.isShown(row))
            m_model.setFilter({});
        pane().goTo(row);
    }
}

/// The current line's trouble, if it has any: why, what to do, and the server's own words. A line
/// that was not saved is told of wherever the teacher has gone on to.
void RegisterPage::showDetail()
{
    const int row = pane().currentRow();
    m_where->setEnabled(row >= 0 && row < m_model.rowCount());
    if (row < 0 || row >= m_model.rowCount()) {
        m_detailBar->hide();
        return;
    }
    const RegisterLine &line = m_model.line(row);
    m_identify->setVisible(line.student.temporary && !m_model.isReadOnly());
    if (const int unsaved = m_model.firstUnsaved(); line.problem.isEmpty() && unsaved >= 0) {
        //: %1 is a student, %2 a sentence
        showTrouble({ u"alert"_s, Token::Absent },
                    tr("%1: %2").arg(isolated(m_model.line(unsaved).student.name),
                                     m_model.line(unsaved).problem),
                    {});
        return;
    }
    const Receipt &receipt = line.state.receipt;
    const bool waits = receipt.state >= DeliveryState::Checking;
    const bool withoutCode = receipt.withoutCode && (receipt.state == DeliveryState::Confirmed || receipt.state == DeliveryState::Sent);
    if (!line.problem.isEmpty())
        showTrouble({ u"alert"_s, Token::Absent }, line.problem, {});
    else if (waits)
        showTrouble(lookOf(receipt.state), Wording::receipt(receipt, m_model.moment()),
                    Wording::serverSays(receipt.targetName, receipt.serverText));
    else if (line.student.temporary)
        showTrouble({ u"visitor"_s, Token::Excused }, tr("Added to this lesson, and on no list yet."), {});
    else if (withoutCode)
        showTrouble({ u"today"_s, Token::Excused }, Wording::receipt(receipt, m_model.moment()), {});
    else if (const QString words = m_model.protectionWords(line); !words.isEmpty())
        showTrouble({ u"today"_s, Token::Excused },
                    //: %1 is why a mark is not changed along with others
                    tr("%1. Marking many at once leaves this mark as it is.").arg(words), {});
    else
        m_detailBar->hide();
}

void RegisterPage::showTrouble(const Look &look, const QString &sentence,
                               const QString &serverWords)
{
    m_detail->display(look, sentence);
    restyle(m_detailBar, "bar",
            look.token == Token::Absent        ? u"problem"_s
                : look.token == Token::Excused ? u"entry"_s
                                               : u"warn"_s);
    m_serverWords->setText(serverWords);
    m_serverWords->setVisible(!serverWords.isEmpty());
    m_detailBar->show();
}

void RegisterPage::showFailure(const QString &sentence)
{
    if (m_model.session().id.isNull())
        m_empty->display(tr("This register cannot be opened."), sentence, tr("Go to Today"));
    else if (m_model.firstUnsaved() >= 0)
        showDetail();
    else
        showTrouble({ u"alert"_s, Token::Absent }, sentence, {});
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace rollbook
