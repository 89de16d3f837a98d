// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/syncpage.h"

#include "core/store/access.h"
#include "core/store/erased.h"
#include "core/whendone.h"
#include "ui/reports/exportjob.h"
#include "ui/rules/permissionwording.h"
#include "ui/syncpage/conflictlist.h"
#include "ui/syncpage/refusedlist.h"
#include "ui/syncpage/storyview.h"
#include "ui/syncpage/targetcard.h"
#include "ui/targetsetup/setuppage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int shownLines = 25;

SyncPageData readPage(const StoreReader &reader)
{
    SyncPageData data;
    const auto keep = [&data](auto &place, const auto &read) {
        if (read)
            place = *read;
        else
            data.error = read.error();
    };
    keep(data.conflicts, reader.conflicts());
    keep(data.refused, reader.refused());
    keep(data.details, reader.targetDetails());
    keep(data.erasuresWaiting, waitingErasures(reader.database()));
    keep(data.role, roleOf(reader.database()));
    data.lines = readOutbox(reader, 500);
    return data;
}

} // namespace

SyncPage::SyncPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                   const QString &storeDirectory, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_directory(storeDirectory), m_stack(new QStackedLayout(this)), m_story(new StoryView(thread, school, clock, theme))
{
    setObjectName(u"page"_s);
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_story);
    connect(m_story, &StoryView::left, this, &SyncPage::showOverview);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::load);
    connect(thread.store(), &Store::outboxChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    display();
}

QWidget *SyncPage::makeOverview()
{
    auto *overview = new QWidget;
    overview->setObjectName(u"page"_s);
    auto *page = new QVBoxLayout(overview);
    bindMargins(page, m_theme, { 24, 20, 12, 12 }, 16);
    makeHead();
    bindMargins(m_head->layout(), m_theme, { 0, 0, 12, 0 }, 12); // in line with what scrolls
    page->addWidget(m_head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, m_theme, { 0, 0, 12, 0 }, 12);
    m_head->scrollWhenLow(page, column);
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    m_done = makeLabel({}, "secondary");
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->hide();
    column->addWidget(m_done);
    m_erasures = makeLabel({}, "text");
    m_erasures->setWordWrap(true);
    m_erasures->hide();
    column->addWidget(m_erasures);
    makeLists(column);
    m_empty = new EmptyState;
    connect(m_empty, &EmptyState::triggered, this, &SyncPage::beginSetup);
    column->addWidget(m_empty, 8);
    column->addStretch(1);
    return overview;
}

void SyncPage::makeLists(QVBoxLayout *column)
{
    m_conflicts = new ConflictList(m_theme);
    m_refused = new RefusedList(m_theme);
    m_outbox = new OutboxList(m_theme);
    for (QWidget *list : std::initializer_list<QWidget *>{ m_conflicts, m_refused, m_outbox }) {
        list->hide();
        column->addWidget(list);
    }
    connect(m_conflicts, &ConflictList::storyRequested, this, &SyncPage::showStory);
    connect(m_refused, &RefusedList::storyRequested, this, &SyncPage::showStory);
    connect(m_outbox, &OutboxList::storyRequested, this, &SyncPage::showStory);
    connect(m_refused, &RefusedList::exportRequested, this, &SyncPage::chooseExport);
    connect(m_conflicts, &ConflictList::kept, this,
            [this](const QString &conflict) { change([conflict](Store &store) { return store.decideConflict(conflict, {}); }); });
    connect(m_conflicts, &ConflictList::answered, this, [this](const QString &conflict, const MarkEdit &edit) {
        change([conflict, edit](Store &store) { return store.decideConflict(conflict, edit); });
    });
    connect(m_refused, &RefusedList::triedAgain, this, [this](const MarkEdit &edit) {
        change([edit](Store &store) -> Result<> {
            const auto done = store.record({ edit });
            return done ? Result<>() : Result<>(fail(done.error()));
        });
    });
    connect(m_refused, &RefusedList::officeAsked, this,
            [this](const Correction &correction) { change([correction](Store &store) { return store.requestCorrection(correction); }); });
}

