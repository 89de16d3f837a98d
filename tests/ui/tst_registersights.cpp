// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/birthday.h"
#include "core/store/people.h"
#include "tests/ui/uistore.h"
#include "ui/print/seatingsheet.h"
#include "ui/register/cardview.h"
#include "ui/register/markingkeys.h"
#include "ui/register/registerpage.h"
#include "ui/register/rollcall.h"
#include "ui/register/timeline.h"
#include "ui/seating/seatview.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// List, cards, seats and roll call: one register, whichever way it is seen and marked.
class tst_RegisterSights : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_session = m_store->openSession();
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
        m_store.reset();
    }

    void goingToAnotherSightTakesCurrentAndSelectionAlong()
    {
        m_page->view().select({ 1, 2, 4 }, 4);
        for (const RegisterSight sight :
             { RegisterSight::Cards, RegisterSight::Seats, RegisterSight::List }) {
            m_page->see(sight);
            RegisterPane &pane = *panes().at(int(sight));
            QCOMPARE(pane.currentRow(), 4);
            QCOMPARE(pane.selectedRows(), (QList<int>{ 1, 2, 4 }));
            QCOMPARE(m_page->focusWidget(), pane.widget());
        }
        m_page->see(RegisterSight::RollCall);
        QCOMPARE(m_page->rollCall().currentRow(), 4);
    }

    void aBirthdayIsThatOfTheYear_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("is");
        QTest::newRow("the day") << QDate(2014, 11, 20) << QDate(2026, 11, 20) << true;
        QTest::newRow("the day before") << QDate(2014, 11, 20) << QDate(2026, 11, 19) << false;
        QTest::newRow("another month") << QDate(2014, 10, 20) << QDate(2026, 11, 20) << false;
        QTest::newRow("not born yet") << QDate(2027, 11, 20) << QDate(2026, 11, 20) << false;
        QTest::newRow("unknown") << QDate() << QDate(2026, 11, 20) << false;
        QTest::newRow("leap day") << QDate(2012, 2, 29) << QDate(2028, 2, 29) << true;
        QTest::newRow("leap day, other year") << QDate(2012, 2, 29) << QDate(2026, 2, 28) << true;
        QTest::newRow("leap day, not twice") << QDate(2012, 2, 29) << QDate(2028, 2, 28) << false;
    }
    void aBirthdayIsThatOfTheYear()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        QTEST(isBirthday(born, day), "is");
    }

    /// Photo and birthday come with the register; the card shows the photo, not the initials.
    void aCardHasAPhotoAndABirthday()
    {
        QImage face(120, 120, QImage::Format_RGB32);
        face.fill(QColor(10, 200, 30));
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(face.save(&buffer, "JPG"));
        const StudentId max = m_page->model().line(1).student.id;
        QVERIFY(m_store->data->run([=](Store &store) {
            return setPhoto(store, max, jpeg) && editStudent(store, max, { .birthday = QDate(2014, 11, 20) });
        }).result());
        m_page.reset();
        open();
        m_page->see(RegisterSight::Cards);
        const RegisterModel &model = m_page->model();
        QVERIFY(model.hasBirthday(model.line(1)));
        QVERIFY(!model.hasBirthday(model.line(0)));
        QVERIFY(model.index(1, RegisterModel::StatusColumn).data(Qt::AccessibleTextRole).toString().contains(u"Birthday today"_s));
        QVERIFY(!model.index(0, RegisterModel::StatusColumn).data(Qt::AccessibleTextRole).toString().contains(u"Birthday today"_s));
        const auto middle = [this](int row) { // of the picture
            CardView &cards = m_page->cards();
            const QRect cell = cards.visualRect(cards.model()->index(row, RegisterModel::StatusColumn));
            const auto *delegate = qobject_cast<const CardDelegate *>(cards.itemDelegate());
            const QPoint at = delegate->avatarRect(cell, Qt::LeftToRight).center() + QPoint(0, -14); // beside the letters
            return QColor(cards.viewport()->grab().toImage().pixel(at));
        };
        QTRY_VERIFY(middle(1).green() > 150 && middle(1).red() < 80);
        QVERIFY(middle(0).red() > 150); // initials on their light ground
    }

    void theSegmentsSwitchByMouse()
    {
        m_page->view().select({ 1, 2 }, 2);
        for (const QString &name : { u"See as: Cards"_s, u"See as: Seats"_s, u"See as: List"_s }) {
            QTest::mouseClick(button(name), Qt::LeftButton);
            RegisterPane &pane = *panes().at(int(m_page->sight()));
            QVERIFY(pane.widget()->isVisible());
            QCOMPARE(pane.selectedRows(), (QList<int>{ 1, 2 }));
        }
        QTest::mouseClick(button(u"See as: Roll call"_s), Qt::LeftButton);
        QVERIFY(m_page->rollCall().isVisible());
        QCOMPARE(m_page->rollCall().currentRow(), 2);
    }

    void keysMarkInEverySight_data()
    {
        QTest::addColumn<int>("sight");
        for (int sight = 0; sight < 4; ++sight)
            QTest::addRow("%d", sight) << sight;
    }
    void keysMarkInEverySight()
    {
        QFETCH(int, sight);
        m_page->see(RegisterSight(sight));
        QWidget *widget = panes().at(sight)->widget();
        for (const Qt::Key key :
             { Qt::Key_P, Qt::Key_A, Qt::Key_L, Qt::Key_E, Qt::Key_P, Qt::Key_P })
            QTest::keyClick(widget, key);
        QTRY_COMPARE(statuses(), u"PALEPP"_s);
        m_page->model().undo(); // at once, whether or not the last one is known to be on the disk
        QTRY_COMPARE(statuses(), u"PALEP-"_s);
    }

    void severalAreMarkedAsOneStep()
    {
        m_page->view().select({ 0, 2, 5 }, 5);
        QTest::keyClick(&m_page->view(), Qt::Key_A);
        QTRY_COMPARE(statuses(), u"A-A--A"_s);
        QTRY_VERIFY(m_page->model().history().canUndo());
        m_page->model().undo();
        QTRY_COMPARE(statuses(), u"------"_s);
        QVERIFY(!m_page->model().history().canUndo());
    }

    void aTapOnACardsButtonMarks()
    {
        m_page->see(RegisterSight::Cards);
        CardView &cards = m_page->cards();
        QCoreApplication::processEvents();
        const QRect cell = cards.visualRect(m_page->model().index(2, RegisterModel::StatusColumn));
        for (const Status status : markedStatuses) {
            const QRect rect = cards.delegate().buttonRect(status, cell, cards.layoutDirection());
            QVERIFY2(rect.width() >= 44 && rect.height() >= 44,
                     qPrintable(u"%1x%2"_s.arg(rect.width()).arg(rect.height())));
        }
        QTest::mouseClick(
            cards.viewport(), Qt::LeftButton, {},
            cards.delegate().buttonRect(Status::Late, cell, cards.layoutDirection()).center());
        QTRY_COMPARE(statuses(), u"--L---"_s);
        QCOMPARE(cards.currentRow(), 2);
    }

    void exceptionsAreShownWithNamesBeforeTheyAreApplied()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_L); // the first is late: stays so
        QTRY_COMPARE(statuses(), u"L-----"_s);
        QTest::keyClick(&m_page->view(), Qt::Key_3);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), u"3"_s);
        QTest::keyClicks(edit, u" 5e"_s);
        QVERIFY(says(u"Absent: 3 Élodie Lefèvre. Excused: 5 Zoë Quinn. 3 present."_s));
        QCOMPARE(statuses(), u"L-----"_s); // nothing yet
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(statuses(), u"LPAPEP"_s);
        QCOMPARE(m_page->focusWidget(), &m_page->view());
        QTRY_VERIFY(m_page->model().history().canUndo());
        m_page->model().undo();
        QTRY_COMPARE(statuses(), u"L-----"_s);
    }

    void anExceptionThatIsNobodyIsNotApplied()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_9);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(says(u"There is no number 9. 6 present."_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_page->focusWidget(), edit);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(m_page->focusWidget(), &m_page->view());
        QCOMPARE(statuses(), u"------"_s);
    }

    void aSlashFindsANameAndLettersMark()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_Slash);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QTest::keyClicks(edit, u"wan"_s);
        QCOMPARE(m_page->view().currentRow(), 5);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(&m_page->view(), Qt::Key_A);
        QTRY_COMPARE(statuses(), u"-----A"_s);
    }

    void whoIsOnLeaveIsPresetProtectedAndExplained()
    {
        giveLeave(1);
        QTRY_VERIFY(m_page->model().line(1).preset());
        QCOMPARE(m_page->model().index(1, RegisterModel::Where).data().toString(), u"From leave"_s);
        QCOMPARE(statuses(), u"------"_s); // nothing is written by looking
        QTest::keyClick(&m_page->view(), Qt::Key_2);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(says(u"Max Jones stays as is: On leave until Friday 20 November. 5 present."_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(statuses(), u"PEPPPP"_s);
        m_page->view().select({ 0, 1, 2 }, 0); // several: not the protected one
        QTest::keyClick(&m_page->view(), Qt::Key_A);
        QTRY_COMPARE(statuses(), u"AEAPPP"_s);
        m_page->view().goTo(1); // alone: a person decides
        QTest::keyClick(&m_page->view(), Qt::Key_P);
        QTRY_COMPARE(statuses(), u"APAPPP"_s);
    }

    void finishingMarksWhoIsOnLeave()
    {
        giveLeave(1);
        QTRY_VERIFY(m_page->model().line(1).preset());
        for (const int row : { 0, 2, 3, 4, 5 })
            m_page->model().mark({ row }, Status::Present, Capture::Key);
        QTRY_COMPARE(statuses(), u"P-PPPP"_s);
        QTest::keyClick(&m_page->view(), Qt::Key_Return);
        QCOMPARE(m_page->focusWidget()->accessibleName(), u"Finish"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_page->model().isFinished());
        QCOMPARE(statuses(), u"PEPPPP"_s);
        // A key does not go on as if it had marked; why is said, and how it can be changed.
        m_page->view().setFocus();
        m_page->view().goTo(2);
        QSignalSpy refused(m_page->findChild<MarkingKeys *>(), &MarkingKeys::refused);
        QTest::keyClick(&m_page->view(), Qt::Key_A);
        QCOMPARE(m_page->view().currentRow(), 2);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(statuses(), u"PEPPPP"_s);
    }

    void theGateCountsHeads()
    {
        button(u"Fill the rest"_s)->click();
        QTRY_COMPARE(statuses(), u"PPPPPP"_s);
        QTest::keyClick(&m_page->view(), Qt::Key_Return);
        auto *heads = m_page->findChild<QLineEdit *>(u"heads"_s);
        QVERIFY(heads && heads->isVisible());
        QTest::keyClicks(heads, u"5"_s);
        QTRY_VERIFY(says(u"You counted 5, and 6 are marked as here."_s));
        QVERIFY(!m_page->model().isFinished());
        heads->setText(u"6"_s);
        QVERIFY(!says(u"You counted 5, and 6 are marked as here."_s));
        QTest::keyClick(heads, Qt::Key_Escape);
        QVERIFY(!heads->isVisible());
        QCOMPARE(m_page->focusWidget(), &m_page->view());
    }

    void whatWasCopiedIsFromTheSameDayAndOnlyForTheUnmarked()
    {
        const SessionId before = m_store->openSession({ 8, 0 });
        const Register rows = m_store->stored(before);
        m_store->data
            ->run([&rows, before](Store &store) {
                return store.record({ { .session = before,
                                        .student = rows.rows[1].student.id,
                                        .value = StatusValue{ Status::Absent, {} } },
                                      { .session = before,
                                        .student = rows.rows[2].student.id,
                                        .value = StatusValue{ Status::Late, 9 } } });
            })
            .waitForFinished();
        open();
        QTRY_VERIFY(button(u"Copy"_s)->isVisible());
        button(u"Copy"_s)->click();
        QVERIFY(says(u"Absent: 2 Max Jones. 1 present."_s));
        button(u"Mark them"_s)->click();
        QTRY_COMPARE(statuses(), u"-AP---"_s); // late there is here now
        m_page->model().undo();
        QTRY_COMPARE(statuses(), u"------"_s);
    }

    void aSwipeMarksAndGoesOn()
    {
        m_page->see(RegisterSight::RollCall);
        QWidget *face = m_page->rollCall().childAt(m_page->rollCall().width() / 2, 80);
        QVERIFY(face);
        const QPoint middle = face->rect().center();
        QTest::mousePress(face, Qt::LeftButton, {}, middle);
        QTest::mouseMove(face, middle - QPoint(150, 0));
        QTest::mouseRelease(face, Qt::LeftButton, {}, middle - QPoint(150, 0));
        QTRY_COMPARE(statuses(), u"A-----"_s);
        QCOMPARE(m_page->rollCall().currentRow(), 1);
        QTest::mouseClick(face, Qt::LeftButton, {}, middle); // a tap is no swipe
        QTest::qWait(50);
        QCOMPARE(statuses(), u"A-----"_s);
        button(u"Present"_s, &m_page->rollCall())->click();
        QTRY_COMPARE(statuses(), u"AP----"_s);
        for (QPushButton *b : m_page->rollCall().findChildren<QPushButton *>())
            QVERIFY2(b->height() >= 44, qPrintable(b->accessibleName()));
    }

    void seatsAreArrangedByDraggingAndByKeysAndKept()
    {
        m_page->see(RegisterSight::Seats);
        SeatView &seats = m_page->seats();
        button(u"Arrange seats"_s)->click();
        const QPoint from = seats.visualRect(seats.model()->index(0, 0)).center();
        const QPoint to = seats.visualRect(seats.model()->index(0, 3)).center();
        QTest::mousePress(seats.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(seats.viewport(), from + QPoint(40, 0));
        QTest::mouseMove(seats.viewport(), to);
        QTest::mouseRelease(seats.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(
            names(seats),
            u"Ananya Reddy|Max Jones|Élodie Lefèvre|Otieno Odhiambo|Zoë Quinn|Wanjiku Kimani"_s);
        seats.setFocus();
        seats.goTo(1);
        QTest::keyClick(&seats, Qt::Key_Space);
        QTest::keyClick(&seats, Qt::Key_Down);
        QTest::keyClick(&seats, Qt::Key_Space);
        QCOMPARE(seats.model()->index(1, 1).data().toString(), u"Max Jones"_s);
        QCOMPARE(seats.model()->index(0, 1).data().toString(), QString());
        open(); // another window on the same store
        m_page->see(RegisterSight::Seats);
        QTRY_COMPARE(m_page->seats().model()->index(1, 1).data().toString(), u"Max Jones"_s);
        QVERIFY(m_page->seats()
                    .model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Ananya Reddy, status, Unmarked"_s));
    }

    void aPlanIsPrintedOnOnePage()
    {
        const Register rows = m_store->stored(m_session);
        SeatingSheet sheet{ .session = rows.session };
        QList<StudentId> students;
        for (const RegisterRow &row : rows.rows) {
            students.append(row.student.id);
            sheet.people.insert(row.student.id, { row.position, row.student.name });
        }
        sheet.plan = newPlan(rows.session.classId, {}, students, SeatingPlan::Arrangement::Tables);
        const QByteArray pdf = printedSeating(sheet);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void theTimelineStepsBackAsNewMarks()
    {
        m_page->model().mark({ 0 }, Status::Present, Capture::Key);
        m_page->model().mark({ 1 }, Status::Absent, Capture::Touch);
        m_page->model().mark({ 0 }, Status::Late, Capture::Key);
        QTRY_COMPARE(statuses(), u"LA----"_s);
        m_page->showTimeline(true);
        auto *timeline = m_page->findChild<Timeline *>();
        QTRY_COMPARE(timeline->list()->model()->rowCount(), 4);
        const QString newest = timeline->list()->model()->index(0, 0).data().toString();
        QVERIFY2(
            newest.contains(u"Otieno Odhiambo: Marked Late, by J. Okafor. (by key, this device)"_s),
            qPrintable(newest));
        timeline->list()->setCurrentIndex(timeline->list()->model()->index(1, 0)); // Max absent
        button(u"Go back to before this"_s)->click();
        QTRY_COMPARE(statuses(), u"P-----"_s);
        QTRY_COMPARE(timeline->list()->model()->rowCount(), 6); // nothing of the history is gone
        m_page->model().undo();
        QTRY_COMPARE(statuses(), u"LA----"_s);
    }

    void modelsAreSound()
    {
        QAbstractItemModelTester seats(m_page->seats().model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->see(RegisterSight::Seats);
        button(u"Arrange seats"_s)->click();
        m_page->model().open(m_store->openSession({ 11, 45 }));
        QTRY_COMPARE(m_page->model().session().start, QTime(11, 45));
    }

    void everyCardAndSeatIsReadOut()
    {
        for (const RegisterSight sight : { RegisterSight::Cards, RegisterSight::Seats }) {
            m_page->see(sight);
            QAccessibleInterface *table =
                QAccessible::queryAccessibleInterface(panes().at(int(sight))->widget());
            QVERIFY(table && table->tableInterface());
            QAccessibleInterface *cell = table->tableInterface()->cellAt(
                0, sight == RegisterSight::Cards ? int(RegisterModel::StatusColumn) : 0);
            QVERIFY(cell);
            QVERIFY2(
                cell->text(QAccessible::Name).startsWith(u"Otieno Odhiambo, status, Unmarked"_s),
                qPrintable(cell->text(QAccessible::Name)));
        }
        m_page->see(RegisterSight::RollCall);
        QVERIFY(m_page->rollCall().accessibleDescription().startsWith(
            u"Otieno Odhiambo, status, Unmarked"_s));
    }

private:
    void open()
    {
        m_page.reset();
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_page = std::make_unique<RegisterPage>(*m_store->data, m_store->school, m_store->clock,
                                                *m_theme);
        m_page->setStyleSheet(m_theme->styleSheet());
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open(m_session);
        QTRY_COMPARE(m_page->model().rowCount(), 6);
    }
    QList<RegisterPane *> panes() const
    {
        return { &m_page->view(), &m_page->cards(), &m_page->seats(), &m_page->rollCall() };
    }
    QString statuses()
    {
        QString text;
        for (const RegisterRow &row : m_store->stored(m_session).rows) {
            const QString code = statusCode(row.state.mark.value.status);
            text += code.isEmpty() ? u"-"_s : code;
        }
        return text;
    }
    void giveLeave(int row)
    {
        const Leave leave{ .student = m_page->model().line(row).student.id,
                           .category = u"medical"_s,
                           .from = { 2026, 11, 20 },
                           .to = { 2026, 11, 20 },
                           .reason = u"clinic"_s,
                           .state = RequestState::Approved };
        QVERIFY(m_store->data->run([leave](Store &store) { return store.recordLeave(leave); })
                    .result());
    }
    static QString names(const SeatView &seats)
    {
        QStringList names;
        for (int column = 0; column < 6; ++column)
            names << seats.model()->index(0, column).data().toString();
        return names.join(u'|');
    }
    QPushButton *button(const QString &name, QWidget *in = nullptr)
    {
        for (QPushButton *b : (in ? in : m_page.get())->findChildren<QPushButton *>()) {
            if (b->accessibleName() == name || b->text() == name)
                return b;
        }
        qFatal("no button %s", qPrintable(name));
    }
    bool says(const QString &words)
    {
        for (QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && spoken(label->text()) == words)
                return true;
        }
        return false;
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RegisterPage> m_page;
    SessionId m_session;
};

QTEST_MAIN(tst_RegisterSights)
#include "tst_registersights.moc"
