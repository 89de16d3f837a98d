// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/studentspage.h"

#include "core/store/access.h"
#include "core/whendone.h"
#include "ui/students/importdesk.h"
#include "ui/students/importpanel.h"
#include "ui/students/newclassform.h"
#include "ui/students/schoolimportpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leastroom.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

StudentsPage::StudentsPage(DataThread &thread, const School &school, const Clock &clock,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_panel(new ImportPanel(thread, theme)), m_scroll(makeScroll()), m_schoolPanel(new SchoolImportPanel(thread, school, theme)),
      m_schoolScroll(makeScroll()), m_desk(new ImportDesk(thread, school, clock, theme)), m_deskScroll(makeScroll())
{
    setObjectName(u"page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *whole = makeScroll(); // in a low window the page scrolls, and the table keeps its rows
    outer->addWidget(whole);
    auto *page = static_cast<QVBoxLayout *>(whole->widget()->layout());
    bindMargins(page, theme, { 24, 20, 24, 16 }, 16);
    makeHead();
    page->addWidget(m_head);
    m_newClass = new NewClassForm(thread, theme);
    m_newClass->hide();
    page->addWidget(m_newClass);
    m_lists = makeLists();
    m_scroll->widget()->layout()->addWidget(m_panel);
    m_schoolScroll->widget()->layout()->addWidget(m_schoolPanel);
    m_deskScroll->widget()->layout()->addWidget(m_desk);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_empty, m_lists, m_scroll, m_schoolScroll, m_deskScroll })
        m_stack->addWidget(widget);
    auto *room = new LeastRoom;
    auto *inside = new QVBoxLayout(room);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_stack);
    m_stack->setMinimumHeight(1);
    page->addWidget(room, 1);
    m_empty->displayReading();
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_failed)
            load();
        else
            chooseFile();
    });
    const auto backToLists = [this] {
        m_importing = false;
        load();
    };
    connect(m_newClass, &NewClassForm::closed, this, [this] {
        m_newClass->hide();
        m_addClass->setFocus();
    });
    connect(m_newClass, &NewClassForm::created, this, [this](const QString &code) {
        m_class = code; // chosen when the lists are read again
        m_newClass->hide();
        m_addClass->setFocus();
        load();
    });
    connect(m_panel, &ImportPanel::closed, this, backToLists);
    connect(m_desk, &ImportDesk::closed, this, backToLists);
    connect(m_schoolPanel, &SchoolImportPanel::closed, this, &StudentsPage::openDesk);
    connect(m_schoolPanel, &SchoolImportPanel::imported, this, [this](const QString &words) {
        openDesk();
        m_desk->tell(words);
    });
    connect(m_desk, &ImportDesk::classListRequested, this, &StudentsPage::chooseFile);
    connect(m_desk, &ImportDesk::fileRequested, this, &StudentsPage::importSchoolFile);
    connectPanel();
    connect(&theme, &Theme::changed, this, &StudentsPage::arrange);
    connect(thread.store(), &Store::rosterChanged, this, [this] {
        m_stale = true;
        if (isVisible() && !m_importing)
            load();
    });
}

void StudentsPage::makeHead()
{
    m_head = new PageHead(m_theme, tr("Students"));
    m_add = makeButton(tr("New student"));
    m_addClass = makeButton(tr("New class"));
    m_import = makeButton(tr("Import"), "plain", tr("Import and export"));
    bindIcon(m_import, m_theme, u"import"_s, Token::Text2);
    m_export = makeButton(tr("Export"));
    bindIcon(m_export, m_theme, u"export"_s, Token::Text2);
    m_export->hide();
    m_head->addAction(m_add);
    m_head->addAction(m_addClass);
    m_head->addAction(m_export);
    m_head->addAction(m_import);
    for (QPushButton *button : { m_import, m_export })
        connect(button, &QPushButton::clicked, this, &StudentsPage::openDesk);
    connect(m_add, &QPushButton::clicked, this, &StudentsPage::beginNew);
    connect(m_addClass, &QPushButton::clicked, this, &StudentsPage::beginNewClass);
}

