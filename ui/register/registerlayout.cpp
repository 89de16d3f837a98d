// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/cardview.h"
#include "ui/register/closinghint.h"
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
#include "ui/register/registerpage.h"
#include "ui/register/rollcall.h"
#include "ui/register/sessiontargets.h"
#include "ui/register/timeline.h"
#include "ui/register/visitorbar.h"
#include "ui/seating/seatingbar.h"
#include "ui/seating/seatview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/leastroom.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

// How the register page is put together; what it does is in registerpage.cpp.

QWidget *RegisterPage::makeContent()
{
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(content);
    m_entry = new EntryBar(m_model);
    m_codes = new CodeBar(m_model, m_theme);
    m_command = new CommandBar(m_model, m_theme);
    m_gate = new FinishPanel(m_model, m_theme);
    m_filter = new FilterBar(m_model, m_theme);
    m_visitor = new VisitorBar(m_model, m_data, m_theme);
    m_obstacle = new ObstacleBar(m_model, m_theme);
    m_hints = new KeyHints;
    m_markBar = new MarkBar(m_theme);
    m_detailBar = makeDetailBar();
    m_title = makeLabel({}, "title");
    m_subtitle = makeLabel({}, "secondary");
    m_head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_head->addLayout(words, 1);
    m_segments =
        new Segments(tr("See as"), { tr("List"), tr("Cards"), tr("Seats"), tr("Roll call") });
    m_head->addWidget(m_targets->button(), 0, Qt::AlignVCenter);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    m_counts = new CountsBar(m_theme);
    m_counts->display({});
    m_actions = makeActions();
    m_bulk = makeBulk();
    m_foot = new QHBoxLayout;
    place(false);
    QWidget *sights = makeSights();
    column->addLayout(m_head);
    column->addWidget(new ClosingHint(m_model, m_data, m_school));
    column->addLayout(m_tools);
    column->addWidget(m_targets->panel());
    column->addWidget(m_obstacle);
    column->addWidget(m_gate);
    column->addWidget(m_filter);
    column->addWidget(m_seatingBar);
    column->addWidget(sights, 1);
    column->addWidget(m_detailBar);
    column->addWidget(m_entry);
    column->addWidget(m_codes);
    column->addWidget(m_visitor);
    column->addWidget(m_command);
    column->addWidget(m_markBar);
    column->addLayout(m_foot);
    column->addWidget(m_hints);
    return content;
}

QWidget *RegisterPage::makeSights()
{
    auto *sights = new LeastRoom;
    m_sights = new QStackedLayout(sights);
    m_view = new RegisterView(m_model, m_theme);
    m_cards = new CardView(m_model, m_theme);
    m_seatModel = new SeatModel(m_model, m_data, this);
    m_seats = new SeatView(*m_seatModel, m_theme);
    m_seatingBar = new SeatingBar(*m_seatModel, m_theme);
    m_rollCall = new RollCall(m_model, m_theme);
    m_timeline = new Timeline(m_model, m_data, m_theme);
    m_panes = { m_view, m_cards, m_seats, m_rollCall };
    m_sights->addWidget(new TableCard(m_theme, m_view));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{ m_cards, m_seats, m_rollCall, m_timeline })
        m_sights->addWidget(widget);
    m_keys = new MarkingKeys(m_model, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_view, m_cards, m_seats })
        m_keys->watch(widget);
    for (QWidget *widget : m_rollCall->keyWidgets())
        m_keys->watch(widget);
    return sights;
}

