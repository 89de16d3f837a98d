// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/room.h"
#include "tests/ui/uistore.h"
#include "ui/classbook/classbookpage.h"
#include "ui/mainwindow.h"
#include "ui/register/registerpage.h"
#include "ui/search/searchoverlay.h"
#include "ui/student/studentpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The search over the window: what it finds, and how it is used by keys alone.
class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_store->addClass(u"8C"_s);
        m_session = m_store->openSession();
        m_window = std::make_unique<MainWindow>(*m_store->data, m_store->school, m_store->clock, m_store->directory());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settle(*m_store->data, *m_window);
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void withoutTextItOffersWhatCanBeDone()
    {
        open();
        QVERIFY(shown().contains(u"Action, Class book"_s));
        QVERIFY(shown().contains(u"Action, Settings"_s));
        QVERIFY(shown().contains(u"Action, Send marks now"_s));
        QCOMPARE(shown().filter(u"Recently"_s).size(), 0);
    }

    void findsAsOneTypesWithoutAccentsOrCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("accents") << u"elodie LEF"_s << u"Student, Élodie Lefèvre, 7A/0003, 7A"_s;
        QTest::newRow("any order") << u"lef elo"_s << u"Student, Élodie Lefèvre, 7A/0003, 7A"_s;
        QTest::newRow("number") << u"8c/0002"_s << u"Student, Max Jones, 8C/0002, 8C"_s;
        QTest::newRow("within a class") << u"jones 7a"_s << u"Student, Max Jones, 7A/0002, 7A"_s;
        QTest::newRow("class") << u"8c"_s << u"Class, 8C"_s;
        QTest::newRow("session by subject") << u"math"_s << u"Session, 7A Mathematics, Friday 20 November 2026, 09:45"_s;
        QTest::newRow("session by day") << u"7a 20 nov"_s << u"Session, 7A Mathematics, Friday 20 November 2026, 09:45"_s;
        QTest::newRow("action") << u"class bo"_s << u"Action, Class book"_s;
    }
    void findsAsOneTypesWithoutAccentsOrCase()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        open();
        QTest::keyClicks(text(), typed);
        QTRY_VERIFY2(shown().contains(found), qPrintable(shown().join(u'|')));
    }

    /// How many there are is told truthfully, and those of the open register come first.
    void tellsHowManyThereAre()
    {
        for (const char *code : { "9A", "9B", "9C", "9D", "9E", "9F", "9G" })
            m_store->addClass(QString::fromLatin1(code));
        settle(*m_store->data, *m_window);
        open();
        QTest::keyClicks(text(), u"lefevre"_s); // one kind only: all nine
        QTRY_COMPARE(shown().filter(u"Student, Élodie Lefèvre"_s).size(), 9);
        QVERIFY(text()->accessibleDescription().startsWith(u"9 found"_s));
        text()->clear();
        QTest::keyClicks(text(), u"9"_s); // 42 students and seven classes
        QTRY_VERIFY2(text()->accessibleDescription().startsWith(u"10 of 49 shown"_s), qPrintable(text()->accessibleDescription()));
        QVERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) { return label->isVisible() && label->text() == u"10 of 49 shown. Type more to find the others."_s; }));
    }

    void saysWhenThereIsNothing()
    {
        open();
        QTest::keyClicks(text(), u"zzz"_s);
        QTRY_VERIFY(says(u"Nothing is called that."_s));
        QTest::keyClick(text(), Qt::Key_Return); // opens nothing
        QVERIFY(overlay()->isOpen());
    }

    void escapeGivesTheFocusBack()
    {
        m_window->openSession(m_session);
        auto *page = m_window->findChild<RegisterPage *>();
        QTRY_COMPARE(page->model().rowCount(), 6);
        page->view().setFocus();
        open();
        QVERIFY(QApplication::focusWidget() == text());
        QTest::keyClick(text(), Qt::Key_Tab); // stays
        QVERIFY(QApplication::focusWidget() == text());
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!overlay()->isOpen());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&page->view()));
        QCOMPARE(m_window->page(), Page::Register); // Escape was the search's
    }

    void keysAloneChooseAndOpen()
    {
        open();
        QTest::keyClicks(text(), u"max jones"_s);
        QTRY_COMPARE(shown().filter(u"Student, "_s).size(), 2);
        QVERIFY(text()->accessibleDescription().endsWith(u"Student, Max Jones, 7A/0002, 7A"_s));
        QTest::keyClick(text(), Qt::Key_Down);
        QVERIFY(text()->accessibleDescription().endsWith(u"Student, Max Jones, 8C/0002, 8C"_s));
        QTest::keyClick(text(), Qt::Key_Return);
        QVERIFY(!overlay()->isOpen());
        auto *student = m_window->findChild<StudentPage *>();
        QTRY_VERIFY(student->isVisible());
        QCOMPARE(student->student(), studentId(m_store->school.id, u"8C/0002"_s));
    }

    void everyKindOpensItsPage()
    {
        choose(u"8c"_s, u"Class, 8C"_s);
        QCOMPARE(m_window->page(), Page::ClassBook);
        QCOMPARE(m_window->findChild<ClassBookPage *>()->choice().classCode, u"8C"_s);
        choose(u"mathem"_s, u"Session, "_s);
        QCOMPARE(m_window->page(), Page::Register);
        QTRY_COMPARE(m_window->findChild<RegisterPage *>()->model().session().id, m_session);
        choose(u"reports"_s, u"Action, Reports"_s);
        QCOMPARE(m_window->page(), Page::Reports);
        QSignalSpy sent(m_window.get(), &MainWindow::sendNowRequested);
        choose(u"send marks"_s, u"Action, Send"_s);
        QCOMPARE(sent.size(), 1);
    }

    void whatWasUsedComesFirstNextTime()
    {
        choose(u"zoe 7a"_s, u"Student, Zoë Quinn"_s);
        choose(u"reports"_s, u"Action, Reports"_s);
        open();
        QCOMPARE(shown().mid(0, 3), (QStringList{ u"Recently used"_s, u"Action, Reports"_s, u"Student, Zoë Quinn, 7A/0005, 7A"_s }));
    }

    void aNewStudentIsFoundTheNextTime()
    {
        open();
        QTest::keyClick(text(), Qt::Key_Escape);
        m_store->addClass(u"9D"_s);
        settle(*m_store->data, *m_window);
        open();
        QTest::keyClicks(text(), u"9d/0001"_s);
        QTRY_VERIFY2(shown().contains(u"Student, Otieno Odhiambo, 9D/0001, 9D"_s), qPrintable(shown().join(u'|')));
    }

    void theModelIsSound()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        model.display({ { u"Students"_s, { { .kind = SearchHit::Kind::Student, .title = u"Amani"_s } } }, { u"Classes"_s, {} } });
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.hit(0));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable)); // a heading
        QVERIFY(model.hit(1));
        model.display({});
        QCOMPARE(model.firstHit(), -1);
    }

