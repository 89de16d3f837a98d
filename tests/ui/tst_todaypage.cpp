// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closings.h"
#include "core/store/sessionactions.h"
#include "tests/ui/pictures.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/mainwindow.h"
#include "ui/register/registerpage.h"
#include "ui/today/sessionrow.h"
#include "ui/today/todaypage.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The day's lessons, with and without a register, in the real window on a real store.
class tst_TodayPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        failOnOurWarnings();
        m_year = std::make_unique<SchoolYear>(); // Friday, 9:52
    }
    void cleanup()
    {
        m_window.reset();
        m_year.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyLessonOfTheDayIsThereBeforeItHasARegister()
    {
        show();
        QTRY_COMPARE(rows(), 3);
        QVERIFY(says(page(), u"3 lessons without a register yet."_s));
        QVERIFY(row(u"7A Mathematics, 08:00"_s, u"Open"_s)); // over, and still to be opened
        QVERIFY(says(page(), u"Over, and no register was opened"_s));
        QVERIFY(says(page(), u"Opens by itself within a minute"_s)); // 9:45, and the clock has not come round
        if (wantsPictures())
            takePictures(*m_window, u"today"_s, [] { return true; });
    }

    void aLessonThatWillOpenByItselfSaysWhen()
    {
        m_year->clock.now -= 2 * 3600'000; // 7:52
        show();
        QTRY_VERIFY(says(page(), u"Scheduled. Opens by itself at 09:40"_s));
        m_year->rule(u"session.auto_open"_s, u"false"_s);
        QTRY_VERIFY(!says(page(), u"Opens by itself at 09:40"_s));
    }

    void aLessonIsOpenedFromHere()
    {
        show();
        QTRY_COMPARE(rows(), 3);
        QPushButton *open = row(u"7A ENG, 09:45"_s, u"Open"_s);
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(m_window->page(), Page::Register);
        m_window->go(Page::Today);
        QTRY_VERIFY(says(page(), u"0 of 1 registers finished. 2 lessons without a register yet."_s));
        QCOMPARE(rows(), 3); // the same one, not one more
    }

    /// A register that closed by itself half taken is told of, and taken back whole.
    void aClosingByTheRuleIsToldAndTakenBack()
    {
        m_year->rule(u"session.auto_open"_s, u"false"_s);
        m_year->clock.now -= 80 * 60'000; // 8:32: the first lesson goes on
        show();
        QTRY_COMPARE(rows(), 3);
        row(u"7A Mathematics, 08:00"_s, u"Open"_s)->click();
        QTRY_COMPARE(m_window->page(), Page::Register);
        QTRY_VERIFY(says(*m_window, u"Closes by itself at 08:55; who is not marked then is marked absent."_s)); // beforehand
        const auto taken = m_year->data->run([day = m_year->today](Store &store) -> Result<SessionId> {
            const auto sessions = store.read().sessions({ day, day, {} });
            const auto reg = store.read().registerOf(sessions->first().session.id);
            const auto done = store.record({ { .session = reg->session.id, .student = reg->rows[0].student.id, .value = StatusValue{ Status::Present, {} } } });
            return done ? Result<SessionId>(reg->session.id) : Result<SessionId>(fail(done.error()));
        }).result();
        QVERIFY(taken);
        m_year->clock.now += 24 * 60'000;
        QCOMPARE(m_year->data->run([](Store &store) { return runLessons(store); }).result()->absences, 5);
        const RegisterModel &model = m_window->findChild<RegisterPage *>()->model();
        QTRY_COMPARE(model.index(1, RegisterModel::Note).data().toString(), u"Not called: absent by the school's rule"_s);
        QVERIFY(model.index(1, RegisterModel::StatusColumn).data(Qt::AccessibleTextRole).toString().contains(u"Not called: absent by the school's rule"_s));
        m_window->go(Page::Today);
        QTRY_VERIFY(says(page(), u"7A Mathematics finished by itself 08:56: 5 students who were not called are marked absent."_s));
        if (wantsPictures())
            takePictures(*m_window, u"closed"_s, [] { return true; });
        QVERIFY(press(page(), u"Look, 7A Mathematics"_s));
        QTRY_COMPARE(m_window->page(), Page::Register);
        m_window->go(Page::Today);
        QVERIFY(press(page(), u"Undo, 7A Mathematics"_s));
        QTRY_COMPARE(m_window->page(), Page::Register); // to be taken now
        const Register reg = m_year->stored(*taken);
        QCOMPARE(reg.session.finishedAt, 0);
        for (const RegisterRow &row : reg.rows)
            QCOMPARE(row.state.mark.value.status, row.position == 1 ? Status::Present : Status::Unmarked);
        m_window->go(Page::Today);
        QTRY_VERIFY(!says(page(), u"finished by itself"_s));
    }

    void whatIsCancelledMovedOrToComeSaysSo()
    {
        change({ .classCode = u"7A"_s, .subjectCode = u"ENG"_s, .date = m_year->today, .start = QTime(9, 45), .reason = u"trip"_s }, true);
        change({ .classCode = u"7B"_s, .subjectCode = u"MAT"_s, .date = m_year->today, .start = QTime(9, 45), .newDate = m_year->today, .newStart = QTime(11, 0), .newEnd = QTime(11, 50) });
        show();
        QTRY_VERIFY(says(page(), u"Cancelled: trip"_s));
        QVERIFY(!row(u"7A ENG, 09:45"_s, u"Open"_s));
        QVERIFY(says(page(), u"Moved from 09:45"_s));
        QVERIFY(press(page(), u"Next day"_s));
        QVERIFY(press(page(), u"Next day"_s));
        QVERIFY(press(page(), u"Next day"_s)); // Monday: no lessons, but on Thursday there is one
        for (int day = 0; day < 3; ++day)
            QVERIFY(press(page(), u"Next day"_s));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(says(page(), u"Scheduled"_s));
        QVERIFY(!row(u"7A Mathematics, 09:45"_s, u"Open"_s)); // its day is still to come
    }

    void aHolidayExplainsItself()
    {
        show();
        for (int day = 0; day < 4; ++day)
            QVERIFY(press(page(), u"Previous day"_s)); // Monday 16 November
        QTRY_VERIFY(says(*m_window, u"The school is closed on this day: Founders' day."_s));
    }

    void aTeacherSeesTheirOwnAndWhatIsOpen()
    {
        m_year->rule(u"staff_number"_s, u"T1"_s);
        m_year->rule(u"role"_s, u"teacher"_s);
        show();
        QTRY_COMPARE(rows(), 2); // 7A and 7B mathematics
        QVERIFY(!says(page(), u"7A ENG"_s));
    }

    void aColleaguesRegisterIsThereOnRequestAndToBeRead()
    {
        open(u"7B"_s, u"MAT"_s);
        m_year->rule(u"staff_number"_s, u"T2"_s); // who teaches 7A
        m_year->rule(u"role"_s, u"teacher"_s);
        show();
        QTRY_COMPARE(rows(), 1); // 7A English
        QVERIFY(!says(page(), u"Not your class"_s));
        QVERIFY(press(page(), u"Show 1 register of another class"_s));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(says(page(), u"Not your class"_s));
        QPushButton *view = row(u"7B Mathematics, 09:45"_s, u"View"_s);
        QVERIFY(view);
        QVERIFY(!row(u"7B Mathematics, 09:45"_s, u"Open"_s));
        if (wantsPictures())
            takePictures(*m_window, u"today-teacher"_s, [] { return true; });
        view->click();
        QTRY_COMPARE(m_window->page(), Page::Register);
        QTRY_VERIFY(says(*m_window, u"By the school's lists this class is not yours: you can read, not mark."_s));
        nothingMarks();
        QVERIFY(!seen<QPushButton>(*m_window, u"Story"_s) && !seen<QPushButton>(*m_window, u"Timeline"_s)); // nor is its history one's own
        if (wantsPictures())
            takePictures(*m_window, u"register-not-yours"_s, [] { return true; });
        QVERIFY(press(*m_window, u"Choose another lesson"_s));
        QTRY_COMPARE(m_window->page(), Page::Today);
        QVERIFY(press(page(), u"Show only my classes"_s));
        QTRY_COMPARE(rows(), 1);
        QPushButton *own = row(u"7A ENG, 09:45"_s, u"Open"_s);
        QVERIFY(own);
        own->click();
        QTRY_COMPARE(m_window->page(), Page::Register);
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Finish register"_s));
        QTRY_VERIFY(!registers().model().isReadOnly());
        QTest::keyClick(registers().view().viewport(), Qt::Key_P);
        QTRY_COMPARE(registers().model().line(0).state.mark.value.status, Status::Present);
    }

    void anAuditorReadsAndIsToldWhereTheRoleIsSet()
    {
        open(u"7B"_s, u"MAT"_s);
        m_year->rule(u"role"_s, u"auditor"_s);
        show();
        QTRY_VERIFY(row(u"7B Mathematics, 09:45"_s, u"View"_s));
        QVERIFY(!says(page(), u"Not your class"_s)); // no class is
        QTRY_VERIFY(!seen<QPushButton>(page(), u"Add a session"_s));
        row(u"7B Mathematics, 09:45"_s, u"View"_s)->click();
        QTRY_COMPARE(m_window->page(), Page::Register);
        QTRY_VERIFY(says(*m_window, u"You are here to read, not to mark."_s));
        nothingMarks();
        QVERIFY(seen<QPushButton>(*m_window, u"Story"_s));
        QVERIFY(press(*m_window, u"See the rules"_s));
        QTRY_COMPARE(m_window->page(), Page::Settings);
        QTRY_VERIFY(says(*m_window, u"You are here as Auditor."_s));
        m_year->rule(u"role"_s, u"admin"_s);
        m_window->go(Page::Register);
        QTRY_COMPARE(m_window->page(), Page::Register);
        QTRY_VERIFY(!registers().model().isReadOnly());
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Finish register"_s)); // without being opened again
        QVERIFY(!says(*m_window, u"You are here to read"_s));
    }

private:
    /// Buttons away, keys and cells dead, and no complaint for each of them.
    void nothingMarks()
    {
        QTRY_VERIFY(registers().model().isReadOnly());
        for (const QString &name : { u"Finish register"_s, u"Fill the rest"_s, u"All here but"_s, u"Undo"_s, u"Redo"_s, u"Add a student"_s, u"Copy"_s, u"Reopen"_s })
            QVERIFY2(!seen<QPushButton>(*m_window, name), qPrintable(name));
        RegisterModel &model = registers().model();
        for (const Qt::Key key : { Qt::Key_P, Qt::Key_A, Qt::Key_L, Qt::Key_E, Qt::Key_U, Qt::Key_N, Qt::Key_M, Qt::Key_W, Qt::Key_Return, Qt::Key_3 })
            QTest::keyClick(registers().view().viewport(), key);
        model.mark({ 0 }, Status::Absent, Capture::Touch);
        model.fillRest();
        QVERIFY(!(model.flags(model.index(0, RegisterModel::StatusColumn)) & Qt::ItemIsEditable));
        QVERIFY(model.rowCount() > 0);
        m_year->data->run([](Store &) { return true; }).waitForFinished(); // whatever was sent has been answered
        QCoreApplication::processEvents();
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.line(row).state.mark.value.status, Status::Unmarked);
            QVERIFY2(model.line(row).problem.isEmpty(), qPrintable(model.line(row).problem));
            QCOMPARE(model.line(row).saving, 0);
        }
        registers().see(RegisterSight::Seats);
        QVERIFY(!seen<QPushButton>(*m_window, u"Arrange seats"_s));
        registers().see(RegisterSight::List);
    }
    RegisterPage &registers() { return *m_window->findChild<RegisterPage *>(); }
    void open(const QString &classCode, const QString &subject)
    {
        const auto done = m_year->data->run([=, day = m_year->today](Store &store) {
            return store.openSession({ .classCode = classCode, .subjectCode = subject, .date = day, .start = { 9, 45 }, .end = { 10, 35 } });
        }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    void show()
    {
        m_window = std::make_unique<MainWindow>(*m_year->data, m_year->school, m_year->clock, m_year->directory());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Today);
    }
    QWidget &page() { return *m_window->findChild<TodayPage *>(); }
    int rows()
    {
        int n = 0;
        const auto all = page().findChildren<SessionRow *>();
        for (const SessionRow *row : all)
            n += row->isVisible() ? 1 : 0;
        return n;
    }
    QPushButton *row(const QString &lesson, const QString &action) { return seen<QPushButton>(page(), action + u' ' + lesson); }
    void change(LessonChange change, bool cancelled = false)
    {
        change.kind = cancelled ? LessonChange::Kind::Cancelled : LessonChange::Kind::Changed;
        const auto done = m_year->data->run([change](Store &store) { return changeLesson(store, change); }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_TodayPage)
#include "tst_todaypage.moc"
