// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classbook/classbookpage.h"

#include "core/store/bookreader.h"
#include "core/whendone.h"
#include "ui/classbook/bookview.h"
#include "ui/classbook/percentwords.h"
#include "ui/print/booksheet.h"
#include "ui/reports/exportjob.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

/// What came of a reading: what there is to choose from, and the book of the choice.
struct ClassBookPage::Answer
{
    BookChoice choice; ///< as it was asked for
    QList<SchoolClass> classes;
    QList<Term> terms;
    Result<ClassBook> book;
};

ClassBookPage::ClassBookPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, const QString &storeDirectory,
                             QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_directory(storeDirectory),
      m_chooser(new BookChooser(theme, BookChooser::Asks::ClassAndPeriod)), m_stack(new QStackedWidget), m_empty(new EmptyState)
{
    setObjectName(u"page"_s);
    auto *page = new QVBoxLayout(this);
    bindMargins(page, theme, { 24, 20, 24, 12 }, 12);
    makeHead();
    page->addWidget(m_head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *content = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(content, theme, {}, 12);
    m_head->scrollWhenLow(page, content);
    content->addWidget(m_chooser);
    m_book = makeBook();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_book);
    content->addWidget(m_stack, 1);
    m_empty->displayReading();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &ClassBookPage::load);
    connect(m_chooser, &BookChooser::chosen, this, &ClassBookPage::load);
    connect(m_empty, &EmptyState::triggered, this, &ClassBookPage::load);
    const Store *store = thread.store();
    connect(store, &Store::marksChanged, this, [this](const QList<MarkState> &marks) {
        m_model.take(marks);
        m_changed = m_changed || m_reading;
        displayCell();
    });
    connect(store, &Store::sessionsChanged, this, &ClassBookPage::follow);
    connect(store, &Store::rosterChanged, this, &ClassBookPage::follow);
}

void ClassBookPage::makeHead()
{
    m_head = new PageHead(m_theme, tr("Class book"));
    m_export = makeButton(tr("Export…"), "plain", tr("Export the class book as a CSV file or an Excel workbook"));
    m_print = makeButton(tr("Print…"), "plain", tr("Save the class book as a PDF file to print"));
    bindIcon(m_export, m_theme, u"export"_s, Token::Text2);
    bindIcon(m_print, m_theme, u"print"_s, Token::Text2);
    for (QPushButton *button : { m_export, m_print }) {
        button->hide();
        m_head->addAction(button);
    }
    connect(m_export, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_print, &QPushButton::clicked, this, [this] { choose(true); });
}

QWidget *ClassBookPage::makeBook()
{
    auto *book = new QWidget;
    auto *column = new QVBoxLayout(book);
    bindMargins(column, m_theme, {}, 8);
    m_view = new BookView(m_model, m_theme);
    auto *card = new TableCard(m_theme, m_view);
    column->addWidget(card, 1);
    column->addWidget(makeFoot());
    m_rule = makeLabel({}, "small");
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
    m_done = makeLabel({}, "small");
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->hide();
    column->addWidget(m_done);
    const auto room = [this, card] { card->setMinimumHeight(m_theme.px(72 + 4 * 36)); };
    room();
    connect(&m_theme, &Theme::changed, card, room);
    connect(m_view, &BookView::currentCellChanged, this, &ClassBookPage::displayCell);
    connect(m_view, &BookView::sessionRequested, this, [this](int session) { emit sessionRequested(m_model.book().sessions.at(session).id); });
    connect(m_view, &BookView::studentRequested, this, [this](int row) { emit studentRequested(m_model.book().students.at(row).id); });
    return book;
}

