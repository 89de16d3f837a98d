// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookreader.h"
#include "core/store/database.h"
#include "core/store/studentreader.h"
#include "tests/ui/room.h"
#include "tests/ui/uistore.h"
#include "ui/classbook/bookview.h"
#include "ui/classbook/classbookpage.h"
#include "ui/classbook/percentwords.h"
#include "ui/widgets/iconlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The class book on a real store: what the cells say, keys, and following what is marked.
class tst_ClassBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_morning = m_store->openSession({ 8, 0 });
        m_noon = m_store->openSession({ 11, 0 });
        mark(m_morning, u"PALEPP"_s);
        mark(m_noon, u"PA-PPP"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
        m_store.reset();
    }

    void twoBytesHoldACell_data()
    {
        QTest::addColumn<int>("status");
        for (int status = int(Status::Unmarked); status <= int(Status::Excused); ++status)
            QTest::addRow("%d", status) << status;
    }
    void twoBytesHoldACell()
    {
        QFETCH(int, status);
        for (int delivery = 0; delivery <= int(DeliveryState::NeedsYou); ++delivery) {
            for (const bool note : { false, true }) {
                const BookCell cell(Status(status), DeliveryState(delivery), note);
                QVERIFY(cell.isOnRegister());
                QCOMPARE(cell.status(), Status(status));
                QCOMPARE(int(cell.delivery()), delivery);
                QCOMPARE(cell.hasNote(), note);
                QCOMPARE(cell.code(), 0);
                const BookCell coded(Status(status), DeliveryState(delivery), note, 255);
                QCOMPARE(coded.code(), 255);
                QCOMPARE(int(coded.delivery()), delivery);
                QCOMPARE(coded.status(), Status(status));
            }
        }
        QVERIFY(!BookCell().isOnRegister());
    }

    void theBookIsWhatTheRegistersSay()
    {
        const auto book = read();
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        QCOMPARE(book->sessions.size(), 2);
        QCOMPARE(book->students.size(), 6);
        QCOMPARE(book->sessions.first().id, m_morning);
        for (qsizetype session = 0; session < 2; ++session) {
            const Register own = m_store->stored(book->sessions.at(session).id);
            for (qsizetype student = 0; student < own.rows.size(); ++student) {
                QCOMPARE(book->students.at(student).id, own.rows.at(student).student.id);
                QCOMPARE(book->cell(student, session).status(), own.rows.at(student).state.mark.value.status);
                QCOMPARE(book->cell(student, session).delivery(), own.rows.at(student).state.receipt.state);
            }
        }
        QCOMPARE(book->counts.at(1), (StatusCounts{ .absent = 2 }));
        QCOMPARE(book->counts.at(2), (StatusCounts{ .late = 1, .unmarked = 1 }));
        QCOMPARE(book->countsAt(0), (StatusCounts{ .present = 3, .absent = 1, .late = 1, .excused = 1 }));
    }

    void deliveriesComeWithTheWorstReceipt()
    {
        m_store->data->run([](Store &store) {
            return store.addTarget({ .id = {}, .name = u"School server"_s, .kind = u"schoolos"_s, .url = u"https://school.example"_s, .options = {}, .remoteUser = {} }, QDate(2026, 1, 1)).has_value();
        }).waitForFinished();
        const auto book = read();
        for (qsizetype session = 0; session < 2; ++session) {
            const Register own = m_store->stored(book->sessions.at(session).id);
            for (qsizetype student = 0; student < own.rows.size(); ++student)
                QCOMPARE(book->cell(student, session).delivery(), own.rows.at(student).state.receipt.state);
        }
        QCOMPARE(book->cell(2, 1).delivery(), DeliveryState::Nothing); // never marked
    }

    /// Registers keep who was on them: with one student renamed and one gone, the book has both.
    void whoLeftStaysInTheBookAfterTheOthers()
    {
        m_store->data->run([this](Store &store) {
            return store.database().run(u"DELETE FROM roster WHERE session_id=? AND position=1"_s, { m_noon.toString() }).has_value();
        }).waitForFinished();
        const auto book = read();
        QCOMPARE(book->students.size(), 6);
        QCOMPARE(book->students.first().name, u"Max Jones"_s); // the latest register begins with him
        QCOMPARE(book->students.last().name, u"Otieno Odhiambo"_s);
        QVERIFY(book->cell(5, 0).isOnRegister());
        QVERIFY(!book->cell(5, 1).isOnRegister());
        QCOMPARE(book->counts.last(), (StatusCounts{ .present = 1 })); // not unmarked where he was not
        const auto none = read(u"7A"_s, QDate(2026, 11, 21), QDate(2026, 11, 30));
        QVERIFY(none);
        QCOMPARE(none->sessions.size(), 0);
        QCOMPARE(none->students.size(), 0);
    }

    void aPercentageIsMadeByTheSchoolsRuleAndNeverLooksReached()
    {
        PercentageSetting setting{ .rule = u"school"_s, .threshold = 75 };
        QVERIFY(!setting.of({ .unmarked = 3 }).has_value());
        QVERIFY(!setting.isBelow(setting.of({ .unmarked = 3 })));
        QCOMPARE(PercentWords::percent({}, setting), QString(QChar(0x2013)));
        QCOMPARE(setting.of({ .present = 2, .absent = 1, .late = 1, .excused = 5 }).value(), 75.0);
        QVERIFY(!setting.isBelow(75.0));
        QVERIFY(setting.isBelow(74.99));
        QCOMPARE(PercentWords::percent(74.99, setting), u"74.9 %"_s);
        QCOMPARE(PercentWords::percent(75.0, setting), u"75.0 %"_s);
        setting.rule = u"schoolos.summary"_s; // late does not count there
        QCOMPARE(setting.of({ .present = 2, .absent = 1, .late = 1 }).value(), 50.0);
    }

    void periodsAreWholeWeeksMonthsAndTerms()
    {
        const QDate friday(2026, 11, 20);
        const QList<Term> terms{ { .sourceId = u"y"_s, .title = u"Year"_s, .kind = u"schoolYear"_s, .from = { 2026, 9, 1 }, .to = { 2027, 7, 1 } },
                                 { .sourceId = u"t"_s, .title = u"Autumn"_s, .kind = u"term"_s, .from = { 2026, 9, 1 }, .to = { 2026, 12, 18 } } };
        const auto days = [&](BookPeriod period, QDate today) { return daysOf({ .period = period, .from = friday, .to = friday }, terms, today); };
        QCOMPARE(days(BookPeriod::Week, friday), std::pair(QDate(2026, 11, 16), QDate(2026, 11, 22)));
        QCOMPARE(days(BookPeriod::Month, friday), std::pair(QDate(2026, 11, 1), QDate(2026, 11, 30)));
        QCOMPARE(days(BookPeriod::Term, friday), std::pair(QDate(2026, 9, 1), QDate(2026, 12, 18)));
        QCOMPARE(days(BookPeriod::FromTo, friday), std::pair(friday, friday));
        QCOMPARE(days(BookPeriod::All, friday), std::pair(QDate(), QDate()));
        QCOMPARE(daysOf({ .period = BookPeriod::Term }, {}, friday), std::pair(QDate(2026, 11, 1), QDate(2026, 11, 30)));
    }

    /// Somebody who was added to a lesson and turned out to be on the list has no line besides.
    void whoWasMergedIsOnePerson()
    {
        m_store->data->run([](Store &store) {
            return store.database().run(u"UPDATE student SET merged_into=(SELECT student_id FROM student WHERE admission_no='7A/0001') WHERE admission_no='7A/0006'"_s, {}).has_value();
        }).waitForFinished();
        const auto book = read();
        QCOMPARE(book->students.size(), 5);
        QCOMPARE(book->countsAt(0), (StatusCounts{ .present = 2, .absent = 1, .late = 1, .excused = 1 }));
    }

    /// Figures of a class are for who may read them; without the guard in the reader this fails.
    void aTeacherOfNoClassReadsNoBook()
    {
        become(u"teacher"_s);
        const auto refused = read();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        const StudentId max = m_store->stored(m_morning).rows.at(1).student.id;
        const auto history = [&] {
            return m_store->data->run([max](Store &store) { return StudentReader(store.read().database()).history(max, {}, {}, { 2026, 11, 20 }); }).result();
        };
        QVERIFY(!history());
        become(u"auditor"_s);
        QVERIFY(read());
        QVERIFY(history());
        QCOMPARE(history()->entries.size(), 2);
    }

    void everyCellSaysWhoWhenAndWhere()
    {
        open();
        BookView &view = m_page->view();
        const QAbstractItemModelTester tester(view.model());
        QCOMPARE(view.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Max Jones, Friday 20 November, 08:00, Mathematics, Absent, on this device"_s);
        QCOMPARE(view.model()->index(2, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Élodie Lefèvre, Friday 20 November, 11:00, Mathematics, Unmarked"_s);
        QCOMPARE(view.model()->headerData(1, Qt::Vertical, Qt::AccessibleTextRole).toString(),
                 u"Max Jones, 7A/0002, 0.0 %, below 75 %, 2 absent"_s);
        // ... and to a screen reader.
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), 6);
        QCOMPARE(table->tableInterface()->columnCount(), 2);
        QCOMPARE(table->tableInterface()->cellAt(1, 0)->text(QAccessible::Name),
                 u"Max Jones, Friday 20 November, 08:00, Mathematics, Absent, on this device"_s);
    }

    void keysMoveInBothDirectionsAndOpen()
    {
        open();
        BookView &view = m_page->view();
        QCOMPARE(view.currentIndex(), view.model()->index(0, 1)); // begins at the latest session
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentIndex(), view.model()->index(1, 0));
        QVERIFY(says(u"Max Jones, Friday 20 November, 08:00, Mathematics: Absent, on this device"_s));
        QSignalSpy sessions(m_page.get(), &ClassBookPage::sessionRequested);
        QSignalSpy students(m_page.get(), &ClassBookPage::studentRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().first().value<SessionId>(), m_morning);
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(students.size(), 1);
        QCOMPARE(students.first().first().value<StudentId>(), m_page->model().book().students.at(1).id);
        QCOMPARE(sessions.size(), 1);
    }

    void headersOpenByMouse()
    {
        open();
        BookView &view = m_page->view();
        QSignalSpy sessions(m_page.get(), &ClassBookPage::sessionRequested);
        QSignalSpy students(m_page.get(), &ClassBookPage::studentRequested);
        QTest::mouseClick(view.verticalHeader()->viewport(), Qt::LeftButton, {}, { 20, view.verticalHeader()->sectionViewportPosition(2) + 10 });
        QCOMPARE(students.size(), 1);
        QCOMPARE(students.first().first().value<StudentId>(), m_page->model().book().students.at(2).id);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, { view.horizontalHeader()->sectionViewportPosition(0) + 10, 10 });
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().first().value<SessionId>(), m_morning);
    }

    void followsWhatIsMarkedWithoutReadingAgain()
    {
        open();
        const StudentId max = m_page->model().book().students.at(1).id;
        mark(m_noon, u"-P----"_s);
        QTRY_COMPARE(m_page->model().cell(1, 1).status(), Status::Present);
        QCOMPARE(m_page->model().counts(1), (StatusCounts{ .present = 1, .absent = 1 }));
        QCOMPARE(m_page->model().book().students.at(1).id, max);
    }

    void aNewRegisterAppears()
    {
        open();
        m_store->openSession({ 13, 0 });
        QTRY_COMPARE(m_page->model().columnCount(), 3);
        QCOMPARE(m_page->model().cell(0, 2), BookCell(Status::Unmarked, DeliveryState::Nothing, false));
    }

    void saysWhatToDoWhereThereIsNothing()
    {
        open();
        m_page->open({ .classCode = u"7A"_s, .period = BookPeriod::FromTo, .from = { 2020, 1, 1 }, .to = { 2020, 2, 1 } });
        QTRY_VERIFY(says(u"No registers of this class in this period."_s));
        m_page->open({ .classCode = u"7A"_s, .period = BookPeriod::Week });
        QTRY_VERIFY(m_page->view().isVisible());
    }

    void whatCannotBeReadIsSaidAndTriedAgain()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_page = std::make_unique<ClassBookPage>(*m_store->data, m_store->school, m_store->clock, *m_theme, m_store->directory() + u"/nowhere"_s);
        m_page->show();
        QTRY_VERIFY(says(u"This cannot be shown now."_s));
        QVERIFY(button(u"Try again"_s)->isVisible());
    }

    void whatIsShownIsExportedAndPrinted()
    {
        open();
        const QString csv = m_store->dir.filePath(u"book.csv"_s);
        m_page->exportTo(csv);
        QTRY_VERIFY(says(u"11 marks are in"_s));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"2026-11-20 08:00 MAT"_s) && text.contains(u"Max Jones"_s), qPrintable(text));
        const QString pdf = m_store->dir.filePath(u"book.pdf"_s);
        m_page->printTo(pdf);
        QTRY_VERIFY(says(u"to be printed."_s));
        QFile printed(pdf);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().startsWith("%PDF"));
    }

    void studentsStayInSightFromRightToLeft()
    {
        open();
        m_page->setLayoutDirection(Qt::RightToLeft);
        m_page->resize(600, 500);
        QTRY_VERIFY(m_page->view().verticalHeader()->geometry().right() >= m_page->view().width() - 20);
    }

