// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/studentpage.h"

#include "core/store/bookreader.h"
#include "core/store/studentreader.h"
#include "core/whendone.h"
#include "ui/classbook/bookchooser.h"
#include "ui/classbook/percentwords.h"
#include "ui/student/attendancechart.h"
#include "ui/student/requestwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/personbadge.h"
#include "ui/widgets/tablecard.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

StudentPage::StudentPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, const QString &storeDirectory,
                         QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_directory(storeDirectory), m_model(theme),
      m_filter(m_model), m_stack(new QStackedWidget(this)), m_empty(new EmptyState), m_badge(new PersonBadge(theme, 56)),
      m_name(makeLabel({}, "title")), m_subtitle(makeLabel({}, "secondary"))
{
    setObjectName(u"page"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &StudentPage::load);
    connect(m_empty, &EmptyState::triggered, this, &StudentPage::load);
    connect(&theme, &Theme::changed, this, &StudentPage::arrange);
    const Store *store = thread.store();
    connect(store, &Store::marksChanged, this, [this](const QList<MarkState> &marks) {
        if (std::ranges::any_of(marks, [this](const MarkState &one) { return one.mark.student == m_student; }))
            follow();
    });
    connect(store, &Store::sessionsChanged, this, &StudentPage::follow);
    connect(store, &Store::rosterChanged, this, &StudentPage::follow);
}

void StudentPage::build()
{
    auto *page = new QVBoxLayout(this);
    bindMargins(page, m_theme, { 24, 16, 24, 12 }, 12);
    QScrollArea *scroll = makeScroll();
    auto *content = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(content, m_theme, {}, 12);
    content->addLayout(makeHead());
    content->addWidget(makeFigures());
    content->addWidget(makeFilters());
    makeTable();
    auto *card = new TableCard(m_theme, m_table);
    content->addWidget(card, 1);
    content->addWidget(makeRequests());
    const auto room = [this, card] { card->setMinimumHeight(m_theme.px(36 * 6)); };
    room();
    connect(&m_theme, &Theme::changed, card, room);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    page->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(1);
}

QBoxLayout *StudentPage::makeHead()
{
    auto *column = new QVBoxLayout;
    bindMargins(column, m_theme, {}, 8);
    auto *back = makeButton(tr("Back"), "quiet");
    bindIcon(back, m_theme, QGuiApplication::isRightToLeft() ? u"forward"_s : u"back"_s, Token::Text2);
    connect(back, &QPushButton::clicked, this, &StudentPage::left);
    column->addWidget(back, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    bindMargins(row, m_theme, {}, 16);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : { m_name, m_subtitle }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    column->addLayout(row);
    return column;
}

QFrame *StudentPage::makeFigures()
{
    QFrame *card = makeCard();
    card->setObjectName(u"figures"_s);
    auto *column = new QVBoxLayout(card);
    bindMargins(column, m_theme, { 20, 14, 20, 10 }, 6);
    m_rate = makeLabel({}, "title");
    m_below = makeLabel({}, "secondary");
    m_below->setProperty("tone", u"absent"_s);
    m_counts = makeLabel({}, "text");
    m_rule = makeLabel({}, "small");
    auto *figures = new QWidget;
    auto *line = new FlowLayout(10, figures);
    line->addWidget(m_rate);
    line->addWidget(m_below);
    column->addWidget(figures);
    for (QLabel *label : { m_counts, m_rule }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_chart = new AttendanceChart(m_theme);
    column->addWidget(m_chart);
    return card;
}

QWidget *StudentPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new FlowLayout(8, filters);
    m_period = new BookChooser(m_theme, BookChooser::Asks::Period);
    m_subject = new QComboBox;
    m_status = new QComboBox;
    m_subject->setAccessibleName(tr("Subject"));
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Every status"), -1);
    for (const Status status : { Status::Present, Status::Absent, Status::Late, Status::Excused, Status::Unmarked })
        m_status->addItem(Wording::status(status), int(status));
    m_status->addItem(tr("With a note"), -2);
    m_sums = makeLabel({}, "small");
    row->addWidget(m_period);
    for (QComboBox *box : { m_subject, m_status }) {
        box->setToolTip(box->accessibleName());
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &StudentPage::choose);
    }
    row->addWidget(m_sums);
    connect(m_period, &BookChooser::chosen, this, &StudentPage::load);
    const auto widen = [this] {
        m_subject->setMinimumWidth(m_theme.px(180));
        m_status->setMinimumWidth(m_theme.px(150));
        m_sums->setMinimumHeight(m_theme.px(44));
    };
    widen();
    connect(&m_theme, &Theme::changed, filters, widen);
    return filters;
}

void StudentPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"history"_s);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("History"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &StudentPage::openRow);
}

QFrame *StudentPage::makeRequests()
{
    m_requests = makeCard();
    m_requestLines = new QVBoxLayout(m_requests);
    bindMargins(m_requestLines, m_theme, { 20, 14, 20, 14 }, 6);
    m_requests->hide();
    return m_requests;
}

void StudentPage::open(StudentId student)
{
    if (student != m_student) {
        m_empty->displayReading();
        m_stack->setCurrentWidget(m_empty);
        m_status->setCurrentIndex(0);
    }
    m_student = student;
    load();
}

void StudentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_student.isNull())
        load();
}

void StudentPage::follow()
{
    m_stale = true;
    if (isVisible() && !m_student.isNull())
        m_soon.start();
}

