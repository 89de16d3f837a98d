// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/room.h"
#include "tests/ui/uistore.h"
#include "ui/mainwindow.h"
#include "ui/register/registerpage.h"
#include "ui/student/attendancechart.h"
#include "ui/student/studentpage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// One student's page on a real store, and the ways to it and back.
class tst_StudentPage : public QObject
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
        m_max = m_store->stored(m_morning).rows.at(1).student.id;
        mark(m_morning, Status::Absent, u"ill"_s);
        mark(m_noon, Status::Late, {});
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
        m_theme.reset();
        m_store.reset();
    }

    void theWeeksOfAHistoryHaveNoHoles()
    {
        QList<HistoryEntry> entries(3);
        entries[0].session.date = { 2026, 11, 20 }; // Friday
        entries[0].value.status = Status::Present;
        entries[1].session.date = { 2026, 11, 16 }; // Monday of that week
        entries[1].value.status = Status::Absent;
        entries[2].session.date = { 2026, 11, 1 }; // Sunday: the week of 26 October
        entries[2].value.status = Status::Late;
        const QList<WeekCounts> weeks = countsByWeek(entries);
        QCOMPARE(weeks.size(), 4);
        QCOMPARE(weeks.first().monday, QDate(2026, 10, 26));
        QCOMPARE(weeks.first().counts, (StatusCounts{ .late = 1 }));
        QCOMPARE(weeks.at(1).counts.total(), 0);
        QCOMPARE(weeks.last().counts, (StatusCounts{ .present = 1, .absent = 1 }));
        QCOMPARE(countsByWeek({}).size(), 0);
    }

    void saysHowOftenAndByWhichRule()
    {
        open();
        QVERIFY(says(u"Max Jones"_s));
        QVERIFY(says(u"7A/0002, 7A"_s));
        QVERIFY(says(u"50.0 %"_s)); // late counts as here
        QVERIFY(says(u"below 75 %"_s));
        QVERIFY(says(u"1 absent, 1 late"_s));
        QVERIFY(says(u"Present and late, of all lessons that were not excused."_s));
    }

    void theHistoryIsFilteredBySubjectStatusAndNote()
    {
        open();
        const QAbstractItemModelTester tester(&m_page->shown());
        QCOMPARE(m_page->shown().rowCount(), 2);
        QCOMPARE(m_page->shown().entry(0).session.id, m_noon); // the newest first
        choose(u"Status"_s, u"Absent"_s);
        QCOMPARE(m_page->shown().rowCount(), 1);
        QCOMPARE(m_page->shown().entry(0).session.id, m_morning);
        choose(u"Status"_s, u"Present"_s);
        QCOMPARE(m_page->shown().rowCount(), 0);
        choose(u"Status"_s, u"With a note"_s);
        QCOMPARE(m_page->shown().rowCount(), 1);
        QCOMPARE(m_page->shown().entry(0).note, u"ill"_s);
        choose(u"Status"_s, u"Every status"_s);
        choose(u"Subject"_s, u"Mathematics"_s);
        QCOMPARE(m_page->shown().rowCount(), 2);
        QVERIFY(says(u"2 registers, 50.0 %"_s));
    }

    void theHistoryIsFilteredByDate()
    {
        open();
        choose(u"Period"_s, u"From day to day"_s);
        for (QDateEdit *edit : m_page->findChildren<QDateEdit *>())
            edit->setDate({ 2026, 10, 1 });
        QTRY_VERIFY(says(u"No registers in this period."_s));
        choose(u"Period"_s, u"This week"_s);
        QTRY_COMPARE(m_page->shown().rowCount(), 2);
    }

    void aLineIsReadOutAndOpensItsRegister()
    {
        open();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&m_page->table());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->cellAt(1, 0)->text(QAccessible::Name),
                 u"Friday 20 November, 08:00, 7A Mathematics, Absent, ill, On this device"_s);
        QSignalSpy sessions(m_page.get(), &StudentPage::sessionRequested);
        QTest::keyClick(&m_page->table(), Qt::Key_Down);
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().first().value<SessionId>(), m_morning);
    }

    void aChosenLineKeepsTheColourOfItsState()
    {
        open();
        const auto *table = m_page->findChild<QTableView *>();
        QVERIFY(table && table->model()->rowCount() == 2);
        const QSize size(26, 26);
        for (int row = 0; row < 2; ++row) { // as a style asks for it
            const QVariant sign = table->model()->index(row, 3).data(Qt::DecorationRole);
            const QIcon icon = sign.userType() == QMetaType::QPixmap ? QIcon(sign.value<QPixmap>()) : sign.value<QIcon>();
            QCOMPARE(icon.pixmap(size, QIcon::Selected).toImage(), icon.pixmap(size, QIcon::Normal).toImage());
        }
    }

    void leaveAndCorrectionsAreTold()
    {
        m_store->data->run([this](Store &store) {
            const bool leave = store.recordLeave({ .id = {}, .student = m_max, .category = u"medical"_s, .from = { 2026, 11, 23 }, .to = { 2026, 11, 24 },
                                                   .reason = u"operation"_s, .state = RequestState::Approved, .author = {}, .changedAt = 0 })
                                       .has_value();
            return leave && store.requestCorrection({ .id = {}, .session = m_morning, .student = m_max, .from = Status::Absent, .to = Status::Present,
                                                      .reason = u"was in the library"_s, .state = RequestState::Wanted, .author = {}, .changedAt = 0 })
                                .has_value();
        }).waitForFinished();
        open();
        QVERIFY(says(u"23 Nov 2026 to 24 Nov 2026: medical, operation. Approved"_s));
        QVERIFY(says(u"Friday 20 November, 08:00, Mathematics: Absent to Present, was in the library. Waiting for the office"_s));
    }

    void followsWhatIsMarked()
    {
        open();
        mark(m_morning, Status::Present, {});
        QTRY_VERIFY(says(u"100.0 %"_s));
        QVERIFY(!says(u"below 75 %"_s));
    }

    void theChartSaysInWordsWhatItShows()
    {
        const Theme theme(Theme::Mode::Light);
        AttendanceChart chart(theme);
        chart.resize(400, 150);
        QList<WeekCounts> weeks{ { { 2026, 11, 9 }, { .present = 9, .absent = 1 } }, { { 2026, 11, 16 }, { .present = 1, .absent = 3 } } };
        chart.display(weeks, {});
        QCOMPARE(chart.accessibleDescription(), u"2 weeks, below 75 %: Week of 16 November: 25.0 %, 1 present, 3 absent"_s);
        // Below the threshold it is not colour alone: hatched, so more than one colour within the bar.
        QVERIFY(coloursIn(chart, 1) > coloursIn(chart, 0));
        weeks.last().counts = { .present = 4 };
        chart.display(weeks, {});
        QCOMPARE(chart.accessibleDescription(), u"2 weeks, none below 75 %"_s);
    }

    void isReachedFromTheRegisterAndLeftByEscape()
    {
        m_window = std::make_unique<MainWindow>(*m_store->data, m_store->school, m_store->clock, m_store->directory());
        m_window->show();
        m_window->activateWindow();
        m_window->openSession(m_morning);
        auto *page = m_window->findChild<RegisterPage *>();
        QTRY_COMPARE(page->model().rowCount(), 6);
        page->view().goTo(1);
        page->view().setFocus();
        QTest::keyClick(&page->view(), Qt::Key_Return, Qt::ControlModifier);
        auto *student = m_window->findChild<StudentPage *>();
        QTRY_VERIFY(student->isVisible());
        QCOMPARE(student->student(), m_max);
        QCOMPARE(m_window->page(), Page::Students);
        QTRY_COMPARE(student->shown().rowCount(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(m_window->page(), Page::Register);
        // ... and by a tap on the picture.
        const QModelIndex name = page->view().model()->index(2, RegisterModel::StudentName);
        const QRect picture = page->view().delegate().avatarRect(page->view().visualRect(name), Qt::LeftToRight);
        QVERIFY(!picture.isEmpty());
        QTest::mouseClick(page->view().viewport(), Qt::LeftButton, {}, picture.center());
        QTRY_VERIFY(student->isVisible());
        QCOMPARE(student->student(), m_store->stored(m_morning).rows.at(2).student.id);
    }

private:
    void mark(SessionId session, Status status, const QString &note)
    {
        const MarkEdit edit{ .session = session, .student = m_max, .value = StatusValue{ status, {} }, .note = note };
        QVERIFY(m_store->data->run([edit](Store &store) { return store.record({ edit }).has_value(); }).result());
    }

    void open()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_page = std::make_unique<StudentPage>(*m_store->data, m_store->school, m_store->clock, *m_theme, m_store->directory());
        m_page->resize(1000, 900);
        m_page->show();
        m_page->activateWindow();
        m_page->open(m_max);
        QTRY_VERIFY(m_page->table().isVisible());
    }

    void choose(const QString &box, const QString &words)
    {
        for (QComboBox *one : m_page->findChildren<QComboBox *>()) {
            if (one->accessibleName() != box)
                continue;
            const int i = one->findText(words);
            QVERIFY2(i >= 0, qPrintable(words));
            one->setCurrentIndex(i);
            emit one->activated(i); // as a person does
            return;
        }
        QFAIL(qPrintable(box));
    }

    /// The colours in the middle of a week's bar.
    static qsizetype coloursIn(AttendanceChart &chart, int week)
    {
        const QImage image = chart.grab().toImage();
        QSet<QRgb> colours;
        const int left = 46 + week * 56 + 16;
        for (int x = left; x < left + 24; ++x) {
            for (int y = 108; y < 120; ++y)
                colours.insert(image.pixel(x, y));
        }
        return colours.size();
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StudentPage> m_page;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_morning;
    SessionId m_noon;
    StudentId m_max;
};

QTEST_MAIN(tst_StudentPage)
#include "tst_studentpage.moc"