void StudentsPage::beginNew()
{
    m_student = {};
    showPanel(true);
    m_studentPanel->beginNew(m_codes, m_class, today());
}

void StudentsPage::beginNewClass() { m_newClass->open(m_codes); }

QVariantMap StudentsPage::halfTyped() const
{
    const auto draft = m_panelScroll->isVisibleTo(m_lists) ? m_studentPanel->draft() : std::nullopt;
    return draft ? QVariantMap{ { u"draft"_s, QVariant::fromValue(*draft) } } : QVariantMap();
}

void StudentsPage::resume(const QVariantMap &typed)
{
    m_draft = typed.value(u"draft"_s).value<StudentDraft>();
    if (!m_stale)
        load();
}

QWidget *StudentsPage::makeLists()
{
    auto *lists = new QWidget;
    m_listRow = new QHBoxLayout(lists);
    m_listRow->setContentsMargins(0, 0, 0, 0);
    m_listRow->setSpacing(12);
    m_classList = new QListView;
    m_classList->setModel(&m_classes);
    m_classList->setAccessibleName(tr("Classes"));
    m_classList->setEditTriggers(QListView::NoEditTriggers);
    m_classList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find by name or number"));
    m_search->setAccessibleName(tr("Find a student"));
    m_search->setClearButtonEnabled(true);
    m_studentTable = new QTableView;
    m_studentTable->setModel(&m_students);
    m_studentTable->setAccessibleName(tr("Students"));
    m_studentTable->setEditTriggers(QTableView::NoEditTriggers);
    m_studentTable->setSelectionBehavior(QTableView::SelectRows);
    m_studentTable->setShowGrid(false);
    m_studentTable->setWordWrap(false);
    m_studentTable->setTabKeyNavigation(false);
    m_studentTable->verticalHeader()->hide();
    m_studentTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_studentTable->horizontalHeader()->setHighlightSections(false);
    m_studentTable->setToolTip(tr("Enter opens a student, Ctrl+Enter the student's page"));
    m_studentTable->installEventFilter(this);
    m_none = makeLabel({}, "secondary");
    m_none->setWordWrap(true);
    m_none->hide();
    m_tableSide = new QWidget;
    auto *side = new QVBoxLayout(m_tableSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(m_search);
    side->addWidget(m_none);
    side->addWidget(new TableCard(m_theme, m_studentTable), 1);
    m_studentPanel = new StudentPanel(m_theme);
    m_panelScroll = makeScroll();
    m_panelScroll->widget()->layout()->addWidget(m_studentPanel);
    static_cast<QVBoxLayout *>(m_panelScroll->widget()->layout())->addStretch(1);
    m_panelScroll->hide();
    m_listRow->addWidget(new TableCard(m_theme, m_classList), 1);
    m_listRow->addWidget(m_tableSide, 3);
    m_listRow->addWidget(m_panelScroll, 2);
    connect(m_search, &QLineEdit::textChanged, this, &StudentsPage::showStudents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openStudent(m_students.index(0, 0)); });
    connect(m_studentTable, &QTableView::activated, this, &StudentsPage::openStudent);
    connect(m_studentTable, &QTableView::clicked, this, &StudentsPage::openStudent);
    connect(m_classList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return;
                m_class = index.data(Qt::UserRole).toString();
                showStudents();
            });
    return lists;
}

void StudentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_importing)
        load();
}

void StudentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Classes beside their students, or above them where it is narrow; the panel beside, or instead.
void StudentsPage::arrange()
{
    const bool narrow = width() < m_theme.px(620);
    const bool open = m_panelScroll->isVisibleTo(m_lists);
    const bool instead = open && width() < m_theme.px(900);
    m_listRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_classList->parentWidget()->setVisible(!instead);
    m_tableSide->setVisible(!instead);
    m_stack->parentWidget()->setMinimumHeight(m_theme.px(narrow && !instead ? 340 : 200)); // two classes, the search and three students; or these alone
    m_panelScroll->setMinimumWidth(instead ? 0 : m_theme.px(320));
    const bool tight = width() < m_theme.px(900); // then the email is for the panel
    const int ends = m_theme.px(130), rest = std::max(m_theme.px(260), width() * 3 / 4 - m_theme.px(60) - 2 * ends); // beside number and phone
    const int widths[] = { ends, narrow ? m_theme.px(100) : rest * (tight ? 62 : 34) / 100, rest * (tight ? 38 : 24) / 100, rest * 42 / 100, ends };
    for (int i = 0; i < m_students.columnCount(); ++i) {
        m_studentTable->setColumnHidden(i, (narrow && i > 1) || (open && i > 2) || (tight && i == 3));
        m_studentTable->setColumnWidth(i, widths[i]);
    }
    m_studentTable->horizontalHeader()->setStretchLastSection(true);
    m_studentTable->verticalHeader()->setDefaultSectionSize(m_theme.px(44));
}

void StudentsPage::showPanel(bool open)
{
    m_panelScroll->setVisible(open);
    arrange();
    if (!open)
        m_studentTable->setFocus();
}

bool StudentsPage::leave()
{
    if (m_stack->currentWidget() == m_lists && m_panelScroll->isVisibleTo(m_lists)) {
        showPanel(false);
        return true;
    }
    if (m_stack->currentWidget() != m_deskScroll)
        return false;
    m_importing = false;
    load();
    return true;
}

void StudentsPage::openStudent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_student = StudentId::fromString(index.siblingAtColumn(0).data(Qt::UserRole).toString());
    loadStudent();
}

bool StudentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_studentTable && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_studentTable->currentIndex();
        if ((press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) && press->modifiers() == Qt::ControlModifier && index.isValid()) {
            emit studentRequested(StudentId::fromString(index.siblingAtColumn(0).data(Qt::UserRole).toString()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StudentsPage::chooseFile()
{
    if (!permitted(Action::ChangeLists, m_role, Relation::Other)) {
        openDesk(); // which says who may
        return;
    }
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import class list"), QString(),
                                     tr("Class lists (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void StudentsPage::importFile(const QString &path)
{
    m_importing = true;
    m_stack->setCurrentWidget(m_scroll);
    m_import->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_add, m_addClass, m_newClass })
        widget->hide();
    m_panel->open(path, today());
}

void StudentsPage::importSchoolFile(const QString &path, SchoolFile file)
{
    m_importing = true;
    m_stack->setCurrentWidget(m_schoolScroll);
    m_import->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_add, m_addClass, m_newClass })
        widget->hide();
    m_schoolPanel->open(path, file, today());
}

void StudentsPage::openDesk()
{
    m_importing = true;
    m_import->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_export, m_add, m_addClass, m_newClass })
        widget->hide();
    m_desk->tell({});
    m_desk->load();
    m_stack->setCurrentWidget(m_deskScroll);
}

void StudentsPage::load()
{
    m_stale = false;
    const auto read = [day = today()](Store &store) -> Result<Lists> {
        const auto directory = PeopleReader(store.database()).directory(day, true);
        const auto classes = store.read().classes(day);
        const auto role = roleOf(store.database());
        if (!directory || !classes || !role)
            return fail(!directory ? directory.error() : !classes ? classes.error() : role.error());
        return Lists{ *directory, *classes, *role };
    };
    whenDone(m_data.run(read), this, [this](const Result<Lists> &lists) { display(lists); });
}