/// What a person decided: shown when it is on the disk, and said when it is not.
void SyncPage::change(std::function<Result<>(Store &)> work)
{
    whenDone(m_data.run(std::move(work)), this, [this](const Result<> &done) {
        m_done->setText(done ? QString() : Wording::error(done.error()));
        m_done->setVisible(!done);
        load();
    });
}

void SyncPage::setKnowledge(const TargetKnowledge &knowledge)
{
    m_knowledge = knowledge;
    if (!m_setup && !knowledge.kinds.isEmpty()) {
        m_setup = new SetupPage(m_data, m_school, m_clock, m_theme, knowledge.kinds);
        m_stack->addWidget(m_setup);
        connect(m_setup, &SetupPage::left, this, &SyncPage::showOverview);
        connect(m_setup, &SetupPage::sendNowRequested, this, &SyncPage::sendNowRequested);
    }
    display();
}

QVariantMap SyncPage::halfTyped() const
{
    if (!m_setup || m_stack->currentWidget() != m_setup)
        return {};
    return { { u"assistant"_s, m_setup->halfTyped() } };
}

void SyncPage::resume(const QVariantMap &typed)
{
    if (!m_setup || !typed.contains(u"assistant"_s))
        return;
    beginSetup();
    m_setup->resume(typed.value(u"assistant"_s).toList());
}

void SyncPage::beginSetup()
{
    if (!permitted(Action::ManageTargets, m_role, Relation::Other)) {
        m_done->setText(PermissionWording::refusal(Action::ManageTargets, m_role));
        m_done->show();
        return;
    }
    m_setup->begin();
    m_stack->setCurrentWidget(m_setup);
}

void SyncPage::showStory(SessionId session, StudentId student)
{
    m_story->open(session, student);
    m_stack->setCurrentWidget(m_story);
}

bool SyncPage::isOverview() const { return m_stack->currentIndex() == 0; }

void SyncPage::showOverview()
{
    if (m_setup && m_stack->currentWidget() == m_setup)
        m_setup->abandon();
    m_stack->setCurrentIndex(0);
}

/// A login page answers only to plain HTTP: to anything else it would be an untrusted certificate.
void SyncPage::openLogin(TargetId target)
{
    const auto known = std::ranges::find(m_details, target, [](const TargetDetails &d) { return d.target.id; });
    if (known == m_details.end())
        return;
    QUrl page;
    page.setScheme(u"http"_s);
    page.setHost(QUrl(known->target.url).host());
    QDesktopServices::openUrl(page);
}

void SyncPage::makeHead()
{
    m_head = new PageHead(m_theme, tr("Sync"));
    m_export = makeButton(tr("Export what is not confirmed"));
    m_send = makeButton(tr("Send now"), "primary");
    m_add = makeButton(tr("Add a school system"));
    m_head->addAction(m_add);
    connect(m_add, &QPushButton::clicked, this, &SyncPage::beginSetup);
    m_head->addAction(m_export);
    m_head->addAction(m_send);
    connect(m_export, &QPushButton::clicked, this, &SyncPage::chooseExport);
    connect(m_send, &QPushButton::clicked, this, &SyncPage::sendNowRequested);
}

TargetCard *SyncPage::makeCard()
{
    auto *card = new TargetCard(m_theme);
    connect(card, &TargetCard::sendNowRequested, this, &SyncPage::sendNowRequested);
    connect(card, &TargetCard::signInRequested, this, &SyncPage::signInRequested);
    connect(card, &TargetCard::loginPageRequested, this, &SyncPage::openLogin);
    connect(card, &TargetCard::importRequested, this, [this](TargetId target) {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Import ids"), QString(), tr("Id lists (*.csv *.txt);;All files (*)"));
        if (!file.isEmpty())
            emit importMappingRequested(target, file);
    });
    return card;
}

