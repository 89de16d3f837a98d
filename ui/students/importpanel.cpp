// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/importpanel.h"

#include "core/exchange/rostercolumns.h"
#include "core/exchange/textdecoder.h"
#include "core/whendone.h"
#include "ui/students/problemwording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

ImportPanel::ImportPanel(DataThread &thread, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_theme(theme), m_title(makeLabel({}, "card")),
      m_summary(makeLabel({}, "secondary")), m_problem(makeLabel({}, "text")),
      m_encodingBox(new QWidget), m_encoding(new QComboBox), m_columns(new QWidget), m_table(new QTableView),
      m_readmit(makeButton(tr("Numbers of erased students are new students"), {}, tr("The numbers that belonged to students who were erased belong to new students now"))), m_import(makeButton({}, "primary"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_summary->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", u"absent"_s);
    m_table->setModel(&m_lines);
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto heighten = [this] { m_table->setMinimumHeight(m_theme.px(120)); }; // where it is low, the panel scrolls
    heighten();
    connect(&theme, &Theme::changed, this, heighten);
    new FlowLayout(12, m_columns);
    auto *buttons = new FlowLayout(8);
    auto *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    auto *encoding = new QVBoxLayout(m_encodingBox);
    encoding->setContentsMargins(0, 0, 0, 0);
    encoding->setSpacing(4);
    QLabel *asked = makeLabel(tr("The file does not say how it is written. See whether the names below are right; otherwise choose another way to read it."), "text");
    asked->setWordWrap(true);
    encoding->addWidget(asked);
    m_encoding->setAccessibleName(tr("How the file is written"));
    m_encoding->setAccessibleDescription(asked->text());
    for (const QString &name : textEncodings())
        m_encoding->addItem(RosterWording::encoding(name), name);
    auto *choice = new FlowLayout(8);
    choice->addWidget(m_encoding);
    encoding->addLayout(choice);
    column->addWidget(m_encodingBox);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_said = m_encoding->currentData().toString();
        read();
    });
    column->addWidget(m_columns);
    column->addWidget(new TableCard(theme, m_table), 1);
    auto *readmit = new FlowLayout(8);
    readmit->addWidget(m_readmit);
    column->addLayout(readmit);
    column->addLayout(buttons);
    connect(m_readmit, &QPushButton::clicked, this, [this] {
        m_erased = ErasedNumbers::NewStudents;
        read();
        m_import->setFocus();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::apply);
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::closed);
}

void ImportPanel::open(const QString &path, QDate day)
{
    m_path = path;
    m_day = day;
    m_mapped.clear();
    m_said.clear();
    m_encodingBox->hide();
    m_erased = ErasedNumbers::LeaveOut;
    m_readmit->hide();
    m_plan = {};
    m_lines.clear();
    m_problem->hide();
    m_import->setEnabled(false);
    m_import->setText(RosterWording::importButton({}));
    m_title->setText(isolated(QFileInfo(path).fileName()));
    m_summary->setText(tr("Reading the file"));
    read();
}

void ImportPanel::read()
{
    const auto state = [day = m_day](Store &store) { return store.read().rosterState(day); };
    whenDone(m_data.run(state), this, [this](const Result<RosterState> &known) {
        if (!known) {
            m_problem->setText(Wording::error(known.error()));
            m_problem->show();
            return;
        }
        const auto run = QtConcurrent::run([path = m_path, mapped = m_mapped, state = *known, erased = m_erased, encoding = m_said] {
            return dryRun(path, mapped, state, erased, encoding);
        });
        whenDone(run, this, [this](const RosterDryRun &result) { display(result); });
    });
}

void ImportPanel::display(const RosterDryRun &run)
{
    m_plan = run.plan;
    displayColumns(run);
    m_encodingBox->setVisible(run.file.guessed || !m_said.isEmpty()); // what was chosen can be chosen otherwise
    if (!run.file.encoding.isEmpty())
        m_encoding->setCurrentIndex(m_encoding->findData(run.file.encoding));
    RosterWording::fill(m_lines, m_plan, m_theme.color(Token::Absent));
    const int widths[] = { 60, 430, 150, 240, 80 };
    for (int i = 0; i < m_lines.columnCount(); ++i)
        m_table->setColumnWidth(i, m_theme.px(widths[i]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    m_problem->setVisible(!run.read);
    m_readmit->setVisible(std::ranges::any_of(m_plan.problems, [](const RosterProblem &p) { return p.kind == RosterProblem::Kind::ErasedNumber; }));
    m_import->setText(RosterWording::importButton(m_plan));
    m_import->setAccessibleName(m_import->text());
    m_import->setEnabled(run.read && !(m_plan.adds.isEmpty() && m_plan.changes.isEmpty()));
    if (run.read) {
        m_summary->setText(RosterWording::summary(m_plan));
        return;
    }
    m_summary->setText(tr("Nothing has been imported."));
    m_problem->setText(ProblemWording::problem(run.read.error().problem));
}

void ImportPanel::displayColumns(const RosterDryRun &run)
{
    QLayout *row = m_columns->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &heading : run.headings) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(makeLabel(isolated(heading), "label"));
        auto *fields = new QComboBox;
        fields->setAccessibleName(spoken(tr("Column %1").arg(heading)));
        const QString current = m_mapped.value(heading, run.file.columns.key(heading, u"ignore"_s));
        for (const QString &field : rosterFields()) {
            fields->addItem(RosterWording::field(field), field);
            if (field == run.file.columns.key(heading) || field == current)
                fields->setCurrentIndex(fields->count() - 1);
        }
        column->addWidget(fields);
        row->addWidget(box);
        connect(fields, &QComboBox::activated, this, [this, heading, fields] {
            m_mapped.insert(heading, fields->currentData().toString());
            read();
        });
    }
}

void ImportPanel::apply()
{
    m_import->setEnabled(false);
    const auto write = [plan = m_plan](Store &store) { return store.applyRoster(plan); };
    whenDone(m_data.run(write), this, [this](const Result<> &result) {
        if (result) {
            emit closed();
            return;
        }
        m_import->setEnabled(true);
        m_problem->setText(tr("Nothing has been imported. %1").arg(Wording::error(result.error())));
        m_problem->show();
    });
}

} // namespace rollbook