/// One reading at a time; what is asked for meanwhile is read after it.
void StudentPage::load()
{
    m_stale = false;
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    const auto read = [directory = m_directory, student = m_student, choice = m_period->choice(), day = today()]() -> Result<StudentHistory> {
        const auto store = StoreReader::open(directory);
        if (!store)
            return fail(store.error());
        Database &database = (*store)->database();
        const auto terms = BookReader(database).terms();
        if (!terms)
            return fail(terms.error());
        const auto [from, to] = daysOf(choice, *terms, day, BookPeriod::All);
        return StudentReader(database).history(student, from, to, day);
    };
    whenDone(QtConcurrent::run(read), this, [this](const Result<StudentHistory> &history) { take(history); });
}

void StudentPage::take(const Result<StudentHistory> &history)
{
    m_reading = false;
    if (m_again) { // another student, or another period
        load();
        return;
    }
    if (!history) {
        m_empty->displayError(history.error());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const bool first = m_stack->currentWidget() == m_empty;
    m_period->offer({}, history->terms, today());
    display(*history);
    m_stack->setCurrentIndex(1);
    if (first && isVisible())
        m_table->setFocus();
}

void StudentPage::display(const StudentHistory &history)
{
    m_percentage = history.percentage;
    m_codes = history.codes;
    m_badge->display(history.student.name, QImage::fromData(history.photo));
    m_name->setText(isolated(history.student.name));
    QStringList facts{ isolated(history.student.number) };
    for (const QString &one : history.classes)
        facts << isolated(one);
    m_subtitle->setText(facts.join(", "_L1));
    const StatusCounts counts = countsOf(history.entries, history.codes);
    const auto percent = history.percentage.of(counts);
    m_rate->setText(isolated(PercentWords::percent(percent, history.percentage)));
    m_below->setVisible(history.percentage.isBelow(percent));
    //: Beside a percentage: %1 is a triangle, %2 "below 75 %"
    m_below->setText(tr("%1 %2").arg(QChar(0x25BC), isolated(PercentWords::below(history.percentage))));
    m_counts->setText(history.entries.isEmpty() ? tr("No registers in this period.") : PercentWords::counts(counts));
    m_rule->setText(PercentWords::rule(history.percentage));
    const QList<WeekCounts> weeks = countsByWeek(history.entries);
    m_chart->setVisible(weeks.size() > 1);
    m_chart->display(weeks, history.percentage);
    const int row = m_table->currentIndex().row();
    m_model.display(history.entries);
    offerSubjects(history);
    choose();
    if (m_filter.rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_filter.rowCount() - 1));
    displayRequests(history);
    arrange();
}

void StudentPage::offerSubjects(const StudentHistory &history)
{
    const QVariant chosen = m_subject->currentData();
    QMap<QString, QString> names;
    for (const HistoryEntry &entry : history.entries)
        names.insert(entry.session.subjectCode, entry.session.subjectName);
    m_subject->clear();
    m_subject->addItem(tr("Every subject"));
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        m_subject->addItem(it.key().isEmpty() ? tr("Daily register") : it.value(), it.key());
    for (int i = 1; chosen.isValid() && i < m_subject->count(); ++i) {
        if (m_subject->itemData(i) == chosen)
            m_subject->setCurrentIndex(i);
    }
}

void StudentPage::choose()
{
    HistoryChoice choice;
    if (const QVariant subject = m_subject->currentData(); subject.isValid())
        choice.subject = subject.toString();
    const int status = m_status->currentData().toInt();
    if (status >= 0)
        choice.status = Status(status);
    choice.withNote = status == -2;
    m_filter.setChoice(choice);
    displaySums();
}

/// What the lines that are shown add up to.
void StudentPage::displaySums()
{
    const QList<HistoryEntry> shown = m_filter.shown();
    const StatusCounts counts = countsOf(shown, m_codes);
    const QString words = tr("%n registers", "shown in a history", int(shown.size()));
    const auto percent = m_percentage.of(counts);
    const bool whole = !m_status->currentIndex(); // of one status alone a percentage says nothing
    //: %1 is a number of registers, %2 a percentage
    m_sums->setText(whole && percent ? tr("%1, %2").arg(isolated(words), isolated(PercentWords::percent(percent, m_percentage))) : words);
}

void StudentPage::displayRequests(const StudentHistory &history)
{
    emptyLayout(m_requestLines);
    const auto add = [this](const QString &words, const char *type) {
        QLabel *label = makeLabel(words, type);
        label->setWordWrap(true);
        m_requestLines->addWidget(label);
    };
    if (!history.leaves.isEmpty())
        add(tr("Leave"), "card");
    for (const Leave &leave : history.leaves)
        add(RequestWords::leave(leave), "text");
    if (!history.corrections.isEmpty())
        add(tr("Corrections"), "card");
    for (const HistoryCorrection &entry : history.corrections)
        add(RequestWords::correction(entry), "text");
    m_requests->setVisible(!history.leaves.isEmpty() || !history.corrections.isEmpty());
}

void StudentPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        emit sessionRequested(m_filter.entry(index.row()).session.id);
}

bool StudentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRow(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StudentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Note and whereabouts only where there is room for them.
void StudentPage::arrange()
{
    const bool narrow = width() < m_theme.px(760);
    const int widths[] = { narrow ? 140 : 160, 80, narrow ? 150 : 200, 170, 220, 150 };
    for (int i = 0; i < HistoryModel::ColumnCount; ++i) {
        m_table->setColumnHidden(i, narrow && (i == HistoryModel::Note || i == HistoryModel::Where));
        m_table->setColumnWidth(i, m_theme.px(widths[i]));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setMinimumSectionSize(m_theme.px(40));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(40));
    m_table->setIconSize({ m_theme.px(26), m_theme.px(26) });
}

} // namespace rollbook