/// The current cell in words, and where to go from it: what a finger cannot read in the grid.
QFrame *ClassBookPage::makeFoot()
{
    auto *foot = makeCard();
    auto *column = new QVBoxLayout(foot);
    bindMargins(column, m_theme, { 14, 6, 8, 6 }, 0);
    m_words = new IconLabel(m_theme);
    auto *row = new ActionRow(m_theme, m_words);
    m_openSession = makeButton(tr("Open register"), "quiet");
    m_openSession->setToolTip(tr("Enter"));
    m_openStudent = makeButton(tr("Open student"), "quiet");
    m_openStudent->setToolTip(tr("Ctrl+Enter"));
    row->addAction(m_openSession);
    row->addAction(m_openStudent);
    column->addWidget(row);
    connect(m_openSession, &QPushButton::clicked, this, [this] { emit m_view->sessionRequested(m_view->currentIndex().column()); });
    connect(m_openStudent, &QPushButton::clicked, this, [this] { emit m_view->studentRequested(m_view->currentIndex().row()); });
    return foot;
}

QDate ClassBookPage::today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }

void ClassBookPage::open(const BookChoice &choice)
{
    m_chooser->setChoice(choice);
    m_stale = true;
    if (isVisible())
        load();
}

void ClassBookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ClassBookPage::follow()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

ClassBookPage::Answer ClassBookPage::read(const QString &directory, const BookChoice &choice, QDate today)
{
    Answer answer{ .choice = choice };
    const auto store = StoreReader::open(directory);
    if (!store) {
        answer.book = fail(store.error());
        return answer;
    }
    const BookReader books((*store)->database());
    const auto classes = (*store)->classes(today);
    const auto terms = books.terms();
    if (!classes || !terms) {
        answer.book = fail(classes ? terms.error() : classes.error());
        return answer;
    }
    answer.classes = *classes;
    answer.terms = *terms;
    QString code = choice.classCode;
    if (!std::ranges::any_of(*classes, [&](const SchoolClass &one) { return one.code == code; }))
        code = classes->isEmpty() ? QString() : classes->first().code;
    const auto [from, to] = daysOf(choice, *terms, today);
    answer.book = books.book(code, from, to);
    return answer;
}

/// One reading at a time; what is asked for meanwhile is read after it.
void ClassBookPage::load()
{
    m_stale = false;
    m_done->hide();
    if (m_reading) {
        m_changed = true;
        return;
    }
    m_reading = true;
    m_changed = false;
    if (m_stack->currentWidget() == m_empty)
        m_empty->displayReading();
    whenDone(QtConcurrent::run(&ClassBookPage::read, m_directory, choice(), today()), this, [this](const Answer &answer) { take(answer); });
}

void ClassBookPage::take(const Answer &answer)
{
    m_reading = false;
    const bool other = answer.choice != choice();
    if (answer.book)
        m_chooser->offer(answer.classes, answer.terms, today());
    if (m_changed || other) {
        load();
        if (other)
            return;
    }
    m_failed = !answer.book;
    m_noClasses = answer.book && answer.classes.isEmpty();
    m_chooser->setVisible(answer.book && !m_noClasses);
    if (m_failed) {
        m_empty->displayError(answer.book.error());
        m_stack->setCurrentWidget(m_empty);
    } else {
        display(*answer.book);
    }
    const bool shown = m_stack->currentWidget() == m_book;
    m_export->setVisible(shown);
    m_print->setVisible(shown);
}

void ClassBookPage::displayEmpty()
{
    m_head->setSubtitle({});
    if (m_noClasses)
        m_empty->display(tr("No classes yet."), tr("Import a class list on the Students page. The class book fills itself from the registers."), {});
    else
        m_empty->display(tr("No registers of this class in this period."), tr("Choose another period, or open a register on the Today page."), {});
    m_stack->setCurrentWidget(m_empty);
}

