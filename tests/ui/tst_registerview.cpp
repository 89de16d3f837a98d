// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uistore.h"
#include "ui/register/registerpage.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_RegisterView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_session = m_store->openSession();
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_page = std::make_unique<RegisterPage>(*m_store->data, m_store->school, m_store->clock,
                                                *m_theme);
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open(m_session);
        QTRY_COMPARE(view().model()->rowCount(), 6);
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
        m_store.reset();
    }

    void keysMarkAndGoToTheNext()
    {
        QCOMPARE(view().currentRow(), 0);
        for (const Qt::Key key : { Qt::Key_P, Qt::Key_A, Qt::Key_L, Qt::Key_E, Qt::Key_P })
            QTest::keyClick(&view(), key);
        QCOMPARE(view().currentRow(), 5);
        QTRY_COMPARE(statuses(), u"PALEP-"_s);
        QTest::keyClick(&view(), Qt::Key_Up);
        QTest::keyClick(&view(), Qt::Key_U);
        QTRY_COMPARE(statuses(), u"PALE--"_s);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().currentRow(), 0);
        QTest::keyClick(&view(), Qt::Key_Backspace);
        QTRY_COMPARE(statuses(), u"-ALE--"_s);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().currentRow(), 5);
    }

    void fillTheRestTouchesOnlyTheUnmarked()
    {
        QTest::keyClick(&view(), Qt::Key_A);
        QTest::keyClick(&view(), Qt::Key_E);
        QTRY_COMPARE(statuses(), u"AE----"_s);
        button(u"Fill the rest"_s)->click();
        QTRY_COMPARE(statuses(), u"AEPPPP"_s);
    }

    void undoAndRedoAreWholeSteps()
    {
        QTest::keyClick(&view(), Qt::Key_A);
        QTRY_COMPARE(statuses(), u"A-----"_s);
        button(u"Fill the rest"_s)->click();
        QTRY_COMPARE(statuses(), u"APPPPP"_s);
        QPushButton *undo = button(u"Undo"_s);
        QPushButton *redo = button(u"Redo"_s);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(!redo->isEnabled());
        undo->click();
        QTRY_COMPARE(statuses(), u"A-----"_s);
        QTRY_VERIFY(redo->isEnabled());
        undo->click();
        QTRY_COMPARE(statuses(), u"------"_s);
        QTRY_VERIFY(!undo->isEnabled());
        redo->click();
        QTRY_COMPARE(statuses(), u"A-----"_s);
        redo->click();
        QTRY_COMPARE(statuses(), u"APPPPP"_s);
        QTRY_VERIFY(!redo->isEnabled());
    }

    void quickEditsUndoInOrder()
    {
        m_page->model().mark({ 0 }, Status::Present, Capture::Key); // not waiting for the disk in between
        m_page->model().mark({ 0 }, Status::Absent, Capture::Key);
        m_page->model().mark({ 1 }, Status::Excused, Capture::Key);
        QTRY_COMPARE(statuses(), u"AE----"_s);
        QTRY_COMPARE(m_page->model().line(1).saving, 0);
        m_page->model().undo();
        m_page->model().undo();
        QTRY_COMPARE(statuses(), u"P-----"_s);
    }

    void aClickOnAButtonMarks()
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centre(2, Status::Absent));
        QTRY_COMPARE(statuses(), u"--A---"_s);
        QCOMPARE(view().currentRow(), 2);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centre(2, Status::Late));
        QTRY_COMPARE(statuses(), u"--L---"_s);
    }

    void leavingTheButtonBeforeLettingGoMarksNothing()
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, centre(2, Status::Absent));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, centre(3, Status::Present));
        QTest::qWait(50);
        QCOMPARE(statuses(), u"------"_s);
    }

    void aTouchOnAButtonMarks()
    {
        std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
        QTest::touchEvent(view().viewport(), finger.get()).press(0, centre(1, Status::Excused));
        QTest::touchEvent(view().viewport(), finger.get()).release(0, centre(1, Status::Excused));
        QTRY_COMPARE(statuses(), u"-E----"_s);
    }

    void aDraggingFingerScrollsAndMarksNothing()
    {
        m_page->resize(1100, 420);
        QTRY_VERIFY(view().verticalScrollBar()->maximum() > 0);
        view().goTo(0);
        const QPoint from = centre(2, Status::Excused);
        std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
        QTest::touchEvent(view().viewport(), finger.get()).press(0, from);
        QTest::touchEvent(view().viewport(), finger.get()).move(0, from - QPoint(0, 20));
        QTest::touchEvent(view().viewport(), finger.get()).move(0, from - QPoint(0, 40));
        QTest::touchEvent(view().viewport(), finger.get()).release(0, from - QPoint(0, 40));
        QVERIFY(view().verticalScrollBar()->value() > 0);
        QCOMPARE(view().verticalScrollBar()->value(),
                 std::min(40, view().verticalScrollBar()->maximum()));
        QTest::qWait(50);
        QCOMPARE(statuses(), u"------"_s);
    }

    void buttonsAreLargeEnoughForAThumb_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("mirrored");
        for (const int width : { 1100, 800, 360 }) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d mirrored", width) << width << true;
        }
    }
    void buttonsAreLargeEnoughForAThumb()
    {
        QFETCH(int, width);
        QFETCH(bool, mirrored);
        m_page->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_page->resize(width, 760);
        QRect before;
        for (const Status status : markedStatuses) {
            const QRect rect = buttonRect(0, status);
            QVERIFY2(rect.width() >= 44 && rect.height() >= 44,
                     qPrintable(u"%1 x %2"_s.arg(rect.width()).arg(rect.height())));
            QVERIFY(view().viewport()->rect().contains(rect));
            QVERIFY(!rect.intersects(before));
            QVERIFY(before.isNull() || (rect.left() < before.left()) == mirrored);
            before = rect;
        }
    }

    void aNoteIsTypedBelowTheList()
    {
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_N);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->accessibleName(), u"Note for Max Jones"_s);
        QTest::keyClicks(edit, u"ill, mother phoned"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_store->stored(m_session).rows.at(1).state.mark.note,
                     u"ill, mother phoned"_s);
        QCOMPARE(m_page->focusWidget(), &view());
    }

    /// Also when the page ends while the field has the keyboard, as in a window that closes.
    void aHalfTypedNoteIsKeptWhenThePageEnds_data()
    {
        QTest::addColumn<bool>("active");
        QTest::newRow("the window has the keyboard") << true;
        QTest::newRow("another window has it") << false;
    }
    void aHalfTypedNoteIsKeptWhenThePageEnds()
    {
        QFETCH(bool, active);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(&view(), Qt::Key_N);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(edit && edit->hasFocus());
        QTest::keyClicks(edit, u"left at ten"_s);
        QWidget other;
        if (!active) {
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
        }
        m_page.reset();
        QTRY_COMPARE(m_store->stored(m_session).rows.at(0).state.mark.note, u"left at ten"_s);
    }

    void whoseNoteIsTypedIsSeen()
    {
        m_page->resize(1100, 480);
        view().goTo(4);
        const auto isSeen = [this] { return view().viewport()->rect().contains(view().visualRect(view().currentIndex())); };
        QTRY_VERIFY(isSeen());
        QTest::keyClick(&view(), Qt::Key_N);
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        QVERIFY(view().viewport()->height() < 5 * view().rowHeight(0)); // the bar has taken of it
        QVERIFY(isSeen());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    }

    void largeTextOnASmallWindowCutsNothing()
    {
        m_theme->setScale(2.0);
        m_page->setStyleSheet(m_theme->styleSheet());
        m_page->resize(800, 360); // what the bars of a window of 800 x 600 leave
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        if (qEnvironmentVariableIsSet("ROLLBOOK_PICTURES"))
            m_page->grab().save(qEnvironmentVariable("ROLLBOOK_PICTURES") + u"/register-low-large.png"_s);
        auto *segments = m_page->findChild<Segments *>();
        QVERIFY(segments);
        for (const QPushButton *button : segments->findChildren<QPushButton *>())
            QVERIFY2(segments->rect().contains(button->geometry()), qPrintable(button->text()));
        QVERIFY(view().viewport()->height() >= view().rowHeight(0));
    }

    void minutesMakeAMarkLate()
    {
        QTest::keyClick(&view(), Qt::Key_M);
        auto *edit = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, u"7"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().line(0).state.mark.value, (StatusValue{ Status::Late, 7 }));
        QTest::keyClick(&view(), Qt::Key_L); // the same again keeps the minutes
        QTRY_COMPARE(m_page->model().line(0).saving, 0);
        QCOMPARE(m_page->model().line(0).state.mark.value, (StatusValue{ Status::Late, 7 }));
    }

    void escapeLeavesANoteAsItWas()
    {
        QTest::keyClick(&view(), Qt::Key_N);
        QWidget *edit = m_page->focusWidget();
        QTest::keyClicks(edit, u"no"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(m_page->focusWidget(), &view());
        QTest::qWait(50);
        QCOMPARE(m_store->stored(m_session).rows.at(0).state.mark.note, QString());
    }

    void finishingAsksAboutTheUnmarked()
    {
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_COMPARE(statuses(), u"P-----"_s);
        button(u"Finish register"_s)->click();
        QVERIFY(button(u"Finish anyway"_s)->isVisible());
        QCOMPARE(m_store->stored(m_session).session.finishedAt, 0);
        button(u"Go to the first"_s)->click();
        QCOMPARE(view().currentRow(), 1);
        QVERIFY(!button(u"Finish anyway"_s)->isVisible());
        button(u"Finish register"_s)->click();
        button(u"Finish anyway"_s)->click();
        QTRY_VERIFY(button(u"Reopen"_s)->isVisible());
        QTest::keyClick(&view(), Qt::Key_A); // read-only
        QTest::qWait(50);
        QCOMPARE(statuses(), u"P-----"_s);
        button(u"Reopen"_s)->click();
        QVERIFY(!button(u"Open it again"_s)->isEnabled()); // not without a reason
        auto *reason = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(reason);
        QTest::keyClicks(reason, u"one came late"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(button(u"Finish register"_s)->isVisible());
        QCOMPARE(m_page->focusWidget(), &view());
    }

    void whatWasNotSavedIsSaidWhereverTheTeacherIs()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"marks not recorded"_s));
        m_page->model().setData(m_page->model().index(0, RegisterModel::StatusColumn),
                                QVariant::fromValue(StatusValue{ Status::Late, 4000 }));
        view().goTo(3);
        QTRY_VERIFY(says(u"Otieno Odhiambo: Not saved. That value is not possible."_s));
        view().goTo(0);
        QVERIFY(says(u"Not saved. That value is not possible."_s));
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_COMPARE(statuses(), u"P-----"_s);
        view().goTo(4);
        QVERIFY(!says(u"Not saved. That value is not possible."_s));
    }

    void assistiveTechnologyReadsEveryCell()
    {
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_COMPARE(m_page->model().counts().present, 1);
        QTRY_COMPARE(m_page->model().line(0).saving, 0);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), u"Register"_s);
        QAccessibleInterface *cell =
            table->tableInterface()->cellAt(0, RegisterModel::StatusColumn);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name),
                 u"Otieno Odhiambo, status, Present, on this device, 7A Mathematics"_s);
        QCOMPARE(table->tableInterface()->columnDescription(RegisterModel::Where),
                 u"Where it is"_s);
    }

    void aTapCostsTheWindowLittle()
    {
        QElapsedTimer timer;
        timer.start();
        for (int row = 0; row < 6; ++row)
            m_page->model().mark({ row }, Status::Present, Capture::Key);
        const qint64 perTap = timer.nsecsElapsed() / 6000;
        qInfo("%lld microseconds for a tap", perTap);
        QVERIFY(perTap < 10'000); // far less; a busy machine must not fail it
        QTRY_COMPARE(statuses(), u"PPPPPP"_s);
    }

    void columnsFollowTheWidth()
    {
        QCOMPARE(RegisterView::layoutFor(890), RegisterLayout::Wide);
        QCOMPARE(RegisterView::layoutFor(700), RegisterLayout::Medium);
        QCOMPARE(RegisterView::layoutFor(340), RegisterLayout::Narrow);
        m_theme->setScale(2.0);
        m_page->resize(1100, 900);
        QCOMPARE(view().delegate().layout(), RegisterLayout::Narrow);
        QVERIFY(buttonRect(0, Status::Present).width() >= 88);
    }

private:
    RegisterView &view() { return m_page->view(); }
    QString statuses()
    {
        QString text;
        for (const RegisterRow &row : m_store->stored(m_session).rows)
            text += row.state.mark.value.status == Status::Unmarked
                ? u"-"_s
                : statusCode(row.state.mark.value.status);
        QCoreApplication::processEvents();
        QString shown;
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const Status status = m_page->model().line(row).state.mark.value.status;
            shown += status == Status::Unmarked ? u"-"_s : statusCode(status);
        }
        return shown == text ? text : u"shown %1, stored %2"_s.arg(shown, text);
    }
    bool says(const QString &words)
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        qFatal("no button %s", qPrintable(name));
        return nullptr;
    }
    QRect buttonRect(int row, Status status)
    {
        const QModelIndex index = view().model()->index(row, RegisterModel::StatusColumn);
        return view().delegate().buttonRect(status, view().visualRect(index),
                                            view().layoutDirection());
    }
    QPoint centre(int row, Status status) { return buttonRect(row, status).center(); }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RegisterPage> m_page;
    SessionId m_session;
};

QTEST_MAIN(tst_RegisterView)
#include "tst_registerview.moc"
