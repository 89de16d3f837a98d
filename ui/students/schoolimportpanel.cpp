// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/schoolimportpanel.h"

#include "core/store/schoolreader.h"
#include "core/whendone.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

SchoolImportPanel::SchoolImportPanel(DataThread &thread, const School &school, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_theme(theme), m_title(makeLabel({}, "card")), m_summary(makeLabel({}, "text")),
      m_dates(makeLabel({}, "secondary")), m_stop(makeLabel({}, "text")), m_problem(makeLabel({}, "text")), m_table(new QTableView),
      m_allow(makeButton(tr("I have looked: let them go"))),
      m_readmit(makeButton(tr("Numbers of erased students are new students"), {}, tr("The numbers that belonged to students who were erased belong to new students now"))), m_import(makeButton({}, "primary"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    restyle(m_stop, "tone", u"absent"_s);
    restyle(m_problem, "tone", u"absent"_s);
    for (QLabel *label : { m_title, m_summary, m_dates, m_stop, m_problem }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *allow = new FlowLayout(8);
    allow->addWidget(m_allow);
    allow->addWidget(m_readmit);
    column->addLayout(allow);
    m_table->setModel(&m_lines);
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto heighten = [this] { m_table->setMinimumHeight(m_theme.px(160)); };
    heighten();
    connect(&theme, &Theme::changed, this, heighten);
    column->addWidget(new TableCard(theme, m_table), 1);
    auto *buttons = new FlowLayout(8);
    auto *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        m_allowed = true;
        showStop();
        m_import->setFocus();
    });
    connect(m_readmit, &QPushButton::clicked, this, [this] {
        m_erased = ErasedNumbers::NewStudents;
        read();
        m_import->setFocus();
    });
    connect(m_import, &QPushButton::clicked, this, &SchoolImportPanel::apply);
    connect(cancel, &QPushButton::clicked, this, &SchoolImportPanel::closed);
}

void SchoolImportPanel::open(const QString &path, SchoolFile file, QDate day)
{
    m_path = path;
    m_file = file;
    m_day = day;
    m_run = {};
    m_allowed = false;
    m_erased = ErasedNumbers::LeaveOut;
    m_readmit->hide();
    m_lines.clear();
    m_problem->hide();
    m_dates->hide();
    showStop();
    m_import->setEnabled(false);
    m_import->setText(tr("Import"));
    //: %1 is a kind of file, %2 its name
    m_title->setText(tr("%1: %2").arg(SchoolImportWording::kind(importKind(file)), isolated(QFileInfo(path).fileName())));
    m_summary->setText(tr("Reading the file"));
    read();
}

void SchoolImportPanel::read()
{
    const auto state = [](Store &store) { return SchoolReader(store.database()).state(); };
    whenDone(m_data.run(state), this, [this, path = m_path](const Result<SchoolState> &known) {
        if (!known) {
            displayFailure(known.error());
            return;
        }
        const auto run = QtConcurrent::run(static_cast<SchoolDryRun (*)(const QString &, SchoolFile, const SchoolState &, const School &, QDate, ErasedNumbers)>(dryRun),
                                            m_path, m_file, *known, m_school, m_day, m_erased);
        whenDone(run, this, [this, path](const SchoolDryRun &result) {
            if (path == m_path)
                display(result);
        });
    });
}

void SchoolImportPanel::display(const SchoolDryRun &run)
{
    if (!run.read) {
        displayFailure(run.read.error());
        return;
    }
    m_run = run;
    SchoolImportWording::fill(m_lines, run, m_theme.color(Token::Absent));
    const int widths[] = { 150, 170, 380, 200 };
    for (int i = 0; i < m_lines.columnCount(); ++i)
        m_table->setColumnWidth(i, m_theme.px(widths[i]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    const QStringList summary = SchoolImportWording::summary(run.plan);
    m_summary->setText(run.plan.changes.isEmpty() ? tr("Everything is as in the file already.") : summary.join(u'\n'));
    const QString day = isolated(Wording::day(m_day));
    m_dates->setText(m_file == SchoolFile::OneRoster
                             //: %1 is a day
                             ? tr("It counts from %1. Nobody is deleted: who is not in the file leaves the class the day before, and all marks stay.").arg(day)
                             //: %1 is a day
                             : tr("It counts from %1. Lessons before that day stay as they were; what came from this calendar before and is not in it any more ends.").arg(day));
    m_dates->show();
    m_readmit->setVisible(!run.plan.erased.isEmpty());
    showStop();
}

void SchoolImportPanel::displayFailure(const Error &error)
{
    m_summary->setText(tr("Nothing has been imported."));
    if (error.kind == Error::Kind::NotFound)
        m_problem->setText(tr("The file cannot be opened, or it lacks what it should hold. Choose another one."));
    else if (error.kind == Error::Kind::Invalid)
        //: %1 is a technical reason in English
        m_problem->setText(tr("This is not a file of the kind that was chosen, or it is not whole. Ask whoever made it: %1").arg(isolated(error.detail)));
    else
        m_problem->setText(Wording::error(error));
    m_problem->show();
}

void SchoolImportPanel::showStop()
{
    const bool tooMany = !checkRemovals(m_run.plan);
    const bool stopped = tooMany && !m_allowed;
    QStringList words{ SchoolImportWording::leaving(m_run.plan) };
    if (stopped)
        words.append(tr("That looks like a wrong file, or a part of one. The import stops here until you have looked."));
    m_stop->setText(words.join(u' '));
    m_stop->setVisible(!words.constFirst().isEmpty());
    m_allow->setVisible(stopped);
    const auto changes = int(m_run.plan.changes.size());
    m_import->setText(changes == 1 ? tr("Import 1 change") : tr("Import %n changes", "none, or two or more", changes));
    m_import->setAccessibleName(m_import->text());
    m_import->setEnabled(changes > 0 && !stopped);
}

void SchoolImportPanel::apply()
{
    m_import->setEnabled(false);
    const auto write = [plan = m_run.plan, kind = importKind(m_file), file = QFileInfo(m_path).fileName(), allowed = m_allowed ? 1.0 : mostRemoved](Store &store) {
        return store.importSchool(plan, kind, file, allowed);
    };
    whenDone(m_data.run(write), this, [this](const Result<ImportRun> &run) {
        if (run) {
            emit imported(run->changes == 1 ? tr("1 change is imported.") : tr("%n changes are imported.", "none, or two or more", run->changes));
            return;
        }
        m_import->setEnabled(true);
        m_problem->setText(tr("Nothing has been imported. %1").arg(Wording::error(run.error())));
        m_problem->show();
    });
}

} // namespace rollbook
