// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uistore.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/register/registerpage.h"
#include "ui/reports/reportspage.h"
#include "ui/students/studentspage.h"
#include "ui/syncpage/syncpage.h"
#include "ui/today/sessionrow.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_store = std::make_unique<UiStore>();
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
        useLanguage(u"en"_s);
    }

    void everyButtonHasANameAndIsAPushButton()
    {
        m_store->addClass();
        m_store->openSession();
        show();
        m_window->pages().makeAll();
        m_window->setSyncStatus(status(TargetActivity::SignIn));
        QTRY_VERIFY(!m_window->findChildren<SessionRow *>().isEmpty());
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        QVERIFY(buttons.size() > 15);
        for (QPushButton *button : buttons) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
            QVERIFY(accessible);
            if (button->isVisible())
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                         qPrintable(button->text()));
            QCOMPARE(accessible->role(),
                     button->autoExclusive()     ? QAccessible::RadioButton
                         : button->isCheckable() ? QAccessible::CheckBox
                                                 : QAccessible::PushButton);
        }
        auto *view = m_window->findChild<RegisterView *>();
        QCOMPARE(view->accessibleName(), u"Register"_s);
        QCOMPARE(m_window->windowTitle(), u"Rollbook"_s);
    }

    void keysReachEveryPage()
    {
        show();
        for (int i = 0; i < pageCount; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(m_window->page(), Page(i));
        }
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->page(), Page::Today);
        button(u"Reports"_s)->click();
        QCOMPARE(m_window->page(), Page::Reports);
    }

    /// A start waits for Today alone; what came before a page was made it knows nevertheless.
    void pagesAreMadeWhenTheyAreFirstShown()
    {
        show();
        QVERIFY(!m_window->findChild<RegisterPage *>() && !m_window->findChild<SyncPage *>() && !m_window->findChild<ReportsPage *>());
        m_window->setSyncStatus(status(TargetActivity::SignIn));
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Dark, .textPercent = 125 });
        QVERIFY(!m_window->findChild<SyncPage *>());
        m_window->go(Page::Sync);
        SyncPage *sync = m_window->findChild<SyncPage *>();
        QVERIFY(sync && button(u"Sign in to School server"_s)->isVisible());
        m_window->go(Page::Settings);
        QVERIFY(button(u"Text size: 125 %"_s)->isChecked());
        m_window->go(Page::Sync);
        QCOMPARE(m_window->findChildren<SyncPage *>(), QList<SyncPage *>{ sync }); // and only once
        m_window->pages().makeAll();
        for (int i = 0; i < pageCount; ++i) {
            m_window->go(Page(i));
            QCOMPARE(m_window->page(), Page(i));
        }
    }

    void thePillSaysWhereTheMarksAre()
    {
        show();
        auto *pill = m_window->findChild<QPushButton *>(u"syncPill"_s);
        QCOMPARE(pill->accessibleName(), u"Saved on this device"_s);
        m_window->setSyncStatus(status(TargetActivity::Waiting));
        QCOMPARE(pill->accessibleName(), u"9 to send, oldest 4 min"_s);
        pill->click();
        QCOMPARE(m_window->page(), Page::Sync);
    }

    void aSessionOpensItsRegister()
    {
        m_store->addClass();
        m_store->openSession();
        show();
        QTRY_COMPARE(m_window->findChildren<SessionRow *>().size(), 1);
        button(u"Open 7A Mathematics, 09:45"_s)->click();
        QCOMPARE(m_window->page(), Page::Register);
        auto *view = m_window->findChild<RegisterView *>();
        QTRY_COMPARE(view->model()->rowCount(), 6);
        QTest::keyClick(view, Qt::Key_P);
        QTRY_COMPARE(view->model()->index(0, RegisterModel::StatusColumn).data().toString(),
                     u"Present"_s);
        QTRY_VERIFY(button(u"Undo"_s)->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->index(0, RegisterModel::StatusColumn).data().toString(),
                     u"Unmarked"_s);
        QTRY_VERIFY(button(u"Redo"_s)->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(view->model()->index(0, RegisterModel::StatusColumn).data().toString(),
                     u"Present"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(has(u"Continue 7A Mathematics, 09:45"_s)); // the day follows by itself
    }

    void theRegisterPageFindsTheCurrentSession()
    {
        m_store->addClass();
        m_store->openSession({ 7, 0 });
        const SessionId now = m_store->openSession({ 9, 45 });
        m_store->openSession({ 12, 0 });
        show();
        m_window->go(Page::Register);
        QTRY_COMPARE(m_window->findChild<RegisterPage *>()->model().session().id, now);
    }

    void signInAndSendNowLeaveAsSignals()
    {
        show();
        QSignalSpy signIn(m_window.get(), &MainWindow::signInRequested);
        QSignalSpy sendNow(m_window.get(), &MainWindow::sendNowRequested);
        m_window->setSyncStatus(status(TargetActivity::SignIn));
        m_window->go(Page::Sync);
        QLineEdit *password = nullptr;
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Password for School server"_s)
                password = edit;
        }
        QVERIFY(password && password->isVisible());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        button(u"Sign in to School server"_s)->click();
        QCOMPARE(signIn.size(), 0); // not without a password
        QTest::keyClicks(password, u"secret"_s);
        button(u"Sign in to School server"_s)->click();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(signIn.first().at(1).toString(), u"secret"_s);
        QVERIFY(password->text().isEmpty());
        m_window->setSyncStatus(status(TargetActivity::Waiting));
        QVERIFY(!password->isVisible());
        button(u"Send now to School server"_s)->click();
        QCOMPARE(sendNow.size(), 1);
    }

    void noticesWaitForOneAnother()
    {
        show();
        m_window->showNotice(u"First."_s);
        m_window->showNotice(u"Second."_s);
        QVERIFY(says(u"First."_s));
        QVERIFY(!says(u"Second."_s));
        button(u"Close notice"_s)->click();
        QVERIFY(says(u"Second."_s));
        button(u"Close notice"_s)->click();
        QVERIFY(!says(u"Second."_s));
    }

    void anEmptyDayLeadsToTheClassList()
    {
        show();
        QTRY_VERIFY(says(u"No classes yet."_s));
        button(u"Import class list"_s)->click();
        QCOMPARE(m_window->page(), Page::Students);
    }

    void aClassListIsShownBeforeItIsImported()
    {
        show();
        m_window->go(Page::Students);
        QFile file(m_store->dir.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Admission No,Name,Class\nN/1,Amani Otieno,7A\nN/2,Zoe Quinn,7A\n,Nobody,7A\n");
        file.close();
        m_window->findChild<StudentsPage *>()->importFile(file.fileName());
        QTRY_VERIFY(says(u"2 new, 1 line not imported, 1 new class"_s));
        QCOMPARE(m_store->data->run([](Store &s) { return s.read().classes({ 2026, 11, 20 }); })
                     .result()
                     .value()
                     .size(),
                 0);
        button(u"Import 2 students"_s)->click();
        QTRY_VERIFY(says(u"1 class, 2 students"_s));
    }

    void exportsSayWhereTheFileIs()
    {
        m_store->addClass();
        const SessionId session = m_store->openSession();
        const StudentId student = m_store->stored(session).rows.first().student.id;
        m_store->data->run([=](Store &s) {
            return s.record(
                { { session, student, StatusValue{ Status::Present, {} }, {}, false } });
        });
        show();
        m_window->go(Page::Reports);
        const QString file = m_store->dir.filePath(u"marks.csv"_s);
        m_window->findChild<ReportsPage *>()->exportTo(file);
        QTRY_VERIFY(says(u"1 mark is in %1."_s.arg(file)));
        QVERIFY(QFile::exists(file));
        const QString nowhere = m_store->dir.filePath(u"none/marks.csv"_s);
        m_window->go(Page::Sync);
        m_window->findChild<SyncPage *>()->exportTo(nowhere);
        QTRY_VERIFY(
            says(u"The file %1 was not written. This device could not write. Try again."_s.arg(
                nowhere)));
    }

    void anotherLanguageCountsAtOnce()
    {
        m_store->addClass();
        const SessionId session = m_store->openSession();
        show();
        m_window->setSyncStatus(status(TargetActivity::Waiting));
        m_window->openSession(session);
        m_window->showNotice(u"Told before."_s);
        QTRY_COMPARE(m_window->findChild<RegisterView *>()->model()->rowCount(), 6);
        m_window->go(Page::Settings);
        QSignalSpy chosen(m_window.get(), &MainWindow::preferencesChanged);
        QSignalSpy rebuilt(m_window.get(), &MainWindow::rebuilt);
        button(u"Language: Français"_s)->click();
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Preferences>().language, u"fr"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(m_window->page(), Page::Settings);
        QVERIFY(has(u"Réglages"_s));
        QVERIFY(!has(u"Settings"_s)); // nothing of the old pages is left
        QTRY_VERIFY(says(u"Told before."_s));
        QVERIFY(button(u"Langue\u00A0: Français"_s)->isChecked());
        auto *pill = m_window->findChild<QPushButton *>(u"syncPill"_s);
        QCOMPARE(pill->accessibleName(), u"9 à envoyer, le plus ancien\u00A0: 4 min"_s);
        m_window->go(Page::Register);
        QTRY_COMPARE(m_window->findChild<RegisterPage *>()->model().session().id, session);

        m_window->go(Page::Settings);
        button(u"Langue\u00A0: العربية"_s)->click();
        QTRY_COMPARE(rebuilt.size(), 2);
        QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(m_window->findChild<QPushButton *>(u"syncPill"_s)->accessibleName(),
                 u"٩ بانتظار الإرسال، الأقدم: ٤ د"_s); // digits as the locale writes them
        QTRY_VERIFY(button(u"الإعدادات"_s)->mapTo(m_window.get(), QPoint()).x() > 1000);
    }

    void coloursAndTextSizeCountAtOnce()
    {
        show();
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = 100 });
        m_window->go(Page::Settings);
        QSignalSpy chosen(m_window.get(), &MainWindow::preferencesChanged);
        button(u"Colours: High contrast"_s)->click();
        QCOMPARE(m_window->theme().mode(), Theme::Mode::HighContrast);
        button(u"Text size: 150 %"_s)->click();
        QCOMPARE(m_window->theme().scale(), 1.5);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_window->theme().scale(), 1.0);
        QVERIFY(button(u"Text size: 100 %"_s)->isChecked());
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.last().first().value<Preferences>(), (Preferences{ .language = {}, .theme = Theme::Mode::HighContrast, .textPercent = 100 }));
    }

    void smallWindowsPutThePagesAtTheFoot()
    {
        show();
        QWidget *today = button(u"Today"_s);
        QVERIFY(today->mapTo(m_window.get(), QPoint()).y() < 100);
        m_window->resize(800, 600); // a small tablet
        QTRY_VERIFY(today->mapTo(m_window.get(), QPoint()).y() > 500);
        m_window->resize(1024, 768);
        QTRY_VERIFY(today->mapTo(m_window.get(), QPoint()).y() < 100);
        m_window->resize(420, 700);
        QTRY_VERIFY(today->mapTo(m_window.get(), QPoint()).y() > 500);
        m_window->theme().setScale(2.0);
        m_window->resize(1280, 800);
        QTRY_VERIFY(today->mapTo(m_window.get(), QPoint()).y() > 500);
    }

private:
    void show()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window = std::make_unique<MainWindow>(*m_store->data, m_store->school, m_store->clock,
                                                m_store->directory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    SyncStatus status(TargetActivity activity) const
    {
        TargetStatus target;
        target.id = TargetId(QUuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s));
        target.name = u"School server"_s;
        target.kind = u"schoolos"_s;
        target.activity = activity;
        target.toSend = 9;
        target.oldestQueuedAt = m_store->clock.now - 4 * 60'000;
        return { { target } };
    }
    QPushButton *find(const QString &name) const
    {
        QPushButton *hidden = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
            if (button->accessibleName() == name)
                hidden = button;
        }
        return hidden;
    }
    bool has(const QString &name) const { return find(name) != nullptr; }
    QPushButton *button(const QString &name) const
    {
        QPushButton *found = find(name);
        if (!found)
            qFatal("no button %s", qPrintable(name));
        return found;
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
