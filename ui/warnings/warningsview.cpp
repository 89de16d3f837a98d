// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings/warningsview.h"

#include "core/whendone.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<> writeFile(const QString &path, const NamedWarnings &warnings, const std::function<QByteArray(const NamedWarnings &)> &make)
{
    const QByteArray bytes = make(warnings);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace

WarningsView::WarningsView(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_day(makeDateEdit()), m_print(makeButton(tr("Print to a file…"))),
      m_save(makeButton(tr("Save as a table…"))), m_reach(makeLabel({}, "text")), m_told(makeLabel({}, "text"))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QFrame *card = makeCard();
    auto *column = new QVBoxLayout(card);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(makeLabel(tr("Warnings"), "card"));
    QLabel *words = makeLabel(tr("From what is on this device. A register that was not taken says nothing about anybody: its students are not counted as absent."), "secondary");
    words->setWordWrap(true);
    column->addWidget(words);
    m_reach->setWordWrap(true);
    m_reach->hide();
    column->addWidget(m_reach);
    auto *row = new FlowLayout(12);
    row->addWidget(makeField(tr("Warnings of"), m_day));
    column->addLayout(row);
    for (int i = 0; i < 4; ++i)
        addPart(column);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->hide();
    column->addWidget(m_told);
    whole->addWidget(card);
    m_day->setDate(schoolToday(school.zone, clock.wallMs()));
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &WarningsView::load);
    connect(m_day, &QDateEdit::dateChanged, this, &WarningsView::load);
    connect(m_print, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { choose(false); });
    connect(&theme, &Theme::changed, this, &WarningsView::arrange);
    const auto follow = [this] {
        m_stale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(thread.store(), &Store::marksChanged, this, follow);
    connect(thread.store(), &Store::sessionsChanged, this, follow);
    connect(thread.store(), &Store::rosterChanged, this, follow);
}

void WarningsView::addPart(QLayout *column)
{
    Part part{ makeLabel({}, "text"), makeLabel({}, "secondary"), new QTableView, nullptr, new QStandardItemModel(this) };
    part.table->setModel(part.model);
    part.table->setEditTriggers(QTableView::NoEditTriggers);
    part.table->setSelectionBehavior(QTableView::SelectRows);
    part.table->setShowGrid(false);
    part.table->setWordWrap(false);
    part.table->setTabKeyNavigation(false);
    part.table->verticalHeader()->hide();
    part.table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    part.card = new TableCard(m_theme, part.table);
    part.title->setWordWrap(true);
    part.none->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{ part.title, part.none, part.card })
        column->addWidget(widget);
    part.card->hide();
    m_parts.append(part);
}

void WarningsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void WarningsView::load()
{
    m_stale = false;
    const auto read = [school = m_school, day = m_day->date(), now = m_clock.wallMs()](Store &store) { return readNamedWarnings(store.database(), school, day, now); };
    whenDone(m_data.run(read), this, [this, day = m_day->date()](const Result<NamedWarnings> &warnings) {
        if (day != m_day->date())
            return;
        m_print->setEnabled(warnings.has_value());
        m_save->setEnabled(warnings.has_value());
        if (warnings) {
            display(*warnings);
            return;
        }
        m_reach->setText(Wording::error(warnings.error()));
        m_reach->show();
        for (const Part &part : std::as_const(m_parts)) { // nothing that was read before, for somebody else perhaps
            part.title->hide();
            part.none->hide();
            part.card->hide();
            part.model->clear();
        }
    });
}

void WarningsView::display(const NamedWarnings &warnings)
{
    m_warnings = warnings;
    const QList<WarningList> lists = WarningWording::lists(warnings);
    m_reach->setText(WarningWording::reach(warnings.found));
    m_reach->setVisible(!m_reach->text().isEmpty());
    for (qsizetype i = 0; i < m_parts.size() && i < lists.size(); ++i) {
        const WarningList &list = lists.at(i);
        Part &part = m_parts[i];
        part.title->setText(list.title);
        part.title->show();
        part.none->setText(list.none);
        part.none->setVisible(list.rows.isEmpty());
        part.card->setVisible(!list.rows.isEmpty());
        part.table->setAccessibleName(spoken(list.title));
        part.model->clear();
        part.model->setHorizontalHeaderLabels(list.headings);
        for (const QStringList &row : list.rows) {
            QList<QStandardItem *> items;
            for (const QString &cell : row) {
                items.append(new QStandardItem(isolated(cell)));
                items.last()->setToolTip(isolated(cell)); // several telephone numbers are longer than their column
                if (cell.isEmpty())
                    items.last()->setAccessibleText(tr("none")); // an empty cell is silence otherwise
            }
            part.model->appendRow(items);
        }
    }
    arrange();
}

/// Each table as high as its lines, up to ten: the page scrolls, not the tables.
void WarningsView::arrange()
{
    const int widths[] = { 130, 220, 100, 230, 260 };
    for (const Part &part : std::as_const(m_parts)) {
        for (int i = 0; i < part.model->columnCount(); ++i) {
            part.table->setColumnWidth(i, m_theme.px(widths[i]));
            part.table->setColumnHidden(i, part.model->headerData(i, Qt::Horizontal).toString().isEmpty());
        }
        part.table->horizontalHeader()->setStretchLastSection(true);
        part.table->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
        const int header = std::max(part.table->horizontalHeader()->sizeHint().height(), m_theme.px(36));
        const int lines = m_theme.px(36) * std::min(10, std::max(1, part.model->rowCount()));
        const QScrollBar *across = part.table->horizontalScrollBar();
        part.table->setFixedHeight(header + lines + 2 * part.table->frameWidth() + (across->maximum() > 0 ? across->sizeHint().height() : 0));
    }
}

void WarningsView::choose(bool paper)
{
    const QString name = u"rollbook-warnings-%1.%2"_s.arg(m_day->date().toString(Qt::ISODate), paper ? u"pdf"_s : u"csv"_s);
    const QString file = QFileDialog::getSaveFileName(this, tr("Warnings"), QDir::home().filePath(name), paper ? tr("PDF files (*.pdf)") : tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    if (paper)
        savePaper(file);
    else
        saveTable(file);
}

void WarningsView::saveTable(const QString &file)
{
    write(file, [format = excelFormat(QLocale::system())](const NamedWarnings &warnings) { return WarningWording::csv(WarningWording::lists(warnings), format); });
}

void WarningsView::savePaper(const QString &file) { write(file, printedWarnings); }

void WarningsView::write(const QString &file, std::function<QByteArray(const NamedWarnings &)> make)
{
    whenDone(QtConcurrent::run(writeFile, file, m_warnings, std::move(make)), this, [this, file](const Result<> &written) {
        const QString where = isolated(QDir::toNativeSeparators(file));
        //: %1 is a file
        m_told->setText(written ? tr("The warnings are in %1.").arg(where) : tr("The file %1 was not written. Choose another place.").arg(where));
        m_told->show();
    });
}

} // namespace rollbook
