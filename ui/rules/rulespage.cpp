// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/store/access.h"
#include "core/store/codestore.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"
#include "core/whendone.h"
#include "ui/rules/permissionwording.h"
#include "ui/rules/rulerow.h"
#include "ui/rules/rulewording.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// What belongs to whoever uses the device, not to the school.
bool ofOneself(QStringView rule) { return rule == u"role" || rule == u"staff_number"; }

} // namespace

RulesPage::RulesPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_refusal(makeLabel({}, "text"))
{
    setObjectName(u"page"_s);
    auto *page = new QVBoxLayout(this);
    bindMargins(page, theme, { 24, 20, 12, 12 }, 16);
    auto *head = new PageHead(theme, tr("School rules"));
    head->setSubtitle(tr("They count for the whole school. Every change is kept in the history, with who made it."));
    auto *back = makeButton(tr("Back to Settings"));
    head->addAction(back);
    bindMargins(head->layout(), theme, { 0, 0, 12, 0 }, 12);
    page->addWidget(head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, theme, { 0, 0, 12, 12 }, 12);
    head->scrollWhenLow(page, column);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    addRules(addCard(column, tr("Arriving and leaving")), { "late.grace"_L1, "present.minimum"_L1 });
    addRules(addCard(column, tr("Registers")), { "session.auto_open"_L1, "session.auto_close"_L1, "session.auto_absent"_L1, "register.closes"_L1, "correction.days"_L1, "retention"_L1 });
    addRules(addCard(column, tr("Figures and warnings")), { "percentage"_L1, "sessions_per_semester"_L1, "threshold"_L1, "warning.absences"_L1 });
    addRules(addCard(column, tr("Timetable")), { "cycle.weeks"_L1, "cycle.anchor"_L1, "cycle.teaching_weeks"_L1 });
    addCodes(column);
    addRole(column);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, &RulesPage::closed);
    connect(thread.store(), &Store::rosterChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
}

QVBoxLayout *RulesPage::addCard(QVBoxLayout *column, const QString &title)
{
    QFrame *card = makeCard();
    auto *box = new QVBoxLayout(card);
    bindMargins(box, m_theme, { 20, 16, 20, 20 }, 12);
    box->addWidget(makeLabel(title, "card"));
    column->addWidget(card);
    return box;
}

void RulesPage::addRules(QVBoxLayout *box, std::initializer_list<QLatin1StringView> names)
{
    bool first = true;
    for (const QLatin1StringView name : names) {
        const RuleSpec *spec = ruleSpec(name);
        if (!spec)
            continue;
        if (!first)
            box->addWidget(makeLine());
        first = false;
        auto *row = new RuleRow(m_theme, *spec);
        m_rows.append(row);
        box->addWidget(row);
        connect(row, &RuleRow::asked, this, [this, row](const QString &value) { ask(row, value); });
        connect(row, &RuleRow::confirmed, this, [this, row](const QString &value) { keep(row, value); });
    }
}

void RulesPage::addCodes(QVBoxLayout *column)
{
    QVBoxLayout *box = addCard(column, tr("Attendance codes"));
    addRules(box, { "codes"_L1 });
    box->addWidget(makeLine());
    m_pack = makeChoice();
    auto *line = new FlowLayout(8);
    m_packImport = makeButton(tr("Import your own codes…"));
    QWidget *field = makeField(tr("See the codes of"), m_pack);
    const auto widen = [this] {
        m_pack->setMinimumWidth(m_theme.px(260));
        m_codeTable->setMinimumHeight(m_theme.px(240));
    };
    m_codeTable = new QTableView;
    line->addWidget(field);
    box->addLayout(line);
    m_packWords = makeLabel({}, "secondary");
    m_packWords->setWordWrap(true);
    box->addWidget(m_packWords);
    m_codeTable->setModel(&m_codes);
    m_codeTable->setAccessibleName(tr("Codes"));
    m_codeTable->setEditTriggers(QTableView::NoEditTriggers);
    m_codeTable->setSelectionBehavior(QTableView::SelectRows);
    m_codeTable->setShowGrid(false);
    m_codeTable->setTabKeyNavigation(false);
    m_codeTable->verticalHeader()->hide();
    m_codeTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    box->addWidget(new TableCard(m_theme, m_codeTable));
    auto *feet = new FlowLayout(8);
    feet->addWidget(m_packImport);
    box->addLayout(feet);
    m_packTold = makeLabel({}, "secondary");
    m_packTold->setWordWrap(true);
    m_packTold->hide();
    box->addWidget(m_packTold);
    widen();
    connect(&m_theme, &Theme::changed, this, [this, widen] {
        widen();
        displayPack();
    });
    connect(m_pack, &QComboBox::currentIndexChanged, this, &RulesPage::displayPack);
    connect(static_cast<QPushButton *>(m_packImport), &QPushButton::clicked, this, &RulesPage::choosePack);
}

