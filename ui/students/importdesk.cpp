// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/importdesk.h"

#include "core/exchange/archive.h"
#include "core/exchange/oneroster.h"
#include "core/store/access.h"
#include "core/store/schoolreader.h"
#include "core/whendone.h"
#include "ui/rules/permissionwording.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Writes the school's lists as a OneRoster zip file. Blocking.
Result<> writeLists(const SchoolState &state, const School &school, QDate day, const QString &path)
{
    const auto zip = makeArchive(writeOneRoster(schoolDataOf(state, school), OneRosterVersion::V1_2, day), day.toString(Qt::ISODate));
    if (!zip)
        return fail(zip.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*zip) != zip->size() || !file.commit())
        return fail(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace

ImportDesk::ImportDesk(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_ways(new QWidget), m_refusal(makeLabel({}, "secondary")),
      m_told(makeLabel({}, "text")), m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QFrame *card = makeCard();
    auto *box = new QVBoxLayout(card);
    bindMargins(box, theme, { 20, 16, 20, 16 }, 12);
    box->addWidget(makeLabel(tr("Import"), "card"));
    QLabel *explained = makeLabel(tr("First you see what would be added, changed and ended. Nothing is deleted, and the last import can be taken back."), "secondary");
    box->addWidget(explained);
    auto *ways = new FlowLayout(8, m_ways);
    const auto add = [&](const QString &words, auto asked) {
        auto *button = makeButton(words);
        connect(button, &QPushButton::clicked, this, asked);
        ways->addWidget(button);
    };
    add(tr("Class list (CSV)…"), [this] { emit classListRequested(); });
    add(tr("OneRoster file…"), [this] { chooseFile(SchoolFile::OneRoster); });
    add(tr("OneRoster folder…"), [this] { chooseFolder(); });
    add(tr("Timetable (iCalendar)…"), [this] { chooseFile(SchoolFile::Calendar); });
    add(tr("Holidays (iCalendar)…"), [this] { chooseFile(SchoolFile::Closures); });
    box->addWidget(m_ways);
    m_refusal->hide();
    box->addWidget(m_refusal);
    m_told->hide();
    box->addWidget(m_told);
    column->addWidget(card);
    QFrame *past = makeCard();
    auto *pastBox = new QVBoxLayout(past);
    bindMargins(pastBox, theme, { 20, 16, 20, 16 }, 12);
    pastBox->addWidget(makeLabel(tr("Imported before"), "card"));
    m_list->setSpacing(8);
    pastBox->addLayout(m_list);
    column->addWidget(past);
    QFrame *out = makeCard();
    auto *outBox = new QVBoxLayout(out);
    bindMargins(outBox, theme, { 20, 16, 20, 16 }, 12);
    outBox->addWidget(makeLabel(tr("Export"), "card"));
    QLabel *outWords = makeLabel(tr("The school's lists as a OneRoster 1.2 file, for another system. Telephone numbers are not in it."), "secondary");
    outBox->addWidget(outWords);
    auto *exportButton = makeButton(tr("Export OneRoster…"));
    auto *back = makeButton(tr("Back to the students"));
    auto *feet = new FlowLayout(8);
    feet->addWidget(exportButton);
    outBox->addLayout(feet);
    column->addWidget(out);
    auto *end = new FlowLayout(8);
    end->addWidget(back);
    column->addLayout(end);
    column->addStretch(1);
    for (QLabel *label : { explained, m_refusal, m_told, outWords })
        label->setWordWrap(true);
    connect(exportButton, &QPushButton::clicked, this, &ImportDesk::chooseExport);
    connect(back, &QPushButton::clicked, this, &ImportDesk::closed);
}

void ImportDesk::tell(const QString &words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void ImportDesk::load()
{
    using Known = std::pair<Result<QList<ImportRun>>, Result<Role>>;
    const auto read = [](Store &store) { return Known{ SchoolReader(store.database()).imports(), roleOf(store.database()) }; };
    whenDone(m_data.run(read), this, [this](const Known &known) {
        if (known.first && known.second)
            display(*known.first, *known.second);
        else
            tell(Wording::error(!known.first ? known.first.error() : known.second.error()));
    });
}

void ImportDesk::display(const QList<ImportRun> &runs, Role role)
{
    const bool may = permitted(Action::ChangeLists, role, Relation::Other);
    m_ways->setVisible(may);
    m_refusal->setVisible(!may);
    m_refusal->setText(may ? QString() : PermissionWording::refusal(Action::ChangeLists, role));
    emptyLayout(m_list);
    bool last = may;
    const Moment moment{ m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
    for (const ImportRun &run : runs.mid(0, 50)) {
        auto *words = new QWidget;
        auto *lines = new QVBoxLayout(words);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        const QString kind = SchoolImportWording::kind(run.kind);
        //: %1 is a kind of file, %2 its name
        const QString title = run.file.isEmpty() ? kind : tr("%1: %2").arg(kind, isolated(run.file));
        const QString changes = run.changes == 1 ? tr("1 change") : tr("%n changes", "none, or two or more", run.changes);
        //: %1 is a day and time, %2 a person, %3 a number of changes
        const QString about = tr("%1, %2, %3").arg(isolated(Wording::when(run.at, moment)), isolated(run.author), isolated(changes));
        //: %1 says when, by whom and how much; %2 is a day and time
        const QString state = run.undoneAt > 0 ? tr("%1. Taken back %2.").arg(about, isolated(Wording::when(run.undoneAt, moment))) : about;
        for (QLabel *label : { makeLabel(title, "text"), makeLabel(state, "secondary") }) {
            label->setWordWrap(true);
            lines->addWidget(label);
        }
        auto *row = new ActionRow(m_theme, words);
        if (last && run.undoneAt == 0) {
            last = false;
            //: spoken name of a button: %1 is a file
            auto *back = makeButton(tr("Undo this import"), "plain", spoken(tr("Undo this import: %1").arg(title)));
            connect(back, &QPushButton::clicked, this, [this, id = run.id] { undo(id); });
            row->addAction(back);
        }
        m_list->addWidget(row);
    }
    if (runs.isEmpty()) {
        QLabel *none = makeLabel(tr("Nothing yet. Class lists (CSV) are not listed: they only add and correct."), "secondary");
        none->setWordWrap(true);
        m_list->addWidget(none);
    }
}

void ImportDesk::undo(const QString &id)
{
    whenDone(m_data.run([id](Store &store) { return store.undoImport(id); }), this, [this](const Result<UndoneImport> &undone) {
        tell(undone ? SchoolImportWording::undone(*undone) : Wording::error(undone.error()));
        load();
    });
}

void ImportDesk::chooseFile(SchoolFile file)
{
    const bool roster = file == SchoolFile::OneRoster;
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), QString(),
                                                      roster ? tr("OneRoster files (*.zip);;All files (*)") : tr("Calendars (*.ics);;All files (*)"));
    if (!path.isEmpty())
        emit fileRequested(path, file);
}

void ImportDesk::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Import"));
    if (!path.isEmpty())
        emit fileRequested(path, SchoolFile::OneRoster);
}

void ImportDesk::chooseExport()
{
    const QString name = u"oneroster-%1.zip"_s.arg(schoolToday(m_school.zone, m_clock.wallMs()).toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export OneRoster"), QDir::home().filePath(name), tr("OneRoster files (*.zip)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ImportDesk::exportTo(const QString &file)
{
    const auto read = [](Store &store) { return SchoolReader(store.database()).state(); };
    whenDone(m_data.run(read), this, [this, file](const Result<SchoolState> &state) {
        if (!state) {
            tell(Wording::error(state.error()));
            return;
        }
        const QDate day = schoolToday(m_school.zone, m_clock.wallMs());
        whenDone(QtConcurrent::run(writeLists, *state, m_school, day, file), this, [this, file](const Result<> &written) {
            const QString where = isolated(QDir::toNativeSeparators(file));
            //: %1 is a file
            tell(written ? tr("The lists are in %1.").arg(where) : tr("The file %1 was not written. Choose another place.").arg(where));
        });
    });
}

} // namespace rollbook