QWidget *RegisterPage::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new FlowLayout(6, actions);
    m_where = makeButton(tr("Story"), "quiet");
    m_where->setToolTip(tr("What happened to the mark of the student you are at"));
    m_history = makeButton(tr("Timeline"), "quiet");
    m_history->setToolTip(tr("What happened to this register: who, when, how, and what the school "
                             "systems said"));
    m_undo = makeButton(tr("Undo"), "quiet");
    m_redo = makeButton(tr("Redo"), "quiet");
    bindIcon(m_undo, m_theme, u"undo"_s, Token::Text2);
    bindIcon(m_redo, m_theme, u"redo"_s, Token::Text2);
    bindIcon(m_where, m_theme, u"question"_s, Token::Text2);
    bindIcon(m_history, m_theme, u"history"_s, Token::Text2);
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_redo->setToolTip(tr("Redo (Ctrl+Shift+Z)"));
    m_filterButton = makeButton(tr("Filter"), "quiet");
    m_filterButton->setToolTip(tr("Show only some of the students (F)"));
    bindIcon(m_filterButton, m_theme, u"filter"_s, Token::Text2);
    m_add = makeButton(tr("Add a student"), "quiet");
    m_add->setToolTip(tr("Somebody came who is not on this register (W)"));
    bindIcon(m_add, m_theme, u"visitor"_s, Token::Text2);
    for (QPushButton *button : { m_where, m_history, m_filterButton, m_add, m_undo, m_redo })
        row->addWidget(button);
    connect(m_filterButton, &QPushButton::clicked, m_filter, [this] {
        if (!m_filter->clear())
            m_filter->open();
    });
    connect(m_add, &QPushButton::clicked, m_visitor, &VisitorBar::add);
    connect(m_where, &QPushButton::clicked, this, &RegisterPage::showStory);
    connect(m_history, &QPushButton::clicked, this,
            [this] { showTimeline(m_sights->currentWidget() != m_timeline); });
    connect(m_undo, &QPushButton::clicked, &m_model, &RegisterModel::undo);
    connect(m_redo, &QPushButton::clicked, &m_model, &RegisterModel::redo);
    return actions;
}

QWidget *RegisterPage::makeBulk()
{
    auto *bulk = new QWidget;
    auto *row = new FlowLayout(6, bulk);
    m_code = makeButton(tr("Code"));
    m_code->setToolTip(tr("One of the school's codes for whom you are at, or for all who are selected (K)"));
    m_code->hide();
    m_exceptions = makeButton(tr("All here but"));
    m_exceptions->setToolTip(
        tr("Type the numbers of those who are not here (any digit begins it)"));
    m_copy = makeButton(tr("Copy"));
    m_copy->setToolTip(tr("The marks of this class's session before, for whoever is unmarked"));
    m_fill = makeButton(tr("Fill the rest"));
    m_finish = makeButton(tr("Finish register"), "primary");
    m_fill->setToolTip(tr("Marks present whoever is unmarked. Other marks stay as they are."));
    for (QPushButton *button : { m_code, m_exceptions, m_copy, m_fill, m_finish })
        row->addWidget(button);
    connect(m_code, &QPushButton::clicked, this, [this] { m_codes->choose(m_keys->rows()); });
    connect(m_exceptions, &QPushButton::clicked, m_command,
            [this] { m_command->beginExceptions(); });
    connect(m_copy, &QPushButton::clicked, m_command, &CommandBar::offerCopy);
    connect(m_fill, &QPushButton::clicked, &m_model, &RegisterModel::fillRest);
    connect(m_finish, &QPushButton::clicked, this, &RegisterPage::openGate);
    return bulk;
}