void SyncPage::setSyncStatus(const SyncStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    display();
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SyncPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    display();
    load();
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SyncPage::arrange()
{
    const int across = width() >= m_theme.px(820) && m_cards.size() > 1 ? 2 : 1;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / across, i % across);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, across == 2 ? 1 : 0);
}

Moment SyncPage::moment() const
{
    return { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
}

void SyncPage::display()
{
    while (m_cards.size() > m_status.targets.size())
        m_cards.takeLast()->deleteLater();
    while (m_cards.size() < m_status.targets.size())
        m_cards.append(makeCard());
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->display(m_status.targets.at(i), moment());
    const bool none = m_cards.isEmpty();
    m_empty->setVisible(none);
    const bool may = permitted(Action::ManageTargets, m_role, Relation::Other);
    m_empty->display(tr("No school system is set up."),
                     may ? tr("Every mark is saved on this device. Export it under Reports, or add the school's system: "
                              "ask IT for its address.")
                         : tr("Every mark is saved on this device.") + u' ' + PermissionWording::refusal(Action::ManageTargets, m_role),
                     m_setup && may ? tr("Add a school system") : QString());
    m_add->setVisible(m_setup && !none && may); // while there is none, the page itself asks
    m_head->setSubtitle(
        none ? QString()
             : tr("Every mark is on this device. What each school system has is below."));
    m_send->setVisible(m_cards.size() > 1); // one card has a button of its own
    m_send->setEnabled(m_status.toSend() > 0);
    m_export->setVisible(!none);
    m_export->setEnabled(m_status.toSend() > 0);
    arrange();
}

void SyncPage::load()
{
    whenDone(m_data.run([](Store &store) { return readPage(store.read()); }), this, [this](const SyncPageData &read) { take(read); });
}

void SyncPage::take(SyncPageData read)
{
    if (read.error) { // what needs a person must not look as if there were nothing
        m_done->setText(Wording::error(*read.error));
        m_done->show();
    }
    if (m_role != read.role) {
        m_role = read.role;
        display();
    }
    m_details = read.details;
    for (ConflictCase &c : read.conflicts) {
        const auto known = std::ranges::find(m_details, c.target, [](const TargetDetails &d) { return d.target.id; });
        if (!c.theirsValue && m_knowledge.decode && known != m_details.end())
            c.theirsValue = m_knowledge.decode(known->target, c.theirs);
    }
    const QList<OutboxLine> &lines = read.lines;
    m_conflicts->display(read.conflicts, moment());
    m_refused->display(read.refused, moment());
    m_outbox->display(lines.first(std::min<qsizetype>(lines.size(), shownLines)),
                      int(std::max<qsizetype>(0, lines.size() - shownLines)), moment());
    m_erasures->setText(read.erasuresWaiting == 1
                            ? tr("1 student is to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.")
                            : tr("%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.",
                                 "two or more", read.erasuresWaiting));
    m_erasures->setVisible(read.erasuresWaiting > 0);
    displayDetails();
}

void SyncPage::displayDetails()
{
    for (int i = 0; i < m_cards.size(); ++i) {
        const auto known = std::ranges::find(m_details, m_status.targets.at(i).id, [](const TargetDetails &d) { return d.target.id; });
        if (known != m_details.end())
            m_cards.at(i)->setDetails(*known, m_knowledge.wordings ? m_knowledge.wordings(known->target) : QList<TargetWording>(), moment());
    }
}

void SyncPage::chooseExport()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export what is not confirmed"),
        QDir::home().filePath(u"rollbook-not-confirmed.csv"_s), tr("CSV files (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void SyncPage::exportTo(const QString &file)
{
    m_export->setEnabled(false);
    const ExportJob job{ .directory = m_directory,
                         .file = file,
                         .filter = {},
                         .contents = ExportJob::Contents::NotConfirmed,
                         .format = excelFormat(QLocale::system()) };
    whenDone(QtConcurrent::run(runExport, job), this, [this, file](const Result<ExportedMarks> &rows) {
        m_export->setEnabled(m_status.toSend() > 0);
        m_done->setText(exportSentence(rows, file));
        m_done->show();
    });
}

} // namespace rollbook