private:
    SearchOverlay *overlay() const { return m_window->findChild<SearchOverlay *>(); }
    QLineEdit *text() const { return overlay()->findChild<QLineEdit *>(); }

    void open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(overlay()->isOpen());
        QThreadPool::globalInstance()->waitForDone();
        turn(*m_window);
    }

    QStringList shown() const
    {
        QStringList lines;
        const SearchModel &model = overlay()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines << model.index(row).data(Qt::AccessibleTextRole).toString();
        return lines;
    }

    /// Types, goes down to the line that begins so, and opens it.
    void choose(const QString &typed, const QString &line)
    {
        open();
        QTest::keyClicks(text(), typed);
        QTRY_VERIFY2(!shown().filter(line).isEmpty(), qPrintable(shown().join(u'|')));
        QThreadPool::globalInstance()->waitForDone();
        turn(*m_window);
        for (int i = 0; i < 30 && !text()->accessibleDescription().contains(line); ++i)
            QTest::keyClick(text(), Qt::Key_Down);
        QVERIFY(text()->accessibleDescription().contains(line));
        QTest::keyClick(text(), Qt::Key_Return);
        QVERIFY(!overlay()->isOpen());
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = overlay()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_session;
};

QTEST_MAIN(tst_Search)
#include "tst_search.moc"