private:
    Result<ClassBook> read(const QString &code = u"7A"_s, QDate from = {}, QDate to = {})
    {
        return m_store->data->run([=](Store &store) { return BookReader(store.read().database()).book(code, from, to); }).result();
    }

    void become(const QString &role)
    {
        const bool done = m_store->data->run([role](Store &store) {
            return store.database().run(u"INSERT INTO rule VALUES('role',?,1,0,'') ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s, { role }).has_value();
        }).result();
        QVERIFY(done);
    }

    void mark(SessionId session, const QString &statuses)
    {
        QList<MarkEdit> edits;
        const Register own = m_store->stored(session);
        for (qsizetype i = 0; i < statuses.size(); ++i) {
            if (const auto status = statusFromCode(statuses.mid(i, 1)))
                edits.append({ .session = session, .student = own.rows.at(i).student.id, .value = StatusValue{ *status, {} }, .note = {} });
        }
        const auto done = m_store->data->run([edits](Store &store) { return store.record(edits); }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void open()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_page = std::make_unique<ClassBookPage>(*m_store->data, m_store->school, m_store->clock, *m_theme, m_store->directory());
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY(m_page->view().isVisible() && m_page->model().rowCount() == 6);
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ClassBookPage> m_page;
    SessionId m_morning;
    SessionId m_noon;
};

QTEST_MAIN(tst_ClassBook)
#include "tst_classbook.moc"
