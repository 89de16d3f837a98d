// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpage.h"

#include "core/whendone.h"
#include "ui/register/countsbar.h"
#include "ui/register/entrybar.h"
#include "ui/register/keyhints.h"
#include "ui/register/sessiontargets.h"
#include "ui/syncpage/storyview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include <algorithm>

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
      m_stack(new QStackedLayout(this)), m_empty(new EmptyState), m_story(new StoryView(thread, school, clock, theme)),
      m_targets(new SessionTargets(thread, school, clock, theme, this))
{
    setObjectName(u"page"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_story);
    connect(m_story, &StoryView::left, this, &RegisterPage::leaveStory);
    m_empty->display(tr("No register is open."),
                     tr("Choose a session on the Today page, or add one there."),
                     tr("Go to Today"));
    connect(m_empty, &EmptyState::triggered, this, &RegisterPage::todayRequested);
    connect(&m_model, &RegisterModel::sessionChanged, this, &RegisterPage::showSession);
    connect(&m_model, &RegisterModel::countsChanged, this,
            [this] { m_counts->display(m_model.counts()); });
    connect(&m_model, &RegisterModel::historyChanged, this, &RegisterPage::showHistory);
    connect(&m_model, &RegisterModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_view->currentRow() >= first.row() && m_view->currentRow() <= last.row())
                    showDetail();
            });
    connect(&m_model, &RegisterModel::failed, this, &RegisterPage::showFailure);
    connect(m_view, &RegisterView::currentRowChanged, this, &RegisterPage::showDetail);
    connect(m_view, &RegisterView::noteRequested, m_entry, &EntryBar::editNote);
    connect(m_view, &RegisterView::minutesRequested, m_entry, &EntryBar::editMinutes);
    connect(m_entry, &EntryBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(&theme, &Theme::changed, this, &RegisterPage::arrange);
    showHistory();
}

void RegisterPage::open(SessionId session)
{
    m_model.open(session);
    m_view->setFocus();
}

void RegisterPage::openCurrent()
{
    m_view->setFocus();
    if (!m_model.session().id.isNull())
        return;
    const Moment moment{ m_model.moment().nowMs, QTimeZone(m_school.zone.toLatin1()) };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
    const auto read = [date = now.date()](Store &store) {
        return store.read().sessions({ date, date, {} });
    };
    whenDone(m_data.run(read), this, [this, now](const Result<QList<SessionSummary>> &sessions) {
        const Session *session = sessions ? currentSession(*sessions, now.time()) : nullptr;
        if (session && m_model.session().id.isNull())
            m_model.open(session->id);
    });
}

void RegisterPage::showStory()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_story->open(m_model.session().id, m_model.line(row).student.id);
    m_stack->setCurrentWidget(m_story);
}

bool RegisterPage::isStory() const { return m_stack->currentWidget() == m_story; }

void RegisterPage::leaveStory()
{
    m_stack->setCurrentIndex(1);
    m_view->setFocus();
}

void RegisterPage::finish()
{
    const int unmarked = m_model.counts().unmarked;
    if (unmarked == 0) {
        m_model.setFinished(true);
        return;
    }
    m_askText->setText(unmarked == 1 ? tr("1 student is unmarked.")
                                     : tr("%n students are unmarked.", "two or more", unmarked));
    m_askBar->show();
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
    const bool finished = session.finishedAt > 0;
    m_finishedBar->setVisible(finished);
    m_targets->open(session.id);
    m_askBar->hide();
    m_fill->setVisible(!finished);
    m_finish->setVisible(!finished);
    m_undo->setVisible(!finished);
    m_redo->setVisible(!finished);
    if (finished) {
        m_finishedText->setText(
            tr("Finished %1. It can be read; to change a mark, reopen it.")
                .arg(isolated(Wording::when(session.finishedAt, m_model.moment()))));
    }
    showDetail();
    arrange();
}

void RegisterPage::showHistory()
{
    m_undo->setEnabled(m_model.history().canUndo());
    m_redo->setEnabled(m_model.history().canRedo());
}

/// The current line's trouble, if it has any: why, what to do, and the server's own words. A line
/// that was not saved is told of wherever the teacher has gone on to.
void RegisterPage::showDetail()
{
    const int row = m_view->currentRow();
    m_where->setEnabled(row >= 0 && row < m_model.rowCount());
    if (row < 0 || row >= m_model.rowCount()) {
        m_detailBar->hide();
        return;
    }
    const RegisterLine &line = m_model.line(row);
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
    if (!line.problem.isEmpty())
        showTrouble({ u"alert"_s, Token::Absent }, line.problem, {});
    else if (waits)
        showTrouble(lookOf(receipt.state), Wording::receipt(receipt, m_model.moment()),
                    Wording::serverSays(receipt.targetName, receipt.serverText));
    else
        m_detailBar->hide();
}

void RegisterPage::showTrouble(const Look &look, const QString &sentence,
                               const QString &serverWords)
{
    m_detail->display(look, sentence);
    restyle(m_detailBar, "bar", look.token == Token::Absent ? u"problem"_s : u"warn"_s);
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

/// Counts and actions side by side where they fit; on low windows, what can be spared goes.
void RegisterPage::arrange()
{
    const int margin = m_theme.px(width() < m_theme.px(600) ? 12 : 24);
    const bool low = height() < m_theme.px(560);
    QWidget *content = m_stack->widget(1);
    content->layout()->setContentsMargins(margin, m_theme.px(low ? 8 : 20), margin,
                                          m_theme.px(low ? 8 : 16));
    content->layout()->setSpacing(m_theme.px(low ? 8 : 12));
    m_hints->setVisible(!low && width() >= m_theme.px(600));
    m_subtitle->setVisible(height() >= m_theme.px(400));
    if (low)
        m_head->addWidget(m_counts, 0, Qt::AlignVCenter);
    else
        m_tools->insertWidget(0, m_counts, 1, Qt::AlignVCenter);
    const bool icons = width() < m_theme.px(600);
    m_targets->setCompact(low || width() < m_theme.px(760));
    for (QPushButton *button : { m_undo, m_redo }) {
        button->setText(icons ? QString() : button->accessibleName());
        restyle(button, "kind", icons ? u"quietIcon"_s : u"quiet"_s);
    }
    const int wanted = (low ? 0 : m_counts->sizeHint().width()) + m_actions->sizeHint().width()
        + 2 * margin + m_theme.px(16);
    m_tools->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace rollbook
