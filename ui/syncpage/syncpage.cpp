// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/syncpage.h"

#include "core/whendone.h"
#include "ui/reports/exportjob.h"
#include "ui/syncpage/targetcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int shownLines = 25;

} // namespace

SyncPage::SyncPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                   const QString &storeDirectory, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_directory(storeDirectory)
{
    setObjectName(u"page"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::load);
    connect(thread.store(), &Store::outboxChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    display();
}

void SyncPage::build()
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
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    m_done = makeLabel({}, "secondary");
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->hide();
    column->addWidget(m_done);
    m_outbox = new OutboxList(m_theme);
    m_outbox->hide();
    column->addWidget(m_outbox);
    m_empty = new EmptyState;
    m_empty->display(tr("No school system is set up."),
                     tr("Every mark is saved on this device. Export it under Reports, or ask IT to "
                        "set up the school's system."),
                     {});
    column->addWidget(m_empty, 8);
    column->addStretch(1);
}

void SyncPage::makeHead()
{
    m_head = new PageHead(m_theme, tr("Sync"));
    m_export = makeButton(tr("Export what is not confirmed"));
    m_send = makeButton(tr("Send now"), "primary");
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
    const auto read = [](Store &store) { return readOutbox(store.read(), 500); };
    whenDone(m_data.run(read), this, [this](const QList<OutboxLine> &lines) {
        m_outbox->display(lines.first(std::min<qsizetype>(lines.size(), shownLines)),
                          int(std::max<qsizetype>(0, lines.size() - shownLines)), moment());
    });
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
                         .format = excelFormat(QLocale()) };
    whenDone(QtConcurrent::run(runExport, job), this, [this, file](const Result<int> &rows) {
        m_export->setEnabled(m_status.toSend() > 0);
        m_done->setText(exportSentence(rows, file));
        m_done->show();
    });
}

} // namespace rollbook