/// Counts and actions side by side where they fit; on low windows, what can be spared goes.
void RegisterPage::arrange()
{
    const int margin = m_theme.px(width() < m_theme.px(600) ? 12 : 24);
    const bool low = height() < m_theme.px(560);
    const bool timeline = m_sights->currentWidget() == m_timeline;
    m_content->layout()->setContentsMargins(margin, m_theme.px(low ? 8 : 20), margin,
                                          m_theme.px(low ? 8 : 16));
    m_content->layout()->setSpacing(m_theme.px(low ? 8 : 12));
    // Two students, or one card: where there is not even room for that, the page scrolls.
    m_sights->parentWidget()->setMinimumHeight(m_theme.px(52 * (sight() == RegisterSight::RollCall && !timeline ? 3 : 2)));
    m_hints->setVisible(!low && !timeline && !m_model.isReadOnly() && sight() != RegisterSight::RollCall
                        && width() >= m_theme.px(900));
    m_subtitle->setVisible(height() >= m_theme.px(400));
    m_markBar->setVisible(sight() == RegisterSight::Seats && !timeline && !m_model.isReadOnly());
    m_seatingBar->setVisible(sight() == RegisterSight::Seats && !timeline);
    const bool compact = low || width() < m_theme.px(760);
    place(compact);
    const bool icons = compact || width() < m_theme.px(1240);
    m_targets->setCompact(compact);
    for (QPushButton *button : { m_undo, m_redo, m_history, m_filterButton, m_add, m_where }) {
        const bool asIcon = icons || button == m_history || button == m_filterButton || button == m_add;
        button->setText(asIcon ? QString() : button->accessibleName());
        restyle(button, "kind", asIcon ? u"quietIcon"_s : u"quiet"_s);
    }
    const int first = (compact ? static_cast<QWidget *>(m_segments) : m_counts)->sizeHint().width();
    const int wanted = first + m_actions->sizeHint().width()
        + (compact ? 0 : m_bulk->sizeHint().width()) + 2 * margin + m_theme.px(24);
    m_tools->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int head = m_title->sizeHint().width() + m_targets->button()->sizeHint().width()
        + (compact ? static_cast<QWidget *>(m_counts) : m_segments)->sizeHint().width() + 2 * margin + m_theme.px(24);
    m_head->setDirection(head > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// Where there is little room, what is reached for most goes to the foot, near the thumbs.
void RegisterPage::place(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    if (compact) {
        m_head->insertWidget(1, m_counts, 0, Qt::AlignVCenter);
        m_tools->insertWidget(0, m_segments, 0, Qt::AlignVCenter);
        m_tools->addStretch(1);
        m_tools->addWidget(m_actions, 0, Qt::AlignVCenter);
        m_foot->addWidget(m_bulk, 1);
        return;
    }
    while (m_tools->count() > 0)
        delete m_tools->takeAt(0);
    m_head->addWidget(m_segments, 0, Qt::AlignVCenter);
    m_tools->addWidget(m_counts, 1, Qt::AlignVCenter);
    auto *both = new QHBoxLayout; // in one line also below the counts
    both->setSpacing(8);
    both->addWidget(m_actions, 0, Qt::AlignVCenter);
    both->addStretch(0);
    both->addWidget(m_bulk, 0, Qt::AlignVCenter);
    m_tools->addLayout(both);
}

/// What happens in the model and in the bars, and what is to be shown then.
void RegisterPage::connectParts()
{
    connect(&m_model, &RegisterModel::sessionChanged, this, &RegisterPage::showSession);
    connect(&m_model, &RegisterModel::contextChanged, this, &RegisterPage::showContext);
    connect(&m_model, &RegisterModel::contextChanged, this, &RegisterPage::showDetail);
    connect(&m_model, &RegisterModel::countsChanged, this,
            [this] { m_counts->display(m_model.counts()); });
    connect(&m_model, &RegisterModel::filterChanged, this, &RegisterPage::showFilter);
    connect(&m_model, &RegisterModel::opened, this, [this] { goToAdded(m_added); });
    connect(m_counts, &CountsBar::chosen, this, [this](std::optional<Status> status) {
        m_model.setFilter({ .status = status, .when = m_model.filter().when });
    });
    connect(m_filter, &FilterBar::left, this, &RegisterPage::giveFocus);
    connect(m_visitor, &VisitorBar::left, this, &RegisterPage::giveFocus);
    connect(m_visitor, &VisitorBar::added, this, &RegisterPage::goToAdded);
    connect(&m_model, &RegisterModel::historyChanged, this, &RegisterPage::showHistory);
    connect(&m_model, &RegisterModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = pane().currentRow();
                if (row >= first.row() && row <= last.row())
                    showDetail();
            });
    connect(&m_model, &RegisterModel::failed, this, &RegisterPage::showFailure);
    connect(m_seatModel, &SeatModel::failed, this, &RegisterPage::showFailure);
    connect(m_seatingBar, &SeatingBar::failed, this, &RegisterPage::showFailure);
    connect(m_targets, &SessionTargets::changed, this, &RegisterPage::showObstacle);
    connect(m_obstacle, &ObstacleBar::syncRequested, this, &RegisterPage::syncRequested);
    connect(m_obstacle, &ObstacleBar::todayRequested, this, &RegisterPage::todayRequested);
    connect(m_obstacle, &ObstacleBar::storyRequested, this, &RegisterPage::showStory);
    connect(m_obstacle, &ObstacleBar::rulesRequested, this, &RegisterPage::rulesRequested);
    connect(m_obstacle, &ObstacleBar::reopened, this, &RegisterPage::giveFocus);
    connect(m_entry, &EntryBar::left, this, &RegisterPage::giveFocus);
    connect(m_codes, &CodeBar::left, this, &RegisterPage::giveFocus);
    connect(m_command, &CommandBar::left, this, &RegisterPage::giveFocus);
    connect(m_command, &CommandBar::found, this, [this](int row) {
        if (!m_model.isShown(row)) // who is looked for is to be seen
            m_model.setFilter({});
        pane().goTo(row);
    });
    connect(m_gate, &FinishPanel::left, this, &RegisterPage::giveFocus);
    connect(m_gate, &FinishPanel::lineRequested, this, [this](int row) { pane().goTo(row); });
    connect(m_timeline, &Timeline::left, this, [this] { showTimeline(false); });
}

/// Whichever way the register is seen, the same is asked of it.
void RegisterPage::connectSights()
{
    const auto note = [this] { m_entry->editNote(pane().currentRow()); };
    connect(m_view, &RegisterView::noteRequested, this, note);
    connect(m_cards, &CardView::noteRequested, this, note);
    connect(m_seats, &SeatView::noteRequested, this, note);
    connect(m_view, &RegisterView::studentRequested, this, &RegisterPage::openStudent);
    connect(m_cards, &CardView::studentRequested, this, &RegisterPage::openStudent);
    connect(m_keys, &MarkingKeys::noteRequested, this, note);
    connect(m_keys, &MarkingKeys::minutesRequested, this,
            [this] { m_entry->editMinutes(pane().currentRow()); });
    connect(m_keys, &MarkingKeys::codeRequested, this, [this](const QString &code) {
        if (code.isEmpty())
            m_codes->choose(m_keys->rows());
        else
            m_codes->set(m_keys->rows(), code);
    });
    connect(m_codes, &CodeBar::marked, this, [this](const QList<int> &rows) {
        if (rows.size() == 1 && rows.first() == pane().currentRow())
            m_keys->goOn(rows.first());
    });
    connect(m_keys, &MarkingKeys::findRequested, m_command, &CommandBar::find);
    connect(m_keys, &MarkingKeys::exceptionsRequested, m_command, &CommandBar::beginExceptions);
    connect(m_keys, &MarkingKeys::finishRequested, this, &RegisterPage::openGate);
    connect(m_keys, &MarkingKeys::refused, m_obstacle, &ObstacleBar::say);
    connect(m_keys, &MarkingKeys::filterRequested, m_filter, &FilterBar::open);
    connect(m_keys, &MarkingKeys::visitorRequested, m_visitor, &VisitorBar::add);
    connect(m_view, &RegisterView::currentRowChanged, this, &RegisterPage::showDetail);
    connect(m_cards, &CardView::currentRowChanged, this, &RegisterPage::showDetail);
    connect(m_seats, &SeatView::currentRowChanged, this, &RegisterPage::showDetail);
    connect(m_rollCall, &RollCall::currentRowChanged, this, &RegisterPage::showDetail);
    connect(m_rollCall, &RollCall::marked, m_keys, &MarkingKeys::mark);
    connect(m_markBar, &MarkBar::chosen, this,
            [this](Status status) { m_keys->mark(status, Capture::Touch); });
    connect(m_segments, &Segments::chosen, this, [this](int sight) { see(RegisterSight(sight)); });
    connect(m_seatModel, &SeatModel::planChanged, this, [this] {
        if (sight() == RegisterSight::Seats && m_seats->currentRow() < 0)
            m_seats->goTo(std::max(0, m_model.firstUnmarked()));
    });
    connect(m_seatingBar, &SeatingBar::arrangingChanged, this, &RegisterPage::giveFocus);
}

void RegisterPage::openStudent(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        emit studentRequested(m_model.line(row).student.id);
}

void RegisterPage::addKeys()
{
    for (int i = 0; i < m_panes.size(); ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { see(RegisterSight(i)); });
    }
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) { // as in the class book
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(key, &QShortcut::activated, this, [this] { openStudent(pane().currentRow()); });
    }
}

QFrame *RegisterPage::makeDetailBar()
{
    auto *bar = new QFrame;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(2);
    m_detail = new IconLabel(m_theme);
    m_serverWords = makeLabel({}, "small");
    m_serverWords->setWordWrap(true);
    column->addWidget(m_detail);
    column->addWidget(m_serverWords);
    m_identify = makeButton(tr("Who is it?"), "plain");
    m_identify->hide();
    column->addWidget(m_identify, 0, Qt::AlignLeading);
    connect(m_identify, &QPushButton::clicked, this, [this] { m_visitor->identify(pane().currentRow()); });
    bar->hide();
    return bar;
}

} // namespace rollbook
