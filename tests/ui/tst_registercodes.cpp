// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codestore.h"
#include "core/store/sessionactions.h"
#include "core/store/walkin.h"
#include "tests/support/ownpack.h"
#include "tests/ui/uistore.h"
#include "ui/register/cardview.h"
#include "ui/register/registerpage.h"
#include "ui/register/rollcall.h"

#include <QAccessible>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The school's own codes, the filter, and who comes without being on the list: in the register's window.
class tst_RegisterCodes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_store->addClass(u"7B"_s);
        m_session = m_store->openSession();
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
        m_store.reset();
    }

    void withoutCodesOfItsOwnTheSchoolSeesNothingOfThem()
    {
        show(u"generic"_s);
        QVERIFY(!button(u"Code"_s)->isVisible());
        QTest::keyClick(&view(), Qt::Key_K);
        QVERIFY(!bar(u"codes"_s)->isVisible());
    }

    void aCodeIsTypedAndTheCellSaysIt()
    {
        show(u"england-2024"_s);
        QTRY_VERIFY(button(u"Code"_s)->isVisible());
        QTest::keyClick(&view(), Qt::Key_K);
        QVERIFY(bar(u"codes"_s)->isVisible());
        auto *typed = bar(u"codes"_s)->findChild<QLineEdit *>();
        QVERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"illn"_s); // by a word of its meaning
        QVERIFY(typed->accessibleDescription().contains(u"Illness"_s));
        picture(u"codes"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!bar(u"codes"_s)->isVisible());
        QTRY_COMPARE(value(0), (StatusValue{ Status::Excused, {}, u"I"_s }));
        QTRY_VERIFY(view().hasFocus());
        QCOMPARE(view().currentRow(), 1); // and on to the next
        const QString words = cell(0);
        QVERIFY2(words.contains(u"Excused (I), Illness"_s), qPrintable(words));
        // A code in another case than the pack has it, of several at once.
        view().selectAll();
        QTest::keyClick(&view(), Qt::Key_K);
        typed = bar(u"codes"_s)->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"y3"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(value(5).code, u"Y3"_s);
        QCOMPARE(value(0).code, u"Y3"_s);
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier); // (the window's own shortcut is not here)
        m_page->model().undo();
        QTRY_COMPARE(value(5), StatusValue{});
        QTRY_COMPARE(value(0).code, u"I"_s); // undo brings the code back
        m_page->model().redo();
        QTRY_COMPARE(value(0).code, u"Y3"_s);
        picture(u"codes-marked"_s);
    }

    void aCodeThatNeedsANoteAsksForIt()
    {
        show(u"ours"_s);
        QTest::keyClick(&view(), Qt::Key_D); // the code's own key
        QVERIFY(bar(u"codes"_s)->isVisible());
        QCOMPARE(value(0), StatusValue{}); // nothing yet
        QLineEdit *note = noteField();
        QVERIFY(note->isVisible());
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(bar(u"codes"_s)->isVisible());
        picture(u"codes-note"_s);
        QTest::keyClicks(note, u"dentist"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(value(0), (StatusValue{ Status::Present, {}, u"Early Departure"_s }));
        QCOMPARE(m_store->stored(m_session).rows.at(0).state.mark.note, u"dentist"_s);
    }

    void aCodeOfSomebodyElsesSaysWhose()
    {
        show(u"ours"_s);
        QTest::keyClick(&view(), Qt::Key_K);
        auto *typed = bar(u"codes"_s)->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"X!"_s);
        QVERIFY2(typed->accessibleDescription().contains(u"can be set by: Office, Auditor"_s), qPrintable(typed->accessibleDescription()));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(bar(u"codes"_s)->isVisible());
        QTest::keyClick(typed, Qt::Key_Escape);
        QVERIFY(!bar(u"codes"_s)->isVisible());
        QCOMPARE(value(0), StatusValue{});
    }

    void everySightSetsAndShowsACode()
    {
        show(u"ours"_s);
        for (const RegisterSight sight : { RegisterSight::Cards, RegisterSight::RollCall }) {
            m_page->see(sight);
            QWidget &pane = sight == RegisterSight::Cards ? static_cast<QWidget &>(m_page->cards()) : m_page->rollCall();
            const int row = sight == RegisterSight::Cards ? m_page->cards().currentRow() : m_page->rollCall().currentRow();
            QTest::keyClick(&pane, Qt::Key_I);
            QTRY_COMPARE(value(row).code, u"ill"_s);
            picture(sight == RegisterSight::Cards ? u"codes-cards"_s : u"codes-rollcall"_s);
        }
    }

    void theFilterShowsAPartAndSaysSo()
    {
        show(u"generic"_s);
        for (const Qt::Key key : { Qt::Key_P, Qt::Key_A, Qt::Key_L })
            QTest::keyClick(&view(), key);
        QTRY_COMPARE(value(2).status, Status::Late);
        chip(u"Absent"_s)->click();
        QTRY_COMPARE(shown(), QList<int>{ 1 });
        QVERIFY(bar(u"filter"_s)->isVisible());
        QVERIFY(says(u"Showing 1 of 6"_s));
        picture(u"filter"_s);
        // Selecting all, filling the rest, "all here but": of what is shown only.
        view().selectAll();
        QTest::keyClick(&view(), Qt::Key_E);
        QTRY_COMPARE(value(1).status, Status::Excused);
        QCOMPARE(value(0).status, Status::Present);
        QCOMPARE(value(3).status, Status::Unmarked);
        QTRY_VERIFY(shown().isEmpty()); // the last absent one is excused now
        QTest::keyClick(&view(), Qt::Key_P); // nobody is marked whom one does not see
        m_page->model().fillRest();
        m_store->stored(m_session);
        QCOMPARE(value(1).status, Status::Excused);
        QCOMPARE(value(3).status, Status::Unmarked);
        QVERIFY(button(u"Fill the rest shown"_s));
        // Finishing looks at everybody.
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(!bar(u"filter"_s)->isVisible());
        QCOMPARE(shown().size(), 6);
        QVERIFY(says(u"3 students are unmarked"_s));
    }

    void escTakesTheFilterOff()
    {
        show(u"generic"_s);
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_COMPARE(value(0).status, Status::Present);
        QTest::keyClick(&view(), Qt::Key_F);
        auto *status = bar(u"filter"_s)->findChild<QComboBox *>();
        QTRY_VERIFY(status->hasFocus());
        QTest::keyClicks(status, u"Pres"_s);
        QTest::keyClick(status, Qt::Key_Return);
        m_page->model().setFilter({ .status = Status::Present });
        QCOMPARE(shown(), QList<int>{ 0 });
        QVERIFY(m_page->leaveStory()); // what Esc does
        QCOMPARE(shown().size(), 6);
        QVERIFY(!bar(u"filter"_s)->isVisible());
        QVERIFY(!m_page->leaveStory());
    }

    void theFilterKnowsWhoCameWhen()
    {
        show(u"generic"_s); // 9:52, the lesson began at 9:45
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_COMPARE(value(0).status, Status::Present);
        m_store->clock.now += 20 * 60'000;
        QTest::keyClick(&view(), Qt::Key_P);
        QTRY_COMPARE(value(1).status, Status::Present);
        m_page->model().setData(m_page->model().index(2, RegisterModel::StatusColumn), QVariant::fromValue(StatusValue{ Status::Late, 3 }));
        QTRY_COMPARE(value(2).status, Status::Late);
        m_page->model().setFilter({ .status = {}, .when = RegisterFilter::When::FirstMinutes });
        QCOMPARE(shown(), (QList<int>{ 0, 2 })); // arrival by the minutes, else when it was marked
        QCOMPARE(m_page->model().counts().present, 1); // the counts follow
        m_page->model().setFilter({ .status = {}, .when = RegisterFilter::When::Later });
        QCOMPARE(shown(), QList<int>{ 1 });
    }

    void whoCameUnlistedIsAddedMarkedAndLaterSomebody()
    {
        show(u"generic"_s);
        QTest::keyClick(&view(), Qt::Key_W);
        QFrame *visitor = bar(u"visitor"_s);
        QVERIFY(visitor->isVisible());
        auto *name = visitor->findChild<QLineEdit *>();
        QTest::keyClicks(name, u"Amina"_s);
        QTRY_VERIFY(says(u"is added under this name for now"_s));
        picture(u"visitor-add"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(view().model()->rowCount(), 7);
        QTRY_COMPARE(view().currentRow(), 6);
        QTRY_COMPARE(value(6).status, Status::Present);
        QTRY_VERIFY(says(u"on no list yet"_s));
        picture(u"visitor"_s);
        button(u"Who is it?"_s)->click();
        name = visitor->findChild<QLineEdit *>();
        name->clear();
        QTest::keyClicks(name, u"zoe 7b"_s); // without accents
        QPushButton *real = nullptr;
        QTRY_VERIFY((real = buttonStarting(visitor, u"Zoë Quinn"_s)));
        real->click();
        QTRY_VERIFY(says(u"“Amina” is Zoë Quinn now."_s));
        QTRY_COMPARE(m_page->model().line(6).student.number, u"7B/0005"_s);
        QCOMPARE(m_store->stored(m_session).rows.at(6).state.mark.value.status, Status::Present);
        picture(u"visitor-merged"_s);
        button(u"Separate again"_s)->click();
        QTRY_VERIFY(m_page->model().line(m_page->model().rowCount() - 1).student.temporary);
    }

    void aStudentOfAnotherClassIsPutOnTheRegister()
    {
        show(u"generic"_s);
        button(u"Add a student"_s)->click();
        QFrame *visitor = bar(u"visitor"_s);
        QTest::keyClicks(visitor->findChild<QLineEdit *>(), u"otieno"_s);
        QPushButton *found = nullptr;
        QTRY_VERIFY((found = buttonStarting(visitor, u"Otieno Odhiambo"_s)));
        QVERIFY(found->text().contains(u"7B"_s)); // the one of this class is here already
        found->click();
        QTRY_COMPARE(view().model()->rowCount(), 7);
        QTRY_COMPARE(value(6).status, Status::Present);
        QVERIFY(!m_page->model().line(6).student.temporary);
    }

private:
    void show(const QString &pack)
    {
        const auto done = m_store->data->run([pack](Store &store) -> Result<> {
            if (pack == u"ours"_s) {
if (auto put = putCodePack(store, ownPack()); !put)
                    return put;
            }
            return setRule(store, u"codes"_s, pack);
        }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        m_page = std::make_unique<RegisterPage>(*m_store->data, m_store->school, m_store->clock, *m_theme);
        m_page->setStyleSheet(m_theme->styleSheet());
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open(m_session);
        QTRY_COMPARE(view().model()->rowCount(), 6);
        QTRY_COMPARE(m_page->model().context().codes.name, pack);
    }
    RegisterView &view() { return m_page->view(); }
    StatusValue value(int row) { return m_page->model().line(row).state.mark.value; }
    QString cell(int row) { return m_page->model().index(row, RegisterModel::StatusColumn).data(Qt::AccessibleTextRole).toString(); }
    QFrame *bar(const QString &name) { return m_page->findChild<QFrame *>(name); }
    QLineEdit *noteField()
    {
        const auto fields = bar(u"codes"_s)->findChildren<QLineEdit *>();
        return fields.at(1);
    }
    QPushButton *button(const QString &words)
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *own : buttons) {
            if (own->accessibleName() == words || own->text() == words)
                return own;
        }
        return nullptr;
    }
    static QPushButton *buttonStarting(QWidget *in, const QString &words)
    {
        const auto buttons = in->findChildren<QPushButton *>();
        for (QPushButton *own : buttons) {
            if (own->text().startsWith(words) && own->isVisible())
                return own;
        }
        return nullptr;
    }
    QAbstractButton *chip(const QString &status)
    {
        const auto buttons = m_page->findChildren<QAbstractButton *>();
        for (QAbstractButton *own : buttons) {
            if (own->isCheckable() && own->accessibleName().startsWith(status + u": "_s))
                return own;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QList<int> shown()
    {
        QList<int> rows;
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            if (!view().isRowHidden(row))
                rows.append(row);
        }
        return rows;
    }
    /// For whoever looks at the tests: where the variable names a folder, what was on the screen is put there.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("ROLLBOOK_PICTURES");
        if (folder.isEmpty())
            return;
        for (int round = 0; round < 10; ++round) // a layout may ask for another one
            QCoreApplication::processEvents();
        m_page->grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RegisterPage> m_page;
    SessionId m_session;
};

QTEST_MAIN(tst_RegisterCodes)
#include "tst_registercodes.moc"
