// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/mainwindow.h"
#include "ui/timetable/lessoncard.h"
#include "ui/timetable/timetablegrid.h"
#include "ui/timetable/timetablepage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QMimeData>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The timetable page in the real window, on a real store.
class tst_TimetablePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        failOnOurWarnings();
        m_year = std::make_unique<SchoolYear>();
    }
    void cleanup()
    {
        m_window.reset();
        m_year.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWeekHasItsLessonsHolidaysAndClashes()
    {
        show();
        QVERIFY(card(u"7A Mathematics, Fri 20 Nov, 08:00–08:50, R1, J. Okafor"_s));
        QVERIFY(card(u"7A ENG, Fri 20 Nov, 09:45"_s));
        QVERIFY(says(*m_window, u"No lessons: Founders' day"_s));
        QVERIFY(says(*m_window, u"13:00–16:00, Sports"_s));
        QCOMPARE(grid()->shownDays().size(), 5);
        QVERIFY(!says(*m_window, u"at once"_s));
        // the room, the teacher and nobody else is needed twice
        change({ .classCode = u"7A"_s, .subjectCode = u"ENG"_s, .date = m_year->today, .start = QTime(9, 45), .room = u"R1"_s });
        QTRY_VERIFY(says(*m_window, u"Room R1 is needed for 7A ENG and 7B Mathematics at once"_s));
        QVERIFY(card(u"7A ENG, Fri 20 Nov, 09:45–10:35, R1, A. Lindqvist, Room is needed twice"_s));
        choose(u"Class"_s, u"7B"_s);
        QCOMPARE(grid()->shownLessons(), 1);
        choose(u"Class"_s, u"All classes"_s);
        choose(u"Teacher"_s, u"A. Lindqvist"_s);
        QCOMPARE(grid()->shownLessons(), 1);
        QVERIFY(press(*m_window, u"Days shown: Day"_s));
        QTRY_COMPARE(grid()->shownDays(), QList<QDate>{ m_year->today });
        QVERIFY(press(*m_window, u"Earlier"_s));
        QTRY_COMPARE(grid()->shownDays(), QList<QDate>{ m_year->today.addDays(-1) });
    }

    void aPanelLeavesTheWeekAsItIs()
    {
        show({ 1120, 800 });
        QVERIFY(grid()->showsColumns());
        card(u"7A Mathematics, Thu 19 Nov, 09:45"_s)->click();
        settle(*m_year->data, *m_window);
        QVERIFY(grid()->width() < 700); // the panel has taken of it
        QVERIFY(grid()->showsColumns());
    }

    void aDropMovesALessonWhichKeepsItsId()
    {
        show();
        const SessionId id = card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->id();
        QWidget *cell = card(u"7A Mathematics, Thu 19 Nov, 09:45"_s)->parentWidget();
        QMimeData mime;
        mime.setData(LessonCard::mimeType, id.toString().toLatin1());
        QDragEnterEvent enter({ 5, 5 }, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(cell, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 5, 5 }, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(cell, &drop);
        QTRY_VERIFY(card(u"7A Mathematics, Thu 19 Nov, 09:45–10:35, R1, J. Okafor, Moved from Fri 20 Nov, 08:00"_s));
        QVERIFY(says(*m_window, u"7A Mathematics is now on Thu 19 Nov, 09:45."_s));
        const auto there = m_year->lessons(m_year->today.addDays(-1));
        QVERIFY(std::ranges::any_of(there, [id](const Lesson &l) { return l.planned.id == id && l.planned.moved(); }));
        QTRY_VERIFY(says(*m_window, u"The class has 7A Mathematics and 7A Mathematics at once"_s));
        QVERIFY(press(*m_window, u"Undo"_s));
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov, 08:00–08:50, R1, J. Okafor"_s));
        QVERIFY(!m_year->lessons(m_year->today).isEmpty() && !m_year->lessons(m_year->today).constFirst().planned.moved());
    }

    void keysMoveALessonAndTakeItBack()
    {
        show();
        LessonCard *first = card(u"7A Mathematics, Fri 20 Nov, 08:00"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = qobject_cast<LessonCard *>(QApplication::focusWidget());
        QVERIFY(second && second->accessibleName().startsWith(u"7A ENG"_s));
        QTest::keyClick(second, Qt::Key_Left);
        auto *third = qobject_cast<LessonCard *>(QApplication::focusWidget());
        QVERIFY(third && third->accessibleName().startsWith(u"7A Mathematics, Thu"_s));
        QTest::keyClick(third, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(card(u"7A Mathematics, Wed 18 Nov, 09:45–10:35, R1, J. Okafor, Moved from Thu 19 Nov, 09:45"_s));
        QTRY_COMPARE(QApplication::focusWidget(), card(u"7A Mathematics, Wed"_s)); // where it went
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(card(u"7A Mathematics, Wed 18 Nov, 08:00–08:50"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Undo"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(card(u"7A Mathematics, Wed 18 Nov, 09:45"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(card(u"7A Mathematics, Thu 19 Nov, 09:45"_s));
    }

    void cancellingNeedsAReasonAndIsShown()
    {
        show();
        card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->click();
        QVERIFY(press(*m_window, u"Cancel this lesson"_s));
        QVERIFY(press(*m_window, u"Cancel the lesson"_s));
        QVERIFY(says(*m_window, u"Say why it is cancelled"_s));
        auto *reason = seen<QLineEdit>(*m_window, u"Reason"_s);
        QTest::keyClicks(reason, u"School trip"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov, 08:00–08:50, R1, J. Okafor, Cancelled: School trip"_s));
        card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->click();
        QVERIFY(!seen<QPushButton>(*m_window, u"Open the register"_s));
        QVERIFY(press(*m_window, u"Plan a makeup lesson"_s));
        seen<QTimeEdit>(*m_window, u"From"_s)->setTime({ 11, 0 });
        seen<QTimeEdit>(*m_window, u"To"_s)->setTime({ 11, 50 });
        QVERIFY(press(*m_window, u"Add the lesson"_s));
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov, 11:00–11:50, R1, J. Okafor, Extra lesson"_s));
        card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->click();
        QVERIFY(press(*m_window, u"As every week again"_s));
        QTRY_VERIFY(!card(u"7A Mathematics, Fri 20 Nov, 08:00–08:50, R1, J. Okafor, Cancelled"_s));
    }

    void aSubstituteInAnotherRoomIsWarnedOfBefore()
    {
        show();
        card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->click();
        QVERIFY(press(*m_window, u"Change this lesson"_s));
        seen<QTimeEdit>(*m_window, u"From"_s)->setTime({ 9, 45 });
        seen<QTimeEdit>(*m_window, u"To"_s)->setTime({ 10, 35 });
        seen<QLineEdit>(*m_window, u"Room"_s)->setText(u"R3"_s);
        choose(u"Teacher"_s, u"A. Lindqvist"_s, 1);
        QVERIFY(says(*m_window, u"A. Lindqvist is to teach"_s)); // before anything is kept
        QVERIFY(!m_year->lessons(m_year->today).constFirst().planned.moved());
        seen<QTimeEdit>(*m_window, u"From"_s)->setTime({ 7, 0 });
        seen<QTimeEdit>(*m_window, u"To"_s)->setTime({ 7, 50 });
        QVERIFY(!says(*m_window, u"at once"_s));
        QVERIFY(press(*m_window, u"Change this lesson"_s));
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov, 07:00–07:50, R3, A. Lindqvist, Moved from 08:00, Substitute: A. Lindqvist"_s));
    }

    void aWeeklyLessonChangesFromADayOnAndNotBefore()
    {
        show();
        card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->click();
        QVERIFY(press(*m_window, u"Change it for every week"_s));
        seen<QLineEdit>(*m_window, u"Room"_s)->setText(u"Lab"_s);
        QVERIFY(press(*m_window, u"Keep the weekly lesson"_s));
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov, 08:00–08:50, Lab"_s));
        QCOMPARE(m_year->lessons(m_year->today.addDays(-7)).constFirst().planned.room, u"R1"_s);
        QCOMPARE(m_year->lessons(m_year->today.addDays(7)).constFirst().planned.room, u"Lab"_s);
        QVERIFY(press(*m_window, u"Undo"_s));
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov, 08:00–08:50, R1"_s));
        QVERIFY(press(*m_window, u"Weekly lesson"_s));
        choose(u"Class"_s, u"7B"_s, 1);
        seen<QTimeEdit>(*m_window, u"From"_s)->setTime({ 11, 0 });
        seen<QTimeEdit>(*m_window, u"To"_s)->setTime({ 10, 0 });
        QVERIFY(press(*m_window, u"Keep the weekly lesson"_s));
        QVERIFY(says(*m_window, u"must end after it begins"_s));
        seen<QTimeEdit>(*m_window, u"To"_s)->setTime({ 11, 45 });
        QVERIFY(press(*m_window, u"Keep the weekly lesson"_s));
        QTRY_VERIFY(card(u"7B, Fri 20 Nov, 11:00–11:45"_s));
        QVERIFY(says(*m_window, u"Every week: 7B, Friday, 11:00."_s));
    }

    void aHolidayTakesLessonsAwayAndGivesThemBack()
    {
        show();
        QVERIFY(press(*m_window, u"Holidays"_s));
        QVERIFY(press(*m_window, u"Add days without lessons"_s));
        QVERIFY(says(*m_window, u"Say what it is"_s));
        QTest::keyClicks(seen<QLineEdit>(*m_window, u"What it is"_s), u"Election"_s);
        QVERIFY(press(*m_window, u"Add days without lessons"_s));
        QTRY_VERIFY(says(*m_window, u"No lessons: Election"_s));
        QTRY_VERIFY(!card(u"7A Mathematics, Fri 20 Nov"_s));
        QVERIFY(m_year->lessons(m_year->today).isEmpty());
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Remove Election"_s));
        QVERIFY(press(*m_window, u"Remove Election"_s));
        QTRY_VERIFY(card(u"7A Mathematics, Fri 20 Nov"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!seen<QLineEdit>(*m_window, u"What it is"_s));
        QCOMPARE(m_window->page(), Page::Timetable);
    }

    void aRegisterIsOpenedFromItsLesson()
    {
        show();
        LessonCard *lesson = card(u"7A ENG, Fri 20 Nov, 09:45"_s);
        const SessionId id = lesson->id();
        lesson->setFocus();
        QTest::keyClick(lesson, Qt::Key_Return);
        QVERIFY(press(*m_window, u"Open the register"_s));
        QTRY_COMPARE(m_window->page(), Page::Register);
        QTRY_COMPARE(m_year->stored(id).rows.size(), 6);
        m_window->go(Page::Timetable);
        QTRY_VERIFY(card(u"7A ENG, Fri 20 Nov, 09:45–10:35, R2, A. Lindqvist, Register open"_s));
        QTest::keyClick(card(u"7A ENG"_s), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(says(*m_window, u"Its register is there already"_s)); // what was taken stays where it was
    }

    void aTeacherReadsAndIsToldWhoMayChange()
    {
        m_year->rule(u"staff_number"_s, u"T2"_s);
        m_year->rule(u"role"_s, u"teacher"_s);
        show();
        QTRY_COMPARE(grid()->shownLessons(), 1); // those of one's own first
        QVERIFY(!seen<QPushButton>(*m_window, u"Holidays"_s));
        card(u"7A ENG"_s)->click();
        QVERIFY(seen<QPushButton>(*m_window, u"Open the register"_s));
        QVERIFY(seen<QPushButton>(*m_window, u"Cancel this lesson"_s));
        QVERIFY(!seen<QPushButton>(*m_window, u"Change this lesson"_s));
        QVERIFY(says(*m_window, u"Change the timetable: only as Office, Admin. You are here as Teacher."_s));
        QTest::keyClick(card(u"7A ENG"_s), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_year->lessons(m_year->today).size(), 3);
    }

    /// Seven days below each other on a small tablet: whoever comes wants today.
    void itBeginsWithTheLessonThatIsOn()
    {
        show({ 700, 520 });
        QVERIFY(!grid()->showsColumns());
        const auto isSeen = [this](const QWidget *widget) { return widget && !widget->visibleRegion().isEmpty(); };
        const auto timeOf = [this](const QString &begin) { return card(begin); };
        QTRY_VERIFY(isSeen(timeOf(u"7A ENG, Fri 20 Nov, 09:45"_s))); // it is 09:52
        QVERIFY(isSeen(grid()->todayHead()));
        QVERIFY(press(*m_window, u"Later"_s));
        settle(*m_year->data, *m_window);
        QVERIFY(!grid()->todayHead());
        QVERIFY(press(*m_window->findChild<TimetablePage *>(), u"Today"_s) && QTest::qWaitFor([this] { return grid()->todayHead() != nullptr; }));
        QTRY_VERIFY(isSeen(timeOf(u"7A ENG, Fri 20 Nov, 09:45"_s)));
    }

    void overAWeekendTheWeekIsTheNextOne()
    {
        show();
        QVERIFY(grid()->shownDays().contains(m_year->today));
        m_window->go(Page::Today);
        m_year->clock.now += 3 * 24 * 3600 * 1000LL;
        m_window->go(Page::Timetable);
        QTRY_VERIFY(grid()->shownDays().contains(m_year->today.addDays(3)));
        QVERIFY(!grid()->shownDays().contains(m_year->today));
        QVERIFY(press(*m_window, u"Earlier"_s)); // a week that somebody chose stays
        settle(*m_year->data, *m_window);
        QVERIFY(grid()->shownDays().contains(m_year->today));
        m_window->go(Page::Today);
        m_year->clock.now += 24 * 3600 * 1000LL;
        m_window->go(Page::Timetable);
        settle(*m_year->data, *m_window);
        QVERIFY(grid()->shownDays().contains(m_year->today));
    }

    void everyWordHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("desktop") << QSize(1280, 800) << 100 << false;
        QTest::newRow("right to left") << QSize(1280, 800) << 100 << true;
        QTest::newRow("small tablet, large text") << QSize(800, 600) << 200 << false;
        QTest::newRow("large text, right to left") << QSize(1280, 800) << 200 << true;
    }
    void everyWordHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        show(size, percent);
        QStringList findings = look(u"week"_s);
        for (const QString &button : { u"Extra lesson"_s, u"Weekly lesson"_s, u"Holidays"_s }) {
            QVERIFY(press(*m_window, button));
            settle(*m_year->data, *m_window);
            findings << look(button);
            m_window->findChild<TimetablePage *>()->closePanel();
            settle(*m_year->data, *m_window);
        }
        card(u"7A Mathematics, Fri 20 Nov, 08:00"_s)->click();
        settle(*m_year->data, *m_window);
        findings << look(u"lesson"_s);
        for (const QString &finding : std::as_const(findings))
            qInfo().noquote() << finding;
        QCOMPARE(findings.size(), 0);
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES names no folder");
        show();
        change({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = m_year->today, .start = QTime(8, 0), .newDate = m_year->today.addDays(-2), .newStart = QTime(8, 0), .newEnd = QTime(8, 50) });
        change({ .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = m_year->today.addDays(-1), .start = QTime(9, 45), .reason = u"School trip"_s });
        change({ .classCode = u"7A"_s, .subjectCode = u"ENG"_s, .date = m_year->today, .start = QTime(9, 45), .room = u"R1"_s, .teacher = u"T1"_s });
        const auto settled = [this] { settle(*m_year->data, *m_window); return true; };
        takePictures(*m_window, u"timetable"_s, settled);
        card(u"7A ENG, Fri"_s)->click();
        takePictures(*m_window, u"timetable-lesson"_s, settled);
        m_window->resize(1280, 800);
        settle(*m_year->data, *m_window);
        QVERIFY(press(*m_window, u"Holidays"_s));
        takePictures(*m_window, u"timetable-holidays"_s, settled);
    }

private:
    void show(QSize size = { 1280, 800 }, int percent = 100)
    {
        m_window = std::make_unique<MainWindow>(*m_year->data, m_year->school, m_year->clock, m_year->directory());
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Timetable);
        QTRY_VERIFY(grid()->shownLessons() > 0);
        settle(*m_year->data, *m_window);
    }
    TimetableGrid *grid() const { return m_window->findChild<TimetableGrid *>(); }
    LessonCard *card(const QString &begin) const { return seen<LessonCard>(*m_window, begin); }
    QStringList look(const QString &where) const
    {
        return withoutRoom(*m_window, where, [](const QString &) { return false; });
    }
    /// The `nth` visible choice of this name; a form's comes after the page's own.
    void choose(const QString &name, const QString &words, int nth = 0) const
    {
        const QList<QComboBox *> boxes = m_window->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (!box->isVisible() || box->accessibleName() != name || nth-- > 0)
                continue;
            box->setFocus();
            box->setCurrentText(words);
            QCOMPARE(box->currentText(), words);
            emit box->activated(box->currentIndex());
            return;
        }
        QFAIL(qPrintable(u"no choice "_s + name));
    }
    void change(LessonChange change)
    {
        if (change.kind == LessonChange::Kind::Cancelled && change.reason.isEmpty())
            change.kind = LessonChange::Kind::Changed;
        const auto done = m_year->data->run([change](Store &store) { return changeLesson(store, change); }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_TimetablePage)
#include "tst_timetablepage.moc"