void StudentsPage::display(const Result<Lists> &lists)
{
    m_failed = !lists;
    if (m_failed)
        m_empty->displayError(lists.error());
    else
        m_empty->display(tr("No classes yet."), tr("Import a class list: a CSV file with admission number, name and class. Or a OneRoster file, under Import and export. Or make a class by hand, with New class."),
                         tr("Choose a file"));
    const Lists known = lists.value_or(Lists());
    m_role = known.role;
    m_directory = known.directory;
    m_codes.clear();
    const QString chosen = m_class;
    m_classes.clear();
    int students = 0, row = 0;
    for (const StudentEntry &entry : std::as_const(m_directory.entries))
        students += entry.classes.isEmpty() ? 0 : 1;
    auto *all = new QStandardItem(tr("All students"));
    all->setData(QString(), Qt::UserRole);
    if (!known.classes.isEmpty())
        m_classes.appendRow(all);
    for (const SchoolClass &schoolClass : known.classes) {
        m_codes.append(schoolClass.code);
        //: A class in a list: %1 is its code
        auto *item = new QStandardItem(
            schoolClass.students == 1
                ? tr("%1, 1 student").arg(isolated(schoolClass.code))
                : tr("%1, %n students", "none, or two or more", schoolClass.students)
                      .arg(isolated(schoolClass.code)));
        item->setData(schoolClass.code, Qt::UserRole);
        if (schoolClass.code == chosen)
            row = m_classes.rowCount();
        m_classes.appendRow(item);
    }
    m_head->setSubtitle(countsWords(int(known.classes.size()), students));
    const bool empty = known.classes.isEmpty();
    if (m_importing)
        return; // a file was chosen meanwhile
    const bool changes = permitted(Action::ChangeLists, m_role, Relation::Other);
    m_import->setVisible(!m_failed && changes);
    m_export->setVisible(!m_failed && !changes);
    m_add->setVisible(!empty && changes);
    m_addClass->setVisible(!m_failed && changes);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_lists);
    if (empty)
        return;
    m_classList->setCurrentIndex(m_classes.index(row, 0));
    showStudents();
    if (m_draft && m_draft->student.isNull()) {
        beginNew();
        m_studentPanel->restore(*std::exchange(m_draft, std::nullopt));
        return;
    }
    if (m_draft)
        m_student = m_draft->student;
    if ((m_draft || m_panelScroll->isVisibleTo(m_lists)) && !m_student.isNull())
        loadStudent();
}

QString StudentsPage::countsWords(int classes, int students)
{
    if (classes == 0)
        return {};
    const QString first =
        classes == 1 ? tr("1 class") : tr("%n classes", "none, or two or more", classes);
    const QString second =
        students == 1 ? tr("1 student") : tr("%n students", "none, or two or more", students);
    //: %1 is a number of classes, %2 a number of students
    return tr("%1, %2").arg(isolated(first), isolated(second));
}

/// Those of the class; with words to search for, all whom the school knows, also who left.
void StudentsPage::showStudents()
{
    constexpr int most = 500; // of a search; who sees more looks for more letters
    const QString wanted = m_search->text().simplified();
    m_students.clear();
    m_students.setHorizontalHeaderLabels({ tr("Number"), tr("Student"), tr("Class"), tr("Email"), tr("Phone") });
    const QList<StudentEntry> entries = wanted.isEmpty() ? m_directory.entries : m_directory.find(wanted, most);
    const auto cell = [](const QString &text) {
        auto *item = new QStandardItem(text);
        if (text.isEmpty())
            item->setAccessibleText(tr("none")); // an empty cell is silence otherwise
        return item;
    };
    for (const StudentEntry &entry : entries) {
        const Student &student = entry.student;
        const bool here = m_class.isEmpty() ? !entry.classes.isEmpty() || student.temporary : entry.classes.contains(m_class);
        if ((wanted.isEmpty() && !here) || !student.mergedInto.isNull())
            continue;
        const QString place = student.ended.isValid() ? tr("Left") : student.temporary ? tr("On no list") : isolated(entry.classes.join(tr(", ", "between classes")));
        QStandardItem *number = cell(isolated(student.number));
        number->setData(student.id.toString(), Qt::UserRole);
        m_students.appendRow({ number, cell(isolated(student.name)), cell(place), cell(isolated(student.email)), cell(isolated(student.phone)) });
    }
    m_none->setText(wanted.isEmpty() ? tr("Nobody is in this class today.") : tr("Nobody here has that name or number."));
    m_none->setVisible(m_students.rowCount() == 0);
    arrange();
}

} // namespace rollbook