void RulesPage::addRole(QVBoxLayout *column)
{
    QVBoxLayout *box = addCard(column, tr("Who may do what"));
    m_role = makeLabel({}, "text");
    m_abilities = makeLabel({}, "secondary");
    m_ownAbilities = makeLabel({}, "secondary");
    for (QLabel *label : { m_role, m_abilities, m_ownAbilities }) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    box->addWidget(makeLine());
    addRules(box, { "role"_L1, "staff_number"_L1 });
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

QVariantMap RulesPage::halfTyped() const
{
    QVariantMap typed;
    for (const RuleRow *row : m_rows) {
        if (const auto edited = row->halfTyped())
            typed.insert(row->name(), *edited);
    }
    return typed;
}

void RulesPage::resume(const QVariantMap &typed)
{
    for (RuleRow *row : std::as_const(m_rows)) {
        if (typed.contains(row->name()))
            row->resume(typed.value(row->name()).toString());
    }
}

void RulesPage::load()
{
    m_stale = false;
    const Moment moment{ m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
    struct Line
    {
        QString name;
        qint64 at = 0;
        QString author;
    };
    using Read = std::pair<Known, QList<Line>>;
    const auto read = [](Store &store) -> Result<Read> {
        Database &database = store.database();
        Read known;
        const auto role = roleOf(database);
        const auto rows = shapedRows(database, u"rule"_s);
        const auto names = codePacks(database);
        const auto listed = isOfTheStaff(database);
        if (!role || !rows || !names || !listed)
            return fail(!role ? role.error() : !rows ? rows.error() : !names ? names.error() : listed.error());
        known.first.role = *role;
        known.first.listed = *listed;
        for (const QJsonObject &row : *rows) {
            const QString name = row["name"_L1].toString();
            known.first.values.insert(name, row["value"_L1].toString());
            known.second.append({ name, row["changed_at"_L1].toInteger(), row["author"_L1].toString() });
        }
        for (const QString &name : *names) {
            if (const auto pack = codePack(database, name))
                known.first.packs.append(*pack);
        }
        return known;
    };
    whenDone(m_data.run(read), this, [this, moment](const Result<Read> &answer) {
        if (!answer) {
            m_refusal->setText(Wording::error(answer.error()));
            m_refusal->show();
            return;
        }
        Known known = answer->first;
        for (const Line &row : answer->second) {
            if (row.at > 0)
                //: %1 is a day and time, %2 a person
                known.history.insert(row.name, tr("Changed %1 by %2.").arg(isolated(Wording::when(row.at, moment)), isolated(row.author)));
        }
        display(known);
    });
}

void RulesPage::display(const Known &known)
{
    const bool may = permitted(Action::ChangeRules, known.role, Relation::Other);
    m_known = known;
    m_refusal->setText(may ? QString() : PermissionWording::refusal(Action::ChangeRules, known.role));
    m_refusal->setVisible(!may);
    QStringList packs;
    for (const CodePack &pack : known.packs)
        packs.append(pack.name);
    for (RuleRow *row : std::as_const(m_rows)) {
        const RuleSpec *spec = ruleSpec(row->name());
        row->display(known.values.value(spec->name, spec->byDefault), known.history.value(spec->name), spec->name == u"codes"_s ? packs : ruleOptions(*spec), may || ofOneself(spec->name));
    }
    const QString shown = m_pack->currentData().toString();
    m_packs = known.packs;
    {
        const QSignalBlocker blocker(m_pack);
        m_pack->clear();
        for (const CodePack &pack : std::as_const(m_packs))
            m_pack->addItem(isolated(pack.title.isEmpty() ? pack.name : pack.title), pack.name);
        choose(m_pack, shown.isEmpty() ? known.values.value(u"codes"_s, ruleSpec(u"codes"_s)->byDefault) : shown);
    }
    m_packImport->setVisible(may);
    displayPack();
    //: %1 is a role
    const QString role = tr("You are here as %1.").arg(PermissionWording::role(known.role));
    //: %1 says as what one is here
    m_role->setText(known.listed || !hasOwnLessons(known.role) ? role : tr("%1 The school's lists do not have you as a teacher: no class is yours, and you can mark nobody. Set your staff number.").arg(role));
    const QString separator = tr("; ", "between things that one may do");
    const QStringList all = PermissionWording::abilities(known.role), own = PermissionWording::ownAbilities(known.role);
    //: %1 is a list of things one may do
    m_abilities->setText(all.isEmpty() ? tr("Everywhere you may only read what others share with you.") : tr("Everywhere: %1.").arg(all.join(separator)));
    //: %1 is a list of things one may do
    m_ownAbilities->setText(tr("For your own classes: %1.").arg(own.join(separator)));
    m_ownAbilities->setVisible(!own.isEmpty());
}

void RulesPage::displayPack()
{
    const CodePack pack = m_packs.value(m_pack->currentIndex());
    QStringList words;
    if (!pack.name.isEmpty())
        //: %1 is the name of a set of codes
        words.append(tr("Called %1.").arg(isolated(pack.name)));
    if (!pack.source.isEmpty())
        //: %1 is a document
        words.append(tr("From: %1.").arg(isolated(pack.source)));
    if (!pack.verified && !pack.name.isEmpty())
        words.append(tr("Nobody has compared it with the official text yet."));
    m_packWords->setText(words.join(u' '));
    m_codes.clear();
    m_codes.setHorizontalHeaderLabels({ tr("Code"), tr("Meaning"), tr("Counts as"), tr("Marks") });
    for (const AttendanceCode &code : pack.codes) {
        m_codes.appendRow({ new QStandardItem(code.code), new QStandardItem(isolated(code.title)),
                            new QStandardItem(RuleWording::statisticalClass(code.statisticalClass)), new QStandardItem(Wording::status(code.status)) });
    }
    const int widths[] = { 90, 330, 190, 100 };
    for (int i = 0; i < m_codes.columnCount(); ++i)
        m_codeTable->setColumnWidth(i, m_theme.px(widths[i]));
    m_codeTable->horizontalHeader()->setStretchLastSection(true);
    m_codeTable->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
}

void RulesPage::ask(RuleRow *row, const QString &value)
{
    // Who marks classes is one of the lists: asked for before the role is taken, not refused afterwards.
    const auto role = roleFromWord(value);
    if (row->name() == u"role"_s && role && hasOwnLessons(*role) && !m_known.listed) {
        row->tell(tr("First set your staff number below, as the school's lists have it: without it no class would be yours, and you could mark nobody."));
        return;
    }
    const auto read = [school = m_school, name = row->name(), value, now = m_clock.wallMs()](Store &store) { return ruleEffect(store.database(), school, name, value, now); };
    whenDone(m_data.run(read), row, [row](const Result<RuleEffect> &effect) {
        row->ask(effect ? RuleWording::effect(*effect) : Wording::error(effect.error()));
    });
}

void RulesPage::keep(RuleRow *row, const QString &value)
{
    const auto write = [name = row->name(), value](Store &store) -> Result<> {
        if (name == u"codes"_s) {
            if (const auto pack = codePack(store.database(), value); !pack)
                return fail(pack.error());
        }
        if (name == u"role"_s)
            return setRole(store, roleFromWord(value).value_or(Role::Auditor), true); // asked twice: here, and before
        const auto role = roleOf(store.database());
        if (name == u"staff_number"_s && role && !permitted(Action::ChangeRules, *role, Relation::Other))
            return setRole(store, *role, true, value); // one's own, like the role
        return setRule(store, name, value);
    };
    const bool number = row->name() == u"staff_number"_s && hasOwnLessons(m_known.role);
    whenDone(m_data.run(write), row, [row, number](const Result<> &kept) {
        const QString why = kept                                                    ? QString()
            : number && kept.error().kind == Error::Kind::Invalid ? tr("The school's lists have no teacher with this number.")
                                                                  : Wording::error(kept.error());
        row->tell(kept ? tr("Kept.") : tr("Nothing was changed. %1").arg(why));
    }); // the store announces it, and the page reads again
}

void RulesPage::choosePack()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import your own codes"), QString(), tr("Code packs (*.json);;All files (*)"));
    if (!path.isEmpty())
        importPack(path);
}

void RulesPage::importPack(const QString &path)
{
    const auto write = [path](Store &store) -> Result<QString> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > 4'000'000)
            return fail(Error::Kind::NotFound, file.errorString());
        const auto pack = readCodePack(file.readAll());
        if (!pack)
            return fail(pack.error());
        if (auto put = putCodePack(store, *pack); !put)
            return fail(put.error());
        return pack->name;
    };
    whenDone(m_data.run(write), this, [this](const Result<QString> &name) {
        //: %1 is the name of a set of codes, or a technical reason in English
        m_packTold->show();
        m_packTold->setText(name ? tr("%1 is there. Choose it above to use it.").arg(isolated(*name))
                                  : tr("The codes were not taken. Mend the file, then try again: %1").arg(isolated(name.error().detail)));
    });
}

} // namespace rollbook