void ClassBookPage::display(const ClassBook &book)
{
    const ClassBook &before = m_model.book();
    const QModelIndex current = m_view->currentIndex();
    const bool same = current.isValid() && before.classCode == book.classCode && before.from == book.from && before.to == book.to;
    const StudentId student = same ? before.students.at(current.row()).id : StudentId();
    const SessionId session = same ? before.sessions.at(current.column()).id : SessionId();
    m_model.display(book);
    if (book.sessions.isEmpty() || book.students.isEmpty()) {
        displayEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_book);
    const QString students = tr("%n students", "one or more", int(book.students.size()));
    const QString sessions = tr("%n registers", "one or more", int(book.sessions.size()));
    //: Under the title of a class book: class, students, registers
    m_head->setSubtitle(tr("%1, %2, %3").arg(isolated(book.classCode), isolated(students), isolated(sessions)));
    //: %1 is a triangle, %2 "below 75 %", %3 a sentence about what is counted
    m_rule->setText(tr("%1 %2. %3").arg(QChar(0x25BC), isolated(PercentWords::below(book.percentage)), PercentWords::rule(book.percentage)));
    // Where it was; a new book begins at its latest session.
    int row = 0, column = int(book.sessions.size()) - 1;
    for (int i = 0; same && i < book.students.size(); ++i)
        row = book.students.at(i).id == student ? i : row;
    for (int i = 0; same && i < book.sessions.size(); ++i)
        column = book.sessions.at(i).id == session ? i : column;
    m_view->goTo(row, column);
    displayCell();
}

void ClassBookPage::displayCell()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const Look look = lookOf(m_model.cell(index.row(), index.column()).delivery());
    const QString student = isolated(m_model.book().students.at(index.row()).name);
    const QString session = BookModel::sessionWords(m_model.book().sessions.at(index.column()));
    //: One mark in words: %1 is a student, %2 a session, %3 the mark and where it is
    m_words->display(look, tr("%1, %2: %3").arg(student, session, isolated(m_model.cellWords(index.row(), index.column()))));
}

void ClassBookPage::say(const QString &words)
{
    m_done->setText(words);
    m_done->show();
}

void ClassBookPage::choose(bool printed)
{
    QString code = m_model.book().classCode;
    code.replace(u'/', u'-');
    const QString name = u"rollbook-book-%1-%2.%3"_s.arg(code, today().toString(Qt::ISODate), printed ? u"pdf"_s : u"csv"_s);
    const QString csv = tr("CSV files (*.csv)"), workbook = tr("Excel workbooks (*.xlsx)");
    QString kind = csv;
    QString file = QFileDialog::getSaveFileName(this, printed ? tr("Print the class book") : tr("Export the class book"), QDir::home().filePath(name),
                                                printed ? tr("PDF (*.pdf)") : csv + u";;"_s + workbook, printed ? nullptr : &kind);
    if (!printed)
        file = exportFileName(file, kind == workbook || file.endsWith(".xlsx"_L1, Qt::CaseInsensitive));
    if (file.isEmpty())
        return;
    if (printed)
        printTo(file);
    else
        exportTo(file);
}

void ClassBookPage::exportTo(const QString &file)
{
    const ClassBook &book = m_model.book();
    const ExportJob job{ .directory = m_directory,
                         .file = file,
                         .filter = { book.from, book.to, book.classCode },
                         .contents = ExportJob::Contents::Register,
                         .format = excelFormat(QLocale::system()) };
    whenDone(QtConcurrent::run(runExport, job), this, [this, file](const Result<ExportedMarks> &marks) { say(exportSentence(marks, file)); });
}

void ClassBookPage::printTo(const QString &file)
{
    const auto write = [book = m_model.book(), school = m_school.name, file]() -> Result<> {
        const QByteArray bytes = printedBook({ .school = school, .book = book });
        QSaveFile out(file);
        if (bytes.isEmpty() || !out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            return fail(Error::Kind::Storage, out.errorString());
        return {};
    };
    whenDone(QtConcurrent::run(write), this, [this, file](const Result<> &written) {
        const QString where = isolated(QDir::toNativeSeparators(file));
        say(written ? tr("The class book is in %1, to be printed.").arg(where)
                    : tr("The file %1 was not written. %2").arg(where, Wording::error(written.error())));
    });
}

} // namespace rollbook
