// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/studentspage.h"

#include "core/whendone.h"
#include "ui/students/importpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

StudentsPage::StudentsPage(DataThread &thread, const School &school, const Clock &clock,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_stack(new QStackedWidget), m_empty(new EmptyState), m_panel(new ImportPanel(thread, theme)), m_scroll(makeScroll())
{
    setObjectName(u"page"_s);
    auto *page = new QVBoxLayout(this);
    bindMargins(page, theme, { 24, 20, 24, 16 }, 16);
    makeHead();
    page->addWidget(m_head);
    m_lists = makeLists();
    m_scroll->widget()->layout()->addWidget(m_panel);
    for (QWidget *widget :
         { static_cast<QWidget *>(m_empty), m_lists, static_cast<QWidget *>(m_scroll) })
        m_stack->addWidget(widget);
    page->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(1); // in a low window the lists scroll; the head stays whole
    m_empty->displayReading();
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_failed)
            load();
        else
            chooseFile();
    });
    connect(m_panel, &ImportPanel::closed, this, [this] {
        m_importing = false;
        load();
    });
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
    m_import = makeButton(tr("Import class list…"));
    bindIcon(m_import, m_theme, u"import"_s, Token::Text2);
    m_head->addAction(m_import);
    connect(m_import, &QPushButton::clicked, this, &StudentsPage::chooseFile);
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
    m_studentTable->setToolTip(tr("Enter or a double click opens a student"));
    m_studentTable->installEventFilter(this);
    connect(m_studentTable, &QTableView::doubleClicked, this, &StudentsPage::openStudent);
    m_listRow->addWidget(new TableCard(m_theme, m_classList), 1);
    m_listRow->addWidget(new TableCard(m_theme, m_studentTable), 3);
    connect(m_classList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    showClass(index.data(Qt::UserRole).toString());
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

/// Classes beside their students, or above them where it is narrow.
void StudentsPage::arrange()
{
    const bool narrow = width() < m_theme.px(620);
    m_listRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int widths[] = { 130, narrow ? 100 : 260, 220, 120 };
    for (int i = 0; i < m_students.columnCount(); ++i) {
        m_studentTable->setColumnHidden(i, narrow && i > 1);
        m_studentTable->setColumnWidth(i, m_theme.px(widths[i]));
    }
    m_studentTable->horizontalHeader()->setStretchLastSection(true);
    m_studentTable->verticalHeader()->setDefaultSectionSize(m_theme.px(36));
}

void StudentsPage::openStudent(const QModelIndex &index)
{
    if (index.isValid())
        emit studentRequested(index.siblingAtColumn(0).data(Qt::UserRole).value<StudentId>());
}

bool StudentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_studentTable && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openStudent(m_studentTable->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StudentsPage::chooseFile()
{
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
    m_panel->open(path, today());
}

void StudentsPage::load()
{
    m_stale = false;
    const auto read = [day = today()](Store &store) { return store.read().classes(day); };
    whenDone(m_data.run(read), this, [this](const Result<QList<SchoolClass>> &classes) {
        m_classes.clear();
        int students = 0;
        int current = 0;
        for (const SchoolClass &schoolClass : classes.value_or(QList<SchoolClass>())) {
            students += schoolClass.students;
            //: A class in a list: %1 is its code
            auto *item = new QStandardItem(
                schoolClass.students == 1
                    ? tr("%1, 1 student").arg(isolated(schoolClass.code))
                    : tr("%1, %n students", "none, or two or more", schoolClass.students)
                          .arg(isolated(schoolClass.code)));
            item->setData(schoolClass.code, Qt::UserRole);
            if (schoolClass.code == m_class)
                current = m_classes.rowCount();
            m_classes.appendRow(item);
        }
        m_head->setSubtitle(countsWords(m_classes.rowCount(), students));
        m_failed = !classes;
        if (m_failed)
            m_empty->displayError(classes.error());
        else
            m_empty->display(tr("No classes yet."), tr("Import a class list: a CSV file with admission number, name and class."),
                             tr("Choose a file"));
        const bool empty = m_classes.rowCount() == 0;
        if (m_importing)
            return; // a file was chosen meanwhile
        m_import->setVisible(!empty);
        m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_lists);
        if (!empty)
            m_classList->setCurrentIndex(m_classes.index(current, 0));
    });
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

void StudentsPage::showClass(const QString &code)
{
    m_class = code;
    const auto read = [code, day = today()](Store &store) {
        return store.read().students(code, day);
    };
    whenDone(m_data.run(read), this, [this, code](const Result<QList<Student>> &students) {
        if (code != m_class)
            return;
        m_students.clear();
        m_students.setHorizontalHeaderLabels(
            { tr("Number"), tr("Student"), tr("Email"), tr("Phone") });
        const auto cell = [](const QString &text) {
            auto *item = new QStandardItem(text);
            if (text.isEmpty())
                item->setAccessibleText(tr("none")); // an empty cell is silence otherwise
            return item;
        };
        for (const Student &student : students.value_or(QList<Student>())) {
            QStandardItem *number = cell(student.number);
            number->setData(QVariant::fromValue(student.id), Qt::UserRole);
            m_students.appendRow({ number, cell(isolated(student.name)), cell(student.email), cell(student.phone) });
        }
        arrange();
    });
}

} // namespace rollbook
