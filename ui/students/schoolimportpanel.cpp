// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/schoolimportpanel.h"

#include "core/store/schoolreader.h"
#include "core/whendone.h"
#include "ui/students/problemwording.h"
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
      m_dates(makeLabel({}, "secondary")), m_stop(makeLabel({}, "text")), m_problem(makeLabel({}, "text")), m_schools(new QWidget), m_table(new QTableView),
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
    auto *schools = new QVBoxLayout(m_schools);
    schools->setContentsMargins(0, 0, 0, 0);
    schools->setSpacing(8);
    column->addWidget(m_schools);
    auto *allow = new FlowLayout(8);
    allow->addWidget(m_allow);
    allow->addWidget(m_readmit);
    column->addLayout(allow);
    m_table->setModel(&m_lines);
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setWordWrap(true); // what is wrong is a sentence
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto heighten = [this] { m_table->setMinimumHeight(m_theme.px(160)); };
    heighten();
    connect(&theme, &Theme::changed, this, heighten);
    m_card = new TableCard(theme, m_table);
    column->addWidget(m_card, 1);
    column->addStretch(0);
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
    m_org.clear();
    m_allowed = false;
    m_schools->hide();
    m_card->show();
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
            displayFailure(Wording::error(known.error()));
            return;
        }
        const auto run = QtConcurrent::run([path = m_path, file = m_file, state = *known, school = m_school, day = m_day, erased = m_erased, org = m_org] {
            return dryRun(path, file, state, school, day, erased, org);
        });
        whenDone(run, this, [this, path, org = m_org](const SchoolDryRun &result) {
            if (path == m_path && org == m_org)
                display(result);
        });
    });
}

void SchoolImportPanel::display(const SchoolDryRun &run)
{
    if (!run.read) {
        displayFailure(ProblemWording::problem(run.read.error().problem));
        askWhichSchool(run.schools);
        return;
    }
    m_run = run;
    m_schools->hide();
    m_problem->hide();
    m_card->show();
    m_import->show();
    SchoolImportWording::fill(m_lines, run, m_theme.color(Token::Absent));
    const int widths[] = { 150, 170, 380, 200 };
    for (int i = 0; i < m_lines.columnCount(); ++i)
        m_table->setColumnWidth(i, m_theme.px(widths[i]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    m_table->clearSpans();
    for (int row = 0; row < int(run.plan.problems.size()) && row < m_lines.rowCount(); ++row) {
        m_table->setSpan(row, 2, 1, 2);
        m_table->resizeRowToContents(row);
    }
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

void SchoolImportPanel::displayFailure(const QString &words)
{
    m_summary->setText(tr("Nothing has been imported."));
    m_problem->setText(words);
    m_problem->show();
    m_schools->hide();
    m_card->hide();
    m_import->hide();
}

void SchoolImportPanel::askWhichSchool(const QList<OneRosterSchool> &schools)
{
    emptyLayout(m_schools->layout());
    for (const OneRosterSchool &school : schools) {
        const QString words = SchoolImportWording::school(school);
        auto *button = makeButton(words, {}, spoken(words));
        connect(button, &QPushButton::clicked, this, [this, id = school.id] {
            m_org = id;
            m_schools->hide();
            m_problem->hide();
            m_summary->setText(tr("Reading the file"));
            read();
        });
        m_schools->layout()->addWidget(button);
    }
    m_schools->setVisible(!schools.isEmpty());
    if (!schools.isEmpty())
        m_summary->setText(tr("Nothing has been imported yet."));
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
