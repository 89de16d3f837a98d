// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/whendone.h"
#include "ui/warnings/warningsview.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

ReportsPage::ReportsPage(DataThread &thread, const School &school, const Clock &clock,
                         const Theme &theme, const QString &storeDirectory, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock),
      m_directory(storeDirectory), m_contents(new QComboBox), m_class(new QComboBox),
      m_from(makeDateEdit()), m_to(makeDateEdit()), m_profile(new QComboBox),
      m_export(makeButton(tr("Export…"), "primary")), m_done(makeLabel({}, "text"))
{
    setObjectName(u"page"_s);
    build(theme);
    m_contents->addItem(tr("Marks, one line each"), int(ExportJob::Contents::Marks));
    m_contents->addItem(tr("Register, one line per student"), int(ExportJob::Contents::Register));
    m_profile->addItem(tr("Excel"), int(CsvProfile::Excel));
    m_profile->addItem(tr("Other programs"), int(CsvProfile::Machine));
    m_class->addItem(tr("All classes"), QString());
    const QDate today = schoolToday(school.zone, clock.wallMs());
    m_from->setDate(today.addDays(1 - today.dayOfWeek()));
    m_to->setDate(today);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::chooseFile);
    connect(thread.store(), &Store::rosterChanged, this, &ReportsPage::loadClasses);
}

void ReportsPage::build(const Theme &theme)
{
    auto *page = new QVBoxLayout(this);
    bindMargins(page, theme, { 24, 20, 12, 12 }, 16);
    auto *head = new PageHead(theme, tr("Reports"));
    head->setSubtitle(
        tr("Warnings, and attendance as a file, from what is on this device. Works without a network."));
    page->addWidget(head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *content = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(content, theme, { 0, 0, 12, 0 }, 12);
    head->scrollWhenLow(page, content);
    QFrame *card = makeCard();
    auto *column = new QVBoxLayout(card);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 16);
    column->addWidget(makeLabel(tr("Export attendance"), "card"));
    auto *row = new FlowLayout(12);
    row->addWidget(makeField(tr("What"), m_contents));
    row->addWidget(makeField(tr("Class"), m_class));
    row->addWidget(makeField(tr("From"), m_from));
    row->addWidget(makeField(tr("To"), m_to));
    row->addWidget(makeField(tr("For"), m_profile));
    column->addLayout(row);
    column->addWidget(m_export, 0, Qt::AlignLeading);
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->hide();
    column->addWidget(m_done);
    content->addWidget(new WarningsView(m_data, m_school, m_clock, theme));
    content->addWidget(card);
    content->addStretch(1);
    const auto widen = [this, &theme] {
        m_contents->setMinimumWidth(theme.px(250));
        m_class->setMinimumWidth(theme.px(140));
        m_from->setMinimumWidth(theme.px(130));
        m_to->setMinimumWidth(theme.px(130));
        m_profile->setMinimumWidth(theme.px(160));
    };
    widen();
    connect(&theme, &Theme::changed, this, widen);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadClasses();
}

void ReportsPage::loadClasses()
{
    const auto read = [day = schoolToday(m_school.zone, m_clock.wallMs())](Store &store) {
        return store.read().classes(day);
    };
    whenDone(m_data.run(read), this, [this](const Result<QList<SchoolClass>> &classes) {
        const QString chosen = m_class->currentData().toString();
        m_class->clear();
        m_class->addItem(tr("All classes"), QString());
        for (const SchoolClass &schoolClass : classes.value_or(QList<SchoolClass>()))
            m_class->addItem(schoolClass.code, schoolClass.code);
        m_class->setCurrentIndex(std::max(0, m_class->findData(chosen)));
    });
}

QString ReportsPage::suggestedName() const
{
    const QString what = m_contents->currentData().toInt() == int(ExportJob::Contents::Marks)
        ? u"marks"_s
        : u"register"_s;
    QString code = m_class->currentData().toString();
    code.replace(u'/', u'-');
    return code.isEmpty()
        ? u"rollbook-%1-%2.csv"_s.arg(what, m_to->date().toString(Qt::ISODate))
        : u"rollbook-%1-%2-%3.csv"_s.arg(what, code, m_to->date().toString(Qt::ISODate));
}

void ReportsPage::chooseFile()
{
    if (m_from->date() > m_to->date()) {
        m_done->setText(tr("The first day is after the last. Change one of them."));
        m_done->show();
        return;
    }
    const QString csv = tr("CSV files (*.csv)"), workbook = tr("Excel workbooks (*.xlsx)");
    QString kind = csv;
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export attendance"), QDir::home().filePath(suggestedName()), csv + u";;"_s + workbook, &kind);
    const QString file = exportFileName(chosen, kind == workbook || chosen.endsWith(".xlsx"_L1, Qt::CaseInsensitive));
    if (!file.isEmpty())
        exportTo(file);
}

void ReportsPage::exportTo(const QString &file)
{
    const bool excel = m_profile->currentData().toInt() == int(CsvProfile::Excel);
    const ExportJob job{ .directory = m_directory,
                         .file = file,
                         .filter = { m_from->date(), m_to->date(),
                                     m_class->currentData().toString() },
                         .contents = ExportJob::Contents(m_contents->currentData().toInt()),
                         .format = excel ? excelFormat(QLocale::system()) : CsvFormat{} };
    m_export->setEnabled(false);
    whenDone(QtConcurrent::run(runExport, job), this, [this, file](const Result<ExportedMarks> &marks) {
        m_export->setEnabled(true);
        m_done->setText(exportSentence(marks, file));
        m_done->show();
    });
}

} // namespace rollbook
